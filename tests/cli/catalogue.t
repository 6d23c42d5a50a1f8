Programmes, cohorts and employers.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb programme list
  no programmes yet
  $ mb programme list --json
  []
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

  $ mb programme list
  programme  theory h  min per h  practice weeks  days a week  week counts from %  milestones       theory carries  practice carries  cohorts
  MB-10            10         60               3            5                  80  project, report  no              yes               K1, K2
  $ mb programme show MB-10
  programme           MB-10
  theory h            10
  min per h           60
  practice weeks      3
  days a week         5
  week counts from %  80
  milestones          project, report
  theory carries      no
  practice carries    yes
  cohorts             K1, K2
  $ mb programme show MB-10 --json
  [
  {"programme": "MB-10", "theory_hours": 10, "minutes_per_hour": 60, "practice_weeks": 3, "days_per_week": 5, "week_threshold_percent": 80, "milestones": ["project", "report"], "theory_carries": false, "practice_carries": true, "cohorts": ["K1", "K2"]}
  ]
  $ mb programme show MB-100
  mb: there is no programme MB-100; did you mean MB-10?
  hint: mb programme list
  [4]

  $ mb cohort list
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb cohort list --at 2020-01-06
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      3     2         13:00       3         0          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb cohort show K1
  cohort        K1
  programme     MB-10
  first day     2020-01-06
  last day      2020-06-26
  apply by      2019-11-01
  places        5
  taken         2
  free          3
  lesson hours  13:00
  active        1
  on leave      1
  completed     0
  
  Enrolments by status
  status               enrolments
  on the waiting list           1
  rejected                      1
  active                        1
  on leave                      1
  withdrawn                     1
  
  Waiting list, by when the application was received
  no.  enrolment  received          late  waits since
    1  E3         2019-11-02 00:00  yes   2019-12-02
  
  Calendar
  week          Monday      placed  practice weeks  lesson  date        start  lasts  topic
  2020-W02      2020-01-06                          K1/L1   2020-01-07  09:00   2:00  Recovery
  2020-W03      2020-01-13       1                  K1/L2   2020-01-14  09:00   2:00  Rights
  2020-W04      2020-01-20       1               1  K1/L3   2020-01-21  09:00   2:00  The helper's role
  2020-W05      2020-01-27       1
  2020-W06      2020-02-03                          K1/L4   2020-02-04  09:00   2:00  cancelled: Cancelled
  2020-W07      2020-02-10                          K1/L5   2020-02-11  09:00   2:00  Conversation
  2020-W08      2020-02-17                          K1/L6   2020-02-18  09:00   3:00  Conversation
  2020-W09      2020-02-24
  2020-W10      2020-03-02       1               1
  2020-W11      2020-03-09       1               1
  2020-W12      2020-03-16       1               1
  2020-W13      2020-03-23       1               1
  2020-W14      2020-03-30
  2020-W15      2020-04-06                                  2020-04-09                Maundy Thursday
                                                            2020-04-10                Good Friday
                                                            2020-04-12                Easter Sunday
  2020-W16      2020-04-13                                  2020-04-13                Easter Monday
  2020-W17      2020-04-20
  2020-W18      2020-04-27                                  2020-05-01                Labour Day
  2020-W19      2020-05-04                          K1/L7   2020-05-05  09:00   2:00  Ethics
  2020-W20      2020-05-11                                  2020-05-17                Constitution Day
  2020-W21      2020-05-18                                  2020-05-21                Ascension Day
  2020-W22      2020-05-25                                  2020-05-31                Whit Sunday
  2020-W23      2020-06-01                                  2020-06-01                Whit Monday
  2020-W24–W26  2020-06-08
  $ mb cohort show K1 --json
  [
  {"cohort": "K1", "programme": "MB-10", "first_day": "2020-01-06", "last_day": "2020-06-26", "application_deadline": "2019-11-01", "places": 5, "places_taken": 2, "places_free": 3, "lessons": 6, "lesson_minutes": 780, "applied": 0, "waitlisted": 1, "rejected": 1, "application_withdrawn": 0, "admitted": 0, "no_show": 0, "active": 1, "on_leave": 1, "completed": 0, "not_completed": 0, "withdrawn": 1, "transferred": 0, "waiting_list": [{"place": 1, "enrolment": "E3", "received": "2019-11-01T23:00:00Z", "late": true, "since": "2019-12-02"}]}
  ]
  $ mb cohort show K5
  mb: there is no cohort K5; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb cohort show K5 --json
  {"error": {"code": "cohort-unknown", "message": "there is no cohort K5; did you mean K1?", "hint": "mb cohort list", "value": "K5", "nearest": "K1"}}
  [4]

  $ mb employer list
  employer  name                  kind                         placements  employments
  dps       Solsikken DPS         district psychiatric centre           1            0
  hus       Aktivitetshuset Ålen  municipality                          1            1
  $ mb employer list --kind dps --csv
  employer,name,kind,placements,employments,contact,email,phone\r (esc)
  dps,Solsikken DPS,dps,1,0,,,\r (esc)
  $ mb employer list --kind shop
  mb: --kind: shop is no kind of employer (known: municipality, nav, dps, hospital, competence-programme, addiction-treatment, user-organisation, other-municipality, private, other)
  [2]
  $ mb employer show hus
  employer     hus
  name         Aktivitetshuset Ålen
  kind         municipality
  placements   1
  employments  1
  $ mb employer show haus
  mb: there is no employer haus; did you mean hus?
  hint: mb employer list
  [4]
