Placements, their weeks for a whole cohort, and the hosts.

  $ export MB_TODAY=2021-01-04
  $ mb register init --quiet
  $ mb placement list
  no placements
  $ mb import "$TESTDIR/fixtures/two_hosts" --quiet > /dev/null 2>&1

Two participants at one host; the second has a code in another list:

  $ mb placement add --enrolment E1 --employer dps --unit FACT --supervisor "Klok Kiwi" --supervisor-email kiwi@example.org --supervisor-phone "55 00 00 00" --from 2020-11-16 --to 2021-01-24
  added placement PL1 of E1 at dps: 2020-11-16 to 2021-01-24 (operation 2)
  $ mb placement add --enrolment E2 --employer dps --unit FACT --supervisor "Klok Kiwi" --supervisor-email kiwi@example.org --supervisor-phone "55 00 00 00" --from 2020-11-16 --to 2021-01-24 --code DPS-2 --json
  [
  {"operation": 3, "summary": "added placement PL2 (DPS-2) of E2 at dps: 2020-11-16 to 2021-01-24", "placement": "PL2", "code": "DPS-2", "enrolment": "E2", "employer": "dps", "from": "2020-11-16", "to": "2021-01-24"}
  ]
  $ mb placement add --enrolment E1 --employer house --from 2021-03-08 --to 2021-05-16
  added placement PL3 of E1 at house: 2021-03-08 to 2021-05-16 (operation 4)
  $ mb placement list
  placement  code   enrolment  person  cohort  employer  unit  supervisor  from        to          weeks  approved
  PL1               E1         P1      K7      dps       FACT  Klok Kiwi   2020-11-16  2021-01-24      0         0
  PL2        DPS-2  E2         P2      K7      dps       FACT  Klok Kiwi   2020-11-16  2021-01-24      0         0
  PL3               E1         P1      K7      house                       2021-03-08  2021-05-16      0         0
  $ mb placement list --at 2021-03-08 --names
  placement  enrolment  person  name          cohort  employer  from        to          weeks  approved
  PL3        E1         P1      Absurd Banan  K7      house     2021-03-08  2021-05-16      0         0
  $ mb placement list --employer dps --cohort K7 --csv
  placement,code,enrolment,person,ref,cohort,employer,unit,supervisor,from,to,weeks,approved_weeks,planned_days,present_days\r (esc)
  PL1,,E1,P1,A1,K7,dps,FACT,Klok Kiwi,2020-11-16,2021-01-24,0,0,0,0\r (esc)
  PL2,DPS-2,E2,P2,A2,K7,dps,FACT,Klok Kiwi,2020-11-16,2021-01-24,0,0,0,0\r (esc)
  $ mb placement list --cohort K8
  no placements

What was recorded is changed, and taken back:

  $ mb placement change PL3 --unit "Aktivitetshus" --supervisor "Snill Sitron" --to 2021-05-23
  changed placement PL3 of E1 at house: 2021-03-08 to 2021-05-23 (operation 5)
  $ mb placement change PL3 --no-unit --no-supervisor --code HOUSE-1 --employer dps
  changed placement PL3 (HOUSE-1) of E1 at dps: 2021-03-08 to 2021-05-23 (operation 6)
  $ mb log undo 6
  operation 7 took back operation 6: changed placement PL3 (HOUSE-1) of E1 at dps: 2021-03-08 to 2021-05-23
  $ mb placement change PL3 --to 2021-05-23
  nothing to change: the register says so already
  $ mb placement show PL3
  placement                    PL3
  enrolment                    E1
  person                       P1
  ref                          A1
  cohort                       K7
  employer                     house
  unit                         Aktivitetshus
  supervisor                   Snill Sitron
  from                         2021-03-08
  to                           2021-05-23
  weeks                        0
  approved                     0
  days planned                 0
  days present                 0
  name of the employer         Aktivitetshus Nord
  $ mb placement show DPS-2 --json --names
  [
  {"placement": "PL2", "code": "DPS-2", "enrolment": "E2", "person": "P2", "name": "Sprudlende Tomat", "ref": "A2", "cohort": "K7", "employer": "dps", "unit": "FACT", "supervisor": "Klok Kiwi", "from": "2020-11-16", "to": "2021-01-24", "weeks": 0, "approved_weeks": 0, "planned_days": 0, "present_days": 0, "employer_name": "DPS Nord", "supervisor_email": "kiwi@example.org", "supervisor_phone": "55 00 00 00"}
  ]

One week of the whole cohort. E2 is on leave from week 49, so nothing is recorded then:

  $ mb placement week --cohort K7 --week 2020-W47 --all --present full
  K7: recorded 2 practice weeks, 2020-W47 (operation 8)
  $ mb placement week --cohort K7 --from-week 2020-W48 --to-week 2020-W49 --all --present full --json
  [
  {"operation": 9, "summary": "K7: recorded 3 practice weeks, 2020-W48 to 2020-W49", "placement": "PL1", "enrolment": "E1", "week": "2020-W48", "planned_days": 5, "present_days": 5, "approved": false},
  {"operation": 9, "summary": "K7: recorded 3 practice weeks, 2020-W48 to 2020-W49", "placement": "PL1", "enrolment": "E1", "week": "2020-W49", "planned_days": 5, "present_days": 5, "approved": false},
  {"operation": 9, "summary": "K7: recorded 3 practice weeks, 2020-W48 to 2020-W49", "placement": "PL2", "enrolment": "E2", "week": "2020-W48", "planned_days": 5, "present_days": 5, "approved": false}
  ]
  $ mb placement week --cohort K7 --week 2020-W50 --all --except PL2 --present 4
  K7: recorded 1 practice week, 2020-W50 (operation 10)
  $ mb placement approve --cohort K7 --weeks 2020-W47,2020-W48 --except PL2
  K7: the hosts have approved 2 practice weeks (2020-W47, 2020-W48) (operation 11)
  $ mb placement approve --cohort K7 --all-weeks
  K7: the hosts have approved 4 practice weeks (operation 12)
  $ mb placement approve --cohort K7 --weeks 2020-W50 --remove
  K7: 1 practice week is no longer approved (2020-W50) (operation 13)
  $ mb placement approve DPS-2 --all-weeks --remove
  PL2: 2 weeks are no longer approved (2020-W47, 2020-W48) (operation 14)
  $ mb placement approve DPS-2 --all-weeks --remove
  nothing to change: the register says so already
  $ mb placement week PL2 --week 2020-W51 --present full
  warning: E2: practice in 2020-W51 lies in a leave or after the end
  PL2, 2020-W51: 5 of 5 days, not approved yet (operation 15)

The host was closed, and a week that was recorded on the wrong placement:

  $ mb placement week PL1 --week 2020-W51 --planned 0 --present full
  PL1, 2020-W51: 0 of 0 days, not approved yet (operation 16)
  $ mb placement week PL2 --week 2020-W51 --remove
  PL2: removed 1 practice week (2020-W51) (operation 17)
  $ mb placement week PL1 --from-week 2020-W50 --to-week 2020-W53 --remove --dry-run
  would be done (--dry-run): PL1: removed 2 practice weeks (2020-W50, 2020-W51)
  $ mb placement show PL1
  placement                    PL1
  enrolment                    E1
  person                       P1
  ref                          A1
  cohort                       K7
  employer                     dps
  unit                         FACT
  supervisor                   Klok Kiwi
  from                         2020-11-16
  to                           2021-01-24
  weeks                        5
  approved                     3
  days planned                 20
  days present                 19
  name of the employer         DPS Nord
  e-mail of the supervisor     kiwi@example.org
  telephone of the supervisor  55 00 00 00
  
  Practice weeks
  week      from        planned  present  approved  counts
  2020-W47  2020-11-16        5        5  yes       yes
  2020-W48  2020-11-23        5        5  yes       yes
  2020-W49  2020-11-30        5        5  yes       yes
  2020-W50  2020-12-07        5        4  no        no
  2020-W51  2020-12-14        0        0  no        no

A placement ends before its time; weeks recorded after it stay:

  $ mb placement end PL1 --on 2020-11-29
  warning: PL1: 2020-W49 lies outside the placement, 2020-11-16 to 2020-11-29
  warning: PL1: 2020-W50 lies outside the placement, 2020-11-16 to 2020-11-29
  warning: PL1: 2020-W51 lies outside the placement, 2020-11-16 to 2020-11-29
  placement PL1 of E1 at dps ends on 2020-11-29 (operation 18)
  $ mb placement end PL1 --on 2020-11-29
  nothing to change: the register says so already
  $ mb placement show PL1 --weeks --json
  [
  {"placement": "PL1", "week": "2020-W47", "monday": "2020-11-16", "planned_days": 5, "present_days": 5, "approved": true, "counts": true},
  {"placement": "PL1", "week": "2020-W48", "monday": "2020-11-23", "planned_days": 5, "present_days": 5, "approved": true, "counts": true},
  {"placement": "PL1", "week": "2020-W49", "monday": "2020-11-30", "planned_days": 5, "present_days": 5, "approved": true, "counts": true},
  {"placement": "PL1", "week": "2020-W50", "monday": "2020-12-07", "planned_days": 5, "present_days": 4, "approved": false, "counts": false},
  {"placement": "PL1", "week": "2020-W51", "monday": "2020-12-14", "planned_days": 0, "present_days": 0, "approved": false, "counts": false}
  ]

With whom to get in touch:

  $ mb cohort hosts K7
  employer  name                unit           supervisor    e-mail            telephone    enrolments
  dps       DPS Nord            FACT           Klok Kiwi     kiwi@example.org  55 00 00 00  E1, E2
  house     Aktivitetshus Nord  Aktivitetshus  Snill Sitron                                 E1
  $ mb cohort hosts K7 --at 2020-11-20 --names --json
  [
  {"employer": "dps", "employer_name": "DPS Nord", "unit": "FACT", "supervisor": "Klok Kiwi", "supervisor_email": "kiwi@example.org", "supervisor_phone": "55 00 00 00", "enrolments": ["E1", "E2"], "names": ["Absurd Banan", "Sprudlende Tomat"]}
  ]
  $ mb cohort hosts K8
  no placements
  $ mb cohort hosts K9
  mb: there is no cohort K9; did you mean K7?
  hint: mb cohort list
  [4]

The bundle holds it all:

  $ mb export exported --quiet > /dev/null
  $ cat exported/placements.csv
  placement,cohort,person,employer,unit,supervisor,supervisor_email,supervisor_phone,from,to
  DPS-2,K7,A2,dps,FACT,Klok Kiwi,kiwi@example.org,55 00 00 00,2020-11-16,2021-01-24
  PL1,K7,A1,dps,FACT,Klok Kiwi,kiwi@example.org,55 00 00 00,2020-11-16,2020-11-29
  PL3,K7,A1,house,Aktivitetshus,Snill Sitron,,,2021-03-08,2021-05-23
  $ mb import exported/placements.csv
  file            rows  new  changed  same  errors  encoding
  placements.csv     3    0        0     3       0  utf-8
  nothing to import: the register has all of this already

What is refused:

  $ mb placement add --enrolment E1 --from 2021-03-08 --to 2021-05-16
  mb: placement add: --employer is missing
  hint: mb help placement add
  [2]
  $ mb placement add --employer dps --from 2021-03-08 --to 2021-05-16
  mb: placement add: --enrolment is missing
  hint: mb help placement add
  [2]
  $ mb placement add --enrolment E1 --employer dsp --from 2021-03-08 --to 2021-05-16
  mb: there is no employer dsp; did you mean dps?
  hint: mb employer list
  [4]
  $ mb placement add --enrolment E9 --employer dps --from 2021-03-08 --to 2021-05-16
  mb: there is no enrolment E9
  hint: mb enrolment list
  [4]
  $ mb placement add --enrolment E1 --employer dps --from 2021-05-16 --to 2021-03-08
  mb: the period ends before it begins: 2021-05-16 to 2021-03-08
  [2]
  $ mb placement add --enrolment E1 --employer dps --from 2021-03-08 --to 2021-05-16 --code PL9
  mb: PL9 cannot be a code: it names the placement with that number
  hint: leave --code out, or take a code such as DPS-1
  [3]
  $ mb placement add --enrolment E1 --employer dps --from 2021-03-08 --to 2021-05-16 --code DPS-2
  mb: there is a placement DPS-2 already
  hint: mb placement show DPS-2
  [3]
  $ mb placement change PL3 --code DPS-2
  mb: there is a placement DPS-2 already
  hint: mb placement show DPS-2
  [3]
  $ mb placement change PL3 --unit ACT --no-unit
  mb: --unit and --no-unit exclude each other
  [2]
  $ mb placement end PL3 --on 2021-03-01
  mb: the period ends before it begins: 2021-03-08 to 2021-03-01
  [2]
  $ mb placement show PL9
  mb: there is no placement PL9; did you mean PL1?
  [4]
  $ mb placement show DPS-3
  mb: there is no placement DPS-3; did you mean DPS-2?
  [4]
  $ mb placement week PL3 --week 2021-W10
  mb: placement week: --present is missing
  hint: mb help placement week
  [2]
  $ mb placement week PL3 --present 5
  mb: placement week: --week is missing
  hint: mb help placement week
  [2]
  $ mb placement week PL3 --from-week 2021-W10 --present 5
  mb: placement week: --to-week is missing
  hint: mb help placement week
  [2]
  $ mb placement week PL3 --week 2021-W53 --present 5
  mb: --week: there is no week 2021-W53: that year has no such week
  [2]
  $ mb placement week PL3 --week 2021-W10 --from-week 2021-W10 --present 5
  mb: --week and --from-week exclude each other
  [2]
  $ mb placement week PL3 --from-week 2021-W12 --to-week 2021-W10 --present 5
  mb: the weeks end before they begin: 2021-W12 to 2021-W10
  [2]
  $ mb placement week PL3 --from-week 2021-W12 --to-week 2021-W14 --present 4
  mb: 2021-W13: 4 days present are more than the 3 planned
  [2]
  $ mb placement week PL3 --week 2021-W10 --planned 8 --present 5
  mb: 8 planned days in a week cannot be: 0 to 7
  [2]
  $ mb placement week PL3 --week 2021-W10 --present many
  mb: --present: many is not a whole number
  [2]
  $ mb placement week PL3 --week 2021-W10 --present 5 --approved --not-approved
  mb: --approved and --not-approved exclude each other
  [2]
  $ mb placement week PL3 --week 2021-W10 --remove --present 5
  mb: --remove and --present exclude each other
  [2]
  $ mb placement week PL3 --week 2021-W10 --remove
  mb: PL3: 2021-W10 is not recorded
  hint: mb placement show PL3
  [3]
  $ mb placement week --cohort K7 --week 2021-W10 --present full
  mb: placement week: --all is missing
  hint: mb help placement week
  [2]
  $ mb placement week --cohort K7 --week 2021-W08 --all --present full
  mb: nobody in K7 that this is about is in practice in 2021-W08
  hint: mb placement list --cohort K7
  [3]
  $ mb placement week --cohort K8 --week 2020-W47 --all --except PL1 --present full
  mb: PL1 does not belong to cohort K8
  hint: mb enrolment list --cohort K8
  [3]
  $ mb placement week --week 2021-W10 --present full
  mb: placement week: PLACEMENT is missing; nothing is done without a named target
  hint: mb help placement week
  [2]
  $ mb placement approve PL3
  mb: placement approve: --weeks is missing
  hint: mb help placement approve
  [2]
  $ mb placement approve PL3 --all-weeks --weeks 2021-W10
  mb: --all-weeks and --weeks exclude each other
  [2]
  $ mb placement approve PL3 --all-weeks
  mb: PL3: no practice week is recorded
  hint: record it first: mb placement week
  [3]
  $ mb placement approve PL3 --weeks 2021-W10
  mb: PL3: 2021-W10 is not recorded
  hint: mb placement show PL3
  [3]
  $ mb placement approve --cohort K8 --weeks 2021-W10
  mb: K8: no practice week is recorded (2021-W10)
  hint: record it first: mb placement week
  [3]
