"""One person in one cohort, with a dated history."""

from dataclasses import dataclass, field
from datetime import date

from cohorts import Cohort
from names import Person


@dataclass(frozen=True)
class Step:
    """A status that holds from its day on."""

    status: str
    day: date
    reason: str = ""
    note: str = ""
    continues: str = ""
    received: str = ""


@dataclass(eq=False)
class Enrolment:
    """One person in one cohort."""

    person: Person
    cohort: Cohort
    outcome: str
    """The last status, or "" where the application's last step is the end of it."""
    reason: str = ""
    note: str = ""
    active_from: date | None = None
    ended: date | None = None
    leaves: list[tuple[date, date | None]] = field(default_factory=list)
    """Each leave with the day on which the person was back, or nothing."""
    application: list[Step] = field(default_factory=list)
    continues: "Enrolment | None" = None
    registered_in_error: date | None = None

    recognised_minutes: int = 0
    recognised_weeks: int = 0
    spared: str = ""
    """The requirement that a dispensation lets stand unmet."""
    story: str = ""
    """Set where one of the project's scenarios is told with exact numbers."""

    @property
    def started(self) -> bool:
        """Tells whether the enrolment has been active."""
        return self.active_from is not None

    def is_active(self, day: date) -> bool:
        """Tells whether the enrolment was active on a day; the day of a change belongs to the new status."""
        if self.active_from is None or day < self.active_from or (self.ended and day >= self.ended):
            return False
        return not any(left <= day and (back is None or day < back) for left, back in self.leaves)

    def steps(self) -> list[Step]:
        """Returns the history from the first step to the last."""
        steps = list(self.application)
        if self.active_from:
            steps.append(Step("active", self.active_from))
        for left, back in self.leaves:
            steps.append(Step("on-leave", left))
            if back:
                steps.append(Step("active", back))
        if self.ended:
            steps.append(Step(self.outcome, self.ended, self.reason, self.note))
        if self.registered_in_error:
            steps.append(Step("registered-in-error", self.registered_in_error))
        return steps
