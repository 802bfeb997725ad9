#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of layers.py broken once, in a copy of the sources: it must see it, and name the file. Prints what it missed;
status 1 if anything."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(sys.argv[1]).resolve()
LAYERS = pathlib.Path(__file__).with_name("layers.py")
LONG = "\n\nvoid longOne()\n{\n" + "    step();\n" * 41 + "}\n"

# What is added to the end of which file, and a part of what must be said.
CASES = [
    ("ui/models/cidrproblem.cpp", '#include "server/core/clock.h"', "must not know server/core"),
    ("ui/models/cidrproblem.cpp", '# include "server/core/clock.h"', "must not know server/core"),
    ("ui/models/cidrproblem.cpp", "#include <server/core/clock.h>", "must not know server/core"),
    ("server/core/clock.h", "#include <server/core/result.h>", "in quotation marks"),
    ("server/core/clock.h", "#include <QClipboard>", "server/ has no QClipboard"),
    ("server/core/clock.h", "#  include <QtGui/qimage.h>", "server/ has no QtGui/qimage.h"),
    ("server/core/clock.h", "#include <qwidget.h>", "server/ has no qwidget.h"),
    ("server/http/transport/guard.cpp", '#include "server/storage/writer.h"', "must not know server/storage"),
    ("server/http/transport/guard.cpp", '#include "server/http/api/pipeline.h"', "must not know server/http"),
    ("server/http/api/pipeline.cpp", '#include "server/http/handlers/handlers.h"', "must not know server/http/handlers"),
    ("server/storage/query.h", '#include "server/auth/jwt.h"', "must not know server/auth"),
    ("server/core/clock.h", "#include <sodium.h>", "may include sodium.h"),
    ("ui/widgets/card.cpp", "#include <QLineSeries>", "may include QLineSeries"),
    ("ui/widgets/card.cpp", "#include <QtCharts/QChartView>", "may include QtCharts/QChartView"),
    ("server/core/clock.h", "QEventLoop loop;", "nested event loop"),
    ("server/core/clock.h", "// TODO", "work left undone"),
    ("server/core/clock.h", "// As DESIGN.md says.", "there is no DESIGN.md here"),
    ("server/auth/jwt.cpp", "const QHostAddress peer(text);", "addresses are read by"),
    ("server/auth/jwt.cpp", "return QHostAddress(text).isLoopback();", "addresses are read by"),
    ("server/auth/jwt.cpp", "::inet_pton(AF_INET, text, &bytes);", "addresses are read by"),
    ("ui/models/cidr.cpp", "return std::unexpected(CidrProblem::Empty);", "addresses are read by"),
    ("ui/widgets/card.cpp", 'return time.toString(u"HH:mm"_s);', "the user's one style"),
    ("ui/widgets/card.cpp", "return locale.toString(time, QLocale::ShortFormat);", "the user's one style"),
    ("server/auth/jwt.cpp", "SqlStatement statement(database, sql);", "SQL lives in server/storage"),
    ("server/auth/jwt.cpp", "sqlite3_step(statement);", "SQL lives in server/storage"),
    ("server/storage/blockstore.cpp", "QSqlQuery query;", "statements are run by server/storage/sqlstatement.h"),
    ("tests/ui/shell/themetest.cpp", "QTEST_MAIN(ThemesTest)", "the test class XTest lives in xtest.cpp"),
    ("server/auth/jwt.cpp", LONG, "longOne() has 41 lines"),
    ("server/auth/jwt.cpp", "//" + "x" * 130, "longer than 120 columns"),
    ("server/auth/jwt.cpp", "\n" * 500, "500 is the limit"),
]
# What replaces what.
CHANGES = [
    ("server/contract/endpoints.h", "Endpoint{EndpointId::Login,", "Endpoint {EndpointId::Login ,", None),
    ("server/contract/endpoints.h", "Endpoint{EndpointId::Login,", "Endpoint{EndpointId::Logout,", "Login has 0 rows"),
    ("server/contract/endpoints.h", '"/v1/auth/login"', '"/v1/auth/logins"', "the API table lacks"),
    ("server/core/clock.h", "// SPDX-License-Identifier", "// licence", "must be the licence"),
]


def say(root):
    done = subprocess.run([sys.executable, LAYERS, root, sys.argv[2]], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


# All additions at once, each found by its line.
def add(copy):
    wanted = []
    for name, text, expected in CASES:
        path = copy / name
        before = path.read_text(encoding="utf-8")
        path.write_text(before + "\n" + text + "\n", encoding="utf-8")
        line = before.count("\n") + 2
        if text == LONG:
            line += 3
        wanted.append((f"{name}:{line if text.strip() else ''}", expected))
    said = say(copy)[1].splitlines()
    return [f"{where}: nothing says \"{expected}\"" for where, expected in wanted
            if not any(each.startswith(where) and expected in each for each in said)]


def change(copy, name, old, new, expected):
    path = copy / name
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace(old, new, 1), encoding="utf-8")
    status, said = say(copy)
    path.write_text(before, encoding="utf-8")
    if expected is None:
        return [] if status == 0 else [f"{name}: is right, and yet: {said.strip()}"]
    return [] if status == 1 and expected in said else [f"{name}: nothing says \"{expected}\""]


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder)
        for name in ("app", "server", "ui", "tests"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("*.mmdb", "__pycache__"))
        shutil.copy(ROOT / "README.md", copy)
        shutil.copytree(ROOT / "resources/manual", copy / "resources/manual")
        status, said = say(copy)
        missed = [] if status == 0 else [f"the sources themselves: {said.strip()}"]
        for each in CHANGES:
            missed += change(copy, *each)
        missed += add(copy)
        loose = copy / "server/loose.cpp"
        shutil.copy(copy / "server/auth/jwt.cpp", loose)
        if "lies beside the folders" not in say(copy)[1]:
            missed.append("nothing says that server/loose.cpp lies beside the folders")
    print("\n".join(missed) or f"{len(CASES) + len(CHANGES)} breaches are seen")
    return 1 if missed else 0


sys.exit(main())
