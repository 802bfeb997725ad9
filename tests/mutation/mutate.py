#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py [--check] [--jobs N] [WORD…]

The mutants of mutants.toml, each built into a copy of the checkout and put before the tests that it names. A mutant is
killed when it compiles and one of its tests fails; the same tests pass before without any mutant. With --check nothing is
built: each text to be replaced must occur exactly once in its file, and each test and its program must exist."""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import time
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutation"
LIST = pathlib.Path(__file__).with_name("mutants.toml")
FIELDS = {"name", "file", "old", "new", "tests", "equivalent"}
PATIENCE = "120"  # seconds for one test: a mutant that hangs is seen, too


def read_list(words):
    mutants = tomllib.loads(LIST.read_text(encoding="utf-8"))["mutant"]
    return [each for each in mutants if not words or any(word in each["name"] for word in words)]


# What can be told without a build, of all mutants.
def faults(mutants):
    found = []
    known = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("CMakeLists.txt"))
    names = [each["name"] for each in mutants]
    for each in mutants:
        name = each["name"]
        if set(each) - FIELDS or FIELDS - {"equivalent"} - set(each):
            found.append(f"{name}: has {sorted(each)}, needs {sorted(FIELDS - {'equivalent'})}")
            continue
        if names.count(name) > 1:
            found.append(f"{name}: is there twice")
        if each["old"] == each["new"] or not each["tests"]:
            found.append(f"{name}: changes nothing, or names no test")
        source = ROOT / each["file"]
        count = source.read_text(encoding="utf-8").count(each["old"]) if source.is_file() else 0
        if count != 1:
            found.append(f"{name}: its text occurs {count} times in {each['file']}")
        for test in each["tests"]:
            if not re.search(rf"\b{re.escape(test)}\b", known):
                found.append(f"{name}: there is no test {test}")
    return found


# Files that are as they were keep their time, so that only what changed is built again.
def copy_checkout():
    listed = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "ls-files", "-co", "--exclude-standard"], cwd=ROOT,
                            check=True, capture_output=True, text=True).stdout.splitlines()
    wanted = {COPY / name for name in listed if (ROOT / name).is_file()}
    for path in COPY.rglob("*"):
        if path.is_file() and path not in wanted and COPY / "build" not in path.parents:
            path.unlink()
    for path in wanted:
        source = ROOT / path.relative_to(COPY)
        if not path.is_file() or path.read_bytes() != source.read_bytes():
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, path)


def run(*words, text=False):
    return subprocess.run(words, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=text, check=False)


# The programs that the tests need: their own, or the server for those that are scripts.
def targets_of(tests, known):
    return sorted({test if test in known else "postject-server" for test in tests})


def build(targets, jobs):
    return run("cmake", "--build", "--preset", "dev", "-j", str(jobs), "--target", *targets, text=True)


def test(tests, *more):
    pattern = "^(" + "|".join(map(re.escape, tests)) + ")$"
    return run("ctest", "--preset", "dev", "-R", pattern, "--timeout", PATIENCE, "-FA", ".*", *more, text=True)


def judge(mutant, known, jobs):
    path = COPY / mutant["file"]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(mutant["old"], mutant["new"]), encoding="utf-8")
    try:
        built = build(targets_of(mutant["tests"], known), jobs)
        if built.returncode != 0:
            return "does not compile", built.stdout[-3000:]
        tested = test(mutant["tests"], "--stop-on-failure")
        return ("survived", tested.stdout[-600:]) if tested.returncode == 0 else ("killed", "")
    finally:
        path.write_text(text, encoding="utf-8")


def prepare(mutants, jobs):
    copy_checkout()
    configured = run("cmake", "--preset", "dev", "-DBUILD_CONSOLE=OFF", text=True)
    if configured.returncode != 0:
        sys.exit(configured.stdout)
    programs = run("cmake", "--build", "--preset", "dev", "--target", "help", text=True).stdout
    known = set(re.findall(r"^(\w+): phony$", programs, re.MULTILINE))
    tests = sorted({test for each in mutants for test in each["tests"]})
    print(f"{len(mutants)} mutants, {len(tests)} tests; building them without a mutant", flush=True)
    built = build(targets_of(tests, known), jobs)
    if built.returncode != 0:
        sys.exit(built.stdout[-3000:])
    tested = test(tests)
    if tested.returncode != 0:
        sys.exit(tested.stdout[-20000:] + "\nThese tests fail without a mutant.")
    return known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    every = read_list([])
    found = faults(every)
    if found or options.check:
        print("\n".join(found) or f"{len(every)} mutants fit the sources")
        return 1 if found else 0
    mutants = read_list(options.words)
    known = prepare(mutants, options.jobs)
    outcomes = {}
    for mutant in mutants:
        begun = time.monotonic()
        outcome, detail = judge(mutant, known, options.jobs)
        if outcome == "survived" and "equivalent" in mutant:
            outcome = "equivalent"
        outcomes.setdefault(outcome, []).append(mutant["name"])
        print(f"{outcome:>10}  {mutant['name']}  ({time.monotonic() - begun:.0f} s)", flush=True)
        if outcome not in ("killed", "equivalent"):
            print(detail, flush=True)
    killed, equivalent = (len(outcomes.get(outcome, [])) for outcome in ("killed", "equivalent"))
    others = len(mutants) - equivalent
    print(f"{killed} of {others} killed ({100 * killed / max(1, others):.0f} %), {equivalent} equivalent")
    return 0 if killed == others else 1


sys.exit(main())
