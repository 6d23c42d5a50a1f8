#!/usr/bin/env python3
"""A passphrase that is typed at a terminal is not shown, and the terminal shows what is typed afterwards.

    typed_passphrase.py MB
"""

import os
import pty
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

TYPED = b"correct horsx\x7fe b\xc3\xa5ttery\n"


def echoes(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def at_terminal(words, folder, answers):
    """Runs a command on a terminal of its own; its exit code, what was shown, and whether the terminal echoes then."""
    master, slave = pty.openpty()
    process = subprocess.Popen(words, cwd=folder, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
                               env={"HOME": folder, "MB_LANG": "en", "LOGNAME": "tester"},
                               preexec_fn=lambda: os.close(os.open(os.ttyname(slave), os.O_RDWR)))
    shown, questions = b"", 0
    os.set_blocking(master, False)
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        try:
            shown += os.read(master, 4096)
        except BlockingIOError:
            time.sleep(0.02)
        if shown.count(b": ") > questions and questions < len(answers):
            os.write(master, answers[questions])
            questions += 1
    status, echo = process.wait(timeout=5), echoes(slave)
    try:
        shown += os.read(master, 4096)
    except BlockingIOError:
        pass
    os.close(master)
    os.close(slave)
    return status, shown.decode(errors="replace"), echo


def main():
    mb = str(Path(sys.argv[1]).resolve())
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([mb, "register", "init", "--quiet"], cwd=folder, env={"HOME": folder}, check=True)
        command = [mb, "register", "backup-keys", "copy.mbkeys"]
        for answers, expected in (([TYPED, TYPED], 0), ([b"corr\x03"], 130), ([TYPED, b"another one of them\n"], 2)):
            (Path(folder) / "copy.mbkeys").unlink(missing_ok=True)
            status, shown, echo = at_terminal(command, folder, answers)
            if status != expected or not echo or "horse" in shown or "corr" in shown:
                wrong.append(f"{answers}: exit {status}, echo {echo}: {shown}")
            if (Path(folder) / "copy.mbkeys").exists() != (expected == 0):
                wrong.append(f"{answers}: copy.mbkeys")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
