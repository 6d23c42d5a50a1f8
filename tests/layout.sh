#!/usr/bin/env bash
# Fails when a source file is not laid out as .clang-format says. With --fix, lays them all out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(--dry-run --Werror)
[[ ${1:-} != --fix ]] || mode=(-i)
find libmb cli tests examples -path tests/architecture/bad -prune -o -type f \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 --no-run-if-empty clang-format "${mode[@]}"
