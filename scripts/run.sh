#!/usr/bin/env bash
# Builds the desktop program and opens it. Without a screen: in a virtual one, and leaves a picture of the first page.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

screen=yes
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || screen=no

if [ $screen = yes ]; then scripts/setup.sh build; else scripts/setup.sh build screen; fi

say "Building the interface"
build_ui
say "Building the desktop program (the first time takes some minutes)"
# The development profile: it shares its dependencies with the tests, hashing and the database are optimised in it
# as well, and link-time optimisation would add minutes to the first run. PROFILE=release gives the shipped program.
profile="${PROFILE:-dev}"
# With the whole workspace's features, as the tests are built: nothing is compiled twice.
cargo build --workspace --bin ansvar-desktop --profile "$profile"
[ "$profile" = dev ] && folder=debug || folder="$profile"
program="$target_dir/$folder/ansvar-desktop"

if [ $screen = yes ]; then exec "$program"; fi
exec scripts/photograph.sh "$program" target/run/first-screen.png
