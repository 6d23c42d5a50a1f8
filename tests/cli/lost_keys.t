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
  $ mb register restore copies/register.mb --keys safe/register.mbkeys --passphrase-file pass --register new.mb
  $ export MB_REGISTER=new.mb
  $ mb person list
  $ mb person list --json 2> warnings | grep P6
  $ cat warnings
  $ mb person show P6
  $ mb person duplicates
  $ mb person add --given-name Tynn --family-name Tråd
  $ mb register check --deep
  $ mkdir out
  $ mb export out/people.csv
  $ grep P6 out/people.csv
  $ mb person change P6 --email rar@example.org
  $ mb person change P6 --given-name Rar --family-name Sykkel
  $ mb person erase P7 --decision 2020/1-1
  $ mb register check --deep --quiet
  $ mb person list --name sykkel

Where only the register is lost, it is made again for the keys that are there. Whoever was erased since is erased again.

  $ export MB_REGISTER=register.mb
  $ mb person erase P7 --decision 2020/1-2 --quiet 2> /dev/null
  $ rm register.mb
  $ mb register restore copies/register.mb
  $ mb register restore copies/register.mb --keep-keys --keys safe/register.mbkeys
  $ mb register restore copies/register.mb --keep-keys
  $ mb person erase P7 --decision 2020/1-2
  $ mb register check --deep --quiet

Who was restricted since a copy was made is restricted again, where a newer register is left.

  $ mb person restrict P1 --quiet
  $ mb register restore copies/register.mb --erased register.mb --register again.mb
  $ mb register restore copies/register.mb --erased register.mb --register again.mb --keys safe/register.mbkeys --passphrase-file pass
  $ mb person show P1 --register again.mb 2> /dev/null | grep restricted

Nothing takes the place of the register, its keys, their copies or the settings.

  $ ln -s register.keys link.csv; echo 'lang = "en"' > mb.toml
  $ for file in register.mb register.keys link.csv copies/register.mb safe/register.mbkeys mb.toml register.mb-journal; do mb person list --output $file --force; done
  $ mb log key register.keys --passphrase-file pass --force
  $ mb register backup safe/register.mbkeys --force
  $ mb register check --deep --quiet

A copy of the keys is told from one of the register, and bytes that do not belong to it are found.

  $ mb register restore safe/register.mbkeys --register x.mb
  $ mb register restore copies/register.mb --erased safe/register.mbkeys --register x.mb
  $ head -c 4096 /dev/zero >> register.mb
  $ mb register check

What an erasure rests on cannot be taken back, and nobody is told to take back the erasure.

  $ mb log undo 3 --register new.mb
