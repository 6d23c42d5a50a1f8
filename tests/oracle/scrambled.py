"""Writes a variant of the example bundle in which facts have been changed at random, so that it still can be imported.

The example is a tidy place: few lessons overlap, nothing is carried that should not be, most weeks count. A scrambled one
has lessons on top of each other, weeks over and under the threshold, groups changed in mid-year, leave at odd times.
"""

import csv
import random
from datetime import date, timedelta
from itertools import groupby


def scramble(original, target, seed):
    """Reads the bundle in `original` and writes a scrambled one to `target`; the same seed gives the same."""
    chance = random.Random(seed)
    tables = {}
    for file in sorted(original.glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as text:
            reader = csv.DictReader(text)
            tables[file.stem] = (reader.fieldnames, list(reader))
    rows = {name: table[1] for name, table in tables.items()}

    programmes(rows["programmes"], chance)
    lessons(rows["lessons"], chance)
    attendance(rows["attendance"], chance)
    weeks(rows["weeks"], chance)
    statuses(rows["enrolments"], chance)
    for name, most in (("groups", 40), ("recognitions", 200), ("milestones", 100)):
        move(chance.sample(rows[name], len(rows[name]) // 2), "from" if name == "groups" else "date", most, chance)

    target.mkdir()
    for name, (columns, changed) in tables.items():
        with (target / f"{name}.csv").open("w", encoding="utf-8", newline="") as text:
            writer = csv.DictWriter(text, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(changed)


def moved(day, days):
    return str(date.fromisoformat(day) + timedelta(days=days))


def move(rows, column, most, chance):
    """Moves a date by some days to and fro. Its row's key stays unlike any other's: no two rows of these files share the rest of it."""
    for row in rows:
        row[column] = moved(row[column], chance.randint(-most, most))


def programmes(rows, chance):
    for row in rows:
        row["minutes_per_hour"] = chance.choice(["45", "60"])
        row["week_threshold_percent"] = chance.choice(["60", "75", "80", "100"])
        row["theory_carries"] = chance.choice(["yes", "no"])
        row["practice_carries"] = chance.choice(["yes", "no"])


def lessons(rows, chance):
    for row in chance.sample(rows, len(rows) // 4):
        change = chance.choice(["held", "date", "start", "group"])
        if change == "date":
            row["date"] = moved(row["date"], chance.randint(-20, 20))
        elif change == "start":
            row["start"] = f"{chance.randint(8, 15):02}:{chance.choice(['00', '15', '30'])}"
        else:
            row[change] = chance.choice({"held": ["yes", "no"], "group": ["", "A", "B"]}[change])


def attendance(rows, chance):
    """Fewer minutes, never more: a make-up may not exceed what was missed."""
    for row in chance.sample(rows, len(rows) // 8):
        if row["minutes"] != "0":
            row["minutes"] = str(chance.randrange(int(row["minutes"])))
            row["absence"] = row["absence"] or chance.choice(["valid", "invalid"])


def weeks(rows, chance):
    for row in chance.sample(rows, len(rows) // 6):
        planned = chance.randint(0, 7)
        row["planned_days"] = str(planned)
        row["present_days"] = str(chance.randint(0, planned))
        row["approved"] = chance.choice(["yes", "yes", "no"])


def statuses(rows, chance):
    """Moves a change of status to another day between its neighbours' days, so that the order stays."""
    def enrolment(row):
        return row["person"], row["cohort"]
    for _, own in groupby(sorted(rows, key=lambda row: (enrolment(row), row["date"])), enrolment):
        history = list(own)
        for before, row, after in zip(history, history[1:], history[2:]):
            room = (date.fromisoformat(after["date"]) - date.fromisoformat(before["date"])).days
            if before["date"] < row["date"] < after["date"] and chance.random() < 0.3:
                row["date"] = moved(before["date"], chance.randint(1, room - 1))
