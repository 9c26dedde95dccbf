#!/usr/bin/env python3
"""Checks receipts of a Rotunda ledger. Needs Python 3.8 or later and the package `cryptography`; nothing is sent anywhere.

    check-receipt.py --key KEY [--key KEY …] RECEIPT.json …

KEY is a verifier key (`name+id+base64`) or a file with one on each line. Take it from a place that you trust, not from
whoever handed you the receipt. Prints a line for each receipt: what it proves, or the first thing that does not match.
Exit status: 0 all match, 1 at least one does not, 2 not used properly.

Written from the texts that docs/receipts.md names (RFC 8032, 8785, 9162; C2SP signed-note, tlog-checkpoint, tlog-proof),
sharing nothing with the program that issues receipts.
"""

import argparse
import base64
import datetime
import hashlib
import json
import os
import re
import sys

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    sys.exit("check-receipt.py: the package `cryptography` is missing: pip install cryptography")

FORMAT = "rotunda-receipt@1"
LARGEST_FILE = 4 * 1024 * 1024
LARGEST_TREE = 1 << 48
MOST_SIGNATURES = 64

SAYS = {
    "too_large": "too large to be a receipt",
    "not_json": "not JSON",
    "format": "not a receipt of the format " + FORMAT,
    "members": "the receipt has not the members it should have",
    "spelling": "the receipt is not spelled byte for byte as it was issued",
    "entry": "the entry is not canonical JSON",
    "salt": "the salt is malformed",
    "proof": "the proof is malformed",
    "checkpoint": "the checkpoint is malformed",
    "origin": "the checkpoint is of another ledger than the keys",
    "unknown_key": "the checkpoint is not signed by a known key",
    "signature": "the signature does not match the checkpoint",
    "not_in_tree": "the entry is not in the signed ledger at this place",
}


class Mismatch(Exception):
    pass


def demand(condition, code):
    if not condition:
        raise Mismatch(code)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def unbase64(text, code):
    """One value, one spelling: padded, no white space, unused bits zero."""
    try:
        value = base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, UnicodeEncodeError):
        raise Mismatch(code) from None
    demand(base64.b64encode(value).decode() == text, code)
    return value


def decimal(text, code):
    demand(re.fullmatch("0|[1-9][0-9]{0,19}", text) and int(text) < 1 << 64, code)
    return int(text)


class Members(dict):
    """A JSON object that remembers which of its names came twice."""

    def __init__(self, pairs):
        super().__init__(pairs)
        names = [name for name, _ in pairs]
        self.doubled = {name for name in names if names.count(name) > 1}


def canonical(value):
    """RFC 8785 for objects, arrays, strings, whole numbers, true and false."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def no_fraction(_):
    raise ValueError("a number that is not whole")


def is_name(name):
    return name != "" and not any(c == "+" or c < " " or c.isspace() for c in name)


class Key:
    """A verifier key: C2SP signed-note, "Verifier keys"."""

    def __init__(self, text):
        match = re.fullmatch(r"([^+]+)\+([0-9a-f]{8})\+(.+)", text)
        if not match or not is_name(match[1]):
            raise ValueError("not a verifier key: " + text)
        try:
            material = unbase64(match[3], "key")
        except Mismatch:
            raise ValueError("not a verifier key: " + text) from None
        self.name, self.id = match[1], bytes.fromhex(match[2])
        if material[:1] != b"\x01" or len(material) != 33:
            raise ValueError("not an Ed25519 key: " + text)
        if sha256(self.name.encode(), b"\n", material)[:4] != self.id:
            raise ValueError("the id does not belong to the key: " + text)
        self.public = Ed25519PublicKey.from_public_bytes(material[1:])


def open_checkpoint(note, keys):
    """C2SP signed-note and tlog-checkpoint; gives tree size and root."""
    bad = "checkpoint"
    demand(not any(c < " " and c != "\n" for c in note), bad)
    text, found, signatures = note.rpartition("\n\n")
    demand(found and signatures.endswith("\n"), bad)
    text += "\n"
    lines = signatures[:-1].split("\n")
    demand(len(lines) <= MOST_SIGNATURES, bad)
    signed = []
    for line in lines:
        parts = line.split(" ")
        demand(len(parts) == 3 and parts[0] == "—" and is_name(parts[1]), bad)
        blob = unbase64(parts[2], bad)
        demand(len(blob) > 4, bad)
        signed.append((parts[1], blob[:4], blob[4:]))
    # A receipt has one signature: another's could be altered unnoticed.
    demand(len(signed) == 1, bad)

    lines = text[:-1].split("\n")
    demand(len(lines) >= 3 and all(lines), bad)
    origin, size, root = lines[0], decimal(lines[1], bad), unbase64(lines[2], bad)
    demand(len(root) == 32, bad)

    keys = [key for key in keys if key.name == origin]
    demand(keys, "origin")
    known = False
    for name, key_id, signature in signed:
        for key in keys:
            if (key.name, key.id) == (name, key_id):
                try:
                    key.public.verify(signature, text.encode())
                except InvalidSignature:
                    raise Mismatch("signature") from None
                known = True
    demand(known, "unknown_key")
    return origin, size, root


def is_included(leaf, index, size, root, path):
    """RFC 9162, section 2.1.3.2."""
    if index >= size or size > LARGEST_TREE:
        return False
    fn, sn, node = index, size - 1, leaf
    for sibling in path:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            node = sha256(b"\x01", sibling, node)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            node = sha256(b"\x01", node, sibling)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and node == root


def read_receipt(data):
    """The members of a receipt, spelled as they must be."""
    demand(len(data) <= LARGEST_FILE, "too_large")
    try:
        text = data.decode("utf-8")
        receipt = json.loads(text, object_pairs_hook=Members, parse_constant=no_fraction)
    except (ValueError, RecursionError):
        raise Mismatch("not_json") from None
    demand(isinstance(receipt, Members) and "format" not in receipt.doubled, "format")
    demand(receipt.get("format") == FORMAT, "format")
    demand(set(receipt) == {"entry", "format", "proof", "salt"} and not receipt.doubled, "members")
    demand(all(isinstance(value, str) for value in receipt.values()), "members")
    try:
        "".join(receipt.values()).encode()
    except UnicodeEncodeError:
        raise Mismatch("members") from None
    demand(canonical(receipt) == text, "spelling")
    return receipt


def read_entry(text):
    """What was sent. Only its spelling is judged: the names of its members are bound by the leaf's hash."""
    try:
        entry = json.loads(text, parse_float=no_fraction, parse_constant=no_fraction)
    except (ValueError, RecursionError):
        raise Mismatch("entry") from None
    demand(isinstance(entry, dict) and canonical(entry) == text, "entry")
    return entry


def read_proof(text):
    """C2SP tlog-proof; a receipt's has no `extra` line. Gives index, path and checkpoint."""
    head, found, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    demand(found and len(lines) >= 2 and lines[0] == "c2sp.org/tlog-proof@v1", "proof")
    demand(lines[1].startswith("index "), "proof")
    index = decimal(lines[1][len("index "):], "proof")
    path = [unbase64(line, "proof") for line in lines[2:]]
    demand(all(len(node) == 32 for node in path), "proof")
    return index, path, checkpoint


def check(data, keys):
    """What a receipt proves; raises Mismatch with the first thing that does not match."""
    receipt = read_receipt(data)
    entry = read_entry(receipt["entry"])
    demand(re.fullmatch("[0-9a-f]{64}", receipt["salt"]), "salt")
    index, path, checkpoint = read_proof(receipt["proof"])
    origin, size, root = open_checkpoint(checkpoint, keys)
    leaf = sha256(b"\x00", bytes.fromhex(receipt["salt"]), receipt["entry"].encode())
    demand(is_included(leaf, index, size, root, path), "not_in_tree")
    sent = datetime.datetime.fromtimestamp(entry["sent"] / 1000, datetime.timezone.utc)
    return f"{entry['number']}, received {sent:%Y-%m-%d %H:%M:%S} UTC, leaf {index} of {size} in {origin}"


def read_keys(arguments):
    for argument in arguments:
        if os.path.exists(argument):
            with open(argument, encoding="utf-8") as file:
                lines = [line.strip() for line in file]
            yield from (Key(line) for line in lines if line and not line.startswith("#"))
        else:
            yield Key(argument)


def main():
    parser = argparse.ArgumentParser(description="Checks receipts of a Rotunda ledger.")
    parser.add_argument("--key", action="append", required=True, help="verifier key, or a file of them")
    parser.add_argument("receipts", nargs="+", metavar="RECEIPT.json")
    arguments = parser.parse_args()
    try:
        keys = list(read_keys(arguments.key))
    except ValueError as error:
        parser.error(str(error))
    failed = False
    for path in arguments.receipts:
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE + 1)
        try:
            print(f"{path}: matches: {check(data, keys)}")
        except Mismatch as mismatch:
            failed = True
            print(f"{path}: {mismatch}: {SAYS[str(mismatch)]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
