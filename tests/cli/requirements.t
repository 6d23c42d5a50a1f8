What is recognised, approved and dispensed from.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

Prior learning:

  $ mb enrolment recognise E1 --kind theory --hours 1:30 --approver "Streng Sitron" --note "course of 2018" --on 2020-03-01
  E1: 1:30 h of theory recognised on 2020-03-01 (operation 2)
  $ mb enrolment recognise E1 --kind practice --weeks 1 --approver "Streng Sitron" --json
  [
  {"operation": 3, "summary": "E1: 1 practice week recognised on 2020-04-01", "enrolment": "E1", "kind": "practice", "minutes": null, "weeks": 1, "date": "2020-04-01"}
  ]
  $ mb enrolment recognise E1 --kind practice --weeks 2 --approver "Streng Sitron"
  E1: 2 practice weeks recognised on 2020-04-01 (before that 1) (operation 4)
  $ mb enrolment recognise E1 --kind practice --weeks 2 --approver "Streng Sitron"
  nothing to change: the register says so already
  $ mb cohort progress K1 2> /dev/null | head -2
  enrolment  person  status     theory h        practice weeks  done      missing                           outlook
  E1         P1      active     12:00 of 10:00  4 of 3          ████████  report                            done
  $ mb log undo 4
  operation 5 took back operation 4: E1: 2 practice weeks recognised on 2020-04-01 (before that 1)
  $ mb enrolment recognise E1 --kind theory --on 2020-03-01 --remove
  E1: the recognition of theory on 2020-03-01 is removed (operation 6)
  $ mb enrolment recognise E1 --kind theory --on 2020-03-01 --remove
  mb: E1: nothing of theory is recognised on 2020-03-01
  hint: mb enrolment progress E1
  [3]
  $ mb enrolment recognise E1 --kind practice --on 2020-03-01 --remove
  mb: E1: nothing of practice is recognised on 2020-03-01 (it is on 2020-04-01)
  hint: mb enrolment progress E1
  [3]

Milestones, of one and of everyone who is active:

  $ mb enrolment approve E1 --milestone report
  E1: report approved on 2020-04-01 (operation 7)
  $ mb enrolment approve E1 --milestone report --on 2020-03-30
  E1: report approved on 2020-03-30 (before that on 2020-04-01) (operation 8)
  $ mb enrolment approve --cohort K1 --all --milestone project --on 2020-01-20
  project approved on 2020-01-20 for 2 participants of K1 (operation 9)
  $ mb enrolment approve --cohort K1 --all --except E4 --milestone report --on 2020-01-20 --json
  [
  {"operation": 10, "summary": "report approved on 2020-01-20 for 1 participant of K1", "enrolment": "E2", "milestone": "report", "date": "2020-01-20"}
  ]
  $ mb enrolment approve E2 --milestone report --remove
  E2: report is no longer approved (operation 11)

Dispensations:

  $ mb enrolment dispense E1 --requirement practice --approver "Streng Sitron" --reason "the host closed down"
  E1: dispensation from practice on 2020-04-01 (operation 12)
  $ mb enrolment progress E1 | grep ^outlook
  outlook    done: of theory 0:00 h missing, 2:00 h to come; of practice weeks 0 missing, 12 to come
  $ mb enrolment dispense E1 --requirement practice --remove --json
  [
  {"operation": 13, "summary": "E1: no dispensation from practice any more", "enrolment": "E1", "requirement": "practice", "date": null}
  ]
  $ mb enrolment dispense E1 --requirement report --approver "Streng Sitron" --reason "held as a talk" --dry-run
  would be done (--dry-run): E1: dispensation from report on 2020-04-01

No name and no note goes into the log:

  $ mb log list --json | grep -c -e Sitron -e course -e closed
  0
  [1]

What is refused:

  $ mb enrolment recognise E1 --kind theory --weeks 2 --approver "Streng Sitron"
  mb: --kind theory and --weeks exclude each other
  [2]
  $ mb enrolment recognise E1 --kind theory --approver "Streng Sitron"
  mb: enrolment recognise: --hours is missing
  hint: mb help enrolment recognise
  [2]
  $ mb enrolment recognise E1 --kind theory --hours 3
  mb: enrolment recognise: --approver is missing
  hint: mb help enrolment recognise
  [2]
  $ mb enrolment recognise E1 --kind theori --hours 3 --approver "Streng Sitron"
  mb: --kind: theori is no kind; did you mean theory? (known: theory, practice)
  [2]
  $ mb enrolment recognise E1 --kind theory --hours tre --approver "Streng Sitron"
  mb: --hours: tre is no number of hours
  hint: write 6, 6.5, 6,5 or 6:30
  [2]
  $ mb enrolment recognise E1 --kind practice --weeks 0 --approver "Streng Sitron"
  mb: 0 cannot be recognised: the amount is too small or too large
  [2]
  $ mb enrolment recognise E1 --kind practice --remove --approver "Streng Sitron"
  mb: --remove and --approver exclude each other
  [2]
  $ mb enrolment recognise E9 --kind practice --weeks 2 --approver "Streng Sitron"
  mb: there is no enrolment E9
  hint: mb enrolment list
  [4]
  $ mb enrolment approve E1 --milestone projct
  mb: E1: the programme has no milestone projct; did you mean project? (known: project, report)
  [3]
  $ mb enrolment approve --cohort K1 --all --milestone projct --json
  {"error": {"code": "milestone-unknown", "message": "the programme has no milestone projct; did you mean project? (known: project, report)", "milestone": "projct", "known": "project, report", "nearest": "project"}}
  [3]
  $ mb enrolment approve --milestone project
  mb: enrolment approve: ENROLMENT is missing; nothing is done without a named target
  hint: mb help enrolment approve
  [2]
  $ mb enrolment approve --cohort K1 --milestone project
  mb: enrolment approve: --all is missing
  hint: mb help enrolment approve
  [2]
  $ mb enrolment approve E1 --cohort K1 --all --milestone project
  mb: ENROLMENT and --cohort exclude each other
  [2]
  $ mb enrolment approve --cohort K1 --all --milestone project --remove
  mb: --remove and --cohort exclude each other
  [2]
  $ mb enrolment approve --cohort K2 --all --milestone project
  mb: nobody in K2 that this is about is active on 2020-04-01
  hint: mb enrolment list --cohort K2 --at 2020-04-01
  [3]
  $ mb enrolment approve --cohort K2 --all --except E1 --milestone project
  mb: E1 does not belong to cohort K2
  hint: mb enrolment list --cohort K2
  [3]
  $ mb enrolment approve E2 --milestone report --remove
  mb: E2: report is not approved (approved: project)
  hint: mb enrolment progress E2
  [3]
  $ mb enrolment dispense E1 --requirement projct --approver "Streng Sitron" --reason "held as a talk"
  mb: E1: there is no requirement projct: it is theory, practice or a milestone of the programme; did you mean project?
  [3]
  $ mb enrolment dispense E1 --requirement project --approver "Streng Sitron"
  mb: enrolment dispense: --reason is missing
  hint: mb help enrolment dispense
  [2]
  $ mb enrolment dispense E1 --requirement theory --remove
  mb: E1: there is no dispensation from theory
  [3]
