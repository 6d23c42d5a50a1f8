Who is employed on a day, by what their jobs are.

  $ export MB_TODAY=2021-01-15
  $ mb register init --quiet
  $ mb import "$TESTDIR/../../examples/bergen" --quiet > /dev/null 2>&1
  $ mb stats employment --at 2018-10-31
