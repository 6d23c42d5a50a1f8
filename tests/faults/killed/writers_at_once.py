#!/usr/bin/env python3
"""Several processes that write at once: none is refused as busy, nothing is lost, the log has no gap.

    writers_at_once.py MB [--writers N...] [--writes N]

Two processes, then four, each of which runs one command after another. The control: connections that begin to read and then want
to write, as SQLite does by default, are refused under the same contention.
"""

import argparse
import json
import sqlite3
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from program import Program, fresh_copy, working_folder
from rows import grouped, write_row


def write_with_mb(program, folder, writer, writes):
    """Returns the exit codes and what failures were told."""
    done = [program.run(folder, ["employer", "add", f"W{writer}-{n}", "--name", "Rar", "--kind", "nav"]) for n in range(writes)]
    return [(each.status, each.error.strip()) for each in done if each.status != 0]


def write_deferred(register, writer, writes):
    """Returns how many of the writes were refused as busy."""
    refused = 0
    for number in range(writes):
        database = sqlite3.connect(register, timeout=10, isolation_level=None)
        try:
            database.execute("BEGIN")
            database.execute("SELECT count(*) FROM employer").fetchone()
            database.execute("INSERT INTO employer (code, name, kind) VALUES (?, 'Rar', 'nav')", [f"D{writer}-{number}"])
            database.execute("COMMIT")
        except sqlite3.OperationalError:
            refused += 1
        finally:
            database.close()
    return refused


def all_at_once(writers, work):
    with ThreadPoolExecutor(writers) as pool:
        return list(pool.map(work, range(writers)))


def wrong_in(program, folder, expected):
    """Yields what is lost or out of place."""
    employers = json.loads(program.must(folder, "employer", "list", "--json"))
    if len(employers) != expected:
        yield f"{len(employers)} of {expected} writes are there"
    numbers = sorted(each["operation"] for each in json.loads(program.must(folder, "log", "list", "--json")))
    if numbers != list(range(1, expected + 1)):
        yield f"the log has gaps: {numbers}"
    checked = program.run(folder, ["register", "check", "--deep"])
    if checked.status != 0:
        yield f"check --deep: {checked.out}{checked.error}"


def trial(program, folder, writers, writes):
    """Returns what is wrong after so many processes have written, and how many the control refuses."""
    folder.mkdir()
    register, control = folder / "register", folder / "control"
    register.mkdir()
    program.must(register, "register", "init")
    fresh_copy(register, control)
    refused = sum(all_at_once(writers, lambda writer: write_with_mb(program, register, writer, writes)), [])
    wrong = [f"exit {status}: {said}" for status, said in refused]
    wrong += wrong_in(program, register, writers * writes)
    busy = sum(all_at_once(writers, lambda writer: write_deferred(control / "register.mb", writer, writes)))
    return wrong, busy


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("--writers", type=int, nargs="+", default=[2, 4])
    parser.add_argument("--writes", type=int, default=250, help="of each writer")
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as home, working_folder() as folder:
        program = Program(options.mb, "", home)
        for writers in options.writers:
            wrong, busy = trial(program, Path(folder) / f"of{writers}", writers, options.writes)
            made = writers * options.writes
            write_row(f"writers-at-once-{writers}", f"writes of {writers} processes at once", grouped(made), grouped(len(wrong)),
                      f"first reading, then writing: {busy} refused of {made}")
            print("\n".join(wrong[:20]))
            failed = failed or bool(wrong) or busy == 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
