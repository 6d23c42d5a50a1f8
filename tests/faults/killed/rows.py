"""The figures of these tests, kept where tests/run.sh finds them."""

import os
from pathlib import Path


def write_row(name, what, states, bad, control):
    """Prints one row of the table, `what | states | bad | control`, and writes it to NAME.row in the folder MB_FAULTS_ROWS."""
    row = f"{what} | {states} | {bad} | {control}\n"
    print(row, end="")
    if folder := os.environ.get("MB_FAULTS_ROWS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        (Path(folder) / f"{name}.row").write_text(row, encoding="utf-8")


def deep_by_default():
    """Whether everything is tried: the environment's MB_FAULTS_DEPTH is more than 1."""
    depth = os.environ.get("MB_FAULTS_DEPTH", "1")
    return depth.isdigit() and int(depth) > 1


def grouped(number):
    """12 345"""
    return f"{number:,}".replace(",", " ")
