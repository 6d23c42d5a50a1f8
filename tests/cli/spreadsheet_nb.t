Et regneark fra Excel (Windows-1252, semikolon, norske overskrifter) med alt som kan være galt: hver feil nevnes med fil,
linje og kolonne, og ingenting importeres.

  $ export MB_LANG=nb
  $ mb register init 2>/dev/null; mb import "$TESTDIR/fixtures/small" >/dev/null 2>&1
  $ iconv -f UTF-8 -t WINDOWS-1252 > people.csv <<'END'
  > Ref;Fornavn;Etternavn;Fødselsdato;E-post
  > D1;Åse;Ødegård-Test;01.03.1985;
  > D2;Rar;Sykkel;29.02.2017;
  > D3;Sær;Kopp;1.3.16;
  > D4;=HYPERLINK("x");Knapp;04.05.1981;
  > D5;Tung;Fjær;05.06.1982;01010112345
  > ;;;;
  > ;;;;
  > END
  $ mb import people.csv
  fil         rader  nye  endret  like  feil  tegnsett
  people.csv      3    1       0     0     3  windows-1252
  people.csv:3, kolonne Fødselsdato: dagen 29.02.2017 finnes ikke
  people.csv:4, kolonne Fødselsdato: årstallet i 1.3.16 har to sifre, og ingenting gjettes; skriv 2020-06-30 eller 30.06.2020
  people.csv:5: et anførselstegn står der det ikke kan stå, eller blir aldri lukket
  mb: 3 feil; ingenting ble importert
  [3]

Når feilene er rettet, går det bra, og en gang til endrer ingenting:

  $ sed -i '/^D[2-5]/d' people.csv
  $ mb import people.csv
  fil         rader  nye  endret  like  feil  tegnsett
  people.csv      1    1       0     0     0  windows-1252
  importert som hendelse 2; angres med: mb log undo 2
  $ mb import people.csv 2>&1 | tail -1
  ingenting å importere: registeret har alt dette fra før
  $ mb person show D1 | grep navn
  etternavn  Ødegård-Test
  fornavn    Åse

En overskrift som ikke finnes:

  $ printf 'kode;program;fra;til\nK3;MB-10;2021-08-16;2022-06-24\n' > cohorts.csv
  $ mb import cohorts.csv
  fil          rader  nye  endret  like  feil  tegnsett
  cohorts.csv      0    0       0     0     4  utf-8
  cohorts.csv:1, kolonne fra: denne filen har ingen kolonne fra
  cohorts.csv:1, kolonne til: denne filen har ingen kolonne til
  cohorts.csv:1, kolonne first_day: kolonnen first_day mangler
  cohorts.csv:1, kolonne last_day: kolonnen last_day mangler
  mb: 4 feil; ingenting ble importert
  [3]
  $ mb kohort list
  mb: det finnes ingen kommando kohort; mente du cohort?
  tips: mb help
  [2]
  $ mb cohort show K3
  mb: det finnes ikke noe kull K3; mente du K1?
  tips: mb cohort list
  [4]
