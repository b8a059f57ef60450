"""How much comes over the line before a page is read."""

import gzip

# A page with the style sheet and the script that all pages share. Two thirds of an account's page
# are charts, each drawn for two widths; one account in twenty may be richer than most.
PAGE = 60 * 1024
RICHEST = 70 * 1024
# Of a large portfolio: the home page over the line, and any page in the browser's memory.
LARGE_HOME = 400_000
LARGEST_PAGE = 2_000_000


def check_opening(pages, findings):
    """The home page and the accounts, each with the style sheet and the script."""
    home = next(page for page in pages if page.kind == "portfolio")
    shared = sum(squeezed(path.read_bytes()) for kind in ("style-*.css", "site-*.js")
                 for path in (home.root / "assets").glob(kind))
    if packed(home) + shared > PAGE:
        findings.add(home, f"{packed(home) + shared} bytes over the line")
    accounts = sorted((page for page in pages if page.kind == "account"), key=packed, reverse=True)
    for rank, page in enumerate(accounts):
        limit = RICHEST if rank < max(1, len(accounts) // 20) else PAGE
        if packed(page) + shared > limit:
            findings.add(page, f"{packed(page) + shared} bytes over the line")


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
