Norsk bokmål.

  $ export MB_LANG=nb MB_TODAY=2020-04-01
  $ mb register init
  laget register.mb og, ved siden av, register.keys: ha kopier av dem på ulike steder
  tips: mb programme add … begynner med kravene; mb import MAPPE fyller det fra filer
  $ mb import "$TESTDIR/fixtures/small"
  fil               rader  nye  endret  like  feil  tegnsett
  attendance.csv        9    9       0     0     0  utf-8
  cohorts.csv           2    2       0     0     0  utf-8
  employers.csv         2    2       0     0     0  utf-8
  employments.csv       1    1       0     0     0  utf-8
  enrolments.csv       14   14       0     0     0  utf-8
  followups.csv         1    1       0     0     0  utf-8
  lessons.csv           7    7       0     0     0  utf-8
  makeups.csv           1    1       0     0     0  utf-8
  milestones.csv        1    1       0     0     0  utf-8
  people.csv            5    5       0     0     0  utf-8
  placements.csv        2    2       0     0     0  utf-8
  programmes.csv        1    1       0     0     0  utf-8
  recognitions.csv      1    1       0     0     0  utf-8
  terms.csv             1    1       0     0     0  utf-8
  weeks.csv             5    5       0     0     0  utf-8
  advarsel: followups.csv:2: 12.08.2020 har ikke vært ennå (i dag er 01.04.2020)
  advarsel: enrolments.csv:9: E3: søknaden kom 02.11.2019 00:00, etter fristen 01.11.2019
  importert som hendelse 1; angres med: mb log undo 1
  $ mb cohort progress K1 --names
  deltakelse  person  navn          status     teori t         praksisuker  gjort     mangler                          utsikt
  E1          P1      Absurd Banan  aktiv      10:30 av 10:00  2 av 3       ██████▋░  1 uke, report                    i rute
  E2          P2      Ærlig Citron  permisjon  5:00 av 10:00   1 av 3       ███▎░░░░  5:00 t, 2 uker, project, report  rekker det ikke
  E4          P4      Aasta Aasen   avbrutt    2:00 av 10:00   0 av 3       ▊░░░░░░░  8:00 t, 3 uker, project, report
  K1 01.04.2020, av dem som deltar: 0 i mål, 1 i rute, 0 i fare for ikke å rekke det, 1 rekker det ikke
  2 ble aldri tatt opp og er utelatt; --all viser alle
  $ mb enrolment progress E2
  deltakelse  E2
  person      P2
  kull        K1
  status      permisjon
  program     MB-10
  teori       5:00 av 10:00 t: til stede 4:00, tatt igjen 0:00, godskrevet 1:00, overført 0:00
  praksis     1 av 3 uker: telt 1, godskrevet 0, overført 0
  utsikt      rekker det ikke: teori: 5:00 t mangler, 2:00 t gjenstår; praksisuker: 2 mangler, 12 gjenstår
  
  Undervisningsøkter
  økt    dato        start  varer  til stede  fravær   tatt igjen  teller  vurdering
  K1/L1  07.01.2020  09:00   2:00       2:00                 0:00    2:00  teller
  K1/L2  14.01.2020  09:00   2:00       0:00  ugyldig        0:00    0:00  teller
  K1/L3  21.01.2020  09:00   2:00       2:00                 0:00    2:00  teller
  K1/L4  04.02.2020  09:00   2:00                            0:00    0:00  ikke holdt
  K1/L5  11.02.2020  09:00   2:00                            0:00    0:00  ikke aktiv den dagen (permisjon)
  K1/L6  18.02.2020  09:00   3:00                            0:00    0:00  ikke aktiv den dagen (permisjon)
  
  Godskrivinger
  type   dato        omfang  godkjent av  bygger på
  teori  20.01.2020    1:00  Kari Kontor  course of 2018
  
  Praksisuker
  uke       planlagt  til stede  godkjent  teller
  2020-W04         5          5         5  ja
  
  Arbeidskrav
  arbeidskrav  godkjent
  project      ikke godkjent ennå
  report       ikke godkjent ennå
  
  mangler 5:00 t teori (5:00 av 10:00)
  mangler 2 praksisuker (1 av 3)
  project ikke godkjent
  report ikke godkjent
  $ mb person show A4
  person     P4
  ref        A4
  etternavn  Aasen
  fornavn    Aasta
  født       06.05.1983
  skjermet   nei
  
  Deltakelser
  deltakelse  kull  status   siden
  E4          K1    avbrutt  10.02.2020
  
  Arbeidsforhold
  arbeidsforhold  arbeidsgiver          fra         stilling  ansettelse   finansiering  erfaringsrolle  tittel
  J1              Aktivitetshuset Ålen  10.02.2020    37,5 %  midlertidig  øremerket     ja              medarbeider
  
  Oppfølging
  spurt       besvart     svar
  10.08.2020  12.08.2020  i arbeid
  $ mb cohort show K9
  mb: det finnes ikke noe kull K9; mente du K1?
  tips: mb cohort list
  [4]
  $ mb cohort list --at 29.02.2017
  mb: --at: dagen 29.02.2017 finnes ikke
  [2]
  $ mb log list
  hendelse  når               hvem    kommando  hva
         1  01.04.2020 14:00  tester  import    importerte 53 rader: 53 nye, 0 endret, 0 like
  $ mb cohort progress --help | tail -n 31
  Eksempler
    mb cohort progress K7                                 hvor alle står i dag
    mb cohort progress K7 --at 2012-03-01 --names         den dagen, med navn
    mb cohort progress K7 --outlook out-of-reach --names  hvem som ikke lenger kan rekke det
    mb cohort progress K7 --as-known 2012-06-01           slik registeret visste det da
    mb cohort progress K7 --csv=excel-no > K7.csv         til et regneark
  
  Bruk
    mb cohort progress KODE …
  
  Valg
    KODE              kullets kode
    --at DATO         hvor de sto ved slutten av den dagen (ellers: i dag)
    --all             også dem som aldri ble tatt opp, i tabellen
    --outlook UTSIKT  bare dem med denne utsikten: at-risk, out-of-reach, …
    --names           med navn; setter spor i innsynsloggen
  
  Valgene i `mb help options` kan også brukes: --register, --json, --csv, --lang, …
  
  Objektene i --json
    enrolment person name (--names) ref cohort status theory_minutes theory_required_minutes
    theory_missing_minutes practice_weeks practice_required_weeks practice_missing_weeks
    milestones_missing complete outlook
  
  Utgangskoder
    0  gjort
    1  uventet feil
    2  feil bruk av kommandolinjen
    4  det finnes ikke
    5  registeret eller en fil kan ikke brukes (ikke vårt, nyere, skadet, uten nøkler)
    6  opptatt, prøv igjen

Nynorsk.

  $ export MB_LANG=nn
  $ mb cohort progress K1
  deltaking  person  status     teori t         praksisveker  gjort     manglar                           utsikt
  E1         P1      aktiv      10:30 av 10:00  2 av 3        ██████▋░  1 veke, report                    i rute
  E2         P2      permisjon  5:00 av 10:00   1 av 3        ███▎░░░░  5:00 t, 2 veker, project, report  rekk det ikkje
  E4         P4      avbrote    2:00 av 10:00   0 av 3        ▊░░░░░░░  8:00 t, 3 veker, project, report
  K1 01.04.2020, av dei som deltek: 0 i mål, 1 i rute, 0 i fare for ikkje å rekke det, 1 rekk det ikkje
  2 vart aldri tekne opp og er utelatne; --all viser alle
  $ mb log undo 1 --dry-run
  ville angre hending 1: importerte 53 rader: 53 nye, 0 endra, 0 like
  $ mb import nowhere
  mb: det finst inga fil nowhere
  [5]
  $ mb help | head -n 8
  mb fører registeret for eit opplæringsprogram for medarbeidarar med brukarerfaring.
  
  Kom i gang
    mb register init       lag eit nytt register, ./register.mb
    mb import MAPPE        fyll det frå CSV-filer
    mb cohort progress K7  kven som er kvar, og kva som manglar for kven
    mb help KOMMANDO       døme, val, JSON-nøklar og utgangskodar for ein kommando
    mb help topics         datoar, personvern, angring, skript og andre emne

Maskiner får alltid det samme.

  $ mb enrolment list --status on-leave --json
  [
  {"enrolment": "E2", "person": "P2", "ref": "A2", "cohort": "K1", "status": "on-leave", "since": "2020-02-03", "continues": null, "continued_by": null, "received": "2019-10-02T10:00:00Z", "late": false, "queue_place": null}
  ]
  $ mb cohort show K9 --json
  {"error": {"code": "cohort-unknown", "message": "there is no cohort K9; did you mean K1?", "hint": "mb cohort list", "value": "K9", "nearest": "K1"}}
  [4]
