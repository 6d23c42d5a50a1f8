#!/usr/bin/env python3
"""What the README shows is what mb prints: runs the commands of its console blocks and looks for each line shown.

    readme.py ROOT    the root of the project; mb is the one on the PATH

A line that is only an ellipsis stands for any lines. A command without lines must only succeed.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def examples(text):
    """Yields each command of the console blocks with the lines that are shown of its answer."""
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *lines = example.splitlines()
            yield re.sub(r" +# .*", "", command), [line for line in lines if line != "…"]


def wrong(root):
    found = list(examples((root / "README.md").read_text(encoding="utf-8")))
    if not any(lines for _, lines in found):
        yield "the README shows no answer of mb"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "examples").symlink_to(root / "examples")
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "LOGNAME": "tester", "MB_LANG": "en"}
        for command, lines in found:
            done = subprocess.run(command, shell=True, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                                  capture_output=True, check=False, text=True)
            if done.returncode != 0:
                yield f"{command} ends with {done.returncode}: {done.stderr}"
            printed = done.stdout.splitlines() + done.stderr.splitlines()
            yield from (f"{command} does not print: {line}" for line in lines if line not in printed)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(wrong(Path(arguments[0]).resolve()))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
