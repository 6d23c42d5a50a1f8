#!/usr/bin/env python3
"""Imports and other writes that are killed at random times, again and again: what is imported at last is there exactly once.

    random_kills.py MB INTERPOSED [--kills N] [--seconds S] [--seed N]

In each round an import into an empty register is killed at random times, then done; then writing commands are killed, and the import
is done again, which finds that all is there. After each kill the register must say what it said before, or what it says after;
at the end of each round it must have every row once, every operation in its place, and pass a deep check.

It fails where fewer than the kills are made in the seconds. The control: an import that is killed while it commits, on a disk that
drops the writes to rollback journals.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from program import Fault, Program, fresh_copy, working_folder
from rows import grouped, write_row

PERSONS, LESSONS = 40, 20
KILLS_OF_IMPORT, KILLS_OF_WRITES = 12, 8


def write_bundle(folder):
    folder.mkdir()
    (folder / "programmes.csv").write_text(
        "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent\nMB,180,60,20,5,80\n")
    (folder / "cohorts.csv").write_text("code,programme,first_day,last_day\nK1,MB,2015-01-01,2015-12-31\n")
    (folder / "people.csv").write_text("ref,given_name\n" + "".join(f"B{p},Absurd\n" for p in range(PERSONS)))
    (folder / "enrolments.csv").write_text(
        "person,cohort,status,date\n"
        + "".join(f"B{p},K1,admitted,2014-12-01\nB{p},K1,active,2015-01-01\n" for p in range(PERSONS)))
    (folder / "lessons.csv").write_text(
        "cohort,lesson,date,minutes\n" + "".join(f"K1,L{n:02},2015-{n % 12 + 1:02}-05,180\n" for n in range(LESSONS)))
    (folder / "attendance.csv").write_text(
        "cohort,lesson,person,minutes\n"
        + "".join(f"K1,L{n:02},B{p},180\n" for n in range(LESSONS) for p in range(PERSONS)))


class Killing:
    def __init__(self, program, folder, chance):
        self.program, self.folder, self.chance = program, Path(folder), chance
        self.bundle = self.folder / "bundle"
        write_bundle(self.bundle)
        self.empty, self.register = self.folder / "empty", self.folder / "register"
        self.empty.mkdir()
        program.must(self.empty, "register", "init")
        self.usual = min(self.seconds_of_import() for _ in range(3))
        self.once = self.counts()
        self.nothing = {table: 0 for table in self.once} | {"register": 1}
        self.killed, self.bad = 0, []

    def import_again(self):
        self.program.must(self.register, "import", str(self.bundle), "--quiet")

    def seconds_of_import(self):
        fresh_copy(self.empty, self.register)
        begun = time.monotonic()
        self.import_again()
        return time.monotonic() - begun

    def counts(self):
        """Rows of each table, but for those that say who looked at names: an import looks each time."""
        info = json.loads(self.program.must(self.register, "register", "info", "--json"))
        info = info[0] if isinstance(info, list) else info
        return {each["table"]: each["rows"] for each in info["rows"] if not each["table"].startswith("access")}

    def kill(self, *words):
        """Kills a command at a random time; returns whether it was in time for that."""
        process = subprocess.Popen([self.program.mb, *words], cwd=self.register, env=self.program.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.chance.uniform(0, 1.1 * self.usual))
        process.kill()
        in_time = process.wait() < 0
        self.killed += in_time
        return in_time

    def expect(self, what, found, *possible):
        if found not in possible:
            self.bad.append(f"{what}: {found}, possible are {possible}")

    def round(self):
        fresh_copy(self.empty, self.register)
        before = self.nothing
        for _ in range(KILLS_OF_IMPORT):
            self.kill("import", str(self.bundle), "--quiet")
            now = self.counts()
            self.expect("import killed", now, before, self.once)
            if now == self.once:  # it was done before the kill
                fresh_copy(self.empty, self.register)
        self.import_again()
        self.expect("import after kills", self.counts(), self.once)
        added = 0
        for number in range(KILLS_OF_WRITES):
            before = self.counts()["employer"]
            self.kill("employer", "add", f"W{number}", "--name", "Rar", "--kind", "nav")
            now = self.counts()["employer"]
            self.expect("employer add killed", now, before, before + 1)
            added += now - before
        self.import_again()
        expected = self.once | {"employer": added, "operation": self.once["operation"] + added}
        self.expect("import done again", self.counts(), expected)
        numbers = [each["operation"] for each in json.loads(self.program.must(self.register, "log", "list", "--json"))]
        self.expect("numbers in the log", sorted(numbers), list(range(1, expected["operation"] + 1)))
        checked = self.program.run(self.register, ["register", "check", "--deep"])
        if checked.status != 0:
            self.bad.append(f"check --deep: {checked.out}{checked.error}")

    def control(self):
        """What the same look finds after a kill in the commit of an import, on a disk that keeps no journals."""
        fresh_copy(self.empty, self.register)
        listed = self.folder / "calls"
        self.program.run(self.register, ["import", str(self.bundle)], Fault(list=str(listed)))
        writes = [at for at, call in enumerate(listed.read_text().splitlines(), 1) if call == "pwrite register.mb"]
        found = 0
        for at in writes[1::5]:
            fresh_copy(self.empty, self.register)
            self.program.run(self.register, ["import", str(self.bundle)], Fault("kill", at, "journals"))
            info = self.program.run(self.register, ["register", "check", "--deep"])
            found += info.status != 0 or self.counts() not in (self.nothing, self.once)
        return found, len(writes[1::5])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("interposed")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=300, help="the most that it may take")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, working_folder() as folder:
        killing = Killing(Program(options.mb, options.interposed, home), folder, random.Random(options.seed))
        found, tried = killing.control()
        end = time.monotonic() + options.seconds
        while killing.killed < options.kills and time.monotonic() < end:
            killing.round()
    write_row("killed-at-random", f"`kill -9` at a random time, then imported again (seed {options.seed})", grouped(killing.killed),
              grouped(len(killing.bad)), f"journals not written: {found} bad of {tried}")
    print("\n".join(killing.bad[:20]))
    return 1 if killing.bad or found == 0 or killing.killed < options.kills else 0


if __name__ == "__main__":
    sys.exit(main())
