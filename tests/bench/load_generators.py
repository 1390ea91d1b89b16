"""The load generators that compare.py sets beside each other: how each is started, and how its output is read."""

import json
import re
import shutil
import subprocess
from pathlib import Path

from running import Problem, last_line

HERE = Path(__file__).resolve().parent
LAB_CONNECTIONS = 256  # as in the lab
TRACE = "answers.txt"  # in the folder where the client runs


UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


def find(pattern, text, what):
    match = re.search(pattern, text, re.MULTILINE)
    if not match:
        raise Problem(f"its output names no {what}; it ends with: {last_line(text)!r}")
    return match


def parse_wrk(run):
    def duration(pattern, what):
        match = find(pattern, run.out, what)
        return float(match[1]) * UNITS[match[2]]
    number = r"([\d.]+)(us|ms|s|m)\b"
    return {"p50": duration(rf"^\s+50%\s+{number}", "50%"), "p99": duration(rf"^\s+99%\s+{number}", "99%"),
            "max": duration(rf"^\s+Latency\s+\S+\s+\S+\s+{number}", "maximum")}


def parse_hey(run):
    def seconds(pattern, what):
        return float(find(pattern, run.out, what)[1]) * 1e3
    return {"p50": seconds(r"50%\S* in ([\d.]+) secs", "50%"), "p99": seconds(r"99%\S* in ([\d.]+) secs", "99%"),
            "max": seconds(r"^\s*Slowest:\s+([\d.]+) secs", "slowest")}


def parse_json(run, path=()):
    line = last_line("\n".join(line for line in run.out.splitlines() if line.startswith("{")))
    if not line:
        raise Problem(f"it printed no JSON; its output ends with: {last_line(run.out or run.err)[:200]!r}")
    try:
        result = json.loads(line)
        for key in path:
            result = result[key]
        return {key: float(result[key]) for key in ("p50", "p99", "max")} | {"raw": json.loads(line)}
    except (ValueError, KeyError, TypeError):
        raise Problem(f"its output was not understood: {line[:200]!r}") from None


class Client:
    """`rate` is the plan's, of a client that writes a trace and is held against it."""

    def __init__(self, name, loop, connections, program, arguments, parse, version=None, environment=None, rate=None):
        self.name, self.loop, self.connections, self.program = name, loop, connections, program
        self.arguments, self.parse, self.version = arguments, parse, version
        self.environment, self.rate = environment or {}, rate


def debian_version(package):
    try:
        answer = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True)
        return answer.stdout or "unknown"
    except OSError:
        return "unknown"


def clients(options):
    rate, seconds, connections = options.rate, options.seconds, options.connections
    url = "http://{address}/api/cart/add/bench/Watson/1"
    cannon = options.peers / "node_modules/autocannon/autocannon.js"
    node = shutil.which("node") if cannon.exists() else None
    cannon_version = json.loads((cannon.parent / "package.json").read_text())["version"] if node else None

    def leaklab(name, at_rate, over):
        return Client(name, "open", over, options.programs / "leaklab-load-bench",
                      ["--target={address}", f"--rate={at_rate}", f"--seconds={seconds}", f"--connections={over}",
                       f"--trace={TRACE}"],
                      lambda run: parse_json(run, ["from_due_ms"]), rate=at_rate)

    def autocannon(name, loop, *more):
        return Client(name, loop, connections, node,
                      [str(cannon), "-c", str(connections), "-d", str(seconds), "-R", str(rate), "--json", *more, url],
                      lambda run: parse_json(run, ["latency"]), cannon_version)

    result = [leaklab("leaklab", rate, LAB_CONNECTIONS)]
    if not options.quick:
        result.append(leaklab(f"leaklab, {10 * rate}/s", 10 * rate, LAB_CONNECTIONS))
    return result + [
        leaklab("leaklab, few conn.", rate, connections),
        autocannon("autocannon -R", "paced, corrected"),
        autocannon("autocannon -R -C", "paced", "--ignoreCoordinatedOmission"),
        Client("hey -q", "paced", connections, shutil.which("hey"),
               ["-z", f"{seconds}s", "-c", str(connections), "-q", f"{rate / connections:g}", url], parse_hey,
               debian_version("hey")),
        Client("locust", "paced", connections, shutil.which("locust"),
               ["-f", str(HERE / "locust_at_rate.py"), "--headless", "--host", "http://{address}", "-u",
                str(connections), "-r", str(connections), "-t", f"{seconds}s"],
               parse_json, debian_version("python3-locust"),
               {"BENCH_RATE": str(rate), "BENCH_USERS": str(connections), "PYTHONDONTWRITEBYTECODE": "1",
                "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}),
        Client("wrk", "closed, corrected", connections, shutil.which("wrk"),
               ["-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--latency", url], parse_wrk,
               debian_version("wrk")),
    ]
