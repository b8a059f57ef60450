"""Printing: every page gives a PDF, an account's summary and a worksheet fit one sheet, the board's
page two sides."""

import re

# A4 as the style sheet leaves it, and what printers in America hold.
FORMATS = ("A4", "Letter")

# What stands on paper with the summary is what comes before it, so only what follows is taken away.
ONLY_SUMMARY = """() => {
  const summary = document.querySelector('.summary');
  if (!summary) return false;
  while (summary.nextElementSibling) summary.nextElementSibling.remove();
  document.querySelector('footer')?.remove();
  return true;
}"""


def check_paper(tab, page, findings):
    whole = {size: sheets(tab, size) for size in FORMATS}
    for size, count in whole.items():
        if count == 0:
            findings.add(page, f"printing on {size} gives no PDF")
        elif page.kind == "board" and count > 2:
            findings.add(page, f"the board's page takes {count} sheets of {size} instead of two")
        elif page.kind == "worksheet" and count > 1:
            findings.add(page, f"the worksheet takes {count} sheets of {size} instead of one")
    if page.kind != "account":
        return
    if not tab.evaluate(ONLY_SUMMARY):
        findings.add(page, "no summary to print")
        return
    for size in FORMATS:
        count = sheets(tab, size)
        if count != 1:
            findings.add(page, f"the summary takes {count} sheets of {size} instead of one")
        elif whole[size] == 1:
            findings.add(page, f"the summary shares its sheet of {size} with the rest of the page")


def sheets(tab, size):
    """How many pages the PDF has; Chromium writes its page objects uncompressed."""
    document = tab.pdf(format=size)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", document)) if document[:5] == b"%PDF-" else 0
