Leave, then another cohort under a newer programme: 95 hours and 6 weeks of 140 hours and 14 weeks are done when the
leave begins. Theory does not carry over, practice does.

  $ mb register init --quiet --today 2011-05-01
  $ mkdir bundle
  $ cat > bundle/programmes.csv <<'CSV'
  > code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_threshold_percent,milestones,theory_carries,practice_carries
  > MB-140,140,60,14,5,80,,no,yes
  > MB-180,180,60,20,5,80,,no,yes
  > CSV
  $ cat > bundle/cohorts.csv <<'CSV'
  > code,programme,first_day,last_day,places,application_deadline
  > K6,MB-140,2011-08-22,2012-06-15,17,
  > K7,MB-180,2012-08-20,2013-06-14,17,
  > CSV
  $ cat > bundle/people.csv <<'CSV'
  > ref,given_name,family_name,birth_date,email,phone,language
  > A1,Absurd,Banan,1980-02-03,,,nb
  > CSV
  $ cat > bundle/employers.csv <<'CSV'
  > code,name,kind
  > hus,Aktivitetshuset Ålen,municipality
  > CSV
  $ mb import bundle --quiet --today 2011-05-01 > /dev/null 2>&1
  $ mb enrolment admit --person A1 --cohort K6 --today 2011-06-01
  enrolled P1 in cohort K6 as E1: admitted from 2011-06-01 (operation 2)
  $ mb enrolment start E1 --today 2011-08-22
  E1 in cohort K6: active from 2011-08-22 (operation 3)

Nineteen lessons of five hours and six weeks of practice:

  $ mkdir work
  $ echo "cohort,lesson,date,start,minutes,topic,group,held" > work/lessons.csv
  $ echo "cohort,lesson,person,minutes,absence" > work/attendance.csv
  $ for n in $(seq 1 19); do
  >   echo "K6,L$n,$(date -u -d "2011-08-29 +$((7 * n)) days" +%F),09:00,300,,,yes" >> work/lessons.csv
  >   echo "K6,L$n,A1,300," >> work/attendance.csv
  > done
  $ cat > work/placements.csv <<'CSV'
  > placement,cohort,person,employer,unit,supervisor,from,to
  > A1-hus,K6,A1,hus,,,2012-01-02,2012-02-12
  > CSV
  $ echo "placement,week,planned_days,present_days,approved" > work/weeks.csv
  $ for n in 1 2 3 4 5 6; do echo "A1-hus,2012-W0$n,5,5,yes" >> work/weeks.csv; done
  $ mb import work --quiet --today 2012-02-13 > /dev/null
  $ mb enrolment leave E1 --today 2012-02-15
  E1 in cohort K6: on leave from 2012-02-15 (operation 5)
  $ mb cohort progress K6 --at 2012-06-01
  enrolment  person  status    theory h         practice weeks  done      missing           outlook
  E1         P1      on leave  95:00 of 140:00  6 of 14         ████▍░░░  45:00 h, 8 weeks  out of reach
  K6 on 2012-06-01, of those who take part: 0 done, 0 on track, 0 at risk, 1 out of reach
  warning: the timetable of K6 has 95:00 h, and 140:00 h are required; the outlook knows nothing of lessons that are not added yet

Then the person continues in cohort 7.

  $ mb enrolment transfer E1 --to K7 --today 2012-08-20
  warning: E1: 95:00 h of theory do not come along, for the programme of the new cohort carries none over
  E1 in cohort K6: transferred on 2012-08-20 to cohort K7, where E2 continues it (operation 6)
  $ mb enrolment start E2 --today 2012-08-20
  E2 in cohort K7: active from 2012-08-20 (operation 7)
  $ mb enrolment status E1
  from        status
  2011-06-01  admitted
  2011-08-22  active
  2012-02-15  on leave
  2012-08-20  transferred
  $ mb enrolment list --person A1 --at 2012-08-20
  enrolment  person  ref  cohort  status       since       continues  continued by
  E1         P1      A1   K6      transferred  2012-08-20             E2
  E2         P1      A1   K7      active       2012-08-20  E1

Cohort 6 shows a transfer and no withdrawal; cohort 7 needs 180 hours and 14 more weeks.

  $ mb cohort show K6 --at 2012-08-20 | sed -n '/^Enrolments by status/,/^$/p'
  Enrolments by status
  status       enrolments
  transferred           1
  
  $ mb cohort progress K7 --at 2012-08-20 --json
  [
  {"enrolment": "E2", "person": "P1", "ref": "A1", "cohort": "K7", "status": "active", "theory_minutes": 0, "theory_required_minutes": 10800, "theory_missing_minutes": 10800, "practice_weeks": 6, "practice_required_weeks": 20, "practice_missing_weeks": 14, "milestones_missing": [], "complete": false, "outlook": "out-of-reach"}
  ]
  {"warning": {"code": "timetable-too-short", "message": "the timetable of K7 has 0:00 h, and 180:00 h are required; the outlook knows nothing of lessons that are not added yet"}}

As it was known on 1 June, the report still says on leave, whatever day it is asked about.

  $ mb enrolment list --person A1 --as-known 2012-06-01 --at 2012-06-01
  enrolment  person  ref  cohort  status    since
  E1         P1      A1   K6      on leave  2012-02-15
  $ mb enrolment list --person A1 --as-known 2012-06-01 --at 2012-08-20
  enrolment  person  ref  cohort  status    since
  E1         P1      A1   K6      on leave  2012-02-15
  $ mb enrolment list --person A1 --at 2012-06-01
  enrolment  person  ref  cohort  status    since       continues  continued by
  E1         P1      A1   K6      on leave  2012-02-15             E2
  E2         P1      A1   K7                            E1
