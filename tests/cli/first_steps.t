A coordinator makes a register, fills it from spreadsheets, and looks at a cohort.

  $ mb register init
  made register.mb and, beside it, register.keys: keep copies of them in different places
  hint: mb programme add … begins with the requirements; mb import FOLDER fills it from files
  $ mb import "$TESTDIR/fixtures/small"
  file              rows  new  changed  same  errors  encoding
  attendance.csv       9    9        0     0       0  utf-8
  cohorts.csv          2    2        0     0       0  utf-8
  employers.csv        2    2        0     0       0  utf-8
  employments.csv      1    1        0     0       0  utf-8
  enrolments.csv      14   14        0     0       0  utf-8
  followups.csv        1    1        0     0       0  utf-8
  lessons.csv          7    7        0     0       0  utf-8
  makeups.csv          1    1        0     0       0  utf-8
  milestones.csv       1    1        0     0       0  utf-8
  people.csv           5    5        0     0       0  utf-8
  placements.csv       2    2        0     0       0  utf-8
  programmes.csv       1    1        0     0       0  utf-8
  recognitions.csv     1    1        0     0       0  utf-8
  terms.csv            1    1        0     0       0  utf-8
  weeks.csv            5    5        0     0       0  utf-8
  warning: enrolments.csv:9: E3: the application came 2019-11-02 00:00, after the deadline 2019-11-01
  imported as operation 1; to take it back: mb log undo 1
  $ mb cohort list --today 2020-03-20
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb cohort show K1 --at 2020-03-20
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
  $ mb cohort progress K1 --at 2020-03-20
  enrolment  person  status     theory h        practice weeks  done      missing                           outlook
  E1         P1      active     10:30 of 10:00  1 of 3          █████▎░░  2 weeks, report                   on track
  E2         P2      on leave   5:00 of 10:00   1 of 3          ███▎░░░░  5:00 h, 2 weeks, project, report  out of reach
  E4         P4      withdrawn  2:00 of 10:00   0 of 3          ▊░░░░░░░  8:00 h, 3 weeks, project, report
  K1 on 2020-03-20, of those who take part: 0 done, 1 on track, 0 at risk, 1 out of reach
  2 were never admitted and are left out; --all shows everyone

Importing the same files again changes nothing:

  $ mb import "$TESTDIR/fixtures/small" 2>&1 | tail -1
  nothing to import: the register has all of this already

One participant, explained:

  $ mb enrolment progress E1 --at 2020-03-20
  enrolment  E1
  person     P1
  cohort     K1
  status     active
  programme  MB-10
  theory     10:30 of 10:00 h: attended 10:00, made up 0:30, recognised 0:00, carried over 0:00
  practice   1 of 3 weeks: counted 1, recognised 0, carried over 0
  outlook    on track: of theory 0:00 h missing, 2:00 h to come; of practice weeks 2 missing, 14 to come
  
  Lessons
  lesson  date        start  lasts  present  absence  made up  credit  verdict
  K1/L1   2020-01-07  09:00   2:00     2:00              0:00    2:00  counts
  K1/L2   2020-01-14  09:00   2:00     2:00              0:00    2:00  counts
  K1/L3   2020-01-21  09:00   2:00     1:00  valid       0:30    1:30  counts
  K1/L4   2020-02-04  09:00   2:00                       0:00    0:00  not held
  K1/L5   2020-02-11  09:00   2:00     2:00              0:00    2:00  counts
  K1/L6   2020-02-18  09:00   3:00     3:00              0:00    3:00  counts
  
  Make-ups
  lesson  date        made up
  K1/L3   2020-02-25     0:30
  
  Practice weeks
  week      planned  present  approved  counts  why not
  2020-W10        5        5         5  yes
  2020-W11        5        3         3  no      less than 80 % of the planned days
  2020-W12        5        5         0  no      not approved by the host
  
  Milestones
  milestone  approved
  project    2020-03-15
  report     not approved yet
  
  2 practice weeks missing (1 of 3)
  report not approved
  $ mb enrolment status E1
  from        status    received
  2019-10-01  applied   2019-10-01 12:00
  2019-12-02  admitted
  2020-01-06  active
  $ mb enrolment show E2 --at 2020-03-20
  enrolment     E2
  person        P2
  ref           A2
  cohort        K1
  status        on leave
  since         2020-02-03
  received      2019-10-02 12:00
  late          no
  
  Status history
  from        status    received
  2019-10-02  applied   2019-10-02 12:00
  2019-12-02  admitted
  2020-01-06  active
  2020-02-03  on leave
  $ mb enrolment list --cohort K1 --at 2020-03-20
  enrolment  person  ref  cohort  status               since       received          late
  E1         P1      A1   K1      active               2020-01-06  2019-10-01 12:00  no
  E2         P2      A2   K1      on leave             2020-02-03  2019-10-02 12:00  no
  E3         P3      A3   K1      on the waiting list  2019-12-02  2019-11-02 00:00  yes
  E4         P4      A4   K1      withdrawn            2020-02-10
  E5         P5      A5   K1      rejected             2019-12-02  2019-10-05 12:00  no

People, in Norwegian order:

  $ mb person list --today 2020-03-20
  person  ref  family name  given name  born        e-mail                    phone            cohorts
  P1      A1   Banan        Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  P2      A2   Citron       Ærlig       1981-03-04                                             K1
  P5      A5   Zorn         Zen         1984-06-07                                             K1
  P3      A3   Ås           Åpen        1982-04-05                                             K1
  P4      A4   Aasen        Aasta       1983-05-06                                             K1
  $ mb person show A4 --today 2020-03-20
  person       P4
  ref          A4
  family name  Aasen
  given name   Aasta
  born         1983-05-06
  restricted   no
  
  Enrolments
  enrolment  cohort  status     since
  E4         K1      withdrawn  2020-02-10
  
  Employments
  employment  employer              from        position  contract   funding    peer role  title
  J1          Aktivitetshuset Ålen  2020-02-10     37.5%  temporary  earmarked  yes        medarbeider
  
  Follow-ups
  asked       answered    answer
  2020-08-10  2020-08-12  employed

Programmes and employers:

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
  $ mb employer list
  employer  name                  kind                         placements  employments
  dps       Solsikken DPS         district psychiatric centre           1            0
  hus       Aktivitetshuset Ålen  municipality                          1            1
  $ mb employer show dps
  employer     dps
  name         Solsikken DPS
  kind         district psychiatric centre
  placements   1
  employments  0

What this register is, and whether it is sound:

  $ mb register check --deep
  register.mb: nothing wrong was found
  $ ls -l register.mb register.keys | cut -c1-10
  -rw-------
  -rw-------
