"""The rules that the tree keeps. Each check takes the root of a tree and yields findings, one line each."""

import os
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

from source import sources

# Who may include whom; every layer may include itself.
ALLOWED = {
    "domain": set(),
    "rules": {"domain"},
    "credential": {"domain"},
    "store": {"domain"},
    "services": {"domain", "rules", "credential", "store"},
    "cli": {"domain", "services"},
}
LAYERS = set(ALLOWED) - {"cli"}
LONGEST = 300
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "common", "misc"}


def layer_of(path):
    """Returns the layer that a file of the tree belongs to."""
    parts = path.split("/")
    if parts[0] == "cli":
        return "cli"
    if path.startswith("libmb/include/mb/"):
        return parts[3] if parts[3] in LAYERS else "domain"
    return parts[2]  # libmb/src/<layer>/…


def included_layer(source, quote, header):
    """Returns the layer of an included header, None for a package's, "?" where nothing is found."""
    parts = header.split("/")
    if parts[0] == "mb":
        return layer_of("libmb/include/" + header)
    if quote == "<":
        return None
    if parts[0] in LAYERS and (source.root / "libmb/src" / header).exists():
        return parts[0]
    own = (source.root / source.path).parent
    for base in (own, source.root, source.root / "cli"):
        file = (base / header).resolve()
        if file.exists() and file.is_relative_to(source.root):
            return layer_of(file.relative_to(source.root).as_posix())
    return "?"


def layers(root):
    """Includes point one way, and the program sees public headers only."""
    for source in sources(root, "libmb", "cli"):
        layer = layer_of(source.path)
        for line, quote, header in source.includes:
            target = included_layer(source, quote, header)
            if target == "?":
                yield f"{source.path}:{line}: {header} is no header of this tree"
            elif layer == "cli" and target in LAYERS and not header.startswith("mb/"):
                yield f"{source.path}:{line}: the program includes the private header {header}"
            elif target is not None and target != layer and target not in ALLOWED[layer]:
                yield f"{source.path}:{line}: {layer} includes {target} ({header})"


def public_headers(root):
    """A public header includes public headers and the standard library, nothing else."""
    for source in sources(root, "libmb/include"):
        for line, quote, header in source.includes:
            standard = quote == "<" and re.fullmatch(r"[a-z_0-9]+", header)
            public = quote == "<" and header.startswith("mb/")
            if not standard and not public:
                yield f"{source.path}:{line}: a public header includes {header}"


def sqlite(root):
    """Only the store knows SQLite."""
    for source in sources(root, "libmb", "cli"):
        if source.path.startswith("libmb/src/store/"):
            continue
        for line, _, header in source.includes:
            if header.startswith(("SQLiteCpp", "sqlite3")):
                yield f"{source.path}:{line}: {header} outside the store"


# What is handed to SQLite begins like this; a sentence that advises on it does not.
STATEMENT = re.compile(
    r"\s*(?:SELECT\s[^;]*\sFROM\s|WITH\s+\w+\s+AS\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s"
    r"|DELETE\s+FROM\s|(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s+\w|ATTACH\s+DATABASE\b"
    r"|BEGIN\s+(?:IMMEDIATE|EXCLUSIVE)\b)",
    re.IGNORECASE | re.DOTALL,
)


def sql(root):
    """SQL statements stand in the store."""
    for source in sources(root, "libmb", "cli"):
        if source.path.startswith("libmb/src/store/"):
            continue
        for line, text in source.literals:
            if match := STATEMENT.match(text):
                yield f"{source.path}:{line}: SQL outside the store ({' '.join(match[0].split()[:2])})"


WORLD = re.compile(
    r"\bstd::c(?:out|err|in|log)\b|\b(?:std::)?f?printf\s*\(|\bputs\s*\("
    r"|\b(?:secure_)?getenv\s*\(|\benviron\b|\b(?:system|steady|high_resolution|file|utc)_clock\s*::\s*now\b"
    r"|\b(?:std::)?time\s*\(\s*(?:nullptr|NULL|0|&)|\b(?:gettimeofday|clock_gettime|localtime(?:_r)?)\s*\("
    r"|\brandom_device\b|\b(?:std::)?s?rand\s*\(|\bgetpw(?:uid|nam)\w*\s*\(|\bcurrent_path\s*\(|\bisatty\s*\("
)


def world(root):
    """The library does not touch terminal, environment, clock, home or chance by itself."""
    for source in sources(root, "libmb"):
        for line, _, header in source.includes:
            if header in ("iostream", "cstdlib", "random", "print"):
                yield f"{source.path}:{line}: the library includes <{header}>"
        for match in WORLD.finditer(source.code):
            yield f"{source.path}:{source.line_of(match.start())}: the library uses {match[0].strip('( ')}"


def length(root):
    """No file has outgrown its room."""
    for source in sources(root, "libmb", "cli", "tests", "examples"):
        lines = len(source.text.splitlines())
        if lines > LONGEST:
            yield f"{source.path}: {lines} lines, more than {LONGEST}"


def names(root):
    """A file is named after the one thing in it."""
    suffixes = (".cpp", ".hpp", ".sh", ".py", ".cmake", ".sql")
    for source in sources(root, "libmb", "cli", "tests", "examples", "packaging", "cmake", suffixes=suffixes):
        stem = source.path.split("/")[-1].split(".")[0]
        if EMPTY_NAMES & set(stem.lower().replace("-", "_").split("_")):
            yield f"{source.path}: a name that says nothing"


def built(root):
    """Every source file is named in a CMakeLists.txt, so that none is forgotten."""
    for source in sources(root, "libmb/src", "cli", "tests", suffixes=(".cpp",)):
        folder = (root / source.path).parent
        while True:
            lists = folder / "CMakeLists.txt"
            if lists.exists():
                break
            folder = folder.parent
        name = (root / source.path).relative_to(folder).as_posix()
        if not re.search(rf"(?<![\w./-]){re.escape(name)}(?![\w./-])", lists.read_text(encoding="utf-8")):
            yield f"{source.path}: not in {lists.relative_to(root).as_posix()}"


def headers(root):
    """Every header compiles alone."""
    command = [*filter(None, [shutil.which("ccache")]), os.environ.get("CXX", "c++"), "-std=c++20", "-w", "-x", "c++"]
    command += ["-DSQLITE_ENABLE_SESSION", "-DSQLITE_ENABLE_PREUPDATE_HOOK", "-Ilibmb/include"]
    private = ["-Ilibmb/src", "-I."]
    plain = {**os.environ, "LC_ALL": "C"}

    def compile_alone(source, folder):
        seen = [] if source.path.startswith("libmb/include/") else private
        output = f"{folder}/{source.path.replace('/', '-')}.o"
        run = subprocess.run(
            [*command, *seen, "-c", source.path, "-o", output],
            cwd=root, env=plain, capture_output=True, text=True, check=False,
        )
        return source.path, run.returncode, run.stderr

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        found = sources(root, "libmb", "cli", suffixes=(".hpp",))
        for path, status, messages in pool.map(lambda source: compile_alone(source, folder), found):
            if status != 0:
                error = next((line for line in messages.splitlines() if "error:" in line), messages.strip())
                yield f"{path}: does not compile alone: {error.split('error:')[-1].strip()}"


CHECKS = {
    "layers": layers,
    "public-headers": public_headers,
    "sqlite": sqlite,
    "sql": sql,
    "world": world,
    "length": length,
    "names": names,
    "built": built,
    "headers": headers,
}
