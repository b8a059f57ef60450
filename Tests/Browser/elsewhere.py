"""The same site from other places: a folder with a strange name, a plain server, without scripts."""

import shutil
import tempfile
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from browser import opened
from screen import OVERFLOW
from site_pages import Page

STRANGE = "Größe 100% #1 & 'ü' ?"
# What the script adds; everything else has to be there without it.
ADDED = ".tools, .switcher, .settings, .filter, .progress"
TEXT = f"""() => {{ document.querySelectorAll('{ADDED}').forEach(own => own.remove());
  return document.body.innerText.replace(/\\s+/g, ' ').trim(); }}"""


def check_elsewhere(browser, found, findings):
    kinds = list({page.kind: page for page in reversed(found)}.values())
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch).resolve() / STRANGE / "site"
        shutil.copytree(kinds[0].root, root)
        for page in kinds:
            check_place(browser, Page(root, root / page.path.relative_to(page.root)), None, findings)
    with tempfile.TemporaryDirectory() as scratch, served(Path(scratch)) as address:
        deep = Path(scratch, "a/b/c")
        shutil.copytree(kinds[0].root, deep)
        for page in kinds:
            inside = page.path.relative_to(page.root).as_posix()
            check_place(browser, Served(page, address + "a/b/c/" + inside), address, findings)
    for page in kinds:
        check_without_scripts(browser, page, findings)
        check_small(browser, page, findings)


class Served:
    """A page by its address."""

    def __init__(self, page, url):
        self.name = f"{page.name} from a server"
        self.url = url


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(root):
    """A server that knows files and nothing else, until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=root))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def check_place(browser, page, allowed, findings):
    """Style and script are there, and the search leads to a page of the same place."""
    with opened(browser, page, findings, allowed) as tab:
        if tab.evaluate("getComputedStyle(document.body).marginTop") != "0px":
            findings.add(page, "style sheet not applied")
        tab.locator(".search input").fill("portfolio")
        tab.locator("#site-found a").first.wait_for()
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        if tab.locator("h1").count() != 1:
            findings.add(page, "the search leads nowhere")


def check_without_scripts(browser, page, findings):
    with opened(browser, page, findings) as tab:
        text = tab.evaluate(TEXT)
    with opened(browser, page, findings, scripts=False) as tab:
        # A worksheet is filled in without scripts too, and printed.
        if tab.locator(
                "input:not(.worksheet *), .tools, .switcher, .filter, .progress, button").count():
            findings.add(page, "shows a tool that does nothing without scripts")
        if tab.evaluate(TEXT) != text:
            findings.add(page, "says something else without scripts")


def check_small(browser, page, findings):
    with opened(browser, page, findings) as tab:
        tab.set_viewport_size({"width": 320, "height": 700})
        overflow = tab.evaluate(OVERFLOW)
        if overflow:
            findings.add(page, f"overflows at 320 px: {overflow}")
