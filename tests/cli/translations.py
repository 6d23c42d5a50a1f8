#!/usr/bin/env python3
"""Fails when a sentence of the program lacks a translation, or a translation has other placeholders than its sentence.

    translations.py PROJECT
"""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"\{[^}]*\}|[\[\]]")


def messages(catalogue):
    """Yields (text, its plural or None, translations) of a .po file without line breaks inside texts."""
    text = re.sub(r'"\n"', "", catalogue.read_text(encoding="utf-8"))
    for block in text.split("\n\n")[1:]:
        one = re.search(r'^msgid "(.*)"$', block, re.MULTILINE)
        many = re.search(r'^msgid_plural "(.*)"$', block, re.MULTILINE)
        translations = re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', block, re.MULTILINE)
        if one:
            yield one[1], many[1] if many else None, translations


def placeholders(text):
    return Counter(PLACEHOLDER.findall(text))


def main(project):
    po = Path(project) / "cli/po"
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "mb.pot"
        subprocess.run([po / "extract.sh", template], check=True)
        for catalogue in (po / "nb.po", po / "nn.po"):
            compared = subprocess.run(["msgcmp", catalogue, template], capture_output=True, text=True, check=False)
            if compared.returncode != 0:
                wrong.append(compared.stderr)
            for one, many, translations in messages(catalogue):
                expected = [one, many or one]
                for number, translation in enumerate(translations):
                    if placeholders(translation) != placeholders(expected[min(number, 1)]):
                        wrong.append(f"{catalogue.name}: other placeholders in: {one}")
            if len(list(messages(catalogue))) != len(list(messages(template))):
                wrong.append(f"{catalogue.name}: holds sentences that nobody says; run cli/po/extract.sh --update")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
