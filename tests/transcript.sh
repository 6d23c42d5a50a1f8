#!/usr/bin/env bash
# Runs one command transcript (cram) against a built mb.
#
#   tests/transcript.sh [--update] [--bin DIR] FILE.t
#
# mb is the one in DIR (default: build/dev/bin). The transcript starts in an empty folder with an empty home, in a fixed
# language, time zone and width, with a clock that shows noon of the day that counts as today (MB_CLOCK), and with nothing
# else of the caller's environment but TESTDIR (the folder of FILE.t) and MB_SOURCE_DIR (the project). --update writes what the program prints into the transcript.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$here/../build/dev/bin
update=no
while [[ ${1:-} == --* ]]; do
    case $1 in
        --update) update=yes ;;
        --bin) bin=$2; shift ;;
        *) echo "transcript.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift
done
if [[ $# -ne 1 || ! -f $1 ]]; then
    echo "transcript.sh: names one transcript that exists: transcript.sh [--update] [--bin DIR] FILE.t" >&2
    exit 2
fi
transcript=$(realpath "$1")
# In Markdown a block of code is indented by four.
indent=2
[[ $transcript != *.md ]] || indent=4
if [[ ! -x $bin/mb ]]; then
    echo "transcript.sh: there is no program $bin/mb; build it first" >&2
    exit 1
fi
bin=$(realpath "$bin")

work=$(mktemp -d)
# cram leaves its own copy of a failed transcript beside the original; what differs has been printed.
trap 'rm -rf "$work" "$transcript.err"' EXIT
mkdir "$work/home" "$work/tmp"

cd "$work"
status=0
env -i \
    PATH="$bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" \
    HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" TMPDIR="$work/tmp" \
    LANG=C.UTF-8 MB_LANG=en MB_CLOCK=today TZ=UTC COLUMNS=120 TERM=dumb USER=tester LOGNAME=tester \
    MB_SOURCE_DIR="$(dirname "$here")" \
    ${ASAN_OPTIONS+ASAN_OPTIONS="$ASAN_OPTIONS"} ${UBSAN_OPTIONS+UBSAN_OPTIONS="$UBSAN_OPTIONS"} \
    cram3 --preserve-env --shell=bash --indent="$indent" "$transcript" </dev/null || status=$?
# What cram leaves beside the original is the transcript as it would be right.
if [[ $update == yes && -f $transcript.err ]]; then
    python3 "$here/readable.py" "$transcript.err" >"$work/transcript"
    cat "$work/transcript" >"$transcript"
    status=0
fi
exit "$status"
