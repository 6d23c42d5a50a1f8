Lists of jobs from a personnel office, and of follow-up answers, as they are.

  $ export MB_TODAY=2020-09-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ cat > hr.csv <<'CSV'
  > Etternavn;Fornavn;Fødselsdato;Ansattnr.;Arbeidsgiver;Enhet;Fra;Til;Stillingsprosent;Kontrakt;Finansiering;Erfaringsrolle;Tittel
  > Banan;Absurd;03.02.1980;4711;Aktivitetshuset Ålen;FACT;01.03.2020;;50;fast;ordinær;ja;medarbeider
  > Citron;Ærlig;04.03.1981;4712;dps;;15.05.2020;31.12.2020;37,5;midlertidig;øremerket;nei;
  > CSV
  $ mb import hr.csv --dry-run
  file    rows  new  changed  same  errors  encoding
  hr.csv     2    2        0     0       0  utf-8
  warning: hr.csv:1: mb does not know these columns and leaves them out: Ansattnr.
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import hr.csv
  file    rows  new  changed  same  errors  encoding
  hr.csv     2    2        0     0       0  utf-8
  warning: hr.csv:1: mb does not know these columns and leaves them out: Ansattnr.
  imported as operation 2; to take it back: mb log undo 2
  $ mb import hr.csv
  file    rows  new  changed  same  errors  encoding
  hr.csv     2    0        0     2       0  utf-8
  warning: hr.csv:1: mb does not know these columns and leaves them out: Ansattnr.
  nothing to import: the register has all of this already
  $ mb employment list --names
  employment  person  name          employer  unit  from        to          position  contract   funding    peer role  title
  J1          P4      Aasta Aasen   hus             2020-02-10                 37.5%  temporary  earmarked  yes        medarbeider
  J2          P1      Absurd Banan  hus       FACT  2020-03-01                   50%  permanent  ordinary   yes        medarbeider
  J3          P2      Ærlig Citron  dps             2020-05-15  2020-12-31     37.5%  temporary  earmarked  no

The same as a workbook, with another percent: since when is not guessed.

  $ sed 's/;50;/;75;/; s/37,5/37.5/; s/;/,/g' hr.csv > more.csv
  $ python3 "$TESTDIR/fixtures/workbook.py" new more.xlsx Ansatte=more.csv
  $ mb import more.xlsx
  file                 rows  new  changed  same  errors  encoding
  more.xlsx [Ansatte]     2    0        0     1       1  xlsx
  more.xlsx [Ansatte]:2, column Stillingsprosent: J2 has other terms, since 2020-03-01; since when do these hold?; give the list a column terms_from (gjelder fra), or say it for all rows: mb import FILE --as employments --on DATE
  mb: 1 fault; nothing was imported
  [3]
  $ mb import more.xlsx --as employments --on 2020-08-01
  file                 rows  new  changed  same  errors  encoding
  more.xlsx [Ansatte]     2    0        1     1       0  xlsx
  warning: more.xlsx [Ansatte]:1: mb does not know these columns and leaves them out: Ansattnr.
  imported as operation 3; to take it back: mb log undo 3
  $ mb import more.xlsx --as employments --on 2020-08-01
  file                 rows  new  changed  same  errors  encoding
  more.xlsx [Ansatte]     2    0        0     2       0  xlsx
  warning: more.xlsx [Ansatte]:1: mb does not know these columns and leaves them out: Ansattnr.
  nothing to import: the register has all of this already
  $ mb employment show J2 --terms --csv
  employment,from,to,percent,contract,funding,peer_role,title\r (esc)
  J2,2020-03-01,2020-07-31,5000,permanent,ordinary,yes,medarbeider\r (esc)
  J2,2020-08-01,,7500,permanent,ordinary,yes,medarbeider\r (esc)

Who is not exactly known is asked about:

  $ cat > odd.csv <<'CSV'
  > Etternavn;Fornavn;Fødselsdato;Arbeidsgiver;Fra;Stillingsprosent;Kontrakt;Finansiering;Erfaringsrolle
  > Bannan;Absurd;03.02.1980;hus;01.03.2020;50;fast;ordinær;ja
  > Sitron;Streng;01.01.1970;huset;01.03.2020;50;av og til;ordinær;ja
  > CSV
  $ mb import odd.csv
  file     rows  new  changed  same  errors  encoding
  odd.csv     2    0        0     0       4  utf-8
  odd.csv:2: nobody has exactly this name and birth date; it may be P1; write the number, such as P12, in a column ref; somebody new: mb person add
  odd.csv:3: nobody has exactly this name and birth date; write the number, such as P12, in a column ref; somebody new: mb person add
  odd.csv:3, column Arbeidsgiver: there is no employer huset
  odd.csv:3, column Kontrakt: av og til is no contract (known: permanent, temporary)
  mb: 4 faults; nothing was imported
  [3]
  $ mb import hr.csv --as employments --cohort K1
  mb: --cohort is taken together with --as participants only
  [2]
  $ mb import hr.csv --on 2020-08-01
  mb: --on is taken together with --as participants, --as employments only
  [2]

What is the same in every row needs no column:

  $ cat > unit.csv <<'CSV'
  > Referanse;Enhet;Fra;Stillingsprosent;Kontrakt
  > A4;ACT;01.08.2020;37,5 %;fast
  > A5;ACT;01.08.2020;0,5;fast
  > CSV
  $ mb import unit.csv
  file      rows  new  changed  same  errors  encoding
  unit.csv     0    0        0     0       5  utf-8
  unit.csv: unit.csv is no file of a bundle: it has neither the name of one, such as people.csv, nor the columns of one and no others; its header is most like that of employments.csv; its first line must be the header; of a list of your own, say what it is: mb import FILE --as employments (or: participants, attendance-grid, follow-ups)
  unit.csv:1, column Stillingsprosent: mb does not know the column Stillingsprosent; this file may also have arbeidsforhold, arbeidsgiver, til, sluttårsak, kilde
  unit.csv:1, column Kontrakt: mb does not know the column Kontrakt; this file may also have arbeidsforhold, arbeidsgiver, til, sluttårsak, kilde
  unit.csv:1, column arbeidsforhold: this column is missing
  unit.csv:1, column arbeidsgiver: this column is missing
  mb: 5 faults; nothing was imported
  [3]
  $ mb import unit.csv --as employments --employer hus
  file      rows  new  changed  same  errors  encoding
  unit.csv     0    0        0     0       2  utf-8
  unit.csv:1, column finansiering: this column is missing; what is the same in all rows may be said with --funding
  unit.csv:1, column erfaringsrolle: this column is missing; what is the same in all rows may be said with --peer-role
  mb: 2 faults; nothing was imported
  [3]
  $ mb import unit.csv --as employments --employer hus --funding ordinary --peer-role yes
  file      rows  new  changed  same  errors  encoding
  unit.csv     2    2        0     0       0  utf-8
  warning: unit.csv:2: a new job, while J1 is one of P4 at the same employer at the same time
  warning: unit.csv:3: J5: the position is 0.5% from 2020-08-01; is that meant, or is it a fraction of a full post?
  hint: if it is the same job, correct its first day or unit (mb employment change J1), or the list
  hint: in percent it would be 50%: mb employment change J5 --on 2020-08-01 --percent 50
  imported as operation 4; to take it back: mb log undo 4
  $ mb import unit.csv --employer hus
  mb: --employer is taken together with --as employments only
  [2]
  $ mb import unit.csv --as employments --employer huset --funding ordinary --peer-role yes
  mb: there is no employer huset
  hint: mb employer list
  [4]
  $ sed '2s/^/hus /; s/Referanse/Arbeidsgiver;Referanse/; 2s/.*/aktivitetshuset ålen;A4;ACT;01.08.2020;50;fast/; 3d' unit.csv > named.csv
  $ mb import named.csv --as employments --funding ordinary --peer-role yes
  file       rows  new  changed  same  errors  encoding
  named.csv     1    0        0     0       1  utf-8
  named.csv:2, column Arbeidsgiver: there is no employer aktivitetshuset ålen; did you mean Aktivitetshuset Ålen?
  mb: 1 fault; nothing was imported
  [3]

A title above the header, and a list that does not tell what it is:

  $ (echo 'Ansatte per 01.09.2020;;;;'; cat unit.csv) > title.csv
  $ mb import title.csv
  file       rows  new  changed  same  errors  encoding
  title.csv     0    0        0     0       1  utf-8
  title.csv: title.csv is no file of a bundle: it has neither the name of one, such as people.csv, nor the columns of one and no others; its first line must be the header; of a list of your own, say what it is: mb import FILE --as participants (or: attendance-grid, employments, follow-ups)
  mb: 1 fault; nothing was imported
  [3]

Answers to a follow-up:

  $ cat > svar.csv <<'CSV'
  > Deltakernr.;Fornavn;Etternavn;Spurt;Besvart;Svar;Merknad
  > A1;Absurd;Banan;01.08.2020;12.08.2020;i jobb;ringte
  > A2;Ærlig;Citron;01.08.2020;;;
  > CSV
  $ mb import svar.csv
  file      rows  new  changed  same  errors  encoding
  svar.csv     2    2        0     0       0  utf-8
  warning: svar.csv:1: mb does not know these columns and leaves them out: Merknad
  imported as operation 5; to take it back: mb log undo 5
  $ mb import svar.csv --as follow-ups
  file      rows  new  changed  same  errors  encoding
  svar.csv     2    0        0     2       0  utf-8
  warning: svar.csv:1: mb does not know these columns and leaves them out: Merknad
  nothing to import: the register has all of this already
  $ mb follow-up list
  person  asked       answered    answer
  P1      2020-08-01  2020-08-12  employed
  P2      2020-08-01
  P4      2020-08-10  2020-08-12  employed

Whatever the header is called, only those who had started are asked, and nobody on a day to come:

  $ printf 'Person;Spurt;Besvart;Svar\nA3;2020-08-01;;\nA1;2020-09-02;;\nA4;2020-08-30;2020-09-03;i jobb\n' > y.csv
  $ mb import y.csv
  file   rows  new  changed  same  errors  encoding
  y.csv     3    0        0     0       3  utf-8
  y.csv:2, column Spurt: P3 had not begun by 2020-08-01; only those who have started are asked
  y.csv:3, column Spurt: 2020-09-02 is still to come (today is 2020-09-01)
  y.csv:4, column Besvart: 2020-09-03 is still to come (today is 2020-09-01)
  mb: 3 faults; nothing was imported
  [3]
  $ cp y.csv followups.csv
  $ mb import followups.csv
  file           rows  new  changed  same  errors  encoding
  followups.csv     3    3        0     0       1  utf-8
  followups.csv:2: P3 had not begun by 2020-08-01; only those who have started are asked
  mb: 1 fault; nothing was imported
  [3]
