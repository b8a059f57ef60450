"""Printing: every kind of page gives a PDF, and an account's summary fits on one sheet of A4."""

import re

# What stands on paper with the summary is what comes before it, so only what follows is taken away.
ONLY_SUMMARY = """() => {
  const summary = document.querySelector('.summary');
  if (!summary) return false;
  while (summary.nextElementSibling) summary.nextElementSibling.remove();
  document.querySelector('footer')?.remove();
  return true;
}"""


def check_paper(tab, page, findings):
    whole = sheets(tab)
    if whole == 0:
        findings.add(page, "printing gives no PDF")
    if page.kind != "account":
        return
    if not tab.evaluate(ONLY_SUMMARY):
        findings.add(page, "no summary to print")
        return
    count = sheets(tab)
    if count != 1:
        findings.add(page, f"the summary takes {count} sheets of A4 instead of one")
    elif whole == 1:
        findings.add(page, "the summary shares its sheet with the rest of the page")


def sheets(tab):
    """How many pages the PDF has; Chromium writes its page objects uncompressed."""
    document = tab.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", document)) if document[:5] == b"%PDF-" else 0
