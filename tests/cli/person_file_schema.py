#!/usr/bin/env python3
"""What person export writes is what its schema says.

    person_file_schema.py MB ROOT

The control: the same file is refused when something is taken from it, added to it, or of another kind.
"""

import copy
import json
import sys
import tempfile
from pathlib import Path

import jsonschema

sys.path.append(str(Path(__file__).resolve().parents[1] / "faults/killed"))
from program import Program, working_folder  # noqa: E402

LIFE = """
small
mb person change P1 --given-name Sprudlende
mb note add --enrolment E1 --text "asked for a host near Nesttun"
mb note add --enrolment E1 --text "called the host"
mb note remove N1
mb enrolment document E1 --received confidentiality-declaration
mb employment add --person P1 --employer dps --from 2020-07-01 --percent 50 --contract permanent --funding ordinary --peer-role yes --today 2020-08-01
mb follow-up ask P1 --on 2020-09-01 --today 2020-09-01
"""


def spoiled(file):
    """Yields the file with one fault each."""
    for key in ("number", "identity", "earlier_identity", "change", "retention"):
        less = copy.deepcopy(file)
        del less[key]
        yield f"without {key}", less
    more = copy.deepcopy(file)
    more["diagnosis"] = []
    yield "with a part that nobody knows", more
    for part, key, value in (("identity", "birth_date", 1980), ("change", "operation", "2"), ("change", "change", "erased")):
        other = copy.deepcopy(file)
        other[part][0][key] = value
        yield f"with {key} {value!r}", other


def main():
    mb, root = sys.argv[1], Path(sys.argv[2])
    schema = json.loads((root / "libmb/docs/person-file.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    with tempfile.TemporaryDirectory() as home, working_folder() as folder:
        program = Program(mb, "", home)
        program.prepare(folder, LIFE)
        file = json.loads(program.must(folder, "person", "export", "P1", "--json"))
    wrong = [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in validator.iter_errors(file)]
    wrong += [f"accepted: {what}" for what, other in spoiled(file) if validator.is_valid(other)]
    wrong += [f"{key} is not tried" for key in ("note", "employment", "follow_up", "earlier_identity") if not file.get(key)]
    print("\n".join(wrong) or "the file is as its schema says")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
