"""The pages of a built site, and the list of what is wrong with them."""

from pathlib import Path

KINDS = (
    ("accounts/*.html", "account"),
    ("accounts/*/*.html", "note"),
    ("training/index.html", "training"),
    ("training/glossary.html", "glossary"),
    ("training/paths/*.html", "path"),
    ("training/*sheet-*.html", "worksheet"),
    ("training/*.html", "lesson"),
    ("index.html", "portfolio"),
    ("board.html", "board"),
    ("relationships.html", "relationships"),
    ("actions.html", "actions"),
    ("money.html", "money"),
    ("reviews.html", "reviews"),
    ("findings.html", "findings"),
    ("print.html", "print"),
    ("method.html", "method"),
    ("404.html", "missing"),
)


class Page:
    """One page: where it is, what it is called in messages, and what kind it is."""

    def __init__(self, root, path):
        self.root = root
        self.path = path
        inside = path.relative_to(root)
        self.name = Path(root.name, inside).as_posix()
        self.kind = next((kind for form, kind in KINDS if inside.match(form)), "other")
        self.text = path.read_text(encoding="utf-8")

    @property
    def url(self):
        return self.path.as_uri()


def pages(root):
    """Every page of the site, in the order of their paths."""
    root = Path(root).resolve()
    found = [Page(root, path) for path in sorted(root.rglob("*.html"))]
    if not found:
        raise SystemExit(f"there is no page in {root}")
    return found


def sample(found, count):
    """The first page of each kind, then pages spread evenly over the rest."""
    chosen = {page.kind: page for page in reversed(found)}
    rest = [page for page in found if page not in chosen.values()]
    spare = max(0, count - len(chosen))
    step = max(1, len(rest) // max(1, spare))
    return list(chosen.values()) + rest[::step][:spare]


class Findings:
    """What is wrong, said once each, as lines 'PAGE: what'."""

    def __init__(self):
        self.lines = []

    def add(self, page, what):
        name = page if isinstance(page, str) else page.name
        line = f"{name}: {' '.join(what.split())}"
        if line not in self.lines:
            self.lines.append(line)
            print(line, flush=True)
