How many a goal will count, and how likely its target is.

  $ export MB_TODAY=2017-12-31
  $ short() { sed -E 's/([0-9]\.[0-9]{3})[0-9]+/\1/g'; }  # figures that are no counts
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal forecast C
  C on 2017-12-31: 28 counted, target 40 by 2020-12-31
  
  on          median  80 percent  95 percent  mean
  2018-12-31      30  25–36       23–40       30.3
  2019-12-31      32  26–40       22–46       32.8
  2020-12-31      35  27–44       23–52       35.5
  
  At unchanged rates: uncertain. 40 or more on 2020-12-31 has a probability of 25.5 percent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 19 admitted a year, as in the last 3 cohorts, by
  what has become of 133 who have completed in 10 years, and by 8 who began to be counted without
  having completed.

With other admissions; those who begin too late do not count by then:

  $ mb goal forecast C --admissions 40 | tail -8
  2019-12-31      37  29–47       25–54       37.7
  2020-12-31      42  32–54       27–63       42.9
  
  At unchanged rates: uncertain. 40 or more on 2020-12-31 has a probability of 62.7 percent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 40 admitted a year, by what has become of 133 who
  have completed in 10 years, and by 8 who began to be counted without having completed.
  $ mb goal forecast C --admissions 0 --json | tail -2 | head -1 | short
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2020-12-31", "year": 2020, "median": 28, "mean": 28.736, "low_80": 22, "high_80": 36, "low_95": 18, "high_95": 41, "target": 40, "deadline": "2020-12-31", "probability": 0.039, "verdict": "not-on-track", "admissions": 0, "completers": 133, "years": 10, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 3, "recent_high_95": 23, "recent_unusual": false}

In Norwegian, from a day inside a year:

  $ mb goal forecast A --at 2018-10-31 --lang nb
  A 31.10.2018: 71 talt, mål 40 innen 31.12.2020
  
  per         median  80 prosent  95 prosent  gjennomsnitt
  31.10.2019      72  65–80       62–86               72,6
  31.10.2020      76  66–87       60–96               76,3
  31.12.2020      76  66–87       60–96               76,7
  
  Med uendrede rater: i rute. 40 eller flere 31.12.2020 har en sannsynlighet på 99,9 prosent.
  
  A teller alle, med eller uten fullført program; i en erfaringsrolle; hos alle arbeidsgivere; uansett
  finansiering; hver person teller én gang. Framskrevet med 19 tatt opp i året, som i de siste 3
  kullene, etter hvordan det har gått med 147 som har fullført, i 11 år, og etter 22 som ble talt med
  uten å ha fullført.
  advarsel: 34 ble ansatt de siste to årene, mens årene før ga grunn til å vente 5 til 28: ratene kan ha endret seg

For scripts:

  $ mb goal forecast C --json | short
  [
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2018-12-31", "year": 2018, "median": 30, "mean": 30.331, "low_80": 25, "high_80": 36, "low_95": 23, "high_95": 40, "target": 40, "deadline": "2020-12-31", "probability": null, "verdict": null, "admissions": 19, "completers": 133, "years": 10, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 3, "recent_high_95": 23, "recent_unusual": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2019-12-31", "year": 2019, "median": 32, "mean": 32.757, "low_80": 26, "high_80": 40, "low_95": 22, "high_95": 46, "target": 40, "deadline": "2020-12-31", "probability": null, "verdict": null, "admissions": 19, "completers": 133, "years": 10, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 3, "recent_high_95": 23, "recent_unusual": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2020-12-31", "year": 2020, "median": 35, "mean": 35.451, "low_80": 27, "high_80": 44, "low_95": 23, "high_95": 52, "target": 40, "deadline": "2020-12-31", "probability": 0.255, "verdict": "uncertain", "admissions": 19, "completers": 133, "years": 10, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 3, "recent_high_95": 23, "recent_unusual": false}
  ]
  $ mb goal forecast C --csv | sed 's/"[^"]*",//' | short
  goal,definition,at,value,date,year,median,mean,low_80,high_80,low_95,high_95,target,deadline,probability,verdict,admissions,completers,years,from_outside,thin,recent_hires,recent_low_95,recent_high_95,recent_unusual\r (esc)
  C,2017-12-31,28,2018-12-31,2018,30,30.331,25,36,23,40,40,2020-12-31,,,19,133,10,8,no,13,3,23,no\r (esc)
  C,2017-12-31,28,2019-12-31,2019,32,32.757,26,40,22,46,40,2020-12-31,,,19,133,10,8,no,13,3,23,no\r (esc)
  C,2017-12-31,28,2020-12-31,2020,35,35.451,27,44,23,52,40,2020-12-31,0.255,uncertain,19,133,10,8,no,13,3,23,no\r (esc)

Twice the same:

  $ mb goal forecast A --json >once
  $ mb goal forecast A --json | cmp - once

With few completers the wide band alone is shown:

  $ mb goal add SOON --template C --baseline 1 --baseline-date 2008-12-31 --target 4 --deadline 2011-12-31 --quiet
  $ mb goal forecast SOON --at 2009-06-01
  SOON on 2009-06-01: 3 counted, target 4 by 2011-12-31
  
  on          median  95 percent  mean
  2010-06-01       9  2–18         9.0
  2011-06-01      15  4–28        14.9
  2011-12-31      18  4–34        17.9
  
  At unchanged rates: on track. 4 or more on 2011-12-31 has a probability of 98.5 percent.
  
  SOON counts anyone, with or without the training; in a peer role; kind of employer: municipality;
  any funding; each person counts once. Foreseen with 16 admitted a year, as in the last 3 cohorts, by
  what has become of 21 who have completed in 2 years, and by 1 who began to be counted without having
  completed.
  warning: 21 have completed: under 30 the data are too thin to tell much

Where the last two years were unlike those before:

  $ mb goal forecast A --at 2018-12-31
  A on 2018-12-31: 72 counted, target 40 by 2020-12-31
  
  on          median  80 percent  95 percent  mean
  2019-12-31      74  66–82       63–89       74.3
  2020-12-31      77  66–89       61–99       78.0
  
  At unchanged rates: on track. 40 or more on 2020-12-31 has a probability of 99.9 percent.
  
  A counts anyone, with or without the training; in a peer role; at any employer; any funding; each
  person counts once. Foreseen with 19 admitted a year, as in the last 3 cohorts, by what has become
  of 147 who have completed in 11 years, and by 24 who began to be counted without having completed.
  warning: 35 were hired in the last two years, where the years before let 5 to 31 be expected: the rates may have changed
  $ mb goal forecast A --at 2018-12-31 --json 2>&1 >/dev/null
  {"warning": {"code": "recent-hires-unusual", "message": "35 were hired in the last two years, where the years before let 5 to 31 be expected: the rates may have changed"}}

A target below the baseline is reached from above:

  $ mb goal add LESS --template C --baseline 30 --baseline-date 2017-05-31 --target 10 --deadline 2020-12-31 --quiet
  $ mb goal forecast LESS | tail -6
  At unchanged rates: not on track. 10 or fewer on 2020-12-31 has a probability of 0.1 percent.
  
  LESS counts anyone, with or without the training; in a peer role; kind of employer: municipality;
  any funding; each person counts once. Foreseen with 19 admitted a year, as in the last 3 cohorts, by
  what has become of 133 who have completed in 10 years, and by 8 who began to be counted without
  having completed.

How good such forecasts have been:

  $ mb goal forecast C --at 2020-12-31 --back-test | head -20
  years ahead  forecasts  in the band  percent  mean score  line: in the band  percent  mean score
  1                   10            9     90.0         1.8                  7     70.0         2.3
  2                    9            8     88.9         2.6                  5     55.6         3.4
  3                    8            6     75.0         3.3                  3     37.5         4.8
  4                    7            6     85.7         3.7                  3     42.9         5.7
  all                 34           29     85.3         2.7                 18     52.9         3.9
  
  Each forecast
  from        for         years ahead  came  mean  80 percent  in the band  score  line  80 percent  in the band  score
  2010-12-31  2011-12-31            1    11  12.5  8–18        yes            1.0  11.0  10–12       yes            0.1
  2010-12-31  2012-12-31            2    13  15.4  9–23        yes            1.5  13.3  12–15       yes            0.2
  2010-12-31  2013-12-31            3    15  18.6  10–28       yes            2.0  15.6  14–17       yes            0.4
  2010-12-31  2014-12-31            4    16  21.7  11–34       yes            3.0  17.9  16–20       yes            1.2
  2011-12-31  2012-12-31            1    13  13.5  9–18        yes            0.8  13.3  13–14       yes            0.1
  2011-12-31  2013-12-31            2    15  15.9  10–22       yes            1.1  15.6  15–16       yes            0.3
  2011-12-31  2014-12-31            3    16  18.6  11–27       yes            1.6  17.9  17–19       no             1.5
  2011-12-31  2015-12-31            4    20  21.1  12–31       yes            1.7  20.2  19–21       yes            0.2
  2012-12-31  2013-12-31            1    15  15.8  12–20       yes            0.8  15.4  15–16       yes            0.2
  2012-12-31  2014-12-31            2    16  18.6  12–25       yes            1.5  17.7  17–18       no             1.3
  2012-12-31  2015-12-31            3    20  21.6  14–30       yes            1.5  19.9  19–21       yes            0.1
  $ mb goal forecast C --at 2014-12-31 --back-test --json | short
  [
  {"goal": "C", "from": "2010-12-31", "date": "2011-12-31", "years_ahead": 1, "value": 11, "mean": 12.493, "low_80": 8, "high_80": 18, "covered": true, "crps": 0.951, "line_mean": 11.012, "line_low_80": 10, "line_high_80": 12, "line_covered": true, "line_crps": 0.136, "coverage_percent": 100, "mean_crps": 0.951, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2010-12-31", "date": "2012-12-31", "years_ahead": 2, "value": 13, "mean": 15.428, "low_80": 9, "high_80": 23, "covered": true, "crps": 1.479, "line_mean": 13.314, "line_low_80": 12, "line_high_80": 15, "line_covered": true, "line_crps": 0.229, "coverage_percent": 100, "mean_crps": 1.367, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2010-12-31", "date": "2013-12-31", "years_ahead": 3, "value": 15, "mean": 18.562, "low_80": 10, "high_80": 28, "covered": true, "crps": 1.999, "line_mean": 15.619, "line_low_80": 14, "line_high_80": 17, "line_covered": true, "line_crps": 0.381, "coverage_percent": 100, "mean_crps": 1.818, "line_coverage_percent": 50, "line_mean_crps": 0.920},
  {"goal": "C", "from": "2010-12-31", "date": "2014-12-31", "years_ahead": 4, "value": 16, "mean": 21.726, "low_80": 11, "high_80": 34, "covered": true, "crps": 2.985, "line_mean": 17.923, "line_low_80": 16, "line_high_80": 20, "line_covered": true, "line_crps": 1.239, "coverage_percent": 100, "mean_crps": 2.985, "line_coverage_percent": 100, "line_mean_crps": 1.239},
  {"goal": "C", "from": "2011-12-31", "date": "2012-12-31", "years_ahead": 1, "value": 13, "mean": 13.457, "low_80": 9, "high_80": 18, "covered": true, "crps": 0.754, "line_mean": 13.287, "line_low_80": 13, "line_high_80": 14, "line_covered": true, "line_crps": 0.129, "coverage_percent": 100, "mean_crps": 0.951, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2011-12-31", "date": "2013-12-31", "years_ahead": 2, "value": 15, "mean": 15.892, "low_80": 10, "high_80": 22, "covered": true, "crps": 1.117, "line_mean": 15.603, "line_low_80": 15, "line_high_80": 16, "line_covered": true, "line_crps": 0.337, "coverage_percent": 100, "mean_crps": 1.367, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2011-12-31", "date": "2014-12-31", "years_ahead": 3, "value": 16, "mean": 18.554, "low_80": 11, "high_80": 27, "covered": true, "crps": 1.636, "line_mean": 17.901, "line_low_80": 17, "line_high_80": 19, "line_covered": false, "line_crps": 1.459, "coverage_percent": 100, "mean_crps": 1.818, "line_coverage_percent": 50, "line_mean_crps": 0.920},
  {"goal": "C", "from": "2012-12-31", "date": "2013-12-31", "years_ahead": 1, "value": 15, "mean": 15.847, "low_80": 12, "high_80": 20, "covered": true, "crps": 0.776, "line_mean": 15.387, "line_low_80": 15, "line_high_80": 16, "line_covered": true, "line_crps": 0.168, "coverage_percent": 100, "mean_crps": 0.951, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2012-12-31", "date": "2014-12-31", "years_ahead": 2, "value": 16, "mean": 18.558, "low_80": 12, "high_80": 25, "covered": true, "crps": 1.506, "line_mean": 17.668, "line_low_80": 17, "line_high_80": 18, "line_covered": false, "line_crps": 1.340, "coverage_percent": 100, "mean_crps": 1.367, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2013-12-31", "date": "2014-12-31", "years_ahead": 1, "value": 16, "mean": 18.589, "low_80": 14, "high_80": 23, "covered": true, "crps": 1.324, "line_mean": 17.418, "line_low_80": 17, "line_high_80": 18, "line_covered": false, "line_crps": 1.126, "coverage_percent": 100, "mean_crps": 0.951, "line_coverage_percent": 75, "line_mean_crps": 0.390}
  ]
  $ mb goal forecast C --at 2009-12-31 --back-test
  the history is too short to try forecasts out on

What cannot be foreseen:

  $ mb goal forecast C --at 2020-12-31
  mb: C: nothing is left to foresee, its deadline was 2020-12-31; 41 were counted then, the target is 40
  hint: mb goal status C --at 2020-12-31
  [3]
  $ mb goal forecast D
  mb: there is no goal D; did you mean A?
  hint: mb goal list
  [4]
  $ mb goal forecast
  mb: goal forecast: CODE is missing; nothing is done without a named target
  hint: mb help goal forecast
  [2]
  $ mb goal forecast C --admissions many
  mb: --admissions: many is not a whole number
  [2]
  $ mb goal forecast C --admissions 2000
  mb: 2000 is not a number that is taken here: 0 to 1000
  [2]
  $ mb goal forecast C --admissions 17 --back-test
  mb: --back-test and --admissions exclude each other
  [2]
  $ mb goal add FTE --template C --unit fte --baseline 9,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --quiet
  $ mb goal forecast FTE
  mb: FTE is in full-time equivalents, and only goals in persons can be forecast
  hint: mb goal status FTE
  [3]
  $ mb goal forecast C --at 2006-12-31
  mb: C: nobody had completed by 2006-12-31, so there is nothing to learn from
  hint: mb enrolment complete --help
  [3]
  $ mb goal forecast C --at 1990-12-31
  mb: C: the deadline, 2020-12-31, is too far ahead; a forecast goes until 2010-12-31
  hint: ask from a later day, with --at
  [3]
