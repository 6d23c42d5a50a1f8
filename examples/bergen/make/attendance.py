"""Who was there, for how long, and who made up for what."""

from dataclasses import dataclass, field
from datetime import date

from cohorts import Cohort
from courses import GROUPED_COHORTS, Lesson
from days import DAY, TODAY, WEEK, next_working_day
from dice import Dice
from enrolments import Enrolment

ABSENT = {"completed": 3, "": 5, "transferred": 8, "withdrawn": 13, "not-completed": 24}
"""How many lessons in a hundred are missed altogether, by outcome."""


@dataclass
class Theory:
    """What one enrolment has of theory."""

    enrolment: Enrolment
    groups: list[tuple[str, date]] = field(default_factory=list)
    marks: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Minutes and, for the rest, the kind of absence, by lesson; only these give credit."""
    idle_marks: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Marks at lessons that are not applicable, or at the same time as one with a better mark."""
    makeups: list[tuple[str, date, int]] = field(default_factory=list)

    @property
    def minutes(self) -> int:
        """Returns the minutes so far, recognised ones included."""
        return (self.enrolment.recognised_minutes + sum(minutes for minutes, _ in self.marks.values())
                + sum(minutes for _, _, minutes in self.makeups))

    @property
    def missing(self) -> int:
        """Returns the minutes that are still missing."""
        return max(0, self.enrolment.cohort.programme.theory_minutes - self.minutes)


def theory_in(cohort: Cohort, enrolments: list[Enrolment], lessons: list[Lesson]) -> list[Theory]:
    """Returns the attendance of a cohort: group A and B in turn, and one in cohort 12 who belongs to both."""
    in_both = next(e for e in enrolments if e.outcome == "completed" and not e.story)
    return [_theory_of(enrolment, lessons, "" if cohort.number == 12 and enrolment is in_both else "AB"[n % 2])
            for n, enrolment in enumerate(enrolments)]


def _theory_of(enrolment: Enrolment, lessons: list[Lesson], group: str) -> Theory:
    """Returns one enrolment's attendance, with make-up enough to complete where it does."""
    dice = Dice(f"attendance {enrolment.cohort.code} {enrolment.person.ref}")
    theory = Theory(enrolment, _groups(enrolment, group))
    own = [lesson for lesson in lessons if _applies(theory, lesson)]
    if enrolment.story == "scenario 1":
        _attend_exactly(theory, own, 95 * 60)
    else:
        _attend(theory, own, dice)
    by_code = {lesson.code: lesson for lesson in own}
    if enrolment.outcome == "completed" and enrolment.spared != "theory":
        _make_up(theory, by_code, dice, theory.missing + 15 * dice.between(0, 4) if theory.missing else 0)
        assert theory.missing == 0, (enrolment.person.ref, enrolment.cohort.code, theory.missing)
    elif enrolment.outcome != "transferred" and dice.chance(0.4):
        _make_up(theory, by_code, dice, min(theory.missing, 120))
    _add_idle_marks(theory, lessons)
    return theory


def _groups(enrolment: Enrolment, group: str) -> list[tuple[str, date]]:
    """Returns dated groups; the late one of scenario 4 changes group at New Year, one of cohort 8 in the autumn."""
    cohort = enrolment.cohort
    if cohort.number not in GROUPED_COHORTS or not group:
        return []
    assert enrolment.active_from
    groups = [(group, enrolment.active_from)]
    if enrolment.story == "scenario 4":
        groups.append(("B" if group == "A" else "A", date(2018, 1, 8)))
    elif cohort.number == 8 and enrolment.leaves and enrolment.outcome == "completed":
        groups.append(("B" if group == "A" else "A", date(2013, 10, 1)))
    return groups


def _group_on(theory: Theory, day: date) -> str:
    """Returns the group on a day, or "" where the enrolment belongs to all of them."""
    return next((group for group, since in reversed(theory.groups) if since <= day), "")


def _applies(theory: Theory, lesson: Lesson) -> bool:
    """Tells whether a lesson gets a mark; whoever has no group goes with A."""
    own = _group_on(theory, lesson.day) or "A"
    known = lesson.held and not lesson.sheet_lost and lesson.day <= TODAY
    return known and lesson.group in ("", own) and theory.enrolment.is_active(lesson.day)


def _attend(theory: Theory, lessons: list[Lesson], dice: Dice) -> None:
    """Marks each lesson; a completer never misses more than can be made up for."""
    enrolment = theory.enrolment
    affordable = _affordable(enrolment, sum(lesson.minutes for lesson in lessons), dice)
    absent = 40 if enrolment.spared == "theory" else ABSENT[enrolment.outcome]
    for lesson in lessons:
        missed = 0
        if dice.chance(absent / 100):
            missed = lesson.minutes
        elif dice.chance(0.05):
            missed = 15 * dice.between(1, lesson.minutes // 15 - 1)
        missed = min(missed, max(0, affordable))
        affordable -= missed
        excused = dice.chance(0.6 if enrolment.outcome == "not-completed" else 0.8)
        theory.marks[lesson.code] = (lesson.minutes - missed, _absence(missed, excused))


def _affordable(enrolment: Enrolment, offered: int, dice: Dice) -> int:
    """Returns the minutes that somebody may miss in all, of those offered."""
    spare = offered + enrolment.recognised_minutes - enrolment.cohort.programme.theory_minutes
    if enrolment.spared == "theory":  # three hours and a half too many, and no time to make up for them
        return spare + 210
    if enrolment.outcome == "completed":
        return spare + 15 * dice.between(4, 32)
    return spare if enrolment.story == "scenario 2" else offered


def _attend_exactly(theory: Theory, lessons: list[Lesson], minutes: int) -> None:
    """Marks lessons so that the minutes come out exactly: all of the first ones, but for every ninth."""
    for number, lesson in enumerate(lessons):
        present = 0 if number % 9 == 8 else min(lesson.minutes, minutes)
        minutes -= present
        theory.marks[lesson.code] = (present, _absence(lesson.minutes - present, True))
    assert minutes == 0, f"{minutes} minutes too few were offered"


def _absence(missed: int, excused: bool) -> str:
    return ("valid" if excused else "invalid") if missed else ""


def _make_up(theory: Theory, lessons: dict[str, Lesson], dice: Dice, wanted: int) -> None:
    """Makes up for missed lessons, the last ones first, until `wanted` minutes are won."""
    end = theory.enrolment.ended or TODAY
    for code, (present, _) in reversed(list(theory.marks.items())):
        lesson = lessons[code]
        missed = min(lesson.minutes - present, wanted)
        day = next_working_day(lesson.day + dice.between(5, 25) * DAY)
        if day >= end:
            day = next_working_day(lesson.day + DAY)
        if missed == 0 or day >= end:
            continue
        if missed >= 90 and day + WEEK < end:  # in two parts
            theory.makeups.append((code, day + WEEK, missed - 45))
            theory.makeups.append((code, day, 45))
        else:
            theory.makeups.append((code, day, missed))
        wanted -= missed


def _add_idle_marks(theory: Theory, lessons: list[Lesson]) -> None:
    """Adds the marks that give nothing: a visit during leave, the wrong group, two groups at one hour."""
    enrolment, cohort = theory.enrolment, theory.enrolment.cohort
    if cohort.number == 9 and enrolment.outcome == "withdrawn" and enrolment.leaves and enrolment.ended:
        visits = [x for x in lessons if x.held and x.day >= enrolment.leaves[0][0] and x.day < enrolment.ended]
        theory.idle_marks.update({lesson.code: (lesson.minutes, "") for lesson in visits[:1]})
    if enrolment.story == "scenario 4":
        group, since = theory.groups[0][0], theory.groups[1][1]
        wrong = [x for x in lessons if x.held and x.group == group and x.day >= since]
        theory.idle_marks.update({lesson.code: (60, "valid") for lesson in wrong[:2]})
    if cohort.number == 12 and not theory.groups and enrolment.outcome == "completed":
        # In all groups: an hour with B on a morning spent with A gives nothing more.
        hours_with_a = {(x.day, x.start[:2]) for x in lessons
                        if x.group == "A" and theory.marks.get(x.code, (0, ""))[0] >= 60}
        both = [x for x in lessons if x.held and x.group == "B" and (x.day, x.start[:2]) in hours_with_a]
        theory.idle_marks.update({lesson.code: (60, "valid") for lesson in both[:3]})
