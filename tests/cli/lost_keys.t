Keys that are older than the register cost the names that they lack, and nothing else.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mkdir copies safe
  $ (umask 077; echo 'korrekt hest batteri' > pass)
  $ mb register backup-keys safe/register.mbkeys --passphrase-file pass --quiet
  $ mb person add --given-name Rar --family-name Sykkel --quiet
  $ mb person add --given-name Blank --family-name Lampe --quiet
  $ mb register backup copies/register.mb --quiet
  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --drill
  warning: the names of P6, P7 cannot be read: their keys are not in the backup of the keys
  hint: take a newer backup of the keys; else type the names anew afterwards: mb person change P6 --given-name NAME --family-name NAME
  the backups can be restored, but not the names of P6, P7
  it goes up to operation 3; persons: 7, names that open: 5
  erasures and restrictions are known up to operation 3; --erased FILE brings those of a newer register or backup
  [3]
  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --register new.mb
  warning: the names of P6, P7 cannot be read: their keys are not in the backup of the keys
  hint: take a newer backup of the keys; else type the names anew afterwards: mb person change P6 --given-name NAME --family-name NAME
  made new.mb from copies/register.mb
  it goes up to operation 3; persons: 7, names that open: 5
  erasures and restrictions are known up to operation 3; --erased FILE brings those of a newer register or backup
  $ export MB_REGISTER=new.mb
  $ mb person list
  person  ref  family name     given name  born        e-mail                    phone            cohorts
  P1      A1   Banan           Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  P2      A2   Citron          Ærlig       1981-03-04                                             K1
  P5      A5   Zorn            Zen         1984-06-07                                             K1
  P3      A3   Ås              Åpen        1982-04-05                                             K1
  P4      A4   Aasen           Aasta       1983-05-06                                             K1
  P6           (not readable)
  P7           (not readable)
  warning: who P6, P7 are cannot be read: their keys are not there
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ mb person list --json 2> warnings | grep P6
  {"person": "P6", "ref": null, "family_name": null, "given_name": null, "birth_date": null, "email": null, "phone": null, "language": null, "enrolments": [], "cohorts": [], "restricted": false, "erased_on": null, "merged_into": null},
  $ cat warnings
  {"warning": {"code": "names-not-readable", "message": "who P6, P7 are cannot be read: their keys are not there"}}
  $ mb person show P6
  person       P6
  family name  (not readable)
  restricted   no
  warning: who P6 is cannot be read: the key is not there
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ mb person duplicates
  nobody looks like somebody else
  warning: who P6, P7 are cannot be read: their keys are not there
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ mb person add --given-name Tynn --family-name Tråd
  added P8 (operation 4)
  warning: who P6, P7 are cannot be read: their keys are not there
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ mb register check --deep
  finding
  there is no key that opens who P6 is
  there is no key that opens who P7 is
  new.mb: 2 findings
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; who was erased is erased again: mb person erase P6 --decision REF
  [3]
  $ mkdir out
  $ mb export out/people.csv
  file            rows
  out/people.csv     8
  this file holds names: keep it as you keep the register
  warning: who P6, P7 are cannot be read: their keys are not there
  hint: where the name is known, type it anew: mb person change P6 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ grep P6 out/people.csv
  P6,,,,,,
  $ mb person change P6 --email rar@example.org
  mb: who P6 is cannot be read, for its key is lost or it was altered
  hint: type the whole name anew first: mb person change P6 --given-name NAME --family-name NAME
  [3]
  $ mb person change P6 --given-name Rar --family-name Sykkel
  warning: what was sealed about P6 before cannot be read, now or later: other parts of the identity, earlier names and, where the key was lost, notes
  hint: type again what is missing: mb person change --help tells the options
  changed P6: given name, family name (operation 5)
  warning: who P7 is cannot be read: the key is not there
  hint: where the name is known, type it anew: mb person change P7 --given-name NAME --family-name NAME; a newer copy of the keys may have the key
  $ mb person erase P7 --decision 2020/1-1
  warning: who P7 was could not be read, so an old list may bring the name back
  warning: copies of the keys that were made before this still open who P7 was
  hint: look through a list of names before it is imported
  hint: destroy them when their time is over, and write down that it was done
  erased P7 by decision 2020/1-1 (versions of the identity: 1; notes that nobody can open any more: 0) (operation 6)
  $ mb register check --deep --quiet
  warning: the newest backup of the keys of new.mb, from 2020-06-01, lacks 2 persons
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys
  $ mb person list --name sykkel
  person  family name  given name
  P6      Sykkel       Rar

Where only the register is lost, it is made again for the keys that are there. Whoever was erased since is erased again.

  $ export MB_REGISTER=register.mb
  $ mb person erase P7 --decision 2020/1-2 --quiet 2> /dev/null
  $ rm register.mb
  $ mb register restore copies/register.mb
  mb: there are keys at register.keys already
  hint: if only the register is lost, and these are its keys: add --keep-keys; else move them away, and keep them
  [5]
  $ mb register restore copies/register.mb --keep-keys --keys safe/register.mbkeys
  mb: --keep-keys and --keys exclude each other
  [2]
  $ mb register restore copies/register.mb --keep-keys
  warning: the name of P7 cannot be read: the keys, newer than the backup, have none for P7, who has probably been erased since
  hint: look at the requests on paper, and make each erasure again: mb person erase P7 --decision REF; --erased FILE does it where a newer register or backup is left
  made register.mb from copies/register.mb
  it goes up to operation 3; persons: 7, names that open: 6
  erasures and restrictions are known up to operation 3; --erased FILE brings those of a newer register or backup
  $ mb person erase P7 --decision 2020/1-2
  warning: who P7 was could not be read, so an old list may bring the name back
  warning: copies of the keys that were made before this still open who P7 was
  hint: look through a list of names before it is imported
  hint: destroy them when their time is over, and write down that it was done
  erased P7 by decision 2020/1-2 (versions of the identity: 1; notes that nobody can open any more: 0) (operation 4)
  $ mb register check --deep --quiet
  warning: the newest backup of the keys of register.mb, from 2020-06-01, lacks 1 person
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys

Who was restricted since a copy was made is restricted again, where a newer register is left.

  $ mb person restrict P1 --quiet
  $ mb register restore copies/register.mb --erased register.mb --register again.mb
  mb: erasures and restrictions are made again with the keys at hand; erased: P7; restricted: P1
  hint: add --keys FILE.mbkeys --passphrase-file FILE, or --keep-keys where the keys are still there
  [3]
  $ mb register restore copies/register.mb --erased register.mb --register again.mb --keys safe/register.mbkeys --passphrase-file pass
  warning: the name of P6 cannot be read: the key is not in the backup of the keys
  hint: take a newer backup of the keys; else type the names anew afterwards: mb person change P6 --given-name NAME --family-name NAME
  made again.mb from copies/register.mb
  it goes up to operation 3; persons: 7, names that open: 5
  erased again: P7
  restricted again: P1
  $ mb person show P1 --register again.mb 2> /dev/null | grep restricted
  restricted   yes

Nothing takes the place of the register, its keys, their copies or the settings.

  $ ln -s register.keys link.csv; echo 'lang = "en"' > mb.toml
  $ for file in register.mb register.keys link.csv copies/register.mb safe/register.mbkeys mb.toml register.mb-journal; do mb person list --output $file --force; done
  mb: register.mb is the register itself, its keys or the settings of mb, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: register.keys is the register itself, its keys or the settings of mb, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: link.csv is the register itself, its keys or the settings of mb, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: copies/register.mb is a register or a copy of one, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: safe/register.mbkeys is a copy of the keys, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: mb.toml is the register itself, its keys or the settings of mb, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  mb: register.mb-journal is a journal of a register, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  [5]
  $ mb log key register.keys --passphrase-file pass --force
  mb: register.keys is the register itself, its keys or the settings of mb, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  [5]
  $ mb register backup safe/register.mbkeys --force
  mb: safe/register.mbkeys is a copy of the keys, and nothing else takes its place
  hint: name another file: --force writes only over a file of the same kind
  [5]
  $ mb register check --deep --quiet
  warning: the newest backup of the keys of register.mb, from 2020-06-01, lacks 1 person
  hint: copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys

A copy of the keys is told from one of the register, and bytes that do not belong to it are found.

  $ mb register restore safe/register.mbkeys --register x.mb
  mb: safe/register.mbkeys holds keys, not a register
  hint: mb register restore FILE.mb --keys FILE.mbkeys takes a backup of each, --keep-keys the keys that are still there; --erased takes a register or a backup of one
  [5]
  $ mb register restore copies/register.mb --erased safe/register.mbkeys --register x.mb
  mb: safe/register.mbkeys holds keys, not a register
  hint: mb register restore FILE.mb --keys FILE.mbkeys takes a backup of each, --keep-keys the keys that are still there; --erased takes a register or a backup of one
  [5]
  $ head -c 4096 /dev/zero >> register.mb
  $ mb register check
  finding
  register.mb has 212992 bytes, of which only 208896 belong to it
  register.mb: 1 finding
  hint: it was altered past mb: keep the file as it is, and look whether a copy from before is whole
  [3]

What an erasure rests on cannot be taken back, and nobody is told to take back the erasure.

  $ mb log undo 3 --register new.mb
  mb: operation 3 cannot be taken back: later work rests on it
    operation 6 (erased P7 by decision 2020/1-1 (versions of the identity: 1; notes that nobody can open any more: 0)) rests on it, and is never taken back
  [3]
