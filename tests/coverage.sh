#!/usr/bin/env bash
# Prints the line coverage of the files that match the patterns, from the counts in build/coverage.
# Fails under 95 %.
#
#   tests/coverage.sh PATTERN…
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

filters=()
for pattern in "$@"; do
    filters+=(--filter "$pattern")
done
gcovr --root . --object-directory build/coverage --exclude-unreachable-branches --exclude-throw-branches \
    "${filters[@]}" --fail-under-line 95 --print-summary build/coverage
