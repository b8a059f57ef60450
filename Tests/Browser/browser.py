"""A browser that opens pages from the disk and notes what it was not happy with."""

import time
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]


@contextmanager
def chromium():
    """Debian's Chromium, headless."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def opened(browser, page, findings, allowed=None, scripts=True, reloads=False):
    """The page in a tab of its own. Messages of the console and requests go to the findings."""
    allowed = allowed or page.root.as_uri() + "/"
    context = browser.new_context(service_workers="block", java_script_enabled=scripts)
    tab = context.new_page()
    tab.set_default_timeout(30_000)

    def console(message):
        if message.type in ("error", "warning"):
            findings.add(page, f"console {message.type}: {message.text}")

    def request(asked):
        if not asked.url.startswith((allowed, "data:")):
            findings.add(page, f"asks for {asked.url}")

    def failed(asked):
        if not (reloads and asked.failure == "net::ERR_ABORTED"):
            findings.add(page, f"request failed: {asked.url} ({asked.failure})")

    tab.on("console", console)
    tab.on("pageerror", lambda error: findings.add(page, f"script error: {error}"))
    tab.on("request", request)
    tab.on("requestfailed", failed)
    try:
        tab.goto(page.url, wait_until="load")
        yield tab
    finally:
        context.close()


def until(tab, condition, seconds=10):
    """Waits for a condition; the pages' policy keeps the browser from asking for it by itself."""
    end = time.monotonic() + seconds
    while not tab.evaluate(condition):
        if time.monotonic() > end:
            raise TimeoutError(f"{tab.url}: {condition}")
        tab.wait_for_timeout(20)
