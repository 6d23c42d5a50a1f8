The shell asks mb what may come next: a candidate a line, a tab, what it is.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb complete -- cohort prog
  progress\tone line per participant: status, theory, practice, what is missing, on track or not (esc)
  $ mb complete -- enrolment show ''
  E1\tK1, active (esc)
  E2\tK1, on leave (esc)
  E3\tK1, on the waiting list (esc)
  E4\tK1, withdrawn (esc)
  E5\tK1, rejected (esc)
  $ MB_LANG=nb mb complete -- enrolment show ''
  E1\tK1, aktiv (esc)
  E2\tK1, permisjon (esc)
  E3\tK1, venteliste (esc)
  E4\tK1, avbrutt (esc)
  E5\tK1, avslag (esc)
  $ mb complete -- person show P
  P1\tA1 (esc)
  P2\tA2 (esc)
  P3\tA3 (esc)
  P4\tA4 (esc)
  P5\tA5 (esc)
  $ mb complete -- --color ''
  auto\t (esc)
  always\t (esc)
  never\t (esc)
  $ mb complete -- import ''
  :files\t (esc)

It is not in the help, and it is silent where nothing can be known.

  $ mb help | grep '^ *complete'
  [1]
  $ mb complete -- --register elsewhere.mb cohort show ''
  $ echo 'nonsense = ' > mb.toml
  $ mb complete -- cohort show ''
  $ mb complete -- cohort prog
  progress\tone line per participant: status, theory, practice, what is missing, on track or not (esc)
  $ rm mb.toml

Nobody has looked at a name.

  $ sha256sum register.mb register.keys > before
  $ mb complete -- person show '' > /dev/null
  $ mb complete -- enrolment show '' > /dev/null
  $ sha256sum --check --quiet before

bash.

  $ ask() {
  >     bash -c '
  >         source "$MB_SOURCE_DIR/cli/completions/mb.bash"
  >         COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  >         _mb
  >         printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
  > }
  $ ask mb coh
  cohort
  $ ask mb enrolment list --cohort ''
  K1
  K2
  $ ask mb enrolment list --status on
  on-leave
  $ ask mb enrolment list --status = on
  on-leave
  $ ask mb enrolment list --cohort=K
  K1
  K2
  $ touch 'a list.csv'
  $ ask mb import a
  a list.csv
  $ ask mb cohort show K1 --register nothing.mb ''
  --at
  --calendar
  --names
  $ ask mb --register "'register.mb'" cohort show ''
  K1
  K2
  $ ask mb --register elsewhere.mb cohort show ''
  

zsh and fish, where they are there: at least they read their scripts.

  $ if command -v zsh > /dev/null; then zsh -n "$MB_SOURCE_DIR/cli/completions/_mb"; fi
  $ if command -v fish > /dev/null; then fish --no-execute "$MB_SOURCE_DIR/cli/completions/mb.fish"; fi
