What people type who know the field but not yet mb.

  $ export MB_TODAY=2020-04-01
  $ mb register init
  made register.mb and, beside it, register.keys: keep copies of them in different places
  hint: mb programme add … begins with the requirements; mb import FOLDER fills it from files
  $ mb import "$TESTDIR/fixtures/small" --quiet >/dev/null 2>&1

Words of the field, in Norwegian or English:

  $ for word in kull deltaker deltakelse angre undo frammøte; do mb $word; done
  mb: there is no command kull; did you mean cohort?
  hint: mb help
  mb: there is no command deltaker; did you mean enrolment?
  hint: mb help
  mb: there is no command deltakelse; did you mean enrolment?
  hint: mb help
  mb: there is no command angre; did you mean log undo?
  hint: mb help
  mb: there is no command undo; did you mean log undo?
  hint: mb help
  mb: there is no command frammøte; did you mean attendance?
  hint: mb help
  [2]
  $ mb kull list --lang nb
  mb: det finnes ingen kommando kull; mente du cohort?
  tips: mb help
  [2]
  $ mb enrolment vis E1
  mb: enrolment has no vis; did you mean show? (it has list, show, status, document, progress, correct, due, group, recognise, approve, dispense, apply, transfer, waitlist, reject, admit, start, no-show, leave, resume, withdraw, complete, not-complete, register-in-error)
  hint: mb help enrolment
  [2]
  $ mb enrolment list --kull K1
  mb: enrolment list: there is no option --kull; did you mean --cohort?
  hint: mb help enrolment list
  [2]
  $ mb lesson add K1/L9 --tema Etikk
  mb: lesson add: there is no option --tema; did you mean --topic?
  hint: mb help lesson add
  [2]
  $ mb help dato
  mb: there is no help on dato; did you mean dates?
  hint: mb help
  [2]
  $ mb help kull
  mb: there is no help on kull; did you mean cohort?
  hint: mb help
  [2]
  $ mb help enrolment vis
  mb: there is no help on enrolment vis; did you mean enrolment show?
  hint: mb help
  [2]

A coded value is taken by the word for it, in any of the three languages:

  $ mb enrolment list --status AVSLAG --csv | cut -d, -f1,5
  enrolment,status
  E5,rejected
  $ mb enrolment list --status "On leave" --csv | cut -d, -f1,5
  enrolment,status
  E2,on-leave
  $ mb enrolment list --status permisjon --csv | cut -d, -f1,5
  enrolment,status
  E2,on-leave
  $ mb enrolment list --status perm
  mb: --status: perm is no status (known: applied, waitlisted, rejected, application-withdrawn, admitted, no-show, active, on-leave, completed, not-completed, withdrawn, transferred, registered-in-error)
  [2]

Numbers in any case, and a person where an enrolment is wanted:

  $ mb enrolment show e1 --json | cut -c 1-24
  [
  {"enrolment": "E1", "per
  ]
  $ mb person show p1 --json | cut -c 1-24
  [
  {"person": "P1", "ref": 
  ]
  $ mb enrolment show P1
  mb: P1 is a person; the enrolments are E1 (K1)
  hint: mb enrolment list --person P1
  [2]
  $ mb enrolment start A1
  mb: P1 is a person; the enrolments are E1 (K1)
  hint: mb enrolment list --person P1
  [2]
  $ mb enrolment show E99
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]

One word too many:

  $ mb enrolment transfer E2 K2
  mb: enrolment transfer: K2 is one word too many
  hint: mb enrolment transfer E2 --to K2
  [2]
  $ mb enrolment transfer E2 K99
  mb: enrolment transfer: K99 is one word too many
  hint: mb enrolment transfer ENROLMENT --to CODE …
  [2]
  $ mb enrolment apply P1 K2
  mb: enrolment apply: P1 is one word too many
  hint: mb enrolment apply --person P1 --cohort K2
  [2]
  $ mb enrolment list K1
  mb: enrolment list: K1 is one word too many
  hint: mb enrolment list --cohort K1
  [2]
  $ mb note add E1 "called back"
  mb: note add: E1 is one word too many
  hint: mb note add --enrolment ENROLMENT …
  [2]
  $ mb enrolment transfer E2 --on 2020-04-01
  mb: enrolment transfer: --to is missing
  hint: mb help enrolment transfer
  [2]

Who somebody is:

  $ mb enrolment list --person Banan
  mb: Banan is no person's number or ref
  hint: mb person list --name Banan
  [4]
  $ mb person list --name banan
  person  ref  family name  given name  born        e-mail                    phone            cohorts
  P1      A1   Banan        Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  $ mb person list --name BAN --csv | cut -d, -f1,3,4
  person,family_name,given_name
  P1,Banan,Absurd
  $ mb person list --name xyz
  nobody has xyz in their name
  $ mb person list --name xyz --json
  []
  $ mb enrolment status E1 --names
  name          from        status    received
  Absurd Banan  2019-10-01  applied   2019-10-01 12:00
  Absurd Banan  2019-12-02  admitted
  Absurd Banan  2020-01-06  active
  $ mb enrolment progress E1 --names | head -3
  enrolment  E1
  person     P1
  name       Absurd Banan
  $ mb enrolment progress E1 --names --json | grep -o '"name": "[^"]*"'
  "name": "Absurd Banan"
  $ mb enrolment progress E1 --names --lessons
  mb: --names and --lessons exclude each other
  [2]

The language:

  $ mb cohort list --lang norsk | head -1
  kull  program  første dag  siste dag   søknadsfrist  plasser  opptatt  ledige  undervisningstimer  aktiv  permisjon  fullført
  $ mb cohort list --lang English | head -1
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  $ mb cohort list --lang svenska
  mb: svenska is no language of mb (--lang)
  hint: nb, nn or en; or bokmål, nynorsk or english
  [2]
  $ MB_LANG=nb mb cohort list --lang svenska
  mb: mb har ikke språket svenska (--lang)
  tips: nb, nn eller en; eller bokmål, nynorsk eller english
  [2]
  $ MB_LANG=svenska LANG=nn_NO.UTF-8 mb cohort list
  mb: mb har ikkje språket svenska (MB_LANG)
  tips: nb, nn eller en; eller bokmål, nynorsk eller english
  [2]
  $ mb config show --lang nb
  innstilling                  verdi        kilde
  register                     register.mb  ellers
  lang                         nb           --lang
  actor                        tester       innloggingsnavn
  why                                       ellers
  color                        auto         ellers
  retention.applicant_years    1            ellers
  retention.participant_years  5            ellers
  retention.completer_years    10           ellers
  retention.other_years        1            ellers
  backup_days                  30           ellers
  today                        01.04.2020   MB_TODAY

An option without a name is no option.

  $ mb person list -=x --lang en
  mb: person list: there is no option -
  hint: mb help person list
  [2]
