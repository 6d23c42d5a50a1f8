How many a goal will count, and how likely its target is.

  $ export MB_TODAY=2017-12-31
  $ short() { sed -E 's/([0-9]\.[0-9]{3})[0-9]+/\1/g'; }  # figures that are no counts
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal forecast C
  C on 2017-12-31: 28 counted, target 40 by 2020-12-31
  
  on          median  80 percent  95 percent  mean
  2018-12-31      30  26–35       24–39       30.6
  2019-12-31      33  27–40       23–44       33.0
  2020-12-31      35  28–44       24–49       35.7
  
  At unchanged rates: uncertain. 40 or more on 2020-12-31 has a probability of 26.1 percent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 19 admitted a year, as in the last cohorts. In
  training now, and taken along whatever is admitted: 18. Learned from: completers 133, years 10,
  begun to be counted without having completed 8.

With other admissions; those who begin too late do not count by then:

  $ mb goal forecast C --admissions 40 | tail -8
  2020-12-31      40  32–50       27–56       40.6
  
  At unchanged rates: uncertain. 40 or more on 2020-12-31 has a probability of 54.3 percent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 40 admitted a year. In training now, and taken along
  whatever is admitted: 18. Learned from: completers 133, years 10, begun to be counted without having
  completed 8.
  $ mb goal forecast C --admissions 0 --json | tail -2 | head -1 | short
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2020-12-31", "year": 2020, "median": 31, "mean": 31.244, "low_80": 24, "high_80": 39, "low_95": 21, "high_95": 43, "target": 40, "deadline": "2020-12-31", "probability": 0.076, "verdict": "not-on-track", "admissions": 0, "completers": 133, "years": 10, "in_training": 18, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 4, "recent_high_95": 21, "recent_unusual": false}

In Norwegian, from a day inside a year:

  $ MB_TODAY=2021-06-30 mb goal forecast A --at 2018-10-31 --lang nb
  A 31.10.2018: 71 talt, mål 40 innen 31.12.2020
  
  per         median  80 prosent  95 prosent  gjennomsnitt
  31.10.2019      72  66–80       62–86               72,7
  31.10.2020      76  66–87       61–95               76,5
  31.12.2020      76  66–88       61–95               76,8
  
  Med uendrede rater: i rute. 40 eller flere 31.12.2020 har en sannsynlighet på 99,9 prosent.
  
  A teller alle, med eller uten fullført program; i en erfaringsrolle; hos alle arbeidsgivere; uansett
  finansiering; hver person teller én gang. Framskrevet med 19 tatt opp i året, som i de siste
  kullene. Under opplæring nå, og regnet med uansett opptak: 17. Lært av: fullførte 147, år 11, begynt
  å telle uten å ha fullført 22.
  
  Merk: 34 ble ansatt de siste to årene, mens årene før ga grunn til å vente 6 til 25: ratene kan ha
  endret seg.

For scripts:

  $ mb goal forecast C --json | short
  [
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2018-12-31", "year": 2018, "median": 30, "mean": 30.552, "low_80": 26, "high_80": 35, "low_95": 24, "high_95": 39, "target": 40, "deadline": "2020-12-31", "probability": null, "verdict": null, "admissions": 19, "completers": 133, "years": 10, "in_training": 18, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 4, "recent_high_95": 21, "recent_unusual": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2019-12-31", "year": 2019, "median": 33, "mean": 33.019, "low_80": 27, "high_80": 40, "low_95": 23, "high_95": 44, "target": 40, "deadline": "2020-12-31", "probability": null, "verdict": null, "admissions": 19, "completers": 133, "years": 10, "in_training": 18, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 4, "recent_high_95": 21, "recent_unusual": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2017-12-31", "value": 28, "date": "2020-12-31", "year": 2020, "median": 35, "mean": 35.692, "low_80": 28, "high_80": 44, "low_95": 24, "high_95": 49, "target": 40, "deadline": "2020-12-31", "probability": 0.261, "verdict": "uncertain", "admissions": 19, "completers": 133, "years": 10, "in_training": 18, "from_outside": 8, "thin": false, "recent_hires": 13, "recent_low_95": 4, "recent_high_95": 21, "recent_unusual": false}
  ]
  $ mb goal forecast C --csv | sed 's/"[^"]*",//' | short
  goal,definition,at,value,date,year,median,mean,low_80,high_80,low_95,high_95,target,deadline,probability,verdict,admissions,completers,years,in_training,from_outside,thin,recent_hires,recent_low_95,recent_high_95,recent_unusual\r (esc)
  C,2017-12-31,28,2018-12-31,2018,30,30.552,26,35,24,39,40,2020-12-31,,,19,133,10,18,8,no,13,4,21,no\r (esc)
  C,2017-12-31,28,2019-12-31,2019,33,33.019,27,40,23,44,40,2020-12-31,,,19,133,10,18,8,no,13,4,21,no\r (esc)
  C,2017-12-31,28,2020-12-31,2020,35,35.692,28,44,24,49,40,2020-12-31,0.261,uncertain,19,133,10,18,8,no,13,4,21,no\r (esc)

Twice the same:

  $ mb goal forecast A --json >once
  $ mb goal forecast A --json | cmp - once

With few completers the wide band alone is shown:

  $ mb goal add SOON --template C --baseline 1 --baseline-date 2008-12-31 --target 4 --deadline 2011-12-31 --source invented --quiet
  $ mb goal forecast SOON --at 2009-06-01
  SOON on 2009-06-01: 3 counted, target 4 by 2011-12-31
  
  on          median  95 percent  mean
  2010-06-01       9  2–19         9.1
  2011-06-01      15  4–29        14.9
  2011-12-31      18  4–34        18.0
  
  Too little is known to say how likely the target of 4 by 2011-12-31 is.
  
  SOON counts anyone, with or without the training; in a peer role; kind of employer: municipality;
  any funding; each person counts once. Foreseen with 16 admitted a year, as in the last cohorts. In
  training now, and taken along whatever is admitted: 14. Learned from: completers 21, years 2, begun
  to be counted without having completed 1.
  
  Beware: the data are too thin to tell: completers 21, where 30 are the least; years 2, where 3 are.

Where the last two years were unlike those before:

  $ MB_TODAY=2021-06-30 mb goal forecast A --at 2018-12-31
  A on 2018-12-31: 72 counted, target 40 by 2020-12-31
  
  on          median  80 percent  95 percent  mean
  2019-12-31      74  67–82       64–87       74.5
  2020-12-31      78  68–89       62–97       78.2
  
  At unchanged rates: on track. 40 or more on 2020-12-31 has a probability of 99.9 percent.
  
  A counts anyone, with or without the training; in a peer role; at any employer; any funding; each
  person counts once. Foreseen with 19 admitted a year, as in the last cohorts. In training now, and
  taken along whatever is admitted: 17. Learned from: completers 147, years 11, begun to be counted
  without having completed 24.
  
  Beware: 35 were hired in the last two years, where the years before let 7 to 27 be expected: the
  rates may have changed.
  $ MB_TODAY=2021-06-30 mb goal forecast A --at 2018-12-31 --json 2>&1 >/dev/null
  {"warning": {"code": "recent-hires-unusual", "message": "35 were hired in the last two years, where the years before let 7 to 27 be expected: the rates may have changed"}}

A target below the baseline is reached from above:

  $ mb goal add LESS --template C --baseline 30 --baseline-date 2017-05-31 --target 10 --deadline 2020-12-31 --source invented --quiet
  warning: LESS: the target, 10, does not lie above the baseline, 30: fewer are wanted, or no more than there were
  hint: if more are wanted: mb goal change LESS --target x2, or a number
  $ mb goal forecast LESS | tail -6
  At unchanged rates: not on track. 10 or fewer on 2020-12-31 has a probability of 0.1 percent.
  
  LESS counts anyone, with or without the training; in a peer role; kind of employer: municipality;
  any funding; each person counts once. Foreseen with 19 admitted a year, as in the last cohorts. In
  training now, and taken along whatever is admitted: 18. Learned from: completers 133, years 10,
  begun to be counted without having completed 8.

What it has learned:

  $ mb goal forecast C --rates
  rate                                  persons now  seen   of  mean   95 percent
  hired within a year of completing              12     8  102  0.083  0.038–0.143
  hired in the second year                        7     1   87  0.017  0.001–0.052
  hired later                                    80     6  309  0.021  0.008–0.040
  leaving in the first year                      11     6   34  0.186  0.077–0.328
  leaving in the second year                      4     4   24  0.180  0.059–0.349
  leaving later                                  13     7   59  0.125  0.055–0.219
  hired again                                    14     3   42  0.081  0.021–0.179
  completing, of those admitted                       133  190  0.699  0.632–0.762
  completing, of those in training now           18   124  151  0.819  0.754–0.876
  employed already on completing                       19  133  0.146  0.091–0.210
  from outside, a year                                  8   10  0.850  0.378–1.510
  how much years differ (sigma)                        37   10  0.163  0.006–0.457
  
  Seen: how often it happened of how often it could have, over all years together; from outside and
  differences between years: hires in so many years. The mean and the 95 percent are what such rates
  may be, given that.
  $ mb goal forecast C --rates --json | sed -n '2p;12p' | short
  {"goal": "C", "at": "2017-12-31", "rate": "hired-unemployed-0", "persons": 12, "times": 8, "of": 102, "mean": 0.082, "low_95": 0.037, "high_95": 0.142},
  {"goal": "C", "at": "2017-12-31", "rate": "from-outside", "persons": null, "times": 8, "of": 10, "mean": 0.850, "low_95": 0.378, "high_95": 1.509},
  $ mb goal forecast C --rates --admissions 3
  mb: --rates and --admissions exclude each other
  [2]
  $ mb goal forecast C --rates --back-test
  mb: --back-test and --rates exclude each other
  [2]

A register that has not been kept:

  $ mb goal add LATER --template C --baseline 40 --baseline-date 2020-12-31 --target 60 --deadline 2026-12-31 --source invented --quiet
  $ MB_TODAY=2023-12-31 mb goal forecast LATER | tail -4
  counts as if nobody had been hired or had left.
  
  Beware: 0 were hired in the last two years, where the years before let 3 to 18 be expected: the
  rates may have changed.

How good such forecasts have been:

  $ MB_TODAY=2021-06-30 mb goal forecast C --at 2020-12-31 --back-test | head -20
  years ahead  forecasts  in the band  percent  mean score  line: in the band  percent  mean score
  1                   10            9     90.0         1.7                  7     70.0         2.3
  2                    9            8     88.9         2.6                  5     55.6         3.4
  3                    8            6     75.0         3.2                  3     37.5         4.8
  4                    7            6     85.7         3.6                  3     42.9         5.7
  all                 34           29     85.3         2.7                 18     52.9         3.9
  
  Each forecast
  from        for         years ahead  came  mean  80 percent  in the band  score  line  80 percent  in the band  score
  2010-12-31  2011-12-31            1    11  12.1  8–17        yes            0.9  11.0  10–12       yes            0.1
  2010-12-31  2012-12-31            2    13  15.2  9–23        yes            1.4  13.3  12–15       yes            0.2
  2010-12-31  2013-12-31            3    15  18.3  10–28       yes            1.9  15.6  14–17       yes            0.4
  2010-12-31  2014-12-31            4    16  21.4  11–33       yes            2.9  17.9  16–20       yes            1.2
  2011-12-31  2012-12-31            1    13  13.4  9–18        yes            0.7  13.3  13–14       yes            0.1
  2011-12-31  2013-12-31            2    15  16.0  10–22       yes            1.1  15.6  15–16       yes            0.3
  2011-12-31  2014-12-31            3    16  18.6  11–26       yes            1.7  17.9  17–19       no             1.5
  2011-12-31  2015-12-31            4    20  21.1  12–30       yes            1.6  20.2  19–21       yes            0.2
  2012-12-31  2013-12-31            1    15  15.6  12–20       yes            0.7  15.4  15–16       yes            0.2
  2012-12-31  2014-12-31            2    16  18.3  13–24       yes            1.4  17.7  17–18       no             1.3
  2012-12-31  2015-12-31            3    20  21.3  14–29       yes            1.4  19.9  19–21       yes            0.1
  $ mb goal forecast C --at 2014-12-31 --back-test --json | short
  [
  {"goal": "C", "from": "2010-12-31", "date": "2011-12-31", "years_ahead": 1, "value": 11, "mean": 12.125, "low_80": 8, "high_80": 17, "covered": true, "crps": 0.871, "line_mean": 11.012, "line_low_80": 10, "line_high_80": 12, "line_covered": true, "line_crps": 0.136, "coverage_percent": 100, "mean_crps": 0.904, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2010-12-31", "date": "2012-12-31", "years_ahead": 2, "value": 13, "mean": 15.207, "low_80": 9, "high_80": 23, "covered": true, "crps": 1.377, "line_mean": 13.314, "line_low_80": 12, "line_high_80": 15, "line_covered": true, "line_crps": 0.229, "coverage_percent": 100, "mean_crps": 1.293, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2010-12-31", "date": "2013-12-31", "years_ahead": 3, "value": 15, "mean": 18.318, "low_80": 10, "high_80": 28, "covered": true, "crps": 1.942, "line_mean": 15.619, "line_low_80": 14, "line_high_80": 17, "line_covered": true, "line_crps": 0.381, "coverage_percent": 100, "mean_crps": 1.807, "line_coverage_percent": 50, "line_mean_crps": 0.920},
  {"goal": "C", "from": "2010-12-31", "date": "2014-12-31", "years_ahead": 4, "value": 16, "mean": 21.443, "low_80": 11, "high_80": 33, "covered": true, "crps": 2.884, "line_mean": 17.923, "line_low_80": 16, "line_high_80": 20, "line_covered": true, "line_crps": 1.239, "coverage_percent": 100, "mean_crps": 2.884, "line_coverage_percent": 100, "line_mean_crps": 1.239},
  {"goal": "C", "from": "2011-12-31", "date": "2012-12-31", "years_ahead": 1, "value": 13, "mean": 13.444, "low_80": 9, "high_80": 18, "covered": true, "crps": 0.727, "line_mean": 13.287, "line_low_80": 13, "line_high_80": 14, "line_covered": true, "line_crps": 0.129, "coverage_percent": 100, "mean_crps": 0.904, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2011-12-31", "date": "2013-12-31", "years_ahead": 2, "value": 15, "mean": 15.997, "low_80": 10, "high_80": 22, "covered": true, "crps": 1.094, "line_mean": 15.603, "line_low_80": 15, "line_high_80": 16, "line_covered": true, "line_crps": 0.337, "coverage_percent": 100, "mean_crps": 1.293, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2011-12-31", "date": "2014-12-31", "years_ahead": 3, "value": 16, "mean": 18.611, "low_80": 11, "high_80": 26, "covered": true, "crps": 1.671, "line_mean": 17.901, "line_low_80": 17, "line_high_80": 19, "line_covered": false, "line_crps": 1.459, "coverage_percent": 100, "mean_crps": 1.807, "line_coverage_percent": 50, "line_mean_crps": 0.920},
  {"goal": "C", "from": "2012-12-31", "date": "2013-12-31", "years_ahead": 1, "value": 15, "mean": 15.578, "low_80": 12, "high_80": 20, "covered": true, "crps": 0.717, "line_mean": 15.387, "line_low_80": 15, "line_high_80": 16, "line_covered": true, "line_crps": 0.168, "coverage_percent": 100, "mean_crps": 0.904, "line_coverage_percent": 75, "line_mean_crps": 0.390},
  {"goal": "C", "from": "2012-12-31", "date": "2014-12-31", "years_ahead": 2, "value": 16, "mean": 18.329, "low_80": 13, "high_80": 24, "covered": true, "crps": 1.409, "line_mean": 17.668, "line_low_80": 17, "line_high_80": 18, "line_covered": false, "line_crps": 1.340, "coverage_percent": 100, "mean_crps": 1.293, "line_coverage_percent": 66.666, "line_mean_crps": 0.635},
  {"goal": "C", "from": "2013-12-31", "date": "2014-12-31", "years_ahead": 1, "value": 16, "mean": 18.349, "low_80": 14, "high_80": 23, "covered": true, "crps": 1.300, "line_mean": 17.418, "line_low_80": 17, "line_high_80": 18, "line_covered": false, "line_crps": 1.126, "coverage_percent": 100, "mean_crps": 0.904, "line_coverage_percent": 75, "line_mean_crps": 0.390}
  ]
  $ mb goal forecast C --at 2009-12-31 --back-test
  the history is too short to try forecasts out on

What cannot be foreseen:

  $ MB_TODAY=2021-06-30 mb goal forecast C --at 2020-12-31
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
  $ mb goal add FTE --template C --unit fte --baseline 9,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --source invented --quiet
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
