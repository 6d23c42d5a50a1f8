Every setting tells where it comes from.

  $ unset MB_LANG
  $ export LANG=nn_NO.UTF-8
  $ mb config show --today 2020-06-01
  innstilling                  verdi        kjelde
  register                     register.mb  elles
  lang                         nn           LANG
  actor                        tester       innloggingsnamn
  why                                       elles
  color                        auto         elles
  retention.applicant_years    1            elles
  retention.participant_years  5            elles
  retention.completer_years    10           elles
  retention.other_years        1            elles
  backup_days                  30           elles
  today                        01.06.2020   --today
  $ LANG=C mb config show --today 2020-06-01 | grep lang
  lang                         nb           ellers

Options come before the environment, the environment before files.

  $ mkdir -p office "$XDG_CONFIG_HOME/mb"
  $ printf 'lang = "en"\nactor = "kari"\nwhy = "daily work"\nregister = "/nowhere/r.mb"\n' > "$XDG_CONFIG_HOME/mb/config.toml"
  $ printf 'actor = "office"\n' > office/mb.toml
  $ mb config show --today 2020-06-01 | sed "s#$HOME#~#"
  setting                      value          source
  register                     /nowhere/r.mb  ~/.config/mb/config.toml
  lang                         en             ~/.config/mb/config.toml
  actor                        kari           ~/.config/mb/config.toml
  why                          daily work     ~/.config/mb/config.toml
  color                        auto           default
  retention.applicant_years    1              default
  retention.participant_years  5              default
  retention.completer_years    10             default
  retention.other_years        1              default
  backup_days                  30             default
  today                        2020-06-01     --today
  $ mb config show --today 2020-06-01 --register office/register.mb --csv | sed "s#$HOME#~#"
  setting,value,source\r (esc)
  register,office/register.mb,'--register\r (esc)
  lang,en,~/.config/mb/config.toml\r (esc)
  actor,office,office/mb.toml\r (esc)
  why,daily work,~/.config/mb/config.toml\r (esc)
  color,auto,default\r (esc)
  retention.applicant_years,1,default\r (esc)
  retention.participant_years,5,default\r (esc)
  retention.completer_years,10,default\r (esc)
  retention.other_years,1,default\r (esc)
  backup_days,30,default\r (esc)
  today,2020-06-01,'--today\r (esc)
  $ MB_REGISTER=office/register.mb MB_TODAY=2020-06-01 mb config show --actor ola --json | sed "s#$HOME#~#"
  [
  {"setting": "register", "value": "office/register.mb", "source": "MB_REGISTER"},
  {"setting": "lang", "value": "en", "source": "~/.config/mb/config.toml"},
  {"setting": "actor", "value": "ola", "source": "--actor"},
  {"setting": "why", "value": "daily work", "source": "~/.config/mb/config.toml"},
  {"setting": "color", "value": "auto", "source": "default"},
  {"setting": "retention.applicant_years", "value": "1", "source": "default"},
  {"setting": "retention.participant_years", "value": "5", "source": "default"},
  {"setting": "retention.completer_years", "value": "10", "source": "default"},
  {"setting": "retention.other_years", "value": "1", "source": "default"},
  {"setting": "backup_days", "value": "30", "source": "default"},
  {"setting": "today", "value": "2020-06-01", "source": "MB_TODAY"}
  ]

The file of a folder may name the register.

  $ printf 'register = "office/register.mb"\n' > mb.toml
  $ mb config show --today 2020-06-01 | head -n 2
  setting                      value               source
  register                     office/register.mb  mb.toml

Faulty files are told with line and column; help still works.

  $ printf 'lang = "en"\nactor = \n' > mb.toml
  $ mb cohort list
  mb: mb.toml:2:9: dette er ikkje TOML
  tips: kvar linje er NØKKEL = "TEKST", eller overskrifta til ein tabell
  [5]
  $ mb help exit-codes --quiet > /dev/null
  $ mb cohort --help | head -n 2
  Døme
    mb cohort list                                             med plassar, og kor mange som er aktive eller har fullført
  $ printf 'lnag = "en"\n' > mb.toml
  $ mb cohort list --json
  {"error": {"code": "config-key-unknown", "message": "there is no setting lnag; did you mean lang?", "hint": "mb config show", "file": "mb.toml", "line": "1", "column": "1", "key": "lnag", "nearest": "lang"}}
  [5]
  $ rm mb.toml
  $ mb cohort list --lang de
  mb: de is no language of mb (--lang)
  hint: nb, nn or en; or bokmål, nynorsk or english
  [2]
  $ MB_LANG=xx mb cohort list
  mb: xx is no language of mb (MB_LANG)
  hint: nb, nn or en; or bokmål, nynorsk or english
  [2]
