"""The question "what do you do now?", asked about 6, 12 and 24 months after completion."""

from dataclasses import dataclass
from datetime import date

from days import DAY, TODAY, months_after, next_working_day
from dice import Dice
from enrolments import Enrolment
from jobs import Job
from names import Person

ROUTINE_FROM = date(2010, 1, 1)
"""Before this day few were asked."""


@dataclass(frozen=True)
class FollowUp:
    """A question, and its answer or none; without either it is still open."""

    person: Person
    asked_on: date
    answered_on: date | None = None
    answer: str = ""


def follow_ups(enrolments: list[Enrolment], jobs: list[Job]) -> list[FollowUp]:
    """Returns the follow-ups, mostly of those who completed."""
    dice = Dice("follow-ups")
    questions = []
    for enrolment in enrolments:
        if enrolment.outcome not in ("completed", "withdrawn") or enrolment.ended is None:
            continue
        own = [job for job in jobs if job.person is enrolment.person]
        for months in (6, 12, 24) if enrolment.outcome == "completed" else (12,):
            asked = next_working_day(months_after(enrolment.ended, months) + dice.between(-18, 20) * DAY)
            regular = 0.92 if asked >= ROUTINE_FROM else 0.2
            if dice.chance(regular if enrolment.outcome == "completed" else 0.15) and asked <= TODAY:
                questions.append(_asked(enrolment.person, asked, own, dice))
    return questions


def _asked(person: Person, asked: date, jobs: list[Job], dice: Dice) -> FollowUp:
    answered = next_working_day(asked + dice.between(0, 45) * DAY)
    if answered > TODAY or dice.chance(0.02):
        return FollowUp(person, asked)
    if dice.chance(0.32):
        return FollowUp(person, asked, None, "no-answer")
    if any(job.covers(answered) for job in jobs):
        return FollowUp(person, asked, answered, "employed")
    # Some have a job that the register has never heard of.
    answers = [("education", 4), ("job-seeking", 5), ("other-activity", 5), ("not-working", 5), ("employed", 1)]
    return FollowUp(person, asked, answered, dice.weighted(answers))
