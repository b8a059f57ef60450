#!/usr/bin/env python3
"""Reads a bundle with Python's zipfile, holds it against the rules, and extracts it.

    read-zip.py ZIP FOLDER
"""

import re
import stat
import sys
import zipfile
from pathlib import Path


def problems(archive):
    """What in the directory of the archive is not as the bundle promises."""
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if names != sorted(names, key=lambda name: name.encode()):
        yield "the entries are not in the order of their bytes"
    if len(set(names)) != len(names):
        yield "a name stands twice"
    if sorted({name.split("/")[0] for name in names}) != ["MANIFEST.txt", "OPEN-ME.html", "site"]:
        yield "the root holds something else"
    cover = archive.read("OPEN-ME.html").decode()
    for link in re.findall(r' href="(site/[^"]*)"', cover):
        if link not in names:
            yield f"the cover leads to {link}, which is not there"
    if " href=\"site/" not in cover:
        yield "the cover leads nowhere"
    if archive.comment:
        yield "the archive has a comment"
    if len({entry.date_time for entry in entries}) != 1 or entries[0].date_time[3:] != (0, 0, 0):
        yield "the entries are not of one day at midnight"
    for entry in entries:
        if entry.compress_type != zipfile.ZIP_STORED or entry.extra or entry.comment:
            yield f"{entry.filename}: compressed, or with more than is needed"
        if entry.external_attr >> 16 != stat.S_IFREG | 0o644 or entry.create_system != 3:
            yield f"{entry.filename}: another mode or system"
        if entry.flag_bits != 0x800:
            yield f"{entry.filename}: flags {entry.flag_bits:#x}"


def main():
    path, folder = sys.argv[1:]
    with zipfile.ZipFile(path) as archive:
        found = list(problems(archive))
        damaged = archive.testzip()
        if damaged:
            found.append(f"{damaged}: another checksum")
        archive.extractall(folder)
        listed = {entry.filename for entry in archive.infolist()}
    lines = Path(folder, "MANIFEST.txt").read_text(encoding="utf-8").splitlines()
    manifest = {line[66:] for line in lines if not line.startswith("#")}
    if manifest != listed - {"MANIFEST.txt"}:
        found.append("the manifest lists other files")
    for line in found:
        print(f"{path}: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
