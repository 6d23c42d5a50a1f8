What it takes to reach a goal.

  $ export MB_TODAY=2016-12-31
  $ short() { sed -E 's/([0-9]\.[0-9]{3})[0-9]+/\1/g'; }  # figures that are no counts
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal plan C --probability 0.8
  C on 2016-12-31: 21 counted, target 40 by 2020-12-31
  
  admitted a year  as lately  reached with percent  hired so many times as often
                0  no         2.0                                            3.3
                5  no         4.0                                            2.8
               10  no         7.3                                            2.4
               15  no         12.1                                           2.1
               18  yes        15.7                                           2.0
               20  no         18.4                                           1.9
               25  no         26.0                                           1.7
               30  no         34.5                                           1.6
               35  no         43.2                                           1.5
               40  no         51.6                                           1.4
               64  no         80.7                                           1.0
  
  At unchanged rates it takes 64 admitted a year to reach it with 80 percent. With 18 admitted a year
  hiring must be 2.0 times as frequent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 18 admitted a year, as in the last 3 cohorts, by
  what has become of 115 who have completed in 9 years, and by 6 who began to be counted without
  having completed.
  $ mb goal plan A --probability 0,8 --at 2017-12-31 --lang nb
  A 31.12.2017: 53 talt, mål 40 innen 31.12.2020
  
  tatt opp i året  som i det siste  nås med prosent  ansatt så mange ganger så ofte
                0  nei              96,8                                        1,0
                5  nei              98,3                                        1,0
               10  nei              99,0                                        1,0
               15  nei              99,4                                        1,0
               19  ja               99,6                                        1,0
               20  nei              99,6                                        1,0
               25  nei              99,7                                        1,0
               30  nei              99,8                                        1,0
               35  nei              99,9                                        1,0
               40  nei              99,9                                        1,0
  
  Med 19 tatt opp i året nås det med 80 prosent med uendrede rater.
  
  A teller alle, med eller uten fullført program; i en erfaringsrolle; hos alle arbeidsgivere; uansett
  finansiering; hver person teller én gang. Framskrevet med 19 tatt opp i året, som i de siste 3
  kullene, etter hvordan det har gått med 133 som har fullført, i 10 år, og etter 17 som ble talt med
  uten å ha fullført.

For scripts:

  $ mb goal plan C --probability 0.5 --json | head -3 | short
  [
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2016-12-31", "value": 21, "target": 40, "deadline": "2020-12-31", "wanted": 0.5, "admissions": 0, "usual": false, "probability": 0.020, "reaches": false, "hiring_factor": 2.3, "fewest_admissions": 40, "completers": 115, "thin": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2016-12-31", "value": 21, "target": 40, "deadline": "2020-12-31", "wanted": 0.5, "admissions": 5, "usual": false, "probability": 0.040, "reaches": false, "hiring_factor": 2, "fewest_admissions": 40, "completers": 115, "thin": false},
  $ mb goal plan C --probability 0.5 --csv | sed 's/"[^"]*",//' | short
  goal,definition,at,value,target,deadline,wanted,admissions,usual,probability,reaches,hiring_factor,fewest_admissions,completers,thin\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,0,no,0.020,no,2.3,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,5,no,0.040,no,2,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,10,no,0.073,no,1.8,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,15,no,0.121,no,1.6,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,18,yes,0.157,no,1.5,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,20,no,0.184,no,1.4,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,25,no,0.260,no,1.3,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,30,no,0.344,no,1.2,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,35,no,0.431,no,1.1,40,115,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,40,no,0.516,yes,1,40,115,no\r (esc)

What is reached anyway, and what nothing reaches:

  $ mb goal plan A --probability 0.8 --at 2018-12-31 2>/dev/null | tail -5 | head -2
  With 19 admitted a year it is reached with 80 percent at unchanged rates.
  
  $ mb goal add MANY --template C --baseline 20 --baseline-date 2016-12-31 --target x20 --deadline 2018-12-31 --quiet
  $ mb goal plan MANY --probability 0.8 | tail -8 | head -3
  
  Nothing in a sensible range reaches it with 80 percent: neither 100 admitted a year nor, with those
  of the table, hiring 5 times as frequent.

What cannot be planned:

  $ mb goal plan C
  mb: goal plan: --probability is missing
  hint: mb help goal plan
  [2]
  $ mb goal plan C --probability 1
  mb: 1 is no probability
  hint: write a number between 0 and 1, such as 0.8
  [2]
  $ mb goal plan C --probability 80
  mb: 80 is no probability
  hint: write a number between 0 and 1, such as 0.8
  [2]
  $ mb goal plan C --probability likely
  mb: likely is no probability
  hint: write a number between 0 and 1, such as 0.8
  [2]
  $ mb goal plan C --probability 0.8 --at 2021-01-01
  mb: C: nothing is left to foresee, its deadline was 2020-12-31; 41 were counted then, the target is 40
  hint: mb goal status C --at 2020-12-31
  [3]
  $ mb goal add LESS --template C --baseline 30 --baseline-date 2016-05-31 --target 10 --deadline 2020-12-31 --quiet
  $ mb goal plan LESS --probability 0.8
  mb: LESS: the target, 10, lies below the baseline, 30; more admissions and more hiring do not lead there
  hint: mb goal forecast LESS
  [3]
