"""How much comes over the line before a page is read."""

import gzip

# A page with the style sheet and the script that all pages share. Two thirds of an account's page
# are charts, each drawn for two widths.
PAGE = 60 * 1024
# Of a large portfolio: the home page over the line, and any page in the browser's memory.
LARGE_HOME = 400_000
LARGEST_PAGE = 2_000_000


def check_opening(pages, findings):
    """The home page and the accounts, each with the style sheet and the script."""
    root = pages[0].root
    shared = sum(squeezed(path.read_bytes()) for kind in ("style-*.css", "site-*.js")
                 for path in (root / "assets").glob(kind))
    for page in pages:
        size = packed(page) + shared
        if page.kind in ("portfolio", "account") and size > PAGE:
            findings.add(page, f"{size} bytes over the line")


def check_large(pages, findings):
    for page in pages:
        size = page.path.stat().st_size
        if size > LARGEST_PAGE:
            findings.add(page, f"{size} bytes")
        if page.kind == "portfolio" and packed(page) > LARGE_HOME:
            findings.add(page, f"{packed(page)} bytes over the line")


def packed(page):
    return squeezed(page.text.encode())


def squeezed(content):
    return len(gzip.compress(content, 9))
