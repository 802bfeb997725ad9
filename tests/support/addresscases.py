#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints address and network cases with the verdict of Python's ipaddress, one JSON object a line.

usage: addresscases.py SEED COUNT

"pair": an address, a network, and all that follows from them. "text": a string made by damaging an address, and what
Python reads in it (null: not an address). IPv4-mapped addresses are left to the rows of the test: folding them is a
rule of this product.
"""
import ipaddress
import json
import random
import sys

PREFIXES = {4: [0, 1, 8, 16, 24, 30, 31, 32], 6: [0, 1, 32, 48, 64, 65, 126, 127, 128]}


def random_address(version):
    bits = 32 if version == 4 else 128
    number = random.getrandbits(bits)
    if version == 6 and random.random() < 0.6:  # zero groups, which RFC 5952 shortens
        for group in range(8):
            if random.random() < 0.5:
                number &= ~(0xFFFF << (16 * group))
    address = ipaddress.ip_address(number) if version == 4 else ipaddress.IPv6Address(number)
    return random_address(version) if version == 6 and address.ipv4_mapped else address


def near(network):
    """An address inside, on an edge, just outside, or anywhere."""
    first, last = int(network.network_address), int(network.broadcast_address)
    highest = 2 ** network.max_prefixlen - 1
    number = random.choice([first, last, max(first - 1, 0), min(last + 1, highest), random.randint(first, last),
                            random.randint(0, highest)])
    return type(network.network_address)(number)


def spelling(address):
    if address.version == 4:
        return str(address)
    return random.choice([str(address), address.exploded, str(address).upper(), address.exploded.upper()])


def pair(version, prefix):
    base = random_address(version)
    written = f"{spelling(base)}/{prefix}"
    network = ipaddress.ip_network(f"{base}/{prefix}", strict=False)
    address = near(network)
    if version == 6 and address.ipv4_mapped:
        return pair(version, prefix)
    if random.random() < 0.1:
        address = random_address(10 - version)
    canonical = str(network.network_address) if prefix == base.max_prefixlen else str(network)
    return {"kind": "pair", "address": spelling(address), "addressText": str(address), "network": written,
            "networkText": canonical, "first": str(network.network_address), "last": str(network.broadcast_address),
            "contains": address.version == version and address in network}


def damaged():
    text = spelling(random_address(random.choice([4, 6])))
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(text) + 1)
        cut = random.choice([0, 1])
        text = text[:at] + random.choice(["", "0", "1", "25", ":", "::", ".", "f", "g", "-", "+"]) + text[at + cut:]
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return {"kind": "text", "text": text, "reads": None}
    if address.version == 6 and address.ipv4_mapped:
        return damaged()
    return {"kind": "text", "text": text, "reads": str(address)}


def main():
    random.seed(int(sys.argv[1]))
    count = int(sys.argv[2])
    cases = [pair(version, prefix) for version, prefixes in PREFIXES.items() for prefix in prefixes]
    while len(cases) < count:
        version = random.choice([4, 6])
        cases.append(pair(version, random.randint(0, 32 if version == 4 else 128)))
    cases += [damaged() for _ in range(count)]
    for case in cases:
        print(json.dumps(case))


main()
