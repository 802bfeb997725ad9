#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler checks: who may include whom, one includer per third-party library, sizes,
licence lines, and the README's API table against the one that the router uses. Prints every breach; status 1 if any."""

import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]).resolve()
SOURCES = sorted(p for top in ("app", "server", "ui", "tests") for p in (ROOT / top).rglob("*") if p.suffix in (".h", ".cpp"))
breaches = []


def breach(path, line, text):
    breaches.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def folder(path):
    """server/storage/writer.h -> server/storage; server/http/handlers/x.cpp -> server/http"""
    parts = path.relative_to(ROOT).parts
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


# Folder -> the folders it may include, beside itself.
SERVICES = {f"server/{name}" for name in ("activity", "alerts", "anomaly", "auth", "geo", "notify", "settings",
                                          "twofactor", "whitelist")}
BASE = {"server/contract", "server/core"}
ALLOWED = {
    "server/contract": set(),
    "server/core": {"server/contract"},
    "server/net": BASE,
    "server/storage": BASE | {"server/net"},
    "server/http": BASE | SERVICES | {"server/net", "server/storage", "server/http"},
    "server": {"server/http", "server/net", "server/storage"} | BASE | SERVICES,
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
    ALLOWED[service] = BASE | {"server/net", "server/storage"}
ALLOWED["server/alerts"] |= {"server/anomaly"}
ALLOWED["server/notify"] |= {"server/alerts"}
ALLOWED["server/import"] = BASE | {"server/net", "server/storage", "server/anomaly", "server/alerts"}
ALLOWED["server/http"] |= {"server/import"}

# A third-party header -> the only files that may include it.
WRAPPERS = {
    r"QtCrypto": {"server/core/crypto.cpp", "server/core/certificate.cpp"},
    r"sqlite3\.h": {"server/storage/rawstatement.cpp"},
    r"sodium\.h": {"server/core/passwordhash.cpp", "server/core/keyedmac.cpp"},
    r"yyjson\.h": {"server/core/json.cpp"},
    r"llhttp\.h": {"server/http/guard/requestparser.cpp", "server/http/guard/responsetracker.cpp",
                   "server/http/guard/requestparser.h", "server/http/guard/responsetracker.h"},
    r"maxminddb\.h": {"server/geo/countrydatabase.cpp"},
    r"ZXing/": {"server/twofactor/qrcode.cpp", "ui/widgets/qrdecoder.cpp", "ui/client/qrdecoder.cpp"},
    r"curl/": {"server/notify/smtptransport.cpp"},
    r"zlib\.h": {"server/import/logstream.cpp"},
    r"CLI/": {"app/server/options.cpp"},
    r"toml\+\+/": {"app/server/options.cpp"},
    r"qt6keychain/|keychain\.h": {"ui/client/tokenstore.cpp"},
}
# One row per line, however long.
TABLES = {"server/contract/endpoints.h", "server/contract/errorcode.h", "server/settings/settinglist.h"}
BANNED = {
    r"\bSIGNAL\(|\bSLOT\(": "old string connect",
    r"\bsender\(\)": "sender()",
    r"\bprocessEvents\(": "processEvents()",
    r"\bQEventLoop\b": "nested event loop",
    r"\brand\(\)|QRandomGenerator::global": "a generator that is no CSPRNG",
    r"\bTODO\b|\bFIXME\b": "work left undone",
}
QT_GUI = re.compile(r"<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QImage|QPixmap|QIcon|QFont|QColor)\b")

for path in SOURCES:
    name = path.relative_to(ROOT).as_posix()
    lines = path.read_text(encoding="utf-8").splitlines()
    is_test = name.startswith("tests/")
    if not lines or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
        breach(path, 1, "the first line must be the licence")
    if path.suffix == ".cpp" and len(lines) > 500:
        breach(path, len(lines), f"{len(lines)} lines; 500 is the limit")
    if path.suffix == ".h" and not is_test and (len(lines) < 3 or not lines[1].startswith("//")):
        breach(path, 2, "a header opens with what it is for")
    for number, line in enumerate(lines, 1):
        if len(line) > 120 and not is_test and name not in TABLES:
            breach(path, number, "longer than 120 columns")
        include = re.match(r'\s*#include\s+([<"])([^>"]+)[>"]', line)
        if include and include.group(1) == '"' and not is_test and not name.startswith("app/"):
            target = ROOT / include.group(2)
            if target.exists() and folder(target) != folder(path):
                if folder(target) not in ALLOWED.get(folder(path), set()):
                    breach(path, number, f"{folder(path)} must not know {folder(target)}")
            elif not target.exists() and "/" in include.group(2):
                breach(path, number, f"no such header from the root: {include.group(2)}")
        if include and not is_test:
            for pattern, owners in WRAPPERS.items():
                if re.search(pattern, include.group(2)) and name not in owners:
                    breach(path, number, f"only {', '.join(sorted(owners))} may include {include.group(2)}")
        if name.startswith("server/") and QT_GUI.search(line):
            breach(path, number, "server/ has no QtGui and no QtWidgets")
        if not is_test:
            for pattern, what in BANNED.items():
                if re.search(pattern, line):
                    breach(path, number, what)
        if re.search(r"QSqlQuery|QSqlDatabase", line) and not name.startswith(("server/storage/", "tests/")):
            breach(path, number, "SQL lives in server/storage")

# The README's API table is the router's.
table = (ROOT / "server/contract/endpoints.h").read_text(encoding="utf-8")
rows = re.findall(r'Endpoint\{EndpointId::\w+,\s*Verb::(\w+),\s*"([^"]+)"_L1,\s*Access::(\w+),\s*KeyScope::(\w+),\s*"([^"]+)"_L1\}', table)
ACCESS = {"Anyone": "anyone", "LocalAnyone": "local socket", "LocalAdministrator": "administrator, local socket", "KeyHolder": "",
          "SignedIn": "signed in", "Administrator": "administrator"}
KEYS = {"None": "", "Read": ", key `read`", "Verify": ", key `verify`", "Ingest": "key `ingest`"}
readme = (ROOT / "README.md").read_text(encoding="utf-8")
for verb, url, access, key, purpose in rows:
    row = f"| `{verb.upper()} {url}` | {ACCESS[access]}{KEYS[key]} | {purpose} |"
    if row not in readme:
        breaches.append(f"README.md: the API table lacks: {row}")
if readme.count("| `") != len(rows):
    breaches.append(f"README.md: the API table has {readme.count('| `')} rows, the router {len(rows)}")

print("\n".join(breaches) or f"{len(SOURCES)} files keep the rules, {len(rows)} endpoints are in the README")
sys.exit(1 if breaches else 0)
