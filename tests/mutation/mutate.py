#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py [--check] [--control] [--keep] [--jobs N] [WORD…]

The mutants of mutants.toml, each put before the tests that it names. All is compiled once, in a copy of the checkout below
build/mutation, which may be worked on meanwhile. A mutant costs the objects that its file is in, and a link into programs of
its own: nothing is built again, and several can be judged at a time. It is killed when it compiles and one of its tests
fails; the same tests pass before without any mutant. With --control what is compiled and linked anew is not mutated: each
must survive. With --keep the programs stay. With --check nothing is built: each text to be replaced must occur exactly once
in its file, and each test must exist."""

import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib

import buildtree

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutation" / "checkout"
BUILD = COPY / "build" / os.environ.get("POSTJECT_SUITE", "") / "dev"
MADE = ROOT / "build" / "mutation" / "made"
LIST = pathlib.Path(__file__).with_name("mutants.toml")
FIELDS = {"name", "file", "old", "new", "tests", "equivalent"}
PATIENCE = 180  # seconds for one test: a mutant that hangs is seen, too


@dataclasses.dataclass
class Outcome:
    word: str
    detail: str = ""


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


# The first function of a Qt test that failed, once there is one.
def failed_function(log):
    found = re.search(r"^FAIL!  : ([\w:]+)", log.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return found and found.group(1)


# Waits for the end, or for the first failure: the rest would tell nothing more.
def wait(process, log):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            return process.wait(0.3)
        except subprocess.TimeoutExpired:
            if failed_function(log):
                return "failed"
    return "not ended in time"


def run_test(tree, test, folder, instead):
    """Runs a test as ctest would, with the programs of `instead`; returns what failed, or None."""
    properties = tree.properties(test)
    environment = dict(os.environ, **dict(each.split("=", 1) for each in properties.get("ENVIRONMENT", [])))
    environment["POSTJECT_CALLS_DIR"] = str(folder / "calls")  # what a mutant answers is no coverage of the API
    log = folder / f"{test}.log"
    with log.open("wb") as output, subprocess.Popen(
            tree.command(test, instead), cwd=properties.get("WORKING_DIRECTORY", folder), env=environment,
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True) as process:
        try:
            status = wait(process, log)
        finally:
            try:
                os.killpg(process.pid, signal.SIGKILL)  # and what it started and left behind
            except ProcessLookupError:
                pass
    return None if status == 0 else failed_function(log) or f"{test}: {status}"


# Programs with the mutant in them, by name; none where a test has no program that is made of the file.
def make_programs(tree, mutant, folder, control):
    text = (COPY / mutant["file"]).read_text(encoding="utf-8")
    mutated = folder / "sources" / mutant["file"]
    mutated.parent.mkdir(parents=True)
    mutated.write_text(text if control else text.replace(mutant["old"], mutant["new"]), encoding="utf-8")
    names = sorted({name for test in mutant["tests"] for name in tree.program_names(test)})
    objects = {}
    for number, item in enumerate(tree.objects_of(mutant["file"], names)):
        objects[item] = folder / f"{number}.o"
        tree.compile(item, folder / "sources", objects[item])
    made = {name: folder / name for name in names if tree.link(name, objects, folder / name)}
    missing = [test for test in mutant["tests"] if not made.keys() & set(tree.program_names(test))]
    if missing:
        raise buildtree.NotBuilt(f"{mutant['file']} is in no program of {', '.join(missing)}")
    return made


def judge(tree, number, mutant, control):
    folder = MADE / str(number)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        made = make_programs(tree, mutant, folder, control)
    except buildtree.NotBuilt as fault:
        return Outcome("does not compile", str(fault))
    for test in mutant["tests"]:
        failed = run_test(tree, test, folder, made)
        if failed:
            return Outcome("killed", failed)
    return Outcome("equivalent" if "equivalent" in mutant and not control else "survived")


def call(*words):
    done = subprocess.run(words, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stdout[-3000:])
    return done.stdout


# Builds what the mutants' tests need, and sees those tests pass without a mutant.
def prepare(mutants, jobs):
    copy_checkout()
    call("cmake", "--preset", "dev", "-DBUILD_CONSOLE=OFF")
    tests = sorted({test for each in mutants for test in each["tests"]})
    targets = set(re.findall(r"^(\S+): phony$", call("ninja", "-C", str(BUILD), "-t", "targets", "all"), re.MULTILINE))
    print(f"{len(mutants)} mutants, {len(tests)} tests; building them without a mutant", flush=True)
    wanted = {test if test in targets else "postject-server" for test in tests}
    call("cmake", "--build", "--preset", "dev", "-j", str(jobs), "--target", *sorted(wanted))
    tree = buildtree.BuildTree(COPY, BUILD)
    folder = MADE / "unchanged"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    failed = [failed for failed in (run_test(tree, test, folder, {}) for test in tests) if failed]
    if failed:
        sys.exit(f"These fail without a mutant ({folder}): {', '.join(failed)}")
    return tree


def run_all(tree, mutants, options):
    outcomes = {}

    def judged(numbered):
        begun = time.monotonic()
        number, mutant = numbered
        outcome = judge(tree, number, mutant, options.control)
        if not options.keep:
            shutil.rmtree(MADE / str(number))
        return mutant["name"], outcome, time.monotonic() - begun

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, outcome, took in pool.map(judged, enumerate(mutants)):
            outcomes.setdefault(outcome.word, []).append(name)
            print(f"{outcome.word:>10}  {name}  ({took:.0f} s)  {outcome.detail}", flush=True)
    return {word: len(names) for word, names in outcomes.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    every = read_list([])
    found = faults(every)
    if found or options.check:
        print("\n".join(found) or f"{len(every)} mutants fit the sources")
        return 1 if found else 0
    mutants = read_list(options.words)
    counts = run_all(prepare(mutants, options.jobs), mutants, options)
    if options.control:
        return 0 if counts == {"survived": len(mutants)} else 1
    equivalent = counts.get("equivalent", 0)
    killed, others = counts.get("killed", 0), len(mutants) - equivalent
    print(f"{killed} of {others} killed ({100 * killed / max(1, others):.0f} %), {equivalent} equivalent")
    return 0 if killed == others else 1


if __name__ == "__main__":
    sys.exit(main())
