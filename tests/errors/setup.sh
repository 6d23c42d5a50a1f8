# What the cases of the error catalogue begin with. Sourced by bash in an empty folder.
set -euo pipefail
export MB_LANG=${CASE_LANG:-en} MB_TODAY=2020-06-01 MB_CLOCK=today

# A register with nothing in it.
empty() {
    mb register init --quiet
}

# A register with the small bundle of the command transcripts in it: persons A1 to A5, cohorts K1 and K2.
small() {
    empty
    mb import "$MB_SOURCE_DIR/tests/cli/fixtures/small" --quiet >small.out 2>&1
}

# row FILE ROW: adds a row to new/FILE, which begins with all columns of that file.
row() {
    mkdir -p new
    [[ -f new/$1 ]] || head -n 1 "$MB_SOURCE_DIR/tests/errors/headers/$1" >"new/$1"
    printf '%s\n' "$2" >>"new/$1"
}

# lines FILE LINE…: a file with these lines.
lines() {
    mkdir -p "$(dirname "$1")"
    printf '%s\n' "${@:2}" >"$1"
}

# workbook new FILE.xlsx SHEET=ROWS.csv…: a workbook; see workbook.py.
workbook() {
    python3 "$MB_SOURCE_DIR/tests/cli/fixtures/workbook.py" "$@"
}

# grid LINE…: an attendance grid of cohort K1 of the small bundle.
grid() {
    small
    lines grid.csv "$@"
}

# pass: a file with a passphrase, as one should be kept.
passphrase() {
    (umask 077; echo 'correct horse battery staple' >pass)
}

# A register with one operation, a checkpoint of it in june.txt, and what checks it in the file verifier.
kept_checkpoint() {
    empty
    mb employer add hus --name Huset --kind municipality --quiet
    checkpoint
}

# checkpoint: the same of the register as it is.
checkpoint() {
    passphrase
    mb log key office.mbkey --passphrase-file pass --json 2>/dev/null | grep -o 'mb-register/[^"]*' >verifier
    mb log checkpoint --key office.mbkey --passphrase-file pass --output june.txt --quiet >/dev/null 2>&1
}

# masked COMMAND…: runs it, and shows keys, which are new each time, as KEY.
masked() {
    local code=0
    "$@" >masked.out 2>masked.err || code=$?
    sed 's#mb-register/[^ "]*#KEY#g' masked.out
    sed 's#mb-register/[^ "]*#KEY#g' masked.err >&2
    return "$code"
}
