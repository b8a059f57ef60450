#!/usr/bin/env python3
"""Takes the picture of the README: the home page of a built site.

    picture.py SITE FILE.png
"""

import argparse
from pathlib import Path

from browser import chromium

WINDOW = {"width": 1280, "height": 900}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path, help="a built site")
    parser.add_argument("file", type=Path, help="where the picture goes")
    arguments = parser.parse_args()
    arguments.file.parent.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        tab = browser.new_page(viewport=WINDOW, color_scheme="light")
        tab.goto((arguments.site.resolve() / "index.html").as_uri())
        tab.screenshot(path=arguments.file)


if __name__ == "__main__":
    main()
