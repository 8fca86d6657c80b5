#!/usr/bin/env bash
# Runs the desktop program in a virtual display with a workspace of its own, waits for the first screen, saves a picture.
# Usage: scripts/photograph.sh PROGRAM PICTURE
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/house.sh

program="$1" picture="$2" patience=120
folder="$(mktemp -d)"
log="$folder/program.log"
ready="$folder/ready"
# Each leads a process group of its own, so that what it started ends with it.
groups=()
cleanup() {
  # The last one started draws on the first.
  for ((index = ${#groups[@]} - 1; index >= 0; index--)); do kill -- "-${groups[index]}" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT

fail_with_log() {
  [ -s "$log" ] && { echo "--- what the program said" >&2; tail -n 40 "$log" >&2; echo "---" >&2; }
  fail "$*"
}

echo "There is no display here: the program runs in a virtual one."

# The server picks a free display number itself and says which.
mkfifo "$folder/display"
setsid Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
groups+=($!)
number=
read -r -t 20 number <"$folder/display" || true
[ -n "$number" ] || { cat "$folder/xvfb.log" >&2; fail "The virtual display did not start."; }
export DISPLAY=":$number"

# Without a graphics card the DMA-BUF renderer paints slower or not at all; the accessibility bus would only be waited for.
setsid env GDK_BACKEND=x11 NO_AT_BRIDGE=1 WEBKIT_DISABLE_DMABUF_RENDERER=1 \
  XDG_DATA_HOME="$folder/web/data" XDG_CONFIG_HOME="$folder/web/config" XDG_CACHE_HOME="$folder/web/cache" \
  ANSVAR_DATA_DIR="$folder/data" ANSVAR_CONFIG_DIR="$folder/config" ANSVAR_READY_FILE="$ready" \
  dbus-run-session -- "$program" >"$log" 2>&1 &
session=$!
groups+=("$session")

for ((tenths = 0; ; tenths++)); do
  grep -qs '^first-screen' "$ready" && break
  kill -0 "$session" 2>/dev/null || fail_with_log "The program ended before it showed its first screen."
  [ $tenths -lt $((patience * 10)) ] || fail_with_log "No first screen after $patience seconds."
  sleep 0.1
done
# The program speaks when its page is laid out; the picture on the display follows a frame later.
sleep 1

mkdir -p "$(dirname "$picture")"
import -window root "$picture"
colours="$(identify -format %k "$picture")"
[ "$colours" -gt 16 ] || fail_with_log "The first screen is blank: $picture has $colours colours."
echo "The first screen is in $picture"
