"""The lists of commands beside this file."""

import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass
class Case:
    setup: str
    line: str

    @property
    def words(self):
        return shlex.split(self.line)[1:]

    @property
    def name(self):
        """`cohort add`, or a word alone where that is the command: `import`."""
        return " ".join(self.words[:1] if self.words[0] in ("import", "export", "help") else self.words[:2])

    @property
    def repeated(self):
        """The same command again, also where the files are there that it writes."""
        writes_file = "--output" in self.words or self.name in ("export", "register backup", "register backup-keys")
        return self.words + (["--force"] if writes_file and "--force" not in self.words else [])


def writing():
    cases, setup = [], ""
    for line in (HERE / "write_commands.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("+ "):
            setup = line[2:]
        elif line.startswith("$ "):
            cases.append(Case(setup, line[2:]))
            setup = ""
    return cases


def reading():
    """The cases that share a register stand together."""
    cases, setup = [], ""
    for line in (HERE / "reading_commands.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("+ "):
            setup = line[2:]
        elif line and not line.startswith("#"):
            cases.append(Case(setup, line))
    return cases


def offered(mb, *words):
    """What mb offers a shell after these words."""
    said = subprocess.run([mb, "complete", "--", *words, ""], capture_output=True, text=True, check=True).stdout
    return [line.split("\t")[0] for line in said.splitlines() if not line.startswith(("-", ":"))]


def all_commands(mb):
    """The names of all commands of mb."""
    names = []
    for noun in offered(mb):
        alone = noun in ("import", "export", "help")
        names += [noun] if alone else [f"{noun} {verb}" for verb in offered(mb, noun)]
    return names


def unlisted(mb):
    """Yields what the lists lack, and what they have that mb has not."""
    listed = {case.name for case in writing()}
    known = set(all_commands(mb))
    read = {case.name for case in reading()}
    yield from (f"neither among the writing nor the reading commands: mb {name}" for name in sorted(known - listed - read))
    yield from (f"no such command: mb {name}" for name in sorted((listed | read) - known))
    yield from (f"both a writing and a reading command: mb {name}" for name in sorted(listed & read))
