#!/usr/bin/env python3
"""The manual pages say what mb does: every command is in them once, with options that it takes and those that it must have,
and every exit code.

    manual.py FOLDER    the folder of the pages; mb is the one on the PATH
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
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


def paragraphs_on(page):
    """Each paragraph of the lists of commands: what it says of each command that it names."""
    for heading in ("SYNOPSIS", "COMMANDS"):
        for paragraph in page.get(heading, "").split("\n\n"):
            said = defaultdict(str)
            for name, text in synopses(paragraph):
                if name != "mb":
                    said[name] += text or paragraph.partition("\n")[2]
            yield heading, said


def values_in(lines):
    """What examples give to options."""
    for line in lines:
        words = shlex.split(line)
        for word, value in zip(words, [*words[1:], "--"]):
            if word.startswith("--") and not value.startswith("--"):
                yield word, value


def required_options(name, folder):
    """The options without which a command does nothing: its first example is tried without any, then with what it misses."""
    page = json.loads(mb("help", *name.split(), "--json"))[0]
    lines = [each["line"] for each in page["examples"] if each["line"].startswith("mb " + name)]
    words = [*shlex.split(lines[0]), "--"]
    bare = words[:next(i for i, word in enumerate(words) if word.startswith("--"))]
    values = dict(values_in(lines))
    required = []
    while True:
        given = [part for option in required for part in (option, values.get(option)) if part]
        said = subprocess.run([*bare, *given, "--dry-run", "--json"], cwd=folder, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False, text=True).stderr
        error = json.loads(said).get("error", {}) if said.startswith('{"error"') else {}
        if error.get("code") != "option-missing" or error["option"] in required:
            return required
        required.append(error["option"])


def wrong_of_commands(pages, commands):
    described = defaultdict(str)
    for page in pages:
        named = Counter()
        for heading, said in paragraphs_on(page):
            for name, text in said.items():
                named[heading, name] += 1
                described[name] += text
        yield from (f"{name} stands {times} times under {heading}" for (heading, name), times in named.items() if times > 1)
    yield from (f"no page has the command {name}" for name in sorted(commands - described.keys()))
    yield from (f"there is no command {name}" for name in sorted(described.keys() - commands))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mb", "register", "init", "--quiet"], cwd=folder, check=True)
        for name in sorted(described.keys() & commands):
            taken = mb(*name.split(), "--help")
            said = set(re.findall(r"--[a-z-]+", described[name]))
            yield from (f"{name} takes no {option}" for option in sorted(said) if option not in taken)
            yield from (f"{name} is shown without {option}" for option in required_options(name, folder) if option not in said)


def wrong(folder):
    pages = [sections(page.read_text(encoding="utf-8")) for page in sorted(folder.glob("*.scd"))]
    yield from wrong_of_commands(pages, {line.removeprefix("mb ") for line in listed(mb("help", "commands"))})

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
