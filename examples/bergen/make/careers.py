"""Careers that are told rather than left to chance, one for each case that a register has to get right."""

from datetime import date

from days import DAY
from dice import Dice
from employers import (BERGEN, CAFE, CLINIC, DPS_NORTH, DPS_SOUTH, FJORDEN, HOSPITAL, MERGED, NAV, PLAIN_EMPLOYERS,
                       SCHOOL, SHOP, USERS, Employer)
from enrolments import Enrolment
from jobs import Job, Terms
from names import People, Person

PEER_TITLE = "Medarbeider med brukererfaring"


class Careers:
    """Collects the told careers."""

    def __init__(self, people: People, enrolments: list[Enrolment]) -> None:
        self._people = people
        self._enrolments = enrolments
        self.jobs: list[Job] = []
        self.stories: dict[str, list[Person]] = {}

    def tell(self) -> list[Job]:
        """Returns the jobs of all told careers."""
        self._assertive_outreach()
        self._two_jobs()
        self._gaps_and_changes()
        self._before_completing()
        self._elsewhere()
        self._left_for_work()
        return self.jobs

    def _assertive_outreach(self) -> None:
        """Three persons in ACT and FACT teams by May 2017, one of them later on ordinary money."""
        self._job(self._completer(8, 0), BERGEN, "2015-09-01", 10000, unit="FACT-team Nord")
        team = self._job(self._completer(9, 0), BERGEN, "2016-02-01", 8000, "temporary", "earmarked",
                         unit="ACT-team Vest")
        self._change(team, "2019-01-01", 8000, "permanent", "ordinary")
        self._job(self._completer(7, 0), DPS_NORTH, "2014-10-01", 6000, unit="FACT-team Sør")

    def _two_jobs(self) -> None:
        """Scenario 5: 50 % and 20 %; 60 % and 60 %; two posts at one employer."""
        both = self._star("scenario 5", self._completer(11, 0))
        self._job(both, BERGEN, "2018-03-01", 5000, unit="Boteam Øst")
        self._job(both, HOSPITAL, "2018-05-01", 2000, "temporary", last="2018-10-31", why="contract-expired",
                  beside=True)
        much = self._star("scenario 5, over 100 %", self._completer(12, 0))
        self._job(much, BERGEN, "2019-02-01", 6000, unit="Aktivitetshus Nord")
        self._job(much, DPS_SOUTH, "2019-05-01", 6000, "temporary", unit="Dagtilbudet", beside=True)
        twice = self._completer(10, 0)
        self._job(twice, BERGEN, "2017-09-01", 4000, unit="Boteam Vest")
        self._job(twice, BERGEN, "2018-01-01", 2000, "temporary", unit="Aktivitetshus Sør", last="2019-06-30",
                  why="contract-expired", beside=True)

    def _gaps_and_changes(self) -> None:
        """Scenario 7: 45 days between two jobs, then temporary becomes permanent; and a contract whose end is known."""
        again = self._star("scenario 7", self._completer(12, 1))
        self._job(again, BERGEN, "2018-08-01", 5000, "temporary", unit="Møteplassen, Åstun", last="2019-06-30",
                  why="contract-expired")
        job = self._job(again, BERGEN, "2019-08-15", 5000, "temporary", unit="Møteplassen, Åstun")
        self._change(job, "2020-02-01", 5000, "permanent", "ordinary")
        self._change(job, "2020-09-01", 7500, "permanent", "ordinary", title="Medarbeider, fagansvarlig")
        self._job(self._completer(14, 0), NAV, "2020-10-01", 3750, "temporary", "subsidised", last="2021-12-31",
                  why="contract-expired")

    def _before_completing(self) -> None:
        """Scenario 6: employed in the spring, completes in June with the own workplace as host."""
        person = self._star("scenario 6", next(e.person for e in self._enrolments if e.story == "scenario 6"))
        job = self._job(person, BERGEN, "2019-03-04", 4000, "temporary", unit="Mestringssenteret")
        self._change(job, "2019-08-01", 6250, "permanent", "ordinary")

    def _elsewhere(self) -> None:
        """Scenario 8: two municipalities that merge, a clinic, a shop, a school; and ends of every kind."""
        moved = self._star("scenario 8, two municipalities merge", self._completer(6, 0))
        self._job(moved, FJORDEN, "2014-01-01", 5000, unit="Dagsenteret", last="2019-12-31", why="other")
        self._job(moved, MERGED, "2020-01-01", 5000, unit="Dagsenteret")
        self._job(self._completer(12, 2), CLINIC, "2018-09-01", 3000)
        self._job(self._completer(7, 1), SHOP, "2013-11-01", 8000, peer=False, title="Butikkmedarbeider")
        self._job(self._completer(8, 1), CAFE, "2014-11-10", 10000, peer=False, title="Kokk, varmmat",
                  last="2016-04-30", why="dismissed")
        self._job(self._completer(9, 1), SCHOOL, "2016-01-01", 2000, "temporary", last="2018-06-30", why="education")
        veteran = self._people.new(2010, 59, 60)
        self._job(veteran, USERS, "2010-02-01", 6000, last="2017-08-31", why="retired", title="Erfaringskonsulent")
        self._job(self._completer(5, 0), USERS, "2012-01-16", 4000, "temporary", "earmarked", last="2013-12-31",
                  why="funding-ended")

    def _left_for_work(self) -> None:
        """Everyone who withdrew for work has a job: a peer role in the municipality after cohorts 4, 9 and 13."""
        dice = Dice("careers")
        for enrolment in self._enrolments:
            if enrolment.reason != "work" or enrolment.ended is None:
                continue
            start = str(enrolment.ended + dice.between(0, 12) * DAY)
            if enrolment.cohort.number in (4, 9, 13):
                self._star("scenario 6, withdrawn for work", enrolment.person)
                self._job(enrolment.person, BERGEN, start, 10000, unit=dice.pick(BERGEN.units))
                continue
            reason = dice.pick(["resigned", "contract-expired", "unknown", "other"])
            contract = "temporary" if reason == "contract-expired" else "permanent"
            job = self._job(enrolment.person, dice.weighted(PLAIN_EMPLOYERS), start, 500 * dice.between(10, 20),
                            contract, peer=False, title="Medarbeider")
            if enrolment.cohort.number < 14:
                job.end(job.first_day + dice.between(150, 900) * DAY, reason)

    def _completer(self, cohort: int, position: int) -> Person:
        """Returns one of those who completed a cohort on its last day, without any story of their own."""
        ordinary = [e.person for e in self._enrolments if e.cohort.number == cohort and e.outcome == "completed"
                    and e.ended == e.cohort.last_day and not e.story and not e.continues]
        return sorted(ordinary, key=lambda person: person.number)[position]

    def _star(self, story: str, person: Person) -> Person:
        self.stories.setdefault(story, []).append(person)
        return person

    def _job(self, person: Person, employer: Employer, first: str, percent: int, contract: str = "permanent",
             funding: str = "ordinary", *, unit: str = "", peer: bool = True, title: str = PEER_TITLE, last: str = "",
             why: str = "", beside: bool = False) -> Job:
        terms = Terms(date.fromisoformat(first), percent, contract, funding, peer, title)
        job = Job(person, employer, unit, [terms], date.fromisoformat(last) if last else None, why, True, beside)
        self.jobs.append(job)
        return job

    def _change(self, job: Job, first: str, percent: int, contract: str, funding: str, title: str = PEER_TITLE) -> None:
        job.terms.append(Terms(date.fromisoformat(first), percent, contract, funding, True, title))
