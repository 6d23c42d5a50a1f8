"""Runs mb in a folder of its own, on a disk that has the faults it is told to have."""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3]
SETUP = SOURCE / "tests/errors/setup.sh"


@dataclass(frozen=True)
class Fault:
    """What interposed_calls.cpp does, from or at which call on."""

    way: str = ""
    at: int = 0
    drop: str = ""
    list: str = ""

    def __str__(self):
        return f"{self.way} at call {self.at}" + (f", {self.drop} dropped" if self.drop else "")


@dataclass
class Done:
    status: int  # negative: the signal that ended it
    out: str
    error: str


def working_folder():
    """A folder for registers; in memory where there is one, since the faults do not come from the disk itself."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="mb-", dir=memory if os.access(memory, os.W_OK) else None)


class Program:
    def __init__(self, mb, interposed, home):
        self.mb = str(Path(mb).resolve())
        self.interposed = str(Path(interposed).resolve()) if interposed else ""
        self.environment = {
            "PATH": str(Path(self.mb).parent) + ":" + os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC",
            "LOGNAME": "tester", "MB_LANG": "en", "MB_TODAY": "2020-06-01", "MB_CLOCK": "today", "MB_SOURCE_DIR": str(SOURCE),
        }

    def run(self, folder, words, fault=None, **more):
        """Runs `mb WORDS…` in a folder; more are arguments of subprocess.run."""
        environment = dict(self.environment)
        if fault is not None:
            environment |= {
                "LD_PRELOAD": self.interposed, "MB_FAULT_FOLDER": os.path.realpath(folder), "MB_FAULT_WAY": fault.way,
                "MB_FAULT_AT": str(fault.at), "MB_FAULT_DROP": fault.drop, "MB_FAULT_LIST": fault.list,
            }
        more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, "timeout": 600} | more
        done = subprocess.run([self.mb, *words], cwd=folder, env=environment, check=False, **more)
        return Done(done.returncode, (done.stdout or b"").decode(errors="replace"),
                    (done.stderr or b"").decode(errors="replace"))

    def prepare(self, folder, script):
        """Runs lines of bash in a folder, with what tests/errors/setup.sh offers."""
        done = subprocess.run(["bash", "-c", f"source {SETUP}\n{script}"], cwd=folder, env=self.environment, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=600)
        if done.returncode != 0:
            raise RuntimeError(f"cannot prepare: {script}\n{done.stderr.decode(errors='replace')}")
        (Path(folder) / "small.out").unlink(missing_ok=True)

    def must(self, folder, *words):
        """Runs a command that has to succeed; returns what it prints."""
        done = self.run(folder, words)
        if done.status != 0:
            raise RuntimeError(f"mb {' '.join(words)}: exit {done.status}\n{done.out}{done.error}")
        return done.out


def fresh_copy(of, to):
    """A copy of a folder in the place of another."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(of, to)
    return to
