"""The lessons of a cohort: when, how long, what about, and for which group."""

from dataclasses import dataclass
from datetime import date

from cohorts import Cohort
from days import DAY, is_holiday
from dice import Dice

SLOTS = ((0, "10:00", 120), (1, "09:00", 120), (1, "12:00", 120), (2, "09:00", 135), (2, "12:15", 105),
         (3, "09:00", 150), (3, "12:30", 90))
"""Weekday, start and minutes of the lessons in a full week."""

GROUPED_COHORTS = (8, 12)
"""Cohorts that split in the groups A and B on Thursdays."""

SURPLUS_MINUTES = 480
"""A cohort is offered this much more than is required, so that a little absence can be afforded."""

LOST_SHEETS = {(5, 31)}
"""Cohort and lesson number of sheets that nobody can find: the lesson was held, who was there is unknown."""

TOPICS = (
    "Velkommen, roller og rammer", "Recovery: håp, mening og hverdag", 'Å fortelle, og å la være: "min historie"',
    "Kommunikasjon: å lytte", "Samtalen, pausene og de åpne spørsmålene", "Etikk og skjønn", "Taushetsplikt",
    "Lov og rett: rettigheter, vedtak og klage", "Nettverk og nærmiljø", "Nettverkskart, øvelse",
    "Pårørende og familie", "Medarbeiderens rolle i et team", "Grenser og nærhet", "Konflikt og løsning",
    "Arbeidsliv: avtaler, lønn og turnus", "Gruppeledelse", "Tjenestene i Bergen", "NAV og veien til arbeid",
    "Språk og holdninger", "Mangfold og møteplasser", "Digitale verktøy", "Skriving og kilder", "Prosjektoppgaven",
    "Veiledning i gruppe", "Oppsummering")


@dataclass(frozen=True)
class Lesson:
    """A dated teaching session."""

    code: str
    day: date
    start: str
    minutes: int
    topic: str
    group: str = ""
    held: bool = True
    sheet_lost: bool = False


def lessons_of(cohort: Cohort) -> list[Lesson]:
    """Returns the lessons of a cohort, spread evenly over its teaching weeks; none where no sheets are kept."""
    if not cohort.has_sheets:
        return []
    dice = Dice(f"lessons {cohort.code}")
    slots = _evenly(_free_slots(cohort), cohort.programme.theory_minutes + SURPLUS_MINUTES + 240)
    cancelled = _cancelled(cohort, slots, dice)
    lessons: list[Lesson] = []
    for number, (day, start, minutes) in enumerate(slots):
        topic = TOPICS[number * len(TOPICS) // len(slots)]
        for group in ("A", "B") if cohort.number in GROUPED_COHORTS and day.weekday() == 3 else ("",):
            position = len(lessons) + 1
            # Cohort 4 kept no times; group B begins a quarter later now and then, and still overlaps with A.
            clock = "" if cohort.number == 4 else start
            if group == "B" and number % 4 == 0:
                clock = start[:3] + f"{int(start[3:]) + 15:02}"
            lessons.append(Lesson(f"L{position:03}", day, clock, minutes, topic, group,
                                  held=number not in cancelled, sheet_lost=(cohort.number, position) in LOST_SHEETS))
    return lessons


def _free_slots(cohort: Cohort) -> list[tuple[date, str, int]]:
    slots = [(week + weekday * DAY, start, minutes)
             for week in cohort.theory_weeks for weekday, start, minutes in SLOTS]
    return [slot for slot in slots if not is_holiday(slot[0]) and slot[0] < cohort.last_day]


def _evenly(slots: list[tuple[date, str, int]], wanted: int) -> list[tuple[date, str, int]]:
    """Returns slots of about `wanted` minutes in all, as evenly spread as they come."""
    offered = sum(minutes for _, _, minutes in slots)
    assert offered >= wanted, f"{offered} minutes are too few"
    chosen, seen, taken = [], 0, 0
    for slot in slots:
        seen += slot[2]
        if (taken + slot[2] // 2) * offered <= wanted * seen:
            chosen.append(slot)
            taken += slot[2]
    return chosen


def _cancelled(cohort: Cohort, slots: list[tuple[date, str, int]], dice: Dice) -> set[int]:
    """Returns the numbers of two lessons that were not held; in March 2020 the first two that should have been."""
    if cohort.number == 14:
        return set([n for n, slot in enumerate(slots) if slot[0] > date(2020, 3, 12)][:2])
    first = dice.between(10, len(slots) // 2)
    return {first, dice.between(first + 5, len(slots) - 10)}
