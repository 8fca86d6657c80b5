//! The workspace as cargo describes it: its packages and what each names as a dependency.

use std::path::Path;
use std::sync::OnceLock;

use cargo_metadata::{Dependency, DependencyKind, Metadata, MetadataCommand, Package};

fn metadata() -> &'static Metadata {
    static METADATA: OnceLock<Metadata> = OnceLock::new();
    METADATA.get_or_init(|| {
        // Asked when the test runs: clones that share a target folder may share the compiled test.
        let package =
            std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs this test and says where its package is");
        let manifest = format!("{package}/../Cargo.toml");
        MetadataCommand::new()
            .manifest_path(manifest)
            .no_deps()
            .exec()
            .expect("cargo describes the workspace")
    })
}

/// The folder of the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    metadata().workspace_root.as_std_path()
}

pub fn packages() -> &'static [Package] {
    &metadata().packages
}

/// The short name of one of our packages, or nothing for somebody else's: `ansvar-store` is `store`.
pub fn short(name: &str) -> Option<&str> {
    name.strip_prefix("ansvar-")
}

/// What ships with `package`: everything but its dev-dependencies.
pub fn shipped(package: &Package) -> impl Iterator<Item = &Dependency> {
    package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development)
}

/// What only the tests of `package` use.
pub fn for_tests(package: &Package) -> impl Iterator<Item = &Dependency> {
    package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Development)
}
