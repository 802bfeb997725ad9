# SPDX-License-Identifier: GPL-3.0-or-later
"""The router's table (server/contract/endpoints.h), as the tests of this folder read it."""

import re

ROW = re.compile(r'Endpoint\s*\{\s*EndpointId::(\w+)\s*,\s*Verb::(\w+)\s*,\s*"([^"]+)"_L1\s*,\s*Access::(\w+)\s*,'
                 r'\s*KeyScope::(\w+)\s*,\s*SignIn::(\w+)\s*,\s*"([^"]+)"_L1\s*\}')


def read(root):
    """Its rows (id, verb, path, access, key scope, sign-in, purpose), and what is wrong with the table itself."""
    text = (root / "server/contract/endpoints.h").read_text(encoding="utf-8")
    rows = ROW.findall(text)
    names = re.findall(r"\b(\w+),", re.search(r"enum class EndpointId[^{]*\{(.*?)\};", text, re.DOTALL).group(1))
    faults = [f"endpoints.h: {name} has {count} rows that this test can read"
              for name in names if (count := sum(row[0] == name for row in rows)) != 1]
    return rows, faults
