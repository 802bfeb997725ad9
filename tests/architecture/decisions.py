#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/decisions.md: every decision has its row, and every proof is a test that is there and is run. Status 1 if not."""

import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]).resolve()
IDS = {"D": 18, "H": 18, "S": 24}  # how many of each kind there are
ROW = re.compile(r"\| (\w\d+) \| ([^|]+) \| ([^|]*) \|")

text = (ROOT / "tests/decisions.md").read_text(encoding="utf-8")
lists = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("CMakeLists.txt")))
programs = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("*.cpp"))}
faults = []


def is_registered(name):
    return re.search(rf"(?<![\w./]){re.escape(name)}(?![\w.])", lists) is not None


def is_there(proof):
    program, _, function = proof.partition(".")
    if not is_registered(program):
        return False
    if not function:
        return True
    source = programs.get(program, "")
    slots = re.search(r"private Q_SLOTS:(.*?)\n(private|public|protected|};)", source, re.DOTALL)
    return slots is not None and re.search(rf"void {re.escape(function)}\(\)", slots.group(1)) is not None


rows = ROW.findall(text)
found = [identifier for identifier, _, _ in rows]
for kind, count in IDS.items():
    for number in range(1, count + 1):
        if found.count(f"{kind}{number}") != 1:
            faults.append(f"{kind}{number} has {found.count(f'{kind}{number}')} rows")
faults += [f"{identifier} is none of those that are counted" for identifier in found
           if int(identifier[1:]) not in range(1, IDS.get(identifier[0], 0) + 1)]
if len(rows) != len(re.findall(r"^\| \w+\d", text, re.MULTILINE)):
    faults.append("a row can't be read")
proofs = 0
for identifier, decision, cell in rows:
    named = re.findall(r"`([\w.]+)`", cell)
    if not named:
        faults.append(f"{identifier} ({decision}) has no proof")
    for proof in named:
        proofs += 1
        if not is_there(proof):
            faults.append(f"{identifier}: there is no test {proof}")

print("\n".join(faults) or f"{len(rows)} decisions have {proofs} proofs")
sys.exit(1 if faults else 0)
