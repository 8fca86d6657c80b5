//! Joins the catalogue's files, one for each noun, into one text for each language, so that a new noun's words are
//! found without being listed anywhere.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gave no OUT_DIR"))?;
    for language in ["sv", "en"] {
        let folder = Path::new("../../ui/text").join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<io::Result<Vec<_>>>()?;
        files.sort_by_key(fs::DirEntry::file_name);
        let mut catalogue = String::new();
        for file in
            files.iter().map(fs::DirEntry::path).filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        {
            println!("cargo::rerun-if-changed={}", file.display());
            catalogue.push_str(&fs::read_to_string(&file)?);
            catalogue.push_str("\n\n");
        }
        fs::write(Path::new(&out).join(format!("{language}.ftl")), catalogue)?;
    }
    Ok(())
}
