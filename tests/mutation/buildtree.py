# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished build, read back from CMake and Ninja: how an object is compiled, which objects depend on a file, how a program
is linked, what a test runs. Nothing in it is ever changed, so one build serves any number of mutants, at the same time, too."""

import collections
import json
import pathlib
import shlex
import subprocess


class NotBuilt(Exception):
    """A compiler or linker that refused; holds what it said."""


class BuildTree:
    def __init__(self, root, folder):
        self.root = root
        self.folder = folder
        self.bin = folder / "bin"
        entries = json.loads((folder / "compile_commands.json").read_text(encoding="utf-8"))
        self._compiling = {entry["output"]: (shlex.split(entry["command"]), entry["file"]) for entry in entries}
        self._dependents = self._read_dependents()
        self._links = {}
        listed = json.loads(self._ask("ctest", "--show-only=json-v1"))["tests"]
        self._tests = {test["name"]: test for test in listed}

    def _ask(self, *words):
        return subprocess.run(words, cwd=self.folder, check=True, capture_output=True, text=True).stdout

    # From each file to the objects that were compiled with it, as Ninja noted it.
    def _read_dependents(self):
        found = collections.defaultdict(set)
        output = None
        for line in self._ask("ninja", "-t", "deps").splitlines():
            if line and not line[0].isspace():
                output = line.split(":", 1)[0]
            elif line.strip():
                found[(self.folder / line.strip()).resolve()].add(output)
        return found

    def test_names(self):
        return set(self._tests)

    def program_names(self, test):
        """The programs of this build that the test's command line names."""
        words = map(pathlib.Path, self._tests[test]["command"])
        return [word.name for word in words if word.parent == self.bin]

    def command(self, test, instead):
        """The test's command line, with the programs of `instead` (name: path) in place of this build's."""
        words = map(pathlib.Path, self._tests[test]["command"])
        return [str(instead.get(word.name, word)) if word.parent == self.bin else str(word) for word in words]

    def properties(self, test):
        return {each["name"]: each["value"] for each in self._tests[test]["properties"]}

    # The words of the program's link, without the shell around them.
    def _link(self, program):
        if program not in self._links:
            line = self._ask("ninja", "-t", "commands", "-s", f"bin/{program}").strip().splitlines()[-1]
            self._links[program] = shlex.split(line.split("&&")[1])
        return self._links[program]

    # An object is part of a program by itself, or as a member of one of its libraries.
    def _is_part(self, item, program):
        folder, name = item.split("CMakeFiles/", 1)
        library = f"{folder}lib{name.split('.dir/', 1)[0]}.a"
        return item in self._link(program) or library in self._link(program)

    def objects_of(self, file, programs):
        """The objects of these programs that are compiled with the file. What moc wrote includes headers by their place,
        not by their name, and so can't have another one: it is left as it is."""
        return sorted(item for item in self._dependents[self.root / file]
                      if not item.endswith("mocs_compilation.cpp.o") and item in self._compiling
                      and any(self._is_part(item, program) for program in programs))

    def compile(self, item, overlay, output):
        """Compiles an object anew, with the files below `overlay` in place of those of the checkout."""
        words, source = self._compiling[item]
        instead = overlay / pathlib.Path(source).relative_to(self.root) if self.root in pathlib.Path(source).parents else source
        words = [str(instead) if word == source and pathlib.Path(instead).is_file() else word for word in words]
        words[words.index("-o") + 1] = str(output)
        self._run([words[0], f"-I{overlay}", *words[1:]])

    def link(self, program, objects, output):
        """Links a program with other objects (name: path) in place of its own. They come first: an archive's member whose
        symbols are there already is not taken."""
        ours = [item for item in objects if self._is_part(item, program)]
        words = [word for word in self._link(program) if word not in ours and not word.startswith("-Wl,--dependency-file=")]
        words[words.index("-o") + 1] = str(output)
        self._run([words[0], *(str(objects[item]) for item in ours), *words[1:]])
        return bool(ours)

    def _run(self, words):
        done = subprocess.run(words, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            raise NotBuilt(done.stdout[-3000:])
