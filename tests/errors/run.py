#!/usr/bin/env python3
"""Runs the catalogue of error messages: every message with the smallest input that provokes it.

    run.py FILE.cases [--update]    runs the cases of a file; --update writes what mb prints into it, FILE.nb and FILE.nn
    run.py --complete FOLDER        compares all cases of a folder with all codes that mb knows

A case is

    == cohort-unknown               the code
    + small                         prepares (bash with setup.sh), any number of lines
    $ mb cohort show K99            the command
    mb: there is no cohort K99…     what it says on stderr, and the findings that it prints
    exit 4

Each command runs in the three languages, and once with --json: the JSON must name the code. What it says in bokmål and nynorsk
stands in FILE.nb and FILE.nn, under the same codes. Programs that a case needs besides mb (sqlite3) are on every machine that
runs the tests.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("nb", "nn")
HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent.parent


@dataclass
class Case:
    code: str
    setup: list = field(default_factory=list)
    command: str = ""
    said: list = field(default_factory=list)
    exit: int = 0
    translated: dict = field(default_factory=dict)  # what it says, by language


def read_cases(path):
    cases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            cases.append(Case(line[3:]))
        elif line.startswith("+ "):
            cases[-1].setup.append(line[2:])
        elif line.startswith("$ "):
            cases[-1].command = line[2:]
        elif match := re.fullmatch(r"exit (\d+)", line):
            cases[-1].exit = int(match[1])
        elif line and not line.startswith("#"):
            cases[-1].said.append(line)
    for language in LANGUAGES:
        said = read_translation(path.with_suffix("." + language))
        for case in cases:
            case.translated[language] = said.get(case.code, [])
    return cases


def read_translation(path):
    """Returns what each case of a file says in another language."""
    said = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if line.startswith("== "):
            lines = said.setdefault(line[3:], [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return said


def run(case, extra="", language="en"):
    """Returns exit code, stdout and stderr of the case's command in a fresh folder."""
    script = "\n".join(["source " + str(HERE / "setup.sh"), *case.setup, "set +e", case.command + extra])
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "TZ": "UTC",
            "LOGNAME": "tester", "MB_SOURCE_DIR": str(SOURCE), "CASE_LANG": language,
            **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")},
        }
        done = subprocess.run(["bash", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False, timeout=120)
        return (done.returncode, done.stdout.decode(errors="replace").replace(folder, "."),
                done.stderr.decode(errors="replace").replace(folder, "."))


def said_in(case, out, error):
    """What a person is told: stderr, and findings on stdout where the command is a check."""
    lines = error.splitlines()
    if case.command.startswith("mb register check"):
        lines = out.splitlines() + lines
    return [line for line in lines if line]


def codes_in(text):
    """All values of `code` in JSON texts, at any depth."""
    found = set()

    def walk(value):
        if isinstance(value, dict):
            if isinstance(value.get("code"), str):
                found.add(value["code"])
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    decoder = json.JSONDecoder()
    while text := text.lstrip():
        value, end = decoder.raw_decode(text)
        walk(value)
        text = text[end:]
    return found


def difference(where, said, expected):
    if said != expected:
        yield f"says{where}\n  " + "\n  ".join(said) + "\nexpected\n  " + "\n  ".join(expected)


def check(case):
    """Yields what is wrong with a case."""
    status, out, error = run(case)
    if status != case.exit:
        yield f"exit {status}, expected {case.exit}"
    yield from difference("", said_in(case, out, error), case.said)
    for language in LANGUAGES:
        status, out, error = run(case, language=language)
        if status != case.exit:
            yield f"in {language} exit {status}, expected {case.exit}"
        yield from difference(f" in {language}", said_in(case, out, error), case.translated[language])
    if "--csv" in case.command:
        return  # --csv and --json exclude each other
    status, out, error = run(case, " --json")
    if status != case.exit:
        yield f"with --json exit {status}, expected {case.exit}"
    try:
        codes = codes_in(out + "\n" + error)
    except json.JSONDecodeError as wrong:
        yield f"with --json prints what is no JSON: {wrong}\n{out}{error}"
        return
    if case.code.split(":")[0] not in codes:
        yield f"with --json tells {sorted(codes)}"


def update(path, cases):
    text = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            text.append(line)
        elif text and text[-1] != "":
            break
    for case in cases:
        status, out, error = run(case)
        text += ["", f"== {case.code}", *(f"+ {line}" for line in case.setup), f"$ {case.command}",
                 *said_in(case, out, error), f"exit {status}"]
    path.write_text("\n".join(text).lstrip("\n") + "\n", encoding="utf-8")
    for language in LANGUAGES:
        text = [line for case in cases
                for line in ("", f"== {case.code}", *said_in(case, *run(case, language=language)[1:]))]
        path.with_suffix("." + language).write_text("\n".join(text).lstrip("\n") + "\n", encoding="utf-8")


def incomplete(folder):
    """Yields codes without a case and cases without a code."""
    listed = subprocess.run(["mb", "help", "codes", "--json"], capture_output=True, check=True)
    known = {each["code"] for each in json.loads(listed.stdout)}
    cases = [case.code for path in sorted(folder.glob("*.cases")) for case in read_cases(path)]
    excused = {line.split(":", 1)[0] for line in (folder / "unreachable.txt").read_text().splitlines()
               if line and not line.startswith("#")}
    yield from (f"no case for {code}" for code in sorted(known - set(cases) - excused))
    yield from (f"no such code: {code}" for code in sorted((set(cases) | excused) - known))
    yield from (f"excused, but there is a case: {code}" for code in sorted(excused & set(cases)))
    yield from (f"two cases: {code}" for code in sorted({code for code in cases if cases.count(code) > 1}))


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--complete":
        wrong = list(incomplete(Path(arguments[1])))
        print("\n".join(wrong))
        return 1 if wrong else 0
    if not arguments or len(arguments) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    path = Path(arguments[0])
    cases = read_cases(path)
    if arguments[1:] == ["--update"]:
        update(path, cases)
        return 0
    failed = 0
    for case in cases:
        for wrong in check(case):
            failed += 1
            print(f"{path.name}: {case.code}: {wrong}")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
