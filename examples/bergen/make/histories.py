"""Who came to which cohort, and how it ended."""

from datetime import date

from applications import Applications
from cohorts import COHORTS, Cohort
from days import DAY, WEEK, monday, next_working_day
from dice import Dice
from enrolments import Enrolment, Step
from names import People, Person

COMPLETED_LATE = {10: ["2017-01-20", "2017-02-24", "2017-03-31", "2017-04-28", "2017-05-19"]}
"""Too few hosts in the spring of 2016: five of cohort 10 had the rest of their practice a year later."""
COMPLETED_EARLY = {11: ["2017-05-30", "2017-05-30"]}

SPARED = {5: ["theory"], 8: ["praksisrapport"], 9: ["theory"], 11: ["practice"], 13: ["prosjektoppgave"],
          14: ["practice", "practice", "practice", "theory"]}
"""Requirements that somebody in the cohort completed without."""

OTHER_REASONS = ["Fikk tilbud om et friår, og tok det", 'Ville heller "bygge båt", etter eget utsagn',
                 "Kullet passet ikke med turnusen i korpset", "Søker seg til et annet kurs"]


def histories(people: People) -> list[Enrolment]:
    """Returns every enrolment, cohort by cohort."""
    enrolments: list[Enrolment] = []
    for cohort in COHORTS:
        enrolments += Year(cohort, people, enrolments).enrolments()
    return enrolments


class Year:
    """One year's intake."""

    def __init__(self, cohort: Cohort, people: People, earlier: list[Enrolment]) -> None:
        self._cohort = cohort
        self._people = people
        self._dice = Dice(f"histories {cohort.code}")
        self._applications = Applications(cohort)
        self._earlier = earlier
        last = [e for e in earlier if e.cohort.number == cohort.number - 1]
        self._arriving = [e for e in last if e.outcome == "transferred"]
        turned_away = [e.person for e in last if e.steps()[-1].status in ("rejected", "waitlisted")]
        self._trying_again = [person for person in turned_away if self._dice.chance(0.45)]
        if cohort.number == 8:  # withdrew from cohort 5, tries again without a transfer, and completes
            self._trying_again.insert(
                0, next(e.person for e in earlier if e.cohort.number == 5 and e.reason == "personal"))

    def enrolments(self) -> list[Enrolment]:
        """Returns this year's enrolments: those who started, and those who did not."""
        started = self._dice.shuffled(self._starters())
        for enrolment in started:
            self._admit(enrolment)
        return started + self._others()

    def _someone(self) -> Person:
        return self._trying_again.pop(0) if self._trying_again else self._people.new(self._cohort.year)

    def _starters(self) -> list[Enrolment]:
        cohort, intake = self._cohort, self._cohort.intake
        outcomes = ([("completed", "")] * intake.completed + [("transferred", "")] * intake.transferred
                    + [("withdrawn", reason) for reason in intake.withdrawal_reasons]
                    + [("not-completed", "")] * intake.not_completed + [("", "")] * intake.still_here)
        starters = []
        for outcome, reason in outcomes:
            # Whoever arrives from the cohort before takes the place of one who is transferred again, or completes.
            continues = self._arriving and outcome == ("transferred" if intake.transferred else "completed")
            earlier = self._arriving.pop() if continues else None
            person = earlier.person if earlier else self._someone()
            starters.append(Enrolment(person, cohort, outcome, reason, active_from=cohort.first_day, continues=earlier))
        self._end_well([e for e in starters if e.outcome == "completed"])
        self._end_early([e for e in starters if e.outcome == "withdrawn"])
        self._fall_short([e for e in starters if e.outcome == "not-completed"])
        for enrolment in starters:
            if enrolment.outcome == "transferred":
                self._move_on(enrolment)
        self._stay([e for e in starters if e.outcome == ""])
        return starters

    def _end_well(self, completers: list[Enrolment]) -> None:
        cohort, dice = self._cohort, self._dice
        for enrolment in completers:
            enrolment.ended = cohort.last_day
        if not cohort.has_sheets:
            return
        own = [e for e in completers if not e.continues]
        on_leave, in_summer, trained, practised, late = own[:5]
        on_leave.leaves = [(cohort.practice_weeks[1], cohort.practice_weeks[4])]
        if cohort.number not in (10, 11, 15):
            in_summer.ended = next_working_day(cohort.last_day + dice.between(14, 70) * DAY)
        trained.recognised_minutes = 60 * dice.between(4, 12)
        practised.recognised_weeks = dice.between(1, 3)
        if cohort.number in (5, 9, 12):
            late.active_from = cohort.first_day + 3 * WEEK
            late.recognised_minutes = 1500 if cohort.number == 5 else 2100
            late.story = "scenario 4" if cohort.number == 12 else ""
        for enrolment, requirement in zip(own[5:], SPARED.get(cohort.number, [])):
            enrolment.spared = requirement
        for enrolment, day in zip(own[5:], COMPLETED_LATE.get(cohort.number, [])):
            enrolment.ended = date.fromisoformat(day)
        for enrolment, day in zip(own[7:], COMPLETED_EARLY.get(cohort.number, [])):
            enrolment.ended, enrolment.recognised_minutes = date.fromisoformat(day), 900
        if cohort.number == 13:
            own[9].story = "scenario 6"
        if cohort.number == 10:
            own[7].leaves = [(date(2016, 6, 13), date(2016, 10, 3))]

    def _end_early(self, leavers: list[Enrolment]) -> None:
        cohort, dice = self._cohort, self._dice
        for number, enrolment in enumerate(leavers):
            enrolment.ended = next_working_day(cohort.first_day + dice.between(25, 255) * DAY)
            if enrolment.reason == "other":
                enrolment.note = dice.pick(OTHER_REASONS)
            if cohort.number == 11 and number == 1:  # came, and left before lunch
                enrolment.ended = cohort.first_day
            elif cohort.number == 9 and number == 2:  # leave asked for and withdrawal on one day
                enrolment.leaves = [(enrolment.ended, None)]
            elif cohort.number % 3 == 0 and number == 0:
                enrolment.leaves = [(enrolment.ended, None)]
                enrolment.ended = next_working_day(enrolment.ended + dice.between(28, 90) * DAY)

    def _fall_short(self, enrolments: list[Enrolment]) -> None:
        cohort = self._cohort
        for enrolment in enrolments:
            enrolment.ended = cohort.last_day if cohort.number % 2 else date(cohort.year + 1, 8, 31)
            if cohort.number == 13:
                enrolment.leaves = [(monday(cohort.year + 1, 10), None)]

    def _move_on(self, enrolment: Enrolment) -> None:
        """Lets someone go on in the next cohort, after a leave that began in the winter or straight on."""
        cohort = self._cohort
        leave = {6: date(2012, 2, 15), 10: date(2016, 1, 18), 11: date(2017, 1, 16)}.get(cohort.number)
        enrolment.leaves = [(leave, None)] if leave else []
        enrolment.ended = monday(cohort.year + 1, 34)
        enrolment.story = "scenario 1" if cohort.number == 6 else ""

    def _stay(self, enrolments: list[Enrolment]) -> None:
        for enrolment, story in zip(enrolments, ("scenario 2", "behind", "on leave")):
            enrolment.story = story
            if story == "on leave":
                enrolment.leaves = [(date(2021, 2, 1), None)]

    def _admit(self, enrolment: Enrolment) -> None:
        if enrolment.continues:
            assert enrolment.continues.ended
            enrolment.application = [
                Step("admitted", enrolment.continues.ended, continues=enrolment.continues.cohort.code)]
            return
        late = enrolment.active_from != self._cohort.first_day
        waited = late or self._cohort.has_sheets and self._dice.chance(0.15)
        enrolment.application = self._applications.admitted(waited, enrolment.active_from if late else None)

    def _others(self) -> list[Enrolment]:
        """Returns those who applied and never started."""
        intake, applications = self._cohort.intake, self._applications
        paths = ([applications.no_show() for _ in range(intake.no_shows)]
                 + [applications.declined() for _ in range(intake.declined)]
                 + [applications.retracted() for _ in range(intake.retracted)]
                 + [applications.waiting() for _ in range(intake.left_waiting)]
                 + [applications.rejected(waited=n % 3 == 0) for n in range(intake.rejected)])
        others = [Enrolment(self._someone(), self._cohort, "", application=path) for path in self._dice.shuffled(paths)]
        return others + self._mistakes()

    def _mistakes(self) -> list[Enrolment]:
        """Returns enrolments of the wrong person: one noticed after the first week, one application."""
        cohort = self._cohort
        if cohort.number == 5:
            wrong = Enrolment(self._someone(), cohort, "", active_from=cohort.first_day,
                              application=self._applications.admitted(False))
            wrong.registered_in_error = cohort.first_day + 11 * DAY
            return [wrong]
        if cohort.number == 12:
            person = next(e.person for e in self._earlier if e.cohort.number == 9 and e.outcome == "completed")
            applied = self._applications.rejected(False)[0]
            return [Enrolment(person, cohort, "", application=[applied], registered_in_error=applied.day + 3 * DAY)]
        return []
