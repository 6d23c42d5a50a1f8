#!/usr/bin/env python3
"""Runs one check of the tree.

    check.py CHECK ROOT             fails and lists what breaks the rule
    check.py CHECK ROOT --control   ROOT is a tree made to break it: fails unless exactly the lines of
                                    ROOT/expected.txt are found
"""

import sys
from pathlib import Path

from checks import CHECKS


def main(arguments):
    if len(arguments) not in (2, 3) or arguments[0] not in CHECKS or arguments[2:] not in ([], ["--control"]):
        print(__doc__, file=sys.stderr)
        return 2
    root = Path(arguments[1]).resolve()
    check = CHECKS[arguments[0]]
    found = list(check(root))
    if arguments[2:]:
        expected = (root / "expected.txt").read_text(encoding="utf-8").splitlines()
        for line in sorted(set(expected) - set(found)):
            print(f"not found: {line}")
        for line in sorted(set(found) - set(expected)):
            print(f"not expected: {line}")
        return 0 if sorted(found) == sorted(expected) and expected else 1
    if found:
        print(check.__doc__)
        print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
