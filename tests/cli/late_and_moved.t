A participant is admitted three weeks late, and later moves to the other group of the cohort.

  $ export MB_TODAY=2020-12-01
  $ mb register init --quiet
  $ mb programme add MB-180 --theory-hours 180 --practice-weeks 20 --quiet
  $ mb cohort add K7 --programme MB-180 --from 2020-08-17 --to 2021-06-18 --places 18 --quiet
  $ mb person add --given-name Absurd --family-name Banan --quiet
  $ mb person add --given-name Sprudlende --family-name Tomat --quiet
  $ mb enrolment admit --person P1 --cohort K7 --on 2020-06-10 --quiet
  $ mb enrolment start E1 --on 2020-08-17 --quiet
  $ mb enrolment admit --person P2 --cohort K7 --on 2020-09-07 --quiet
  $ mb enrolment start E2 --on 2020-09-07 --quiet
  $ mb enrolment group E1 --group B --from 2020-08-17 --quiet
  $ mb enrolment group E2 --group A --from 2020-09-07 --quiet

Three lessons for all, then one for each group at the same hour on three Mondays.

  $ mb lesson add --cohort K7 --weekly --from 2020-08-17 --to 2020-08-31 --start 09:00 --hours 3
  added 3 lessons, K7/L01 of 2020-08-17 to K7/L03 of 2020-08-31, at 09:00, 3:00 h each (operation 11)
  $ for day in 07 14 21; do
  >   mb lesson add K7/A$day --date 2020-09-$day --start 09:00 --hours 3 --group A --quiet
  >   mb lesson add K7/B$day --date 2020-09-$day --start 09:00 --hours 3 --group B --quiet
  > done

Everyone to whom a lesson applies is only E1 in August; E2 came three weeks later, and those lessons are no absence.

  $ mb attendance record K7/L01 --all
  recorded attendance at K7/L01 of 2020-08-17: E1 was there for 3:00 of 3:00 h (operation 18)
  $ mb attendance record K7/A07 --all
  recorded attendance at K7/A07 of 2020-09-07: E2 was there for 3:00 of 3:00 h (operation 19)
  $ mb attendance record K7/A14 --all --minutes E2=120 --absent-valid E2
  recorded attendance at K7/A14 of 2020-09-14: E2 was there for 2:00 of 3:00 h, valid absence from the rest (operation 20)
  $ mb attendance show --enrolment E2
  lesson  date        lasts  present  absence  made up  credit  verdict
  K7/A07  2020-09-07   3:00     3:00              0:00    3:00  counts
  K7/A14  2020-09-14   3:00     2:00  valid       0:00    2:00  counts
  K7/A21  2020-09-21   3:00                       0:00    0:00  not recorded

E2 moves to the other group. The old marks stay, and from then on the other group's lessons apply.

  $ mb enrolment group E2 --group B --from 2020-09-21 --quiet
  $ mb attendance record K7/B21 --all
  recorded attendance at K7/B21 of 2020-09-21: 2 present, 0 absent (2 new, 0 changed, 0 same) (operation 22)
  $ mb attendance show --enrolment E2
  lesson  date        lasts  present  absence  made up  credit  verdict
  K7/A07  2020-09-07   3:00     3:00              0:00    3:00  counts
  K7/A14  2020-09-14   3:00     2:00  valid       0:00    2:00  counts
  K7/B21  2020-09-21   3:00     3:00              0:00    3:00  counts
  $ mb enrolment progress E2 | grep theory
  theory     8:00 of 180:00 h: attended 8:00, made up 0:00, recognised 0:00, carried over 0:00
  outlook    out of reach: of theory 172:00 h missing, 0:00 h to come; of practice weeks 20 missing, 28 to come
  172:00 h of theory missing (8:00 of 180:00)
  $ mb attendance record K7/A21 --all
  mb: lesson K7/A21 of 2020-09-21 applies to nobody: no participant, of its group if it has one, is active that day
  hint: record first that they have started, or name them: --present E3
  [3]
  $ mb attendance record K7/A21 --present E2
  warning: E2: attendance at lesson K7/A21 on 2020-09-21 is kept, but the lesson does not count for this enrolment
  recorded attendance at K7/A21 of 2020-09-21: E2 was there for 3:00 of 3:00 h (operation 23)
  $ mb enrolment progress E2 | grep theory
  warning: E2: attendance at lesson K7/A21 on 2020-09-21 is kept, but the lesson does not count for this enrolment
  theory     8:00 of 180:00 h: attended 8:00, made up 0:00, recognised 0:00, carried over 0:00
  outlook    out of reach: of theory 172:00 h missing, 0:00 h to come; of practice weeks 20 missing, 28 to come
  172:00 h of theory missing (8:00 of 180:00)

What was missed is made up once, and no more than was missed.

  $ mb attendance make-up E2 --lesson K7/A14 --minutes 61 --on 2020-10-01
  mb: E2: 61 minutes made up of lesson K7/A14, where 60 were missed
  [3]
  $ mb attendance make-up E2 --lesson K7/A14 --minutes 60 --on 2020-10-01
  E2 made up 1:00 h of K7/A14 on 2020-10-01 (operation 24)
  $ mb attendance make-up E2 --lesson K7/A14 --minutes 60 --on 2020-10-08
  mb: E2: 120 minutes made up of lesson K7/A14, where 60 were missed
  [3]
  $ mb enrolment progress E2 | grep theory
  warning: E2: attendance at lesson K7/A21 on 2020-09-21 is kept, but the lesson does not count for this enrolment
  theory     9:00 of 180:00 h: attended 8:00, made up 1:00, recognised 0:00, carried over 0:00
  outlook    out of reach: of theory 171:00 h missing, 0:00 h to come; of practice weeks 20 missing, 28 to come
  171:00 h of theory missing (9:00 of 180:00)
