"""The same pages through 'keyfolio serve', and who may ask for them."""

import http.client
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Error

from browser import opened
from browser import until as until_now

STATUS_BY_HOST = {"127.0.0.1:{port}": 200, "localhost:{port}": 200, "evil.example": 421,
                  "evil.example:{port}": 421, "127.0.0.1.evil.example:{port}": 421}


def check_preview(browser, keyfolio, home, findings):
    with serving(keyfolio, home.root) as address:
        port = urlsplit(address).port
        for host, wanted in STATUS_BY_HOST.items():
            host = host.format(port=port)
            status = ask(port, host)
            if status != wanted:
                findings.add(
                    "keyfolio serve", f"answers {status} instead of {wanted} to Host {host}")
        check_home(browser, address, home, findings)
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "content")
        shutil.copytree(Path(__file__).parents[2] / "content", content)
        with serving(keyfolio, "--content", content) as address:
            check_writing(browser, address, content, findings)
            check_sorting(browser, address, content, findings)
            check_missing(browser, address, findings)
        theme = Path(folder, "theme")
        subprocess.run([keyfolio, "theme", theme], check=True, capture_output=True)
        with serving(keyfolio, "--content", content, "--theme", theme) as address:
            check_dressing(browser, address, theme, findings)
        (theme / "site.js").write_text("/* Nothing. */\n", encoding="utf-8")
        with serving(keyfolio, "--content", content, "--theme", theme) as address:
            check_own_script(browser, address, content, findings)


def check_writing(browser, address, content, findings):
    """A page follows what is written, stays where it is, and shows what is wrong."""
    class Written:
        name = "keyfolio serve --content"
        url = address + "accounts/isar.html"

    def expect(condition, what):
        if not condition:
            findings.add(Written, what)

    plan = content / "accounts/isar/plan.md"
    text = plan.read_text(encoding="utf-8")
    # A reload ends the stream and whatever is being asked.
    with opened(browser, Written, findings, allowed=address, reloads=True) as tab:
        # It may have come before the first site.
        until(tab, "document.readyState === 'complete'"
              " && !!document.querySelector('details.arithmetic')", 60)
        tab.evaluate("document.querySelector('details.arithmetic').open = true")
        tab.evaluate("scrollTo(0, 1500)")
        tab.evaluate("window.isThis = true")
        plan.write_text(text + "\nA line that was not there.\n", encoding="utf-8")
        until(tab, "document.body.textContent.includes('A line that was not there.')", 60)
        tab.wait_for_timeout(1000)
        expect(abs(tab.evaluate("scrollY") - 1500) < 2,
               f"the page is at {tab.evaluate('scrollY')} after an edit, and was at 1500")
        expect(tab.evaluate("document.querySelector('details.arithmetic').open"),
               "what was unfolded is folded after an edit")
        check_renaming(tab, content, expect)
        plan.write_text(text + "\n[lost](nowhere.md)\n", encoding="utf-8")
        until(tab, "!!document.getElementById('keyfolio-problem')", 60)
        problem = tab.locator("#keyfolio-problem").inner_text()
        expect("accounts/isar/plan.md:" in problem and "nowhere.md" in problem,
               f"a mistake is told as {problem}")
        expect("[lost](nowhere.md)" in problem and "^" in problem,
               f"a mistake is told without its line: {problem}")
        expect(str(content) not in problem, "a mistake tells a path of the machine")
        expect(tab.title().startswith("\u26a0"), "a page with a mistake has no mark in its title")
        expect(tab.locator("h1").is_visible(), "the last good page is gone")
        plan.write_text(text, encoding="utf-8")
        until(tab, "!document.getElementById('keyfolio-problem')", 60)


def check_renaming(tab, content, expect):
    """Another name comes into the title, the heading and the way up; scripts keep what they added."""
    with renamed(content, "Renamed & Sons"):
        until(tab, "document.title.includes('Renamed & Sons')", 60)
        expect("Renamed & Sons" in tab.locator(".trail [aria-current]").inner_text(),
               "the way up has the old name")
        expect(tab.locator(".switcher").count() == 1 and tab.locator(".tools").count() == 1,
               "an edit doubles or loses what scripts add")
    until(tab, "!document.title.includes('Renamed')", 60)
    expect(tab.evaluate("window.isThis === true"), "an edit loads the page anew")


def check_sorting(browser, address, content, findings):
    """A table that was sorted and narrowed stays so when one of its rows changes."""
    class Sorted:
        name = "keyfolio serve, a sorted table"
        url = address + "index.html"

    shown = ("[...document.querySelectorAll('#accounts tbody tr')].filter((row) => !row.hidden"
             " && !row.querySelector('[scope=rowgroup]'))")
    with opened(browser, Sorted, findings, allowed=address, reloads=True) as tab:
        until(tab, "!!document.querySelector('#accounts thead button')"
              " && !!document.querySelector('.filter input')", 60)
        tab.evaluate("window.isThis = true")
        tab.locator("#accounts thead button").first.click()
        tab.locator(".filter input").first.fill("zzz")
        tab.wait_for_timeout(500)
        with renamed(content, "Zzz Works"):
            until(tab, f"{shown}.map((row) => row.textContent).join().includes('Zzz Works')", 60)
            state = tab.evaluate(
                f"[{shown}.length, document.querySelectorAll('#accounts [aria-sort]').length,"
                " document.querySelectorAll('.filter input').length,"
                " document.querySelector('.filter input').value, window.isThis === true]")
            fields = tab.evaluate("document.querySelectorAll('table.filterable').length")
            if state != [1, 1, fields, "zzz", True]:
                findings.add(Sorted, "after an edit rows, sorted columns, fields, filter and page"
                             f" are {state}")
        until(tab, f"{shown}.length === 0", 60)


def check_own_script(browser, address, content, findings):
    """Where no script takes what is new, the page is loaded anew."""
    class Scripted:
        name = "keyfolio serve --theme, another script"
        url = address + "accounts/isar.html"

    plan = content / "accounts/isar/plan.md"
    with marked(browser, Scripted, address, findings) as tab:
        with changed(plan, lambda text: text + "\n## Something new\n\nA new line.\n"):
            until(tab, "document.body.textContent.includes('A new line.') && !window.isThis", 60)


def check_dressing(browser, address, theme, findings):
    """A style sheet is taken in place: the page is not loaded anew."""
    class Dressed:
        name = "keyfolio serve --theme"
        url = address + "accounts/isar.html"

    style = theme / "style.css"
    with marked(browser, Dressed, address, findings) as tab:
        with changed(style, lambda text: text + "\nh1 { letter-spacing: 7px }\n"):
            until(tab, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'", 60)
            tab.wait_for_timeout(500)
            if not tab.evaluate("window.isThis === true"):
                findings.add(Dressed, "another style sheet loads the page anew")
            sheets = "document.querySelectorAll('link[href*=\"assets/style\"]').length"
            if tab.evaluate(sheets) != 1:
                findings.add(Dressed, "the old style sheet stays beside the new one")


@contextmanager
def marked(browser, page, address, findings):
    """The page, once it is whole, with a mark that is gone when it is loaded anew."""
    # What an edit replaces may still be on its way.
    with opened(browser, page, findings, allowed=address, reloads=True) as tab:
        until(tab, "document.readyState === 'complete' && !!document.querySelector('h1')", 60)
        tab.wait_for_timeout(1000)
        tab.evaluate("window.isThis = true")
        yield tab


@contextmanager
def changed(path, change):
    """The file with another text, until the end of the block."""
    text = path.read_text(encoding="utf-8")
    path.write_text(change(text), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(text, encoding="utf-8")


def renamed(content, name):
    """One account with another name, until the end of the block."""
    return changed(content / "accounts/isar/account.yaml",
                   lambda text: re.sub(r"(?m)^name: .*", f"name: {name}", text, count=1))


def check_missing(browser, address, findings):
    """The site's own page where there is none, with its style and a way home, however deep."""
    class Missing:
        name = "keyfolio serve, a missing page"
        url = address + "accounts/none/at/all.html"

    # The status is what is wanted, and the browser says it as an error.
    seen = type(findings)()
    with opened(browser, Missing, seen, allowed=address, reloads=True) as tab:
        if tab.evaluate("getComputedStyle(document.body).marginTop") != "0px":
            findings.add(Missing, "style sheet not applied")
        tab.locator("main a").first.click()
        until(tab, "document.readyState === 'complete' && location.pathname === '/index.html'", 30)
    for line in seen.lines:
        if "status of 404" not in line:
            findings.lines.append(line)


def check_home(browser, address, home, findings):
    class Served:
        name = "keyfolio serve"
        url = address

    with opened(browser, Served, findings, allowed=address) as tab:
        heading = tab.locator("h1").inner_text()
        margin = tab.evaluate("getComputedStyle(document.body).marginTop")
    if margin != "0px":
        findings.add(Served, "style sheet not applied")
    with opened(browser, home, findings) as tab:
        if tab.locator("h1").inner_text() != heading:
            findings.add(Served, "shows another heading than the file on the disk")


def ask(port, host):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/index.html", headers={"Host": host})
    status = connection.getresponse().status
    connection.close()
    return status


def until(tab, condition, seconds):
    """As on any page, but over reloads, which end whatever is being asked."""
    end = time.monotonic() + seconds
    while True:
        try:
            return until_now(tab, condition, max(1, end - time.monotonic()))
        except Error:
            if time.monotonic() > end:
                raise


@contextmanager
def serving(keyfolio, *what):
    """Runs the preview on a port that the system has free, until the block ends."""
    process = subprocess.Popen(
        [keyfolio, "serve", *map(str, what)], stderr=subprocess.PIPE, text=True)
    try:
        line = process.stderr.readline()
        address = re.search(r"http://\S+", line)
        if not address:
            raise SystemExit(f"keyfolio serve did not start: {line}")
        yield address.group()
    finally:
        process.terminate()
        process.wait(timeout=20)
