Cohorts: a new one, next year's like this one, changes.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > small.out 2>&1

  $ mb cohort add K3 --programme MB-10 --from 2021-08-16 --to 2022-06-24 --places 18 --deadline 2021-05-03
  added cohort K3: 2021-08-16 to 2022-06-24, 18 places (operation 2)
  $ mb cohort add K4 --programme MB-10 --from 16.08.2022 --to 23.06.2023 --json
  [
  {"operation": 3, "summary": "added cohort K4: 2022-08-16 to 2023-06-23", "cohort": "K4", "programme": "MB-10", "first_day": "2022-08-16", "last_day": "2023-06-23", "places": null, "application_deadline": null, "like": null, "weeks": null, "lessons": null}
  ]
  $ mb cohort change K4 --places 20 --deadline 2022-05-02
  changed cohort K4: 2022-08-16 to 2023-06-23, 20 places, applications until 2022-05-02 (operation 4)
  $ mb cohort change K4 --no-places --no-deadline
  changed cohort K4: 2022-08-16 to 2023-06-23 (operation 5)
  $ mb cohort change K4 --no-places
  nothing to change: the register says so already

Next year's cohort begins on the same weekday: all its days move by whole weeks, here 52, the nearest to a year.

  $ mb cohort add K5 --like K1
  added cohort K5, like K1: 2021-01-04 to 2021-06-25, 5 places (operation 6)
  $ mb cohort show K5 --json | tr , '\n' | grep _day
   "first_day": "2021-01-04"
   "last_day": "2021-06-25"
  $ mb cohort add K6 --like K1 --from 2021-01-11 --places 6 --with-lessons --json
  [
  {"operation": 7, "summary": "added cohort K6, like K1: 2021-01-11 to 2021-07-02, 6 places, lessons: 6", "cohort": "K6", "programme": "MB-10", "first_day": "2021-01-11", "last_day": "2021-07-02", "places": 6, "application_deadline": "2020-11-06", "like": "K1", "weeks": 53, "lessons": 6}
  ]
  $ mb cohort show K6 --calendar
  week          Monday      lesson  date        start  lasts  topic
  2021-W02      2021-01-11  K6/L1   2021-01-12  09:00   2:00  Recovery
  2021-W03      2021-01-18  K6/L2   2021-01-19  09:00   2:00  Rights
  2021-W04      2021-01-25  K6/L3   2021-01-26  09:00   2:00  The helper's role
  2021-W05–W06  2021-02-01
  2021-W07      2021-02-15  K6/L5   2021-02-16  09:00   2:00  Conversation
  2021-W08      2021-02-22  K6/L6   2021-02-23  09:00   3:00  Conversation
  2021-W09–W12  2021-03-01
  2021-W13      2021-03-29          2021-04-01                Maundy Thursday
                                    2021-04-02                Good Friday
                                    2021-04-04                Easter Sunday
  2021-W14      2021-04-05          2021-04-05                Easter Monday
  2021-W15–W16  2021-04-12
  2021-W17      2021-04-26          2021-05-01                Labour Day
  2021-W18      2021-05-03
  2021-W19      2021-05-10  K6/L7   2021-05-11  09:00   2:00  Ethics
                                    2021-05-13                Ascension Day
  2021-W20      2021-05-17          2021-05-17                Constitution Day
                                    2021-05-23                Whit Sunday
  2021-W21      2021-05-24          2021-05-24                Whit Monday
  2021-W22–W26  2021-05-31

Lessons that land on a public holiday, or outside the new cohort, are named.

  $ mb cohort add K8 --like K1 --from 2022-01-17 --to 2022-02-25 --with-lessons --dry-run
  warning: K8/L7 falls on a public holiday
  warning: 2 lessons lie outside the cohort's days: K8/L6, K8/L7
  would be done (--dry-run): added cohort K8, like K1: 2022-01-17 to 2022-02-25, 5 places, lessons: 6

What is given is not moved.

  $ mb cohort add K7 --like K1 --to 2021-06-30 --deadline 2020-12-01 --dry-run
  would be done (--dry-run): added cohort K7, like K1: 2021-01-04 to 2021-06-30, 5 places

Refused:

  $ mb cohort add K1 --like K2
  mb: there is a cohort K1 already
  hint: mb cohort show K1
  [3]
  $ mb cohort add K9 --like K99
  mb: there is no cohort K99
  hint: mb cohort list
  [4]
  $ mb cohort add K9 --like K1 --programme MB-99
  mb: there is no programme MB-99
  hint: mb programme list
  [4]
  $ mb cohort add K9 --like K1 --from 2022-08-15 --to 2021-06-30
  mb: the period ends before it begins: 2022-08-15 to 2021-06-30
  [2]
  $ mb cohort add K9 --like K1 --places 1001
  mb: 1001 places cannot be: 0 to 1000
  [2]
  $ mb cohort add K9 --programme MB-10 --from 2022-08-15 --to 2023-06-23 --with-lessons
  mb: --with-lessons is taken together with --like only
  [2]
  $ mb cohort add K9 --programme MB-10 --from 2022-08-15
  mb: cohort add: --to is missing
  hint: mb help cohort add
  [2]
  $ mb cohort add K9 --programme MB-10 --from 2022-08-15 --to 2021-08-15
  mb: the period ends before it begins: 2022-08-15 to 2021-08-15
  [2]
  $ mb cohort change K99 --places 3
  mb: there is no cohort K99
  hint: mb cohort list
  [4]
  $ mb cohort change K1 --places 3 --no-places
  mb: --places and --no-places exclude each other
  [2]
