A checkpoint says how the log stood, and is kept outside.

  $ export MB_LANG=en MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb employer add dps --name "Solsikken DPS" --kind dps --quiet
  $ mb employer add nav --name "NAV Solsikken" --kind nav --quiet
  $ printf 'absurd banan sykkel\n' > secret && chmod 600 secret
  $ mb log key office.mbkey --passphrase-file secret > key.txt
  keep the verifier key with the checkpoints: register check --against tells by it who signed them
  $ sed 's#mb-register/.*#mb-register/…#' key.txt
  file          office.mbkey
  verifier key  mb-register/…
  $ stat -c %a office.mbkey
  600
  $ verifier=$(sed -n 's/^verifier key *//p' key.txt)
  $ mb log checkpoint --key office.mbkey --passphrase-file secret --output june.txt
  wrote june.txt
  keep it outside this machine: it shows later whether the log was cut off or rewritten
  $ sed 's#mb-register/[^ ]*#mb-register/…#; s#[A-Za-z0-9+/=]\{40,\}#…#' june.txt
  mb-register/…
  2
  …
  access 0 …
  
  — mb-register/… …
  $ mb log checkpoint --key office.mbkey --passphrase-file secret --json | grep -o '"operations": [0-9]*'
  "operations": 2

Later the register is checked against it.

  $ mb employer add sol --name "Solsikken" --kind other --quiet
  $ mb register check --deep --against june.txt --verifier "$verifier"
  the log is that of the checkpoint up to operation 2, the access log up to look 0; what came after, it does not cover
  register.mb: nothing wrong was found
  $ mb register check --against june.txt
  warning: who signed june.txt was not checked
  hint: give the verifier key with --verifier; mb log key has shown it
  the log is that of the checkpoint up to operation 2, the access log up to look 0; what came after, it does not cover
  register.mb: nothing wrong was found

An earlier copy in its place, and a log that was rewritten, are found by it alone.

  $ cp register.mb later.mb
  $ mkdir other && cp register.* other
  $ sqlite3 other/register.mb 'DELETE FROM operation WHERE number > 1; DELETE FROM employer WHERE code <> "dps"; UPDATE sqlite_sequence SET seq = 1 WHERE name IN ("operation", "employer")'
  $ mb register check --deep --register other/register.mb
  other/register.mb: nothing wrong was found
  $ mb register check --deep --against june.txt --verifier "$verifier" --register other/register.mb
  finding
  operations in the log: 1; when the checkpoint was signed: 2. The newest were cut off, or an earlier copy took the register's place
  other/register.mb: 1 finding
  [3]
  $ sqlite3 register.mb 'UPDATE operation SET actor = "ola" WHERE number = 1'
  $ mb register check --against june.txt --verifier "$verifier" --json
  [
  {"code": "log-rewritten", "message": "the first 2 operations of the log are not those that the checkpoint was signed for: the log was rewritten, or another copy took the register's place", "table": null, "row": null, "column": null, "person": null, "operation": null, "detail": null}
  ]
  [3]

What does not fit is refused.

  $ cp later.mb register.mb
  $ sed 's/^2$/1/' june.txt > forged.txt
  $ mb register check --against forged.txt --verifier "$verifier" 2>&1 | sed 's#mb-register/.*#mb-register/…#'
  mb: the checkpoint was changed after it was signed, or somebody else signed it in the name of mb-register/…
  hint: take the lines as mb log checkpoint wrote them, letter for letter
  $ mb register check --against key.txt --verifier "$verifier"
  mb: this is no signed checkpoint
  hint: take the lines as mb log checkpoint wrote them, letter for letter
  [2]
  $ mb register check --against june.txt --verifier "$verifier"x 2>&1 | sed 's#mb-register/[^ ]*#mb-register/…#'
  mb: mb-register/… is no verifier key
  hint: mb log key shows it: mb-register/…
  $ mb register check --against nowhere.txt
  mb: there is no file nowhere.txt
  [5]
  $ mb register check --verifier "$verifier"
  mb: --verifier is taken together with --against only
  [2]
  $ mb register check --against june.txt --as-known 1
  mb: --as-known looks at the past, and register check --against is about the log as it stands
  hint: leave --as-known out
  [2]
  $ printf 'absurd banan tomat\n' > wrong && chmod 600 wrong
  $ mb log checkpoint --key office.mbkey --passphrase-file wrong
  mb: the passphrase does not open office.mbkey
  hint: it must be the one that the file was made with, letter for letter; without it nobody opens the file
  [5]
  $ mb log checkpoint --key register.mb --passphrase-file secret
  mb: register.mb is not the file asked for, which mb has sealed under a passphrase
  hint: backups of keys are made by mb register backup-keys, keys that sign by mb log key
  [5]
  $ mb log checkpoint --passphrase-file secret
  mb: log checkpoint: --key is missing
  hint: mb help log checkpoint
  [2]
  $ mb log key office.mbkey --passphrase-file secret
  mb: office.mbkey is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mkdir else && mb register init --register else/register.mb --quiet
  $ mb log checkpoint --key office.mbkey --passphrase-file secret --register else/register.mb 2>&1 | sed 's#mb-register/.*#mb-register/…#'
  mb: this key signs for another register: mb-register/…
  hint: mb log key FILE makes one for this register
  $ mb register check --against june.txt --register else/register.mb 2>&1 | sed 's#mb-register/.*#mb-register/…#'
  mb: the checkpoint is one of another register: mb-register/…
  hint: mb register info shows the permanent name of this one
  $ mb log key second.mbkey --passphrase-file secret --quiet > second.txt
  $ mb register check --against june.txt --verifier "$(sed -n 's/^verifier key *//p' second.txt)" 2>&1 | sed 's#mb-register/.*#mb-register/…#'
  mb: the checkpoint is not signed with mb-register/…
  hint: give the verifier key that mb log key has shown for the key that signed it
