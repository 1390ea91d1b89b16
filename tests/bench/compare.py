#!/usr/bin/env python3
"""Compares Leak Lab's traffic with other load generators, and measures its cart. Run it as ./dev bench.

Every client is given the same plan against the same server, one after the other in one run. The server stops for
200 ms every 4.7 s and writes down when it really did, so what a client reports can be held against what somebody
who arrives evenly has to wait: a client that only counts what it was able to send hides the stall ("coordinated
omission").
"""

import argparse
import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from engine_goals import measure_console, measure_engine
from load_generators import HERE, TRACE, clients
from running import Problem, Run, Target, last_line, quantile

STALL_MS = 200
AGREEMENT = 0.02  # how far our p99 may be from the one in the trace


# --- the truth --------------------------------------------------------------------------------------------------

def wait_of_the_evenly_arriving(report):
    """p99 in ms for people who arrive each millisecond and are answered at once unless the server stands still."""
    waits = []
    for moment in range(report["first_ns"], report["last_ns"], 1_000_000):
        waits.append(max((end - moment for begin, end in report["stalls_ns"] if begin <= moment < end), default=0))
    return quantile(waits, 0.99) / 1e6


def p99_in_the_trace(file, start_ns, offered, rate):
    """p99 in ms of all requests, from when each was due by the plan until its answer was there."""
    answers = sorted(int(line) for line in file.read_text().split())
    if len(answers) != offered:
        raise Problem(f"{offered} requests were offered and {len(answers)} answered")
    return quantile([at - (start_ns + i * 1e9 / rate) for i, at in enumerate(answers)], 0.99) / 1e6


def measure(client, options, folder):
    if not client.program or not Path(client.program).exists():
        raise Problem("not installed")
    with Target(options, folder, STALL_MS) as target:
        command = [str(client.program)] + [word.replace("{address}", target.address) for word in client.arguments]
        run = Run(command, client.environment, folder, patience=options.seconds + 60)
    report = target.report
    if report["count"] < 100 or not report["stalls_ns"]:
        raise Problem(f"sent only {report['count']} requests; it said: {last_line(run.err) or last_line(run.out)!r}")
    said = client.parse(run)
    result = {
        "requests": report["count"],
        "per_second": report["count"] / options.seconds,
        "cpu_s_per_10k": run.cpu_since(report["first_ns"]) / report["count"] * 1e4,
        "cpu_s_with_start": run.cpu,
        "p50_ms": said["p50"], "p99_ms": said["p99"], "max_ms": said["max"],
        "evenly_arriving_p99_ms": wait_of_the_evenly_arriving(report),
    }
    if client.rate:
        raw = said["raw"]
        if raw["failed"]:
            raise Problem(f"{raw['failed']} of {raw['offered']} requests failed")
        result["sent_late_ms"] = raw["sent_late_ms"]
        result["trace_p99_ms"] = p99_in_the_trace(folder / TRACE, raw["start_ns"], raw["offered"], client.rate)
    return result


# --- tables -----------------------------------------------------------------------------------------------------

def compare_clients(options, folder):
    print(f"\nClients, each for {options.seconds} s, planned {options.rate} requests/s. "
          f"The server stops for {STALL_MS} ms every 4.7 s.\n")
    print(f"{'':18} {'':17} {'conn.':>5} {'achieved':>9} {'CPU s':>7} {'CPU':>6} {'sent late':>10}  "
          f"{'says, ms:':9} {'':>8} {'':>8} {'really':>8}")
    print(f"{'client':18} {'loop':17} {'':>5} {'per s':>9} {'per 10k':>7} {'ratio':>6} {'p99, ms':>10} "
          f"{'p50':>9} {'p99':>8} {'max':>8} {'p99':>8}   seen")
    rows, base = [], None
    for client in clients(options):
        row = {"client": client.name, "loop": client.loop, "connections": client.connections,
               "version": client.version}
        rows.append(row)
        try:
            row |= measure(client, options, folder)
        except Problem as problem:
            row["problem"] = str(problem)
            print(f"{client.name:18} {problem}")
            continue
        base = base or row["cpu_s_per_10k"]
        row["seen"] = row["p99_ms"] / row["evenly_arriving_p99_ms"]
        late = f"{row['sent_late_ms']['p99']:10.2f}" if "sent_late_ms" in row else f"{'unknown':>10}"
        print(f"{client.name:18} {client.loop:17} {client.connections:5} {row['per_second']:9.0f} "
              f"{row['cpu_s_per_10k']:7.3f} {row['cpu_s_per_10k'] / base:6.1f} {late} {row['p50_ms']:9.2f} "
              f"{row['p99_ms']:8.1f} {row['max_ms']:8.1f} {row['evenly_arriving_p99_ms']:8.1f}  "
              f"{row['seen']:5.0%}")
    print("""
open: sends each request when it is due. paced: no faster than the plan, but the next request waits for an answer;
closed: as fast as answers come, whatever the plan. corrected: afterwards it adds the requests it should have sent.
really: p99 of somebody who arrives evenly, from the times at which the server stood still. seen: how much of it the
client's own p99 shows.""")
    return rows


def check_ours(rows):
    """Whether what we report is what happened, request by request. Prints it; returns whether it holds."""
    print()
    holds = True
    for row in rows:
        if "trace_p99_ms" not in row:
            holds = holds and not row["client"].startswith("leaklab")
            continue
        off = row["p99_ms"] / row["trace_p99_ms"] - 1
        row["p99_off_trace"] = off
        verdict = "agree" if abs(off) <= AGREEMENT else f"DISAGREE by more than {AGREEMENT:.0%}"
        holds = holds and abs(off) <= AGREEMENT
        print(f"{row['client']}: reported p99 {row['p99_ms']:.2f} ms, in a trace of all {row['requests']} "
              f"requests {row['trace_p99_ms']:.2f} ms ({off:+.2%}): they {verdict}.")
    return holds


def measure_cart(options):
    requests = 5_000 if options.quick else 50_000
    connections = 16
    print(f"\nCart, {requests} requests on each route over {connections} connections, closed loop: the next request "
          "waits for an answer.\n")
    command = [str(options.programs / "leaklab-cart-bench"), "--json", "--requests", str(requests),
               "--connections", str(connections)]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=300)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"leaklab-cart-bench could not be run: {error}")
        return {"problem": str(error)}
    if answer.returncode != 0:
        problem = f"ended with code {answer.returncode}: {last_line(answer.stderr) or last_line(answer.stdout)}"
        print(f"leaklab-cart-bench {problem}")
        return {"problem": problem}
    routes = json.loads(last_line(answer.stdout))
    print(f"{'route':8} {'per s':>9} {'CPU us a request':>17} {'p50, ms':>9} {'p99, ms':>9}")
    for route in routes:
        print(f"{route['route']:8} {route['per_second']:9.0f} {route['cpu_us_per_request']:17.1f} "
              f"{route['p50_ms']:9.2f} {route['p99_ms']:9.2f}")
    return routes


def commit():
    try:
        answer = subprocess.run(["git", "-C", HERE, "describe", "--always", "--dirty"], capture_output=True, text=True)
        return answer.stdout.strip() or "unknown"
    except OSError:
        return "unknown"


def machine():
    model = re.search(r"^model name\s*:\s*(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return {"date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "cores": os.cpu_count(), "cpu": model[1] if model else platform.machine(), "kernel": platform.release(),
            "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1_000_000,
            "load_before": os.getloadavg()[0], "commit": commit()}


def whole_number(least, most):
    def parse(text):
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {most}")
        return int(text)
    return parse


def parse_arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="under a minute; figures scatter more")
    parser.add_argument("--rate", type=whole_number(100, 10_000), default=500, help="requests a second (500)")
    parser.add_argument("--seconds", type=whole_number(4, 600), help="for each client (15; 4 with --quick)")
    parser.add_argument("--connections", type=whole_number(1, 200), default=10, help="of each client (10)")
    parser.add_argument("--port", type=whole_number(0, 65535), default=0, help="of the server (a free one)")
    parser.add_argument("--programs", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--peers", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--results", type=Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.seconds = options.seconds or (4 if options.quick else 15)
    for name in ("programs", "peers", "results"):
        setattr(options, name, getattr(options, name).resolve())
    return options


def main():
    sys.stdout.reconfigure(line_buffering=True)
    options = parse_arguments()
    for name in ("bench-target", "load-bench", "console-bench", "cart-bench", "heap-bench", "chart-bench"):
        if not (options.programs / f"leaklab-{name}").exists():
            sys.exit(f"leaklab-{name} is not in {options.programs}; ./dev bench builds it.")
    facts = machine()
    print(f"{facts['cores']} cores, {facts['cpu']}, Linux {facts['kernel']}, {facts['date']}")
    if facts["load_before"] > 0.5 * facts["cores"]:
        print(f"The machine is busy (load {facts['load_before']:.1f}): trust ratios, not times.")
    with tempfile.TemporaryDirectory(prefix="leaklab-bench-") as folder:
        rows = compare_clients(options, Path(folder))
        holds = check_ours(rows)
        engine = measure_engine(options, Path(folder))
        console = measure_console(options, Path(folder))
    routes = measure_cart(options)
    facts["load_after"] = os.getloadavg()[0]
    options.results.parent.mkdir(parents=True, exist_ok=True)
    options.results.write_text(json.dumps(
        {"format": 1, "machine": facts, "plan": {"rate": options.rate, "seconds": options.seconds,
         "connections": options.connections, "stall_ms": STALL_MS}, "clients": rows, "engine": engine, "console": console,
         "cart": routes}, indent=2) + "\n")
    print(f"\nAll these figures: {options.results}")
    heap = 0
    if not options.quick:
        print("\nHeap\n")
        heap = subprocess.run([options.programs / "leaklab-heap-bench"], check=False).returncode
    print("\nCharts\n")
    charts = subprocess.run([options.programs / "leaklab-chart-bench"] + (["--quick"] if options.quick else []),
                            check=False).returncode
    return 0 if holds and isinstance(routes, list) and heap == charts == 0 else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("\nStopped; no results were written.")
