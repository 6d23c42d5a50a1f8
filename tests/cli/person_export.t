All that is held about a person, for the person.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb note add --enrolment E1 --text "asked for a host near <Nesttun>" --quiet
  $ mb person export P1 --output P1.html
  $ stat -c '%a %n' P1.html
  $ grep -o '<html lang="[a-z]*">\|<h[12]>.*</h[12]>\|Absurd\|&lt;Nesttun&gt;' P1.html
  $ grep -c 'script\|http' P1.html
  $ mb person export P1 --output P1.json
  $ python3 -c 'import json; [print(key, len(part)) for key, part in json.load(open("P1.json")).items()]'
  $ mb person export A1 --json
  $ grep -c 'Citron\|"P2"\|"E2"' P1.json

Nothing is written over, and only into files that nobody else can read.

  $ mb person export P1 --output P1.html
  $ mb person export P1 --output P1.html --force --json
  $ mb person export P1 --output P2.html --dry-run
  $ mb person export P1 --csv
  $ mb person export P1 --force

Also for somebody restricted, and not for somebody erased.

  $ mb person restrict P1 --quiet
  $ mb person export P1 --lang nb | grep -o '<html lang="[a-z]*">\|Absurd' | sort -u
  $ mb person erase P5 --decision 2032/17 --today 2032-06-01 --quiet 2> warnings.txt
  $ mb person export P5
  $ mb person export P99
