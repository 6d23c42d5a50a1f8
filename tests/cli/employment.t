Jobs and how their terms change.

  $ export MB_TODAY=2020-09-01
  $ mb register init --quiet
  $ mb employment list
  no employments
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb employment list
  employment  person  employer  from        position  contract   funding    peer role  title
  J1          P4      hus       2020-02-10     37.5%  temporary  earmarked  yes        medarbeider

Two part-time jobs run at once; the second ends by itself:

  $ mb employment add --person A1 --employer hus --unit FACT --from 2020-03-01 --percent 50 --contract permanent --funding ordinary --peer-role yes --source employer
  added employment J2 of P1 at hus, from 2020-03-01: 50%, permanent, ordinary, peer role (operation 2)
  $ mb employment add --person P1 --employer dps --from 2020-05-01 --to 2020-10-31 --reason contract-expired --percent 20 --contract temporary --funding earmarked --peer-role yes --title medarbeider --code HR-2 --json
  [
  {"operation": 3, "summary": "added employment J3 (HR-2) of P1 at dps, from 2020-05-01 to 2020-10-31: 20%, temporary, earmarked, peer role", "employment": "J3", "code": "HR-2", "person": "P1", "employer": "dps", "from": "2020-05-01", "to": "2020-10-31", "end_reason": "contract-expired", "source": null, "terms_from": "2020-05-01", "percent": 2000, "contract": "temporary", "funding": "earmarked", "peer_role": true}
  ]
  $ mb employment list --at 2020-06-30
  employment  person  employer  unit  from        to          end reason        position  contract   funding    peer role  title
  J1          P4      hus             2020-02-10                                   37.5%  temporary  earmarked  yes        medarbeider
  J2          P1      hus       FACT  2020-03-01                                     50%  permanent  ordinary   yes
  J3          P1      dps             2020-05-01  2020-10-31  contract expired       20%  temporary  earmarked  yes        medarbeider
  $ mb employment list --at 2020-06-30 --kind municipality --names
  employment  person  name          employer  unit  from        position  contract   funding    peer role  title
  J1          P4      Aasta Aasen   hus             2020-02-10     37.5%  temporary  earmarked  yes        medarbeider
  J2          P1      Absurd Banan  hus       FACT  2020-03-01       50%  permanent  ordinary   yes
  $ mb employment list --person A1 --all --csv
  employment,code,person,ref,employer,employer_kind,unit,from,to,end_reason,percent,contract,funding,peer_role,title,terms_from,source\r (esc)
  J2,,P1,A1,hus,municipality,FACT,2020-03-01,,,5000,permanent,ordinary,yes,,2020-03-01,employer\r (esc)
  J3,HR-2,P1,A1,dps,dps,,2020-05-01,2020-10-31,contract-expired,2000,temporary,earmarked,yes,medarbeider,2020-05-01,\r (esc)
  $ mb employment list --ended --at 2020-12-31
  employment  person  employer  from        to          end reason        position  contract   funding    peer role  title
  J3          P1      dps       2020-05-01  2020-10-31  contract expired       20%  temporary  earmarked  yes        medarbeider
  $ mb employment list --unit fact --at 2020-06-30
  employment  person  employer  unit  from        position  contract   funding   peer role
  J2          P1      hus       FACT  2020-03-01       50%  permanent  ordinary  yes
  $ mb employment list --employer dps --at 2020-12-31
  no employments

Terms change from a day on; that is no new job. Terms of later days stay:

  $ mb employment change J2 --on 2020-08-01 --percent 75
  J2 of P1 at hus, from 2020-08-01: 75%, permanent, ordinary, peer role (operation 4)
  $ mb employment change J2 --on 2020-06-01 --contract temporary --funding earmarked
  warning: J2: other terms begin on 2020-08-01; they stay as they are
  J2 of P1 at hus, from 2020-06-01 until other terms begin on 2020-08-01: 50%, temporary, earmarked, peer role (operation 5)
  $ mb employment change J2 --on 2020-08-01 --percent 80 --json
  [
  {"operation": 6, "summary": "J2 of P1 at hus, from 2020-08-01: 80%, permanent, ordinary, peer role", "employment": "J2", "code": null, "person": "P1", "employer": "hus", "from": "2020-03-01", "to": null, "end_reason": null, "source": "employer", "terms_from": "2020-08-01", "percent": 8000, "contract": "permanent", "funding": "ordinary", "peer_role": true}
  ]
  $ mb employment change J2 --percent 80
  nothing to change: the register says so already
  $ mb employment show J2
  employment            J2
  person                P1
  ref                   A1
  employer              hus
  kind                  municipality
  unit                  FACT
  from                  2020-03-01
  position              80%
  contract              permanent
  funding               ordinary
  peer role             yes
  terms from            2020-08-01
  known from            the employer
  name of the employer  Aktivitetshuset Ålen
  
  Terms
  from        to          position  contract   funding    peer role
  2020-03-01  2020-05-31       50%  permanent  ordinary   yes
  2020-06-01  2020-07-31       50%  temporary  earmarked  yes
  2020-08-01                   80%  permanent  ordinary   yes
  $ mb employment show J2 --terms --json
  [
  {"employment": "J2", "from": "2020-03-01", "to": "2020-05-31", "percent": 5000, "contract": "permanent", "funding": "ordinary", "peer_role": true, "title": null},
  {"employment": "J2", "from": "2020-06-01", "to": "2020-07-31", "percent": 5000, "contract": "temporary", "funding": "earmarked", "peer_role": true, "title": null},
  {"employment": "J2", "from": "2020-08-01", "to": null, "percent": 8000, "contract": "permanent", "funding": "ordinary", "peer_role": true, "title": null}
  ]
  $ mb employment change J2 --on 2020-06-01 --remove-terms
  J2 of P1 at hus: the terms of 2020-06-01 are taken back; those before hold on (operation 7)
  $ mb log undo 7
  operation 8 took back operation 7: J2 of P1 at hus: the terms of 2020-06-01 are taken back; those before hold on
  $ mb employment change J2 --on 2020-06-01 --remove-terms
  J2 of P1 at hus: the terms of 2020-06-01 are taken back; those before hold on (operation 9)

A correction of the job itself:

  $ mb employment change J2 --employer dps --no-unit --from 2020-02-15 --source person --code HR-1
  warning: J2: J3 is a job of the same person at the same place at the same time
  hint: if it is one job entered twice, take one back: mb employment remove J3
  changed employment J2 (HR-1) of P1 at dps, from 2020-02-15 (operation 10)
  $ mb employment change HR-1 --no-source --no-code --employer hus --percent 37,5 --on 2020-09-01
  changed employment J2 of P1 at hus, from 2020-02-15; from 2020-09-01: 37.5%, permanent, ordinary, peer role (operation 11)
  $ mb employment show J2 --at 2020-02-15 --names --json
  [
  {"employment": "J2", "code": null, "person": "P1", "name": "Absurd Banan", "ref": "A1", "employer": "hus", "employer_kind": "municipality", "unit": null, "from": "2020-02-15", "to": null, "end_reason": null, "percent": 5000, "contract": "permanent", "funding": "ordinary", "peer_role": true, "title": null, "terms_from": "2020-02-15", "source": null, "employer_name": "Aktivitetshuset Ålen"}
  ]

It ends, on another day after all, or not at all:

  $ mb employment end J2 --on 2020-07-31
  mb: J2: terms begin after 2020-07-31: 2020-08-01, 2020-09-01
  hint: take those back first: mb employment change J2 --on DATE --remove-terms
  [3]
  $ mb employment end J2 --on 2020-12-31 --reason resigned
  employment J2 of P1 at hus ends on 2020-12-31: resigned (operation 12)
  $ mb employment end J2 --reason education
  employment J2 of P1 at hus ends on 2020-12-31: education (operation 13)
  $ mb employment end J2 --no-reason --dry-run
  would be done (--dry-run): employment J2 of P1 at hus ends on 2020-12-31
  $ mb employment end J2 --reopen
  employment J2 of P1 at hus runs on (operation 14)
  $ mb employment end HR-2
  nothing to change: the register says so already
  $ mb log undo 14
  operation 15 took back operation 14: employment J2 of P1 at hus runs on

Sixty and sixty percent are told of, and counted as they are; so is what looks like the same job twice:

  $ mb employment add --person A2 --employer hus --from 2020-03-01 --percent 60 --contract permanent --funding ordinary --peer-role yes
  added employment J4 of P2 at hus, from 2020-03-01: 60%, permanent, ordinary, peer role (operation 16)
  $ mb employment add --person A2 --employer dps --from 2020-05-01 --percent 60 --contract permanent --funding ordinary --peer-role no
  warning: J5: the jobs of P2 together are 120% from 2020-05-01
  added employment J5 of P2 at dps, from 2020-05-01: 60%, permanent, ordinary, no peer role (operation 17)
  $ mb employment add --person A2 --employer hus --from 2020-08-01 --percent 10 --contract permanent --funding ordinary --peer-role no
  warning: J6: J4 is a job of the same person at the same place at the same time
  hint: if it is one job entered twice, take one back: mb employment remove J6
  added employment J6 of P2 at hus, from 2020-08-01: 10%, permanent, ordinary, no peer role (operation 18)

What was entered twice is taken back whole, terms and all, and comes back when that was wrong:

  $ mb employment remove J6
  employment J6 of P2 at hus, from 2020-08-01, is taken back, with all its terms (operation 19)
  $ mb log undo 19
  operation 20 took back operation 19: employment J6 of P2 at hus, from 2020-08-01, is taken back, with all its terms
  $ mb employment remove J6 --json
  [
  {"operation": 21, "summary": "employment J6 of P2 at hus, from 2020-08-01, is taken back, with all its terms", "employment": "J6", "code": null, "person": "P2", "employer": "hus", "from": "2020-08-01", "to": null, "end_reason": null, "source": null, "terms_from": null, "percent": null, "contract": null, "funding": null, "peer_role": null}
  ]
  $ mb employment show J6
  mb: there is no employment J6; did you mean J1?
  hint: mb employment list --all
  [4]

What may be a slip is told of: a fraction in place of a percent, a century, a day to come:

  $ mb employment add --person A5 --employer hus --from 2020-03-01 --percent 0,75 --contract permanent --funding ordinary --peer-role yes
  warning: J7: the position is 0.75% from 2020-03-01; is that meant, or is it a fraction of a full post?
  hint: in percent it would be 75%: mb employment change J7 --on 2020-03-01 --percent 75
  added employment J7 of P5 at hus, from 2020-03-01: 0.75%, permanent, ordinary, peer role (operation 22)
  $ mb employment change J7 --on 2020-03-01 --percent "75 %"
  J7 of P5 at hus, from 2020-03-01: 75%, permanent, ordinary, peer role (operation 23)
  $ mb employment change J7 --from 1920-03-01
  warning: J7 begins on 1920-03-01, more than 30 years before the first cohort (2020-01-06)
  hint: if the year is wrong: mb employment change J7 --from DATE
  changed employment J7 of P5 at hus, from 1920-03-01 (operation 24)
  $ mb employment change J7 --from 2020-03-01
  changed employment J7 of P5 at hus, from 2020-03-01 (operation 25)
  $ mb employment change J7 --on 2020-12-01 --percent 100
  warning: J7: 2020-12-01 is still to come; until then lists show the terms of before
  J7 of P5 at hus, from 2020-12-01: 100%, permanent, ordinary, peer role (operation 26)

What is refused:

  $ mb employment add --person A3 --employer hus --from 2020-03-01 --percent 50 --contract permanent --funding ordinary
  mb: employment add: --peer-role is missing
  hint: mb help employment add
  [2]
  $ mb employment add --person A3 --employer hsu --from 2020-03-01 --percent 50 --contract permanent --funding ordinary --peer-role yes
  mb: there is no employer hsu; did you mean hus?
  hint: mb employer list
  [4]
  $ mb employment add --person Banan --employer hus --from 2020-03-01 --percent 50 --contract permanent --funding ordinary --peer-role yes
  mb: Banan is no person's number or ref
  hint: mb person list --name Banan
  [4]
  $ mb employment add --person A3 --employer hus --from 2020-03-01 --percent 150 --contract permanent --funding ordinary --peer-role yes
  mb: --percent: a position of 150 % cannot be: it is more than 0 and at most 100
  [2]
  $ mb employment add --person A3 --employer hus --from 2020-03-01 --percent 50 --contract sometimes --funding ordinary --peer-role yes
  mb: --contract: sometimes is no contract (known: permanent, temporary)
  [2]
  $ mb employment add --person A3 --employer hus --from 2020-03-01 --percent 50 --contract permanent --funding ordinary --peer-role maybe
  mb: --peer-role: maybe is neither yes nor no
  hint: write yes or no, ja or nei
  [2]
  $ mb employment add --person A3 --employer hus --from 2020-03-01 --to 2020-02-01 --percent 50 --contract permanent --funding ordinary --peer-role yes
  mb: the period ends before it begins: 2020-03-01 to 2020-02-01
  [2]
  $ mb employment add --person A3 --employer hus --from 2020-03-01 --reason resigned --percent 50 --contract permanent --funding ordinary --peer-role yes
  mb: an employment that has not ended has no end reason
  [2]
  $ mb employment add --person E1 --employer hus --from 2020-03-01 --percent 50 --contract permanent --funding ordinary --peer-role yes
  mb: E1 is an enrolment, not a person: that of P1
  hint: mb person show P1
  [4]
  $ mb employment remove
  mb: employment remove: EMPLOYMENT is missing; nothing is done without a named target
  hint: mb help employment remove
  [2]
  $ mb employment remove J9
  mb: there is no employment J9; did you mean J1?
  hint: mb employment list --all
  [4]
  $ mb employment change J9 --percent 50
  mb: there is no employment J9; did you mean J1?
  hint: mb employment list --all
  [4]
  $ mb employment change
  mb: employment change: EMPLOYMENT is missing; nothing is done without a named target
  hint: mb help employment change
  [2]
  $ mb employment change J2 --on 2020-02-01 --percent 50
  mb: J2: the terms of 2020-02-01 lie before the employment
  [3]
  $ mb employment change HR-2 --on 2020-11-01 --percent 50
  mb: J3: the terms of 2020-11-01 lie after the employment
  [3]
  $ mb employment change J2 --remove-terms
  mb: employment change: --on is missing
  hint: mb help employment change
  [2]
  $ mb employment change J2 --remove-terms --on 2020-08-01 --percent 50
  mb: --remove-terms and --percent exclude each other
  [2]
  $ mb employment change J2 --from 2020-08-15
  mb: the rules forbid this: 3 contradictions
    J2: the terms of 2020-02-15 lie before the employment
    J2: the terms of 2020-08-01 lie before the employment
    J2: the first terms begin 2020-09-01, the employment 2020-08-15
  [3]
  $ mb employment end J2 --on 2020-01-31
  mb: the period ends before it begins: 2020-02-15 to 2020-01-31
  [2]
  $ mb employment end J2 --reopen --on 2020-12-31
  mb: --reopen and --on exclude each other
  [2]
  $ mb employment list --all --ended
  mb: --all and --ended exclude each other
  [2]
