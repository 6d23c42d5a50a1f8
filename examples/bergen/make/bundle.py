"""The bundle: which files there are, their columns, and how they are read and written."""

import csv
import io
from pathlib import Path

Row = dict[str, str]
Tables = dict[str, list[Row]]

COLUMNS = {
    "programmes": "code theory_hours minutes_per_hour practice_weeks days_per_week week_threshold_percent milestones "
                  "theory_carries practice_carries",
    "cohorts": "code programme first_day last_day places application_deadline",
    "employers": "code name kind",
    "people": "ref given_name family_name birth_date email phone language",
    "enrolments": "person cohort status date reason note continues received",
    "lessons": "cohort lesson date start minutes topic group held",
    "attendance": "cohort lesson person minutes absence",
    "groups": "cohort person group from",
    "makeups": "cohort lesson person date minutes",
    "recognitions": "cohort person kind amount date approver note",
    "milestones": "cohort person milestone date",
    "dispensations": "cohort person requirement date approver reason",
    "placements": "placement cohort person employer unit supervisor from to",
    "weeks": "placement week planned_days present_days approved",
    "employments": "employment person employer unit from to end_reason",
    "terms": "employment from percent contract funding peer_role title",
    "followups": "person asked_on answered_on answer",
    "goals": "goal population employer_kinds funding peer_role unit baseline baseline_date source target deadline",
}
"""The columns of each file, in order."""


def write(tables: Tables, folder: Path) -> None:
    """Writes every file: UTF-8, comma, LF, quotes only where they are needed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in COLUMNS.items():
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns.split(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(tables[name])


def read(folder: Path) -> Tables:
    """Reads every file; raises ValueError where one is not written as `write` would."""
    tables: Tables = {}
    for name, columns in COLUMNS.items():
        text = (folder / f"{name}.csv").read_bytes().decode("utf-8")
        if "\r" in text or "\ufeff" in text or not text.endswith("\n"):
            raise ValueError(f"{name}.csv: the lines do not end as they should, or there is a byte order mark")
        reader = csv.reader(io.StringIO(text), strict=True)
        if next(reader) != columns.split():
            raise ValueError(f"{name}.csv: the header is not '{columns}'")
        # A row that is too short or too long makes `zip` fail.
        tables[name] = [dict(zip(columns.split(), cells, strict=True)) for cells in reader]
    return tables
