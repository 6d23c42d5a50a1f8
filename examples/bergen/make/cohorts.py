"""The programme's two versions and the fifteen cohorts, each with its school year."""

from dataclasses import dataclass
from datetime import date

from days import DAY, monday, mondays


@dataclass(frozen=True)
class Programme:
    """A version of the requirements."""

    code: str
    theory_hours: int
    practice_weeks: int
    days_per_week: int
    milestones: tuple[str, ...]
    minutes_per_hour: int = 60
    week_threshold_percent: int = 80

    @property
    def theory_minutes(self) -> int:
        """Returns the required minutes of theory."""
        return self.theory_hours * self.minutes_per_hour


MB_140 = Programme("MB-140", 140, 14, 4, ())
MB_180 = Programme("MB-180", 180, 20, 5, ("prosjektoppgave", "praksisrapport"))
PROGRAMMES = (MB_140, MB_180)


@dataclass(frozen=True)
class Intake:
    """How a cohort fared: what is known of it from the outset, before anyone has a name."""

    places: int
    deadline: str
    completed: int
    withdrawn: str
    """A reason for each who withdrew."""
    not_completed: int = 1
    transferred: int = 0
    still_here: int = 0
    """Neither completed nor left on the last day of the example."""
    no_shows: int = 0
    declined: int = 0
    """Took back the application after admission."""
    retracted: int = 0
    """Took back the application before admission."""
    rejected: int = 0
    left_waiting: int = 0

    @property
    def withdrawal_reasons(self) -> list[str]:
        """Returns a reason for each withdrawal."""
        return self.withdrawn.split()


INTAKES = {
    1: Intake(17, "", 10, "work personal moved", not_completed=2),
    2: Intake(17, "2007-05-02", 11, "education personal other", not_completed=2),
    3: Intake(18, "2008-04-25", 12, "work personal personal", no_shows=1),
    4: Intake(18, "2009-04-24", 12, "work moved personal education", no_shows=1, rejected=3, retracted=1),
    5: Intake(17, "2010-04-23", 11, "personal work other", no_shows=1, declined=1, rejected=4),
    6: Intake(18, "2011-04-29", 12, "personal education work", transferred=1, no_shows=1, rejected=4, retracted=1),
    7: Intake(20, "2012-03-15", 13, "personal moved work", no_shows=1, declined=1, rejected=5, left_waiting=1),
    8: Intake(18, "2013-04-26", 12, "personal personal education", no_shows=1, rejected=4, retracted=1),
    9: Intake(17, "2014-04-25", 12, "work other personal", declined=1, rejected=6),
    10: Intake(20, "2015-04-24", 15, "personal work", transferred=1, no_shows=1, rejected=5, retracted=1),
    11: Intake(18, "2016-04-22", 13, "moved personal", transferred=1, no_shows=1, rejected=6, left_waiting=1),
    12: Intake(20, "2017-04-20", 14, "education work personal", no_shows=1, declined=1, rejected=7),
    13: Intake(20, "2018-04-27", 13, "personal work other", transferred=1, no_shows=2, rejected=6, retracted=2),
    14: Intake(20, "2019-04-26", 13, "personal personal moved work", no_shows=1, declined=1, rejected=8),
    15: Intake(20, "2020-05-04", 13, "personal education", 0, still_here=3, no_shows=1, rejected=7, left_waiting=2),
}


@dataclass(frozen=True)
class Cohort:
    """A group with its programme and its school year, which runs from ISO week 35 to week 25 of the year after."""

    number: int

    @property
    def code(self) -> str:
        """Returns the code, such as K7."""
        return f"K{self.number}"

    @property
    def year(self) -> int:
        """Returns the year in which it begins."""
        return 2005 + self.number

    @property
    def programme(self) -> Programme:
        """Returns its requirements: 140 hours until cohort 6, 180 hours from cohort 7."""
        return MB_140 if self.number <= 6 else MB_180

    @property
    def intake(self) -> Intake:
        """Returns how it fared."""
        return INTAKES[self.number]

    @property
    def first_day(self) -> date:
        """Returns its first day, a Monday in August."""
        return monday(self.year, 35)

    @property
    def last_day(self) -> date:
        """Returns its last day, a Friday in June, when certificates are handed out."""
        return monday(self.year + 1, 25) + 4 * DAY

    @property
    def deadline(self) -> date | None:
        """Returns the application deadline; the first cohort had none."""
        return date.fromisoformat(self.intake.deadline) if self.intake.deadline else None

    @property
    def has_sheets(self) -> bool:
        """Tells whether lessons, attendance and practice were recorded; of the first three cohorts nothing is kept."""
        return self.number >= 4

    @property
    def theory_weeks(self) -> list[date]:
        """Returns the weeks with teaching, without the autumn holiday in week 41."""
        autumn, spring = self.year, self.year + 1
        if self.number == 15:  # practice came late that year
            return mondays(autumn, 35, 40) + mondays(autumn, 42, 46) + mondays(spring, 4, 9) + mondays(spring, 20, 23)
        before_christmas = mondays(autumn, 35, 40) + [monday(autumn, 42)]
        if self.number == 14:  # the hosts closed in March 2020, so teaching moved forward, on screen
            return before_christmas + mondays(spring, 2, 6) + mondays(spring, 12, 14) + mondays(spring, 16, 17)
        return before_christmas + mondays(spring, 2, 6) + mondays(spring, 21, 23)

    @property
    def practice_weeks(self) -> list[date]:
        """Returns the weeks meant for practice."""
        autumn, spring = self.year, self.year + 1
        if self.number == 15:
            return mondays(autumn, 47, 53) + mondays(spring, 1, 3) + mondays(spring, 10, 19)
        if self.number == 14:
            return mondays(autumn, 43, 51) + mondays(spring, 7, 11) + mondays(spring, 18, 23)
        return mondays(autumn, 43, 51) + mondays(spring, 7, 20)

    @property
    def spare_practice_weeks(self) -> list[date]:
        """Returns weeks in which those who lack practice may have some beside the teaching."""
        spring = self.year + 1
        if self.number == 14:  # the first hosts opened again in the last teaching weeks
            return [*mondays(spring, 16, 17), monday(spring, 24)]
        return mondays(spring, 20 if self.number == 15 else 21, 24)

    @property
    def christmas_weeks(self) -> list[date]:
        """Returns the weeks around Christmas, week 53 among them in a year that has one; only some hosts are open."""
        if self.number == 15:
            return []
        week, weeks = monday(self.year, 52), []
        while week < monday(self.year + 1, 2):
            weeks.append(week)
            week += 7 * DAY
        return weeks


COHORTS = tuple(Cohort(number) for number in INTAKES)
