What stands in the way of an undo is told by operation, the newest first: that is the order in which to take them back.

  $ export MB_TODAY=2020-03-10
  $ mb register init --quiet; mb import "$TESTDIR/fixtures/small" --quiet >/dev/null 2>&1
  $ mb cohort add K9 --programme MB-10 --from 2021-01-11 --to 2021-06-18 --quiet
  $ mb lesson add --cohort K9 --weekly --from 2021-01-14 --to 2021-05-27 --start 09:00 --hours 3 --quiet
  $ mb enrolment apply --person A1 --cohort K9 --quiet
  $ mb log undo 2
  mb: operation 2 cannot be taken back: later work rests on it
    operation 4 (enrolled P1 in cohort K9 as E6: applied from 2020-03-10) rests on it
    operation 3 (added 18 lessons, K9/L01 of 2021-01-14 to K9/L18 of 2021-05-27, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13) rests on it
  hint: mb log undo 4
  [3]
  $ mb log undo 2 --json
  {"error": {"code": "undo-conflict", "message": "operation 2 cannot be taken back: later work rests on it", "operation": "2", "findings": [{"code": "still-referenced", "message": "enrolment 6 refers to a row of cohort that would go; it was written by operation 4", "hint": "mb log show 4", "table": "enrolment", "row": "6", "references": "cohort", "operation": "4"}, {"code": "still-referenced", "message": "lesson 8 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "8", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 9 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "9", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 10 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "10", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 11 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "11", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 12 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "12", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 13 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "13", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 14 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "14", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 15 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "15", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 16 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "16", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 17 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "17", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 18 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "18", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 19 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "19", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 20 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "20", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 21 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "21", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 22 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "22", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 23 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "23", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 24 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "24", "references": "cohort", "operation": "3"}, {"code": "still-referenced", "message": "lesson 25 refers to a row of cohort that would go; it was written by operation 3", "hint": "mb log show 3", "table": "lesson", "row": "25", "references": "cohort", "operation": "3"}]}}
  [3]
  $ mb log undo
  mb: log undo: which operation is missing; the newest that it can be is 4: enrolled P1 in cohort K9 as E6: applied from 2020-03-10
  hint: mb log undo 4
  [2]
  $ mb log undo --json
  {"error": {"code": "operation-unnamed", "message": "log undo: which operation is missing; the newest that it can be is 4: enrolled P1 in cohort K9 as E6: applied from 2020-03-10", "hint": "mb log undo 4", "operation": "4", "summary": "enrolled P1 in cohort K9 as E6: applied from 2020-03-10", "command": "log undo"}}
  [2]
  $ mb log undo 4 --quiet; mb log undo 3 --quiet; mb log undo 2 --quiet
  $ mb log redo
  mb: log redo: which operation is missing; the newest that it can be is 4: enrolled P1 in cohort K9 as E6: applied from 2020-03-10
  hint: mb log redo 4
  [2]
  $ mb log redo 4
  mb: operation 4 cannot be done again: later work stands in its place
    it rests on operation 2 (added cohort K9: 2021-01-11 to 2021-06-18), which has been taken back
  hint: mb log redo 2
  [3]
  $ mb log list --last 2
  operation  when              who     command   what                                undoes
          7  2020-03-10 13:00  tester  log undo  took operation 2 back (cohort add)       2
          6  2020-03-10 13:00  tester  log undo  took operation 3 back (lesson add)       3
  $ mb log list --last 0
  mb: --last: 0 is not a number that is taken here
  [2]
  $ mb log list --last 99 --json | grep -c operation
  7

Records are called what one types for them, also when they are gone; tables, fields and values are words.

  $ mb log show 4
  operation  4
  when       2020-03-10 13:00
  who        tester
  command    enrolment apply
  what       enrolled P1 in cohort K9 as E6: applied from 2020-03-10
  undone by  5
  
  Rows
  of what    which                    change  field     after
  enrolment  E6                       added   person    P1
  enrolment  E6                       added   cohort    K9
  status     E6, 2020-03-10, applied  added   received  2020-03-10 13:00
  $ mb log show 3 | head -14
  operation  3
  when       2020-03-10 13:00
  who        tester
  command    lesson add
  what       added 18 lessons, K9/L01 of 2021-01-14 to K9/L18 of 2021-05-27, at 09:00, 3:00 h each; public holidays left out: 2021-04-01, 2021-05-13
  undone by  6
  
  Rows
  of what  which   change  field    after
  lesson   K9/L02  added   cohort   K9
  lesson   K9/L02  added   code     L02
  lesson   K9/L02  added   date     2021-01-21
  lesson   K9/L02  added   start    09:00
  lesson   K9/L02  added   minutes  180
  $ mb log show 4 --lang nb
  hendelse   4
  når        10.03.2020 13:00
  hvem       tester
  kommando   enrolment apply
  hva        registrerte P1 i kull K9 som E6: søkt fra 10.03.2020
  angret av  5
  
  Rader
  av hva      hvilken               endring   felt     etter
  deltakelse  E6                    lagt til  person   P1
  deltakelse  E6                    lagt til  kull     K9
  status      E6, 10.03.2020, søkt  lagt til  mottatt  10.03.2020 13:00
  $ mb log show 4 --json
  [
  {"operation": 4, "table": "enrolment", "row": "6", "change": "added", "column": "id", "before": null, "after": "6"},
  {"operation": 4, "table": "enrolment", "row": "6", "change": "added", "column": "person", "before": null, "after": "1"},
  {"operation": 4, "table": "enrolment", "row": "6", "change": "added", "column": "cohort", "before": null, "after": "3"},
  {"operation": 4, "table": "enrolment_status", "row": "6/2020-03-10/applied", "change": "added", "column": "enrolment", "before": null, "after": "6"},
  {"operation": 4, "table": "enrolment_status", "row": "6/2020-03-10/applied", "change": "added", "column": "date", "before": null, "after": "2020-03-10"},
  {"operation": 4, "table": "enrolment_status", "row": "6/2020-03-10/applied", "change": "added", "column": "status", "before": null, "after": "applied"},
  {"operation": 4, "table": "enrolment_status", "row": "6/2020-03-10/applied", "change": "added", "column": "received", "before": null, "after": "2020-03-10T12:00:00Z"}
  ]
  $ mb log show 1 | grep _
  [1]
