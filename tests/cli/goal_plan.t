What it takes to reach a goal.

  $ export MB_TODAY=2016-12-31
  $ short() { sed -E 's/([0-9]\.[0-9]{3})[0-9]+/\1/g'; }  # figures that are no counts
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal plan C --probability 0.8
  C on 2016-12-31: 21 counted, target 40 by 2020-12-31
  
  admitted a year  as lately  reached with percent  or hiring times
                0  no         2.9                               2.7
                5  no         4.9                               2.4
               10  no         7.6                               2.2
               15  no         11.4                              2.0
               18  yes        14.1                              1.9
               20  no         16.1                              1.9
               25  no         21.7                              1.7
               30  no         28.1                              1.6
               35  no         34.9                              1.5
               40  no         41.9                              1.4
               75  no         80.5                              1.0
  
  At unchanged rates it takes 75 admitted a year to reach it with 80 percent. With 18 admitted a year
  hiring must be 1.9 times as frequent.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 18 admitted a year, as in the last cohorts. In
  training now, and taken along whatever is admitted: 15. Learned from: completers 115, years 9, begun
  to be counted without having completed 6.
  $ MB_TODAY=2021-06-30 mb goal plan A --probability 0,8 --at 2017-12-31 --lang nb
  A 31.12.2017: 53 talt, mål 40 innen 31.12.2020
  
  tatt opp i året  som i det siste  nås med prosent  eller ansatt så mange ganger så ofte
                0  nei              99,3                                              1,0
                5  nei              99,6                                              1,0
               10  nei              99,7                                              1,0
               15  nei              99,8                                              1,0
               19  ja               99,9                                              1,0
               20  nei              99,9                                              1,0
               25  nei              99,9                                              1,0
               30  nei              99,9                                              1,0
               35  nei              99,9                                              1,0
               40  nei              99,9                                              1,0
  
  Med 19 tatt opp i året nås det med 80 prosent med uendrede rater.
  
  A teller alle, med eller uten fullført program; i en erfaringsrolle; hos alle arbeidsgivere; uansett
  finansiering; hver person teller én gang. Framskrevet med 19 tatt opp i året, som i de siste
  kullene. Under opplæring nå, og regnet med uansett opptak: 18. Lært av: fullførte 133, år 10, begynt
  å telle uten å ha fullført 17.

For scripts:

  $ mb goal plan C --probability 0.5 --json | head -3 | short
  [
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2016-12-31", "value": 21, "target": 40, "deadline": "2020-12-31", "wanted": 0.5, "admissions": 0, "usual": false, "probability": 0.029, "reaches": false, "hiring_factor": 2, "fewest_admissions": 46, "completers": 115, "in_training": 15, "thin": false},
  {"goal": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "at": "2016-12-31", "value": 21, "target": 40, "deadline": "2020-12-31", "wanted": 0.5, "admissions": 5, "usual": false, "probability": 0.048, "reaches": false, "hiring_factor": 1.8, "fewest_admissions": 46, "completers": 115, "in_training": 15, "thin": false},
  $ mb goal plan C --probability 0.5 --csv | sed 's/"[^"]*",//' | short
  goal,definition,at,value,target,deadline,wanted,admissions,usual,probability,reaches,hiring_factor,fewest_admissions,completers,in_training,thin\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,0,no,0.029,no,2,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,5,no,0.048,no,1.8,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,10,no,0.076,no,1.7,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,15,no,0.113,no,1.5,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,18,yes,0.140,no,1.5,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,20,no,0.160,no,1.4,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,25,no,0.216,no,1.3,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,30,no,0.280,no,1.3,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,35,no,0.348,no,1.2,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,40,no,0.419,no,1.1,46,115,15,no\r (esc)
  C,2016-12-31,21,40,2020-12-31,0.5,46,no,0.502,yes,1,46,115,15,no\r (esc)

What is reached anyway, and what nothing reaches:

  $ MB_TODAY=2021-06-30 mb goal plan A --probability 0.8 --at 2018-12-31 | grep 'it is reached'
  With 19 admitted a year it is reached with 80 percent at unchanged rates.
  $ mb goal add MANY --template C --baseline 20 --baseline-date 2016-12-31 --target x20 --deadline 2018-12-31 --source invented --quiet
  $ mb goal plan MANY --probability 0.8 | tail -8 | head -3
  
  Nothing in a sensible range reaches it with 80 percent: neither 100 admitted a year nor, with those
  of the table, hiring 5 times as frequent.

Where there is little to go by, that is said where the answer would stand:

  $ mb goal plan C --probability 0.8 --at 2008-12-31 | grep -A3 'Too little'
  Too little is known to plan by; the table shows what little there is.
  
  C counts anyone, with or without the training; in a peer role; kind of employer: municipality; any
  funding; each person counts once. Foreseen with 16 admitted a year, as in the last cohorts. In

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
  $ MB_TODAY=2021-06-30 mb goal plan C --probability 0.8 --at 2021-01-01
  mb: C: nothing is left to foresee, its deadline was 2020-12-31; 41 were counted then, the target is 40
  hint: mb goal status C --at 2020-12-31
  [3]
  $ mb goal add LESS --template C --baseline 30 --baseline-date 2016-05-31 --target 10 --deadline 2020-12-31 --source invented --quiet
  warning: LESS: the target, 10, does not lie above the baseline, 30: fewer are wanted, or no more than there were
  hint: if more are wanted: mb goal change LESS --target x2, or a number
  $ mb goal plan LESS --probability 0.8
  mb: LESS: the target, 10, lies below the baseline, 30; more admissions and more hiring do not lead there
  hint: mb goal forecast LESS
  [3]
