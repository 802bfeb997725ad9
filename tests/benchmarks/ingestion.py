# SPDX-License-Identifier: GPL-3.0-or-later
"""How many events a second the server takes in: batches of 1000, each event with a client id of its own and a time in the
past, over a few connections; every answer comes after its batch is on disk. The bodies are made before the clock runs."""

import http.client
import json
import statistics
import threading
import time

BATCH = 1000
CONNECTIONS = 2


def batch(number):
    start = time.time() - 86_400
    events = [{"action": "send_email", "ipAddress": f"203.0.113.{index % 250}", "userAgent": "PostjectSDK/1.0.0",
               "endpoint": "/v1/emails", "method": "POST", "status": 202,
               "createdAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(start + number)),
               "metadata": {"messageId": f"msg_{number:05d}{index:04d}"},
               "clientEventId": f"{number * 2654435761 % 2**32:08x}-{index:04x}-{time.time_ns():x}"}
              for index in range(BATCH)]
    return json.dumps({"events": events}, separators=(",", ":")).encode()


def events_per_second(port, key, batches):
    """Events per second of all connections together, and the 99th percentile of a batch's answer in milliseconds."""
    bodies = [batch(number) for number in range(batches)]
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    times, faults = [], []

    def send(mine):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        for body in mine:
            begun = time.monotonic()
            connection.request("POST", "/v1/security/activity-logs", body, headers)
            answer = connection.getresponse()
            content = answer.read()
            times.append((time.monotonic() - begun) * 1000)
            if answer.status != 202 or json.loads(content) != {"accepted": BATCH, "duplicates": 0}:
                faults.append(content)
        connection.close()

    threads = [threading.Thread(target=send, args=(bodies[first::CONNECTIONS],)) for first in range(CONNECTIONS)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = time.monotonic() - begun
    if faults:
        raise SystemExit(f"a batch was refused: {faults[0]!r}")
    return batches * BATCH / taken, statistics.quantiles(times, n=100)[98]
