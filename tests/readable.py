#!/usr/bin/env python3
"""Prints a transcript with its letters as they are: cram escapes all but ASCII, and matches both spellings.

    readable.py FILE.t
"""

import re
import sys


def readable(line):
    """Returns a line that ends in (esc) without it, where a person can read what is escaped."""
    if not line.endswith(b" (esc)"):
        return line
    bare = line.removesuffix(b" (esc)")
    plain = re.sub(rb"\\x([0-9a-f]{2})", lambda match: bytes.fromhex(match[1].decode()), bare)
    try:
        text = plain.decode("utf-8")
    except UnicodeDecodeError:
        return line
    return plain if text.isprintable() and b"\\" not in bare.replace(b"\\x", b"") else line


def main(path):
    with open(path, "rb") as transcript:
        lines = transcript.read().split(b"\n")
    sys.stdout.buffer.write(b"\n".join(readable(line) for line in lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
