mb alone says how to begin.

  $ mb | head -n 12
  mb keeps the register of a peer-worker training programme.
  
  To begin
    mb register init       make a new register, ./register.mb
    mb import FOLDER       fill it from CSV files
    mb cohort progress K7  who is where, and what is missing for whom
    mb help COMMAND        examples, options, JSON keys and exit codes of a command
    mb help topics         dates, privacy, undo, scripts and other topics
    mb help commands       every command, with what it does
    mb help options        options of every command: --register, --json, --lang, …
  
  Commands
  $ mb --version
  mb 0.1.0
  $ mb help exit-codes
  exit  meaning
     0  done
     1  unexpected failure
     2  wrong use of the command line
     3  refused by the rules, or a check that found something
     4  no such record
     5  the register or a file cannot be used (not ours, newer, damaged, no keys)
     6  busy, try again
     7  cannot decide: credential of an unknown issuer, or its status list is missing or stale
     8  a credential that is invalid, revoked, expired or of another holder
   130  interrupted
  $ mb help exit-codes --json | head -n 3
  [
  {"exit": 0, "meaning": "done"},
  {"exit": 1, "meaning": "unexpected failure"},

Help on a noun and on a verb, examples first.

  $ mb log --help
  Examples
    mb log list                          every operation, and which have been undone
    mb log list --last 10                the newest ten
    mb log show 17                       every value before and after
    mb log undo 17 --dry-run             whether it can be taken back
    mb log undo 17                       take it back; that too is an operation
    mb log redo 17                       17 is the operation that was undone
    mb log key /media/safe/bergen.mbkey  asks for a passphrase, twice, and shows the verifier key
    mb log checkpoint --key /media/safe/bergen.mbkey --output log-2020-06.txt
        a few lines that can be sent by e-mail, or printed
  
  Commands
    mb log list        who changed what, newest first
    mb log show        what one operation did to each row
    mb log undo        take an operation back
    mb log redo        do again what was undone
    mb log key         make a key that signs checkpoints of the log
    mb log checkpoint  sign how the log stands, to be kept outside the register
  
  mb help log VERB tells more.
  $ mb cohort progress --help
  mb cohort progress: one line per participant: status, theory, practice, what is missing, on track or not
  
  Examples
    mb cohort progress K7                                 where everybody stands today
    mb cohort progress K7 --at 2012-03-01 --names         that day, with names
    mb cohort progress K7 --outlook out-of-reach --names  who can no longer make it
    mb cohort progress K7 --as-known 2012-06-01           as the register knew it then
    mb cohort progress K7 --csv=excel-no > K7.csv         for a spreadsheet
  
  Usage
    mb cohort progress CODE …
  
  Options
    CODE               the cohort's code
    --at DATE          where they stood at the end of that day (default: today)
    --all              in the table, also those who were never admitted
    --outlook OUTLOOK  only those whose outlook is this: at-risk, out-of-reach, …
    --names            with names; leaves a trace in the access log
  
  The options of `mb help options` are taken too: --register, --json, --csv, --lang, …
  
  Objects of --json
    enrolment person name (--names) ref cohort status theory_minutes theory_required_minutes
    theory_missing_minutes practice_weeks practice_required_weeks practice_missing_weeks
    milestones_missing complete outlook
  
  Exit codes
    0  done
    1  unexpected failure
    2  wrong use of the command line
    4  no such record
    5  the register or a file cannot be used (not ours, newer, damaged, no keys)
    6  busy, try again
  $ mb help cohort progress | head -n 4
  mb cohort progress: one line per participant: status, theory, practice, what is missing, on track or not
  
  Examples
    mb cohort progress K7                                 where everybody stands today
  $ mb import -h | head -n 6
  mb import: read CSV files and workbooks into the register, all or nothing
  
  Examples
    mb import bergen --dry-run                          what would happen, and every faulty row
    mb import bergen                                    a folder of CSV files, in one operation of the log
    mb import attendance.csv lessons.csv                single files; a second time nothing changes
  $ mb help codes --json | head -n 2
  [
  {"code": "backup-onto-register", "message": "{path} is the register itself, or its keys", "hint": "name another file, best on another disk"},

Did you mean?

  $ mb chort list
  mb: there is no command chort; did you mean cohort?
  hint: mb help
  [2]
  $ mb cohort porgress
  mb: cohort has no porgress; did you mean progress? (it has list, show, hosts, progress, add, change, calendar, documents, contacts, letters)
  hint: mb help cohort
  [2]
  $ mb cohort
  mb: cohort needs one of list, show, hosts, progress, add, change, calendar, documents, contacts, letters
  hint: mb help cohort
  [2]
  $ mb cohort list --jsno
  mb: cohort list: there is no option --jsno; did you mean --json?
  hint: mb help cohort list
  [2]
  $ mb --jsno cohort list
  mb: there is no option --jsno; did you mean --json?
  hint: mb help
  [2]
  $ mb help exit-code
  mb: there is no help on exit-code; did you mean exit-codes?
  hint: mb help
  [2]
  $ mb frobnicate
  mb: there is no command frobnicate
  hint: mb help
  [2]

No word and no option may be shortened.

  $ mb coh list
  mb: there is no command coh
  hint: mb help
  [2]
  $ mb cohort list --js
  mb: cohort list: there is no option --js
  hint: mb help cohort list
  [2]

Misuse as JSON.

  $ mb cohort lst --json
  {"error": {"code": "verb-unknown", "message": "cohort has no lst; did you mean list? (it has list, show, hosts, progress, add, change, calendar, documents, contacts, letters)", "hint": "mb help cohort", "value": "lst", "noun": "cohort", "nearest": "list", "known": "list, show, hosts, progress, add, change, calendar, documents, contacts, letters"}}
  [2]

Help for programs.

  $ mb help dates --json | head -n 3
  [
  {"topic": "dates", "typed": null, "text": "Days are written in full. Nothing is guessed: a day without a year, or with a two-digit one, is refused."},
  {"topic": "dates", "typed": "2020-06-30", "text": "a day; or 30.06.2020, or 30.6.2020"},
  $ mb help note list --json
  [
  {"command": "note list", "about": "notes about one enrolment or a cohort; leaves a trace in the access log", "argument": null, "examples": [{"line": "mb note list --enrolment E34", "meaning": "by day"}, {"line": "mb note list --cohort K7", "meaning": "everybody's"}], "options": [{"option": "--enrolment", "value": "ENROLMENT", "meaning": "about this enrolment, such as E34", "codes": []}, {"option": "--cohort", "value": "CODE", "meaning": "about everyone in this cohort", "codes": []}], "exit_codes": ["4", "5", "6"]}
  ]
  $ mb help note --json | grep -o '^{"command": "[a-z ]*"'
  {"command": "note add"
  {"command": "note list"
  {"command": "note remove"
  $ mb help --json | grep -c '^{"command"'
  110
  $ mb help exit-code --json
  {"error": {"code": "help-unknown", "message": "there is no help on exit-code; did you mean exit-codes?", "hint": "mb help", "value": "exit-code", "nearest": "exit-codes", "command": "help"}}
  [2]
