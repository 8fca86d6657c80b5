#!/usr/bin/env bash
# Installs what is missing, and only that: system packages, npm packages, cargo tools.
# Usage: scripts/setup.sh [GROUP…] with the groups below; all but icons without arguments.
#   build   what compiles the program and its interface
#   screen  a virtual display and a way to photograph it
#   checks  cargo-machete
#   driver  what drives the real program in tests
#   deny    cargo-deny
#   bench   Python, for the yardstick of the licence position
#   icons   what draws the icon sizes
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

groups=("$@")
[ ${#groups[@]} -gt 0 ] || groups=(build screen checks driver deny bench)

declare -A packages=(
  # OpenSSL is compiled from source for SQLCipher: that takes a C compiler, make and perl.
  [build]="build-essential pkg-config perl file libwebkit2gtk-4.1-dev librsvg2-dev libxdo-dev"
  [screen]="xvfb dbus dbus-daemon imagemagick"
  [driver]="webkit2gtk-driver"
  [bench]="python3 python3-venv"
  [icons]="librsvg2-bin imagemagick python3"
)
declare -A tools=(
  [checks]="cargo-machete@0.9.2"
  [driver]="tauri-driver@2.1.0"
  [deny]="cargo-deny@0.20.2"
)

require_toolchains() {
  command -v cargo >/dev/null || fail "Rust is missing: install it, version 1.95 or later, and run this again."
  command -v npm >/dev/null || fail "Node is missing: install it, version 20.19 or later with npm, and run this again."
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "These packages are missing and there is no sudo here. Install them as root: ${missing[*]}"
  fi
}

install_system_packages() {
  local wanted=() name
  for group in "${groups[@]}"; do read -ra names <<<"${packages[$group]:-}"; wanted+=("${names[@]}"); done
  [ ${#wanted[@]} -gt 0 ] || return 0
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    # Other systems name the same things differently; trust the person unless a sure sign is missing.
    pkg-config --exists webkit2gtk-4.1 2>/dev/null && return 0
    fail "This is not a Debian-like system. Install what these Debian packages hold, and run this again: ${wanted[*]}"
  fi
  missing=()
  for name in "${wanted[@]}"; do
    # A removed package still has a row, so only its status tells.
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing system packages: ${missing[*]}"
  as_root apt-get update -qq
  install_missing || {
    say "Mending an interrupted installation"
    as_root dpkg --configure -a && as_root apt-get -f install -y -qq && install_missing
  }
}

install_missing() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends \
    "${missing[@]}" </dev/null >/dev/null
}

install_npm_packages() {
  local stamp=ui/node_modules/.installed-lock hash
  hash="$(cat ui/package.json ui/package-lock.json | sha256sum | cut -d' ' -f1)"
  [ "$(cat "$stamp" 2>/dev/null)" = "$hash" ] && return 0
  say "Installing npm packages"
  # Not `npm ci`: it gives up where a registry lacks an optional build for some other system. This follows the lock too.
  (cd ui && npm install --no-save --no-progress </dev/null)
  echo "$hash" >"$stamp"
}

install_cargo_tools() {
  local entry
  for group in "${groups[@]}"; do
    for entry in ${tools[$group]:-}; do
      command -v "${entry%@*}" >/dev/null && continue
      say "Installing $entry"
      # Its own target folder: the tool's dependencies would only fill ours.
      env -u CARGO_TARGET_DIR cargo install --locked --quiet "$entry" </dev/null
    done
  done
}

require_toolchains
install_system_packages
[[ " ${groups[*]} " != *" build "* ]] || install_npm_packages
install_cargo_tools
