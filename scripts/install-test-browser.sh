#!/bin/sh
# Makes sure there is a Chromium for the browser tests; installs Debian's where that is allowed.
set -eu

for browser in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome; do
	if [ -n "$browser" ] && command -v "$browser" >/dev/null; then exit 0; fi
done

if command -v apt-get >/dev/null; then
	if [ "$(id -u)" = 0 ]; then as_root=''; else as_root='sudo -n'; fi
	if $as_root apt-get update && $as_root apt-get install -y --no-install-recommends chromium; then
		exit 0
	fi
fi

echo 'The browser tests need Chromium. Install chromium or Google Chrome,' >&2
echo 'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test' >&2
exit 1
