Goals: whom they count, from which baseline, and where they stand.

  $ export MB_TODAY=2021-06-30
  $ mb register init --quiet
  $ mb goal list
  $ mb goal status
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal list
  $ mb goal show B
  $ mb goal list --json

Have we doubled? By one reading yes, by one no, by one nearly.

  $ mb goal status --at 2018-10-31
  $ mb goal status --at 2018-10-31 --json
  $ mb goal status C --at 2020-12-31 --csv | cut -d, -f1-4,11

At the deadline, and before there was a baseline:

  $ mb goal status --at 2020-12-31 | head -6
  $ mb goal status --at 2016-12-31 | head -6

To paste into the plan's status report:

  $ mb goal status --at 2018-10-31 --format markdown
  $ mb goal status --at 2018-10-31 --format markdown --lang nb | head -3
  $ mb goal status --format table | head -3
  $ mb goal status --format markdwn
  $ mb goal status --format markdown --json

A goal of the office's own, in full-time equivalents, beside the readings:

  $ mb goal add NAV --population anyone --employer-kinds nav,dps --peer-role yes --unit fte --baseline 3,5 --baseline-date 2017-05-31 --target 8,25 --deadline 2022-12-31 --source "own count"
  $ mb goal show NAV
  $ mb goal show NAV --json
  $ mb goal status NAV --at 2018-10-31
  $ mb goal status NAV --at 2018-10-31 --lang nb | head -3
  $ mb goal status NAV --at 2018-10-31 --csv=excel-no | tail -1 | cut -d';' -f 11,12,15,19,20
  $ mb goal status NAV --at 2018-10-31 --json | tail -2

As it was known before that goal was there:

  $ mb goal list --as-known 1 --csv | cut -d, -f1,8,9
  $ mb goal status NAV --as-known 1

Changing, and taking back:

  $ mb goal change NAV --any-role --target x2 --json
  $ mb goal change NAV --funding ordinary --no-source --any-employer
  $ mb goal change NAV --funding ordinary
  $ mb goal show NAV
  $ mb log undo 4
  $ mb log undo 2
  $ mb log undo 3
  $ mb log undo 2
  $ mb goal show NAV
  $ mb log show 2

A dry run, and a template without a code:

  $ mb goal add --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --dry-run
  $ mb goal add A2 --template A --baseline 30 --baseline-date 2021-01-01 --target 60 --deadline 2024-12-31 --dry-run

Refused:

  $ mb goal add --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template D --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template A --funding ordinary --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template A --employer-kinds nav --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template A --baseline 20,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template A --baseline=-1 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target twice --deadline 2020-12-31
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x0 --deadline 2020-12-31
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2017-05-31
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x2
  $ mb goal add G --population all --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --population anyone --employer-kinds kommune --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal add G --population anyone --peer-role maybe --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  $ mb goal change
  $ mb goal change NAW --target x2
  $ mb goal change C --peer-role yes --any-role
  $ mb goal change C --employer-kinds nav --any-employer
  $ mb goal change C --deadline 2017-01-01
  $ mb goal show c
