"""Reads a bundle and says what is wrong with it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from bundle import COLUMNS, Row, Tables
from figures import Figures
from rules import Rules, in_order, week_begins

KEYS = {
    "programmes": "code", "cohorts": "code", "employers": "code", "people": "ref", "lessons": "cohort lesson",
    "enrolments": "person cohort status date", "attendance": "cohort lesson person", "groups": "cohort person from",
    "makeups": "cohort lesson person date", "recognitions": "cohort person kind date",
    "milestones": "cohort person milestone", "dispensations": "cohort person requirement", "placements": "placement",
    "weeks": "placement week", "employments": "employment", "terms": "employment from", "goals": "goal",
    "followups": "person asked_on",
}
OPTIONAL = set("""places application_deadline birth_date email phone reason note continues received start topic group
absence unit supervisor to end_reason title answered_on answer employer_kinds funding peer_role milestones
source""".split())
REQUIRED_HERE = {("groups", "group"), ("placements", "to"), ("dispensations", "reason"), ("terms", "funding"),
                 ("terms", "peer_role")}
"""Columns that are optional in some file and required in this one."""

REFERENCES = (
    ("cohorts", "programme", "programmes", "code"), ("enrolments", "person", "people", "ref"),
    ("enrolments", "cohort", "cohorts", "code"), ("lessons", "cohort", "cohorts", "code"),
    ("attendance", "cohort lesson", "lessons", "cohort lesson"),
    ("attendance", "cohort person", "enrolments", "cohort person"),
    ("groups", "cohort person", "enrolments", "cohort person"),
    ("makeups", "cohort lesson", "lessons", "cohort lesson"),
    ("makeups", "cohort person", "enrolments", "cohort person"),
    ("recognitions", "cohort person", "enrolments", "cohort person"),
    ("milestones", "cohort person", "enrolments", "cohort person"),
    ("dispensations", "cohort person", "enrolments", "cohort person"),
    ("placements", "cohort person", "enrolments", "cohort person"), ("placements", "employer", "employers", "code"),
    ("weeks", "placement", "placements", "placement"), ("employments", "person", "people", "ref"),
    ("employments", "employer", "employers", "code"), ("terms", "employment", "employments", "employment"),
    ("followups", "person", "people", "ref"))

DATES = {"date", "from", "to", "first_day", "last_day", "application_deadline", "birth_date", "asked_on", "answered_on",
         "baseline_date", "deadline"}
NUMBERS = {"theory_hours", "minutes_per_hour", "practice_weeks", "days_per_week", "week_threshold_percent", "places",
           "minutes", "amount", "planned_days", "present_days", "baseline"}
YES_NO = {"theory_carries", "practice_carries", "held", "approved", "peer_role"}
WORDS = {
    ("employers", "kind"): "municipality nav dps hospital competence-programme addiction-treatment user-organisation "
                           "other-municipality private other",
    ("people", "language"): "nb nn en", ("recognitions", "kind"): "theory practice",
    ("enrolments", "reason"): "work education moved personal other", ("attendance", "absence"): "valid invalid",
    ("employments", "end_reason"): "contract-expired resigned dismissed funding-ended education retired other unknown",
    ("terms", "contract"): "permanent temporary", ("terms", "funding"): "ordinary earmarked subsidised",
    ("followups", "answer"): "employed education job-seeking other-activity not-working no-answer",
    ("goals", "population"): "anyone completers", ("goals", "unit"): "persons fte",
}


def problems(tables: Tables, today: date) -> Iterator[str]:
    """Yields a sentence for each fault; the tables are sound if there is none."""
    shape = [*_cells(tables), *_keys(tables), *_references(tables), *_chains(tables)]
    yield from shape
    if shape:  # the rest takes sound cells for granted
        return
    rules = Rules(tables)
    yield from _applications(tables, rules)
    yield from _theory(tables, today)
    yield from _practice(tables, rules)
    yield from _completion(tables, rules)
    yield from _employment(tables)
    yield from _follow_ups(tables, rules, today)
    yield from Figures(tables).disagreements()


def _cells(tables: Tables) -> Iterator[str]:
    for table, rows in tables.items():
        for number, row in enumerate(rows, 2):
            for column in COLUMNS[table].split():
                wrong = _wrong(table, column, row[column])
                if wrong:
                    yield f"{table}.csv:{number}: {column} '{row[column]}' {wrong}"


def _wrong(table: str, column: str, value: str) -> str:
    """Returns what is wrong with a cell, or nothing."""
    if not value:
        return "is missing" if column not in OPTIONAL or (table, column) in REQUIRED_HERE else ""
    readers: list[tuple[bool, Callable[[str], object]]] = [
        (column in DATES, date.fromisoformat), (column in NUMBERS, int), (column == "week", week_begins),
        (column == "start", time.fromisoformat), (column == "percent", float),
        (column == "received", lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))]
    for applies, reader in readers:
        try:
            if applies:
                reader(value)
        except ValueError:
            return "cannot be read"
    words = "yes no" if column in YES_NO else WORDS.get((table, column), value)
    if value not in (words.split() if words is not value else [value]):
        return f"is none of {words}"
    if value != " ".join(value.split()) or value[0] in "=@'":
        return "would not survive a spreadsheet"
    return "looks like a national identity number" if re.search(r"\d{6} ?\d{5}", value) else ""


def _keys(tables: Tables) -> Iterator[str]:
    for table, columns in KEYS.items():
        for key, count in Counter(_key(row, columns) for row in tables[table]).items():
            if count > 1:
                yield f"{table}.csv: {key} stands {count} times"


def _references(tables: Tables) -> Iterator[str]:
    for table, columns, other, its_columns in REFERENCES:
        known = {_key(row, its_columns) for row in tables[other]}
        for key in {_key(row, columns) for row in tables[table]} - known:
            yield f"{table}.csv: {key} is not in {other}.csv"


def _chains(tables: Tables) -> Iterator[str]:
    histories: dict[tuple[str, ...], list[Row]] = {}
    for row in tables["enrolments"]:
        histories.setdefault(_key(row, "cohort person"), []).append(row)
    for key, rows in histories.items():
        try:
            in_order(rows)
        except ValueError as error:
            yield f"enrolments.csv: {key}: {error}"


def _applications(tables: Tables, rules: Rules) -> Iterator[str]:
    for row in tables["enrolments"]:
        where = f"enrolments.csv: {row['person']} {row['cohort']} {row['status']}"
        if bool(row["reason"]) != (row["status"] == "withdrawn") or bool(row["note"]) != (row["reason"] == "other"):
            yield f"{where}: a reason belongs to a withdrawal, a note to the reason other"
        if row["received"] and (row["status"] != "applied" or _oslo_day(row["received"]) != row["date"]):
            yield f"{where}: received {row['received']}"
        if row["continues"]:
            earlier = rules.history((row["continues"], row["person"]))[-1]
            if earlier["status"] != "transferred" or earlier["date"] > row["date"]:
                yield f"{where}: continues an enrolment that was not transferred by then"


def _theory(tables: Tables, today: date) -> Iterator[str]:
    lessons = {_key(row, "cohort lesson"): row for row in tables["lessons"]}
    missed: dict[tuple[str, ...], int] = {}
    for row in tables["attendance"]:
        key, lesson = _key(row, "cohort lesson person"), lessons[_key(row, "cohort lesson")]
        missed[key] = int(lesson["minutes"]) - int(row["minutes"])
        if missed[key] < 0 or bool(row["absence"]) != (missed[key] > 0):
            yield f"attendance.csv: {key}: {row['minutes']} of {lesson['minutes']} minutes, absence '{row['absence']}'"
        if lesson["held"] == "no" or lesson["date"] > str(today):
            yield f"attendance.csv: {key}: the lesson was not held"
    for row in tables["makeups"]:
        key = _key(row, "cohort lesson person")
        missed[key] = missed.get(key, 0) - int(row["minutes"])
        if missed[key] < 0 or row["date"] <= lessons[key[:2]]["date"]:
            yield f"makeups.csv: {key}: more than was missed, or before the lesson"


def _practice(tables: Tables, rules: Rules) -> Iterator[str]:
    placements = {row["placement"]: row for row in tables["placements"]}
    planned: Counter[tuple[str, str, str]] = Counter()
    for row in tables["weeks"]:
        placement, begins = placements[row["placement"]], week_begins(row["week"])
        if not 0 <= int(row["present_days"]) <= int(row["planned_days"]) <= 7:
            yield f"weeks.csv: {row['placement']} {row['week']}: present ≤ planned ≤ 7"
        if not placement["from"] <= str(begins) <= str(begins + timedelta(days=4)) <= placement["to"]:
            yield f"weeks.csv: {row['placement']} {row['week']}: outside the placement"
        if rules.status((placement["cohort"], placement["person"]), begins) != "active":
            yield f"weeks.csv: {row['placement']} {row['week']}: the enrolment was not active"
        planned[placement["cohort"], placement["person"], row["week"]] += int(row["planned_days"])
    for key, days in planned.items():
        if days > 7:
            yield f"weeks.csv: {key}: {days} planned days"


def _completion(tables: Tables, rules: Rules) -> Iterator[str]:
    dispensed = {_key(row, "cohort person requirement"): row["date"] for row in tables["dispensations"]}
    for row in tables["milestones"]:
        if row["milestone"] not in rules.programme((row["cohort"], row["person"]))["milestones"].split("|"):
            yield f"milestones.csv: {row['milestone']} is not required in {row['cohort']}"
    recorded = {row["cohort"] for row in tables["lessons"]}
    for key in rules.enrolments:
        last = rules.history(key)[-1]
        if last["status"] != "completed" or key[0] not in recorded:
            continue
        progress = rules.progress(key, date.fromisoformat(last["date"]))
        unmet = {"theory": progress.theory_missing_minutes, "practice": progress.practice_missing_weeks,
                 **{milestone: 1 for milestone in progress.milestones_missing.split("|") if milestone}}
        for requirement, missing in unmet.items():
            if (missing > 0) != (dispensed.get((*key, requirement), "9999") <= last["date"]):
                yield f"{key} completed with {missing} missing of {requirement}; a dispensation covers what is missing"


def _employment(tables: Tables) -> Iterator[str]:
    terms: dict[str, list[str]] = {}
    for row in tables["terms"]:
        terms.setdefault(row["employment"], []).append(row["from"])
        if not 0 < float(row["percent"]) <= 100 or float(row["percent"]) * 100 % 250:
            yield f"terms.csv: {row['employment']} {row['from']}: percent {row['percent']}"
    for row in tables["employments"]:
        last = row["to"] or "9999"
        begun = sorted(terms.get(row["employment"], []))
        if not begun or begun[0] != row["from"] or begun[-1] > last or row["from"] > last:
            yield f"employments.csv: {row['employment']}: terms begin on the first day, and inside the employment"
        if bool(row["to"]) != bool(row["end_reason"]):
            yield f"employments.csv: {row['employment']}: a last day and an end reason go together"


def _follow_ups(tables: Tables, rules: Rules, today: date) -> Iterator[str]:
    started = {key[1] for key in rules.enrolments if any(row["status"] == "active" for row in rules.history(key))}
    for row in tables["followups"]:
        answered = bool(row["answered_on"])
        right = answered == (row["answer"] not in ("", "no-answer"))
        in_time = row["asked_on"] <= (row["answered_on"] or row["asked_on"]) <= str(today)
        if not right or not in_time or row["person"] not in started:
            yield f"followups.csv: {row['person']} asked on {row['asked_on']}"


def _key(row: Row, columns: str) -> tuple[str, ...]:
    return tuple(row[column] for column in columns.split())


def _oslo_day(instant: str) -> str:
    """Returns the day in Oslo; summer time begins and ends at 01:00 UTC on the last Sundays of March and October."""
    utc = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ")
    begins, ends = (max(datetime(utc.year, month, day, 1) for day in range(25, 32)
                        if date(utc.year, month, day).weekday() == 6) for month in (3, 10))
    return str((utc + timedelta(hours=2 if begins <= utc < ends else 1)).date())
