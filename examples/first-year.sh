#!/usr/bin/env bash
# The main job from a fresh machine: installs, builds, makes a register in a temporary folder, imports the example
# bundle, and prints how a running cohort stands, what is missing for whom, and why, how far the goal has come,
# and how likely it was.
#
#   examples/first-year.sh [--lang nb|nn|en]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cohort=K15
day=2021-06-09
enrolment=E336

export MB_LANG=${MB_LANG:-en}
while [[ $# -gt 0 ]]; do
    case $1 in
        --lang) MB_LANG=${2:?--lang needs nb, nn or en}; shift ;;
        *) echo "first-year.sh: unknown argument $1; it takes --lang nb, nn or en" >&2; exit 2 ;;
    esac
    shift
done

heading() {
    printf '\n── %s\n\n' "$1"
}

# Shows a command as one would type it, and runs it.
try() {
    printf '$'
    printf ' %s' "$@"
    printf '\n'
    "$@"
    printf '\n'
}

heading 'Install and build'
packaging/dependencies.sh --for build
mkdir -p build
if ! { cmake --preset release && cmake --build --preset release --parallel "$(nproc)" --target mb-cli; } >build/first-year.log 2>&1; then
    tail -n 40 build/first-year.log >&2
    echo 'first-year.sh: the build failed; the reason is above, the whole of it in build/first-year.log' >&2
    exit 1
fi
echo "$PWD/build/release/bin/mb"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PATH=$PWD/build/release/bin:$PATH
export PATH MB_REGISTER=$folder/register.mb XDG_CONFIG_HOME=$folder

heading 'A new register, and fifteen years of cohorts in it'
try mb register init
try mb import examples/bergen
echo 'The warnings are true to life: applications that came late, and three old cohorts that left no attendance sheets.'

heading "How cohort $cohort stands on $day, and what is missing for whom"
try mb cohort progress "$cohort" --at "$day"

heading "Why: the practice weeks of $enrolment"
try mb enrolment progress "$enrolment" --at "$day" --weeks

heading 'Who changed what'
try mb log list

heading 'The goal: twice as many employed by the end of 2020, by three readings, in the autumn of 2018'
try mb goal status --at 2018-10-31

heading 'The goal over the years'
try mb goal series --at 2020-12-31

heading 'What was to be foreseen in 2016, and what it would have taken'
try mb goal forecast C --at 2016-12-31
try mb goal plan C --at 2016-12-31 --probability 0.8

echo 'The register lay in a temporary folder and is gone again.'
