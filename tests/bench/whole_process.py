#!/usr/bin/env python3
"""Whole-process figures of mb beside the sqlite3 shell, as ratios within one run.

    whole_process.py MB BERGEN_BUNDLE [--rows N] [--runs N]

Import: a CSV file of attendance, validated, keyed, logged and undoable, against `sqlite3 .import` of the same file into a bare
table; the figure wanted is at least 0.6 of its rows per second. Reading: each reading command on the Bergen register against
the sqlite3 shell answering one SELECT on it; wanted is under 5 times its time. The two sides take turns; medians are compared.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LESSONS, PERSONS = 200, 200  # of one cohort

READING = [
    ["register", "info"],
    ["programme", "list"],
    ["cohort", "list"],
    ["cohort", "show", "K10"],
    ["cohort", "progress", "K10", "--at", "2016-03-01"],
    ["cohort", "progress", "K10", "--at", "2016-03-01", "--json"],
    ["employer", "list"],
    ["enrolment", "list", "--cohort", "K10"],
    ["enrolment", "status", "E100"],
    ["enrolment", "progress", "E100"],
    ["log", "list"],
    ["person", "show", "P12"],
    ["person", "list"],
]


def run(command: list[str], cwd: Path | None = None) -> tuple[float, int]:
    """Runs a command that must succeed; returns its seconds and its peak resident size in KiB."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=cwd
    )
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with {process.returncode}:\n{said.decode(errors='replace')[:2000]}")
    return seconds, usage.ru_maxrss


def write_bundle(folder: Path, cohorts: int) -> None:
    """A register large enough for the attendance: only what attendance rests on."""
    (folder / "programmes.csv").write_text(
        "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent\nMB,180,60,20,5,80\n"
    )
    with (folder / "cohorts.csv").open("w") as file:
        file.write("code,programme,first_day,last_day\n")
        file.writelines(f"K{c},MB,2015-01-01,2015-12-31\n" for c in range(cohorts))
    with (folder / "people.csv").open("w") as file:
        file.write("ref,given_name\n")
        file.writelines(f"B{p},Absurd\n" for p in range(cohorts * PERSONS))
    with (folder / "enrolments.csv").open("w") as file:
        file.write("person,cohort,status,date\n")
        for p in range(cohorts * PERSONS):
            file.write(f"B{p},K{p // PERSONS},admitted,2014-12-01\nB{p},K{p // PERSONS},active,2015-01-01\n")
    with (folder / "lessons.csv").open("w") as file:
        file.write("cohort,lesson,date,minutes\n")
        for c in range(cohorts):
            file.writelines(f"K{c},L{n:03},2015-{n % 12 + 1:02}-{n % 28 + 1:02},180\n" for n in range(LESSONS))


def write_attendance(path: Path, rows: int) -> None:
    written = 0
    with path.open("w") as file:
        file.write("cohort,lesson,person,minutes,absence\n")
        while True:
            cohort = written // (LESSONS * PERSONS)
            for lesson in range(LESSONS):
                for person in range(PERSONS):
                    if written == rows:
                        return
                    away = (person + lesson) % 7 == 0
                    file.write(f"K{cohort},L{lesson:03},B{cohort * PERSONS + person},{120 if away else 180},{'valid' if away else ''}\n")
                    written += 1


def fresh(register: Path) -> Path:
    """A copy of a register and its keys."""
    copy = register.with_name("copy.mb")
    for ending in (".mb", ".keys"):
        shutil.copy2(register.with_suffix(ending), copy.with_suffix(ending))
    return copy


def compare_import(mb: str, folder: Path, rows: int, runs: int) -> float:
    bundle = folder / "bundle"
    bundle.mkdir()
    write_bundle(bundle, -(-rows // (LESSONS * PERSONS)))
    attendance = folder / "attendance.csv"
    write_attendance(attendance, rows)
    register = folder / "large.mb"
    run([mb, "register", "init", "--register", str(register)])
    run([mb, "import", str(bundle), "--register", str(register)])
    ours, theirs, memory = [], [], 0
    for _ in range(runs):
        bare = folder / "bare.db"
        bare.unlink(missing_ok=True)
        theirs.append(
            run(["sqlite3", str(bare), "CREATE TABLE attendance (cohort, lesson, person, minutes, absence)",
                 f".import --csv --skip 1 {attendance} attendance"])[0]
        )
        seconds, memory = run([mb, "import", str(attendance), "--register", str(fresh(register))])
        ours.append(seconds)
    ours_median, theirs_median = statistics.median(ours), statistics.median(theirs)
    ratio = theirs_median / ours_median
    print(f"import of {rows:,} attendance rows ({attendance.stat().st_size / 1e6:.0f} MB), median of {runs}")
    print(f"  sqlite3 .import, bare table   {theirs_median:6.2f} s  {rows / theirs_median:10,.0f} rows/s")
    print(f"  mb import                     {ours_median:6.2f} s  {rows / ours_median:10,.0f} rows/s  peak {memory / 1024:.0f} MiB")
    print(f"  ratio {ratio:.2f} (wanted: at least 0.60)")
    return ratio


def compare_reading(mb: str, folder: Path, bergen: Path, runs: int) -> float:
    register = folder / "bergen.mb"
    run([mb, "register", "init", "--register", str(register)])
    run([mb, "import", str(bergen), "--register", str(register), "--quiet"])
    select = ["sqlite3", str(register), "SELECT count(*) FROM enrolment"]
    worst = 0.0
    print(f"\nreading commands on the Bergen register, median of {runs}, beside one SELECT of the sqlite3 shell")
    for command in READING:
        ours, theirs = [], []
        for _ in range(runs):
            theirs.append(run(select)[0])
            ours.append(run([mb, *command, "--register", str(register)])[0])
        ours_median, theirs_median = statistics.median(ours), statistics.median(theirs)
        ratio = ours_median / theirs_median
        worst = max(worst, ratio)
        print(f"  {ours_median * 1e3:6.2f} ms against {theirs_median * 1e3:5.2f} ms  ratio {ratio:4.2f}  mb {' '.join(command)}")
    print(f"  largest ratio {worst:.2f} (wanted: under 5)")
    return worst


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("bergen", type=Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    mb = str(Path(arguments.mb).resolve())
    print(subprocess.run(["sqlite3", "--version"], capture_output=True, text=True, check=True).stdout.split()[0], "sqlite3 shell\n")
    with tempfile.TemporaryDirectory() as folder:
        compare_import(mb, Path(folder), arguments.rows, arguments.runs)
        compare_reading(mb, Path(folder), arguments.bergen, max(arguments.runs, 15))


if __name__ == "__main__":
    main()
