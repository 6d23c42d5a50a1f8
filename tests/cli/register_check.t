A row that was changed with another program than mb is not in the log. The deep check replays the log and finds it.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb register check --deep
  register.mb: nothing wrong was found

A row edited: the file is whole, so that the quick check sees nothing.

  $ sqlite3 register.mb 'UPDATE attendance SET minutes = minutes - 1 WHERE lesson = 3 AND enrolment = 1'
  $ mb register check
  register.mb: nothing wrong was found
  $ mb register check --deep
  finding
  attendance 3/1: minutes is not what the log says
  register.mb: 1 finding
  [3]
  $ mb register check --deep --json
  [
  {"code": "row-differs", "message": "attendance 3/1: minutes is not what the log says", "table": "attendance", "row": "3/1", "column": "minutes", "person": null, "operation": null, "detail": null}
  ]
  [3]

Put back as it was, nothing is wrong any more.

  $ sqlite3 register.mb 'UPDATE attendance SET minutes = minutes + 1 WHERE lesson = 3 AND enrolment = 1'
  $ mb register check --deep
  register.mb: nothing wrong was found

A row deleted.

  $ sqlite3 register.mb 'DELETE FROM make_up'
  $ mb register check
  register.mb: nothing wrong was found
  $ mb register check --deep
  finding
  make_up 1/3/2020-02-25 is gone, and no operation removed it
  register.mb: 1 finding
  [3]

A row inserted.

  $ sqlite3 register.mb "INSERT INTO recognition VALUES (2, 'practice', '2020-03-01', 10, 'Nobody', NULL)"
  $ mb register check
  register.mb: nothing wrong was found
  $ mb register check --deep
  finding
  make_up 1/3/2020-02-25 is gone, and no operation removed it
  recognition 2/practice/2020-03-01 stands in the register, but no operation put it there
  register.mb: 2 findings
  [3]
  $ mb register check --deep --json
  [
  {"code": "row-missing", "message": "make_up 1/3/2020-02-25 is gone, and no operation removed it", "table": "make_up", "row": "1/3/2020-02-25", "column": null, "person": null, "operation": null, "detail": null},
  {"code": "row-unexplained", "message": "recognition 2/practice/2020-03-01 stands in the register, but no operation put it there", "table": "recognition", "row": "2/practice/2020-03-01", "column": null, "person": null, "operation": null, "detail": null}
  ]
  [3]

A row deleted that others refer to is seen by the quick check too.

  $ sqlite3 register.mb "DELETE FROM placement WHERE id = 1"
  $ mb register check
  finding
  practice_week 1/2020-W10 refers to a row of placement that is not there
  practice_week 1/2020-W11 refers to a row of placement that is not there
  practice_week 1/2020-W12 refers to a row of placement that is not there
  practice_week 1/2020-W13 refers to a row of placement that is not there
  register.mb: 4 findings
  [3]
  $ mb register check --deep
  finding
  practice_week 1/2020-W10 refers to a row of placement that is not there
  practice_week 1/2020-W11 refers to a row of placement that is not there
  practice_week 1/2020-W12 refers to a row of placement that is not there
  practice_week 1/2020-W13 refers to a row of placement that is not there
  make_up 1/3/2020-02-25 is gone, and no operation removed it
  recognition 2/practice/2020-03-01 stands in the register, but no operation put it there
  placement 1 is gone, and no operation removed it
  register.mb: 7 findings
  [3]

Of an operation that was edited its leaf tells.

  $ sqlite3 register.mb "UPDATE operation SET actor = 'nobody' WHERE number = 1"
  $ mb register check --deep 2> /dev/null | grep 'operation [0-9]'
  operation 1 was changed after it was written
