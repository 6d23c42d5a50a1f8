"""What people decide about: recognition, milestones, dispensations."""

from dataclasses import dataclass
from datetime import date

from attendance import Theory
from days import DAY, TODAY, next_working_day
from dice import Dice
from enrolments import Enrolment
from practice import Practice

THEORY_EVIDENCE = ["Kursbevis fra folkehøgskole, 2 sider", 'Modulen "Etikk i møte med andre", bestått',
                   "Tilsvarende kurs, bekreftet på e-post"]
PRACTICE_EVIDENCE = ["Frivillig arbeid, attest fra lederen", "Arbeidet ved praksisstedet før, attest, to sider"]
REASONS = {
    "theory": ["Øktene lot seg ikke ta igjen, prosjektoppgaven dekker temaet",
               "Avtalt i møte, timene tas som selvstudium"],
    "practice": ['Praksisstedet stengte, "ingen annen plass å oppdrive"',
                 "Praksisstedet var stengt den våren, som avtalt"],
    "prosjektoppgave": ["Muntlig framlegg i stedet for skriftlig oppgave"],
    "praksisrapport": ["Vurdert av veileder, rapporten kom bort"]}


@dataclass(frozen=True)
class Recognition:
    """Minutes of theory or weeks of practice granted for prior learning."""

    kind: str
    amount: int
    day: date
    approver: str
    note: str


@dataclass(frozen=True)
class Dispensation:
    """A decision that lets a requirement stand unmet."""

    requirement: str
    day: date
    approver: str
    reason: str


@dataclass
class Decisions:
    """What was decided for one enrolment."""

    enrolment: Enrolment
    recognitions: list[Recognition]
    milestones: list[tuple[str, date]]
    dispensations: list[Dispensation]


def decisions_on(theory: Theory, practice: Practice, approvers: list[str]) -> Decisions:
    """Returns the decisions on one enrolment; a completer then has all of it, or a dispensation for what is missing."""
    enrolment = theory.enrolment
    dice = Dice(f"decisions {enrolment.cohort.code} {enrolment.person.ref}")
    decisions = Decisions(enrolment, _recognitions(enrolment, approvers, dice), _milestones(enrolment, dice), [])
    if enrolment.outcome != "completed":
        return decisions
    assert enrolment.ended
    approved = {name for name, _ in decisions.milestones}
    unmet = [name for name, missing in (("theory", theory.missing), ("practice", practice.missing)) if missing]
    unmet += [name for name in enrolment.cohort.programme.milestones if name not in approved]
    assert unmet == [enrolment.spared] or not (unmet or enrolment.spared), (enrolment.person.ref, unmet)
    for requirement in unmet:
        day = next_working_day(enrolment.ended - dice.between(3, 9) * DAY)
        decisions.dispensations.append(
            Dispensation(requirement, day, dice.pick(approvers), dice.pick(REASONS[requirement])))
    return decisions


def _recognitions(enrolment: Enrolment, approvers: list[str], dice: Dice) -> list[Recognition]:
    assert enrolment.active_from
    day = next_working_day(enrolment.active_from + dice.between(7, 45) * DAY)
    granted = [("theory", enrolment.recognised_minutes, THEORY_EVIDENCE),
               ("practice", enrolment.recognised_weeks, PRACTICE_EVIDENCE)]
    return [Recognition(kind, amount, day, dice.pick(approvers), dice.pick(notes))
            for kind, amount, notes in granted if amount]


def _milestones(enrolment: Enrolment, dice: Dice) -> list[tuple[str, date]]:
    """Returns approved milestones: all but a spared one for completers, some of those reached for others."""
    cohort = enrolment.cohort
    approved = []
    for name, month in zip(cohort.programme.milestones, (5, 6)):
        day = next_working_day(date(cohort.year + 1, month, 2) + dice.between(0, 9) * DAY)
        end = enrolment.ended or TODAY
        if enrolment.outcome == "completed" and end <= day:
            day = end - DAY  # the early ones
        elif enrolment.outcome == "completed" and end > cohort.last_day and name == "praksisrapport":
            day = end - 3 * DAY  # the late ones
        willing = enrolment.outcome == "completed" or dice.chance(0.5)
        if name != enrolment.spared and willing and enrolment.is_active(day):
            approved.append((name, day))
    return approved
