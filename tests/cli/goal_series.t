The goals over the years.

  $ export MB_TODAY=2021-06-30
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal series --at 2020-12-31
  on           A   B   C  line
  2007-12-31   3   1   2
  2008-12-31   5   3   4
  2009-12-31   9   4   6
  2010-12-31  13   5   9
  2011-12-31  17   7  11
  2012-12-31  21   9  13
  2013-12-31  26  10  15
  2014-12-31  29  12  16
  2015-12-31  35  14  20
  2016-12-31  39  15  21
  2017-12-31  53  21  28  23.3
  2018-12-31  72  29  39  28.8
  2019-12-31  77  31  39  34.4
  2020-12-31  86  34  41  40.0
  
  100 │                                                                          ┊
      │                                                                          ┊
      │                                                                          A
   80 │                                                                     AAA A┊
      │                                                               AA AA      ┊
      │                                                              A           ┊
   60 │                                                           AA             ┊
      │                                                          A               ┊
      │                                                        A                 ┊
   40 │                                                AA AAA─A──────CCC─CC─CCC·CC
      │                                          A  A A           CC   B·BB·BBB BB
      │                                AAA AA  AA  A             CBB·BB          ┊
   20 │                         AAA AA       A      C CCC CCC·C*·B               ┊
      │               A  *A AA* CCC CC *** **C *** *B BBB BBB B                  ┊
      │       ** *A* *** B* **B BBB BB       B                                   ┊
    0 │** *** BB B*B   B                                                         ┊
      └────────┴──────────┴──────────┴──────────┴──────────┴──────────┴──────────┴
             2008       2010       2012       2014       2016       2018      2020
  
  Letters and digits: what each reading and goal counts at the end of each quarter (*: several). ·
  straight line from 20 on 2017-05-31. ─ target: 40. ┊ deadline: 2020-12-31.
  
  What each of them counts
  reading  what is counted
  A        anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once
  
  Internal: small numbers are not hidden.

On a terminal without UTF-8, in Norwegian, up to a day inside a year:

  $ LC_ALL=C mb goal series C --at 2018-10-31 --lang nb | head -34
  per          A   B   C  linje
  31.12.2007   3   1   2
  31.12.2008   5   3   4
  31.12.2009   9   4   6
  31.12.2010  13   5   9
  31.12.2011  17   7  11
  31.12.2012  21   9  13
  31.12.2013  26  10  15
  31.12.2014  29  12  16
  31.12.2015  35  14  20
  31.12.2016  39  15  21
  31.12.2017  53  21  28   23,3
  31.10.2018  71  29  39   27,9
  
  80 |                                                                           :
     |                                                                           :
  70 |                                                              AA           :
     |                                                                           :
  60 |                                                            AA             :
     |                                                          A                :
  50 |                                                                           :
     |                                                         A                 :
  40 |                                                 AAA AA-A------C---------...
     |                                               A              C     .....  :
  30 |                                          AAA A           C CCBB....       :
     |                                AA AAA  A                C..BB.            :
  20 |                          A AA A       A      CC CCC CC.CBB                :
     |                  AA A  AA     CCC CCC CC CCC BB BBB BB B                  :
  10 |              AA ACC C* CC* C* BBB BBB BB BBB                              :
     |   AA A** ** *** *BB BB BB  B                                              :
   0 |** ** *      B                                                             :
     +--------+----------+-----------+----------+----------+----------+----------+
            2008       2010        2012       2014       2016       2018      2020
  

For scripts, all readings on each day:

  $ mb goal series --at 2018-10-31 --csv | sed 's/".*"/…/' | tail -4
  C,C,\xe2\x80\xa6,persons,2015-12-31,20,20,144000,,20,2017-05-31,40,2020-12-31,,C,yes\r (esc)
  C,C,\xe2\x80\xa6,persons,2016-12-31,21,21,150000,,20,2017-05-31,40,2020-12-31,,C,yes\r (esc)
  C,C,\xe2\x80\xa6,persons,2017-12-31,28,28,191750,23.267175572519083,20,2017-05-31,40,2020-12-31,,C,yes\r (esc)
  C,C,\xe2\x80\xa6,persons,2018-10-31,39,39,268750,27.908396946564885,20,2017-05-31,40,2020-12-31,,C,yes\r (esc)
  $ mb goal series C --at 2018-10-31 --quarters --csv | grep -c '^C'
  47
  $ mb goal series --at 2007-06-30 --json
  [
  {"goal": "A", "reading": "A", "definition": "anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once", "unit": "persons", "at": "2007-06-30", "value": 0, "persons": 0, "fte": 0, "line": null, "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "deadline": "2020-12-31", "as_known": null, "baseline_of": "A", "internal": true},
  {"goal": "B", "reading": "B", "definition": "those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once", "unit": "persons", "at": "2007-06-30", "value": 0, "persons": 0, "fte": 0, "line": null, "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "deadline": "2020-12-31", "as_known": null, "baseline_of": "B", "internal": true},
  {"goal": "C", "reading": "C", "definition": "anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once", "unit": "persons", "at": "2007-06-30", "value": 0, "persons": 0, "fte": 0, "line": null, "baseline": 20, "baseline_date": "2017-05-31", "target": 40, "deadline": "2020-12-31", "as_known": null, "baseline_of": "C", "internal": true}
  ]

No colour where none is wanted:

  $ mb goal series --at 2020-12-31 --color always | grep -c "$(printf '\033')\[3"
  14
  $ NO_COLOR=1 mb goal series --at 2020-12-31 | grep -c "$(printf '\033')"
  0
  [1]

Full-time equivalents have a chart of their own:

  $ mb goal add FTE --template C --unit fte --baseline 9,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --source "own count" --quiet
  $ mb goal series FTE --at 2020-12-31 | head -40
  on              A      B  C (FTE)   line
  2007-12-31   1.80   0.50     1.00
  2008-12-31   2.80   1.70     2.00
  2009-12-31   5.25   2.10     3.20
  2010-12-31   8.25   2.73     5.45
  2011-12-31  12.25   3.68     7.20
  2012-12-31  15.05   5.60     8.85
  2013-12-31  17.88   6.20    10.43
  2014-12-31  19.65   7.23    11.10
  2015-12-31  24.95   9.23    14.40
  2016-12-31  27.15  10.18    15.00
  2017-12-31  35.83  13.63    19.18  11.05
  2018-12-31  48.35  19.43    27.58  13.70
  2019-12-31  52.70  21.30    27.68  16.35
  2020-12-31  57.93  23.98    28.13  19.00
  
  60 │                                                                           A
     │                                                                     A AA A┊
  50 │                                                                AA AA      ┊
     │                                                              A            ┊
  40 │                                                            AA             ┊
     │                                                          A                ┊
  30 │                                                      A AA      CC CCC CC CC
     │                                              AA AAA A        C        BB BB
  20 │                                   AA     AAA          ───C─CCB─BB─BBB──····
     │                          A AA AAA   A AA     CC CCC CC CCB BB··········   ┊
  10 │                  AA AA AA   C CCC CCC CC CCC BB BBB BB·BB····             ┊
     │       AA AA A** *C* ** *** *B BBB BBB BB BBB                              ┊
   0 │** ** *** ** *BB BB                                                        ┊
     └────────┴──────────┴───────────┴──────────┴──────────┴──────────┴──────────┴
            2008       2010        2012       2014       2016       2018      2020
  
  Letters and digits: what each reading and goal counts at the end of each quarter (*: several). ·
  straight line from 9.50 on 2017-05-31. ─ target: 19.00. ┊ deadline: 2020-12-31.
  
  What each of them counts
  reading  what is counted
  A        anyone, with or without the training; in a peer role; at any employer; any funding; full-time equivalents: the percents of all these jobs together
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; full-time equivalents: the percents of all these jobs together
  C (FTE)  anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; full-time equivalents: the percents of all these jobs together
  $ mb goal series D
  mb: there is no goal D; did you mean A?
  hint: mb goal list
  [4]

To paste into the plan's status report:

  $ mb goal series --at 2010-12-31 --format markdown
  ### The goal over the years, until 2010-12-31
  
  The readings count different things; what each of them counts stands below the table.
  
  | on | A | B | C | C (FTE) |
  | --- | ---: | ---: | ---: | ---: |
  | 2007-12-31 | 3 | 1 | 2 | 1.00 |
  | 2008-12-31 | 5 | 3 | 4 | 2.00 |
  | 2009-12-31 | 9 | 4 | 6 | 3.20 |
  | 2010-12-31 | 13 | 5 | 9 | 5.45 |
  
  - **A**: anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once.
  - **B**: those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once.
  - **C**: anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once.
  - **C (FTE)**: anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; full-time equivalents: the percents of all these jobs together.
  
  *Internal: small numbers are not hidden.*
  $ mb goal series --format markdown --csv
  mb: --format and --csv exclude each other
  [2]

An empty register has nothing to draw, and few persons are whole ones:

  $ mb register init --register empty.mb --quiet
  $ mb goal series --register empty.mb | head -5
  on          A  B  C
  2021-06-30  0  0  0
  
  What each of them counts
  reading  what is counted
  $ mb goal add --register empty.mb --template C --baseline 1 --baseline-date 2017-05-31 --target 3 --deadline 2020-12-31 --quiet --source "own count"
  $ mb goal series --register empty.mb --at 2018-12-31
  on          A  B  C  line
  2017-12-31  0  0  0   1.3
  2018-12-31  0  0  0   1.9
  
  3 │─────────────────────────────────────────────────────────────────────────····
    │                                                                 ········   ┊
    │                                                         ········           ┊
    │                                                  ·······                   ┊
    │                                          ········                          ┊
  2 │                                   ·······                                  ┊
    │                           ········                                         ┊
    │                   ········                                                 ┊
    │            ·······                                                         ┊
    │    ········                                                                ┊
  1 │····                                                                        ┊
    │                                                                            ┊
    │                                                                            ┊
    │                                                                            ┊
    │                                                                            ┊
  0 │  *    *    *     *    *    *     *                                         ┊
    └────────────┴─────────────────────┴────────────────────┴────────────────────┴
               2017                  2018                 2019                2020
  
  Letters and digits: what each reading and goal counts at the end of each quarter (*: several). ·
  straight line from 1 on 2017-05-31. ─ target: 3. ┊ deadline: 2020-12-31.
  
  What each of them counts
  reading  what is counted
  A        anyone, with or without the training; in a peer role; at any employer; any funding; each person counts once
  B        those who had completed by then; in whatever role; kind of employer: municipality; funding: ordinary; each person counts once
  C        anyone, with or without the training; in a peer role; kind of employer: municipality; any funding; each person counts once
  
  No goal of the register: A, B. The baseline, target and deadline beside it are those of goal C, so
  no part of the way is told.
  Internal: small numbers are not hidden.
