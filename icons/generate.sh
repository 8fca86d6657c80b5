#!/usr/bin/env bash
# Draws every icon size from the two sources. Needs rsvg-convert and python3 (`make icons` sees to it).
set -euo pipefail
cd "$(dirname "$0")"

# Below this many pixels the dashes of the full drawing run together.
mark_below=48
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

draw() { # SIZE FILE
  local source=ansvar.svg
  [ "$1" -ge $mark_below ] || source=ansvar-mark.svg
  rsvg-convert --width "$1" --height "$1" --output "$2" "$source"
}

for size in 16 24 32 48 64 128 256 512 1024; do draw "$size" "$work/$size.png"; done

cp "$work/32.png" 32x32.png
cp "$work/128.png" 128x128.png
cp "$work/256.png" 128x128@2x.png
cp "$work/512.png" icon.png
python3 containers.py "$work" icon.ico icon.icns
