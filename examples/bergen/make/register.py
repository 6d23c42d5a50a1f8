"""Makes the whole register and lays it out as the tables of the bundle."""

from datetime import date

from attendance import Theory, theory_in
from bundle import COLUMNS, Tables
from cohorts import COHORTS, PROGRAMMES, Cohort
from completion import Decisions, decisions_on
from courses import Lesson, lessons_of
from days import week_name
from employers import EMPLOYERS
from enrolments import Enrolment
from followups import follow_ups
from goals import BASELINE, BASELINE_DATE, DEADLINE, GOALS, TARGET
from histories import histories
from jobs import Job
from market import Market
from names import People, Staff
from practice import Practice, practice_of

Cell = str | int | date | bool | None


class Register:
    """Fills the tables; the order of the rows is that of cohorts, people and days."""

    def __init__(self) -> None:
        self._people = People()
        self._enrolments = histories(self._people)
        self._supervisors = Staff.drawn(self._people.names, 40).names
        self._approvers = Staff.drawn(self._people.names, 8).names
        self._practice: dict[Enrolment, Practice] = {}
        self._tables: Tables = {name: [] for name in COLUMNS}
        self.stories: dict[str, list[str]] = {}
        """Who tells which of the project's scenarios."""

    def tables(self) -> Tables:
        """Returns the tables of the bundle."""
        self._plans()
        for enrolment in self._enrolments:
            self._history(enrolment)
        for cohort in COHORTS:
            if cohort.has_sheets:
                self._school_year(cohort)
        market = Market(self._people, self._enrolments)
        jobs = market.run()
        self._remember(market)
        for number, job in enumerate(jobs, 1):
            self._employment(f"job-{number:03}", job)
        for asked in sorted(follow_ups(self._enrolments, jobs), key=lambda f: (f.asked_on, f.person.number)):
            self._add("followups", asked.person.ref, asked.asked_on, asked.answered_on, asked.answer)
        for person in self._people.everyone:
            self._add("people", person.ref, person.given_name, person.family_name, person.birth_date, person.email,
                      person.phone, person.language)
        return self._tables

    def _add(self, table: str, *cells: Cell) -> None:
        columns = COLUMNS[table].split()
        assert len(cells) == len(columns), table
        self._tables[table].append(dict(zip(columns, map(_text, cells))))

    def _plans(self) -> None:
        for p in PROGRAMMES:
            self._add("programmes", p.code, p.theory_hours, p.minutes_per_hour, p.practice_weeks, p.days_per_week,
                      p.week_threshold_percent, "|".join(p.milestones), False, True)
        for c in COHORTS:
            self._add("cohorts", c.code, c.programme.code, c.first_day, c.last_day, c.intake.places, c.deadline)
        for e in EMPLOYERS:
            self._add("employers", e.code, e.name, e.kind)
        for g in GOALS:
            self._add("goals", g.code, g.population, g.employer_kinds, g.funding, g.peer_role, "persons", BASELINE,
                      BASELINE_DATE, g.source, TARGET, DEADLINE)

    def _history(self, enrolment: Enrolment) -> None:
        for step in enrolment.steps():
            self._add("enrolments", enrolment.person.ref, enrolment.cohort.code, step.status, step.day, step.reason,
                      step.note, step.continues, step.received)

    def _school_year(self, cohort: Cohort) -> None:
        lessons = lessons_of(cohort)
        for lesson in lessons:
            self._add("lessons", cohort.code, lesson.code, lesson.day, lesson.start, lesson.minutes, lesson.topic,
                      lesson.group, lesson.held)
        started = [e for e in self._enrolments if e.cohort is cohort and e.started and not e.registered_in_error]
        theories = theory_in(cohort, started, lessons)
        self._attendance(lessons, theories)
        for position, theory in enumerate(theories, 1):
            enrolment = theory.enrolment
            carried = self._practice[enrolment.continues].weeks if enrolment.continues else 0
            practice = practice_of(enrolment, carried, self._supervisors)
            self._practice[enrolment] = practice
            self._placements(practice, f"{cohort.code}-{position:02}")
            self._decisions(decisions_on(theory, practice, self._approvers))

    def _attendance(self, lessons: list[Lesson], theories: list[Theory]) -> None:
        for theory in theories:
            for group, since in theory.groups:
                self._add("groups", theory.enrolment.cohort.code, theory.enrolment.person.ref, group, since)
            for code, day, minutes in sorted(theory.makeups):
                self._add("makeups", theory.enrolment.cohort.code, code, theory.enrolment.person.ref, day, minutes)
        for lesson in lessons:
            for theory in theories:
                mark = theory.marks.get(lesson.code) or theory.idle_marks.get(lesson.code)
                enrolment = theory.enrolment
                if mark:
                    self._add("attendance", enrolment.cohort.code, lesson.code, enrolment.person.ref, *mark)

    def _placements(self, practice: Practice, prefix: str) -> None:
        for letter, placement in zip("ab", practice.placements):
            self._add("placements", prefix + letter, practice.enrolment.cohort.code, practice.enrolment.person.ref,
                      placement.employer.code, placement.unit, placement.supervisor, placement.first_day,
                      placement.last_day)
            for week in placement.weeks:
                self._add("weeks", prefix + letter, week_name(week.monday), week.planned, week.present, week.approved)

    def _decisions(self, decisions: Decisions) -> None:
        cohort, person = decisions.enrolment.cohort.code, decisions.enrolment.person.ref
        for r in decisions.recognitions:
            self._add("recognitions", cohort, person, r.kind, r.amount, r.day, r.approver, r.note)
        for milestone, day in decisions.milestones:
            self._add("milestones", cohort, person, milestone, day)
        for d in decisions.dispensations:
            self._add("dispensations", cohort, person, d.requirement, d.day, d.approver, d.reason)

    def _employment(self, code: str, job: Job) -> None:
        self._add("employments", code, job.person.ref, job.employer.code, job.unit, job.first_day, job.last_day,
                  job.end_reason)
        for terms in job.terms:
            percent = f"{terms.percent / 100:g}"
            self._add("terms", code, terms.first_day, percent, terms.contract, terms.funding, terms.peer_role,
                      terms.title)


    def _remember(self, market: Market) -> None:
        exact = ("scenario 1", "scenario 2", "scenario 4")
        stories = [(e.story, e.person) for e in self._enrolments if e.story in exact]
        stories += [(story, person) for story, people in market.stories.items() for person in people]
        for story, person in sorted(stories, key=lambda told: told[0]):
            self.stories.setdefault(story, []).append(person.ref)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return str(cell)
