A cohort: who waits for a place, and what happens week by week.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > small.out 2>&1
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
  $ mb cohort show K1 --names | sed -n '/^Waiting/,/^$/p'
  Waiting list, by when the application was received
  no.  enrolment  name     received          late  waits since
    1  E3         Åpen Ås  2019-11-02 00:00  yes   2019-12-02
  
  $ mb cohort show K1 --names --json | tail -n 2 | grep -o '"waiting_list".*'
  "waiting_list": [{"place": 1, "enrolment": "E3", "name": "Åpen Ås", "received": "2019-11-01T23:00:00Z", "late": true, "since": "2019-12-02"}]}
  $ mb cohort show K1 --json | tail -n 2 | grep -o '"waiting_list".*'
  "waiting_list": [{"place": 1, "enrolment": "E3", "received": "2019-11-01T23:00:00Z", "late": true, "since": "2019-12-02"}]}
  $ mb cohort show K1 --calendar --json | head -n 4
  [
  {"week": "2020-W02", "monday": "2020-01-06", "placed": 0, "practice_weeks": 0, "lessons": [{"lesson": "K1/L1", "date": "2020-01-07", "start": "09:00", "minutes": 120, "topic": "Recovery", "group": null, "held": true}], "holidays": []},
  {"week": "2020-W03", "monday": "2020-01-13", "placed": 1, "practice_weeks": 0, "lessons": [{"lesson": "K1/L2", "date": "2020-01-14", "start": "09:00", "minutes": 120, "topic": "Rights", "group": null, "held": true}], "holidays": []},
  {"week": "2020-W04", "monday": "2020-01-20", "placed": 1, "practice_weeks": 1, "lessons": [{"lesson": "K1/L3", "date": "2020-01-21", "start": "09:00", "minutes": 120, "topic": "The helper's role", "group": null, "held": true}], "holidays": []},
  $ mb cohort show K1 --calendar --csv | sed -n 9,12p
  2020-W09,2020-02-24,0,0,0,0\r (esc)
  2020-W10,2020-03-02,1,1,0,0\r (esc)
  2020-W11,2020-03-09,1,1,0,0\r (esc)
  2020-W12,2020-03-16,1,1,0,0\r (esc)
  $ mb cohort show K1 --calendar --names
  mb: --calendar and --names exclude each other
  [2]
  $ mb cohort show K9 --calendar
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]

Lists, by what one looks for.

  $ mb cohort list --running
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  $ mb cohort list --running --at 2020-07-15
  no such cohorts
  $ mb cohort list --programme MB-10 --sort deadline
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb cohort list --programme MB-17
  mb: there is no programme MB-17; did you mean MB-10?
  hint: mb programme list
  [4]
  $ mb cohort list --sort date
  mb: --sort: date is no order (known: code, first-day, deadline)
  [2]
