"""Who is hired and who leaves, year by year, so that the stocks at the stated dates come out exactly."""

from datetime import date

from careers import PEER_TITLE, Careers
from days import DAY, last_of_month
from dice import Dice
from employers import BERGEN, FACT_UNITS, PEER_EMPLOYERS, PLAIN_EMPLOYERS, Employer
from enrolments import Enrolment
from jobs import Job, Terms, cell
from names import People, Person

CELLS = ("ordinary completers", "earmarked completers", "subsidised completers", "ordinary others", "earmarked others",
         "plain completers", "elsewhere completers", "elsewhere others")
"""Peer roles in Bergen kommune by funding; completers there on ordinary money in other roles; peer roles elsewhere."""

STOCKS = {
    "2007-12-31": (1, 1, 0, 0, 0, 0, 1, 0),
    "2008-12-31": (2, 1, 0, 0, 1, 1, 1, 0),
    "2009-12-31": (3, 2, 0, 0, 1, 1, 2, 1),
    "2010-12-31": (4, 2, 1, 1, 1, 1, 3, 1),
    "2011-12-31": (5, 3, 1, 1, 1, 2, 5, 1),
    "2012-12-31": (7, 3, 1, 1, 1, 2, 6, 2),
    "2013-12-31": (8, 4, 1, 1, 1, 2, 8, 3),
    "2014-12-31": (9, 4, 1, 1, 1, 3, 9, 4),
    "2015-12-31": (11, 5, 1, 2, 1, 3, 11, 4),
    "2016-12-31": (12, 5, 1, 2, 1, 3, 13, 5),
    "2017-05-31": (12, 4, 1, 2, 1, 3, 16, 5),
    "2017-12-31": (17, 6, 1, 3, 1, 4, 19, 6),
    "2018-10-31": (24, 8, 1, 4, 2, 5, 24, 8),
    "2018-12-31": (24, 8, 1, 4, 2, 5, 25, 8),
    "2019-12-31": (26, 6, 1, 5, 1, 5, 29, 9),
    "2020-12-31": (29, 4, 1, 6, 1, 5, 34, 11),
    "2021-06-30": (30, 4, 1, 6, 1, 5, 35, 11),
}
"""Persons in each cell; the municipality's peer roles are the first five, reading B the first and the sixth."""

PERCENTS = (
    (5000, 7), (10000, 3), (6000, 2), (7500, 2), (8000, 2), (4000, 2), (2000, 2), (3000, 1), (3750, 1), (6250, 1))

END_REASONS = {
    "earmarked": (("funding-ended", 6), ("resigned", 2), ("unknown", 1)),
    "temporary": (("contract-expired", 6), ("resigned", 2), ("education", 1), ("other", 1), ("unknown", 1)),
    "permanent": (("resigned", 6), ("education", 2), ("other", 2), ("dismissed", 1), ("unknown", 1))}


class Market:
    """Moves from one stated date to the next: some leave, some get new terms, then the stocks are filled."""

    def __init__(self, people: People, enrolments: list[Enrolment]) -> None:
        self._people = people
        self._dice = Dice("market")
        self._completed = {e.person: e.ended for e in enrolments if e.outcome == "completed" and e.ended}
        careers = Careers(people, enrolments)
        self.jobs = careers.tell()
        self.stories = careers.stories
        self._told = {job.person for job in self.jobs}

    def run(self) -> list[Job]:
        """Returns every job, in the order in which they began."""
        before = date(2006, 12, 31)
        for text, stocks in STOCKS.items():
            day = date.fromisoformat(text)
            self._leave_and_change(before, day)
            for name, wanted in zip(CELLS, stocks):
                self._adjust(name, wanted, before, day)
            self._plain_jobs(before, day)
            before = day
        return sorted(self.jobs, key=lambda job: (job.first_day, job.person.number, job.beside))

    def _is_completer(self, person: Person, day: date) -> bool:
        return person in self._completed and self._completed[person] <= day

    def _leave_and_change(self, before: date, day: date) -> None:
        for job in [job for job in self.jobs if job.covers(before) and not job.told]:
            terms, years = job.terms_on(before), (day - before).days / 365
            rate = 0.22 if terms.contract == "temporary" else 0.10
            if self._dice.chance(rate * years) or _age(job.person, day) >= 68:
                self._end(job, before, day)
            elif self._dice.chance(0.35 * years):
                self._new_terms(job, before, day)

    def _end(self, job: Job, before: date, day: date) -> None:
        last = last_of_month(before + self._dice.between(0, (day - before).days - 1) * DAY)
        last = min(last, day - DAY)
        terms = job.terms_on(before)
        reasons = END_REASONS["earmarked" if terms.funding == "earmarked" else terms.contract]
        job.end(last, "retired" if _age(job.person, last) >= 62 else self._dice.weighted(reasons))

    def _new_terms(self, job: Job, before: date, day: date) -> None:
        """Gives a job more hours, permanence, or money of the ordinary kind, from the first of some month."""
        old = job.terms[-1]
        first = (before + self._dice.between(1, (day - before).days) * DAY).replace(day=1)
        if first <= max(old.first_day, before):
            return
        percent = min(10000, old.percent + 500 * self._dice.between(0, 4))
        funding = old.funding
        if funding == "earmarked" and self._dice.chance(0.6 if day.year >= 2019 else 0.3):
            funding = "ordinary"
        contract = "permanent" if funding == "ordinary" and self._dice.chance(0.7) else old.contract
        new = Terms(first, percent, contract, funding, old.peer_role, old.title)
        if (percent, contract, funding) != (old.percent, old.contract, old.funding):
            job.terms.append(new)

    def _adjust(self, name: str, wanted: int, before: date, day: date) -> None:
        there = [job for job in self.jobs if not job.beside and job.covers(day)
                 and cell(job, day, self._is_completer(job.person, day)) == name]
        free_to_go = [job for job in there if not job.told]
        for job in self._dice.shuffled(free_to_go)[:max(0, len(there) - wanted)]:
            self._end(job, before, day)
        for _ in range(wanted - len(there)):
            self._hire(name, before, day)

    def _hire(self, name: str, before: date, day: date) -> None:
        funding, whose = name.split()
        person = self._candidate(day) if whose == "completers" else self._people.new(day.year, 27, 50)
        first = self._first_day(person, before, day)
        elsewhere, peer = funding == "elsewhere", funding != "plain"
        if elsewhere:
            funding = self._dice.weighted([("ordinary", 7), ("earmarked", 2), ("subsidised", 1)])
        elif funding == "plain":
            funding = "ordinary"
        employer = self._dice.weighted(PEER_EMPLOYERS) if elsewhere else BERGEN
        permanent = self._dice.chance(0.55 if funding == "ordinary" else 0.2)
        title = PEER_TITLE if whose == "completers" else "Erfaringskonsulent"
        terms = Terms(first, self._dice.weighted(PERCENTS), "permanent" if permanent else "temporary", funding, peer,
                      title if peer else self._dice.pick(["Miljøarbeider", "Assistent, vikar", "Sekretær"]))
        self.jobs.append(Job(person, employer, self._unit(employer, peer, first), [terms]))

    def _candidate(self, day: date) -> Person:
        """Returns a completer without a job; the newly trained are taken on first, then those who have had a job."""
        busy = {job.person for job in self.jobs if job.last_day is None or job.last_day >= day - DAY}
        weights = []
        for person, completed in self._completed.items():
            free = person not in busy and person not in self._told
            if completed < day - DAY and free and _age(person, day) < 62:
                years = (day - completed).days // 365
                had_one = any(job.person is person for job in self.jobs)
                weights.append((person, (6, 3, 1)[min(years, 2)] * (2 if had_one else 1)))
        return self._dice.weighted(weights)

    def _first_day(self, person: Person, before: date, day: date) -> date:
        """Returns a day in the period, after completion and any earlier job, if possible the first or the fifteenth."""
        ended = [job.last_day + DAY for job in self.jobs if job.person is person and job.last_day]
        earliest = max([before + DAY, self._completed.get(person, before), *ended])
        some = earliest + self._dice.between(0, (day - earliest).days) * DAY
        rounded = some.replace(day=1 if some.day < 15 else 15)
        return rounded if rounded >= earliest else some

    def _unit(self, employer: Employer, peer: bool, first: date) -> str:
        # There were three in ACT and FACT teams by May 2017, all of them told; more came later.
        if peer and first > date(2017, 6, 1) and employer.kind in ("municipality", "dps") and self._dice.chance(0.2):
            return self._dice.pick(FACT_UNITS)
        return self._dice.pick(employer.units) if employer.units else ""

    def _plain_jobs(self, before: date, day: date) -> None:
        """Lets a few completers take other work elsewhere."""
        years = (day - before).days / 365
        count = sum(1 for completed in self._completed.values() if completed < before)
        for _ in range(int(count * 0.035 * years + 0.5)):
            person = self._candidate(day)
            contract = self._dice.pick(["permanent", "temporary"])
            funding = self._dice.weighted([("ordinary", 4), ("subsidised", 1)])
            title = self._dice.pick(["Selger", "Kokk", "Sjåfør", "Sekretær", "Lagermedarbeider"])
            first, percent = self._first_day(person, before, day), 500 * self._dice.between(4, 20)
            employer = self._dice.weighted(PLAIN_EMPLOYERS)
            terms = Terms(first, percent, contract, funding, False, title)
            self.jobs.append(Job(person, employer, self._unit(employer, False, first), [terms]))


def _age(person: Person, day: date) -> int:
    """Returns the age reached in the year of a day, or 40 where nobody knows."""
    return day.year - person.birth_date.year if person.birth_date else 40
