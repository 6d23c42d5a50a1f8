Who is employed on a day, by what their jobs are.

  $ export MB_TODAY=2021-01-15
  $ mb register init --quiet
  $ mb import "$TESTDIR/../../examples/bergen" --quiet > /dev/null 2>&1
  $ mb stats employment --at 2018-10-31
  who                       jobs                         persons  full-time equivalents
  everyone                  all jobs                          98                  64.83
  everyone                  municipality                      44                  30.13
  everyone                  NAV                                8                   5.05
  everyone                  district psychiatric centre       14                   9.20
  everyone                  hospital                           1                   0.95
  everyone                  competence programme               1                   1.00
  everyone                  addiction treatment                2                   0.90
  everyone                  user organisation                  6                   4.55
  everyone                  other municipality                 2                   1.25
  everyone                  private                           19                  11.40
  everyone                  other                              1                   0.40
  everyone                  permanent                         60                  40.43
  everyone                  temporary                         38                  24.40
  everyone                  ordinary                          77                  51.10
  everyone                  earmarked                         14                   9.43
  everyone                  subsidised                         7                   4.30
  everyone                  peer role                         71                  47.38
  everyone                  another role                      27                  17.45
  those who have completed  all jobs                          83                  53.85
  those who have completed  municipality                      38                  24.85
  those who have completed  NAV                                6                   3.70
  those who have completed  district psychiatric centre       10                   6.70
  those who have completed  hospital                           1                   0.95
  those who have completed  competence programme               1                   1.00
  those who have completed  addiction treatment                1                   0.40
  those who have completed  user organisation                  5                   3.95
  those who have completed  other municipality                 1                   0.50
  those who have completed  private                           19                  11.40
  those who have completed  other                              1                   0.40
  those who have completed  permanent                         51                  33.73
  those who have completed  temporary                         32                  20.13
  those who have completed  ordinary                          66                  43.28
  those who have completed  earmarked                         11                   7.03
  those who have completed  subsidised                         6                   3.55
  those who have completed  peer role                         57                  37.00
  those who have completed  another role                      26                  16.85
  all others                all jobs                          15                  10.98
  all others                municipality                       6                   5.28
  all others                NAV                                2                   1.35
  all others                district psychiatric centre        4                   2.50
  all others                addiction treatment                1                   0.50
  all others                user organisation                  1                   0.60
  all others                other municipality                 1                   0.75
  all others                permanent                          9                   6.70
  all others                temporary                          6                   4.28
  all others                ordinary                          11                   7.83
  all others                earmarked                          3                   2.40
  all others                subsidised                         1                   0.75
  all others                peer role                         14                  10.38
  all others                another role                       1                   0.60
  each person stands once, in the job with the highest percent; full-time equivalents are of every job. On 2018-10-31: 98 employed, 2 with several jobs, 0 with more than 100 percent

For scripts, also at the end of each year; what kind of job somebody has is known for all four dimensions together too.

  $ mb stats employment --at 2018-10-31 --json | head -3
  [
  {"at": "2018-10-31", "population": "all", "employer_kind": "total", "contract": "total", "funding": "total", "peer_role": "total", "persons": 98, "fte": 648250},
  {"at": "2018-10-31", "population": "all", "employer_kind": "municipality", "contract": "total", "funding": "total", "peer_role": "total", "persons": 44, "fte": 301250},
  $ mb stats employment --since 2016 --at 2018-10-31 --csv | grep ',all,total,total,total,total,'
  2016-12-31,all,total,total,total,total,57,396000\r (esc)
  2017-12-31,all,total,total,total,total,76,512250\r (esc)
  2018-10-31,all,total,total,total,total,98,648250\r (esc)
  $ mb stats employment --at 2018-10-31 --csv=excel-no | sed -n 1,3p | cut -c 1-120
  \xef\xbb\xbfat;population;employer_kind;contract;funding;peer_role;persons;fte\r (esc)
  31.10.2018;all;total;total;total;total;98;64,83\r (esc)
  31.10.2018;all;municipality;total;total;total;44;30,13\r (esc)
  $ mb stats employment --at 2018-10-31 --all | grep -c municipality
  each person stands once, in the job with the highest percent; full-time equivalents are of every job. On 2018-10-31: 98 employed, 2 with several jobs, 0 with more than 100 percent
  25

Nobody had a job before the first cohort, and a year that is none is refused.

  $ mb stats employment --at 2006-01-01
  nobody is employed on that day
  each person stands once, in the job with the highest percent; full-time equivalents are of every job. On 2006-01-01: 0 employed, 0 with several jobs, 0 with more than 100 percent
  $ mb stats employment --since never
  mb: --since: never is not a whole number
  [2]
  $ mb stats employment --since 1800
  mb: 1800-12-31 is not between 1900 and 2199
  [2]

In Norwegian:

  $ mb stats employment --at 2018-10-31 --lang nb | sed -n '1,3p;$p'
  hver person står én gang, i stillingen med høyest prosent; årsverk er av alle stillinger. 31.10.2018: 98 i arbeid, 2 med flere stillinger, 0 med mer enn 100 prosent
  hvem                 stillinger                   personer  årsverk
  alle                 alle stillinger                    98    64,83
  alle                 kommune                            44    30,13
  alle andre           annen rolle                         1     0,60

No year begins after the day, and no day after today:

  $ mb stats employment --since 2030 --at 2020-01-01
  $ mb stats employment --since 2020 --at 2020-01-01 --csv | grep -c ',all,total,total,total,total,'
  $ mb stats employment --at 2035-01-01
  $ mb stats employment --since 2022
