# Sourced by the scripts beside it: words on the terminal, paths, and the cargo tools on the PATH.
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
target_dir="${CARGO_TARGET_DIR:-$PWD/target}"

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

build_ui() { (cd ui && npm run --silent build </dev/null); }
