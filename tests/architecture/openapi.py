#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/openapi.json against the router's table, in both directions; valid OpenAPI 3.1; its examples valid by its own
schemas. Prints every difference; status 1 if there is any."""

import json
import pathlib
import re
import sys

import endpointtable
import jsonschema
import openapi_spec_validator

ROOT = pathlib.Path(sys.argv[1]).resolve()
ACCESS = {"Anyone": "anyone", "LocalAnyone": "local socket", "LocalAdministrator": "administrator, local socket",
          "SignedIn": "signed in", "Administrator": "administrator", "KeyHolder": "API key"}
OPEN = {"anyone", "local socket"}
faults = []


def fault(where, text):
    faults.append(f"{where}: {text}")


text = (ROOT / "resources/openapi.json").read_text(encoding="utf-8")
description = json.loads(text)
rows, tableFaults = endpointtable.read(ROOT)
faults += tableFaults

operations = {(verb, path): operation for path, item in description["paths"].items() for verb, operation in item.items()}
for identifier, verb, url, access, scope, signIn, purpose in rows:
    where = f"{verb.upper()} {url}"
    operation = operations.pop((verb.lower(), re.sub(r":(\w+)", r"{\1}", url)), None)
    if operation is None:
        fault(where, "is not described")
        continue
    if operation["operationId"] != identifier[0].lower() + identifier[1:]:
        fault(where, f"operationId {operation['operationId']}, in the table {identifier}")
    if operation["summary"] != purpose:
        fault(where, f"summary \"{operation['summary']}\", in the table \"{purpose}\"")
    if operation["x-access"] != ACCESS[access]:
        fault(where, f"x-access {operation['x-access']}, in the table {ACCESS[access]}")
    if operation.get("x-sign-in", "any") != signIn.lower():
        fault(where, f"x-sign-in {operation.get('x-sign-in', 'any')}, in the table {signIn}")
    schemes = {name: scopes for each in operation["security"] for name, scopes in each.items()}
    if (ACCESS[access] in OPEN) != (not schemes):
        fault(where, f"security {sorted(schemes)} for {ACCESS[access]}")
    if ACCESS[access] not in OPEN and access != "KeyHolder" and "session" not in schemes:
        fault(where, "a session is not named")
    if ("localToken" in schemes) != (access == "LocalAdministrator"):
        fault(where, "the local socket's token")
    if schemes.get("apiKey", []) != ([scope.lower()] if scope not in ("", "None") else []):
        fault(where, f"scopes {schemes.get('apiKey')}, in the table {scope}")
    parameters = operation.get("parameters", [])
    inPath = [each["name"] for each in parameters if each["in"] == "path"]
    if inPath != re.findall(r":(\w+)", url):
        fault(where, f"path parameters {inPath}")
    answers = set(operation["responses"])
    needed = {"503"} | ({"403"} if access != "LocalAnyone" else set()) | ({"401"} if ACCESS[access] not in OPEN else set())
    if identifier != "Verify":  # which is asked with the parameters of others
        needed.add("400")
    if "requestBody" in operation:
        needed |= {"413", "415"}
        if verb == "Get":
            fault(where, "a body for GET")
    if needed - answers:
        fault(where, f"the answers {sorted(needed - answers)} are not described")
    if not any(each.startswith("2") for each in answers):
        fault(where, "no success is described")
    for status, answer in operation["responses"].items():
        for media in answer.get("content", {}).values():
            if "example" not in media:
                fault(f"{where} {status}", "has no example")
for verb, path in operations:
    fault(f"{verb.upper()} {path}", "is described, but not in the table")

types = re.findall(r'AlertType k\w+\{"(\w+)"_L1', (ROOT / "server/contract/alerttypes.h").read_text(encoding="utf-8"))
asked = next(each for each in description["paths"]["/v1/security/alerts"]["get"]["parameters"] if each["name"] == "type")
if not types or asked["schema"]["enum"] != types:
    fault("GET /v1/security/alerts", "type's values differ from alerttypes.h")

errors = (ROOT / "server/contract/errorcode.h").read_text(encoding="utf-8")
codes = re.findall(r'ErrorKind\{ErrorCode::\w+, "(\w+)"_L1', errors)
if description["components"]["schemas"]["Problem"]["properties"]["code"]["enum"] != codes:
    fault("Problem", "its codes are not those of errorcode.h, in their order")

for problem in openapi_spec_validator.OpenAPIV31SpecValidator(description).iter_errors():
    fault("/".join(str(part) for part in problem.absolute_path), problem.message)


def check(where, schema, example):
    whole = {**schema, "components": description["components"]}  # so that its references lead somewhere
    for problem in jsonschema.Draft202012Validator(whole).iter_errors(example):
        fault(where, f"the example is not valid: {problem.message}")


examples = 0
for path, item in description["paths"].items():
    for verb, operation in item.items():
        places = {"request": operation.get("requestBody", {}), **operation["responses"]}
        for place, holder in places.items():
            for kind, media in holder.get("content", {}).items():
                check(f"{verb.upper()} {path} {place} {kind}", media["schema"], media["example"])
                examples += 1
for name, answer in description["components"]["responses"].items():
    for media in answer["content"].values():
        check(name, media["schema"], media["example"])
        examples += 1
for name in description["components"]["schemas"]:
    if f'"#/components/schemas/{name}"' not in text:
        fault(name, "is used by nothing")

print("\n".join(faults) or f"{len(rows)} endpoints are described, {examples} examples are valid")
sys.exit(1 if faults else 0)
