#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the server beside a bare QHttpServer under wrk, turn by turn, and prints a Markdown table of medians.

Every request of the measured server passes the guard and the pipeline, has its credentials and its whitelist checked, and
is answered only after its activity row is on disk (SQLite, WAL, synchronous=FULL)."""

import json
import os
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import ingestion

BIN = pathlib.Path(sys.argv[1]).resolve()
SECONDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
ROUNDS = 6
EMAIL, PASSWORD = "bench@example.com", "a long benchmark passphrase"


def start(command, environment):
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    line = process.stdout.readline()
    match = re.match(r"Listening on (http://\S+)", line)
    if not match:
        raise SystemExit(f"{command[0]} did not start: {line!r}")
    return process, match.group(1), (time.monotonic() - begun) * 1000


def console_starts(data, environment):
    """Milliseconds from the console's start to its first paint and to the first key it takes, its server inside it."""
    settings = pathlib.Path(environment["XDG_CONFIG_HOME"]) / "postject" / "postject-console.conf"
    settings.parent.mkdir(parents=True, exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings.write_text(f"[General]\nversion=1\n[connection]\nmode=here\nlistenHost=127.0.0.1\nlistenPort={port}\n"
                        f"tls=true\n[signIn]\nlastEmail={EMAIL}\n")
    command = [str(BIN / "postject-console"), "--data-dir", data, "--report-start"]
    painted, ready = [], []
    for _ in range(11):
        begun = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        for wanted, times in (("First paint\n", painted), ("Ready\n", ready)):
            line = process.stdout.readline()
            if line != wanted:
                raise SystemExit(f"the console said {line!r} in place of {wanted!r}")
            times.append((time.monotonic() - begun) * 1000)
        process.wait()
    return painted[1:], ready[1:]  # the first run makes the certificate


def call(url, method="GET", token=None, body=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method)) as answer:
        return json.load(answer)


def requests_per_second(url, token, refused=False):
    command = ["wrk", "-t1", "-c64", f"-d{SECONDS}s", "--latency"]
    if token:
        command += ["-H", f"Authorization: Bearer {token}"]
    out = subprocess.run(command + [url], capture_output=True, text=True, check=True).stdout
    if bool(re.search(r"Non-2xx", out)) != refused:
        raise SystemExit(f"{url} was {'answered' if refused else 'refused'}:\n{out}")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", out)
    scale = {"us": 0.001, "ms": 1, "s": 1000}[p99.group(2)]
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)), float(p99.group(1)) * scale


def block_five_addresses(base):
    """Five alerts for the measured account, made as attackers make them: each address guesses at it once, and at nobody else
    four times, so that what is guessed at from everywhere raises no alert of its own."""
    import http.client

    port = int(base.rsplit(":", 1)[1])
    for host in range(2, 7):
        for email in [EMAIL] + ["nobody@example.com"] * 4:
            connection = http.client.HTTPConnection("127.0.0.1", port, source_address=(f"127.0.0.{host}", 0))
            connection.request("POST", "/v1/auth/login", json.dumps({"email": email, "password": "wrong"}),
                               {"Content-Type": "application/json"})
            connection.getresponse().read()
            connection.close()


def prepare(base):
    """The measured account signed in, with a whitelist and five alerts."""
    token = call(f"{base}/v1/auth/login", "POST", body={"email": EMAIL, "password": PASSWORD})["token"]
    call(f"{base}/v1/auth/ip-whitelist", "POST", token, {"ip": "127.0.0.1"})
    block_five_addresses(base)
    alerts = call(f"{base}/v1/security/alerts", token=token)["total"]
    if alerts != 5:
        raise SystemExit(f"expected 5 alerts, found {alerts}")
    return token


BARE = "bare QHttpServer"
ROWS = {"the whitelist, `/v1/auth/ip-whitelist`": "/v1/auth/ip-whitelist",
        "five alerts, `/v1/security/alerts`": "/v1/security/alerts"}
REFUSALS = {"a bad token, refused": "/v1/auth/ip-whitelist", "an unknown path, refused": "/v1/nowhere"}
OFF = ", detectors off"

with tempfile.TemporaryDirectory() as folder:
    environment = dict(os.environ, XDG_CONFIG_HOME=f"{folder}/config")
    server = [str(BIN / "postject-server"), "--data-dir", f"{folder}/data"]
    for data in (f"{folder}/data", f"{folder}/undetected"):
        subprocess.run([str(BIN / "postject-server"), "--data-dir", data, "account", "add", EMAIL, "--admin"],
                       input=PASSWORD, text=True, check=True, env=environment, stdout=subprocess.DEVNULL)
    starts = []
    for _ in range(5):
        process, base, taken = start(server + ["--listen", "127.0.0.1:0"], environment)
        starts.append(taken)
        process.send_signal(signal.SIGTERM)
        process.wait()
    process, base, _ = start(server + ["--listen", "127.0.0.1:0"], environment)
    undetected, undetected_base, _ = start([str(BIN / "undetectedserver"), f"{folder}/undetected"], environment)
    bare, bare_base, _ = start([str(BIN / "bareserver")], environment)
    try:
        token, other_token = prepare(base), prepare(undetected_base)
        targets = {BARE: (bare_base + "/", None)}
        for name, path in ROWS.items():
            targets[name] = (base + path, token)
            targets[name + OFF] = (undetected_base + path, other_token)
        for name, path in REFUSALS.items():
            targets[name] = (base + path, "no token of this server")
        figures = {name: [] for name in targets}
        for number in range(ROUNDS):
            # Each pair the other way round in every second round: neither always comes first.
            order = list(targets.items())
            for name, (url, bearer) in order if number % 2 == 0 else reversed(order):
                figures[name].append(requests_per_second(url, bearer, name in REFUSALS))
        key = call(f"{base}/v1/api-keys", "POST", token, {"name": "benchmark", "scopes": ["ingest"]})["key"]
        port = int(base.rsplit(":", 1)[1])
        taken_in = [ingestion.events_per_second(port, key, SECONDS * 20) for _ in range(ROUNDS)]
    finally:
        for each in (process, undetected, bare):
            each.terminate()
            each.wait()

    painted, ready = console_starts(f"{folder}/data", environment)
    console = json.loads(subprocess.run([str(BIN / "consolebench")], capture_output=True, text=True, check=True,
                                        env=dict(environment, QT_QPA_PLATFORM="xcb")).stdout)

print("| what | requests/s | of bare | p99 |\n|---|---|---|---|")
for name, rounds in figures.items():
    rate = statistics.median(r for r, _ in rounds)
    # Each round beside its own: a virtual machine's neighbours come and go.
    ratios = [r / b for (r, _), (b, _) in zip(rounds, figures[BARE])]
    print(f"| {name} | {rate:,.0f} | {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) "
          f"| {statistics.median(p for _, p in rounds):.1f} ms |")
costs = [(name, [1 - on / off for (on, _), (off, _) in zip(figures[name], figures[name + OFF])]) for name in ROWS]
print("\nWhat the detectors cost, round by round (goal: at most 10 %): "
      + "; ".join(f"{name} {statistics.median(each):.1%} ({min(each):.1%} to {max(each):.1%})" for name, each in costs)
      + ".")
print(f"\nIngestion, batches of {ingestion.BATCH} over {ingestion.CONNECTIONS} connections: "
      f"{statistics.median(rate for rate, _ in taken_in):,.0f} events/s, "
      f"{statistics.median(p99 for _, p99 in taken_in):.0f} ms for a batch at the 99th percentile.")
print(f"\nServer, from its start to \"Listening\": {statistics.median(starts):.0f} ms (median of {len(starts)}).")
print(f"Console under Xvfb with its server inside, from its start to the first paint: {statistics.median(painted):.0f} ms, "
      f"to the first key it takes: {statistics.median(ready):.0f} ms (medians of {len(painted)}).")
print("\n| the console under Xvfb, 1280x800 | measured | budget |\n|---|---|---|")
for what, measured, budget in (
        ("start to the first paint, server inside", f"{statistics.median(painted):.0f} ms", "300 ms"),
        ("start to the first key", f"{statistics.median(ready):.0f} ms", "800 ms"),
        ("a page's picture after its key, the first time, p95", f"{console['pageFirst']:.0f} ms", "100 ms"),
        ("the same again, p95", f"{console['pageAgain']:.0f} ms", "50 ms"),
        ("a step of scrolling through ten million rows, p95", f"{console['scrollFar']:.1f} ms", "16 ms"),
        ("the same over rows that are loaded, p95", f"{console['scrollNear']:.1f} ms", "16 ms"),
        ("a second of the four live charts at 500 events/s, p95", f"{console['tick']:.1f} ms", "25 ms"),
        ("memory after every page was open, server inside", f"{console['memory']:.0f} MB", "120 MB"),
        ("what ten million rows add", f"{console['memoryOfRows']:.0f} MB", "180 MB")):
    print(f"| {what} | {measured} | {budget} |")

microseconds, size = subprocess.run([str(BIN / "detectionbench")], capture_output=True, text=True, check=True).stdout.split()
print(f"\nDetection: {float(microseconds):.2f} µs of processor per event, {int(size):,} bytes per active account.")


def program(name, *words):
    """What another of the benchmarks prints, as a block of its own."""
    out = subprocess.run([str(BIN / name), *words], capture_output=True, text=True, check=True).stdout
    print(f"\n`{name}`:\n\n```\n{out.rstrip()}\n```")


program("exportbench", str(min(1_000_000, SECONDS * 200_000)))
program("streambench", str(SECONDS * 40))
