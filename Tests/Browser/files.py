"""What can be told from the files alone: links, ids, headings, language, policy, leaked debris."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

POLICY = "Content-Security-Policy"
# What pages load is called by its bytes.
FINGERPRINTED = re.compile(r"assets/[\w-]+-[0-9a-f]{8}\.(css|js)$")
# What a slip in a template or a formatter leaves behind in the text of a page.
DEBRIS = re.compile(r"\{\{|\}\}|Optional\(|\(null\)|^(nil|-?nan|-?inf|undefined)$", re.IGNORECASE)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Outline(HTMLParser):
    """Reads what the checks need from one page."""

    def __init__(self):
        super().__init__()
        self.lang = None
        self.title = ""
        self.policy = None
        self.headings = []
        self.ids = []
        self.links = []
        self.assets = []
        self.inline = []
        self.titles = []
        self.text = []
        self.open = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.lang = values.get("lang")
        if tag == "meta" and values.get("http-equiv") == POLICY:
            self.policy = values.get("content")
        if tag in HEADINGS:
            self.headings.append([int(tag[1]), ""])
        if values.get("id") is not None:
            self.ids.append(values["id"])
        if tag == "a" and values.get("href") is not None:
            self.links.append(values["href"])
        if tag == "link" or values.get("src") is not None:
            self.assets.append(values.get("href") or values.get("src") or "")
        if values.get("title") is not None:
            self.titles.append((tag, values["title"]))
        if tag in ("style", "script") and values.get("src") is None:
            self.inline.append(f"<{tag}>")
        if values.get("data-index") is not None:
            self.assets.append(values["data-index"])
        self.inline += [f"{name}=" for name, _ in attributes if name == "style" or name[:2] == "on"]
        if tag not in ("meta", "link", "br", "hr", "img", "input", "wbr", "col"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        inside = self.open[-1] if self.open else ""
        if inside == "title" and "svg" not in self.open:
            self.title += data
        if self.headings and any(tag in HEADINGS for tag in self.open):
            self.headings[-1][1] += data
        # Code and worked text may speak of such words.
        if not {"code", "pre"} & set(self.open):
            self.text.append(data)


def check_files(found, findings):
    """Checks every page of a site against its own files."""
    outlines = {page.path: read(page) for page in found}
    seen = {}
    for page in found:
        outline = outlines[page.path]
        check_head(page, outline, findings)
        check_headings(page, outline, findings)
        check_text(page, outline, findings)
        check_links(page, outline, outlines, findings)
        first = seen.setdefault(outline.title, page.name)
        if first != page.name:
            findings.add(page, f"has the same title as {first}: '{outline.title}'")


def read(page):
    outline = Outline()
    outline.feed(page.text)
    outline.close()
    return outline


def check_head(page, outline, findings):
    if not outline.lang:
        findings.add(page, "no lang on <html>")
    if not outline.title.strip():
        findings.add(page, "no title")
    if not outline.policy or "default-src 'none'" not in outline.policy:
        findings.add(page, "no content security policy")
    for what in sorted(set(outline.inline)):
        findings.add(page, f"inline {what}, which the policy forbids")
    for name, count in duplicates(outline.ids):
        findings.add(page, f"id '{name}' stands {count} times")


def check_headings(page, outline, findings):
    levels = [level for level, _ in outline.headings]
    if levels.count(1) != 1:
        findings.add(page, f"{levels.count(1)} h1 instead of one")
    if levels and levels[0] != 1:
        findings.add(page, f"starts with h{levels[0]}")
    for (before, _), (level, text) in zip(outline.headings, outline.headings[1:]):
        if level > before + 1:
            findings.add(page, f"h{level} '{text.strip()}' follows h{before}")
    for level, text in outline.headings:
        if not text.strip():
            findings.add(page, f"empty h{level}")


def check_text(page, outline, findings):
    for text in outline.text + [value for _, value in outline.titles]:
        debris = DEBRIS.search(text.strip())
        if debris:
            findings.add(page, f"'{debris.group()}' in the text: {text.strip()[:80]}")
    for tag, value in outline.titles:
        if not value.strip():
            findings.add(page, f"empty title on <{tag}>")
        if len(value) > 300:
            findings.add(page, f"tooltip of {len(value)} characters on <{tag}>: {value[:40]}…")


def check_links(page, outline, outlines, findings):
    for link in outline.links + outline.assets:
        parts = urlsplit(link)
        if parts.scheme in ("http", "https", "mailto", "tel") and link in outline.links:
            continue
        if parts.scheme == "data" and link in outline.assets:
            continue
        if link in outline.assets and not FINGERPRINTED.search(link):
            findings.add(page, f"asset without a fingerprint: {link}")
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            findings.add(page, f"link leaves the site: {link}")
            continue
        target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
        if not target.is_relative_to(page.root) or not target.is_file():
            findings.add(page, f"link to a file that is not there: {link}")
        elif parts.fragment and target in outlines:
            if unquote(parts.fragment) not in outlines[target].ids:
                findings.add(page, f"link to an id that is not there: {link}")


def duplicates(names):
    return [(name, names.count(name)) for name in sorted(set(names)) if names.count(name) > 1]
