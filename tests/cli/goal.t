Goals: whom they count, from which baseline, and where they stand.

  $ export MB_TODAY=2021-06-30
  $ mb register init --quiet
  $ mb goal list
  no goals yet: mb help goal add shows how to make one
  $ mb goal status
  On 2021-06-30
  
  reading  counted
  A              0
  B              0
  C              0
  
  What each of them counts
  reading  what is counted                                                                                                                known
  A        anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once                    0 of 0
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once  0 of 0
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once     0 of 0
  
  Known: those registered with a job that day, of all who could be counted. What the others do is not
  asked here: whoever works where the register knows nothing of it is not counted.
  Internal: small numbers are not hidden.
  there is no goal yet, so the readings have no baseline and no target: mb help goal add
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal list
  code  baseline  on          target  by          what is counted
  A           20  2017-05-31      40  2020-12-31  anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once
  B           20  2017-05-31      40  2020-12-31  those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once
  C           20  2017-05-31      40  2020-12-31  anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once
  $ mb goal show B
  code                    B
  reading                 B
  unit                    persons
  baseline                20
  on                      2017-05-31
  target                  40
  times the baseline      2
  by                      2020-12-31
  source of the baseline  Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune", uten å skille ordinære stillinger fra øremerkede
  what is counted         those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once
  $ mb goal list --json
  [
  {"goal": "A", "reading": "A", "population": "anyone", "employer_kinds": [], "funding": null, "peer_role": true, "unit": "persons", "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "source": "Foredrag, mai 2017: \"om lag 20 ansatt i Bergen kommune\"; her telles alle arbeidsgivere, der bare kommunen"},
  {"goal": "B", "reading": "B", "population": "completers", "employer_kinds": ["municipality"], "funding": "ordinary", "peer_role": null, "unit": "persons", "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "source": "Foredrag, mai 2017: \\"om lag 20 ansatt i Bergen kommune\\", uten \xc3\xa5 skille ordin\xc3\xa6re stillinger fra \xc3\xb8remerkede"}, (esc)
  {"goal": "C", "reading": "C", "population": "anyone", "employer_kinds": ["municipality"], "funding": null, "peer_role": true, "unit": "persons", "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "source": "Foredrag, mai 2017: \"om lag 20 ansatt i Bergen kommune\""}
  ]

Have we doubled? By one reading yes, by one no, by one nearly.

  $ mb goal status --at 2018-10-31
  On 2018-10-31
  
  reading  counted  baseline  counted then  target  % of the way  line  on line  a year  reached
  A             71        20            41      40         255.0  27.9  yes         0.0  yes
  B             29        20            15      40          45.0  27.9  yes         5.1  no
  C             39        20            20      40          95.0  27.9  yes         0.5  nearly
  
  What each of them counts
  reading  what is counted                                                                                                                known      not here, but under
  A        anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once                    98 of 162  B 5
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once  83 of 147  A 47, C 15
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once     98 of 162  A 32, B 5
  
  Baselines and targets
  reading  baseline of  target by   source of the baseline
  A        2017-05-31   2020-12-31  Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"; her telles alle arbeidsgivere, der bare kommunen
  B        2017-05-31   2020-12-31  Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune", uten å skille ordinære stillinger fra øremerkede
  C        2017-05-31   2020-12-31  Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"
  
  Counted then: what the register itself counts on the day of the baseline. For A, B it differs from
  the published baseline: the two count different things, or the register does not know of all. What
  is told of the way compares the one with the other.
  Line: the straight line from baseline to target on that day. A year: what each year up to the
  deadline must bring. Nearly: nine tenths of the way or more.
  Known: those registered with a job that day, of all who could be counted. What the others do is not
  asked here: whoever works where the register knows nothing of it is not counted.
  Internal: small numbers are not hidden.
  $ mb goal status --at 2018-10-31 --json
  [
  {"goal": "A", "reading": "A", "at": "2018-10-31", "population": "anyone", "employer_kinds": [], "funding": null, "peer_role": true, "unit": "persons", "definition": "anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once", "value": 71, "deadline_value": null, "baseline": 20, "baseline_counted": 41, "baseline_of": "A", "baseline_date": "2017-05-31", "source": "Foredrag, mai 2017: \"om lag 20 ansatt i Bergen kommune\"; her telles alle arbeidsgivere, der bare kommunen", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "missing": 0, "share_percent": 255, "line": 27.908396946564885, "on_track": true, "required_per_year": 0, "answer": "yes", "persons": 71, "fte": 473750, "several_jobs": 2, "over_100_percent": 0, "n_known": 98, "n_all": 162, "more_under_a": 0, "more_under_b": 5, "more_under_c": 0, "more_under_any": 5, "as_known": null, "internal": true},
  {"goal": "B", "reading": "B", "at": "2018-10-31", "population": "completers", "employer_kinds": ["municipality"], "funding": "ordinary", "peer_role": null, "unit": "persons", "definition": "those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once", "value": 29, "deadline_value": null, "baseline": 20, "baseline_counted": 15, "baseline_of": "B", "baseline_date": "2017-05-31", "source": "Foredrag, mai 2017: \\"om lag 20 ansatt i Bergen kommune\\", uten \xc3\xa5 skille ordin\xc3\xa6re stillinger fra \xc3\xb8remerkede", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "missing": 11, "share_percent": 45, "line": 27.908396946564885, "on_track": true, "required_per_year": 5.072916666666667, "answer": "no", "persons": 29, "fte": 188250, "several_jobs": 1, "over_100_percent": 0, "n_known": 83, "n_all": 147, "more_under_a": 47, "more_under_b": 0, "more_under_c": 15, "more_under_any": 47, "as_known": null, "internal": true}, (esc)
  {"goal": "C", "reading": "C", "at": "2018-10-31", "population": "anyone", "employer_kinds": ["municipality"], "funding": null, "peer_role": true, "unit": "persons", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "value": 39, "deadline_value": null, "baseline": 20, "baseline_counted": 20, "baseline_of": "C", "baseline_date": "2017-05-31", "source": "Foredrag, mai 2017: \"om lag 20 ansatt i Bergen kommune\"", "target": 40, "target_factor": 2, "deadline": "2020-12-31", "missing": 1, "share_percent": 95, "line": 27.908396946564885, "on_track": true, "required_per_year": 0.46117424242424243, "answer": "nearly", "persons": 39, "fte": 268750, "several_jobs": 1, "over_100_percent": 0, "n_known": 98, "n_all": 162, "more_under_a": 32, "more_under_b": 5, "more_under_c": 0, "more_under_any": 37, "as_known": null, "internal": true}
  ]
  $ mb goal status C --at 2020-12-31 --csv | sed 's/"[^"]*"/…/g'
  goal,reading,at,population,employer_kinds,funding,peer_role,unit,definition,value,deadline_value,baseline,baseline_counted,baseline_of,baseline_date,source,target,target_factor,deadline,missing,share_percent,line,on_track,required_per_year,answer,persons,fte,several_jobs,over_100_percent,n_known,n_all,more_under_a,more_under_b,more_under_c,more_under_any,as_known,internal\r (esc)
  A,A,2020-12-31,anyone,,,yes,persons,\xe2\x80\xa6,86,86,20,41,A,2017-05-31,\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6,40,2,2020-12-31,0,330,40,yes,,yes,86,579250,1,1,121,192,0,5,0,5,,yes\r (esc)
  B,B,2020-12-31,completers,municipality,ordinary,,persons,those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once,34,34,20,15,B,2017-05-31,\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6,40,2,2020-12-31,6,70,40,no,,no,34,239750,0,0,102,173,57,0,12,57,,yes\r (esc)
  C,C,2020-12-31,anyone,municipality,,yes,persons,\xe2\x80\xa6,41,41,20,20,C,2017-05-31,\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6,40,2,2020-12-31,0,105,40,yes,,yes,41,281250,0,0,121,192,45,5,0,50,,yes\r (esc)

At the deadline, and before there was a baseline:

  $ mb goal status --at 2020-12-31 | head -6
  On 2020-12-31
  
  reading  counted  on the deadline  baseline  counted then  target  % of the way  line  on line  reached
  A             86               86        20            41      40         330.0  40.0  yes      yes
  B             34               34        20            15      40          70.0  40.0  no       no
  C             41               41        20            20      40         105.0  40.0  yes      yes
  $ mb goal status --at 2016-12-31 | head -6
  On 2016-12-31
  
  reading  counted  baseline  target  % of the way  a year  reached
  A             39        20      40          95.0     0.2  nearly
  B             15        20      40         -25.0     6.2  no
  C             21        20      40           5.0     4.8  no

To paste into the plan's status report:

  $ mb goal status --at 2018-10-31 --format markdown
  ### Where the goal stands on 2018-10-31
  
  The goal is 40 persons by 2020-12-31, from 20 on 2017-05-31. Is it reached on 2018-10-31? A: yes (71); B: no (29); C: nearly (39). The readings count different things; what each of them counts stands below the table.
  
  | reading | counted | baseline | counted then | target | % of the way | line | on line | a year | reached |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- |
  | A | 71 | 20 | 41 | 40 | 255.0 | 27.9 | yes | 0.0 | yes |
  | B | 29 | 20 | 15 | 40 | 45.0 | 27.9 | yes | 5.1 | no |
  | C | 39 | 20 | 20 | 40 | 95.0 | 27.9 | yes | 0.5 | nearly |
  
  - **A**: anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once. n: 98 of 162 are registered with a job that day. Persons not counted here, but under other readings: B 5. Baseline: 20 on 2017-05-31; source: Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"; her telles alle arbeidsgivere, der bare kommunen; the register itself counts 41 on that day.
  - **B**: those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once. n: 83 of 147 are registered with a job that day. Persons not counted here, but under other readings: A 47, C 15. Baseline: 20 on 2017-05-31; source: Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune", uten å skille ordinære stillinger fra øremerkede; the register itself counts 15 on that day.
  - **C**: anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once. n: 98 of 162 are registered with a job that day. Persons not counted here, but under other readings: A 32, B 5. Baseline: 20 on 2017-05-31; source: Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"; the register itself counts 20 on that day.
  
  Counted then: what the register itself counts on the day of the baseline. For A, B it differs from the published baseline: the two count different things, or the register does not know of all. What is told of the way compares the one with the other. Line: the straight line from baseline to target on that day. A year: what each year up to the deadline must bring. Nearly: nine tenths of the way or more. Known: those registered with a job that day, of all who could be counted. What the others do is not asked here: whoever works where the register knows nothing of it is not counted.
  
  *Internal: small numbers are not hidden.*
  $ mb goal status --at 2018-10-31 --format markdown --lang nb | head -3
  ### Status for målet per 31.10.2018
  
  Målet er 40 personer innen 31.12.2020, fra 20 per 31.05.2017. Er det nådd per 31.10.2018? A: ja (71); B: nei (29); C: nesten (39). Lesemåtene teller ulike ting; hva hver av dem teller, står under tabellen.
  $ mb goal status --format table | head -3
  On 2021-06-30
  
  reading  counted  on the deadline  baseline  counted then  target  % of the way  line  on line  reached
  $ mb goal status --format markdwn
  mb: --format: markdwn is no format; did you mean markdown? (known: table, markdown)
  [2]
  $ mb goal status --format markdown --json
  {"error": {"code": "options-exclude", "message": "--format and --json exclude each other", "option": "--format", "other": "--json", "command": "goal status"}}
  [2]

A goal of the office's own, in full-time equivalents, beside the readings:

  $ mb goal add NAV --population anyone --employer-kinds nav,dps --peer-role yes --unit fte --baseline 3,5 --baseline-date 2017-05-31 --target 8,25 --deadline 2022-12-31 --source "own count"
  added goal NAV: from 3.5 on 2017-05-31 to 8.25 by 2022-12-31, full-time equivalents (operation 2)
  $ mb goal show NAV
  code                    NAV
  unit                    full-time equivalents
  baseline                3.50
  on                      2017-05-31
  target                  8.25
  by                      2022-12-31
  source of the baseline  own count
  what is counted         anyone, with or without the training; in a peer role; kind of employer: NAV, district psychiatric centre; any funding; full-time equivalents: the percents of all these jobs together
  $ mb goal show NAV --json
  [
  {"goal": "NAV", "reading": null, "population": "anyone", "employer_kinds": ["nav", "dps"], "funding": null, "peer_role": true, "unit": "fte", "baseline": 35000, "baseline_date": "2017-05-31", "target": 82500, "target_factor": null, "deadline": "2022-12-31", "source": "own count"}
  ]
  $ mb goal status NAV --at 2018-10-31
  On 2018-10-31
  
  reading  counted  baseline  counted then  target  % of the way  line  on line  a year  reached
  A          47.38      3.50         29.13    8.25                4.71             0.00  yes
  B          18.83      3.50         10.38    8.25                4.71             0.00  yes
  C          26.88      3.50         14.38    8.25                4.71             0.00  yes
  NAV        13.65      3.50          7.05    8.25         213.7  4.71  yes        0.00  yes
  
  What each of them counts
  reading  what is counted                                                                                                                                                                        known      not here, but under
  A        anyone, with or without the training; in a peer role; at any employer; any funding; full-time equivalents: the percents of all these jobs together                                     98 of 162  B 5
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; full-time equivalents: the percents of all these jobs together                   83 of 147  A 47, C 15
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; full-time equivalents: the percents of all these jobs together                      98 of 162  A 32, B 5
  NAV      anyone, with or without the training; in a peer role; kind of employer: NAV, district psychiatric centre; any funding; full-time equivalents: the percents of all these jobs together  98 of 162  A 50, B 29, C 39
  
  Baselines and targets
  reading  baseline of  target by   source of the baseline
  A        2017-05-31   2022-12-31  goal NAV
  B        2017-05-31   2022-12-31  goal NAV
  C        2017-05-31   2022-12-31  goal NAV
  NAV      2017-05-31   2022-12-31  own count
  
  No goal of the register: A, B, C. The baseline, target and deadline beside it are those of goal NAV,
  so no part of the way is told. Counted then: what the register itself counts on the day of the
  baseline. For NAV it differs from the published baseline: the two count different things, or the
  register does not know of all. What is told of the way compares the one with the other.
  Line: the straight line from baseline to target on that day. A year: what each year up to the
  deadline must bring. Nearly: nine tenths of the way or more.
  Known: those registered with a job that day, of all who could be counted. What the others do is not
  asked here: whoever works where the register knows nothing of it is not counted.
  Internal: small numbers are not hidden.
  $ mb goal status NAV --at 2018-10-31 --lang nb | head -3
  Per 31.10.2018
  
  lesemåte   telt  utgangspunkt  telt da   mål  % av veien  linje  på linjen  per år  nådd
  $ mb goal status NAV --at 2018-10-31 --csv=excel-no | tail -1 | sed 's/"[^"]*"/…/g'
  NAV;;31.10.2018;anyone;nav|dps;;yes;fte;\xe2\x80\xa6;13,65;;3,50;7,05;NAV;31.05.2017;own count;8,25;;31.12.2022;0,00;213,68421052631578;4,71;yes;0,00;yes;21;13,65;0;0;98;162;50;29;39;55;;yes\r (esc)
  $ mb goal status NAV --at 2018-10-31 --json | tail -2
  {"goal": "NAV", "reading": null, "at": "2018-10-31", "population": "anyone", "employer_kinds": ["nav", "dps"], "funding": null, "peer_role": true, "unit": "fte", "definition": "anyone, with or without the training; in a peer role; kind of employer: NAV, district psychiatric centre; any funding; full-time equivalents: the percents of all these jobs together", "value": 136500, "deadline_value": null, "baseline": 35000, "baseline_counted": 70500, "baseline_of": "NAV", "baseline_date": "2017-05-31", "source": "own count", "target": 82500, "target_factor": null, "deadline": "2022-12-31", "missing": 0, "share_percent": 213.68421052631578, "line": 47061, "on_track": true, "required_per_year": 0, "answer": "yes", "persons": 21, "fte": 136500, "several_jobs": 0, "over_100_percent": 0, "n_known": 98, "n_all": 162, "more_under_a": 50, "more_under_b": 29, "more_under_c": 39, "more_under_any": 55, "as_known": null, "internal": true}
  ]

As it was known before that goal was there:

  $ mb goal list --as-known 1 --csv | cut -d, -f1,8,9
  goal,baseline,baseline_date
  A,20,2017-05-31
  B,20,2017-05-31
  C,20,2017-05-31
  $ mb goal status --at 2018-10-31 --as-known 1 | head -1
  On 2018-10-31, as known after operation 1
  $ mb goal status --at 2018-10-31 --as-known 1 --format markdown | head -1
  ### Where the goal stands on 2018-10-31, as known after operation 1
  $ mb goal status --at 2018-10-31 --as-known 2021-06-30 --json | grep -o '"as_known": [0-9]*'
  "as_known": 2
  "as_known": 2
  "as_known": 2
  "as_known": 2
  $ mb goal status NAV --as-known 1
  mb: there is no goal NAV
  hint: mb goal list
  [4]

Changing, and taking back:

  $ mb goal change NAV --any-role --target x2 --json
  [
  {"operation": 3, "summary": "changed goal NAV: from 3.5 on 2017-05-31 to 7 by 2022-12-31, full-time equivalents", "goal": "NAV", "reading": null, "population": "anyone", "employer_kinds": ["nav", "dps"], "funding": null, "peer_role": null, "unit": "fte", "baseline": 35000, "baseline_date": "2017-05-31", "target": 70000, "target_factor": 2, "deadline": "2022-12-31", "source": "own count"}
  ]
  $ mb goal change NAV --funding ordinary --no-source --any-employer
  changed goal NAV: from 3.5 on 2017-05-31 to 7 by 2022-12-31, full-time equivalents (operation 4)
  $ mb goal change NAV --funding ordinary
  nothing to change: the register says so already
  $ mb goal show NAV
  code                    NAV
  unit                    full-time equivalents
  baseline                3.50
  on                      2017-05-31
  target                  7.00
  times the baseline      2
  by                      2022-12-31
  what is counted         anyone, with or without the training; in whatever role; at any employer; funding: ordinary; full-time equivalents: the percents of all these jobs together
  $ mb log undo 4
  operation 5 took back operation 4: changed goal NAV: from 3.5 on 2017-05-31 to 7 by 2022-12-31, full-time equivalents
  $ mb log undo 2
  mb: operation 2 cannot be taken back: later work rests on it
    operation 5 (took operation 4 back (goal change)) rests on it
  hint: mb log undo 5
  [3]
  $ mb log undo 3
  operation 6 took back operation 3: changed goal NAV: from 3.5 on 2017-05-31 to 7 by 2022-12-31, full-time equivalents
  $ mb log undo 2
  operation 7 took back operation 2: added goal NAV: from 3.5 on 2017-05-31 to 8.25 by 2022-12-31, full-time equivalents
  $ mb goal show NAV
  mb: there is no goal NAV
  hint: mb goal list
  [4]
  $ mb log show 2
  operation  2
  when       2021-06-30 14:00
  who        tester
  command    goal add
  what       added goal NAV: from 3.5 on 2017-05-31 to 8.25 by 2022-12-31, full-time equivalents
  undone by  7
  
  Rows
  of what  which  change  field                after
  goal     NAV    added   code                 NAV
  goal     NAV    added   population           anyone
  goal     NAV    added   kinds of employer    nav|dps
  goal     NAV    added   peer role            yes
  goal     NAV    added   unit                 full-time equivalents
  goal     NAV    added   baseline             35000
  goal     NAV    added   day of the baseline  2017-05-31
  goal     NAV    added   source               own count
  goal     NAV    added   target               82500
  goal     NAV    added   deadline             2022-12-31

A dry run, and a template without a code:

  $ mb goal add --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --dry-run
  mb: there is a goal A already
  hint: mb goal show A
  [3]
  $ mb goal add A2 --template A --baseline 30 --baseline-date 2021-01-01 --target 60 --deadline 2024-12-31 --dry-run
  warning: A2: where the baseline was published is not stated
  hint: say it, so that others can look it up: mb goal change A2 --source TEXT
  would be done (--dry-run): added goal A2 (peer roles at any employer): from 30 on 2021-01-01 to 60 by 2024-12-31, persons

Refused:

  $ mb goal add --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: there is a goal A already
  hint: mb goal show A
  [3]
  $ mb goal add --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: goal add: CODE is missing; nothing is done without a named target
  hint: mb help goal add
  [2]
  $ mb goal add G --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: goal add: --population is missing
  hint: mb help goal add
  [2]
  $ mb goal add G --template D --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --template: D is no reading of the goal; did you mean A? (known: A, B, C)
  [2]
  $ mb goal add G --template A --funding ordinary --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --template and --funding exclude each other
  [2]
  $ mb goal add G --template A --employer-kinds nav --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --template and --employer-kinds exclude each other
  [2]
  $ mb goal add G --template A --baseline 20,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --baseline: 20,5 is not a whole number
  [2]
  $ mb goal add G --template A --baseline=-1 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --baseline: the baseline -1 is negative
  [2]
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target twice --deadline 2020-12-31
  mb: --target: twice is no target
  hint: write x2 (twice the baseline) or a whole number
  [2]
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x0 --deadline 2020-12-31
  mb: --target: x0 is no target
  hint: write x2 (twice the baseline) or a whole number
  [2]
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2017-05-31
  mb: --deadline: the deadline 2017-05-31 does not come after the day of the baseline, 2017-05-31
  [2]
  $ mb goal add G --template A --baseline 20 --baseline-date 2017-05-31 --target x2
  mb: goal add: --deadline is missing
  hint: mb help goal add
  [2]
  $ mb goal add G --population all --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --population: all is no population (known: anyone, completers)
  [2]
  $ mb goal add G --population anyone --employer-kinds kommune --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  warning: G: where the baseline was published is not stated
  hint: say it, so that others can look it up: mb goal change G --source TEXT
  added goal G: from 20 on 2017-05-31 to 40 by 2020-12-31, persons (operation 8)
  $ mb goal add G --population anyone --peer-role maybe --baseline 20 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --peer-role: maybe is neither yes nor no
  hint: write yes or no, ja or nei
  [2]
  $ mb goal change
  mb: goal change: CODE is missing; nothing is done without a named target
  hint: mb help goal change
  [2]
  $ mb goal change NAW --target x2
  mb: there is no goal NAW
  hint: mb goal list
  [4]
  $ mb goal change C --peer-role yes --any-role
  mb: --any-role and --peer-role exclude each other
  [2]
  $ mb goal change C --employer-kinds nav --any-employer
  mb: --employer-kinds and --any-employer exclude each other
  [2]
  $ mb goal change C --deadline 2017-01-01
  mb: --deadline: the deadline 2017-01-01 does not come after the day of the baseline, 2017-05-31
  [2]
  $ mb goal show c
  mb: there is no goal c; did you mean C?
  hint: mb goal list
  [4]

Once the deadline has come, what was counted on it decides. Who gets there later has missed it:

  $ mb goal change C --deadline 2018-09-01 --quiet
  $ mb goal status C --at 2020-12-31 | head -6
  On 2020-12-31
  
  reading  counted  on the deadline  baseline  counted then  target  % of the way  line  on line  reached
  A             86               86        20            41      40         330.0  40.0  yes      yes
  B             34               34        20            15      40          70.0  40.0  no       no
  C             41               35        20            20      40         105.0  40.0  yes      after the deadline
  $ mb goal status C --at 2020-12-31 | grep -A1 '^Reached'
  Reached: whether the target was reached on the deadline; after the deadline: not on it, but now.
  Known: those registered with a job that day, of all who could be counted. What the others do is not
  $ mb goal status C --at 2020-12-31 --json | grep '"goal": "C"' | grep -o '"value.*"baseline_of": "C"'
  "value": 41, "deadline_value": 35, "baseline": 20, "baseline_counted": 20, "baseline_of": "C"
  $ mb goal status C --at 2020-12-31 --format markdown | sed -n '3p;/^- ..C/p;/^Counted/p'
  Is it reached on 2020-12-31? A: yes (86); B: no (34); C: after the deadline (35 on 2018-09-01, 41 on 2020-12-31). The readings count different things; what each of them counts stands below the table.
  - **C**: anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once. n: 121 of 192 are registered with a job that day. Persons not counted here, but under other readings: A 45, B 5. Baseline: 20 on 2017-05-31; source: Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"; the register itself counts 20 on that day.
  Counted then: what the register itself counts on the day of the baseline. For A, B it differs from the published baseline: the two count different things, or the register does not know of all. What is told of the way compares the one with the other. Line: the straight line from baseline to target on that day. A year: what each year up to the deadline must bring. Nearly: nine tenths of the way or more. Reached: whether the target was reached on the deadline; after the deadline: not on it, but now. Known: those registered with a job that day, of all who could be counted. What the others do is not asked here: whoever works where the register knows nothing of it is not counted.
  $ mb goal change B --target 60 --quiet
  $ mb goal status --at 2020-12-31 --format markdown | sed -n '3,9p'
  Is it reached on 2020-12-31? A: yes (86); B: no (34); C: after the deadline (35 on 2018-09-01, 41 on 2020-12-31); G: yes (46). The readings count different things; what each of them counts stands below the table.
  
  | reading | counted | on the deadline | baseline | counted then | target | by | % of the way | line | on line | reached |
  | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | --- | --- |
  | A | 86 | 86 | 20 | 41 | 40 | 2020-12-31 | 330.0 | 40.0 | yes | yes |
  | B | 34 | 34 | 20 | 15 | 60 | 2020-12-31 | 35.0 | 60.0 | no | no |
  | C | 41 | 35 | 20 | 20 | 40 | 2018-09-01 | 105.0 | 40.0 | yes | after the deadline |

What has not been yet is not told:

  $ mb goal status --at 2030-01-01
  mb: --at: 2030-01-01 is still to come (today is 2021-06-30): how it will be then, the register cannot tell
  hint: write a day up to today: --at 2021-06-30
  [2]
  $ mb goal series --at 2035-12-31
  mb: --at: 2035-12-31 is still to come (today is 2021-06-30): how it will be then, the register cannot tell
  hint: write a day up to today: --at 2021-06-30
  [2]
  $ mb goal status --at 2021-07-01 --json
  {"error": {"code": "day-still-to-come", "message": "2021-07-01 is still to come (today is 2021-06-30): how it will be then, the register cannot tell", "hint": "write a day up to today: --at 2021-06-30", "value": "2021-07-01", "today": "2021-06-30", "option": "--at"}}
  [2]

A register with one goal. The other readings have its baseline, and no way of their own:

  $ mb register init --register one.mb --quiet
  $ export MB_REGISTER=one.mb
  $ mb goal add --template C --baseline 0 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31
  mb: --target: x2 of a baseline of 0 is 0, and reached from the start
  hint: write the target as a number, such as 40
  [2]
  $ mb goal add --template C --baseline 20 --baseline-date 2017-05-31 --target 20 --deadline 2020-12-31
  warning: C: the target, 20, does not lie above the baseline, 20: fewer are wanted, or no more than there were
  warning: C: where the baseline was published is not stated
  hint: if more are wanted: mb goal change C --target x2, or a number
  hint: say it, so that others can look it up: mb goal change C --source TEXT
  added goal C (peer roles in the municipality): from 20 on 2017-05-31 to 20 by 2020-12-31, persons (operation 1)
  $ mb goal change C --baseline 0
  changed goal C (peer roles in the municipality): from 0 on 2017-05-31 to 20 by 2020-12-31, persons (operation 2)
  $ mb goal change C --target x2
  mb: --target: x2 of a baseline of 0 is 0, and reached from the start
  hint: write the target as a number, such as 40
  [2]
  $ mb goal change C --baseline 20 --target x2 --quiet
  $ mb goal status --at 2018-10-31
  On 2018-10-31
  
  reading  counted  baseline  counted then  target  % of the way  line  on line  a year  reached
  A              0        20             0      40                27.9             18.4  no
  B              0        20             0      40                27.9             18.4  no
  C              0        20             0      40        -100.0  27.9  no         18.4  no
  
  What each of them counts
  reading  what is counted                                                                                                                known
  A        anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once                    0 of 0
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once  0 of 0
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once     0 of 0
  
  Baselines and targets
  reading  baseline of  target by   source of the baseline
  A        2017-05-31   2020-12-31  goal C
  B        2017-05-31   2020-12-31  goal C
  C        2017-05-31   2020-12-31  not stated
  
  No goal of the register: A, B. The baseline, target and deadline beside it are those of goal C, so
  no part of the way is told. Counted then: what the register itself counts on the day of the
  baseline. For C it differs from the published baseline: the two count different things, or the
  register does not know of all. What is told of the way compares the one with the other.
  Line: the straight line from baseline to target on that day. A year: what each year up to the
  deadline must bring. Nearly: nine tenths of the way or more.
  Known: those registered with a job that day, of all who could be counted. What the others do is not
  asked here: whoever works where the register knows nothing of it is not counted.
  Internal: small numbers are not hidden.
  $ mb goal status --at 2018-10-31 --format markdown | sed -n '/^- /,$p'
  - **A**: anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once. n: 0 of 0 are registered with a job that day. Baseline: 20 on 2017-05-31, that of goal C; source: not stated; the register itself counts 0 on that day.
  - **B**: those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once. n: 0 of 0 are registered with a job that day. Baseline: 20 on 2017-05-31, that of goal C; source: not stated; the register itself counts 0 on that day.
  - **C**: anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once. n: 0 of 0 are registered with a job that day. Baseline: 20 on 2017-05-31; source: not stated; the register itself counts 0 on that day.
  
  No goal of the register: A, B. The baseline, target and deadline beside it are those of goal C, so no part of the way is told. Counted then: what the register itself counts on the day of the baseline. For C it differs from the published baseline: the two count different things, or the register does not know of all. What is told of the way compares the one with the other. Line: the straight line from baseline to target on that day. A year: what each year up to the deadline must bring. Nearly: nine tenths of the way or more. Known: those registered with a job that day, of all who could be counted. What the others do is not asked here: whoever works where the register knows nothing of it is not counted.
  
  *Internal: small numbers are not hidden.*
