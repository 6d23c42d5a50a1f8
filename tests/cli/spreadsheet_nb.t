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
  people.csv      5    1       0     0     4  windows-1252
  people.csv:3, kolonne Fødselsdato: dagen … finnes ikke
  people.csv:4, kolonne Fødselsdato: årstallet i … har to sifre, og ingenting gjettes; skriv 2020-06-30 eller 30.06.2020
  people.csv:5, kolonne Fornavn: dette er en regnearkformel, ikke en verdi: …; en apostrof foran gjør den til tekst
  people.csv:6, kolonne E-post: dette ser ut som et fødselsnummer, som registeret ikke skal inneholde
  mb: 4 feil; ingenting ble importert
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

Anførselstegn: inne i en celle er de tekst; etter et som lukker cellen, kan ikke noe annet stå, men neste rad leses.

  $ cat > people.csv <<'END'
  > Deltakernr.;Fornavn;Etternavn;Fødselsdato;Tlf.
  > D6;Lang "Lange";Spade;01.01.1990;
  > D7;"Rask" Sopp;Bolle;05.06.1982;
  > D8;Treg;Gaffel;1982;
  > D9;Kort;"Sag;01.01.1990;
  > END
  $ mb import people.csv
  fil         rader  nye  endret  like  feil  tegnsett
  people.csv      3    1       0     0     3  utf-8
  people.csv:3, kolonne Fornavn: det står tekst etter anførselstegnet som lukker en celle; resten av linjen er ikke lest; et anførselstegn inne i en slik celle skrives to ganger
  people.csv:4, kolonne Fødselsdato: … kan ikke leses som en dato; skriv 2020-06-30 eller 30.06.2020
  people.csv:5: en celle begynner med et anførselstegn som aldri blir lukket; ingenting etter det er lest; lukk det, eller ta det bort
  mb: 3 feil; ingenting ble importert
  [3]
  $ sed -i '/^D[789]/d' people.csv
  $ mb import people.csv --quiet
  fil         rader  nye  endret  like  feil  tegnsett
  people.csv      1    1       0     0     0  utf-8
  $ mb person show D6 | grep fornavn
  fornavn    Lang "Lange"

Norske ord der det skal stå en kode, og det som registeret ikke kan gjette:

  $ cat > enrolments.csv <<'END'
  > Deltaker;Kull;Status;Dato;Årsak;Mottatt
  > D1;K1;Søkt;01.10.2019;;01.10.2019 12:00
  > D1;K1;tatt opp;15.11.2019;;
  > D6;K1;permisjon;10.02.2020;sykdom;
  > D6;K1;active;uke 4;;
  > D6;K1;active;10.02.2020;;;ekstra
  > END
  $ mb import enrolments.csv
  fil             rader  nye  endret  like  feil  tegnsett
  enrolments.csv      5    0       0     0     7  utf-8
  enrolments.csv:2, kolonne Status: Søkt er ikke kjent som status; mente du applied?
  enrolments.csv:2, kolonne Mottatt: 01.10.2019 12:00 er ikke en dato med klokkeslett og tidssone; skriv 2020-05-31T21:59:59Z eller 2020-05-31T23:59:59+02:00
  enrolments.csv:3, kolonne Status: tatt opp er ikke kjent som status; mente du admitted?
  enrolments.csv:4, kolonne Status: permisjon er ikke kjent som status; mente du on-leave?
  enrolments.csv:4, kolonne Årsak: sykdom er ikke kjent som årsak (kjente: work (arbeid), education (utdanning), moved (flyttet), personal (personlig), other (annet))
  enrolments.csv:5, kolonne Dato: uke 4 kan ikke leses som en dato; skriv 2020-06-30 eller 30.06.2020
  enrolments.csv:6: det er innhold etter den siste kolonnen (6 kolonner); en celle som selv inneholder skilletegnet, må ha anførselstegn rundt seg
  mb: 7 feil; ingenting ble importert
  [3]

En overskrift som ikke finnes:

  $ printf 'kode;program;start;sluttdagen;søknadsfrsit\nK3;MB-10;2021-08-16;2022-06-24;\n' > cohorts.csv
  $ mb import cohorts.csv
  fil          rader  nye  endret  like  feil  tegnsett
  cohorts.csv      0    0       0     0     3  utf-8
  cohorts.csv:1, kolonne sluttdagen: mb kjenner ikke kolonnen sluttdagen; mente du sluttdato?
  cohorts.csv:1, kolonne søknadsfrsit: mb kjenner ikke kolonnen søknadsfrsit; mente du søknadsfrist?
  cohorts.csv:1, kolonne siste dag: denne kolonnen mangler
  mb: 3 feil; ingenting ble importert
  [3]
  $ printf 'Kull 3\nkode;program;start;slutt\n' > cohorts.csv
  $ mb import cohorts.csv
  fil          rader  nye  endret  like  feil  tegnsett
  cohorts.csv      0    0       0     0     1  utf-8
  cohorts.csv:1: den første linjen har ingen av kolonnene i denne filen (kjente: code (kode), programme (program), first_day (første dag), last_day (siste dag), places (plasser), application_deadline (søknadsfrist)); den første linjen må ha overskriftene, altså navnene på kolonnene
  mb: 1 feil; ingenting ble importert
  [3]
  $ printf 'Fornavn;Etternavn;Fødd dato;E-mail;Adresse\nAbsurd;Banan;1.2.1980;;\n' > deltakere.csv
  $ mb import deltakere.csv
  fil            rader  nye  endret  like  feil  tegnsett
  deltakere.csv      0    0       0     0     2  utf-8
  deltakere.csv: deltakere.csv er ingen fil i en pakke: den har verken navnet til en av dem, som people.csv, eller kolonnene til en av dem og ingen andre; overskriftene likner mest på dem i people.csv; første linje må være overskriften; er det en egen liste, si hva den er: mb import FIL --as participants (eller: attendance-grid, employments, follow-ups)
  deltakere.csv:1, kolonne Adresse: mb kjenner ikke kolonnen Adresse; denne filen kan også ha referanse, telefon, språk
  mb: 2 feil; ingenting ble importert
  [3]

Og de som finnes:

  $ printf 'KULL;Programversjon;Første_dag; Siste dag ;Antall plasser\nK3;MB-10;16.08.2021;24.06.2022;20\n' > cohorts.csv
  $ mb import cohorts.csv --quiet
  fil          rader  nye  endret  like  feil  tegnsett
  cohorts.csv      1    1       0     0     0  utf-8
  $ mb cohort show K3 | head -n 4
  kull                K3
  program             MB-10
  første dag          16.08.2021
  siste dag           24.06.2022
  $ mb kohort list
  mb: det finnes ingen kommando kohort; mente du cohort?
  tips: mb help
  [2]
  $ mb cohort show K4
  mb: det finnes ikke noe kull K4; mente du K1?
  tips: mb cohort list
  [4]
