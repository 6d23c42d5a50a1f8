A register is made once, with keys beside it, readable by nobody else.

  $ export MB_TODAY=2020-06-01
  $ mb register init --dry-run
  would make register.mb and, beside it, register.keys
  $ ls
  $ mb register init
  made register.mb and, beside it, register.keys: keep copies of them in different places
  hint: mb programme add … begins with the requirements; mb import FOLDER fills it from files
  $ stat -c '%a %n' register.mb register.keys
  600 register.mb
  600 register.keys
  $ mb register init
  mb: register.mb is there already, and is left as it is
  hint: move it away, or name another with --register
  [5]
  $ mb register init --register office/register.mb
  mb: there is no folder office
  hint: mkdir -m 700 office
  [5]
  $ mb register init --register other.mb --json
  [
  {"register": "other.mb", "keys": "other.keys"}
  ]

What is in it.

  $ mb register info | grep -v 'permanent name\|bytes\|SQLite'
  register                        register.mb
  keys                            yes
  made                            2020-06-01 14:00
  version of the tables           1
  persons whose keys are in none  0
  
  Contents
  of what                           rows
  register                             1
  programme                            0
  milestone of a programme             0
  cohort                               0
  employer                             0
  person                               0
  identity, sealed                     0
  mark of somebody erased              0
  enrolment                            0
  status                               0
  lesson                               0
  attendance                           0
  group membership                     0
  make-up                              0
  recognition                          0
  approved milestone                   0
  dispensation                         0
  document received                    0
  note                                 0
  placement                            0
  practice week                        0
  employment                           0
  terms of employment                  0
  follow-up                            0
  goal                                 0
  operation                            0
  look at identities                   0
  person looked at                     0
  backup                               0
  person in the backup of the keys     0
  $ mb register info --json | grep -o '"schema_version": [0-9]*\|"keys": [a-z]*\|"newest_operation": [a-z0-9]*'
  "keys": true
  "schema_version": 1
  "newest_operation": null

A check says that nothing is wrong, on stderr, and exits with 0.

  $ mb register check
  register.mb: nothing wrong was found
  $ mb register check --deep --json
  []

A register that is not there, and one that is somebody else's.

  $ mb register info --register nowhere.mb
  mb: there is no register nowhere.mb
  hint: mb register init makes one; --register FILE names another
  [5]
  $ echo 'not a register' > foreign.mb
  $ chmod 600 foreign.mb
  $ mb register info --register foreign.mb
  mb: foreign.mb is no register of mb
  [5]
  $ mb register info --register foreign.mb --json
  {"error": {"code": "register-foreign", "message": "foreign.mb is no register of mb", "path": "foreign.mb", "detail": "not a database"}}
  [5]

A rehearsal refuses what would be refused, and makes nothing.

  $ mb register init --dry-run
  mb: register.mb is there already, and is left as it is
  hint: move it away, or name another with --register
  [5]
  $ mb register init --register nowhere/x.mb --dry-run
  mb: there is no folder nowhere
  hint: mkdir -m 700 nowhere
  [5]
  $ mb register init --register /proc/x.mb --dry-run
  mb: /proc/x.mb cannot be written to: there is no such file or folder
  [5]
  $ mb register init --register third.mb --dry-run
  would make third.mb and, beside it, third.keys
  $ ls third.* 2> /dev/null
  [2]

As it was known, it has no more operations than then, and who looked is not told.

  $ mkdir known && cd known && mb register init --quiet
  $ mb employer add dps --name "Solsikken DPS" --kind dps --quiet
  $ mb employer add nav --name "NAV Solsikken" --kind nav --quiet
  $ mb employer add nav2 --name "NAV Solsikken" --kind nav --quiet
  $ mb register info --as-known 2 | grep 'operation\|access\|employer'
  newest operation                2
  employer                     2
  operation                    2
