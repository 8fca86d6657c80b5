#!/usr/bin/env bash
# The measurements, each beside its bound in the same run; they are written to docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

scripts/setup.sh build screen bench

# The licence position is measured against DuckDB, from its Python package, in a folder of its own.
export ANSVAR_BENCH_PYTHON="$target_dir/bench/python/bin/python"
if ! "$ANSVAR_BENCH_PYTHON" -c 'import duckdb' 2>/dev/null; then
  say "Installing DuckDB"
  mkdir -p "$target_dir/bench"
  python3 -m venv "$target_dir/bench/python"
  "$ANSVAR_BENCH_PYTHON" -m pip install --quiet --disable-pip-version-check duckdb==2.0.0
fi

say "The interface"
build_ui
say "Building"
# With the empty window that the program's opening and memory are measured against.
cargo build --release --package ansvar-desktop --package ansvar-cli --bins --example empty-window
cargo bench --package ansvar-tests --bench measurements
