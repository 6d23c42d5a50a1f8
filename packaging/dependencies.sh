#!/usr/bin/env bash
# Installs the Debian packages that libmb and mb need, on Debian 12 or newer, however bare.
#
#   packaging/dependencies.sh [--for PURPOSE[,PURPOSE…]] [--list]
#
# PURPOSE is one or more of
#   run       running a program that is already built
#   build     building the library and the program
#   test      running the tests (includes build)
#   coverage  measuring line coverage (includes test)
#   bench     running the measurements (includes build)
#   tidy      checking and formatting the source (includes test)
#   fuzz      fuzzing with libFuzzer (includes test)
#   all       everything
# and defaults to test. --list prints the packages and installs nothing. When all of them are present the network is
# not touched and no rights are needed; else the script runs as root or through sudo.
set -euo pipefail

run=(
    libboost-locale1.81.0 libcsv3 libexpat1 libfmt9 libicu72 libsodium23 libsqlite3-0 libtomlplusplus3 libxlsxwriter4
    libzip4
)

# libboost1.81-dev excludes Debian's default libboost1.74-dev and with it libboost-math-dev; it brings Boost.Math itself.
build=(
    ccache cmake g++ gettext ninja-build pkgconf
    libboost-locale1.81-dev libboost1.81-dev libcli11-dev libcsv-dev libexpat1-dev libfmt-dev libicu-dev libsodium-dev
    libsqlite3-dev libsqlitecpp-dev libtomlplusplus-dev libxlsxwriter-dev libzip-dev nlohmann-json3-dev scdoc
)
test=(libboost-test1.81-dev librapidcheck-dev patch python3 python3-cram python3-jsonschema sqlite3 sudo)
coverage=(gcovr)
# npm brings DuckDB, a yardstick of the measurements alone.
bench=(libbenchmark-dev nodejs npm python3 sqlite3)
# clang-tidy 14, the default of Debian 12, stumbles over the C++20 ranges of GCC 12.
tidy=(clang-format clang-tidy-19)
fuzz=(clang-19 libclang-rt-19-dev)

fail() {
    echo "dependencies.sh: $1" >&2
    exit "${2:-1}"
}

purposes='test'
list=no
while [[ $# -gt 0 ]]; do
    case $1 in
        --for) [[ $# -ge 2 ]] || fail "--for needs a purpose, such as: --for build" 2; purposes=$2; shift ;;
        --for=*) purposes=${1#--for=} ;;
        --list) list=yes ;;
        -h | --help) sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) fail "unknown argument $1; see --help" 2 ;;
    esac
    shift
done

wanted=()
for purpose in ${purposes//,/ }; do
    case $purpose in
        run) wanted+=("${run[@]}") ;;
        build) wanted+=("${build[@]}") ;;
        test) wanted+=("${build[@]}" "${test[@]}") ;;
        coverage) wanted+=("${build[@]}" "${test[@]}" "${coverage[@]}") ;;
        bench) wanted+=("${build[@]}" "${bench[@]}") ;;
        tidy) wanted+=("${build[@]}" "${test[@]}" "${tidy[@]}") ;;
        fuzz) wanted+=("${build[@]}" "${test[@]}" "${fuzz[@]}") ;;
        all) wanted+=("${build[@]}" "${test[@]}" "${coverage[@]}" "${bench[@]}" "${tidy[@]}" "${fuzz[@]}") ;;
        *) fail "unknown purpose $purpose; it is run, build, test, coverage, bench, tidy, fuzz or all" 2 ;;
    esac
done
mapfile -t wanted <<<"$(printf '%s\n' "${wanted[@]}" | sort -u)"

if [[ $list == yes ]]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null \
    || fail "this is not Debian (no apt-get); install the counterparts of these packages yourself: ${wanted[*]}"

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $state == installed ]] || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || fail "${#missing[@]} packages are missing and only root can install them; run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
    [[ -t 0 ]] || as_root=(sudo -n)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
# A list that cannot be refreshed may still do; whether it did is seen at the next step.
apt update >"$log" 2>&1 || true
if ! apt install --no-install-recommends --no-remove "${missing[@]}" >>"$log" 2>&1; then
    tail -n 25 "$log" >&2
    if grep -q 'Packages need to be removed' "$log"; then
        fail "these packages exclude some that are installed (Boost 1.81 excludes Boost 1.74's development files); remove those first, or let apt-get do it: apt-get install --no-install-recommends ${missing[*]}"
    fi
    fail "apt-get could not install them all; the reason is above (Debian 12 or newer is needed, with its main section)"
fi
