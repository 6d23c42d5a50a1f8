"""Days, ISO weeks, Norwegian public holidays and Oslo time."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

TODAY = date(2021, 6, 30)
"""The day the example pretends to be written on; nothing has happened after it."""

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def easter_sunday(year: int) -> date:
    """Returns Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


@lru_cache(maxsize=None)
def public_holidays(year: int) -> frozenset[date]:
    """Returns the Norwegian public holidays of a year."""
    easter = easter_sunday(year)
    movable = [easter + n * DAY for n in (-3, -2, 0, 1, 39, 49, 50)]
    fixed = [date(year, 1, 1), date(year, 5, 1), date(year, 5, 17), date(year, 12, 25), date(year, 12, 26)]
    return frozenset(movable + fixed)


def is_holiday(day: date) -> bool:
    """Tells whether a day is a public holiday."""
    return day in public_holidays(day.year)


def next_working_day(day: date) -> date:
    """Returns the day itself, or the first one after it that is neither a weekend nor a public holiday."""
    while day.weekday() > 4 or is_holiday(day):
        day += DAY
    return day


def monday(year: int, week: int) -> date:
    """Returns the Monday of an ISO week; week 53 only where the year has one."""
    return date.fromisocalendar(year, week, 1)


def mondays(year: int, first: int, last: int) -> list[date]:
    """Returns the Mondays of the ISO weeks `first` to `last` of a year."""
    return [monday(year, week) for week in range(first, last + 1)]


def week_name(day: date) -> str:
    """Returns the ISO week of a day, such as 2020-W53."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def weekday_holidays(week: date) -> int:
    """Returns how many public holidays fall on Monday to Friday of the week that begins on the given Monday."""
    return sum(is_holiday(week + n * DAY) for n in range(5))


def oslo(day: date, clock: time) -> str:
    """Returns an Oslo day and time as an ISO instant in UTC.

    Summer time runs from the last Sunday of March to the last Sunday of October; the two nights of change are left out.
    """
    begins = date(day.year, 3, 31) - (date(day.year, 3, 31).weekday() + 1) % 7 * DAY
    ends = date(day.year, 10, 31) - (date(day.year, 10, 31).weekday() + 1) % 7 * DAY
    offset = timedelta(hours=2 if begins <= day < ends else 1)
    return (datetime.combine(day, clock) - offset).isoformat() + "Z"


def months_after(day: date, months: int) -> date:
    """Returns the same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + (day.day - 1) * DAY, following - DAY)


def last_of_month(day: date) -> date:
    """Returns the last day of the month of a day."""
    return months_after(day.replace(day=1), 1) - DAY
