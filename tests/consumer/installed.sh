#!/usr/bin/env bash
# Fails unless everything that a user needs is under a prefix, with right modes: installed.sh PREFIX LIBDIR
set -uo pipefail

prefix=$1
libdir=$2
status=0

has() { # MODE PATH
    local mode
    if ! mode=$(stat --format=%a -- "$prefix/$2" 2>/dev/null); then
        echo "missing: $2"
        status=1
    elif [[ $mode != "$1" || ! -s $prefix/$2 ]]; then
        echo "mode $mode, $(stat --format=%s -- "$prefix/$2") bytes: $2"
        status=1
    fi
}

has 755 bin/mb
has 644 include/mb/version.hpp
has 644 "$libdir/pkgconfig/mb.pc"
has 644 share/bash-completion/completions/mb
has 644 share/zsh/site-functions/_mb
has 644 share/fish/vendor_completions.d/mb.fish
has 644 share/man/man1/mb.1

# The program knows its nouns: they are the first candidates of completion.
while IFS=$'\t' read -r noun _; do
    has 644 "share/man/man1/mb-$noun.1"
done < <("$prefix/bin/mb" complete -- '' | grep -v '^-')

# Nothing else is installed: no source of a page, no program of the build.
while IFS= read -r found; do
    echo "not expected: $found"
    status=1
done < <(cd "$prefix" && find . -path './share/man/*' -type f ! -name '*.1' -o -path './bin/*' -type f ! -name mb)
exit "$status"
