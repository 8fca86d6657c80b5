//! The files of the project as they lie in its folder, without what tools produce there.

use std::path::Path;

use crate::workspace::root;

/// What tools fill; nothing in it is written by us. In a linked working tree `.git` is a file.
const PRODUCED: &[&str] = &["target", "node_modules", "dist", "gen", ".git"];

/// A text file of the project.
pub struct SourceFile {
    /// Relative to the project's folder, with forward slashes.
    pub path: String,
    pub text: String,
}

impl SourceFile {
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }

    pub fn has_extension(&self, extensions: &[&str]) -> bool {
        Path::new(&self.path).extension().is_some_and(|own| extensions.iter().any(|wanted| own == *wanted))
    }
}

/// Every text file below `folder`, which is relative to the project's folder, in the order of their paths.
pub fn texts(folder: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

pub fn rust_sources(folder: &str) -> Vec<SourceFile> {
    texts(folder).into_iter().filter(|file| file.has_extension(&["rs"])).collect()
}

fn collect(folder: &Path, found: &mut Vec<SourceFile>) {
    let entries =
        folder.read_dir().unwrap_or_else(|error| panic!("{} cannot be listed: {error}", folder.display()));
    for entry in entries {
        let entry = entry.expect("a folder's entry can be read");
        let name = entry.file_name();
        // In a worktree of git's, `.git` is a file.
        if PRODUCED.iter().any(|produced| name == *produced) {
            continue;
        }
        let kind = entry.file_type().expect("an entry has a type");
        if PRODUCED.iter().any(|produced| name == *produced) {
            continue;
        }
        if kind.is_dir() {
            collect(&entry.path(), found);
            continue;
        }
        // What is not UTF-8 is a picture, a font or a golden file in an old encoding: no rule reads those. A file
        // that is gone by now was a tool's.
        if let Ok(text) = std::fs::read_to_string(entry.path()) {
            let path = entry.path();
            let relative = path.strip_prefix(root()).expect("the walk stays in the project");
            found.push(SourceFile { path: relative.to_string_lossy().replace('\\', "/"), text });
        }
    }
}
