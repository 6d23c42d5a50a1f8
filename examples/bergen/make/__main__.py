"""Makes, checks and reports on the example register.

    python3 examples/bergen/make OUTDIR            write the bundle and figures.json
    python3 examples/bergen/make --check DIR       say what is wrong with a bundle (exit 1 if anything is)
    python3 examples/bergen/make --progress DATE [DIR]   print every enrolment's progress at a date as CSV
"""

import argparse
import csv
import json
import sys
from dataclasses import astuple, fields
from datetime import date
from pathlib import Path

import bundle
from check import problems
from days import TODAY
from figures import DEFINITIONS, HELD, Figures
from register import Register
from rules import Progress, Rules

BESIDE = Path(__file__).resolve().parent.parent


def make(folder: Path) -> int:
    """Writes the bundle, unless it is unsound."""
    register = Register()
    tables = register.tables()
    if report(tables):
        return 1
    bundle.write(tables, folder)
    with open(folder / "figures.json", "w", encoding="utf-8", newline="") as file:
        json.dump(_figures(tables, register.stories), file, ensure_ascii=False, indent=1)
        file.write("\n")
    return 0


def report(tables: bundle.Tables) -> int:
    """Prints what is wrong with the tables and returns 1 if anything is."""
    found = list(problems(tables, TODAY))
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


def print_progress(tables: bundle.Tables, day: date) -> None:
    """Prints a line for each enrolment that has a status on the day, but for those registered in error."""
    rules = Rules(tables)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(field.name for field in fields(Progress))
    for key in rules.enrolments:
        if rules.status(key, day) not in ("", "registered-in-error"):
            writer.writerow(astuple(rules.progress(key, day)))


def _figures(tables: bundle.Tables, stories: dict[str, list[str]]) -> dict[str, object]:
    figures = Figures(tables)
    held = [dict(zip(("figure", "date", "value", "published"), figure)) for figure in HELD]
    return {"today": str(TODAY), "definitions": DEFINITIONS, "held": held, "series": figures.series(),
            "cohorts": {str(day): figures.cohorts(day) for day in (date(2016, 12, 31), TODAY)}, "scenarios": stories}


def main() -> int:
    """Reads the command line and does what it says."""
    parser = argparse.ArgumentParser(prog="make", description="The example register of Bergen: make, check, report.")
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="where the bundle is, or is to be")
    parser.add_argument("--check", action="store_true", help="check the bundle in DIR")
    parser.add_argument("--progress", type=date.fromisoformat, metavar="DATE", help="print progress at a date as CSV")
    options = parser.parse_args()
    if options.progress:
        print_progress(bundle.read(options.folder or BESIDE), options.progress)
        return 0
    if options.folder is None:
        parser.error("DIR is missing")
    if not options.check:
        return make(options.folder)
    try:
        return report(bundle.read(options.folder))
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
