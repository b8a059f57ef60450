#!/usr/bin/env python3
"""Looks at built sites as readers do: in a browser, from the disk, on paper, and from the preview.

    run.py --site SITE [--large SITE] [--bundle FOLDER] --keyfolio PROGRAM

Every page of SITE is looked at; of the large one, ten; of an extracted bundle, its cover and the
page that it leads to. Prints a line 'PAGE: what' for each thing
that is wrong and ends with 1 if there was any.
"""

import argparse
import time

from browser import chromium, opened
from elsewhere import check_elsewhere
from bundle import check_bundle, cover_of
from course import check_course
from files import check_files
from keyboard import check_keyboard
from markup import check_markup
from paper import check_paper
from preview import check_preview
from screen import check_screen, check_width
from site_pages import Findings, pages, sample
from sizes import check_large, check_opening
from tools import check_tools

LARGE_SAMPLE = 10
# Accessibility is the dear part. One page of each kind is asked in every window; the others in the
# first and the last, which between them hold both widths and both schemes.
WINDOWS = ((1280, "light"), (1280, "dark"), (360, "light"), (360, "dark"))
# What 1,280 come to when a reader makes everything four times as large.
NARROWEST = 320


def main():
    arguments = parse()
    findings = Findings()
    small = pages(arguments.site)
    large = pages(arguments.large) if arguments.large else []
    chosen = small + sample(large, LARGE_SAMPLE)
    covers = [cover_of(arguments.bundle)] if arguments.bundle else []

    def files():
        check_files(small, findings)
        check_files(large, findings)
        check_opening(small, findings)
        check_large(small + large, findings)

    def screens(browser):
        kinds = set()
        for page in chosen:
            first = page.kind not in kinds
            kinds.add(page.kind)
            with opened(browser, page, findings) as tab:
                for window in WINDOWS:
                    axe = first or window in (WINDOWS[0], WINDOWS[-1])
                    check_screen(tab, page, *window, axe, findings)
                check_width(tab, page, NARROWEST, findings)

    def sheets(browser):
        for page in chosen:
            with opened(browser, page, findings) as tab:
                check_paper(tab, page, findings)

    timed(f"files of {len(small) + len(large)} pages", files)
    timed(f"markup of {len(chosen)} pages", lambda: check_markup(chosen + covers, findings))
    with chromium() as browser:
        timed(f"{len(chosen)} pages on screen", lambda: screens(browser))
        timed(f"{len(chosen)} pages on paper", lambda: sheets(browser))
        home = next(page for page in small if page.kind == "portfolio")
        timed("keyboard", lambda: check_keyboard(browser, small, findings))
        timed("tools", lambda: check_tools(browser, home, small, findings))
        timed("course", lambda: check_course(browser, small, findings))
        timed("other places", lambda: check_elsewhere(browser, small, findings))
        timed("preview", lambda: check_preview(browser, arguments.keyfolio, home, findings))
        for cover in covers:
            timed("bundle", lambda: check_bundle(browser, cover, home, WINDOWS, findings))
    print(f"{len(findings.lines)} findings on {len(chosen)} pages")
    return 1 if findings.lines else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", required=True, help="a built site; every page is looked at")
    parser.add_argument("--large", help="a large built site; ten of its pages are looked at")
    parser.add_argument("--bundle", help="an extracted bundle of the same site")
    parser.add_argument("--keyfolio", required=True, help="the program, for the preview")
    return parser.parse_args()


def timed(what, work):
    start = time.monotonic()
    work()
    print(f"  {what}: {time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
