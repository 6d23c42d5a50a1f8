#!/usr/bin/env python3
"""What a register of many persons and many operations asks of each command.

    large_register.py MB MAKER [--persons N] [--operations N] [--runs N]

MAKER is the program mb-large-register, which makes the register through the library. Wanted on 10,000 persons and 100,000
operations: every command under 0.3 s, `--as-known` and `register check --deep` under 5 s. Beside each stands the median of the
sqlite3 shell answering one SELECT over the attendance, as the yardstick of the machine. Writing commands run on a copy, each
after the other.
"""
import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from whole_process import fresh, run

COMMANDS = [
    "register info",
    "register check",
    "register processing",
    "programme list",
    "cohort list",
    "cohort show K7",
    "cohort progress K7",
    "cohort contacts K7",
    "cohort hosts K7",
    "employer list",
    "person list",
    "person show B77",
    "person duplicates",
    "person access B77",
    "person due",
    "person export B77 --output person.json",
    "enrolment list",
    "enrolment list --cohort K7",
    "enrolment show E78",
    "enrolment progress E78",
    "enrolment due",
    "lesson list --cohort K7",
    "attendance show K7/L00",
    "attendance sheet K7 --output sheet.html",
    "employment list",
    "follow-up due",
    "follow-up list",
    "stats employment --at 2018-10-31",
    "goal status --at 2018-10-31",
    "goal series --at 2018-10-31",
    "goal forecast A --at 2018-10-31",
    "goal plan A --at 2018-10-31 --probability 0.8",
    "log list",
    "log show 500",
    "person add --given-name Absurd --family-name Agurk",
    "person change B78 --email agurk@example.org",
    "attendance record K7/L01 --all",
    "enrolment leave E79 --on 2018-10-01",
    "lesson add K7/X1 --date 2018-09-03 --hours 2",
    "log undo 500",
    "export cohorts.csv",
]
SLOW = ["cohort progress K7 --as-known 50000", "register check --deep"]


def measure(mb: str, folder: Path, register: Path, commands: list[str], runs: int, limit: float) -> list[str]:
    """Prints each command's median; returns those that are over the limit."""
    over = []
    for command in commands:
        seconds, memory = [], 0
        for _ in range(runs):
            copy = fresh(register)
            for made in ("person.json", "sheet.html", "cohorts.csv"):
                (folder / made).unlink(missing_ok=True)
            spent, memory = run([mb, *command.split(), "--register", str(copy)], cwd=folder)
            seconds.append(spent)
        median = statistics.median(seconds)
        print(f"  {median:7.3f} s  peak {memory / 1024:4.0f} MiB  mb {command}{'' if median < limit else '   OVER'}", flush=True)
        if median >= limit:
            over.append(command)
    return over


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("maker")
    parser.add_argument("--persons", type=int, default=10_000)
    parser.add_argument("--operations", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    mb, maker = (str(Path(path).resolve()) for path in (arguments.mb, arguments.maker))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register = folder / "large.mb"
        made = subprocess.run([maker, str(register), str(arguments.persons), str(arguments.operations)],
                              capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(f"{maker} failed:\n{made.stderr}")
        size = register.stat().st_size / 1e6
        print(f"{arguments.persons:,} persons, {arguments.operations:,} operations, {size:.0f} MB; made with {made.stdout.strip()}")
        select = ["sqlite3", str(register), "SELECT sum(minutes) FROM attendance"]
        print(f"  {statistics.median(run(select)[0] for _ in range(5)):7.3f} s  sqlite3 shell, {select[2]}")
        over = measure(mb, folder, register, COMMANDS, arguments.runs, 0.3)
        over += measure(mb, folder, register, SLOW, 1, 5)
    if over:
        sys.exit("too slow: " + "; ".join(over))


if __name__ == "__main__":
    main()
