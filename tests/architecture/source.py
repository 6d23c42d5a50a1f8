"""C++ files of a tree, read as code, includes and string literals, each with its line."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

TOKEN = re.compile(
    r"""R"(?P<fence>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=fence)"   # raw string
      | "(?P<text>(?:\\.|[^"\\\n])*)"                             # string
      | (?<![0-9a-fA-F])'(?:\\[^'\n]+|\\'|[^'\\\n])'              # character, not a digit separator
      | //[^\n]* | /\*.*?\*/                                      # comment
    """,
    re.DOTALL | re.VERBOSE,
)
INCLUDE = re.compile(r'^[ \t]*\#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


@dataclass(frozen=True)
class Source:
    root: Path
    path: str  # relative to the root, with forward slashes

    @cached_property
    def text(self):
        return (self.root / self.path).read_text(encoding="utf-8")

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    @property
    def includes(self):
        """Yields (line, "<" or '"', header)."""
        for match in INCLUDE.finditer(self.text):
            yield self.line_of(match.start(2)), match[1], match[2]

    @property
    def literals(self):
        """Yields (line, text) of each string literal; those that stand side by side are one."""
        begin, end, joined = 0, 0, None
        for match in TOKEN.finditer(self.text):
            text = match["raw"] if match["raw"] is not None else match["text"]
            if text is None:
                continue
            if joined is not None and not self.code[end : match.start()].strip():
                joined += text
            else:
                if joined is not None:
                    yield self.line_of(begin), joined
                begin, joined = match.start(), text
            end = match.end()
        if joined is not None:
            yield self.line_of(begin), joined

    @cached_property
    def code(self):
        """The text with comments and literals blanked out; lines and columns stay."""
        return TOKEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), self.text)


def sources(root, *folders, suffixes=(".cpp", ".hpp")):
    """Lists the files of some folders, in order. Trees made to break the rules are left out."""
    found = []
    for folder in folders:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.is_file() and file.suffix in suffixes and not path.startswith("tests/architecture/bad/"):
                found.append(Source(root, path))
    return found
