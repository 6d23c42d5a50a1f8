"""The rules of progress, worked out from the tables alone: naive, and therefore something to compare with.

Nothing here is shared with the modules that make the register. The rules are those of the project's domain
description, section 5; the words are its words.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, permutations

from bundle import Row, Tables

Key = tuple[str, ...]
"""Cohort and person: an enrolment."""

STEPS = {
    "": ("applied", "admitted"),
    "applied": ("waitlisted", "rejected", "admitted", "application-withdrawn"),
    "waitlisted": ("admitted", "rejected", "application-withdrawn"),
    "admitted": ("active", "no-show", "application-withdrawn"),
    "active": ("on-leave", "completed", "not-completed", "withdrawn", "transferred"),
    "on-leave": ("active", "completed", "not-completed", "withdrawn", "transferred"),
}
"""Lawful steps; besides, any status may be followed by registered-in-error."""

OUTLOOKS = ("done", "on-track", "at-risk", "out-of-reach")
"""From best to worst."""


@dataclass(frozen=True)
class Progress:
    """What an enrolment has, and what it lacks, on a day."""

    cohort: str
    person: str
    status: str
    theory_minutes: int
    theory_required_minutes: int
    theory_missing_minutes: int
    practice_weeks: int
    practice_required_weeks: int
    practice_missing_weeks: int
    milestones_missing: str
    complete: str
    outlook: str


def is_step(before: str, after: str) -> bool:
    """Tells whether one status may follow another; "" stands for none yet."""
    return after in STEPS.get(before, ()) or (after == "registered-in-error" and before not in ("", after))


def in_order(rows: list[Row]) -> list[Row]:
    """Returns a history in its order; raises ValueError where a day's steps form a chain in no order, or in several."""
    history: list[Row] = []
    for day in sorted({row["date"] for row in rows}):
        before = history[-1]["status"] if history else ""
        steps = [row for row in rows if row["date"] == day]
        chains = [chain for chain in permutations(steps) if _is_chain(before, chain)]
        if len(chains) != 1:
            raise ValueError(f"{len(chains)} lawful orders on {day} after '{before}'")
        history += chains[0]
    return history


def _is_chain(before: str, rows: tuple[Row, ...]) -> bool:
    statuses = [before] + [row["status"] for row in rows]
    return all(is_step(one, next_one) for one, next_one in zip(statuses, statuses[1:]))


def week_begins(week: str) -> date:
    """Returns the Monday of a week such as 2020-W53; raises ValueError where the year has no such week."""
    year, number = week.split("-W")
    return date.fromisocalendar(int(year), int(number), 1)


class Rules:
    """Answers questions about the enrolments in the tables."""

    def __init__(self, tables: Tables) -> None:
        self._programmes = {row["code"]: row for row in tables["programmes"]}
        self._cohorts = {row["code"]: row for row in tables["cohorts"]}
        self._lessons = _grouped(tables["lessons"], "cohort")
        self._own = {name: _grouped(tables[name], "cohort", "person") for name in (
            "enrolments", "attendance", "makeups", "recognitions", "milestones", "groups", "placements")}
        self._weeks = _grouped(tables["weeks"], "placement")
        self._histories = {key: in_order(rows) for key, rows in self._own["enrolments"].items()}

    @property
    def enrolments(self) -> list[Key]:
        """Returns every enrolment."""
        return list(self._histories)

    def history(self, key: Key) -> list[Row]:
        """Returns the status rows of an enrolment in order."""
        return self._histories[key]

    def status(self, key: Key, day: date) -> str:
        """Returns the status on a day, or "" before the first; the day of a change belongs to the new status."""
        held = [row["status"] for row in self._histories[key] if _day(row["date"]) <= day]
        return held[-1] if held else ""

    def programme(self, key: Key) -> Row:
        """Returns the programme to which the enrolment's cohort is bound."""
        return self._programmes[self._cohorts[key[0]]["programme"]]

    def progress(self, key: Key, day: date) -> Progress:
        """Returns the progress of an enrolment at a date."""
        programme, status = self.programme(key), self.status(key, day)
        required_minutes = int(programme["theory_hours"]) * int(programme["minutes_per_hour"])
        required_weeks = int(programme["practice_weeks"])
        minutes, weeks = self.theory_minutes(key, day), self.practice_weeks(key, day)
        missing_minutes, missing_weeks = max(0, required_minutes - minutes), max(0, required_weeks - weeks)
        approved = {row["milestone"] for row in self._rows("milestones", key) if _day(row["date"]) <= day}
        unapproved = [name for name in programme["milestones"].split("|") if name and name not in approved]
        outlook = ""
        if status in ("admitted", "active", "on-leave"):
            outlook = max(_outlook(missing_minutes, self._remaining_minutes(key, day)),
                          _outlook(missing_weeks, self._remaining_weeks(key, day)), key=OUTLOOKS.index)
        complete = missing_minutes == 0 and missing_weeks == 0 and not unapproved
        return Progress(key[0], key[1], status, minutes, required_minutes, missing_minutes, weeks, required_weeks,
                        missing_weeks, "|".join(unapproved), "yes" if complete else "no", outlook)

    def theory_minutes(self, key: Key, day: date) -> int:
        """Returns attendance and make-ups of applicable lessons, recognised and carried minutes."""
        applicable = [lesson for lesson in self._lessons.get((key[0],), []) if self._is_applicable(key, lesson, day)]
        carried = 0
        earlier = self._continued(key)
        if earlier and self.programme(key)["theory_carries"] == "yes":
            carried = self.theory_minutes(earlier, day)
        return self._credit(key, applicable, day) + self._recognised(key, "theory", day) + carried

    def practice_weeks(self, key: Key, day: date) -> int:
        """Returns the ISO weeks that count over all hosts, recognised and carried weeks."""
        threshold = int(self.programme(key)["week_threshold_percent"])
        planned: dict[str, int] = {}
        present: dict[str, int] = {}
        for placement in self._rows("placements", key):
            for row in self._weeks.get((placement["placement"],), []):
                if week_begins(row["week"]) <= day:
                    planned[row["week"]] = planned.get(row["week"], 0) + int(row["planned_days"])
                    if row["approved"] == "yes":
                        present[row["week"]] = present.get(row["week"], 0) + int(row["present_days"])
        counted = sum(1 for week, days in planned.items()
                      if days > 0 and present.get(week, 0) * 100 >= threshold * days)
        carried = 0
        earlier = self._continued(key)
        if earlier and self.programme(key)["practice_carries"] == "yes":
            carried = self.practice_weeks(earlier, day)
        return counted + self._recognised(key, "practice", day) + carried

    def _rows(self, table: str, key: Key) -> list[Row]:
        return self._own[table].get(key, [])

    def _continued(self, key: Key) -> Key | None:
        """Returns the enrolment that this one continues."""
        cohorts = [row["continues"] for row in self._histories[key] if row["continues"]]
        return (cohorts[0], key[1]) if cohorts else None

    def _is_applicable(self, key: Key, lesson: Row, day: date) -> bool:
        """Tells whether a lesson on or before a day is one of the enrolment's: held, own group, active that day."""
        held = lesson["held"] != "no" and _day(lesson["date"]) <= day
        return held and self._is_own(key, lesson) and self.status(key, _day(lesson["date"])) == "active"

    def _is_own(self, key: Key, lesson: Row) -> bool:
        """Tells whether a lesson is for everyone or for the enrolment's group that day; no group is all groups."""
        since = [row for row in self._rows("groups", key) if _day(row["from"]) <= _day(lesson["date"])]
        group = max(since, key=lambda row: row["from"])["group"] if since else ""
        return lesson["group"] == "" or group in ("", lesson["group"])

    def _credit(self, key: Key, applicable: list[Row], day: date) -> int:
        """Returns the minutes that lessons give, make-ups included: on each day the most without an overlap."""
        minutes: dict[str, int] = {}
        for row in self._rows("attendance", key):
            minutes[row["lesson"]] = int(row["minutes"])
        for row in self._rows("makeups", key):
            if _day(row["date"]) <= day:
                minutes[row["lesson"]] = minutes.get(row["lesson"], 0) + int(row["minutes"])
        days = _grouped([lesson for lesson in applicable if lesson["lesson"] in minutes], "date")
        return sum(max(sum(minutes[lesson["lesson"]] for lesson in choice) for choice in _without_overlap(lessons))
                   for lessons in days.values())

    def _recognised(self, key: Key, kind: str, day: date) -> int:
        return sum(int(row["amount"]) for row in self._rows("recognitions", key)
                   if row["kind"] == kind and _day(row["date"]) <= day)

    def _remaining_minutes(self, key: Key, day: date) -> int:
        return sum(int(lesson["minutes"]) for lesson in self._lessons.get((key[0],), [])
                   if _day(lesson["date"]) > day and lesson["held"] != "no" and self._is_own(key, lesson))

    def _remaining_weeks(self, key: Key, day: date) -> int:
        following = day + timedelta(days=7 - day.weekday())
        last_day = _day(self._cohorts[key[0]]["last_day"])
        return 0 if following > last_day else (last_day - following).days // 7 + 1


def _outlook(missing: int, remaining: int) -> str:
    if missing == 0:
        return "done"
    if missing > remaining:
        return "out-of-reach"
    return "at-risk" if missing * 10 > remaining * 9 else "on-track"


def _without_overlap(lessons: list[Row]) -> list[tuple[Row, ...]]:
    """Returns every choice of lessons of one day in which no two overlap."""
    choices = [choice for size in range(len(lessons) + 1) for choice in combinations(lessons, size)]
    return [choice for choice in choices if not any(_overlap(one, other) for one, other in combinations(choice, 2))]


def _overlap(one: Row, other: Row) -> bool:
    if not one["start"] or not other["start"]:
        return False
    begins = {id(row): int(row["start"][:2]) * 60 + int(row["start"][3:]) for row in (one, other)}
    return all(begins[id(a)] < begins[id(b)] + int(b["minutes"]) for a, b in ((one, other), (other, one)))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _grouped(rows: list[Row], *columns: str) -> dict[tuple[str, ...], list[Row]]:
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[column] for column in columns), []).append(row)
    return groups
