"""What our engine costs beside wrk, how punctual it is while a window repaints, and the memory of a long run."""

import json
import shutil
import statistics

from running import Problem, Run, Target, last_line

CPU_GOAL = 1.15  # times what wrk needs for a request, in one run
LATE_GOAL_MS = 1.0  # p99 at LATE_RATE while all charts repaint
LATE_RATE = 5_000
REPAINTS = 30
FAST_RATE = 20_000  # from one worker
GROWTH_GOAL_MB = 20  # in a million requests
MILLION_RATE = 25_000


def verdict(holds, goal):
    return f"goal: {goal}, {'met' if holds else 'MISSED'}"


def ask(options, folder, name, program, arguments, seconds):
    """One client against a server that never stops: how many requests, what each costs, and what it printed."""
    with Target(options, folder) as target:
        run = Run([str(program)] + [word.replace("{address}", target.address) for word in arguments], {}, folder,
                  patience=seconds + 60)
    count = target.report["count"]
    if count < 100:
        raise Problem(f"{name} sent only {count} requests; it said: {last_line(run.err) or last_line(run.out)!r}")
    return {"client": name, "requests": count, "per_second": count / seconds,
            "cpu_us_per_request": run.cpu_since(target.report["first_ns"]) / count * 1e6}, run.out


def ask_ours(options, folder, name, program, arguments, seconds):
    row, out = ask(options, folder, name, options.programs / program,
                   ["--target={address}", f"--seconds={seconds}", *arguments], seconds)
    return row | json.loads(last_line(out))


# --- the engine beside wrk --------------------------------------------------------------------------------------

def flat_out(options, folder, seconds):
    """Ours and wrk by turns, both as fast as answers come."""
    wrk, over = shutil.which("wrk"), options.connections
    rows = []
    for _ in range(1 if options.quick else 3):
        if wrk:
            rows.append(ask(options, folder, "wrk", wrk, ["-t", "1", "-c", str(over), "-d", f"{seconds}s",
                                                          "http://{address}/api/cart/add/bench/Watson/1"], seconds)[0])
        rows.append(ask_ours(options, folder, "leaklab", "leaklab-load-bench",
                             [f"--closed-loop={over}", f"--connections={over}"], seconds))
    return [row | {"loop": "closed"} for row in rows]


def cpu_ratio(rows):
    """The median of the rounds; each round saw the same machine."""
    costs = {name: [row["cpu_us_per_request"] for row in rows if row["client"] == name] for name in ("wrk", "leaklab")}
    ratios = [ours / theirs for ours, theirs in zip(costs["leaklab"], costs["wrk"])]
    return statistics.median(ratios) if ratios else None


def measure_engine(options, folder):
    seconds = 2 if options.quick else 4
    print("\nEngine, one worker, a server that never stops. closed: as fast as answers come. The open loop wakes up for "
          "each click.\n")
    print(f"{'client':10} {'loop':14} {'per s':>9} {'CPU us a request':>17} {'sent late p99, ms':>18} {'failed':>7}")
    try:
        rows = flat_out(options, folder, seconds)
        for rate in (LATE_RATE, FAST_RATE):
            rows.append(ask_ours(options, folder, "leaklab", "leaklab-load-bench", [f"--rate={rate}"], seconds)
                        | {"loop": f"open, {rate}/s"})
    except Problem as problem:
        print(problem)
        return {"problem": str(problem)}
    for row in rows:
        late = f"{row['sent_late_ms']['p99']:18.2f}" if row["loop"] != "closed" else f"{'':18}"
        print(f"{row['client']:10} {row['loop']:14} {row['per_second']:9.0f} {row['cpu_us_per_request']:17.2f} {late} "
              f"{row.get('failed', ''):>7}")
    ratio = cpu_ratio(rows)
    print()
    if ratio is None:
        print("wrk is not installed: no ratio.")
    else:
        print(f"A request costs {ratio:.2f} times as much as wrk's, both flat out "
              f"({verdict(ratio <= CPU_GOAL, f'at most {CPU_GOAL}')}).")
    fastest = max(row["per_second"] for row in rows if row["client"] == "leaklab")
    print(f"One worker made {fastest:.0f} requests/s ({verdict(fastest >= FAST_RATE, f'at least {FAST_RATE}')}).")
    return {"rows": rows, "cpu_ratio_to_wrk": ratio, "most_per_second": fastest}


# --- the engine in a console ------------------------------------------------------------------------------------

def in_console(options, folder, rate, repaints, seconds):
    row = ask_ours(options, folder, "leaklab", "leaklab-console-bench", [f"--rate={rate}", f"--repaint={repaints}"],
                   seconds)
    return row | {"grown_mb": (row["resident_after"] - row["resident_before"]) / 1e6}


def measure_console(options, folder):
    rounds, seconds, long_seconds = (1, 2, 4) if options.quick else (3, 5, 1_000_000 // MILLION_RATE)
    print("\nConsole: the engine in a process that records ten frames a second and repaints its charts.\n")
    print(f"{'planned':>10} {'repaints':>9} {'requests':>9} {'sent late, ms: p50':>19} {'p99':>8} {'max':>8} "
          f"{'CPU ms a repaint':>17} {'grown, MB':>10} {'failed':>7}")
    rows = []
    try:
        plan = [(LATE_RATE, REPAINTS, seconds), (LATE_RATE, 0, seconds)] * rounds
        for rate, repaints, length in [*plan, (MILLION_RATE, REPAINTS, long_seconds)]:
            row = in_console(options, folder, rate, repaints, length)
            rows.append(row | {"planned": rate})
            late = row["sent_late_ms"]
            print(f"{rate:8}/s {row['repaints_per_second']:7.1f}/s {row['requests']:9} {late['p50']:19.2f} "
                  f"{late['p99']:8.2f} {late['max']:8.1f} {row['repaint_cpu_ms']:17.2f} {row['grown_mb']:10.1f} "
                  f"{row['failed']:7}")
    except Problem as problem:
        print(problem)
        return {"problem": str(problem)}
    painting, plain = ([row["sent_late_ms"]["p99"] for row in rows[start:2 * rounds:2]] for start in (0, 1))
    late, grown = statistics.median(painting), rows[-1]["grown_mb"]
    print(f"\nAt {LATE_RATE}/s with {REPAINTS} repaints a second, p99 of sending late: {late:.2f} ms, "
          f"{statistics.median(plain):.2f} without ({verdict(late < LATE_GOAL_MS, f'under {LATE_GOAL_MS:g} ms')}).")
    print(f"{rows[-1]['requests']} requests took {grown:.1f} MB "
          f"({verdict(grown < GROWTH_GOAL_MB, f'under {GROWTH_GOAL_MB} MB in a million')}).")
    return {"rows": rows, "late_p99_ms": late, "late_p99_ms_without_painting": statistics.median(plain),
            "grown_mb": grown}
