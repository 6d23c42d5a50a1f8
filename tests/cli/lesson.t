Lessons, one by one and in a weekly series.

  $ export MB_TODAY=2021-02-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb lesson list --cohort K2
  no lessons

A whole term in one command: public holidays are left out by themselves, the winter holiday as asked.

  $ mb lesson add --cohort K2 --weekly --from 2021-02-25 --to 2021-06-10 --start 09:00 --hours 3 --topic Samtale --skip 2021-03-04,2021-03-11
  added 12 lessons, K2/L01 of 2021-02-25 to K2/L12 of 2021-06-10, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13; skipped: 2021-03-04, 2021-03-11 (operation 2)
  $ mb lesson list --cohort K2 --from 2021-03-15 --to 2021-04-30
  lesson  date        start  lasts  topic    expected  recorded  present
  K2/L02  2021-03-18  09:00   3:00  Samtale         0         0        0
  K2/L03  2021-03-25  09:00   3:00  Samtale         0         0        0
  K2/L04  2021-04-08  09:00   3:00  Samtale         0         0        0
  K2/L05  2021-04-15  09:00   3:00  Samtale         0         0        0
  K2/L06  2021-04-22  09:00   3:00  Samtale         0         0        0
  K2/L07  2021-04-29  09:00   3:00  Samtale         0         0        0
  $ mb log list | head -n 2
  operation  when              who     command     what
          2  2021-02-01 13:00  tester  lesson add  added 12 lessons, K2/L01 of 2021-02-25 to K2/L12 of 2021-06-10, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13; skipped: 2021-03-04, 2021-03-11
  $ mb log undo 2
  operation 3 took back operation 2: added 12 lessons, K2/L01 of 2021-02-25 to K2/L12 of 2021-06-10, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13; skipped: 2021-03-04, 2021-03-11
  $ mb lesson list --cohort K2
  no lessons
  $ mb log redo 2
  operation 4 did operation 2 again: added 12 lessons, K2/L01 of 2021-02-25 to K2/L12 of 2021-06-10, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13; skipped: 2021-03-04, 2021-03-11
  $ mb lesson list --cohort K2 | wc -l
  13
  $ mb lesson add --cohort K2 --weekly --from 2021-06-11 --to 2021-06-25 --minutes 90 --json
  [
  {"operation": 5, "summary": "added 3 lessons, K2/L13 of 2021-06-11 to K2/L15 of 2021-06-25, 1:30 h each", "lesson": "K2/L13", "date": "2021-06-11", "start": null, "minutes": 90, "topic": null, "group": null, "held": true},
  {"operation": 5, "summary": "added 3 lessons, K2/L13 of 2021-06-11 to K2/L15 of 2021-06-25, 1:30 h each", "lesson": "K2/L14", "date": "2021-06-18", "start": null, "minutes": 90, "topic": null, "group": null, "held": true},
  {"operation": 5, "summary": "added 3 lessons, K2/L13 of 2021-06-11 to K2/L15 of 2021-06-25, 1:30 h each", "lesson": "K2/L15", "date": "2021-06-25", "start": null, "minutes": 90, "topic": null, "group": null, "held": true}
  ]
  $ mb lesson add --cohort K2 --weekly --from 2021-06-14 --to 2021-06-14 --hours 1,5 --dry-run
  would be done (--dry-run): added lesson K2/L16 of 2021-06-14, 1:30 h

One lesson, what is odd about it, and how it changes:

  $ mb lesson add K2/Intro --date 2021-02-22 --start 12:30 --minutes 150 --topic "Bli kjent"
  added lesson K2/Intro: 2021-02-22 at 12:30, 2:30 h (operation 6)
  $ mb lesson show K2/Intro
  lesson     K2/Intro
  date       2021-02-22
  start      12:30
  lasts      2:30
  topic      Bli kjent
  expected   0
  recorded   0
  present    0
  $ mb lesson show K2/Intro --json
  [
  {"lesson": "K2/Intro", "cohort": "K2", "date": "2021-02-22", "start": "12:30", "minutes": 150, "group": null, "topic": "Bli kjent", "held": true, "expected": 0, "recorded": 0, "present": 0}
  ]
  $ mb lesson add K2/X --date 2021-05-17 --hours 3
  warning: K2/X: 2021-05-17 is a public holiday (Constitution Day)
  added lesson K2/X: 2021-05-17, 3:00 h (operation 7)
  $ mb lesson change K2/X --date 2021-06-28
  warning: K2/X: 2021-06-28 lies outside the cohort, which lasts from 2020-08-17 to 2021-06-25
  changed lesson K2/X: 2021-06-28, 3:00 h (operation 8)
  $ mb lesson change K2/X --date 2021-04-22 --start 11:30
  warning: K2/X is at the same time as K2/L06; only one of the two gives a participant credit
  changed lesson K2/X: 2021-04-22 at 11:30, 3:00 h (operation 9)
  $ mb lesson change K2/X --start 12:00 --topic Etikk --group B --hours 1:30
  changed lesson K2/X: 2021-04-22 at 12:00, 1:30 h, group B (operation 10)
  $ mb lesson change K2/X --no-start --no-topic --no-group
  changed lesson K2/X: 2021-04-22, 1:30 h (operation 11)
  $ mb lesson change K2/X --date 2021-04-22
  nothing to change: the register says so already
  $ mb lesson cancel K2/X
  cancelled lesson K2/X of 2021-04-22 (operation 12)
  $ mb lesson cancel K2/X
  nothing to change: the register says so already
  $ mb lesson show K2/X
  lesson     K2/X
  date       2021-04-22
  lasts      1:30
  cancelled  yes
  expected   0
  recorded   0
  present    0
  $ mb lesson restore K2/X --json
  [
  {"operation": 13, "summary": "lesson K2/X of 2021-04-22 is held after all", "lesson": "K2/X", "date": "2021-04-22", "start": null, "minutes": 90, "topic": null, "group": null, "held": true}
  ]

What cannot be is refused, and nothing is guessed:

  $ mb lesson add K2/X --date 2021-05-03 --hours 3
  mb: there is a lesson K2/X already
  hint: mb lesson show K2/X
  [3]
  $ mb lesson add K2/Y --date 2021-05-03
  mb: lesson add: --hours is missing
  hint: mb help lesson add
  [2]
  $ mb lesson add K2/Y --hours 3
  mb: lesson add: --date is missing
  hint: mb help lesson add
  [2]
  $ mb lesson add --date 2021-05-03 --hours 3
  mb: lesson add: LESSON is missing; nothing is done without a named target
  hint: mb help lesson add
  [2]
  $ mb lesson add K2/Y --date 2021-05-03 --hours 3 --minutes 180
  mb: --hours and --minutes exclude each other
  [2]
  $ mb lesson add K2/Y --date 2021-05-03 --hours 25
  mb: a lesson of 1500 minutes cannot be: 1 to 1440
  [2]
  $ mb lesson add K2/Y --date 2021-05-03 --hours 3 --start 24:00
  mb: --start: there is no time 24:00
  [2]
  $ mb lesson add K2/Y --date 2021-05-03 --hours 3 --skip 2021-05-10
  mb: --skip is taken together with --weekly only
  [2]
  $ mb lesson add K2/Y --weekly --hours 3
  mb: LESSON and --weekly exclude each other
  [2]
  $ mb lesson add --weekly --cohort K2 --date 2021-05-03 --hours 3
  mb: --date and --weekly exclude each other
  [2]
  $ mb lesson add --weekly --from 2021-05-03 --to 2021-05-31 --hours 3
  mb: lesson add: --cohort is missing
  hint: mb help lesson add
  [2]
  $ mb lesson add --weekly --cohort K2 --from 2021-05-03 --to 2021-04-26 --hours 3
  mb: the period ends before it begins: 2021-05-03 to 2021-04-26
  [2]
  $ mb lesson add --weekly --cohort K2 --from 2021-06-21 --to 2021-07-05 --hours 3
  mb: 2021-06-21 to 2021-07-05 reaches outside cohort K2, which lasts from 2020-08-17 to 2021-06-25
  hint: mb cohort show K2
  [3]
  $ mb lesson add --weekly --cohort K2 --from 2021-05-17 --to 2021-05-24 --hours 3
  mb: no day from 2021-05-17 to 2021-05-24 is left for a lesson: all are public holidays or skipped
  [3]
  $ mb lesson add --weekly --cohort K2 --from 2021-05-03 --to 2021-05-31 --hours 3 --skip 10.5
  mb: --skip: 10.5 is no date
  hint: write 2020-06-30 or 30.06.2020
  [2]
  $ mb lesson add K9/L01 --date 2021-05-03 --hours 3
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb lesson show K2
  mb: K2 names no lesson
  hint: write the cohort and the lesson: K7/L03
  [2]
  $ mb lesson show K2/L013
  mb: there is no lesson L013 in K2; did you mean L01?
  hint: mb lesson list --cohort K2
  [4]
  $ mb lesson cancel
  mb: lesson cancel: LESSON is missing; nothing is done without a named target
  hint: mb help lesson cancel
  [2]
  $ mb lesson list --from 2021-05-03 --to 2021-05-02
  mb: the period ends before it begins: 2021-05-03 to 2021-05-02
  [2]

Attendance keeps its lesson from becoming too short, and a cancelled lesson keeps its attendance:

  $ mb lesson change K1/L6 --minutes 170
  mb: E1: 180 minutes at lesson K1/L6, which has 170
  [3]
  $ mb lesson change K1/L1 --hours 1
  mb: the rules forbid this: 3 contradictions
    E1: 120 minutes at lesson K1/L1, which has 60
    E2: 120 minutes at lesson K1/L1, which has 60
    E4: 120 minutes at lesson K1/L1, which has 60
  [3]
  $ mb lesson cancel K1/L6
  warning: E1: attendance at lesson K1/L6 on 2020-02-18 is kept, but the lesson does not count for this enrolment
  cancelled lesson K1/L6 of 2020-02-18 (operation 14)
  $ mb enrolment progress E1 | grep K1/L6
  warning: E1: attendance at lesson K1/L6 on 2020-02-18 is kept, but the lesson does not count for this enrolment
  K1/L6   2020-02-18  09:00   3:00     3:00              0:00    0:00  not held
  $ mb lesson restore K1/L6
  lesson K1/L6 of 2020-02-18 is held after all (operation 15)
  $ mb enrolment progress E1 | grep K1/L6
  K1/L6   2020-02-18  09:00   3:00     3:00              0:00    3:00  counts

For calendar programs, without any person:

  $ mb cohort calendar K2 --from 2021-06-10 --to 2021-06-11 | tr -d '\r' | sed -n '/BEGIN:VEVENT/,$p' | sed 's/@.*/@the-register/'
  BEGIN:VEVENT
  UID:lesson-19@the-register
  DTSTAMP:20210201T120000Z
  DTSTART;TZID=Europe/Oslo:20210610T090000
  DTEND;TZID=Europe/Oslo:20210610T120000
  SUMMARY:K2/L12 Samtale
  STATUS:CONFIRMED
  END:VEVENT
  BEGIN:VEVENT
  UID:lesson-20@the-register
  DTSTAMP:20210201T120000Z
  DTSTART;VALUE=DATE:20210611
  SUMMARY:K2/L13
  STATUS:CONFIRMED
  END:VEVENT
  END:VCALENDAR
  $ mb cohort calendar K2 --output K2.ics
  wrote K2.ics
  $ stat --format %a K2.ics
  600
  $ grep --count BEGIN:VEVENT K2.ics
  17
  $ mb cohort calendar K2 --output K2.ics
  mb: K2.ics is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb cohort calendar K2 --output K2.ics --force --json
  [
  {"file": "K2.ics", "bytes": 4112}
  ]
  $ mb cohort calendar K2 --output K3.ics --dry-run
  would write K3.ics
  $ mb cohort calendar K2 --from 2021-06-10 --to 2021-06-11 --json
  [
  {"lesson": "K2/L12", "date": "2021-06-10", "start": "09:00", "minutes": 180, "topic": "Samtale", "group": null, "held": true},
  {"lesson": "K2/L13", "date": "2021-06-11", "start": null, "minutes": 90, "topic": null, "group": null, "held": true}
  ]
  $ mb cohort calendar K2 --force
  mb: --force is taken together with --output only
  [2]
  $ mb cohort calendar K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
