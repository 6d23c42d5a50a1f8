Who is employed on a day, by what their jobs are.

  $ export MB_TODAY=2021-01-15
  $ mb register init --quiet
  $ mb import "$TESTDIR/../../examples/bergen" --quiet > /dev/null 2>&1
  $ mb stats employment --at 2018-10-31
  who                       told apart by     jobs                         persons  full-time equivalents
  everyone                                    all jobs                          98                  64.83
  everyone                  kind of employer  municipality                      44                  30.13
  everyone                  kind of employer  NAV                                8                   5.05
  everyone                  kind of employer  district psychiatric centre       14                   9.20
  everyone                  kind of employer  hospital                           1                   0.95
  everyone                  kind of employer  competence programme               1                   1.00
  everyone                  kind of employer  addiction treatment                2                   0.90
  everyone                  kind of employer  user organisation                  6                   4.55
  everyone                  kind of employer  other municipality                 2                   1.25
  everyone                  kind of employer  private                           19                  11.40
  everyone                  kind of employer  other                              1                   0.40
  everyone                  contract          permanent                         60                  40.43
  everyone                  contract          temporary                         38                  24.40
  everyone                  funding           ordinary                          77                  51.10
  everyone                  funding           earmarked                         14                   9.43
  everyone                  funding           subsidised                         7                   4.30
  everyone                  role              peer role                         71                  47.38
  everyone                  role              another role                      27                  17.45
  those who have completed                    all jobs                          83                  53.85
  those who have completed  kind of employer  municipality                      38                  24.85
  those who have completed  kind of employer  NAV                                6                   3.70
  those who have completed  kind of employer  district psychiatric centre       10                   6.70
  those who have completed  kind of employer  hospital                           1                   0.95
  those who have completed  kind of employer  competence programme               1                   1.00
  those who have completed  kind of employer  addiction treatment                1                   0.40
  those who have completed  kind of employer  user organisation                  5                   3.95
  those who have completed  kind of employer  other municipality                 1                   0.50
  those who have completed  kind of employer  private                           19                  11.40
  those who have completed  kind of employer  other                              1                   0.40
  those who have completed  contract          permanent                         51                  33.73
  those who have completed  contract          temporary                         32                  20.13
  those who have completed  funding           ordinary                          66                  43.28
  those who have completed  funding           earmarked                         11                   7.03
  those who have completed  funding           subsidised                         6                   3.55
  those who have completed  role              peer role                         57                  37.00
  those who have completed  role              another role                      26                  16.85
  all others                                  all jobs                          15                  10.98
  all others                kind of employer  municipality                       6                   5.28
  all others                kind of employer  NAV                                2                   1.35
  all others                kind of employer  district psychiatric centre        4                   2.50
  all others                kind of employer  addiction treatment                1                   0.50
  all others                kind of employer  user organisation                  1                   0.60
  all others                kind of employer  other municipality                 1                   0.75
  all others                contract          permanent                          9                   6.70
  all others                contract          temporary                          6                   4.28
  all others                funding           ordinary                          11                   7.83
  all others                funding           earmarked                          3                   2.40
  all others                funding           subsidised                         1                   0.75
  all others                role              peer role                         14                  10.38
  all others                role              another role                       1                   0.60
  
  Employed: whoever an employment covers on the day, its first and its last included; placements,
  volunteer work, panels and courses are none. Each person stands once, in the job with the highest
  percent; full-time equivalents are of every job.
  On 2018-10-31: 98 employed, 2 with several jobs, 0 with more than 100 percent. Known: 98 of 162; of
  those who have completed 83 of 147.
  Known: those registered with a job that day, of all who could be. What the others do is not asked
  here.
  Internal: small numbers are not hidden.

For scripts, also at the end of each year; what kind of job somebody has is known for all four dimensions together too.

  $ mb stats employment --at 2018-10-31 --json | head -3
  [
  {"at": "2018-10-31", "population": "all", "employer_kind": "total", "contract": "total", "funding": "total", "peer_role": "total", "persons": 98, "fte": 648250, "several_jobs": 2, "over_100_percent": 0, "n_known": 98, "n_all": 162, "as_known": null, "internal": true},
  {"at": "2018-10-31", "population": "all", "employer_kind": "municipality", "contract": "total", "funding": "total", "peer_role": "total", "persons": 44, "fte": 301250, "several_jobs": null, "over_100_percent": null, "n_known": 98, "n_all": 162, "as_known": null, "internal": true},
  $ mb stats employment --since 2016 --at 2018-10-31 --csv | grep ',all,total,total,total,total,'
  2016-12-31,all,total,total,total,total,57,396000,0,0,57,124,,yes\r (esc)
  2017-12-31,all,total,total,total,total,76,512250,0,0,76,144,,yes\r (esc)
  2018-10-31,all,total,total,total,total,98,648250,2,0,98,162,,yes\r (esc)
  $ mb stats employment --at 2018-10-31 --csv=excel-no | sed -n 1,3p | cut -c 1-120
  \xef\xbb\xbfat;population;employer_kind;contract;funding;peer_role;persons;fte;several_jobs;over_100_percent;n_known;n_all;as_kno (esc)
  31.10.2018;all;total;total;total;total;98;64,83;2;0;98;162;;yes\r (esc)
  31.10.2018;all;municipality;total;total;total;44;30,13;;;98;162;;yes\r (esc)
  $ mb stats employment --at 2018-10-31 --all | grep -c municipality
  25

Nobody had a job before the first cohort, and a year that is none is refused.

  $ mb stats employment --at 2006-01-01
  nobody is employed on that day
  
  Employed: whoever an employment covers on the day, its first and its last included; placements,
  volunteer work, panels and courses are none. Each person stands once, in the job with the highest
  percent; full-time equivalents are of every job.
  On 2006-01-01: 0 employed, 0 with several jobs, 0 with more than 100 percent. Known: 0 of 0; of
  those who have completed 0 of 0.
  Known: those registered with a job that day, of all who could be. What the others do is not asked
  here.
  Internal: small numbers are not hidden.
  $ mb stats employment --since never
  mb: --since: never is not a whole number
  [2]
  $ mb stats employment --since 1800
  mb: 1800-12-31 is not between 1900 and 2199
  [2]

In Norwegian:

  $ mb stats employment --at 2018-10-31 --lang nb | sed -n '1,3p;$p'
  hvem                 fordelt på         arbeidsforhold               personer  årsverk
  alle                                    alle arbeidsforhold                98    64,83
  alle                 type arbeidsgiver  kommune                            44    30,13
  Til intern bruk: små tall er ikke skjult.

No year begins after the day, and no day after today:

  $ mb stats employment --since 2030 --at 2020-01-01
  mb: --since: the period ends before it begins: 2030-12-31 to 2020-01-01
  [2]
  $ mb stats employment --since 2020 --at 2020-01-01 --csv | grep -c ',all,total,total,total,total,'
  1
  $ mb stats employment --at 2035-01-01
  mb: --at: 2035-01-01 is still to come (today is 2021-01-15): how it will be then, the register cannot tell
  hint: write a day up to today: --at 2021-01-15
  [2]
  $ mb stats employment --since 2022
  mb: --since: the period ends before it begins: 2022-12-31 to 2021-01-15
  [2]
