#!/usr/bin/env python3
"""Compares the progress that mb computes with that of the oracle in examples/bergen/make, for everybody on several days.

    run.py                 the example bundle as it is
    run.py --scrambled N   the bundle with a few thousand facts changed at random, N being the seed (see scrambled.py)
    run.py --control       a register in which one fact has been changed must differ from the oracle, for each kind of fact

mb is the one on the PATH. The oracle reads the bundle, mb a register into which the bundle was imported.
"""

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from scrambled import scramble

SOURCE = Path(__file__).resolve().parent.parent.parent
BERGEN = SOURCE / "examples/bergen"
DAYS = ("2012-06-01", "2018-01-20", "2020-12-31", "2021-03-01")
LAST_DAY = DAYS[-1]

# One change for each kind of fact from which progress follows, most of them in K15, whose year is under way on the last day.
OWN = "(SELECT e.id FROM enrolment e JOIN cohort c ON c.id = e.cohort WHERE c.code = 'K15')"
ATTENDED = f"(SELECT lesson, enrolment FROM attendance WHERE enrolment IN {OWN} AND minutes > 0 LIMIT 1)"
CHANGES = {
    "a minute of attendance": f"UPDATE attendance SET minutes = minutes - 1 WHERE (lesson, enrolment) = {ATTENDED}",
    "attendance gone": f"DELETE FROM attendance WHERE (lesson, enrolment) = {ATTENDED}",
    "a lesson cancelled": f"UPDATE lesson SET held = 0 WHERE id = (SELECT lesson FROM {ATTENDED})",
    "a make-up gone": f"DELETE FROM make_up WHERE enrolment IN {OWN} AND date < '{LAST_DAY}'",
    "a recognition larger": f"UPDATE recognition SET amount = amount + 1 WHERE date <= '{LAST_DAY}'",
    "a milestone approved": f"INSERT INTO milestone_approval SELECT max(id), 'prosjektoppgave', '{LAST_DAY}' "
                            f"FROM enrolment WHERE id IN {OWN}",
    "a week not approved": "UPDATE practice_week SET approved = 0 WHERE week = '2020-W53'",
    "a status": "UPDATE enrolment_status SET date = '2020-11-02' WHERE status = 'active' AND date < '2020-09-15' "
                f"AND enrolment = (SELECT enrolment FROM {ATTENDED})",
    "an enrolment in error": "INSERT INTO enrolment_status (enrolment, date, status) "
                             "VALUES (1, '2021-02-01', 'registered-in-error')",
    "a group": "DELETE FROM group_membership WHERE group_code = 'B'",
    "a continuation": "UPDATE enrolment SET continues = NULL",
    "a threshold": "UPDATE programme SET week_threshold_percent = 100",
    "the end of the year": "UPDATE cohort SET last_day = '2021-03-15' WHERE code = 'K15'",
}


def mb(register, *arguments):
    done = subprocess.run(["mb", *arguments, "--register", register, "--lang", "en"], stdin=subprocess.DEVNULL,
                          capture_output=True, check=False, text=True)
    if done.returncode != 0:
        sys.exit(f"mb {' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def as_in_csv(value):
    """Writes a value of mb's JSON as the oracle writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "|".join(value)
    return "" if value is None else str(value)


def by_mb(register, day):
    """Returns progress by cohort and person, as mb computes it."""
    progress = {}
    for cohort in json.loads(mb(register, "cohort", "list", "--json")):
        for row in json.loads(mb(register, "cohort", "progress", cohort["cohort"], "--at", day, "--json")):
            row["person"] = row.pop("ref")
            progress[row["cohort"], row["person"]] = {name: as_in_csv(value) for name, value in row.items()}
    return progress


def by_oracle(bundle, day):
    """Returns progress by cohort and person, as the oracle computes it."""
    printed = subprocess.run([sys.executable, "-B", BERGEN / "make", "--progress", day, bundle], capture_output=True,
                             check=True, text=True).stdout
    return {(row["cohort"], row["person"]): row for row in csv.DictReader(printed.splitlines())}


def differences(ours, theirs):
    """Yields a line for each enrolment that only one side has, and each value in which they differ."""
    for key in sorted(ours.keys() | theirs.keys()):
        name = " ".join(key)
        if key not in ours or key not in theirs:
            yield f"{name}: only {'the oracle' if key in theirs else 'mb'} has it"
            continue
        for column, value in theirs[key].items():
            if ours[key][column] != value:
                yield f"{name}: {column} is {ours[key][column] or 'empty'} by mb, {value or 'empty'} by the oracle"


def new_register(folder, bundle):
    register = folder / "register.mb"
    mb(register, "register", "init")
    mb(register, "import", bundle, "--quiet")
    return register


def compare(folder, bundle):
    """Compares on each day; returns the exit code."""
    register = new_register(folder, bundle)
    compared, found = 0, []
    for day in DAYS:
        theirs = by_oracle(bundle, day)
        compared += len(theirs)
        found += [f"{day} {line}" for line in differences(by_mb(register, day), theirs)]
    print("\n".join([*found, f"{compared} compared, {len(found)} differences"]))
    return 1 if found or compared == 0 else 0


def control(folder):
    """Changes one fact at a time; returns the exit code."""
    register = new_register(folder, BERGEN)
    theirs = by_oracle(BERGEN, LAST_DAY)
    unseen = []
    for change, statement in CHANGES.items():
        changed = folder / "changed.mb"
        shutil.copy2(register, changed)
        shutil.copy2(register.with_suffix(".keys"), changed.with_suffix(".keys"))
        with sqlite3.connect(changed) as connection:
            connection.execute(statement)
        connection.close()
        found = list(differences(by_mb(changed, LAST_DAY), theirs))
        print(f"{change}: {len(found)} differences{', such as ' + found[0] if found else ''}")
        unseen += [] if found else [change]
    return 1 if unseen else 0


def main(arguments):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.update(HOME=name, XDG_CONFIG_HOME=name)
        if not arguments:
            return compare(folder, BERGEN)
        if arguments == ["--control"]:
            return control(folder)
        if len(arguments) == 2 and arguments[0] == "--scrambled":
            bundle = folder / "bundle"
            scramble(BERGEN, bundle, int(arguments[1]))
            return compare(folder, bundle)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
