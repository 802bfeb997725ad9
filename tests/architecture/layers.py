#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler checks: who may include whom, one includer per third-party library, sizes,
licence lines, and the manual's API table against the one that the router uses. Prints every breach; status 1 if any."""

import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
import endpointtable  # noqa: E402

ROOT = pathlib.Path(sys.argv[1]).resolve()
QT_HEADERS = pathlib.Path(sys.argv[2])  # the folder that holds QtCore
SOURCES = sorted(p for top in ("app", "server", "ui", "tests") for p in (ROOT / top).rglob("*") if p.suffix in (".h", ".cpp"))
breaches = []


def breach(path, line, text):
    breaches.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def folder(path):
    """server/storage/writer.h -> server/storage; server/http/api/router.h -> server/http/api"""
    parts = path.relative_to(ROOT).parts
    return "/".join(parts[:3] if parts[:2] == ("server", "http") else parts[:2])


# Folder -> the folders it may include, beside itself.
SERVICES = {f"server/{name}" for name in ("activity", "alerts", "anomaly", "auth", "geo", "notify", "settings",
                                          "twofactor", "whitelist")}
BASE = {"server/contract", "server/core"}
ALLOWED = {
    "server/contract": set(),
    "server/core": {"server/contract"},
    "server/net": BASE,
    "server/domain": BASE | {"server/net"},
    "server/storage": BASE | {"server/domain", "server/net"},
    "server/http/transport": BASE | {"server/net"},
    "ui/client": {"server/contract"},
    "ui/models": {"server/contract", "ui/client"},
    "ui/theme": set(),
    "ui/presenters": {"server/contract", "ui/client", "ui/models"},
    "ui/widgets": {"server/contract", "ui/client", "ui/models", "ui/presenters", "ui/theme"},
    "ui/dialogs": {"server/contract", "ui/client", "ui/models", "ui/presenters", "ui/theme", "ui/widgets"},
    "ui/pages": {"server/contract", "ui/client", "ui/models", "ui/presenters", "ui/theme", "ui/widgets", "ui/dialogs"},
    "ui/shell": {"server/contract", "ui/client", "ui/models", "ui/presenters", "ui/theme", "ui/widgets", "ui/dialogs", "ui/pages"},
}
for service in SERVICES:
    ALLOWED[service] = BASE | {"server/domain", "server/net", "server/storage"}
ALLOWED["server/alerts"] |= {"server/anomaly"}
ALLOWED["server/notify"] |= {"server/alerts"}
ALLOWED["server/import"] = BASE | {"server/domain", "server/net", "server/storage", "server/anomaly", "server/alerts"}
ALLOWED["server/http/api"] = BASE | SERVICES | {"server/domain", "server/net", "server/storage", "server/http/transport"}
ALLOWED["server/http/stream"] = ALLOWED["server/http/export"] = ALLOWED["server/http/api"] | {"server/http/api"}
ALLOWED["server/http/handlers"] = ALLOWED["server/http/stream"] | {"server/http/stream", "server/http/export", "server/import"}
ALLOWED["server/host"] = ALLOWED["server/http/handlers"] | {"server/http/handlers"}

# A third-party header -> the only files that may include it.
WRAPPERS = {
    r"QtCrypto": {"server/core/crypto.cpp"},
    r"openssl/": {"server/core/certificate.cpp"},
    r"sqlite3\.h": {"server/storage/database.cpp", "server/storage/sqlfunctions.cpp", "server/storage/sqlstatement.cpp"},
    r"sodium\.h": {"server/core/passwordhash.cpp", "server/core/keyedmac.cpp"},
    r"yyjson\.h": {"server/core/json.cpp", "server/core/jsonwriter.cpp"},
    r"llhttp\.h": {"server/http/transport/requestparser.cpp", "server/http/transport/responsetracker.cpp",
                   "server/http/transport/requestparser.h", "server/http/transport/responsetracker.h"},
    r"maxminddb\.h": {"server/geo/countrydatabase.cpp"},
    r"ZXing/": {"server/twofactor/qrcode.cpp", "ui/widgets/qrdecoder.cpp", "ui/client/qrdecoder.cpp"},
    r"curl/": {"server/notify/smtptransport.cpp"},
    r"archive(_entry)?\.h$": {"server/import/archivedevice.cpp"},
    r"zlib\.h": {"server/import/gzipdevice.cpp"},
    r"CLI/": {"app/server/options.cpp"},
    r"toml\+\+/": {"app/server/configurationfile.cpp"},
    r"^QtCharts|^Q(Abstract)?(Chart|LineSeries|SplineSeries|XYSeries|AreaSeries|BarS|BarCategoryAxis|Axis|ValueAxis|"
    r"DateTimeAxis|CategoryAxis|ScatterSeries|Pie|Legend$)": {"ui/widgets/timechart.cpp"},
}
# One row per line, however long.
TABLES = {"server/contract/endpoints.h", "server/contract/errorcode.h", "server/contract/settinglist.h"}
BANNED = {
    r"\bSIGNAL\(|\bSLOT\(": "old string connect",
    r"\bsender\(\)": "sender()",
    r"\bprocessEvents\(": "processEvents()",
    r"\bQEventLoop\b": "nested event loop",
    r"\brand\(\)|QRandomGenerator::global": "a generator that is no CSPRNG",
    r"\bTODO\b|\bFIXME\b": "work left undone",
    r"\bstd::(generator|jthread|move_only_function|stop_token)\b": "not in the C++ library of macOS",
}
# What of Qt the server may use; of everything else no header, by whichever of its names.
SERVER_QT = {"QtCore", "QtNetwork", "QtHttpServer", "QtConcurrent"}
OTHER_QT = {module.name: {header.name for header in module.iterdir()}
            for module in QT_HEADERS.glob("Qt[A-Z]*") if module.is_dir() and module.name not in SERVER_QT}
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
FUNCTION_LINES = 40
# Longer ones, each with what it may have and why it has it. Lists, of which a part would say less than the whole.
LONG_FUNCTIONS = {
    ("app/server/options.cpp", "describe"): (52, "one line for each command and option"),
    ("server/import/importbatch.cpp", "fromJson"): (60, "one branch for each member of an event"),
    ("ui/models/cidrproblem.cpp", "explain"): (45, "one case for each problem"),
    ("ui/models/actionwords.cpp", "wordsOf"): (82, "one case for each action"),
    ("ui/pages/alertactions.cpp", "queueRows"): (41, "one row for each action"),
    ("ui/shell/pagetable.cpp", "pageTable"): (60, "one row for each page"),
    ("ui/widgets/blockform.cpp", "BlockForm"): (41, "one form, laid out from top to bottom"),
}


# Name, first line and length of each function's body, as .clang-format lays it out: its braces stand alone, one below the
# other. Lambdas count for the function that they are in.
def functions(lines):
    for begin, line in enumerate(lines):
        if not re.fullmatch(r"\s*\{", line):
            continue
        head, above = "", begin - 1
        while above >= 0 and lines[above].strip() and not re.search(r"[;{}]\s*$|^\s*(//|#|public:|private:)", lines[above]):
            head, above = lines[above].strip() + " " + head, above - 1
        name = re.search(r"(~?\w+|operator\W+)\s*\(", head)
        if not name or re.match(r"(template\s*<.*>\s*)?(class|struct|enum|union|namespace)\b", head):
            continue
        indent = line[:-1]
        end = next((i for i in range(begin + 1, len(lines)) if lines[i].startswith(indent + "}")), len(lines))
        yield name.group(1), begin + 1, end - begin - 1


# Only here may the console open a connection: the pin is checked in one place.
CONNECTIONS = {
    r"\bQNetworkAccessManager\b|\bQNetworkRequest\b|\bignoreSslErrors\b": {"ui/client/apiclient.cpp"},
    r"\bQSslSocket\b": {"ui/client/certificatefetcher.h", "ui/client/certificatefetcher.cpp"},
    r"\bQ(Tcp|Udp)Socket\b|\bQWebSocket\b": set(),
    r"\bQLocalSocket\b": {"app/console/singleinstance.cpp"},  # to the first console of the same user, no server
}
ALLOWED_IN = {
    "server/host/serverhost.cpp": {"nested event loop"},  # the loop of the server's thread, not one inside another
}
# Text becomes an address in server/contract/addresstext.cpp and nowhere else: what Qt and the C library take beyond it ("10",
# "010.0.0.1") is another address to each reader. Who is listed asks about a host, which may be a name, and blocks nobody by it.
ADDRESSES = {
    r"\binet_(pton|aton|addr|network)\b|\bparseSubnet\b|\bgetaddrinfo\b": set(),
    r"\bQHostAddress\s*\((?!\))(?!const sockaddr|reinterpret_cast<const sockaddr)|\bQHostAddress\s+\w+\s*\(|\bsetAddress\(":
        {"server/net/ipaddress.cpp", "server/net/ipaddress.h",  # from bytes
         "server/notify/smtpsettings.cpp", "server/notify/smtptransport.cpp", "ui/client/apiclient.cpp",
         "ui/client/certificatefetcher.cpp", "ui/client/portprobe.cpp", "ui/presenters/attachpresenter.cpp"},
    r"\bunexpected\(\s*(Address|Cidr)?Problem::": {"server/contract/addresstext.cpp"},
}
# Strangers write much of what the console shows. Text that may be taken for HTML opens files, so nothing here may guess.
TEXTS = {
    r"\bnew QLabel\b|\bQLabel\s*[({]|:\s*(public|protected|private)\s+QLabel\b|\bQLabel\s+\w+\s*[;({=]":
        ({"ui/widgets/plainlabel.h", "ui/widgets/plainlabel.cpp"}, "a label is a PlainLabel"),
    r"\bQText(Document|Edit|Browser)\b|\bQStaticText\b|\bQErrorMessage\b|\bsetHtml\b|"
    r"\bQMessageBox::(about|critical|information|question|warning)\b|"
    r"\b[sS]etWhatsThis\b|\bQWhatsThis\b|\bWhatsThisRole\b|\bQt::(RichText|MarkdownText)\b":
        ({"ui/widgets/manualview.h", "ui/widgets/manualview.cpp"}, "text is plain text"),
    r"\bQSystemTrayIcon\b": ({"ui/shell/traynotifier.h", "ui/shell/traynotifier.cpp"}, "notices are without markup"),
    r"\bQt::AutoText\b": ({"ui/theme/themestyle.cpp"}, "text is plain text"),
}

# JSON is put together by JsonWriter or jsonObject(), which escape. A literal that is a whole object needs neither.
JSON_PARTS = {
    "server/core/jsonobject.cpp",       # the one place that appends to an object
    "server/storage/activitytext.cpp",  # exports, row by row
    "server/anomaly/loginoutcome.cpp", "server/import/formatsurvey.cpp", "server/import/lineunwrapper.cpp",  # look for such text
}
LITERAL = re.compile(r'R"\((.*?)\)"|"((?:[^"\\]|\\.)*)"')


# Whether a literal of the line is a part of a JSON object.
def hasJsonPart(line):
    for raw, plain in LITERAL.findall(line):
        text = raw or plain.replace('\\"', '"')
        if re.search(r'"\w*":|[{,]"$|^"[}\]]', text) and not isJson(text):
            return True
    return False


def isJson(text):
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


for path in SOURCES:
    name = path.relative_to(ROOT).as_posix()
    lines = path.read_text(encoding="utf-8").splitlines()
    is_test = name.startswith("tests/")
    if not lines or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
        breach(path, 1, "the first line must be the licence")
    if name.startswith(("server/", "ui/")) and folder(path) not in ALLOWED:
        breach(path, 1, "lies beside the folders of the house")
    if path.suffix == ".cpp" and len(lines) > 500:
        breach(path, len(lines), f"{len(lines)} lines; 500 is the limit")
    if path.suffix == ".h" and not is_test and (len(lines) < 3 or not lines[1].startswith("//")):
        breach(path, 2, "a header opens with what it is for")
    for number, line in enumerate(lines, 1):
        if len(line) > 120 and not is_test and name not in TABLES:
            breach(path, number, "longer than 120 columns")
        include = INCLUDE.match(line)
        target = ROOT / include.group(2) if include else None
        if include and include.group(1) == "<" and target.is_file():
            breach(path, number, f"{include.group(2)} is ours: in quotation marks")
        is_ours = include and (include.group(1) == '"' or target.is_file())
        if is_ours and not is_test and not name.startswith("app/"):
            if target.exists() and folder(target) != folder(path):
                if folder(target) not in ALLOWED.get(folder(path), set()):
                    breach(path, number, f"{folder(path)} must not know {folder(target)}")
            elif not target.exists() and "/" in include.group(2):
                breach(path, number, f"no such header from the root: {include.group(2)}")
        if include and not is_test:
            for pattern, owners in WRAPPERS.items():
                if re.search(pattern, include.group(2)) and name not in owners:
                    breach(path, number, f"only {', '.join(sorted(owners))} may include {include.group(2)}")
        if include and name.startswith("server/"):
            header = include.group(2)
            if header.split("/")[0] in OTHER_QT or any(header in headers for headers in OTHER_QT.values()):
                breach(path, number, f"server/ has no {header}: of Qt only {', '.join(sorted(SERVER_QT))}")
        for document in re.findall(r"\b[\w/.-]+\.md\b", line):
            if not any((ROOT / root / document).is_file() for root in ("", "tests", "resources/manual", path.parent.relative_to(ROOT))):
                breach(path, number, f"there is no {document} here")
        if not is_test:
            for pattern, what in BANNED.items():
                if re.search(pattern, line) and what not in ALLOWED_IN.get(name, ()):
                    breach(path, number, what)
            for pattern, owners in ADDRESSES.items():
                if re.search(pattern, line) and name not in owners:
                    breach(path, number, "addresses are read by server/contract/addresstext.cpp")
        if name.startswith("ui/") and not name.startswith(("ui/client/", "ui/models/timewords.")):
            if re.search(r"\bShortFormat\b|\"yyyy-|\"HH:mm", line):
                breach(path, number, "times are shown as ui/models/timewords.h has them, in the user's one style")
        if name.startswith(("ui/", "app/console/")):
            for pattern, owners in CONNECTIONS.items():
                if re.search(pattern, line) and name not in owners:
                    breach(path, number, "the console's connections are opened by ui/client/apiclient.cpp, which checks the pin")
            for pattern, (owners, what) in TEXTS.items():
                if re.search(pattern, line) and name not in owners:
                    breach(path, number, what)
            if "new QMessageBox" in line and "setTextFormat(Qt::PlainText)" not in "\n".join(lines[number:number + 5]):
                breach(path, number, "a message box is told that its text is plain, in the lines that follow")
            if re.search(r"ignoreSslErrors\(\s*\)", line):
                breach(path, number, "ignore a list of errors, which names its certificate")
        if re.search(r"\b(SqlStatement|SqlRow)\b|\bsqlite3_", line) and not name.startswith(("server/storage/", "tests/")):
            breach(path, number, "SQL lives in server/storage")
        if re.search(r"\bdatabaseFile\b", line) and not name.startswith(("server/storage/", "tests/")):
            breach(path, number, "that the database is a file is server/storage's own affair: take its Engine")
        if name.startswith("server/") and name not in JSON_PARTS and hasJsonPart(line):
            breach(path, number, "JSON is written by JsonWriter or jsonObject()")
        if re.search(r"\bQSql\w", line):
            breach(path, number, "statements are run by server/storage/sqlstatement.h")
    for number, line in enumerate(lines, 1):
        program = re.match(r"QTEST_(?:GUILESS_|APPLESS_)?MAIN\((?:\w+::)*(\w+)\)", line)
        if program and not (re.search(r"(Test|Pictures)$", program.group(1)) and program.group(1).lower() == path.stem):
            breach(path, number, f"the test class XTest lives in xtest.cpp, pictures XPictures in xpictures.cpp: {program.group(1)}")
    for function, number, length in [] if is_test else functions(lines):
        most, _ = LONG_FUNCTIONS.get((name, function), (FUNCTION_LINES, ""))
        if length > most:
            breach(path, number, f"{function}() has {length} lines; {most} is the limit")
        if function.startswith("~") and any(re.match(r"\s*delete\b", line) for line in lines[number:number + length]):
            breach(path, number, f"{function}() deletes: let a member own it")

# The manual's API table is the router's.
rows, tableFaults = endpointtable.read(ROOT)
breaches += tableFaults
ACCESS = {"Anyone": "anyone", "LocalAnyone": "local socket", "LocalAdministrator": "administrator, local socket", "KeyHolder": "",
          "SignedIn": "signed in", "Administrator": "administrator"}
KEYS = {"None": "", "Read": ", key `read`", "Verify": ", key `verify`", "Ingest": "key `ingest`"}
manual = (ROOT / "resources/manual/api.md").read_text(encoding="utf-8")
for _, verb, url, access, key, _, purpose in rows:
    row = f"| `{verb.upper()} {url}` | {ACCESS[access]}{KEYS[key]} | {purpose} |"
    if row not in manual:
        breaches.append(f"resources/manual/api.md: the API table lacks: {row}")
if manual.count("| `") != len(rows):
    breaches.append(f"resources/manual/api.md: the API table has {manual.count('| `')} rows, the router {len(rows)}")
readme = (ROOT / "README.md").read_text(encoding="utf-8").count("\n")
if readme > 120:
    breaches.append(f"README.md: {readme} lines; 120 is the limit, the rest belongs into resources/manual")

print("\n".join(breaches) or f"{len(SOURCES)} files keep the rules, {len(rows)} endpoints are in the manual")
sys.exit(1 if breaches else 0)
