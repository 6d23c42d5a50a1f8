The goals over the years.

  $ export MB_TODAY=2021-06-30
  $ mb register init --quiet
  $ mb import "$MB_SOURCE_DIR/examples/bergen" --quiet >/dev/null 2>&1
  $ mb goal series --at 2020-12-31

On a terminal without UTF-8, in Norwegian, up to a day inside a year:

  $ LC_ALL=C mb goal series C --at 2018-10-31 --lang nb | head -34

For scripts, all readings on each day:

  $ mb goal series --at 2018-10-31 --csv | sed 's/".*"/…/' | tail -4
  $ mb goal series C --at 2018-10-31 --quarters --csv | grep -c '^C'
  $ mb goal series --at 2007-06-30 --json

No colour where none is wanted:

  $ mb goal series --at 2020-12-31 --color always | grep -c "$(printf '\033')\[3"
  $ NO_COLOR=1 mb goal series --at 2020-12-31 | grep -c "$(printf '\033')"
  0
  [1]

Full-time equivalents have a chart of their own:

  $ mb goal add FTE --template C --unit fte --baseline 9,5 --baseline-date 2017-05-31 --target x2 --deadline 2020-12-31 --quiet
  $ mb goal series FTE --at 2020-12-31 | head -40
  $ mb goal series D
