#!/usr/bin/env bash
# The one test command: installs what is missing, builds, runs every test.
#
#   tests/run.sh [--asan] [--coverage] [--tidy] [--bench] [--all] [--no-install]
#
# Plain, it builds the preset ci (warnings are errors) and runs the whole suite. Each option adds a part:
#   --asan      the suite once more under the address and undefined-behaviour sanitizers
#   --coverage  line coverage of the layers domain and rules by their own tests, at least 95 %
#   --tidy      clang-tidy over everything, and the layout of the source
#   --bench     the measurements of tests/bench
#   --all       all of these
# --no-install leaves the packages of the machine alone. The last line is "N passed, N failed". What could not be
# built or run counts as failed.
set -euo pipefail
exec </dev/null
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
    sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' tests/run.sh
}

asan=no coverage=no tidy=no bench=no install=yes
for argument in "$@"; do
    case $argument in
        --asan) asan=yes ;;
        --coverage) coverage=yes ;;
        --tidy) tidy=yes ;;
        --bench) bench=yes ;;
        --all) asan=yes coverage=yes tidy=yes bench=yes ;;
        --no-install) install=no ;;
        -h | --help) usage; exit 0 ;;
        *) echo "run.sh: unknown argument $argument" >&2; usage >&2; exit 2 ;;
    esac
done

passed=0
failed=0
finish() {
    local status=$?
    [[ $status -eq 0 || $failed -gt 0 ]] || failed=1
    [[ $((passed + failed)) -gt 0 ]] || failed=1
    fault_figures
    echo
    echo "$passed passed, $failed failed"
    trap - EXIT
    [[ $failed -eq 0 ]] || exit 1
    exit 0
}

# What tests/faults have found: a table of the rows that they have left.
fault_figures() {
    local rows=(build/ci/faults/*.row)
    [[ -e ${rows[0]} ]] || return 0
    heading "Faults (tests/faults/README.md says how the figures come about)"
    { echo 'what | states | bad | control'; cat "${rows[@]}"; } | awk -F ' [|] ' '
        { for (i = 1; i <= NF; i++) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
        END { for (r = 1; r <= NR; r++) { line = ""
                for (i = 1; i <= NF; i++) line = line sprintf("%-" width[i] "s  ", cell[r, i])
                sub(/ +$/, "", line); print line } }'
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

jobs=$(nproc)

heading() {
    printf '\n== %s\n' "$1"
}

# check WHAT COMMAND… : one check outside ctest, counted as one test.
check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what"
    fi
}

# build PRESET [TARGET…]: goes on past what does not compile, so that the rest is still tested.
build() {
    local preset=$1
    shift
    local targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    cmake --preset "$preset" >"build/$preset.log" 2>&1 || { cat "build/$preset.log"; return 1; }
    cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]}" -- -k 0
}

# suite PRESET [ctest option…]: runs the tests of a built preset and adds up what ctest counted.
suite() {
    local preset=$1
    shift
    local report=build/$preset/tests.xml tests=0 bad=0 counts
    rm -f "$report"
    ctest --preset "$preset" --parallel "$jobs" --output-junit "$PWD/$report" "$@" || true
    if [[ ! -s $report ]]; then
        failed=$((failed + 1))
        echo "FAILED: ctest of $preset left no report"
        return
    fi
    counts=$(sed -n '/<testsuite/,/>/p' "$report" | tr '\n' ' ')
    count() { sed -n "s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p" <<<"$counts"; }
    tests=$(count tests)
    # A test that was skipped or disabled has not shown anything.
    bad=$(($(count failures) + $(count disabled) + $(count skipped)))
    [[ $tests -gt 0 ]] || bad=1 tests=1
    passed=$((passed + tests - bad))
    failed=$((failed + bad))
}

# build_and_test PRESET: a build that fails is one failure more.
build_and_test() {
    build "$1" || { failed=$((failed + 1)); echo "FAILED: build of $1"; }
    if [[ -f build/$1/CTestTestfile.cmake ]]; then
        suite "$1"
    fi
}

if [[ $install == yes ]]; then
    purposes='test'
    [[ $coverage == no ]] || purposes+=,coverage
    [[ $tidy == no ]] || purposes+=,tidy
    [[ $bench == no ]] || purposes+=,bench
    packaging/dependencies.sh --for "$purposes"
fi
mkdir -p build
rm -f build/ci/faults/*.row

heading "Build and tests (preset ci)"
build_and_test ci

if [[ $asan == yes ]]; then
    heading "Build and tests under ASan and UBSan (preset asan)"
    build_and_test asan
fi

if [[ $coverage == yes ]]; then
    heading "Line coverage of domain and rules"
    find build -path 'build/coverage/*' -name '*.gcda' -delete
    check "build of coverage" build coverage test-domain test-rules
    suite coverage --label-regex '^(domain|rules)$'
    check "coverage of domain" tests/coverage.sh 'libmb/src/domain/' 'libmb/include/mb/[^/]*$'
    check "coverage of rules" tests/coverage.sh 'libmb/src/rules/' 'libmb/include/mb/rules/'
fi

if [[ $tidy == yes ]]; then
    heading "clang-tidy and layout"
    check "clang-tidy" build tidy
    check "layout (clang-format)" tests/layout.sh
fi

if [[ $bench == yes ]]; then
    heading "Measurements"
    check "build of bench" build bench
    check "measurements of the library" build/bench/tests/bench/mb-bench
    check "calibration of the forecast" build/bench/tests/bench/mb-bench-forecast
    check "measurements of the program" tests/bench/whole_process.py build/bench/bin/mb examples/bergen
    check "measurements on a large register" tests/bench/large_register.py build/bench/bin/mb build/bench/tests/bench/mb-large-register
    check "measurements of many employments" tests/bench/employment.py build/bench/bin/mb
fi
