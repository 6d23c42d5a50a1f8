The same answer for people, programs and spreadsheets.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb cohort list
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb cohort list --json
  [
  {"cohort": "K1", "programme": "MB-10", "first_day": "2020-01-06", "last_day": "2020-06-26", "application_deadline": "2019-11-01", "places": 5, "places_taken": 2, "places_free": 3, "lessons": 6, "lesson_minutes": 780, "applied": 0, "waitlisted": 1, "rejected": 1, "application_withdrawn": 0, "admitted": 0, "no_show": 0, "active": 1, "on_leave": 1, "completed": 0, "not_completed": 0, "withdrawn": 1, "transferred": 0},
  {"cohort": "K2", "programme": "MB-10", "first_day": "2020-08-17", "last_day": "2021-06-25", "application_deadline": "2020-05-04", "places": 5, "places_taken": 0, "places_free": 5, "lessons": 0, "lesson_minutes": 0, "applied": 0, "waitlisted": 0, "rejected": 0, "application_withdrawn": 0, "admitted": 0, "no_show": 0, "active": 0, "on_leave": 0, "completed": 0, "not_completed": 0, "withdrawn": 0, "transferred": 0}
  ]
  $ mb cohort list --csv | od -c | head -n 3
  0000000   c   o   h   o   r   t   ,   p   r   o   g   r   a   m   m   e
  0000020   ,   f   i   r   s   t   _   d   a   y   ,   l   a   s   t   _
  0000040   d   a   y   ,   a   p   p   l   i   c   a   t   i   o   n   _
  $ mb employer list --csv=excel-no | od -c | head -n 5
  0000000 357 273 277   e   m   p   l   o   y   e   r   ;   n   a   m   e
  0000020   ;   k   i   n   d   ;   p   l   a   c   e   m   e   n   t   s
  0000040   ;   e   m   p   l   o   y   m   e   n   t   s   ;   c   o   n
  0000060   t   a   c   t   ;   e   m   a   i   l   ;   p   h   o   n   e
  0000100  \r  \n   d   p   s   ;   S   o   l   s   i   k   k   e   n    
  $ mb enrolment list --status active --csv=excel-no | tr -d '\r'
  \xef\xbb\xbfenrolment;person;ref;cohort;status;since;continues;continued_by;received;late;queue_place (esc)
  E1;P1;A1;K1;active;06.01.2020;;;2019-10-01T10:00:00Z;no;
  $ mb cohort list --csv=excel-se
  mb: there is no CSV dialect excel-se
  hint: write --csv or --csv=excel-no
  [2]
  $ mb cohort list --csv --json
  {"error": {"code": "options-exclude", "message": "--json and --csv exclude each other", "option": "--json", "other": "--csv", "command": "cohort list"}}
  [2]

Data cannot steer a terminal, nor run in a spreadsheet.

  $ printf 'code,name,kind\nevil,A\342\200\256live\342\201\246,dps\nsum,"\x27=SUM(A1)",dps\n' > employers.csv
  $ mb import employers.csv --quiet
  file           rows  new  changed  same  errors  encoding
  employers.csv     2    2        0     0       0  utf-8
  $ mb employer show evil
  employer     evil
  name         A\u{202e}live\u{2066}
  kind         district psychiatric centre
  placements   0
  employments  0
  $ mb employer show evil --json
  [
  {"employer": "evil", "name": "A\u202elive\u2066", "kind": "dps", "placements": 0, "employments": 0, "contact": null, "email": null, "phone": null}
  ]
  $ mb employer show sum --csv
  employer,name,kind,placements,employments,contact,email,phone\r (esc)
  sum,'=SUM(A1),dps,0,0,,,\r (esc)
  $ mb cohort show "$(printf 'K\033[31m\007')"
  mb: there is no cohort K\u{1b}[31m\u{7}
  hint: mb cohort list
  [4]
  $ mb cohort show "$(printf 'K\033[31m')" --json
  {"error": {"code": "cohort-unknown", "message": "there is no cohort K\\u{1b}[31m", "hint": "mb cohort list", "value": "K\u001b[31m"}}
  [4]

Nothing is coloured unless asked.

  $ mb employer list --color always | head -n 1 | od -c | head -n 1
  0000000 033   [   1   m   e   m   p   l   o   y   e   r           n   a
  $ NO_COLOR=1 mb config show | grep color
  color        never        NO_COLOR

An answer that cannot be written is a failure.

  $ mb cohort list > /dev/full
  mb: the answer could not be written
  hint: what a command changes is changed before it answers: mb log list
  [1]
