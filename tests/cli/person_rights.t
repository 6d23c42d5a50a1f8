What the registered may ask for: who looked, to be hidden, to be erased.

  $ export MB_TODAY=2032-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

Who has looked. Asking does not look, and shows no name.

  $ mb person access P1
  $ mb person show P1 --why 'the person asked' > people.txt
  $ mb person list > people.txt
  $ mb person access A1
  $ mb person access P1 --to 2032-05-31
  $ mb person access P1 --from 2032-06-01 --csv
  $ mb person access P1 --json
  $ mb person access P1 --as-known 2032-06-01
  $ mb person access P99

Records that were merged into the person are the person.

  $ mb person merge P2 --into P4 --quiet 2> refused.txt || cat refused.txt
  $ mb person add --given-name Rar --family-name Sykkel --quiet
  $ mb person show P6 > people.txt
  $ mb person merge P6 --into P4 --quiet
  $ mb person access P4

To be hidden.

  $ mb person restrict P1 --dry-run
  $ mb person restrict P1
  $ mb person restrict P1
  $ mb person show P1 | head -n 3
  $ mb person list --quiet | grep -c Banan
  $ mb cohort contacts K1 --output contacts.csv --quiet; grep -c Banan contacts.csv
  $ mb person change P1 --no-email
  $ mb person restrict P1 --end --json
  $ mb person restrict P6
  $ mb log undo 5

To be erased: by a written decision, when the time is over.

  $ mb person due
  $ mb person due --all
  $ mb person due --at 2020-06-01
  $ mb person due --json
  $ mb person erase P4
  $ mb person erase P4 --decision "Absurd Banan"
  $ mb person erase P4 --decision "sak 01019012345"
  $ mb person erase P1 --decision 2032/17
  $ printf '[retention]\nparticipant_years = 20\n' > mb.toml
  $ mb config show | grep retention
  $ mb person erase P4 --decision 2032/17
  $ rm mb.toml
  $ mb note add --enrolment E4 --text "asked for a host near Nesttun" --quiet
  $ mb person erase P4 --decision 2032/17 --dry-run
  $ mb person erase P4 --decision 2032/17
  $ mb person show P4
  $ mb person show P6
  $ mb note list --enrolment E4
  $ mb person erase P5 --decision 2032/18 --json
  $ mb person erase P6 --decision 2032/19
  $ mb person restrict P4
  $ mb log undo 7
  $ mb log list --last 2

What was counted is counted, and an old list does not bring anybody back.

  $ mb enrolment list --cohort K1 --csv
  $ mb import "$TESTDIR/fixtures/small" --quiet
  $ mb import "$TESTDIR/fixtures/small/people.csv" --json 2>&1 | grep -o '"row-of-erased"' | sort | uniq -c
  $ mb person list --quiet | grep -c 'Aasen\|Zorn'
  $ mb person add --given-name Aasta --family-name Aasen --birth-date 1983-05-06
  $ mb register check --deep
  $ mb person due --all --csv

The record of processing.

  $ mb register processing
  $ mb register processing --json | head -n 8

Years are whole numbers.

  $ printf '[retention]\ncompleter_years = "ten"\n' > mb.toml
  $ mb person due
  $ printf '[retention]\ncompletor_years = 10\n' > mb.toml
  $ mb person due
  $ printf 'retention = 10\n' > mb.toml
  $ mb person due
  $ printf '[retention]\nother_years = 101\n' > mb.toml
  $ mb person due --json
