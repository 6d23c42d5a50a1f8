#!/usr/bin/env python3
"""No command tells who somebody is but those that are there for it: not in answers, confirmations, warnings and errors, not in the
names of files, and not in the log.

    no_names.py MB

Runs each command of the lists beside tests/faults/killed/README.md, of which every command has a line, and looks for what names the
persons of the register. The control: commands that are there to show names show some.
"""

import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "faults/killed"))
import cases  # noqa: E402
from program import Program, working_folder  # noqa: E402

# Of tests/cli/fixtures/small, and what the commands of the lists are given.
TELLING = ["Absurd", "Banan", "Citron", "Ærlig", "Aasta", "Aasen", "Zorn", "Sprudlende", "Tomat", "00 00 00 0", "1980-02-03",
           "1990-10-11", "Nesttun"]
# What they are there for. On the sheet one signs, in a letter one is addressed.
SHOWING = {"person list", "person show", "person duplicates", "person export", "cohort contacts", "cohort letters", "note list",
           "attendance sheet"}


def told_in(text):
    return [each for each in TELLING if each.casefold() in text.casefold()]


def log_of(program, folder):
    if not (folder / "register.mb").exists():
        return ""
    newest = program.run(folder, ["log", "list", "--json"])
    shown = program.run(folder, ["log", "show", "1", "--json"])
    looks = program.run(folder, ["person", "access", "P1"])
    return newest.out + shown.out + looks.out


def try_case(program, folder, case):
    """Returns what the command tells, and what stands in the log and the names of files afterwards."""
    program.prepare(folder, case.setup)
    there = set(folder.rglob("*"))
    done = program.run(folder, case.words)
    files = " ".join(each.name for each in set(folder.rglob("*")) - there)
    # The names of the larger example are others, but for those who approve things.
    log = log_of(program, folder) if "small" in case.setup.split(";")[0] else ""
    return told_in(done.out + done.error), told_in(log + files)


def main():
    mb = sys.argv[1]
    wrong, shown = [], 0
    with tempfile.TemporaryDirectory() as home:
        program = Program(mb, "", home)
        for case in cases.reading() + cases.writing():
            with working_folder() as folder:
                told, kept = try_case(program, Path(folder), case)
            if kept:
                wrong.append(f"{case.line}: {kept} in the log or the name of a file")
            if case.name in SHOWING:
                shown += bool(told)
            elif told:
                wrong.append(f"{case.line}: {told}")
    wrong += [] if shown > 3 else ["the control: no names where they are to be shown"]
    print("\n".join(wrong) or f"{shown} of the commands show names, and they are there for it")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
