Where everybody stands.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb cohort progress K1
  enrolment  person  status     theory h        practice weeks  done      missing                           outlook
  E1         P1      active     10:30 of 10:00  2 of 3          ██████▋░  1 week, report                    on track
  E2         P2      on leave   5:00 of 10:00   1 of 3          ███▎░░░░  5:00 h, 2 weeks, project, report  out of reach
  E4         P4      withdrawn  2:00 of 10:00   0 of 3          ▊░░░░░░░  8:00 h, 3 weeks, project, report
  K1 on 2020-04-01, of those who take part: 0 done, 1 on track, 0 at risk, 1 out of reach
  2 were never admitted and are left out; --all shows everyone
  $ mb cohort progress K1 --all --names --quiet
  enrolment  person  name          status               theory h        practice weeks  done      missing                            outlook
  E1         P1      Absurd Banan  active               10:30 of 10:00  2 of 3          ██████▋░  1 week, report                     on track
  E2         P2      Ærlig Citron  on leave             5:00 of 10:00   1 of 3          ███▎░░░░  5:00 h, 2 weeks, project, report   out of reach
  E3         P3      Åpen Ås       on the waiting list  0:00 of 10:00   0 of 3          ░░░░░░░░  10:00 h, 3 weeks, project, report
  E4         P4      Aasta Aasen   withdrawn            2:00 of 10:00   0 of 3          ▊░░░░░░░  8:00 h, 3 weeks, project, report
  E5         P5      Zen Zorn      rejected             0:00 of 10:00   0 of 3          ░░░░░░░░  10:00 h, 3 weeks, project, report

On another day.

  $ mb cohort progress K1 --at 31.01.2020
  enrolment  person  status  theory h       practice weeks  done      missing                           outlook
  E1         P1      active  5:00 of 10:00  0 of 3          ██░░░░░░  5:00 h, 3 weeks, project, report  on track
  E2         P2      active  5:00 of 10:00  1 of 3          ███▎░░░░  5:00 h, 2 weeks, project, report  on track
  E4         P4      active  2:00 of 10:00  0 of 3          ▊░░░░░░░  8:00 h, 3 weeks, project, report  out of reach
  K1 on 2020-01-31, of those who take part: 0 done, 2 on track, 0 at risk, 1 out of reach
  2 were never admitted and are left out; --all shows everyone
  warning: 1 of them has lessons up to 2020-01-31 of which attendance is not recorded, so that the outlook may be too dark

For programs everyone is there, applicants too, and nothing is translated.

  $ mb cohort progress K1 --json --lang nb
  [
  {"enrolment": "E1", "person": "P1", "ref": "A1", "cohort": "K1", "status": "active", "theory_minutes": 630, "theory_required_minutes": 600, "theory_missing_minutes": 0, "practice_weeks": 2, "practice_required_weeks": 3, "practice_missing_weeks": 1, "milestones_missing": ["report"], "complete": false, "outlook": "on-track"},
  {"enrolment": "E2", "person": "P2", "ref": "A2", "cohort": "K1", "status": "on-leave", "theory_minutes": 300, "theory_required_minutes": 600, "theory_missing_minutes": 300, "practice_weeks": 1, "practice_required_weeks": 3, "practice_missing_weeks": 2, "milestones_missing": ["project", "report"], "complete": false, "outlook": "out-of-reach"},
  {"enrolment": "E3", "person": "P3", "ref": "A3", "cohort": "K1", "status": "waitlisted", "theory_minutes": 0, "theory_required_minutes": 600, "theory_missing_minutes": 600, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null},
  {"enrolment": "E4", "person": "P4", "ref": "A4", "cohort": "K1", "status": "withdrawn", "theory_minutes": 120, "theory_required_minutes": 600, "theory_missing_minutes": 480, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null},
  {"enrolment": "E5", "person": "P5", "ref": "A5", "cohort": "K1", "status": "rejected", "theory_minutes": 0, "theory_required_minutes": 600, "theory_missing_minutes": 600, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null}
  ]
  $ mb cohort progress K1 --csv
  enrolment,person,ref,cohort,status,theory_minutes,theory_required_minutes,theory_missing_minutes,practice_weeks,practice_required_weeks,practice_missing_weeks,milestones_missing,complete,outlook\r (esc)
  E1,P1,A1,K1,active,630,600,0,2,3,1,report,no,on-track\r (esc)
  E2,P2,A2,K1,on-leave,300,600,300,1,3,2,project|report,no,out-of-reach\r (esc)
  E3,P3,A3,K1,waitlisted,0,600,600,0,3,3,project|report,no,\r (esc)
  E4,P4,A4,K1,withdrawn,120,600,480,0,3,3,project|report,no,\r (esc)
  E5,P5,A5,K1,rejected,0,600,600,0,3,3,project|report,no,\r (esc)

Before anybody had applied.

  $ mb cohort progress K1 --at 2019-01-01
  nobody takes part in this cohort on that day
  $ mb cohort progress K1 --at 2019-01-01 --json
  []

Refusals.

  $ mb cohort progress K3
  mb: there is no cohort K3; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb cohort progress
  mb: cohort progress: CODE is missing; nothing is done without a named target
  hint: mb help cohort progress
  [2]
  $ mb cohort progress K1 K2
  mb: cohort progress: K2 is one word too many
  hint: mb cohort progress CODE …
  [2]
  $ mb cohort progress K1 --at 2020-13-01
  mb: --at: there is no day 2020-13-01
  [2]
