Asking those who have taken part how they fare.

  $ export MB_TODAY=2021-01-10
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ for requirement in theory practice project report; do mb enrolment dispense E1 --requirement $requirement --approver "Streng Sitron" --reason "bare et eksempel" --on 2020-06-26 --quiet; done
  $ mb enrolment complete E1 --on 2020-06-26 --quiet

Half a year after completion, from 92 days before to 92 days after:

  $ mb follow-up due --at 2020-09-24
  nobody is to be asked, and no answer is waited for
  $ mb follow-up due --at 2020-09-25
  person  completed   since       until       employed now  what                                                     what to type
  P1      2020-06-26  2020-09-25  2021-03-27  no            to be asked 6 months after completion, until 2021-03-27  mb follow-up ask P1
  $ mb follow-up due
  person  completed   since       until       employed now  what                                                     what to type
  P1      2020-06-26  2020-09-25  2021-03-27  no            to be asked 6 months after completion, until 2021-03-27  mb follow-up ask P1
  $ mb follow-up due --json
  [
  {"person": "P1", "ref": "A1", "completed_on": "2020-06-26", "months": 6, "since": "2020-09-25", "day": "2020-12-26", "until": "2021-03-27", "asked_on": null, "employed": false, "code": "follow-up-missing", "message": "to be asked 6 months after completion, until 2021-03-27", "command": "mb follow-up ask P1"}
  ]

One person, or everyone of a cohort who had started; those who were asked already about the same time are passed over,
whichever of the days is the earlier:

  $ mb follow-up ask A1 --on 2020-12-20
  P1 was asked on 2020-12-20 (operation 7)
  $ mb follow-up due --names
  person  name          completed   since       until       employed now  what                                what to type
  P1      Absurd Banan  2020-06-26  2020-12-20  2021-03-27  no            asked on 2020-12-20, no answer yet  mb follow-up answer P1 --asked 2020-12-20 --answer ANSWER
  ANSWER is employed, education, job-seeking, other-activity, not-working or no-answer
  $ mb follow-up ask A1 --on 2020-12-18
  mb: P1 was asked on 2020-12-20, and that answer is still waited for; a question of 2020-12-18 would be about the same time
  hint: record what came of it: mb follow-up answer P1 --asked 2020-12-20 --answer no-answer (or: employed, education, job-seeking, other-activity, not-working)
  [3]
  $ mb follow-up ask --cohort K1 --all --except E2 --on 2020-12-18
  warning: P1 was asked on 2020-12-20, and that answer is still waited for; a question of 2020-12-18 would be about the same time
  hint: record what came of it: mb follow-up answer P1 --asked 2020-12-20 --answer no-answer (or: employed, education, job-seeking, other-activity, not-working)
  K1: 1 person was asked on 2020-12-18 (P4) (operation 8)
  $ mb log undo 8
  operation 9 took back operation 8: K1: 1 person was asked on 2020-12-18 (P4)
  $ mb follow-up ask --cohort K1 --all --on 2020-01-05
  mb: nobody in K1 had started by 2020-01-05; the first did on 2020-01-06
  hint: mb cohort progress K1
  [3]
  $ mb follow-up ask --cohort K1 --all --except E2 --on 2021-01-04
  warning: P1 was asked on 2020-12-20, and that answer is still waited for; a question of 2021-01-04 would be about the same time
  hint: record what came of it: mb follow-up answer P1 --asked 2020-12-20 --answer no-answer (or: employed, education, job-seeking, other-activity, not-working)
  K1: 1 person was asked on 2021-01-04 (P4) (operation 10)
  $ mb log undo 10
  operation 11 took back operation 10: K1: 1 person was asked on 2021-01-04 (P4)
  $ mb follow-up ask --cohort K1 --all --only-due
  mb: nobody in K1 is to be asked on 2021-01-10
  hint: mb follow-up due --cohort K1 --at 2021-01-10
  [3]
  $ mb follow-up ask --cohort K1 --all --json
  {"warning": {"code": "follow-up-asked-already", "message": "P1 was asked on 2020-12-20, and that answer is still waited for; a question of 2021-01-10 would be about the same time"}}
  [
  {"operation": 12, "summary": "K1: 2 persons were asked on 2021-01-10 (P2, P4)", "person": "P2", "asked_on": "2021-01-10"},
  {"operation": 12, "summary": "K1: 2 persons were asked on 2021-01-10 (P2, P4)", "person": "P4", "asked_on": "2021-01-10"}
  ]
  $ mb follow-up list --open --csv
  person,ref,months,asked_on,answered_on,answer\r (esc)
  P1,A1,6,2020-12-20,,\r (esc)
  P2,A2,,2021-01-10,,\r (esc)
  P4,A4,,2021-01-10,,\r (esc)
  $ mb follow-up due
  person  completed   since       until       employed now  what                                what to type
  P1      2020-06-26  2020-12-20  2021-03-27  no            asked on 2020-12-20, no answer yet  mb follow-up answer P1 --asked 2020-12-20 --answer ANSWER
  P2                  2021-01-10              no            asked on 2021-01-10, no answer yet  mb follow-up answer P2 --asked 2021-01-10 --answer ANSWER
  P4                  2021-01-10              yes           asked on 2021-01-10, no answer yet  mb follow-up answer P4 --asked 2021-01-10 --answer ANSWER
  ANSWER is employed, education, job-seeking, other-activity, not-working or no-answer

Answers; the only open question need not be named:

  $ mb follow-up answer A1 --on 2021-01-04 --answer employed
  warning: P1 is employed, says the answer, but no employment on 2021-01-04 is recorded
  hint: record the job: mb employment add --person P1 --source follow-up --employer CODE --from DATE --percent PERCENT --contract KIND --funding KIND --peer-role yes|no
  P1, asked on 2020-12-20: employed (2021-01-04) (operation 13)
  $ mb follow-up answer A1 --asked 2020-12-20 --answer education
  P1, asked on 2020-12-20: in education (2021-01-04) (operation 14)
  $ mb follow-up answer A2 --answer no-answer
  P2, asked on 2021-01-10: no answer (operation 15)
  $ mb follow-up answer A4 --answer job-seeking --json
  {"warning": {"code": "answer-against-employment", "message": "P4: looking for a job, says the answer, but J1 runs on 2021-01-10"}}
  [
  {"operation": 16, "summary": "P4, asked on 2021-01-10: looking for a job (2021-01-10)", "person": "P4", "asked_on": "2021-01-10", "answered_on": "2021-01-10", "answer": "job-seeking"}
  ]
  $ mb follow-up list
  person  months  asked       answered    answer
  P4              2020-08-10  2020-08-12  employed
  P1           6  2020-12-20  2021-01-04  in education
  P2              2021-01-10              no answer
  P4              2021-01-10  2021-01-10  looking for a job
  $ mb follow-up list --person A1 --names
  person  name          months  asked       answered    answer
  P1      Absurd Banan       6  2020-12-20  2021-01-04  in education
  $ mb follow-up list --cohort K1 --from 2020-12-01 --to 2020-12-31 --json
  [
  {"person": "P1", "ref": "A1", "months": 6, "asked_on": "2020-12-20", "answered_on": "2021-01-04", "answer": "education"}
  ]
  $ mb follow-up due
  nobody is to be asked, and no answer is waited for
  $ mb follow-up due --at 2021-06-26
  person  completed   since       until       employed now  what                                                      what to type
  P1      2020-06-26  2021-03-28  2021-09-26  no            to be asked 12 months after completion, until 2021-09-26  mb follow-up ask P1

An answer that comes late counts for the time that it was asked about:

  $ mb follow-up ask A1 --on 2021-03-20 --today 2021-05-03
  P1 was asked on 2021-03-20 (operation 17)
  $ mb follow-up answer A1 --answer not-working --today 2021-05-03
  warning: P1 was asked on 2021-03-20, about the time 6 months after completion; that ended on 2021-03-27, but the answer of 2021-05-03 counts for it
  hint: if it is about now: take it back (mb follow-up answer P1 --asked 2021-03-20 --remove), record the question anew (mb follow-up ask P1 --on 2021-05-03), and answer that
  P1, asked on 2021-03-20: not working (2021-05-03) (operation 18)

What was recorded wrongly:

  $ mb follow-up ask A2 --on 2021-01-10 --remove
  mb: P2 has answered what was asked on 2021-01-10: no answer
  hint: take the answer back first: mb follow-up answer P2 --asked 2021-01-10 --remove
  [3]
  $ mb follow-up answer A2 --asked 2021-01-10 --remove
  P2, asked on 2021-01-10: the answer is taken back, and is waited for again (operation 19)
  $ mb follow-up ask A2 --on 2021-01-10 --remove
  that P2 was asked on 2021-01-10 is taken back (operation 20)

What is refused:

  $ mb follow-up ask
  mb: follow-up ask: PERSON is missing; nothing is done without a named target
  hint: mb help follow-up ask
  [2]
  $ mb follow-up ask --cohort K1
  mb: follow-up ask: --all is missing
  hint: mb help follow-up ask
  [2]
  $ mb follow-up ask A1 --only-due
  mb: PERSON and --only-due exclude each other
  [2]
  $ mb follow-up ask A3
  mb: P3 had not begun by 2021-01-10; only those who have started are asked
  hint: mb enrolment list --person P3
  [3]
  $ mb follow-up ask A1 --on 2021-02-01
  mb: 2021-02-01 is still to come (today is 2021-01-10)
  [3]
  $ mb follow-up ask --cohort K2 --all
  mb: nobody in K2 had started by 2021-01-10
  hint: mb cohort progress K2
  [3]
  $ mb follow-up ask Banan
  mb: Banan is no person's number or ref
  hint: mb person list --name Banan
  [4]
  $ mb follow-up answer A1 --answer employed
  mb: no question to P1 is open (asked on 2020-12-20, 2021-03-20)
  hint: to correct an answer, say with --asked which; to record that somebody was asked: mb follow-up ask P1
  [3]
  $ mb follow-up answer A1 --asked 2020-12-21 --answer employed
  mb: P1 was not asked on 2020-12-21 (but on 2020-12-20, 2021-03-20)
  hint: mb follow-up list --person P1
  [3]
  $ mb follow-up answer A1 --asked 2020-12-20 --on 2020-12-01 --answer employed
  mb: answered 2020-12-01, before it was asked 2020-12-20
  [2]
  $ mb follow-up answer A1 --asked 2020-12-20 --answer perhaps
  mb: --answer: perhaps is no answer (known: employed, education, job-seeking, other-activity, not-working, no-answer)
  [2]
  $ mb follow-up answer A1 --asked 2020-12-20
  mb: follow-up answer: --answer is missing
  hint: mb help follow-up answer
  [2]
  $ mb follow-up ask A1 --quiet
  $ mb follow-up answer A1 --remove
  mb: follow-up answer: --asked is missing
  hint: mb help follow-up answer
  [2]
  $ mb follow-up due --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
