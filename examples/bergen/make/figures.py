"""The figures that the register is built to hold, and how each is counted."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from bundle import Row, Tables
from rules import Key, Rules

FigureRow = dict[str, str | int]

HELD = (
    ("completed", "2016-12-31", 115, "about 115 completed (2016)"),
    ("completed", "2017-05-31", 122, "over 120 trained (May 2017)"),
    ("reading C", "2016-12-31", 21, "over 20 MBs employed in the municipality's services (2016)"),
    ("completers in the municipality", "2016-12-31", 21, "over 20 MBs employed in the municipality's services (2016)"),
    ("reading C", "2017-05-31", 20, "about 20 employed in Bergen kommune (May 2017)"),
    ("completers in the municipality", "2017-05-31", 20, "about 20 employed in Bergen kommune (May 2017)"),
    ("in ACT or FACT teams", "2017-05-31", 3, "3 in ACT/FACT teams (May 2017)"),
    ("reading A", "2018-10-31", 71, "70-72 in the area (autumn 2018)"),
    ("reading B", "2018-10-31", 29, "28-30: the 38-40 less about 10 (autumn 2018)"),
    ("reading C", "2018-10-31", 39, "38-40 employed in the municipality (autumn 2018)"),
    ("reading C, earmarked", "2018-10-31", 10, "about 10 of them on earmarked money (autumn 2018)"),
    ("reading A", "2020-12-31", 86, ""),
    ("reading B", "2020-12-31", 34, ""),
    ("reading C", "2020-12-31", 41, ""),
)
"""Figure, date, value, and the published figure that it meets; the last three are our own."""

DEFINITIONS = {
    "completed": "persons whose status is completed on the date in some enrolment",
    "started": "persons who have been active on or before the date in some enrolment",
    "reading A": "anyone, peer role, all employers",
    "reading B": "completers, funding ordinary, municipality, whatever the role",
    "reading C": "anyone, peer role, municipality",
    "reading C, earmarked": "as C, with funding earmarked",
    "completers in the municipality": "completers, municipality, whatever the funding and role",
    "in ACT or FACT teams": "anyone, peer role, all employers, unit named ACT-team or FACT-team",
}

DATES = [f"{year}-12-31" for year in range(2006, 2021)] + ["2017-05-31", "2018-10-31", "2021-06-30"]


class Figures:
    """Counts persons in the tables at a date, each person once."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._rules = Rules(tables)
        self._kinds = {row["code"]: row["kind"] for row in tables["employers"]}
        self._terms: dict[str, list[Row]] = {}
        for row in sorted(tables["terms"], key=lambda row: row["from"]):
            self._terms.setdefault(row["employment"], []).append(row)
        self.completers = lru_cache(maxsize=None)(self._completers)

    def value(self, figure: str, day: date) -> int:
        """Returns one of the figures that have a definition."""
        match figure:
            case "completed":
                return len(self.completers(day))
            case "started":
                return len({key[1] for key in self._rules.enrolments if self._has_been("active", key, day)})
            case "reading A":
                return self._employed(day, peer_role="yes")
            case "reading B":
                return self._employed(day, completers=True, kind="municipality", funding="ordinary")
            case "reading C":
                return self._employed(day, peer_role="yes", kind="municipality")
            case "reading C, earmarked":
                return self._employed(day, peer_role="yes", kind="municipality", funding="earmarked")
            case "completers in the municipality":
                return self._employed(day, completers=True, kind="municipality")
            case "in ACT or FACT teams":
                return self._employed(day, peer_role="yes", units=("ACT-team", "FACT-team"))
        raise ValueError(figure)

    def disagreements(self) -> Iterable[str]:
        """Yields a sentence for each held figure that the tables do not give."""
        for figure, day, value, _ in HELD:
            counted = self.value(figure, date.fromisoformat(day))
            if counted != value:
                yield f"{figure} at {day} is {counted}, not {value}"

    def series(self) -> list[FigureRow]:
        """Returns every figure at every year end and stated date."""
        days = sorted(DATES)
        return [{"date": day, **{name: self.value(name, date.fromisoformat(day)) for name in DEFINITIONS}}
                for day in days]

    def cohorts(self, day: date) -> list[FigureRow]:
        """Returns a line per cohort: who had applied, been admitted, started by the date; the rest as they stand."""
        return [self._cohort(row["code"], day) for row in self._tables["cohorts"]]

    def _cohort(self, code: str, day: date) -> FigureRow:
        keys = [key for key in self._rules.enrolments if key[0] == code]
        held = [self._rules.status(key, day) for key in keys]
        ever = {name: sum(self._has_been(status, key, day) for key in keys)
                for name, status in (("applied", "applied"), ("admitted", "admitted"), ("started", "active"))}
        now = {status.replace("-", "_"): held.count(status) for status in (
            "waitlisted", "rejected", "application-withdrawn", "no-show", "active", "on-leave", "withdrawn",
            "not-completed", "completed")}
        started = [key for key in keys if self._has_been("active", key, day)]
        eventually = sum(self._completes_in_the_end(key, day) for key in started)
        return {"cohort": code, **ever, **now, "transferred_out": held.count("transferred"),
                "completed_eventually": eventually}

    def _completers(self, day: date) -> frozenset[str]:
        return frozenset(key[1] for key in self._rules.enrolments if self._rules.status(key, day) == "completed")

    def _has_been(self, status: str, key: Key, day: date) -> bool:
        if self._rules.status(key, day) in ("", "registered-in-error"):
            return False
        return any(row["status"] == status and row["date"] <= str(day) for row in self._rules.history(key))

    def _completes_in_the_end(self, key: Key, day: date) -> bool:
        if self._rules.status(key, day) == "completed":
            return True
        onward = [other for other in self._rules.enrolments if other[1] == key[1]
                  and any(row["continues"] == key[0] for row in self._rules.history(other))]
        return any(self._completes_in_the_end(other, day) for other in onward)

    def _employed(self, day: date, *, completers: bool = False, kind: str = "", funding: str = "", peer_role: str = "",
                  units: tuple[str, ...] = ()) -> int:
        """Counts persons with an employment that covers the day and whose terms that day pass every filter."""
        persons = set()
        for job in self._tables["employments"]:
            covers = job["from"] <= str(day) and (not job["to"] or str(day) <= job["to"])
            if not covers or (completers and job["person"] not in self.completers(day)):
                continue
            terms = [row for row in self._terms[job["employment"]] if row["from"] <= str(day)][-1]
            if (kind in ("", self._kinds[job["employer"]]) and funding in ("", terms["funding"])
                    and peer_role in ("", terms["peer_role"]) and (not units or job["unit"].startswith(units))):
                persons.add(job["person"])
        return len(persons)
