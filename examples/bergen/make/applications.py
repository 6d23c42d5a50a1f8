"""From application to admission, waiting list, refusal or second thoughts."""

from datetime import date, time

from cohorts import Cohort
from days import DAY, next_working_day, oslo
from dice import Dice
from enrolments import Step


class Applications:
    """Writes the part of the histories that lies before the first day of a cohort."""

    def __init__(self, cohort: Cohort) -> None:
        self._cohort = cohort
        self._dice = Dice(f"applications {cohort.code}")
        self._decision = next_working_day((cohort.deadline or cohort.first_day) + 28 * DAY)
        self._on_the_stroke = [time(23, 59, 59)] if cohort.number in (7, 12) else []
        self._just_late = [time(0, 0, 0)] if cohort.number in (7, 12) else []

    def admitted(self, waited: bool, on: date | None = None) -> list[Step]:
        """Returns the steps to admission, directly or by way of the waiting list; `on` names a late day."""
        cohort, dice = self._cohort, self._dice
        if cohort.deadline is None:
            return [Step("admitted", cohort.first_day - dice.between(60, 90) * DAY)]
        if not waited:
            return [self._in_time(), Step("admitted", self._decision)]
        free = next_working_day(self._decision + dice.between(10, 60) * DAY)
        # A place that falls free on the day of the decision gives two steps on one day.
        steps = self._waiting() if on else [self._in_time(), Step("waitlisted", self._decision)]
        return steps + [Step("admitted", on or (self._decision if dice.chance(0.2) else free))]

    def rejected(self, waited: bool) -> list[Step]:
        """Returns the steps to a refusal, at the decision or when the cohort has begun."""
        if not waited:
            return [self._in_time(), Step("rejected", self._decision)]
        return self._waiting() + [Step("rejected", self._cohort.first_day + 14 * DAY)]

    def retracted(self) -> list[Step]:
        """Returns the steps of someone who took the application back before any admission."""
        applied = self._in_time()
        if self._dice.chance(0.4):
            return [applied, Step("application-withdrawn", applied.day)]
        day = next_working_day(self._decision + self._dice.between(3, 40) * DAY)
        return [applied, Step("waitlisted", self._decision), Step("application-withdrawn", day)]

    def declined(self) -> list[Step]:
        """Returns the steps of someone who was admitted and then said no."""
        return self.admitted(False) + [Step("application-withdrawn", self._decision + self._dice.between(7, 40) * DAY)]

    def no_show(self) -> list[Step]:
        """Returns the steps of someone who was admitted and never came."""
        return self.admitted(False) + [Step("no-show", self._cohort.first_day + 7 * DAY)]

    def waiting(self) -> list[Step]:
        """Returns the steps of someone who is on the waiting list for good."""
        return self._waiting()

    def _in_time(self) -> Step:
        assert self._cohort.deadline
        if self._on_the_stroke:
            return self._applied(self._cohort.deadline, self._on_the_stroke.pop())
        return self._applied(self._cohort.deadline - self._dice.between(0, 55) * DAY, self._some_time())

    def _waiting(self) -> list[Step]:
        """Returns a late application, which waits from the day of the decision or from its own."""
        assert self._cohort.deadline
        late, clock = self._dice.between(1, 40) * DAY, self._some_time()
        if self._just_late:
            late, clock = DAY, self._just_late.pop()
        applied = self._applied(self._cohort.deadline + late, clock)
        return [applied, Step("waitlisted", max(applied.day, self._decision))]

    def _applied(self, day: date, clock: time) -> Step:
        known = self._cohort.has_sheets
        return Step("applied", day, received=oslo(day, clock) if known else "")

    def _some_time(self) -> time:
        return time(self._dice.between(7, 22), self._dice.between(0, 59), self._dice.between(0, 59))
