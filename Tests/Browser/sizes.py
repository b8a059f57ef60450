"""How much comes over the line before a page is read."""

import gzip

# Of a portfolio of two dozen accounts. Four fifths are charts, each drawn for two widths.
OPENING = 95_000
# Of a large portfolio: the home page over the line, and any page in the browser's memory.
LARGE_HOME = 400_000
LARGEST_PAGE = 2_000_000


def check_opening(pages, findings):
    """The home page and the largest account with the style sheet and script that both share."""
    home = next(page for page in pages if page.kind == "portfolio")
    account = max((page for page in pages if page.kind == "account"), key=packed)
    shared = [path for kind in ("style-*.css", "site-*.js")
              for path in (home.root / "assets").glob(kind)]
    size = packed(home) + packed(account) + sum(squeezed(path.read_bytes()) for path in shared)
    if size > OPENING:
        findings.add(home, f"with {account.name} it takes {size} bytes over the line")


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
    return len(gzip.compress(content, 6))
