"""An extracted bundle as its reader meets it: the cover, and the page that it leads to."""

from pathlib import Path

from browser import opened
from files import check_files
from screen import check_screen
from site_pages import Page


def cover_of(folder):
    """The page at the root of an extracted bundle."""
    root = Path(folder).resolve()
    return Page(root, root / "OPEN-ME.html")


def check_bundle(browser, cover, home, windows, findings):
    site = [cover, Page(cover.root, cover.root / "site" / "index.html")]
    check_files(site, findings)
    with opened(browser, cover, findings) as tab:
        for window in windows:
            check_screen(tab, cover, *window, True, findings)
        tab.locator("main a").click()
        heading = tab.locator("h1").inner_text()
        margin = tab.evaluate("getComputedStyle(document.body).marginTop")
    if margin != "0px":
        findings.add(cover, "leads to a page without its style sheet")
    with opened(browser, home, findings) as tab:
        if tab.locator("h1").inner_text() != heading:
            findings.add(cover, f"leads to '{heading}', which is not the home page")
