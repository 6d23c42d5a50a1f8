#!/usr/bin/env python3
"""What each role of libmb/docs/deployment.md can and cannot do, with real users and sudo.

    roles.py MB SUDOERS

As root. Users, groups and rules are made in an overlay over /etc that only this program sees; the machine stays as it is. The control: a
rule that is a little too wide must be noticed.
"""

import datetime
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

USERS = {"kari": "mb-coordinators", "ola": "mb-statistics", "hege": None}


def call(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=60, check=False, **more)


def must(*words):
    done = call(*words)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr}")
    return done.stdout


class Office:
    """An account with a register, and three people."""

    def __init__(self, folder, mb, sudoers):
        self.folder, self.rules = folder, Path(sudoers).read_text(encoding="utf-8")
        self.mb = folder / "bin" / "mb"
        self.mb.parent.mkdir()
        shutil.copy(mb, self.mb)
        self.home = folder / "srv"
        must("useradd", "--system", "--no-create-home", "--home-dir", str(self.home), "--shell", "/usr/sbin/nologin", "mb")
        for group in filter(None, USERS.values()):
            must("groupadd", group)
        for user, group in USERS.items():
            must("useradd", "--no-create-home", *(["--groups", group] if group else []), user)
        for path in (self.home, self.home / ".config", self.home / ".config/mb"):
            path.mkdir(mode=0o700)
        (self.home / ".config/mb/config.toml").write_text(f'register = "{self.home}/register.mb"\nlang = "en"\n')
        (self.home / "words").write_text("SECRET words\n")
        must("chown", "--recursive", "mb:", str(self.home))
        self.allow(self.rules)

    def allow(self, rules):
        path = Path("/etc/sudoers.d/mb")
        path.unlink(missing_ok=True)
        path.write_text(rules.replace("/usr/bin/mb", str(self.mb)))
        path.chmod(0o440)
        must("visudo", "--check", f"--file={path}")

    def as_user(self, user, *words, folder="/"):
        return call("runuser", "-u", user, "--", *words, cwd=folder, env={"PATH": os.environ["PATH"], "LOGNAME": user, "USER": user})

    def asks(self, user, *words, folder="/"):
        """Runs mb as the account on behalf of a user, who stands in a folder."""
        return self.as_user(user, "sudo", "-n", "-u", "mb", str(self.mb), *words, folder=folder)


def wrong_with(office):
    """Yields what a role can do and must not, or cannot and must."""

    def can(user, *words):
        done = office.asks(user, *words)
        # A forecast is refused by the rules where nobody has completed yet: by mb, which then has run.
        if done.returncode not in ((0, 3) if words[0] == "goal" else (0,)):
            yield f"{user} cannot: mb {' '.join(words)}: {done.stderr.strip()}"

    def cannot(user, *words):
        done = office.asks(user, *words)
        if done.returncode == 0 or "sudo" not in done.stderr:
            yield f"{user} can: mb {' '.join(words)}"

    yield from can("kari", "cohort", "list")
    yield from can("kari", "person", "show", "P1")
    for words in (["cohort", "list"], ["cohort", "list", "--json"], ["programme", "list", "--csv=excel-no", "--lang=nb"],
                  ["cohort", "list", "--at", "2020-06-01", "--running", "--programme", "MB"],
                  ["stats", "employment", "--at", "2020-12-31", "--since", "2020", "--json"], ["goal", "list"],
                  ["goal", "status", "--format", "markdown"], ["goal", "status", "C", "--at=2020-06-01", "--json"],
                  ["goal", "series", "C", "--quarters", "--csv"], ["goal", "forecast", "C", "--at", "2020-06-01", "--admissions", "12"],
                  ["goal", "plan", "C", "--probability", "0.8", "--at", "2020-06-01"]):
        yield from can("ola", *words)
    for words in (["person", "list"], ["cohort", "contacts", "K1"], ["cohort", "list", "--register=/srv/x.mb"],
                  ["cohort", "list", "--output", "/x"], ["cohort", "list", "--json", "--actor=kari"],
                  ["cohort", "list", ";", "person", "list"], ["employer", "add", "x"],
                  ["employer", "list", "--json"], ["cohort", "show", "K1", "--names"], ["goal", "status", "--output", "/x"],
                  ["goal", "remove", "C"], ["stats", "employment", "--why=x"], ["log", "list"], []):
        yield from cannot("ola", *words)
    for words in (["cohort", "list"], ["person", "show", "P1"], ["register", "info"]):
        yield from cannot("hege", *words)
    for user in USERS:
        for path in ("register.mb", "register.keys", ".config/mb/config.toml"):
            if office.as_user(user, "cat", str(office.home / path)).returncode == 0:
                yield f"{user} can read {path}"
        for words in (["/bin/sh", "-c", "true"], ["cat", str(office.home / "register.mb")]):
            if office.as_user(user, "sudo", "-n", "-u", "mb", *words).returncode == 0:
                yield f"{user} can run {words[0]} as the account"
    yield from settings_of_others(office)
    yield from forged_days(office)
    elsewhere = office.as_user("kari", "env", "MB_REGISTER=/nowhere/x.mb", "sudo", "-n", "-u", "mb", str(office.mb), "cohort", "list")
    if elsewhere.returncode != 0:
        yield "the caller's environment reaches mb"


def settings_of_others(office):
    """Yields what a file mb.toml that is not the account's own makes of the statistics role."""
    secret = office.home / "secret.mb"
    lying = {
        "a file": lambda path: path.write_text(f'register = "{secret}"\n'),
        "a link": lambda path: path.symlink_to(office.home / ".config/mb/config.toml"),
        "a link to what is no file of settings": lambda path: path.symlink_to(office.home / "words"),
        "a pipe": os.mkfifo,
        "a folder": Path.mkdir,
    }
    for what, make in lying.items():
        folder = Path(tempfile.mkdtemp(dir=office.folder))
        folder.chmod(0o755)
        make(folder / "mb.toml")
        shutil.chown(folder, "ola")
        os.chown(folder / "mb.toml", pwd.getpwnam("ola").pw_uid, -1, follow_symlinks=False)
        done = office.asks("ola", "programme", "list", folder=folder)
        if "SECRET" in done.stdout + done.stderr:
            yield f"{what} of ola's chooses what mb reads: {done.stderr.strip()}"
        if what == "a file" and (done.returncode != 0 or "another user" not in done.stderr or "MB" not in done.stdout):
            yield f"settings of ola's are not passed over with a warning: {done.stderr.strip()}"
        if what != "a file" and done.returncode == 0:
            yield f"{what} in the place of settings is not refused"


def forged_days(office):
    """Yields whether a look can be given another day than that of the clock."""
    year = str(datetime.date.today().year)
    looked = ("person", "access", "P1", "--json")
    office.as_user("kari", "env", "MB_CLOCK=today", "sudo", "-n", "-u", "mb", str(office.mb), "person", "show", "P1", "--today", "2019-01-01")
    said = office.asks("kari", *looked).stdout
    if "2019-01-01" in said or year not in said:
        yield "a look has the day that was typed"
    if office.as_user("kari", "sudo", "-n", "-u", "mb", "MB_CLOCK=today", str(office.mb), "cohort", "list").returncode == 0:
        yield "kari can set the clock of the log"


def set_up(office):
    for words in (["register", "init"], ["programme", "add", "MB", "--theory-hours", "180", "--practice-weeks", "20"],
                  ["cohort", "add", "K1", "--programme", "MB", "--from", "2020-01-06", "--to", "2020-12-18"],
                  ["person", "add", "--given-name", "Absurd", "--family-name", "Banan"],
                  ["goal", "add", "C", "--population", "completers", "--unit", "persons", "--baseline", "1",
                   "--baseline-date", "2017-12-31", "--target", "x2", "--deadline", "2030-12-31"],
                  ["register", "init", "--register", str(office.home / "secret.mb")],
                  ["programme", "add", "SECRET", "--theory-hours", "1", "--practice-weeks", "1", "--register", str(office.home / "secret.mb")]):
        done = office.asks("kari", *words)
        if done.returncode != 0:
            raise RuntimeError(f"mb {' '.join(words)}: {done.stderr}")


def main(mb, sudoers):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        must("mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", name)
        for each in ("changed", "work"):
            (folder / each).mkdir()
        must("mount", "-t", "overlay", "overlay", "-o", f"lowerdir=/etc,upperdir={name}/changed,workdir={name}/work", "/etc")
        try:
            office = Office(folder, mb, sudoers)
            set_up(office)
            wrong = list(wrong_with(office))
            if '"actor": "kari"' not in office.asks("kari", "log", "list", "--json").stdout:
                wrong.append("the log does not say who it was")
            office.allow(office.rules + f"%mb-statistics ALL=(mb) NOPASSWD: {office.mb} cohort *\n")
            if not any("cohort contacts" in each for each in wrong_with(office)):
                wrong.append("the control: a rule that is too wide is not noticed")
        finally:
            must("umount", "--lazy", "/etc")
            must("umount", "--lazy", name)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, "-B", *sys.argv, "--inside"])
    sys.exit(main(sys.argv[1], sys.argv[2]))
