What there is help on besides commands.

  $ mb help topics
  topic         about
  completing    what it takes to complete: hours, weeks, milestones, make-ups, dispensations
  dates         how days, weeks, hours and other values are typed, and what counts as today
  register      which register a command uses
  privacy       what is logged when names are read, and what must never be typed
  undo          taking back what was done
  spreadsheets  out of mb into a spreadsheet, and back
  scripting     JSON, CSV, exit codes, and the same answer every time
  commands      every command, with what it does
  options       options of every command: --register, --json, --lang, …
  exit-codes    what the exit codes mean
  codes         every error code, with its sentence
  topics        this list
  $ mb help topics --json | head -n 2
  [
  {"topic": "completing", "about": "what it takes to complete: hours, weeks, milestones, make-ups, dispensations"},
  $ mb help dates
  dates: how days, weeks, hours and other values are typed, and what counts as today
  
  Days are written in full. Nothing is guessed: a day without a year, or with a two-digit one, is
  refused.
  
    2020-06-30             a day; or 30.06.2020, or 30.6.2020
    2020-W53               a week, by its ISO number; only some years have a week 53
    09:00                  a time of day, in Norway's time
    6:30                   six and a half hours; or 6,5 or 6.5
    37,5                   a position percent; or 37.5
    on-leave               a status, a reason, a kind: the code, or the word for it in one of the
                           three languages, such as permisjon
  
  A period includes both ends: --from 2020-08-17 --to 2021-06-18 begins on the one day and ends with
  the other. One that ends before it begins is refused.
  
  Where no day is given, it is today in Oslo. A deadline lasts until midnight in Oslo.
  
    --today 2020-04-01     work as if it were that day
    --at 2020-04-01        what was the case on that day, as the register knows it now
    --as-known 2020-04-01  what the register knew at the end of that day; later corrections are left
                           out
  
  A status holds from its day until the next one, and that day belongs to the new status. A practice
  week belongs to the day of its Monday.
  $ mb help completing
  completing: what it takes to complete: hours, weeks, milestones, make-ups, dispensations
  
  Who completes has the hours of theory, the weeks of practice and every milestone that the cohort's
  programme asks for.
  
    mb programme show MB-180   what is asked for
    mb cohort progress K7      what is missing for whom, and who is on track
    mb enrolment progress E34  the same for one, with what counts
    mb enrolment progress E34 --lessons
                               lesson by lesson: what counts, what does not and why
    mb enrolment progress E34 --weeks
                               the same for weeks of practice
  
  The outlook says whether what is missing fits into what is left: the lessons still to come of one's
  own group, and the weeks up to the cohort's last day. More missing than left is out of reach, more
  than nine tenths of it at risk. Milestones are not part of it. Lessons that nobody has recorded yet,
  and a timetable that is not complete, make it look worse than it is.
  
    mb cohort progress K7 --outlook at-risk
                               who needs help now
  
  Theory is attendance at lessons that were held, of one's own group, on days when one was active.
  Lessons before admission or during leave are no absence. Of two lessons at the same time one counts.
  
  What was missed can be made up, but never more of a lesson than was missed. Earlier learning can be
  recognised as hours or weeks.
  
    mb attendance make-up E34 --lesson K7/L03 --minutes 90
                               an hour and a half of a lesson, made up today
    mb enrolment recognise E34 --kind theory --hours 12 --approver "Streng Sitron"
                               twelve hours of theory for earlier learning
  
  A week of practice counts when the host has approved it and enough of its planned days were
  attended, over all hosts together. The programme says how many are enough. A public holiday lowers
  the planned days and is no absence.
  
  A dispensation is a decision that lets a requirement stand unmet. It is recorded with its reason and
  changes no count: 178 hours stay 178 hours.
  
    mb enrolment dispense E34 --requirement practice --approver "Streng Sitron" --reason "…"
                               whoever completes does not need all practice weeks
    mb enrolment due           who could be completed, and what else waits for a decision
    mb follow-up due           who has completed, and is to be asked how it went on
  
  Who continues in another cohort brings along what that cohort's programme lets carry over.
  $ mb help privacy
  privacy: what is logged when names are read, and what must never be typed
  
  That somebody is in this register tells something about their health. So it holds as little as can
  be, and names are sealed apart from all else.
  
  These must never be typed, into no field and no file:
    * national identity numbers: what looks like one is refused
    * diagnoses, illness, treatment, or why somebody was away: absence is valid or invalid, no more
    * in notes, anything that you would not read aloud to the person
  
  Lists show numbers (P12, E34) and codes. Names are shown by what is about who somebody is (person,
  note, cohort contacts, cohort letters, export), and elsewhere only where you ask:
  
    mb cohort progress K7 --names  with names
    mb enrolment list --names --why "letters of admission"
                                   and why you look
    mb person add --input -        names are typed in, and do not stay in the shell's history
  
  Each look at names leaves a line in the access log: when, who, which command, why, and whose names.
  It cannot be taken back. --actor and --why say who and why; mb.toml can say it for every day.
  
    mb person access P12           who has looked at who P12 is, when and why
    mb person due                  whose name has been kept long enough, by the office's own years
    mb person erase P12 --decision 2026/1234-5
                                   destroys who P12 was; there is no undo
    mb register processing         the record of processing, for the office to complete
  
  Confirmations, the log and completion in the shell never show the names of participants. The log
  does show those of people at work: who did it (--actor), supervisors and contacts at hosts with
  their e-mail and telephone, and who approved a recognition or a dispensation. It also shows your own
  refs, and what is typed with --note and --reason: let neither tell who somebody is.
  
  What export and --output write may hold names: keep those files as you keep the register, and remove
  them when they have served.
  $ mb help undo
  undo: taking back what was done
  
  Every write is an operation with a number, and every operation can be taken back, also an import of
  ten thousand rows.
  
    mb log list               what was done, when and by whom, newest first
    mb log show 17            every value before and after
    mb log undo 17 --dry-run  whether it can be taken back
    mb log undo 17            take it back
    mb log redo 17            do it again; 17 is the operation that was undone
  
  Taking back is itself an operation: nothing leaves the log, and --as-known still shows what was
  known in between.
  
  Operations need not be taken back in order. Where later work rests on one, or the rest would break a
  rule, it is refused and told which operation stands in the way: take that back first, or correct by
  a new write.
  
  Where a single value is wrong, a new write that says the right one is shorter, and the log shows
  both.
  
  Not taken back are looks at names, and files that were written.
  $ mb help spreadsheets
  spreadsheets: out of mb into a spreadsheet, and back
  
  A list or a sheet of your own, as it is:
  
    mb import søkere.csv --as participants --cohort K7
                                  a list of applicants: Fornavn, Etternavn, Fødselsdato, Søknadsdato
    mb import oppmøte.xlsx --as attendance-grid --cohort K7
                                  participants down, lessons across, minutes in the cells
    mb import hr.xlsx --as employments
                                  a list of jobs from a personnel office: Arbeidsgiver, Fra,
                                  Stillingsprosent, Kontrakt, …
  
  Add --dry-run to see what would happen. Columns that mb does not know, such as a remark, are left
  out and named.
  
  Out of mb, for a Norwegian Excel: semicolons, decimal comma, dd.mm.yyyy, and letters that come out
  right.
  
    mb cohort progress K7 --csv=excel-no > K7.csv
                                  opens with a double click
    mb export out/cohorts.csv     one kind of record, as a file that can be read in again
    mb export out                 everything, as a folder of such files
  
  A cell that a spreadsheet would run as a formula gets an apostrophe in front; mb takes it away
  again.
  
  Into mb: workbooks (.xlsx) and CSV files, one sheet or file for each kind of record, told by its
  name or by its header. Separator, encoding, decimal comma and the order of columns do not matter;
  columns may have English, bokmål or nynorsk names.
  
    mb import list.csv --dry-run  what would happen, and every faulty row with line and column
    mb import list.csv            all of it, or with a single fault nothing
  
  Reading the same file again changes nothing; reading it again corrected changes what was corrected.
  Nothing is ever deleted by an import.
  
    mb export --template attendance-grid --cohort K7 --output K7.xlsx
                                  participants down, lessons across, to fill in
    mb import K7.xlsx --as attendance-grid --cohort K7
                                  read it
  
  A column that is left out leaves values as they are; an empty cell clears the value.
  
  Refused rather than guessed: days with two-digit years, digits in groups (1.234,5), formulas,
  national identity numbers.
  $ mb help scripting
  scripting: JSON, CSV, exit codes, and the same answer every time
  
  The answer is on standard output. Confirmations, warnings and failures are on standard error.
  Nothing is ever asked when the input is no terminal.
  
    --json                an array of objects: keys in snake_case, ISO days, whole minutes, codes as
                          in files, null for what is absent, [] for nothing
    --csv                 the same as CSV: RFC 4180, UTF-8, ISO days
  
  The keys of each command stand in its help. JSON and CSV change only by addition; tables for people
  may change.
  
  A failure with --json is one object on standard error, {"error": {"code", "message", "hint", …}};
  each warning is {"warning": {"code", "message"}}. Rely on the code, not on the message.
  
    mb help codes --json  every code
    mb help exit-codes    what the exit codes mean; 3 is a refusal, 4 no such record, 6 busy
  
  The same question gives the same answer later when it says when:
  
    --today 2020-04-01    the day that counts as today (or MB_TODAY)
    --as-known 17         the register as it was after operation 17; or a day
    --dry-run             what would happen; the exit code is that of the real thing
    MB_REGISTER, MB_LANG, MB_ACTOR, MB_WHY
                          settings for a whole script
  
  Each write says the number of its operation, also in JSON (key operation; null with --dry-run, or
  when nothing changed), so that a script can take back what it did: mb log undo 17.

A noun that is also a topic: first the commands.

  $ mb help register | tail -n 31
  
  The register is one file, with its keys beside it: register.mb and register.keys. Which one a
  command uses is said by the first of these that says it:
  
    --register FILE             on the command line
    MB_REGISTER                 in the environment
    ./mb.toml                   in the folder where mb is called: register = "…"
    ~/.config/mb/config.toml    a user's own file of settings ($XDG_CONFIG_HOME/mb/config.toml where
                                that is set)
    ./register.mb               where nothing else is said
  
  Commands that tell which one it is, and whether all is well with it:
  
    mb config show              the register and every other setting, each with where it comes from
    mb register info            how much is in it, and when it was last written
    mb register check           look for damage
  
  Against the loss of it:
  
    mb register backup FILE.mb  copy the register; as often as you can do without what was recorded
                                since
    mb register backup-keys FILE.mbkeys
                                copy the keys under a passphrase, into another place; whenever persons
                                have been added
    mb register restore FILE.mb --keys FILE.mbkeys --drill
                                try, twice a year, whether the copies can be restored
  
  Without the keys no name can be read, by anybody, ever. Keep copies of both files in different
  places. Both must be readable by nobody but you, and not lie on a network share.
  
  A register that was written by a newer mb, or is none at all, is refused and left as it is.

  $ mb help date
  mb: there is no help on date; did you mean dates?
  hint: mb help
  [2]
