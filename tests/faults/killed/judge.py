"""Says of a folder with a register in it whether it is as before a command, as after it, or something between."""

import hashlib
import io
import json
import re
import sqlite3
import zipfile
from dataclasses import dataclass
from pathlib import Path

from program import fresh_copy

REGISTER = ("register.mb", "register.keys")
JOURNAL = re.compile(r"register\.(mb|keys)-journal|register\.mb-mj[0-9A-F]{9}")
# What a new output file is called in the moment in which it takes the place of another.
PART = re.compile(r"(.*/)?\.mb-[0-9a-f]+\.part")
# libxlsxwriter makes temporary files and at once takes their names away; a kill between the two leaves an empty one.
OF_A_WORKBOOK = re.compile(r"tmp\.[^/]{10}")
# What a file that is sealed under a passphrase begins with.
SEALED = b"mbsealed"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\d{8}T\d{6}Z")


class Between(Exception):
    """The register is neither as before nor as after; says what is wrong with it."""


@dataclass
class State:
    """What a register says, but for times, keys and ciphertext."""

    content: str
    access: list


def files_in(folder):
    """The content of all files in a folder, by their names seen from there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


def without_times(text):
    return INSTANT.sub("TIME", text)


def said_by(content):
    """What a file says, without the times at which it was written."""
    if content is None:
        return None
    if content.startswith(SEALED):
        # Behind purpose and cost all is random.
        return content[:48], len(content)
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: without_times(archive.read(name).decode()) for name in archive.namelist()}
    return without_times(content.decode(errors="replace"))


def tables_of(register):
    """Every row of every table, without BLOBs, which the deep check proves, and times."""
    database = sqlite3.connect(f"file:{register}?mode=ro", uri=True)
    try:
        names = [name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        rows = {}
        for name in names:
            rows[name] = [[without_times(cell) if isinstance(cell, str) else None if isinstance(cell, bytes) else cell
                           for cell in row] for row in database.execute(f"SELECT * FROM {name}")]
        return rows
    finally:
        database.close()


def state_of(program, folder):
    """Reads a register in every way; Between if a deep check finds anything, or something cannot be read."""
    checked = program.run(folder, ["register", "check", "--deep"])
    if checked.status != 0:
        raise Between(f"check --deep: exit {checked.status}: {checked.out.strip()} {checked.error.strip()}")
    tables = tables_of(Path(folder) / "register.mb")
    access, persons = tables.pop("access"), tables.pop("access_person")
    tables["sqlite_sequence"] = [row for row in tables["sqlite_sequence"] if row[0] != "access"]
    log = program.run(folder, ["log", "list", "--json"])
    exported = program.run(folder, ["export", "judged-bundle", "--quiet"])
    for done in (log, exported):
        if done.status != 0:
            raise Between(f"cannot be read: {done.error.strip()}")
    operations = [{key: value for key, value in each.items() if key != "at"} for each in json.loads(log.out)]
    bundle = {name: content.decode() for name, content in files_in(Path(folder) / "judged-bundle").items()}
    return State(json.dumps([tables, operations, bundle], sort_keys=True, ensure_ascii=False),
                 [[row, [person for person in persons if person[0] == row[0]]] for row in access])


class Judge:
    """Judges folders by what one command makes of another; a register that has been judged is not judged again."""

    def __init__(self, program, before, after, workshop):
        self.program = program
        self.workshop = Path(workshop)
        self.files_before, self.files_after = files_in(before), files_in(after)
        self.new = REGISTER[0] not in self.files_before
        self.before = None if self.new else self._read(before)
        self.after = self._read(after)
        self.known = {}

    @property
    def writes(self):
        """Whether the command changes more than who looked at names."""
        return self.new or self.before.content != self.after.content

    @property
    def touched(self):
        """Whether the command changes the register at all."""
        return not self._same(self.files_before, self.files_after)

    @property
    def changes(self):
        return self.files_before != self.files_after

    def _read(self, folder):
        return state_of(self.program, fresh_copy(folder, self.workshop / "read"))

    def strays(self, folder, allowed=()):
        """Files that neither the folder before nor that after has."""
        known = self.files_before.keys() | self.files_after.keys()
        return [name for name in files_in(folder) if name not in known and not any(each.fullmatch(name) for each in allowed)]

    def register_in(self, folder):
        """`before` or `after`, once the next command has run; raises Between."""
        files = files_in(folder)
        if not any(JOURNAL.fullmatch(name) for name in files) and self._same(files, self.files_before):
            return "before"
        if self.new:
            return self._after_init(folder)
        self.program.must(folder, "register", "info")
        files = files_in(folder)
        if self._same(files, self.files_before):
            return "before"
        key = hashlib.sha256(b"".join(files.get(name, b"") + b"|" for name in REGISTER)).digest()
        if key not in self.known:
            try:
                self.known[key] = self._compared(self._read(folder))
            except Between as between:
                self.known[key] = between
        if isinstance(self.known[key], Between):
            raise self.known[key]
        return self.known[key]

    @staticmethod
    def _same(files, others):
        return all(files.get(name) == others.get(name) for name in REGISTER)

    def _compared(self, state):
        seen = len(state.access)
        if state.access != self.after.access[:seen] or seen < len(self.before.access):
            raise Between(f"the access log is neither that before nor that after: {state.access}")
        if state.content == self.before.content and (self.writes or state.access == self.before.access):
            return "before"
        if state.content == self.after.content and state.access == self.after.access:
            return "after"
        raise Between("rows are neither as before nor as after")

    def _after_init(self, folder):
        """A register that was being made: the command makes it now, or it is whole."""
        again = self.program.run(folder, ["register", "init"])
        if again.status not in (0, 5):
            raise Between(f"register init again: exit {again.status}: {again.error.strip()}")
        if self._read(folder) != self.after:
            raise Between("register init again does not make a register")
        return "before" if again.status == 0 else "after"

    def outputs_in(self, folder):
        """For each file besides the register that the command writes: `before` or `after`; raises Between."""
        files = files_in(folder)
        verdicts = {}
        for name in sorted((self.files_before.keys() | self.files_after.keys()) - set(REGISTER)):
            found, old, new = (said_by(each.get(name)) for each in (files, self.files_before, self.files_after))
            if found == new:
                verdicts[name] = "after"
            elif found == old:
                verdicts[name] = "before"
            else:
                raise Between(f"{name} is neither whole nor absent")
        return verdicts
