#!/usr/bin/env python3
"""Every command that writes, killed and failing at each call by which it changes the disk, leaves the register as before or after.

    every_write.py MB INTERPOSED [--jobs N] [--deep] [--only TEXT]

INTERPOSED is the library made of interposed_calls.cpp. For each command of write_commands.txt the calls are counted; then, on a
fresh copy of the register for each call, the program is killed there, or the call fails. Afterwards the next command must find a
register that passes a deep check and says exactly what it said before the command, or exactly what it says after it; success
must have been told only of the latter, failure only of the former, in a sentence. `fail-on` (all later calls fail too) and `full`
(no room from there on) are tried on every sixth command, with --deep on all, and writes are cut before and in the middle.

Controls show that the judge sees: it must find what a kill leaves on a disk that drops the writes to rollback journals, and what
a command leaves on one that tells success of a write to the register that it has not made.
"""

import argparse
import itertools
import re
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cases
from judge import JOURNAL, OF_A_WORKBOOK, PART, Between, Judge
from program import Fault, Program, fresh_copy, working_folder
from rows import deep_by_default, grouped, write_row

KILLED = -9
DEEP_ONLY = ("fail-on", "full")
# After this sentence a change holds although the command has failed.
NOT_SYNCED = "the disk could not confirm"
# libxlsxwriter tells stderr of failures itself.
OF_A_LIBRARY = "[ERROR]"
# What only a programmer understands.
RAW = re.compile(r"sqlite|errno|std::|exception|terminate|constraint|database", re.IGNORECASE)


class Trial:
    """One command on a small register, and what becomes of it on faulty disks."""

    def __init__(self, case, program, folder):
        self.case, self.program, self.folder = case, program, Path(folder)
        self.before, self.after, self.tried = (self.folder / name for name in ("before", "after", "tried"))
        self.before.mkdir()
        program.prepare(self.before, case.setup)
        fresh_copy(self.before, self.after)
        program.must(self.after, *case.words)
        (self.folder / "workshop").mkdir()
        self.judge = Judge(program, self.before, self.after, self.folder / "workshop")
        self.cleared = set()
        self.calls = self._count()

    def _count(self):
        """The calls by which the command changes the disk, in their order."""
        listed = self.folder / "calls"
        fresh_copy(self.before, self.tried)
        self.program.run(self.tried, self.case.words, Fault(list=str(listed)))
        return listed.read_text().splitlines() if listed.exists() else []

    def with_fault(self, fault):
        """What is wrong after the command has met a fault; nothing where all is well."""
        fresh_copy(self.before, self.tried)
        done = self.program.run(self.tried, self.case.words, fault)
        try:
            self._look_at(fault, done)
        except Between as between:
            call = self.calls[fault.at - 1] if fault.at <= len(self.calls) else "no call"
            said = done.error.strip().replace("\n", " / ")
            return f"{self.case.line}: {fault} ({call}): {between}; exit {done.status}: {said}"
        return None

    def _look_at(self, fault, done):
        interrupted = done.status == KILLED or fault.way == "fail-on"
        if strays := self.judge.strays(self.tried, (JOURNAL, OF_A_WORKBOOK) + ((PART,) if interrupted else ())):
            raise Between(f"leaves {strays}")
        outputs = self.judge.outputs_in(self.tried)
        register = self.judge.register_in(self.tried)
        if done.status == 0:
            if (register != "after" and self.judge.touched) or any(each != "after" for each in outputs.values()):
                raise Between(f"success is told, but the register is as {register}, files {outputs}")
        elif done.status != KILLED:
            self._look_at_refusal(fault, done, register)
        self._look_at_what_is_left()

    def _look_at_refusal(self, fault, done, register):
        told = [line for line in done.error.splitlines() if not line.startswith(OF_A_LIBRARY)]
        # On a disk that has failed for good a register that has been made cannot be opened.
        known = any(NOT_SYNCED in line for line in told) or (self.judge.new and fault.way == "fail-on")
        if register == "after" and self.judge.writes and not known:
            raise Between("a failure is told, but the change holds")
        if done.status not in (5, 6):
            raise Between("the exit code is not that of a register or file that cannot be used")
        if not told or not re.match(r"mb: \S.* \S", told[0]) or RAW.search("\n".join(told)):
            raise Between("the failure is not told in a sentence")

    def _look_at_what_is_left(self):
        """The next command that writes clears it up; that is tried once for files of the same names."""
        left = frozenset(re.sub(r"-mj.*", "-mj", name) for name in self.judge.strays(self.tried))
        if not left or left in self.cleared:
            return
        self.cleared.add(left)
        self.program.must(self.tried, "person", "add", "--given-name", "Rar")
        if any(PART.fullmatch(name) for name in self.judge.strays(self.tried)):
            self.program.must(self.tried, *self.case.repeated)
        if strays := self.judge.strays(self.tried, (OF_A_WORKBOOK,)):
            raise Between(f"later commands leave {strays}")


def run_trial(case, program, faults_of):
    """Counter of states by way, and everything wrong, of one command."""
    states, wrong = Counter(), []
    with working_folder() as folder:
        trial = Trial(case, program, folder)
        if not trial.judge.changes:
            wrong.append(("", f"{case.line}: changes nothing"))
        for fault in faults_of(trial):
            states[fault.way] += 1
            if found := trial.with_fault(fault):
                wrong.append((fault.way, found))
    return states, wrong


def sweep(trials, program, faults_of, jobs):
    """All trials together: states and wrong states, by way."""
    states, wrong = Counter(), []
    with ThreadPoolExecutor(jobs) as pool:
        for some, faults in pool.map(lambda case: run_trial(case, program, lambda trial: faults_of(case, trial)), trials):
            states += some
            wrong += faults
    return states, wrong


def reading_commands_write(program):
    """Yields the reading commands that change the disk after all."""
    for setup, some in itertools.groupby(cases.reading(), lambda case: case.setup):
        with working_folder() as folder, tempfile.TemporaryDirectory() as lists:
            program.prepare(folder, setup)
            for number, case in enumerate(some):
                listed = Path(lists) / str(number)
                done = program.run(folder, case.words, Fault(list=str(listed)))
                if done.status != 0:
                    yield f"{case.line}: {done.error.strip()}"
                if listed.exists():
                    yield f"{case.line} is said to change nothing: {listed.read_text().splitlines()}"


def run_controls(program):
    """What the judge finds on disks that do worse than fail, by whether the program is killed there; and where it finds nothing."""
    case = next(case for case in cases.writing() if case.name == "person add")
    told, blind = {}, []
    with working_folder() as folder:
        trial = Trial(case, program, folder)
        calls = list(enumerate(trial.calls, 1))
        into_files = [at for at, call in calls if call in ("pwrite register.mb", "pwrite register.keys")]
        for killed, disk, faults in (
            (True, "journals not written", [Fault("kill", at, "journals") for at, _ in calls]),
            (False, "a write is lost", [Fault("pretend", at) for at in into_files]),
        ):
            found = sum(trial.with_fault(fault) is not None for fault in faults)
            told[killed] = f"{disk}: {found} bad of {len(faults)}"
            if found == 0:
                blind.append(f"the judge does not see: {disk}")
    return told, blind


WHAT = {
    "kill": "`kill -9` at each disk call of every writing command",
    "kill-before": "`kill -9` before each write of every writing command",
    "fail": "each disk call of every writing command fails once (EIO)",
    "fail-on": "… and all later ones fail too",
    "full": "… there is no more room (ENOSPC)",
}


def prove(program, trials, options):
    sample = {case.line for number, case in enumerate(trials) if number % 6 == 0}

    def faults_of(case, trial):
        for way in WHAT:
            if not options.deep and (way == "kill-before" or (way in DEEP_ONLY and case.line not in sample)):
                continue
            for at, call in enumerate(trial.calls, 1):
                if way != "kill-before" or call.startswith(("write", "pwrite")):
                    yield Fault(way, at)

    controls, blind = run_controls(program)
    states, wrong = sweep(trials, program, faults_of, options.jobs)
    by_way = Counter(way for way, _ in wrong)
    for way, what in WHAT.items():
        if states[way]:
            write_row(f"killed-{way}", what, grouped(states[way]), grouped(by_way[way]), controls[way.startswith("kill")])
    print(f"{len(trials)} writing commands; {len(trials) if options.deep else len(sample)} of them on disks that fail for good or are full")
    return blind + [text for _, text in wrong]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("interposed")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--deep", action="store_true", default=deep_by_default())
    parser.add_argument("--only", default="", help="commands with this text in them")
    options = parser.parse_args()
    trials = [case for case in cases.writing() if options.only in case.line]
    with tempfile.TemporaryDirectory() as home:
        program = Program(options.mb, options.interposed, home)
        wrong = [*cases.unlisted(program.mb), *reading_commands_write(program)] + prove(program, trials, options)
    print("\n".join(wrong))
    return 1 if wrong or not trials else 0


if __name__ == "__main__":
    sys.exit(main())
