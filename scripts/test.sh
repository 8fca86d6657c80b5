#!/usr/bin/env bash
# Every check and every test. The journeys come last: they need everything before them to be whole.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

scripts/setup.sh build screen checks driver deny

say "The interface"
build_ui
scripts/check.sh

say "Licences and sources of the dependencies"
cargo deny --workspace check --hide-inclusion-graph --allow duplicate licenses bans sources

# Tests and programs in one go, so that both are compiled with the same features and share every dependency.
say "Building"
cargo build --workspace --bins --tests
say "Examples in the documentation"
cargo test --workspace --doc --quiet
# A journey opens windows and times what it sees: it runs alone, after the tests that keep every core busy.
if cargo nextest --version >/dev/null 2>&1; then
  say "Tests"
  cargo nextest run --workspace -E 'not binary(desktop)'
  say "Journeys through the real program"
  cargo nextest run --workspace -E 'binary(desktop)' --test-threads 1
else
  say "Tests"
  cargo test --workspace --lib --bins --tests -- --skip journeys::
  say "Journeys through the real program"
  cargo test --workspace --test desktop -- --test-threads 1
fi
