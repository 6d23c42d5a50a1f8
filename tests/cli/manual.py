#!/usr/bin/env python3
"""The manual pages say what mb does: every command is in them, with options that it takes, and every exit code.

    manual.py FOLDER    the folder of the pages; mb is the one on the PATH
"""

import json
import re
import subprocess
import sys
from pathlib import Path

NAME = re.compile(r"\*((?!--)[a-z-]+(?: [a-z-]+)?)\*")


def mb(*words):
    return subprocess.run(["mb", *words, "--lang", "en"], capture_output=True, check=True, text=True).stdout


def listed(text):
    """The first column of a list."""
    return [re.split(r"  +", line.strip())[0] for line in text.splitlines()]


def sections(page):
    """The sections of a page by their heading."""
    parts = re.split(r"^# (.+)$", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def synopses(section):
    """Each command of a list of commands, with what follows it up to the next one."""
    for line in section.splitlines():
        names = list(NAME.finditer(line)) if line.startswith("*") else []
        names = [name for name in names if not line[:name.start()].endswith(("| ", "["))]
        for name, after in zip(names, [*names[1:], None]):
            yield name[1], line[name.end():after.start() if after else None]


def wrong(folder):
    pages = [sections(page.read_text(encoding="utf-8")) for page in sorted(folder.glob("*.scd"))]
    commands = {line.removeprefix("mb ") for line in listed(mb("help", "commands"))}
    described = {}
    for page in pages:
        described.update(synopses(page.get("COMMANDS", "")))
    yield from (f"no page has the command {name}" for name in sorted(commands - described.keys()))
    yield from (f"there is no command {name}" for name in sorted(described.keys() - commands))
    for name in sorted(described.keys() & commands):
        taken = mb(*name.split(), "--help")
        for option in re.findall(r"--[a-z-]+", described[name]):
            if option not in taken:
                yield f"{name} takes no {option}"

    main = next(page for page in pages if "EXIT STATUS" in page)
    for option in listed(mb("help", "options")):
        name = re.match(r"--[a-z-]+", option)[0]
        if f"*{name}*" not in main["OPTIONS"]:
            yield f"no page has the option {name}"
    said = dict(re.findall(r"^\*(\d+)\*\n\t(.+)\.$", main["EXIT STATUS"], re.MULTILINE))
    for each in json.loads(mb("help", "exit-codes", "--json")):
        if not said.get(str(each["exit"]), "").lower().startswith(each["meaning"].lower()):
            yield f"exit code {each['exit']} is {said.get(str(each['exit']))!r}, not {each['meaning']!r}"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(wrong(Path(arguments[0])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
