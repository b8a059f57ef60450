#!/usr/bin/env python3
"""Races 'keyfolio serve SITE' beside nginx, Caddy and 'hugo server' under wrk, in turns.

    serving.py [ACCOUNTS] [--rounds 3] [--shared ../shared] [--keyfolio PROGRAM]

One page of about 40 KB, and the same page asked for with the tag that it has (304), from one folder,
one thread and 32 connections; the measuring is that of SHARED/bench. After it ApacheBench and curl
ask as well. Needs nginx, caddy, wrk and apache2-utils; what it makes stays in .build/race. Build the
program first:

    swift build -c release --product keyfolio --static-swift-stdlib

Requests a second depend on the machine and on its other work; ratios of one run hold.
"""

import os
import re
import subprocess
import sys
import time

import live
import race

PORT = 18090


def main():
    arguments = parse()
    bench = arguments.shared.resolve() / "bench"
    program = arguments.keyfolio.resolve()
    count = arguments.accounts
    race.prepare(race.RACE)
    race.peers(bench, "data", count, PREP="hugo-yaml hugo-json")
    site = race.RACE / f"out-{count}" / "hugo-yaml"
    if not site.exists():
        subprocess.run(
            [live.hugo_binary(), "--quiet", "--source", race.RACE / f"hugo-yaml-{count}",
             "--destination", site], check=True)
    floor = race.RACE / "bin" / "httpfloor"
    floor.parent.mkdir(exist_ok=True)
    subprocess.run(["cc", "-O2", bench / "floor" / "httpfloor.c", "-o", floor], check=True)
    environment = dict(
        os.environ, HTTP_EXTRA=f"keyfolio|{PORT}|{program} serve --port {PORT} {{site}}")
    subprocess.run(
        [sys.executable, bench / "http_peers.py", race.RACE, str(count), live.hugo_binary(),
         str(arguments.rounds)], check=True, env=environment)
    others(program, site)


def parse():
    parser = race.options(__doc__, 300)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def others(program, site):
    """ApacheBench, with and without keep-alive, and curl, which asks for everything it can."""
    server = subprocess.Popen(
        [program, "serve", "--port", str(PORT), site], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        slug = sorted(entry.name for entry in (site / "accounts").iterdir())[3]
        url = f"http://127.0.0.1:{PORT}/accounts/{slug}/"
        for words in (["-k"], []):
            text = subprocess.run(
                ["ab", "-q", *words, "-n", "10000", "-c", "32", url], check=True,
                capture_output=True, text=True).stdout
            rate = re.search(r"Requests per second:\s+([\d.]+)", text)[1]
            failed = re.search(r"Failed requests:\s+(\d+)", text)[1]
            print(f"ab {' '.join(words):<3} 10,000 requests: {rate} a second, {failed} failed")
        for words in (["--compressed"], ["--head"], ["--range", "0-99"], ["--http1.0"],
                      ["--header", "Expect: 100-continue"]):
            answer = subprocess.run(
                ["curl", "--silent", "--output", "/dev/null", "--write-out",
                 "%{http_code} %{size_download} bytes", *words, url],
                check=True, capture_output=True, text=True).stdout
            print(f"curl {' '.join(words)}: {answer}")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
