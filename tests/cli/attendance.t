Who was at which lesson.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb lesson list --unrecorded
  lesson  date        start  lasts  topic   expected  recorded  present
  K1/L7   2020-05-05  09:00   2:00  Ethics         1         0        0
  $ mb attendance show K1/L7
  enrolment  person  made up  credit  verdict
  E1         P1         0:00    0:00  not recorded
  K1/L7 of 2020-05-05: 1 expected, 0 recorded

A whole cohort in one command, but for those named otherwise. E1 is the only one who is active by then; E2 is on leave.

  $ mb attendance record K1/L7 --all
  recorded attendance at K1/L7 of 2020-05-05: E1 was there for 2:00 of 2:00 h (operation 2)
  $ mb attendance record K1/L7 --all
  nothing to change: the register says so already
  $ mb attendance record K1/L7 --all --minutes E1=1:30 --absent-valid E1
  recorded attendance at K1/L7 of 2020-05-05: E1 was there for 1:30 of 2:00 h, valid absence from the rest; until now recorded: 2:00 h (operation 3)
  $ mb attendance show K1/L7
  enrolment  person  present  absence  made up  credit  verdict
  E1         P1         1:30  valid       0:00    1:30  counts
  K1/L7 of 2020-05-05: 1 expected, 1 recorded
  $ mb lesson list --unrecorded
  no lessons

In January there were three:

  $ mb attendance show K1/L2 --names
  enrolment  person  name          present  absence  made up  credit  verdict
  E1         P1      Absurd Banan     2:00              0:00    2:00  counts
  E2         P2      Ærlig Citron     0:00  invalid     0:00    0:00  counts
  E4         P4      Aasta Aasen                        0:00    0:00  not recorded
  K1/L2 of 2020-01-14: 3 expected, 2 recorded
  $ mb attendance record K1/L2 --all --except E1 --absent-invalid E4 --json
  {"warning": {"code": "attendance-overwritten", "message": "E2: 2:00 h at K1/L2, until now recorded: 0:00 h, invalid absence from the rest"}}
  [
  {"operation": 4, "summary": "recorded attendance at K1/L2 of 2020-01-14: 1 present, 2 absent (1 new, 2 changed, 0 same)", "lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E1", "minutes": 0, "absence": null, "change": "changed"},
  {"operation": 4, "summary": "recorded attendance at K1/L2 of 2020-01-14: 1 present, 2 absent (1 new, 2 changed, 0 same)", "lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E2", "minutes": 120, "absence": null, "change": "changed"},
  {"operation": 4, "summary": "recorded attendance at K1/L2 of 2020-01-14: 1 present, 2 absent (1 new, 2 changed, 0 same)", "lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E4", "minutes": 0, "absence": "invalid", "change": "new"}
  ]
  $ mb attendance show K1/L2 --csv
  lesson,date,enrolment,person,lesson_minutes,minutes,absence,made_up_minutes,credit_minutes,applicable,verdict\r (esc)
  K1/L2,2020-01-14,E1,P1,120,0,,0,0,yes,counts\r (esc)
  K1/L2,2020-01-14,E2,P2,120,120,,0,120,yes,counts\r (esc)
  K1/L2,2020-01-14,E4,P4,120,0,invalid,0,0,yes,counts\r (esc)
  $ mb log undo 4
  operation 5 took back operation 4: recorded attendance at K1/L2 of 2020-01-14: 1 present, 2 absent (1 new, 2 changed, 0 same)
  $ mb attendance record K1/L2 --present E4 --dry-run
  would be done (--dry-run): recorded attendance at K1/L2 of 2020-01-14: E4 was there for 2:00 of 2:00 h
  $ mb attendance record K1/L2 --present E4,E2
  recorded attendance at K1/L2 of 2020-01-14: 2 present, 0 absent (1 new, 1 changed, 0 same) (operation 6)
  $ mb attendance show K1/L2 --json
  [
  {"lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E1", "person": "P1", "lesson_minutes": 120, "minutes": 120, "absence": null, "made_up_minutes": 0, "credit_minutes": 120, "applicable": true, "verdict": "counts"},
  {"lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E2", "person": "P2", "lesson_minutes": 120, "minutes": 120, "absence": null, "made_up_minutes": 0, "credit_minutes": 120, "applicable": true, "verdict": "counts"},
  {"lesson": "K1/L2", "date": "2020-01-14", "enrolment": "E4", "person": "P4", "lesson_minutes": 120, "minutes": 120, "absence": null, "made_up_minutes": 0, "credit_minutes": 120, "applicable": true, "verdict": "counts"}
  ]

One participant, and making up what was missed:

  $ mb attendance show --enrolment E1
  lesson  date        lasts  present  absence  made up  credit  verdict
  K1/L1   2020-01-07   2:00     2:00              0:00    2:00  counts
  K1/L2   2020-01-14   2:00     2:00              0:00    2:00  counts
  K1/L3   2020-01-21   2:00     1:00  valid       0:30    1:30  counts
  K1/L5   2020-02-11   2:00     2:00              0:00    2:00  counts
  K1/L6   2020-02-18   3:00     3:00              0:00    3:00  counts
  K1/L7   2020-05-05   2:00     1:30  valid       0:00    1:30  counts
  $ mb attendance make-up E1 --lesson K1/L7 --minutes 20 --on 2020-05-20
  E1 made up 0:20 h of K1/L7 on 2020-05-20 (operation 7)
  $ mb attendance make-up E1 --lesson K1/L7 --minutes 0:30 --on 2020-05-20 --json
  [
  {"operation": 8, "summary": "E1 made up 0:30 h of K1/L7 on 2020-05-20 (until now recorded: 0:20 h)", "enrolment": "E1", "lesson": "K1/L7", "date": "2020-05-20", "minutes": 30, "before_minutes": 20}
  ]
  $ mb attendance make-up E1 --lesson K1/L7 --minutes 1
  mb: E1: 31 minutes made up of lesson K1/L7, where 30 were missed
  [3]
  $ mb attendance show K1/L7 --at 2020-05-19
  enrolment  person  present  absence  made up  credit  verdict
  E1         P1         1:30  valid       0:00    1:30  counts
  K1/L7 of 2020-05-05: 1 expected, 1 recorded
  $ mb attendance show K1/L7
  enrolment  person  present  absence  made up  credit  verdict
  E1         P1         1:30  valid       0:30    2:00  counts
  K1/L7 of 2020-05-05: 1 expected, 1 recorded
  $ mb attendance remove K1/L7 --enrolment E1 --make-up 2020-05-20
  removed the make-up of E1 for K1/L7 on 2020-05-20 (0:30 h) (operation 9)
  $ mb attendance remove K1/L7 --enrolment E1 --make-up 2020-05-20
  mb: no make-up of E1 for K1/L7 on 2020-05-20 is recorded
  hint: mb enrolment progress E1
  [4]
  $ mb attendance remove K1/L7 --enrolment E1
  removed the attendance of E1 at K1/L7 of 2020-05-05 (1:30 h) (operation 10)
  $ mb attendance remove K1/L7 --enrolment E1
  mb: no attendance of E1 at K1/L7 is recorded
  hint: mb attendance show K1/L7
  [4]
  $ mb attendance show K1/L7
  enrolment  person  made up  credit  verdict
  E1         P1         0:00    0:00  not recorded
  K1/L7 of 2020-05-05: 1 expected, 0 recorded

What does not count is kept and told:

  $ mb attendance record K1/L7 --all --except E2
  warning: E2: attendance at lesson K1/L7 on 2020-05-05 is kept, but the lesson does not count for this enrolment
  recorded attendance at K1/L7 of 2020-05-05: 1 present, 1 absent (2 new, 0 changed, 0 same) (operation 11)
  $ mb attendance make-up E2 --lesson K1/L7 --minutes 30
  warning: E2: lesson K1/L7 does not count for this enrolment, so making it up gives nothing
  E2 made up 0:30 h of K1/L7 on 2020-06-01 (operation 12)
  $ mb attendance record K1/L4 --present E1
  warning: E1: attendance at lesson K1/L4 on 2020-02-04 is kept, but the lesson does not count for this enrolment
  recorded attendance at K1/L4 of 2020-02-04: E1 was there for 2:00 of 2:00 h (operation 13)

What cannot be is refused:

  $ mb attendance record K1/L7 --all --minutes E1=121
  mb: E1: 121 minutes at lesson K1/L7, which has 120
  [3]
  $ mb attendance record K1/L4 --all
  mb: lesson K1/L4 of 2020-02-04 is cancelled
  hint: mb lesson restore K1/L4
  [3]
  $ mb attendance record K1/L7
  mb: attendance record: nobody is named; nothing is done without a named target
  hint: write --all, or --present E3
  [2]
  $ mb attendance record K1/L7 --except E1
  mb: --except is taken together with --all only
  [2]
  $ mb attendance record K1/L7 --all --except E1 --present E1
  mb: E1 is named by --present and by --except, which contradict each other
  [2]
  $ mb attendance record K1/L7 --present E1 --absent-valid E1
  mb: E1 is named by --present and by --absent-valid, which contradict each other
  [2]
  $ mb attendance record K1/L7 --absent-invalid E1 --absent-valid E1
  mb: E1 is named by --absent-valid and by --absent-invalid, which contradict each other
  [2]
  $ mb attendance record K1/L7 --minutes E1=60,E1=90
  mb: E1 is named by --minutes and by --minutes, which contradict each other
  [2]
  $ mb attendance record K1/L7 --minutes E1
  mb: --minutes: E1 does not say whose minutes they are
  hint: write E3=90, or E3=1:30
  [2]
  $ mb attendance record K1/L7 --minutes E1=lenge
  mb: --minutes: lenge is not a whole number of minutes
  hint: write 90, or hours as 1:30; a comma stands between several values
  [2]
  $ mb attendance record K1/L7 --minutes E1=1:75
  mb: --minutes: 1:75 is no number of hours
  hint: write 6, 6.5, 6,5 or 6:30
  [2]
  $ mb attendance record K1/L7 --present P1
  mb: P1 is a person; the enrolments are E1 (K1)
  hint: mb enrolment list --person P1
  [2]
  $ mb attendance record K1/L7 --present E17
  mb: there is no enrolment E17
  hint: mb enrolment list
  [4]
  $ mb attendance record K1/L77 --all
  mb: there is no lesson L77 in K1; did you mean L7?
  hint: mb lesson list --cohort K1
  [4]
  $ mb attendance record --all
  mb: attendance record: LESSON is missing; nothing is done without a named target
  hint: mb help attendance record
  [2]
  $ mb lesson add K2/L01 --date 2020-08-24 --hours 3 --quiet
  $ mb attendance record K2/L01 --present E1
  mb: E1 belongs to cohort K1, so lesson K2/L01 is not one of theirs
  hint: mb enrolment show E1
  [3]
  $ mb attendance record K2/L01 --all
  mb: lesson K2/L01 of 2020-08-24 applies to nobody: no participant, of its group if it has one, is active that day
  hint: record first that they have started, or name them: --present E3
  [3]
  $ mb attendance make-up E1 --lesson K2/L01 --minutes 30
  mb: E1 belongs to cohort K1, so lesson K2/L01 is not one of theirs
  hint: mb enrolment show E1
  [3]
  $ mb attendance make-up E1 --lesson K1/L3
  mb: attendance make-up: --minutes is missing
  hint: mb help attendance make-up
  [2]
  $ mb attendance make-up E1 --lesson K1/L3 --minutes 0
  mb: 0 minutes cannot be made up: 1 to 1440
  [2]
  $ mb attendance remove K1/L3
  mb: attendance remove: --enrolment is missing
  hint: mb help attendance remove
  [2]
  $ mb attendance show
  mb: attendance show: LESSON is missing; nothing is done without a named target
  hint: mb help attendance show
  [2]
  $ mb attendance show K1/L3 --enrolment E1
  mb: LESSON and --enrolment exclude each other
  [2]
  $ mb attendance show --enrolment E1 --names
  mb: --names and --enrolment exclude each other
  [2]

A sheet to print and tick off:

  $ mb attendance sheet K1 --from 2020-02-18 | sed -n '/<body>/,$p'
  <body>
  <section>
  <h1>Attendance, cohort K1, 2020-02-18 – 2020-05-05</h1>
  <p>Tick who was there all the time; write the minutes of who came late or left early. – means that the lesson does not apply to this participant.</p>
  <table>
  <thead>
  <tr>
  <th scope="col" class="who">participant</th>
  <th scope="col"><b>L6</b>2020-02-18<br>09:00<br>3:00 h<br>Conversation</th>
  <th scope="col"><b>L7</b>2020-05-05<br>09:00<br>2:00 h<br>Ethics</th>
  </tr>
  </thead>
  <tbody>
  <tr><th scope="row" class="who">E1</th><td><span></span></td><td><span></span></td></tr>
  </tbody>
  </table>
  </section>
  </body>
  </html>
  $ mb attendance sheet K1 --names --output sheet.html
  wrote sheet.html
  this page holds names: keep it as you keep the register
  $ stat --format %a sheet.html
  600
  $ grep --only-matching 'class="who">[^<]*' sheet.html
  class="who">participant
  class="who">E1 Absurd Banan
  class="who">E2 Ærlig Citron
  class="who">E4 Aasta Aasen
  $ mb attendance sheet K1 --output sheet.html
  mb: sheet.html is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb attendance sheet K1 --from 2020-07-01
  no lessons, so no sheet
  $ mb attendance sheet K2
  the lessons apply to nobody, so no sheet
  $ mb attendance sheet K1 --json
  [
  {"enrolment": "E1", "person": "P1", "lessons": ["K1/L1", "K1/L2", "K1/L3", "K1/L5", "K1/L6", "K1/L7"]},
  {"enrolment": "E2", "person": "P2", "lessons": ["K1/L1", "K1/L2", "K1/L3"]},
  {"enrolment": "E4", "person": "P4", "lessons": ["K1/L1", "K1/L2", "K1/L3"]}
  ]
  $ mb attendance sheet K1 --output sheet.html --force --json
  [
  {"file": "sheet.html", "bytes": 2338}
  ]
