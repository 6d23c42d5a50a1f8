"""Employments and their dated terms."""

from dataclasses import dataclass
from datetime import date

from employers import Employer
from names import Person


@dataclass(frozen=True)
class Terms:
    """What an employment is like from a day on; `percent` is in hundredths, so that 37,5 % is 3750."""

    first_day: date
    percent: int
    contract: str
    funding: str
    peer_role: bool
    title: str


@dataclass(eq=False)
class Job:
    """One person's job at one employer."""

    person: Person
    employer: Employer
    unit: str
    terms: list[Terms]
    last_day: date | None = None
    end_reason: str = ""
    told: bool = False
    """Part of a told career, which chance leaves alone."""
    beside: bool = False
    """Held beside another job that already counts in the same readings."""

    @property
    def first_day(self) -> date:
        """Returns the first day."""
        return self.terms[0].first_day

    def covers(self, day: date) -> bool:
        """Tells whether the job covers a day, first and last included."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def terms_on(self, day: date) -> Terms:
        """Returns the terms that hold on a day: the latest begun."""
        return [terms for terms in self.terms if terms.first_day <= day][-1]

    def end(self, day: date, reason: str) -> None:
        """Ends the job; terms that would have begun later never do."""
        self.last_day, self.end_reason = day, reason
        self.terms = [terms for terms in self.terms if terms.first_day <= day]


def cell(job: Job, day: date, completer: bool) -> str:
    """Returns the name of the stock in which a job counts on a day, or "" for those that no reading counts."""
    terms, whose = job.terms_on(day), "completers" if completer else "others"
    if job.employer.kind != "municipality":
        return f"elsewhere {whose}" if terms.peer_role else ""
    if terms.peer_role:
        return f"{terms.funding} {whose}"
    return "plain completers" if completer and terms.funding == "ordinary" else ""
