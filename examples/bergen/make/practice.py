"""Placements with hosts, and the weeks that were done there."""

from dataclasses import dataclass, field
from datetime import date

from days import DAY, WEEK, monday, mondays, weekday_holidays
from dice import Dice
from employers import BERGEN, DPS_NORTH, HOSTS, Employer
from enrolments import Enrolment


@dataclass(frozen=True)
class Week:
    """An ISO week of a placement."""

    monday: date
    planned: int
    present: int
    approved: bool = True


@dataclass
class Placement:
    """A period with one host."""

    employer: Employer
    unit: str
    supervisor: str
    weeks: list[Week] = field(default_factory=list)

    @property
    def first_day(self) -> date:
        """Returns the Monday of the first week."""
        return min(week.monday for week in self.weeks)

    @property
    def last_day(self) -> date:
        """Returns the Friday of the last week."""
        return max(week.monday for week in self.weeks) + 4 * DAY


@dataclass
class Practice:
    """What one enrolment has of practice."""

    enrolment: Enrolment
    carried: int
    placements: list[Placement]

    @property
    def weeks(self) -> int:
        """Returns the weeks that count, recognised and carried ones included."""
        planned: dict[date, int] = {}
        present: dict[date, int] = {}
        for week in (week for placement in self.placements for week in placement.weeks):
            planned[week.monday] = planned.get(week.monday, 0) + week.planned
            present[week.monday] = present.get(week.monday, 0) + (week.present if week.approved else 0)
        return sum(_counts(planned[m], present[m]) for m in planned) + self.enrolment.recognised_weeks + self.carried

    @property
    def missing(self) -> int:
        """Returns the weeks that are still missing."""
        return max(0, self.enrolment.cohort.programme.practice_weeks - self.weeks)


def _counts(planned: int, present: int) -> bool:
    return planned > 0 and present * 100 >= 80 * planned


def practice_of(enrolment: Enrolment, carried: int, supervisors: list[str]) -> Practice:
    """Returns one enrolment's practice; a completer has what is required unless a dispensation covers the rest."""
    dice = Dice(f"practice {enrolment.cohort.code} {enrolment.person.ref}")
    if enrolment.story == "scenario 2":
        return Practice(enrolment, carried, _two_hosts_and_easter(supervisors))
    placements = [_placement(dice, supervisors) for _ in range(2)]
    practice = Practice(enrolment, carried, placements)
    if enrolment.story == "scenario 6":  # the second host is the own workplace
        placements[1].employer, placements[1].unit = BERGEN, "Mestringssenteret"
    wanted = enrolment.cohort.programme.practice_weeks - {"practice": 1 + dice.between(0, 1)}.get(enrolment.spared, 0)
    if enrolment.story == "scenario 1":
        wanted = 6
    elif enrolment.story == "behind":
        wanted = 17
    # Some go on a week longer than they must.
    surplus = 1 if enrolment.person.number % 11 == 0 and not enrolment.spared and not enrolment.story else 0
    possible = _possible_weeks(enrolment, dice, placements[0].employer)
    for number, week in enumerate(possible):
        lacking = wanted - practice.weeks
        if lacking + surplus > 0:
            # A completer misses nothing once every week left is needed.
            faultless = enrolment.outcome == "completed" and len(possible) - number <= lacking
            _work(practice, week, number, faultless, dice)
    practice.placements = [placement for placement in placements if placement.weeks]
    assert enrolment.outcome != "completed" or practice.weeks >= wanted, (enrolment.person.ref, practice.weeks, wanted)
    return practice


def _placement(dice: Dice, supervisors: list[str]) -> Placement:
    employer = dice.weighted(HOSTS)
    unit = dice.pick(employer.units) if employer.units else ""
    return Placement(employer, unit, "" if dice.chance(0.04) else dice.pick(supervisors))


def _possible_weeks(enrolment: Enrolment, dice: Dice, host: Employer) -> list[date]:
    """Returns the weeks in which somebody can be in practice, in order: active from the Monday to the Friday."""
    cohort = enrolment.cohort
    weeks = list(cohort.practice_weeks)
    if host.open_at_christmas:
        weeks += cohort.christmas_weeks
    if enrolment.ended and enrolment.ended > cohort.last_day + 180 * DAY:  # the rest of it a year later
        last = enrolment.ended - enrolment.ended.weekday() * DAY
        weeks = mondays(cohort.year, 43, 51) + [last - n * WEEK for n in range(1, 19)]
        weeks = [week for week in weeks if week.isocalendar()[1] not in (52, 1)]
    elif enrolment.outcome == "completed":
        weeks += cohort.spare_practice_weeks
        if enrolment.ended and enrolment.ended > cohort.last_day:
            after = cohort.last_day + 3 * DAY
            weeks += [after + n * WEEK for n in range(10)]
    elif dice.chance(0.3):
        weeks = weeks[dice.between(1, 3):]
    ended = enrolment.ended or date.max - 7 * DAY
    return sorted({w for w in weeks if w + 5 * DAY < ended and all(enrolment.is_active(w + n * DAY) for n in range(5))})


def _work(practice: Practice, week: date, number: int, faultless: bool, dice: Dice) -> None:
    """Adds a week with a host, at times with both hosts, in which a day or more may be missed."""
    enrolment, placements = practice.enrolment, practice.placements
    cohort = enrolment.cohort
    half = 1 if week >= monday(cohort.year + 1, 4) else 0
    planned = max(0, cohort.programme.days_per_week - weekday_holidays(week))
    if week in cohort.spare_practice_weeks or cohort.number == 15 and week in cohort.theory_weeks:
        planned = min(planned, 2)  # beside the teaching
    if planned == 0:
        return
    steady = enrolment.outcome in ("completed", "")
    absent = 0
    if not faultless and dice.chance(0.05 if steady else 0.15):
        absent = dice.between(1, planned)
    elif planned == 5 and dice.chance(0.12):  # four days of five are enough
        absent = 1
    approved = not dice.chance(0.01 if steady else 0.06) or faultless
    if half and planned == 5 and number % 3 == 0 and enrolment.person.number % 9 == 0:
        here = 3 - min(absent, 3)
        placements[1].weeks.append(Week(week, 3, here, approved))
        placements[0].weeks.append(Week(week, 2, 5 - absent - here, True))
        return
    placements[half].weeks.append(Week(week, planned, planned - absent, approved))


def _two_hosts_and_easter(supervisors: list[str]) -> list[Placement]:
    """Returns the practice of scenario 2: ten weeks around week 53, ten around Easter; 18 of the 20 count."""
    dps = Placement(DPS_NORTH, "Dagtilbudet", supervisors[0])
    for number, week in enumerate(mondays(2020, 47, 53) + mondays(2021, 1, 3)):
        planned = 5 - weekday_holidays(week)
        dps.weeks.append(Week(week, planned, 0 if number in (2, 8) else planned))
    house = Placement(BERGEN, "Aktivitetshus Nord", supervisors[1])
    for week in mondays(2021, 10, 19):
        planned = 5 - weekday_holidays(week)
        missed = 1 if week.isocalendar()[1] in (10, 11, 12, 15) else 0
        house.weeks.append(Week(week, planned, planned - missed))
    return [dps, house]
