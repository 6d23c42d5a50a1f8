Every change is an operation that can be explained, taken back, and done again.

  $ export MB_TODAY=2020-03-10
  $ mb register init 2>/dev/null; mb import "$TESTDIR/fixtures/small" --today 2020-03-01 >/dev/null 2>&1
  $ cat > attendance.csv <<'END'
  > cohort,lesson,person,minutes,absence
  > K1,L1,A1,90,valid
  > END
  $ mb import attendance.csv --today 2020-03-02 --actor kari
  file            rows  new  changed  same  errors  encoding
  attendance.csv     1    0        1     0       0  utf-8
  imported as operation 2; to take it back: mb log undo 2
  $ mb log list --json
  [
  {"operation": 2, "at": "2020-03-02T12:00:00Z", "actor": "kari", "command": "import", "summary": "imported 1 row: 0 new, 1 changed, 0 same", "undoes": null, "undone_by": null},
  {"operation": 1, "at": "2020-03-01T12:00:00Z", "actor": "tester", "command": "import", "summary": "imported 53 rows: 53 new, 0 changed, 0 same", "undoes": null, "undone_by": null}
  ]
  $ mb log show 2
  operation  2
  when       2020-03-02 13:00
  who        kari
  command    import
  what       imported 1 row: 0 new, 1 changed, 0 same
  
  Rows
  of what     which      change   field    before  after
  attendance  K1/L1, E1  changed  minutes  120     90
  attendance  K1/L1, E1  changed  absence          valid

What the register knew before:

  $ mb enrolment progress E1 --at 2020-03-20 --json | grep -o '"theory_minutes": [0-9]*'
  "theory_minutes": 600
  $ mb enrolment progress E1 --at 2020-03-20 --as-known 1 --json | grep -o '"theory_minutes": [0-9]*'
  "theory_minutes": 630
  $ mb enrolment progress E1 --at 2020-03-20 --as-known 2020-03-01 --json | grep -o '"theory_minutes": [0-9]*'
  "theory_minutes": 630

Taking it back, first as a rehearsal:

  $ mb log undo 2 --dry-run --today 2020-03-03
  would take back operation 2: imported 1 row: 0 new, 1 changed, 0 same
  $ mb log undo 2 --today 2020-03-03
  operation 3 took back operation 2: imported 1 row: 0 new, 1 changed, 0 same
  $ mb enrolment progress E1 --at 2020-03-20 --json | grep -o '"theory_minutes": [0-9]*'
  "theory_minutes": 630
  $ mb log undo 2
  mb: operation 2 was taken back by operation 3 already
  hint: mb log redo 2
  [3]
  $ mb log redo 2 --today 2020-03-04
  operation 4 did operation 2 again: imported 1 row: 0 new, 1 changed, 0 same
  $ mb log list --json | grep -oE '"(operation|undone_by)": [0-9a-z]*'
  "operation": 4
  "undone_by": null
  "operation": 3
  "undone_by": 4
  "operation": 2
  "undone_by": null
  "operation": 1
  "undone_by": null

What has changed since is named:

  $ sed 's/90/100/' attendance.csv > later.csv; mb import later.csv --quiet >/dev/null
  $ mb log undo 2
  mb: operation 2 cannot be taken back: later work rests on it
    operation 5 (imported 1 row: 0 new, 1 changed, 0 same) rests on it
  hint: mb log undo 5
  [3]
  $ mb log undo
  mb: log undo: which operation is missing; the newest that it can be is 5: imported 1 row: 0 new, 1 changed, 0 same
  hint: mb log undo 5
  [2]
  $ mb log undo 99
  mb: there is no operation 99
  hint: mb log list
  [4]

A clock that has jumped back a year changes nothing in the order:

  $ sed 's/90/110/' attendance.csv > earlier.csv; mb import earlier.csv --today 2019-03-02 --quiet >/dev/null
  $ mb log list --json | grep -oE '"(operation|at)": [^,]*' | head -4
  "operation": 6
  "at": "2019-03-02T12:00:00Z"
  "operation": 5
  "at": "2020-03-10T12:00:00Z"

Whatever day is said to be today, the log and the access log say when it was done, and nothing is done as of a day that is still to come.

  $ unset MB_CLOCK
  $ year=$(date +%Y)
  $ mb employer add ny --name "Nye Solsikken" --kind other --today 2019-01-01 --quiet
  $ mb log list --last 1 --json | grep -c "\"at\": \"$year-"
  1
  $ mb person show P1 --today 2019-01-01 > /dev/null
  $ mb person access P1 --from "$year-01-01" --json | grep -c "\"at\": \"$year-"
  1
  $ mb employer change ny --name Nye --today 2199-01-01
  mb: 2199-01-01 is still to come, and nothing is recorded as if it were that day
  hint: leave --today and MB_TODAY out, or name a day that has come
  [2]
