"""Starting the server and its clients, and what they cost."""

import json
import math
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path


class Problem(Exception):
    """A sentence for whoever reads the table."""


def last_line(text):
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""


class Target:
    """The server, from entering to leaving the `with`; `report` is what it wrote down."""

    def __init__(self, options, folder, stall_ms=0):
        self.file = folder / "target.json"
        self.command = [options.programs / "leaklab-bench-target", f"--port={options.port}", f"--stall={stall_ms}",
                        f"--report={self.file}"]
        self.report = None

    def __enter__(self):
        # It ends when its stdin does, so it never outlives this script.
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        match = re.search(r" listening on http://(\S+)", line)
        if not match:
            sys.exit(f"The server did not start: {(line + self.process.communicate()[1]).strip()}")
        self.address = match.group(1)
        return self

    def __exit__(self, kind, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            _, errors = self.process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            _, errors = self.process.communicate()
        if kind is None:
            if self.process.returncode != 0:
                raise Problem(f"the server failed: {errors.strip() or self.process.returncode}")
            self.report = json.loads(self.file.read_text())


class Run:
    """One finished client: what it printed, and its processor time along the way."""

    def __init__(self, command, environment, folder, patience):
        files = [folder / "out", folder / "err"]
        with files[0].open("w") as out, files[1].open("w") as err:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=folder,
                                       env=os.environ | environment)
        self.samples = []
        try:
            status, usage = self.wait_for(process.pid, patience)
        except BaseException:
            process.kill()
            process.wait()
            raise
        process.returncode = os.waitstatus_to_exitcode(status)
        self.cpu = usage.ru_utime + usage.ru_stime
        self.out, self.err = (file.read_text(errors="replace") for file in files)
        if process.returncode != 0:
            raise Problem(f"ended with code {process.returncode}: {last_line(self.err) or last_line(self.out)}")

    def wait_for(self, pid, patience):
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            self.sample(pid)
            ended, status, usage = os.wait4(pid, os.WNOHANG)
            if ended:
                return status, usage
            time.sleep(0.02)
        raise Problem(f"did not end within {patience} s")

    def sample(self, pid):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except (OSError, IndexError):
            return
        ticks = int(fields[11]) + int(fields[12])
        self.samples.append((time.monotonic_ns(), ticks / os.sysconf("SC_CLK_TCK")))

    def cpu_since(self, moment_ns):
        """Processor time after this moment: without the start of the program and its runtime."""
        return self.cpu - max((cpu for at, cpu in self.samples if at <= moment_ns), default=0.0)


def quantile(values, share):
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
