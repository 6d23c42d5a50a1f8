Employers and hosts.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb employer add AKT --name "Aktivitetshuset Ålen" --kind municipality
  added employer AKT (municipality) (operation 1)
  $ mb employer add sol --name "Solsikken DPS" --kind dps --contact "practice coordinator" --email sol@example.org --phone "55 00 00 00"
  added employer sol (district psychiatric centre) (operation 2)
  $ mb employer show sol
  employer     sol
  name         Solsikken DPS
  kind         district psychiatric centre
  placements   0
  employments  0
  contact      practice coordinator
  e-mail       sol@example.org
  phone        55 00 00 00
  $ mb employer show AKT --json
  [
  {"employer": "AKT", "name": "Aktivitetshuset Ålen", "kind": "municipality", "placements": 0, "employments": 0, "contact": null, "email": null, "phone": null}
  ]
  $ mb employer list
  employer  name                  kind                         placements  employments
  AKT       Aktivitetshuset Ålen  municipality                          0            0
  sol       Solsikken DPS         district psychiatric centre           0            0

  $ mb employer change AKT --contact "leader of the house" --json
  [
  {"operation": 3, "summary": "changed employer AKT (municipality)", "employer": "AKT", "name": "Aktivitetshuset Ålen", "kind": "municipality", "contact": "leader of the house", "email": null, "phone": null}
  ]
  $ mb employer change sol --kind hospital --no-phone
  changed employer sol (hospital) (operation 4)
  $ mb employer change sol --kind hospital
  nothing to change: the register says so already
  $ mb employer show sol
  employer     sol
  name         Solsikken DPS
  kind         hospital
  placements   0
  employments  0
  contact      practice coordinator
  e-mail       sol@example.org

An address that could not be written to is refused.

  $ mb employer change sol --email sol.example.org
  mb: this is no e-mail address
  hint: an address has one @ with something on either side: name@example.org
  [2]

The log tells that it was changed, and in each row what.

  $ mb log list
  operation  when              who     command          what
          4  2020-04-01 14:00  tester  employer change  changed employer sol (hospital)
          3  2020-04-01 14:00  tester  employer change  changed employer AKT (municipality)
          2  2020-04-01 14:00  tester  employer add     added employer sol (district psychiatric centre)
          1  2020-04-01 14:00  tester  employer add     added employer AKT (municipality)
  $ mb log undo 4
  operation 5 took back operation 4: changed employer sol (hospital)
  $ mb employer show sol
  employer     sol
  name         Solsikken DPS
  kind         district psychiatric centre
  placements   0
  employments  0
  contact      practice coordinator
  e-mail       sol@example.org
  phone        55 00 00 00

Whom to ask travels with the bundle.

  $ mb export out --quiet
  file               rows
  programmes.csv        0
  cohorts.csv           0
  employers.csv         2
  people.csv            0
  enrolments.csv        0
  lessons.csv           0
  groups.csv            0
  makeups.csv           0
  recognitions.csv      0
  milestones.csv        0
  dispensations.csv     0
  documents.csv         0
  placements.csv        0
  weeks.csv             0
  employments.csv       0
  terms.csv             0
  followups.csv         0
  goals.csv             0
  attendance.csv        0
  $ cat out/employers.csv
  code,name,kind,contact,email,phone
  AKT,Aktivitetshuset Ålen,municipality,leader of the house,,
  sol,Solsikken DPS,dps,practice coordinator,sol@example.org,55 00 00 00
  $ printf 'Kode;Navn;Type;Kontaktperson;E-post;Telefon\nAKT;Aktivitetshuset Ålen;municipality;vertskap;hus@example.org;\n' > hus.csv
  $ mb import hus.csv
  file     rows  new  changed  same  errors  encoding
  hus.csv     1    0        1     0       0  utf-8
  imported as operation 6; to take it back: mb log undo 6
  $ mb employer show AKT
  employer     AKT
  name         Aktivitetshuset Ålen
  kind         municipality
  placements   0
  employments  0
  contact      vertskap
  e-mail       hus@example.org
  $ printf 'code,name,kind\nAKT,Aktivitetshuset,municipality\n' > hus.csv
  $ mb import hus.csv --quiet
  file     rows  new  changed  same  errors  encoding
  hus.csv     1    0        1     0       0  utf-8
  $ mb employer show AKT
  employer     AKT
  name         Aktivitetshuset
  kind         municipality
  placements   0
  employments  0
  contact      vertskap
  e-mail       hus@example.org

Refused:

  $ mb employer add sol --name Solen --kind dps
  mb: there is an employer sol already
  hint: mb employer show sol
  [3]
  $ mb employer add sol/1 --name Solen --kind dps
  mb: CODE: sol/1 is no code (employer)
  hint: a code has letters, digits, - _ . + and spaces inside, and at most 60 bytes
  [2]
  $ mb employer add ny --name Ny
  mb: employer add: --kind is missing
  hint: mb help employer add
  [2]
  $ mb employer add ny --kind dps
  mb: employer add: --name is missing
  hint: mb help employer add
  [2]
  $ mb employer add ny --name Ny --kind dsp
  mb: --kind: dsp is no kind of employer; did you mean dps? (known: municipality, nav, dps, hospital, competence-programme, addiction-treatment, user-organisation, other-municipality, private, other)
  [2]
  $ mb employer add ny --name "" --kind dps
  mb: --name: the text is empty
  [2]
  $ mb employer change sool --name Solen
  mb: there is no employer sool; did you mean sol?
  hint: mb employer list
  [4]
  $ mb employer change sol --phone 55 --no-phone
  mb: --phone and --no-phone exclude each other
  [2]
  $ mb employer change
  mb: employer change: CODE is missing; nothing is done without a named target
  hint: mb help employer change
  [2]
