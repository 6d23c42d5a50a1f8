#!/usr/bin/env bash
# Writes every sentence of the program as a gettext template.
#
#   cli/po/extract.sh OUT.pot       the template alone
#   cli/po/extract.sh --update      also merges it into nb.po and nn.po, where new sentences then wait for translation and
#                                   those that nothing says any more are gone
set -euo pipefail
out=${1:?names the template to write, or --update}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [[ $out == --update ]]; then
    template=$(mktemp --suffix=.pot)
    trap 'rm -f "$template"' EXIT
else
    template=$out
fi

find . -name '*.cpp' -o -name '*.hpp' | LC_ALL=C sort | xgettext --files-from=- --language=C++ --from-code=UTF-8 \
    --package-name=mb --no-location --no-wrap --output="$template" --keyword \
    --flag=mark:1:no-c-format --flag=say:1:no-c-format --keyword=mark:1 --keyword=mark_in:1c,2 --keyword=say:1 --keyword=say_in:1c,2 --keyword=say_many:1,2 --keyword=counted:1,2

if [[ $out == --update ]]; then
    for language in nb nn; do
        msgmerge --quiet --update --backup=none --no-wrap --no-fuzzy-matching "po/$language.po" "$template"
        msgattrib --no-obsolete --no-wrap --output-file="po/$language.po" "po/$language.po"
    done
fi
