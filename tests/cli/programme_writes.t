Programmes: versions of the requirements.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet

A programme has hours and weeks; the rest has defaults. A milestone may hold a comma, so each is given on its own.

  $ mb programme add MB-180 --theory-hours 180 --practice-weeks 20 --milestone "project, in writing" --milestone report
  added programme MB-180: 180 h of theory (60 min each), 20 weeks of practice (operation 1)
  $ mb programme show MB-180
  programme           MB-180
  theory h            180
  min per h           60
  practice weeks      20
  days a week         5
  week counts from %  80
  milestones          project, in writing, report
  theory carries      no
  practice carries    yes
  $ mb programme add MB-45 --theory-hours 180 --minutes-per-hour 45 --practice-weeks 1 --days-per-week 4 --week-threshold 75 --theory-carries --no-practice-carries --json
  [
  {"operation": 2, "summary": "added programme MB-45: 180 h of theory (45 min each), 1 week of practice", "programme": "MB-45", "theory_hours": 180, "minutes_per_hour": 45, "practice_weeks": 1, "days_per_week": 4, "week_threshold_percent": 75, "milestones": [], "theory_carries": true, "practice_carries": false}
  ]

The next version is like the last one, but for what is given.

  $ mb programme add MB-200 --like MB-180 --theory-hours 200
  added programme MB-200: 200 h of theory (60 min each), 20 weeks of practice (operation 3)
  $ mb programme show MB-200
  programme           MB-200
  theory h            200
  min per h           60
  practice weeks      20
  days a week         5
  week counts from %  80
  milestones          project, in writing, report
  theory carries      no
  practice carries    yes
  $ mb programme add MB-0 --like MB-17
  mb: there is no programme MB-17
  hint: mb programme list
  [4]
  $ mb programme add MB-180 --like MB-200
  mb: there is a programme MB-180 already
  hint: mb programme show MB-180
  [3]
  $ mb programme add MB-0 --theory-hours 10
  mb: programme add: --practice-weeks is missing
  hint: mb help programme add
  [2]
  $ mb programme add MB-0 --practice-weeks 10
  mb: programme add: --theory-hours is missing
  hint: mb help programme add
  [2]
  $ mb programme add MB-0 --theory-hours ten --practice-weeks 3
  mb: --theory-hours: ten is not a whole number
  [2]
  $ mb programme add MB-0 --theory-hours 2001 --practice-weeks 3
  mb: --theory-hours: it must be 0 to 2000, not 2001
  [2]
  $ mb programme add MB-0 --like MB-180 --minutes-per-hour 50
  mb: --minutes-per-hour: an hour of theory has 60 or 45 minutes, not 50
  [2]
  $ mb programme add MB-0 --like MB-180 --week-threshold 101
  mb: --week-threshold: it must be 1 to 100, not 101
  [2]
  $ mb programme add MB-0 --like MB-180 --milestone report --milestone report
  mb: --milestone: a milestone is listed twice: report
  [2]
  $ mb programme add MB-0 --like MB-180 --milestone theory
  mb: --milestone: theory cannot be a milestone: | separates milestones, and theory and practice are other requirements
  [2]
  $ mb programme add MB-0 --like MB-180 --theory-carries --no-theory-carries
  mb: --theory-carries and --no-theory-carries exclude each other
  [2]

As long as nobody is enrolled, requirements can be changed.

  $ mb programme change MB-200 --practice-weeks 18 --no-milestones
  changed programme MB-200: 200 h of theory (60 min each), 18 weeks of practice (operation 4)
  $ mb programme change MB-200 --practice-weeks 18
  nothing to change: the register says so already
  $ mb programme change MB-200 --milestone essay --dry-run
  would be done (--dry-run): changed programme MB-200: 200 h of theory (60 min each), 18 weeks of practice
  $ mb programme change MB-200 --milestone essay --no-milestones
  mb: --milestone and --no-milestones exclude each other
  [2]
  $ mb programme change MB-20 --practice-weeks 18
  mb: there is no programme MB-20; did you mean MB-200?
  hint: mb programme list
  [4]
  $ mb programme list --csv
  programme,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones,theory_carries,practice_carries,cohorts\r (esc)
  MB-45,180,45,1,4,75,,yes,no,\r (esc)
  MB-180,180,60,20,5,80,"project, in writing|report",no,yes,\r (esc)
  MB-200,200,60,18,5,80,,no,yes,\r (esc)

Under those who are enrolled they stay, unless they were recorded wrongly.

  $ mb import "$TESTDIR/fixtures/small" --quiet > small.out 2>&1
  $ mb programme change MB-10 --theory-hours 12
  mb: programme MB-10 holds for those enrolled in K1, and is not changed under them
  hint: mb programme add NEW --like MB-10 makes a new version; with --correct you say that this one was recorded wrongly
  [3]
  $ mb programme change MB-10 --theory-hours 12 --json
  {"error": {"code": "programme-in-use", "message": "programme MB-10 holds for those enrolled in K1, and is not changed under them", "hint": "mb programme add NEW --like MB-10 makes a new version; with --correct you say that this one was recorded wrongly", "programme": "MB-10", "cohorts": "K1"}}
  [3]
  $ mb programme change MB-10 --theory-hours 10
  nothing to change: the register says so already
  $ mb cohort progress K1 --csv | cut -d , -f 1,7
  enrolment,theory_required_minutes
  E1,600
  E2,600
  E3,600
  E4,600
  E5,600
  $ mb programme change MB-10 --theory-hours 12 --correct
  corrected programme MB-10, also for K1, K2: 12 h of theory (60 min each), 3 weeks of practice (operation 6)
  $ mb cohort progress K1 --csv | cut -d , -f 1,7
  enrolment,theory_required_minutes
  E1,720
  E2,720
  E3,720
  E4,720
  E5,720
  $ mb programme change MB-10 --milestone report --correct
  mb: E1: the programme has no milestone project (known: report)
  [3]
  $ mb log list | head -n 3
  operation  when              who     command           what
          6  2020-04-01 14:00  tester  programme change  corrected programme MB-10, also for K1, K2: 12 h of theory (60 min each), 3 weeks of practice
          5  2020-04-01 14:00  tester  import            imported 53 rows: 53 new, 0 changed, 0 same
