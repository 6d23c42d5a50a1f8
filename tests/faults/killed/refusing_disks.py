#!/usr/bin/env python3
"""Disks that refuse to be written: a limit of size, a disk that is full, files and folders that may only be read, a standard output
that is full.

    refusing_disks.py MB

Each must leave the register as it was, but for who looked and a journal that the next command removes, and be told in a sentence.
"""

import argparse
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

from judge import JOURNAL, REGISTER, files_in, tables_of
from program import Program, fresh_copy, working_folder
from rows import grouped, write_row

NOBODY = 65534
PAGE = 4096
WRITES = [
    ["person", "add", "--given-name", "Sprudlende"],
    ["cohort", "change", "K1", "--places", "9"],
    ["lesson", "add", "--cohort", "K2", "--weekly", "--from", "2020-08-24", "--to", "2021-06-07", "--start", "09:00", "--hours", "3"],
    ["enrolment", "leave", "E1"],
]
COPIES = [
    ["register", "backup", "copy.mb"],
    ["register", "restore", "register.mb", "--register", "new.mb"],
]
# For people, or for a program that has asked for JSON.
SENTENCE = re.compile(r'mb: \S.* \S|\{"error": \{"code": "\S+", "message": "\S.* \S')


class Refusals:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        self.before, self.tried = self.folder / "before", self.folder / "tried"
        self.before.mkdir()
        program.prepare(self.before, "small")
        self.tries, self.bad, self.done = 0, [], 0
        # Root may write everywhere, so then somebody else tries.
        self.as_other = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        if self.as_other:
            self.folder.chmod(0o755)

    def given_to_other(self, path):
        for each in [path, *path.rglob("*")]:
            if self.as_other:
                os.chown(each, NOBODY, NOBODY)

    def look(self, what, done, expected, *, holds=False, user=None):
        """Notes what is wrong after a command that was refused, unless its change holds; its exit code is one of those expected."""
        self.tries += 1
        told = done.error.splitlines()
        if done.status not in expected:
            self.bad.append(f"{what}: exit {done.status}: {done.error.strip()}")
        elif done.status != 0 and not (told and SENTENCE.match(told[0])):
            self.bad.append(f"{what}: no sentence: {done.error.strip()}")
        self.done += done.status == 0
        if done.status == 0 or holds:
            return
        for each in self.tried.rglob("*"):
            each.chmod(stat.S_IRUSR | stat.S_IWUSR)
        self.program.run(self.tried, ["register", "info"], **(user or {}))
        files, files_before = files_in(self.tried), files_in(self.before)
        if any(files.get(name) != files_before[name] for name in REGISTER) and self.rows(self.tried) != self.rows(self.before):
            self.bad.append(f"{what}: the register has changed")
        if strays := [name for name in files if name not in files_before and not JOURNAL.fullmatch(name)]:
            self.bad.append(f"{what}: leaves {strays}")

    @staticmethod
    def rows(folder):
        """All rows but those of who looked, which stay also where the command failed afterwards."""
        tables = tables_of(folder / REGISTER[0])
        return {name: [row for row in rows if row[0] != "access"] for name, rows in tables.items() if not name.startswith("access")}

    def small_files(self):
        """No file may grow beyond a limit, at each size up to that which the command needs."""
        for words in WRITES + COPIES:
            for limit in [0, 100, 512, *range(4096, 270_000, 12_288)]:
                fresh_copy(self.before, self.tried)

                def limited(limit=limit):
                    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

                done = self.program.run(self.tried, words, preexec_fn=limited)
                self.look(f"files up to {limit} bytes: mb {' '.join(words)}", done, (0, 5))

    def small_disks(self):
        """The disk is full, at each size from that of the register on. Only who may mount a file system has such disks."""
        shutil.rmtree(self.tried, ignore_errors=True)
        self.tried.mkdir()
        held = sum(-(-len(content) // PAGE) for content in files_in(self.before).values())
        for words in WRITES + COPIES:
            for free in [*range(0, 16), *range(16, 128, 8)]:
                size = f"size={(held + free) * PAGE}"
                if subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", self.tried], capture_output=True).returncode != 0:
                    return False
                try:
                    shutil.copytree(self.before, self.tried, dirs_exist_ok=True)
                    done = self.program.run(self.tried, words)
                    self.look(f"{free} pages free: mb {' '.join(words)}", done, (0, 5))
                finally:
                    subprocess.run(["umount", self.tried], check=True)
        return True

    def read_only(self):
        """Register, keys or folder may only be read."""
        for words in WRITES:
            for what, mode in (("register.mb", 0o400), ("register.keys", 0o400), (".", 0o500)):
                fresh_copy(self.before, self.tried)
                self.given_to_other(self.tried)
                (self.tried / what).chmod(mode)
                done = self.program.run(self.tried, words, **self.as_other)
                self.tried.chmod(0o700)
                self.look(f"{what} may only be read: mb {' '.join(words)}", done, (5,), user=self.as_other)

    def full_output(self):
        """What is printed cannot be written: exit 1. A reading command has changed nothing, the change of another holds."""
        with open("/dev/full", "wb") as full:
            for words in (["cohort", "list"], ["log", "list", "--json"]):
                fresh_copy(self.before, self.tried)
                self.look(f"full output: mb {' '.join(words)}", self.program.run(self.tried, words, stdout=full), (1,))
            for words in WRITES:
                fresh_copy(self.before, self.tried)
                done = self.program.run(self.tried, [*words, "--json"], stdout=full)
                self.look(f"full output: mb {' '.join(words)}", done, (1,), holds=True)
                if '"operation": 2' not in self.program.must(self.tried, "log", "list", "--json"):
                    self.bad.append(f"full output: the change of mb {' '.join(words)} is lost")

    def control(self):
        """A register that has changed, and a file that is left, must be found."""
        found = 0
        for damage in (lambda: (self.tried / "stray").write_text("left"), lambda: self.program.must(self.tried, *WRITES[1])):
            fresh_copy(self.before, self.tried)
            damage()
            bad, self.bad = self.bad, []
            refused = self.program.run(self.tried, ["cohort", "change", "K9", "--places", "9"])
            self.look("control", refused, (refused.status,))
            found, self.bad = found + bool(self.bad), bad
        self.tries -= 2
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, working_folder() as folder:
        Path(home).chmod(0o755)
        # Somebody else may not reach the folder in which it was built.
        program = Program(shutil.copy(options.mb, Path(home) / "mb"), "", home)
        refusals = Refusals(program, folder)
        refusals.small_files()
        mounted = refusals.small_disks()
        refusals.read_only()
        refusals.full_output()
        found = refusals.control()
    small = "limit of size, full disk" if mounted else "limit of size (full disk left out: may not mount)"
    write_row("refusing-disks", f"{small}, read-only file and folder, full output", grouped(refusals.tries), grouped(len(refusals.bad)),
              f"changed, left over: {found} bad of 2")
    print("\n".join(refusals.bad[:20]))
    return 1 if refusals.bad or found < 2 or refusals.done == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
