#!/usr/bin/env python3
"""Who was employed at the end of each of 15 years, over millions of employments: mb, the sqlite3 shell and DuckDB.

    employment.py MB [--employments N] [--runs N]

The register is filled past the log with the sqlite3 shell, since only reading is measured. All three answer persons by employer kind
(in the main job) and full-time equivalents; the answers must be the same. mb and the sqlite3 shell read the register file as whole
processes; DuckDB reads a file of its own, and only opening it and answering is counted. DuckDB comes from npm (tests/bench/duckdb);
without npm its part is left out and said so. Wanted: mb ahead of DuckDB's best, and at most a tenth of the sqlite3 shell.
"""
import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from whole_process import run

FIRST, LAST = 2006, 2020
DUCKDB = Path(__file__).resolve().parent / "duckdb"

FILL = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
INSERT INTO employer (id, code, name, kind) VALUES
  (1, 'bergen', 'Bergen', 'municipality'), (2, 'nav', 'NAV', 'nav'), (3, 'dps', 'DPS', 'dps'), (4, 'hus', 'Huset', 'hospital'),
  (5, 'klinikk', 'Klinikken', 'private'), (6, 'lag', 'Laget', 'user-organisation'), (7, 'annen', 'Annen', 'other');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {persons}) INSERT INTO person (id) SELECT i FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {employments})
INSERT INTO employment (id, person, employer, from_date, to_date)
  SELECT i, 1 + (i * 7919 + i / 3) % {persons}, 1 + (i * 31) % 7, date('2005-01-01', (i * 613 % 5800) || ' days'),
         CASE i % 4 WHEN 0 THEN NULL ELSE date('2005-01-01', (i * 613 % 5800 + i * 17 % 2200) || ' days') END FROM n;
INSERT INTO terms (employment, from_date, percent, contract, funding, peer_role)
  SELECT id, from_date, 500 * (1 + id % 20), iif(id % 3, 'permanent', 'temporary'), iif(id % 5, 'ordinary', 'earmarked'), id % 2
  FROM employment;
INSERT INTO terms (employment, from_date, percent, contract, funding, peer_role)
  SELECT id, date(from_date, '200 days'), 500 * (1 + id % 19), 'permanent', 'ordinary', 1
  FROM employment WHERE id % 5 = 0 AND (to_date IS NULL OR to_date >= date(from_date, '200 days'));
"""

# The main job as a single number, so that one pass with max() finds it.
SQLITE = """
WITH RECURSIVE years(y) AS (SELECT {first} UNION ALL SELECT y + 1 FROM years WHERE y < {last}),
days AS MATERIALIZED (SELECT y, y || '-12-31' AS at FROM years),
spans AS MATERIALIZED (
  SELECT e.id, e.person, e.employer, t.percent, e.from_date AS employed_from, t.from_date AS first,
         min(coalesce(e.to_date, '9999'), coalesce(
             lead(date(t.from_date, '-1 day')) OVER (PARTITION BY t.employment ORDER BY t.from_date), '9999')) AS last
  FROM employment e CROSS JOIN terms t ON t.employment = e.id),
held AS MATERIALIZED (SELECT y, id, person, employer, percent, employed_from FROM spans JOIN days ON at BETWEEN first AND last),
sums AS (
  SELECT y, employer, 1 AS persons, 0 AS fte FROM
    (SELECT y, employer, max(percent * 100000000000000 - unixepoch(employed_from) / 86400 * 100000000 - id)
     FROM held GROUP BY y, person)
  UNION ALL SELECT y, employer, 0, sum(percent) FROM held GROUP BY y, employer)
SELECT y, kind, sum(persons), sum(fte) FROM sums JOIN employer k ON k.id = sums.employer GROUP BY y, kind ORDER BY y, kind;
"""


def filled_register(mb: str, folder: Path, employments: int) -> Path:
    register = folder / "many.mb"
    run([mb, "register", "init", "--register", str(register)])
    subprocess.run(["sqlite3", str(register)], input=FILL.format(employments=employments, persons=max(1, employments * 2 // 5)),
                   text=True, check=True, stdout=subprocess.DEVNULL)
    return register


def of_mb(mb: str, register: Path) -> tuple[float, list[str]]:
    begun = time.perf_counter()
    said = subprocess.run(
        [mb, "stats", "employment", "--since", str(FIRST), "--at", f"{LAST}-12-31", "--csv", "--quiet", "--register", str(register)],
        capture_output=True, text=True, check=True).stdout
    seconds = time.perf_counter() - begun
    rows = [line.split(",") for line in said.replace("\r", "").splitlines()]
    place = {name: i for i, name in enumerate(rows[0])}
    kept = []
    for row in rows[1:]:
        others = {row[place[name]] for name in ("contract", "funding", "peer_role")}
        if row[place["population"]] == "all" and row[place["employer_kind"]] != "total" and others == {"total"}:
            kept.append(",".join([row[place["at"]][:4], row[place["employer_kind"]], row[place["persons"]], row[place["fte"]]]))
    return seconds, sorted(kept)


def of_sqlite(register: Path) -> tuple[float, list[str]]:
    begun = time.perf_counter()
    said = subprocess.run(["sqlite3", "-csv", str(register), SQLITE.format(first=FIRST, last=LAST)],
                          capture_output=True, text=True, check=True).stdout
    return time.perf_counter() - begun, sorted(said.replace("\r", "").split())


def duckdb_ready(folder: Path) -> Path | None:
    """The script with DuckDB beside it, or nothing where npm has none."""
    if not shutil.which("npm"):
        return None
    place = folder / "duckdb"
    shutil.copytree(DUCKDB, place)
    got = subprocess.run(["npm", "install", "--no-audit", "--no-fund"], cwd=place, capture_output=True, text=True)
    return place / "year_ends.mjs" if got.returncode == 0 else None


def duckdb_file(script: Path, register: Path, folder: Path) -> Path:
    for table, columns in (("employer", "id, kind"), ("employment", "id, person, employer, from_date, to_date"),
                           ("terms", "employment, from_date, percent")):
        with (folder / f"{table}.csv").open("w") as file:
            subprocess.run(["sqlite3", "-csv", "-header", str(register), f"SELECT {columns} FROM {table}"], stdout=file, check=True)
    made = folder / "many.duckdb"
    subprocess.run(["node", str(script), "make", str(made), str(folder)], check=True)
    return made


def of_duckdb(script: Path, way: str, file: Path) -> tuple[float, list[str]]:
    said = subprocess.run(["node", str(script), way, str(file), str(FIRST), str(LAST)], capture_output=True, text=True, check=True)
    return float(said.stderr.split()[-1]), sorted(said.stdout.split())


def versions(mb: str) -> str:
    def first_line(*command: str) -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]

    wanted = json.loads((DUCKDB / "package.json").read_text())["dependencies"]
    return f"{first_line(mb, '--version')}; sqlite3 shell {first_line('sqlite3', '--version').split()[0]}; " + "; ".join(
        f"{package} {version}" for package, version in wanted.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mb")
    parser.add_argument("--employments", type=int, default=5_000_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    mb = str(Path(arguments.mb).resolve())
    print(versions(mb))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register = filled_register(mb, folder, arguments.employments)
        print(f"{arguments.employments:,} employments, {register.stat().st_size / 1e6:.0f} MB, {LAST - FIRST + 1} year ends", flush=True)
        answers = {"mb": lambda: of_mb(mb, register)}
        if script := duckdb_ready(folder):
            made = duckdb_file(script, register, folder)
            answers |= {f"DuckDB, {way} SQL": lambda way=way: of_duckdb(script, way, made) for way in ("best", "natural")}
        else:
            print("  DuckDB cannot be had here (npm), and is left out")
        seconds = {who: [] for who in answers}
        said = {}
        for _ in range(arguments.runs):
            for who, answer in answers.items():
                spent, said[who] = answer()
                seconds[who].append(spent)
        spent, said["sqlite3 shell"] = of_sqlite(register)
        seconds["sqlite3 shell"] = [spent]
        ours = statistics.median(seconds["mb"])
        for who, each in seconds.items():
            print(f"  {statistics.median(each):7.2f} s  {statistics.median(each) / ours:6.2f} of mb  {who}")
        different = [who for who in said if said[who] != said["mb"]]
        if different or not said["mb"]:
            sys.exit(f"the answers differ from mb's: {', '.join(different)}")
        print(f"  the same {len(said['mb'])} figures of each")


if __name__ == "__main__":
    main()
