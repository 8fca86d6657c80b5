#!/usr/bin/env bash
# The fast checks: form, lints, types, unused dependencies, component tests, the rules of the house.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

scripts/setup.sh build checks

say "Form"
cargo fmt --all --check
say "Types and form of the interface"
(cd ui && npm run --silent check)
say "Unused dependencies"
cargo machete --skip-target-dir
say "Component tests"
(cd ui && npm test --silent)
# The shell embeds the built interface, so not even a lint compiles without one.
[ -f ui/dist/index.html ] || build_ui
say "Lints"
cargo clippy --workspace --all-targets --quiet -- -D warnings
say "The rules of the house"
cargo test --package ansvar-tests --test architecture --quiet
