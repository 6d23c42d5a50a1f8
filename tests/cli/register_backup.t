A register is copied whole while others may write, without its keys, and checked before the copy gets its name.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mkdir copies safe new
  $ mb register backup copies/register.mb --dry-run 2>&1 | sed 's/[0-9]* bytes/N bytes/'
  would copy register.mb to copies/register.mb, up to operation 1: 68 rows, N bytes
  the keys are not in it: mb register backup-keys copies them, to be kept somewhere else
  $ ls copies
  $ mb register backup copies/register.mb 2>&1 | sed 's/[0-9]* bytes/N bytes/'
  copied register.mb to copies/register.mb, up to operation 1: 68 rows, N bytes
  the keys are not in it: mb register backup-keys copies them, to be kept somewhere else
  $ stat -c '%a %n' copies/*
  600 copies/register.mb
  $ mb register check --deep --register copies/register.mb
  warning: the keys of copies/register.mb are not here: identities were not looked into
  copies/register.mb: nothing wrong was found
  $ mb cohort list --register copies/register.mb
  cohort  programme  first day   last day    apply by    places  taken  free  lesson hours  active  on leave  completed
  K1      MB-10      2020-01-06  2020-06-26  2019-11-01       5      2     3         13:00       1         1          0
  K2      MB-10      2020-08-17  2021-06-25  2020-05-04       5      0     5          0:00       0         0          0
  $ mb person list --register copies/register.mb
  warning: the keys of copies/register.mb are not here: numbers are shown, names cannot be
  person  ref  cohorts
  P1      A1   K1
  P2      A2   K1
  P3      A3   K1
  P4      A4   K1
  P5      A5   K1
  $ mb register backup copies/register.mb
  mb: copies/register.mb is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb register backup copies/register.mb --force --json | sed 's/"bytes": [0-9]*/"bytes": N/'
  [
  {"file": "copies/register.mb", "operation": 1, "rows": 69, "bytes": N, "findings": 0}
  ]
  $ mb register backup copies/other.mb --csv | sed 's/[0-9]\{5,\}/N/'
  file,operation,rows,bytes,findings\r (esc)
  copies/other.mb,1,70,N,0\r (esc)
  $ mb register backup register.mb --force
  mb: register.mb is the register itself, or its keys
  hint: name another file, best on another disk
  [5]
  $ mb register backup nowhere/register.mb
  mb: nowhere/register.mb cannot be written to: there is no such file or folder
  [5]

The keys are copied by themselves, under a passphrase that is asked for or stands in a file that nobody else can read.

  $ (umask 077; echo 'correct horse battery staple' > pass; echo short > short; echo 'another passphrase' > other)
  $ mb register backup-keys safe/register.mbkeys --passphrase-file pass --dry-run
  would copy the keys of register.mb to safe/register.mbkeys (persons: 5)
  nobody can open it without the passphrase, you neither: keep that where it outlives this machine
  $ mb register backup-keys safe/register.mbkeys --passphrase-file pass
  copied the keys of register.mb to safe/register.mbkeys (persons: 5)
  nobody can open it without the passphrase, you neither: keep that where it outlives this machine
  $ stat -c '%a %n' safe/*
  600 safe/register.mbkeys
  $ mb register backup-keys safe/register.mbkeys --passphrase-file pass
  mb: safe/register.mbkeys is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ echo 'correct horse battery staple' | mb register backup-keys safe/register.mbkeys --passphrase-file - --force --json
  [
  {"file": "safe/register.mbkeys", "operation": 1, "persons": 5, "bytes": 400}
  ]
  $ mb register backup-keys safe/short.mbkeys --passphrase-file short
  mb: the passphrase is too short: it needs 12 characters
  hint: four words that do not belong together are long enough, and can be remembered
  [3]
  $ chmod 644 other
  $ mb register backup-keys safe/other.mbkeys --passphrase-file other
  mb: the passphrase in other can be read by others (mode 0644)
  hint: chmod 600 other
  [5]
  $ chmod 600 other
  $ setsid -w mb register backup-keys safe/other.mbkeys
  mb: there is no terminal to ask for the passphrase at
  hint: --passphrase-file FILE names a file that only you can read; - is standard input
  [2]
  $ mb register backup-keys safe/other.mbkeys --passphrase "correct horse"
  mb: register backup-keys: there is no option --passphrase
  hint: mb help register backup-keys
  [2]
  $ ls safe
  register.mbkeys

Register and keys do not belong into one folder.

  $ mb register backup-keys copies/register.mbkeys --passphrase-file pass
  warning: the folder of copies/register.mbkeys holds both a register and keys: whoever gets hold of it has the names too, and an erasure does not reach it
  hint: keep backups of the register and of the keys in different places
  copied the keys of register.mb to copies/register.mbkeys (persons: 5)
  nobody can open it without the passphrase, you neither: keep that where it outlives this machine
  $ mb register backup copies/beside.mb --quiet
  warning: the folder of copies/beside.mb holds both a register and keys: whoever gets hold of it has the names too, and an erasure does not reach it
  hint: keep backups of the register and of the keys in different places
  $ rm copies/register.mbkeys copies/beside.mb

The register remembers when it was copied, and reminds of it.

  $ mb register info | grep backup
  newest backup                   2020-06-01 14:00
  newest backup of the keys       2020-06-01 14:00
  backup                               7
  person in the backup of the keys     5
  $ mb person add --given-name Rar --quiet
  $ mb register info | grep backup
  warning: the newest backup of the keys of register.mb, from 2020-06-01, lacks 1 person
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys
  newest backup                   2020-06-01 14:00
  newest backup of the keys       2020-06-01 14:00
  backup                               7
  person in the backup of the keys     5
  $ mb register check --today 2020-09-01
  register.mb: nothing wrong was found
  warning: the newest backup of register.mb is from 2020-06-01, more than 30 days ago
  warning: the newest backup of the keys of register.mb, from 2020-06-01, lacks 1 person
  hint: copy it onto another disk: mb register backup FILE.mb
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys
  $ MB_BACKUP_DAYS=0 mb register check --today 2020-09-01
  register.mb: nothing wrong was found
  $ echo 'backup_days = 365' > mb.toml
  $ mb register check --today 2020-09-01
  register.mb: nothing wrong was found
  warning: the newest backup of the keys of register.mb, from 2020-06-01, lacks 1 person
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys
  $ mb config show | grep backup
  backup_days                  365          mb.toml
  $ echo 'backup_days = -1' > mb.toml
  $ mb config show
  mb: -1 is no number of days after which a backup is old (mb.toml)
  hint: a whole number from 0 (never) to 3660
  [2]
  $ rm mb.toml

A drill tells whether the backups can be restored, and leaves nothing.

  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --register new/register.mb --drill
  the backups can be restored
  it goes up to operation 1; persons: 5, names that open: 5
  erasures and restrictions are known up to operation 1; --erased FILE brings those of a newer register or backup
  $ mb register restore copies/register.mb --register new/register.mb --dry-run
  would make new/register.mb from copies/register.mb
  it goes up to operation 1; persons: 5, no names without the keys
  erasures and restrictions are known up to operation 1; --erased FILE brings those of a newer register or backup
  $ ls new

Restoring makes a register and its keys, or nothing.

  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file other --register new/register.mb
  mb: the passphrase does not open safe/register.mbkeys
  hint: it must be the one that the file was made with, letter for letter; without it nobody opens the file
  [5]
  $ mb register restore copies/register.mb --keys copies/register.mb --passphrase-file pass --register new/register.mb
  mb: copies/register.mb is not the file asked for, which mb has sealed under a passphrase
  hint: backups of keys are made by mb register backup-keys, keys that sign by mb log key
  [5]
  $ mb register restore safe/register.mbkeys --register new/register.mb
  mb: safe/register.mbkeys holds keys, not a register
  hint: mb register restore FILE.mb --keys FILE.mbkeys takes a backup of each, --keep-keys the keys that are still there; --erased takes a register or a backup of one
  [5]
  $ mb register restore copies/register.mb --passphrase-file pass --register new/register.mb
  mb: --passphrase-file is taken together with --keys only
  [2]
  $ ls new
  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --register new/register.mb
  made new/register.mb from copies/register.mb
  it goes up to operation 1; persons: 5, names that open: 5
  erasures and restrictions are known up to operation 1; --erased FILE brings those of a newer register or backup
  $ stat -c '%a %n' new/*
  600 new/register.keys
  600 new/register.mb
  $ mb register check --deep --register new/register.mb
  new/register.mb: nothing wrong was found
  $ mb person list --register new/register.mb
  person  ref  family name  given name  born        e-mail                    phone            cohorts
  P1      A1   Banan        Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  P2      A2   Citron       Ærlig       1981-03-04                                             K1
  P5      A5   Zorn         Zen         1984-06-07                                             K1
  P3      A3   Ås           Åpen        1982-04-05                                             K1
  P4      A4   Aasen        Aasta       1983-05-06                                             K1
  $ mb register restore copies/register.mb --register new/register.mb
  mb: new/register.mb is there already, and is left as it is
  hint: move it away, or name another with --register
  [5]
  $ mb register restore copies/register.mb --register new/second.mb --json
  [
  {"register": "new/second.mb", "keys": null, "operation": 1, "persons": 5, "named": null, "erased": [], "restricted": [], "without_key": [], "findings": 0}
  ]
  $ mb register restore copies/register.mb --register new/third.mb --as-known 1
  mb: --as-known looks at the past, and register restore would write there
  hint: leave --as-known out
  [2]

Keys that are older than the register open the names that they have.

  $ mb register backup copies/later.mb --quiet
  $ mb register restore copies/later.mb --keys safe/register.mbkeys --passphrase-file pass --register new/later.mb
  warning: the name of P6 cannot be read: the key is not in the backup of the keys
  hint: take a newer backup of the keys; else type the names anew afterwards: mb person change P6 --given-name NAME --family-name NAME
  made new/later.mb from copies/later.mb
  it goes up to operation 2; persons: 6, names that open: 5
  erasures and restrictions are known up to operation 2; --erased FILE brings those of a newer register or backup

A register that was edited past mb is restored only by will.

  $ sqlite3 copies/later.mb 'UPDATE attendance SET minutes = minutes - 1 WHERE lesson = 3 AND enrolment = 1'
  $ mb register restore copies/later.mb --register new/edited.mb
  mb: a deep check of what copies/later.mb would become finds 1 fault
    attendance 3/1: minutes is not what the log says
  hint: take another backup, or restore this one with --despite-findings
  [3]
  $ mb register restore copies/later.mb --register new/edited.mb --despite-findings
  warning: attendance 3/1: minutes is not what the log says
  made new/edited.mb from copies/later.mb
  it goes up to operation 2; persons: 6, no names without the keys
  erasures and restrictions are known up to operation 2; --erased FILE brings those of a newer register or backup

Whoever has been erased since in a newer register is erased again.

  $ sqlite3 register.mb "UPDATE person SET erased_on = '2020-05-04', ref = NULL WHERE id = 2"
  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --erased register.mb --register new/erased.mb
  made new/erased.mb from copies/register.mb
  it goes up to operation 1; persons: 5, names that open: 4
  erased again: P2
  $ mb person list --register new/erased.mb
  person  ref  family name  given name  born        e-mail                    phone            cohorts
  P1      A1   Banan        Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  P5      A5   Zorn         Zen         1984-06-07                                             K1
  P3      A3   Ås           Åpen        1982-04-05                                             K1
  P4      A4   Aasen        Aasta       1983-05-06                                             K1
  P2                                                                                           K1
  $ mb log list --register new/erased.mb
  operation  when              who     command           what
          2  2020-06-01 14:00  tester  register restore  restored from a backup; erased again: P2
          1  2020-06-01 14:00  tester  import            imported 53 rows: 53 new, 0 changed, 0 same
  $ mb register check --deep --register new/erased.mb
  new/erased.mb: nothing wrong was found
  $ mb register init --register another.mb --quiet
  $ mb register restore copies/register.mb --erased another.mb --register new/again.mb
  mb: another.mb is another register than the backup, and knows nothing of its persons
  hint: --erased takes a newer file of the same register: mb register info shows its permanent name
  [5]
