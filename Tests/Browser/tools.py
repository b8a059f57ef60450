"""What the script adds: search, the way to another account, colours, sorted and filtered tables."""

import re

from browser import opened, until

GROUND = "getComputedStyle(document.body).backgroundColor"
CHART = "getComputedStyle(document.querySelector('svg .f-ink')).fill"
ACTIVE = "document.activeElement"
STATUS = ".tools [role=status]"
OPTIONS = "#site-found [role=option]"
# The texts of a column, group by group, without rows that are hidden.
COLUMN = """at => [...document.querySelectorAll('#accounts tbody')].map(body =>
  [...body.rows].filter(row => !row.hidden && !row.querySelector('[scope=rowgroup]'))
    .map(row => row.cells[at].textContent.trim()))"""


def check_tools(browser, home, found, findings):
    """On the home page and on an account's, with keys alone."""
    account = next(page for page in found if page.kind == "account")
    for check in (check_skip, check_search, check_switcher, check_scheme, check_shortcut):
        with opened(browser, account, findings) as tab:
            check(tab, account, Expect(account, findings))
    with opened(browser, account, findings) as tab:
        check_menu(tab, account, Expect(account, findings))
    with opened(browser, home, findings) as tab:
        check_folding(tab, home, Expect(home, findings))
    with opened(browser, home, findings) as tab:
        check_sorting(tab, Expect(home, findings))
    with opened(browser, home, findings) as tab:
        check_filter(tab, home, Expect(home, findings))


class Expect:
    """Notes what is not as it should be."""

    def __init__(self, page, findings):
        self.page = page
        self.findings = findings

    def __call__(self, condition, what):
        if not condition:
            self.findings.add(self.page, what)


def check_skip(tab, page, expect):
    tab.keyboard.press("Tab")
    expect(tab.evaluate(f"{ACTIVE}.className") == "skip", "Tab does not begin at the skip link")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    expect(tab.evaluate(f"!!{ACTIVE}.closest('main, footer')"), "the skip link skips nothing")


def check_menu(tab, page, expect):
    tab.set_viewport_size({"width": 360, "height": 900})
    header = tab.locator(".top").bounding_box()["height"]
    expect(header < 110, f"the header takes {header} px of a narrow screen")
    expect(not tab.locator(".menu nav").is_visible(), "the menu is open before it was asked for")
    tab.locator(".menu summary").focus()
    tab.keyboard.press("Enter")
    expect(tab.locator(".menu nav a").first.is_visible(), "Enter does not open the menu")
    tab.keyboard.press("Tab")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    expect(tab.url.endswith("/index.html"), "the menu's first link leads elsewhere")


def check_search(tab, page, expect):
    expect(tab.locator("script[src*='search-']").count() == 0, "the index comes unasked")
    tab.keyboard.press("/")
    field = tab.locator(".search input")
    expect(field.evaluate(f"own => own === {ACTIVE}"), "/ does not go to the search")
    # Of another account, so that the answer is another page.
    other = tab.locator(".neighbours > a").first.inner_text().partition(":")[2].split()
    name = max(other, key=len)
    tab.keyboard.type(name)
    tab.locator(OPTIONS).first.wait_for()
    expect(re.search(r"\d", tab.locator(STATUS).inner_text()), "the count is not announced")
    tab.keyboard.press("ArrowDown")
    chosen = field.get_attribute("aria-activedescendant")
    expect(chosen and tab.locator(f"#{chosen}").get_attribute("aria-selected") == "true",
           "ArrowDown marks no answer")
    tab.keyboard.press("Escape")
    expect(not tab.locator("#site-found").is_visible(), "Escape does not close the answers")
    expect(field.input_value() == name, "the first Escape takes what was typed")
    # A slash in a field is a slash.
    tab.keyboard.type("/")
    expect(field.input_value() == name + "/", "a slash cannot be typed")
    field.fill("qqqqqqqq")
    until(tab, f"document.querySelectorAll('{OPTIONS}').length === 0")
    expect(tab.locator(STATUS).inner_text(), "nothing found, and nothing said")
    field.fill(misspelled(name))
    until(tab, f"document.querySelectorAll('{OPTIONS}').length > 0")
    expect(tab.locator("#site-found a").count() == 0, "a slip finds something")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    until(tab, "document.querySelector('#site-found a')")
    links = tab.evaluate("[...document.querySelectorAll('#site-found a')].map(own => own.href)")
    with tab.expect_navigation():
        field.press("Enter")
    expect(tab.url == links[0], f"the first answer leads to {tab.url}")
    expect(tab.locator("h1").count() == 1, "an answer leads to no page")


def misspelled(word):
    """Two letters swapped, so that no word begins like it."""
    return word[0] + word[2] + word[1] + word[3:] + " "


def check_folding(tab, page, expect):
    """An umlaut is found however one types it, and every answer leads to where it says."""
    names = tab.locator("#accounts tbody a").all_inner_texts()
    word = next((word for name in names for word in name.split()
                 if re.search("[äöü]", word)), None)
    if not word:
        return
    plain = word.translate(str.maketrans("äöüß", "aous")).lower()
    spelled = word.lower()
    for letter, pair in {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}.items():
        spelled = spelled.replace(letter, pair)
    field = tab.locator(".search input")
    field.focus()
    for typed in (plain, spelled, word.upper()):
        field.fill(typed)
        tab.wait_for_timeout(200)
        found = " ".join(tab.locator(OPTIONS).all_inner_texts())
        expect(word in found, f"'{typed}' does not find {word}")
    for letter in "aeiorst":
        field.fill(letter)
        tab.wait_for_timeout(100)
        for link in tab.evaluate(
                "[...document.querySelectorAll('#site-found a')].map(own => own.href)"):
            expect(leads(tab, page, link), f"an answer leads to {link}, which is not there")


def leads(tab, page, link):
    path, _, fragment = link.removeprefix(page.root.as_uri() + "/").partition("#")
    target = page.root / path
    return target.is_file() and (not fragment or f'id="{fragment}"' in target.read_text("utf-8"))


def check_switcher(tab, page, expect):
    field = tab.locator(".switcher input")
    field.focus()
    tab.locator("#site-accounts a").first.wait_for()
    names = tab.locator("#site-accounts a").all_inner_texts()
    expect(tab.locator("h1").inner_text() in names, "the account is not among the accounts")
    tab.keyboard.press("ArrowUp")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    expect(tab.locator("h1").inner_text() == names[-1], f"Enter does not lead to {names[-1]}")


def check_scheme(tab, page, expect):
    tab.emulate_media(color_scheme="dark")
    dark, ink = tab.evaluate(GROUND), tab.evaluate(CHART)
    tab.emulate_media(color_scheme="light")
    light, black = tab.evaluate(GROUND), tab.evaluate(CHART)
    expect(dark != light and ink != black, "the system's wish changes nothing")
    button = tab.locator("[data-setting=scheme]")
    seen = []
    for _ in range(3):
        button.focus()
        tab.keyboard.press("Enter")
        seen.append((tab.evaluate(GROUND), tab.evaluate(CHART)))
    expect(seen == [(light, black), (dark, ink), (light, black)], f"the colours go {seen}")
    button.press("Enter")
    button.press("Enter")
    tab.reload()
    expect(tab.evaluate(GROUND) == dark, "the choice of colours is forgotten")
    tab.emulate_media(media="print", color_scheme="dark")
    expect((tab.evaluate(GROUND), tab.evaluate(CHART)) == (light, black), "paper is dark")
    tab.emulate_media(media="screen", color_scheme="dark")
    button.press("Enter")
    button.press("Enter")
    expect(tab.evaluate(GROUND) == light, "light by choice is not light")


def check_shortcut(tab, page, expect):
    tab.locator("[data-setting=shortcut]").press("Enter")
    tab.keyboard.press("/")
    expect(tab.evaluate(f"{ACTIVE}.localName") != "input", "/ cannot be switched off")


def check_sorting(tab, expect):
    heads = tab.locator("#accounts thead th")
    for at in range(heads.count()):
        before = tab.evaluate(COLUMN, at)
        head, button = heads.nth(at), heads.nth(at).locator("button")
        button.focus()
        tab.keyboard.press("Enter")
        expect(head.get_attribute("aria-sort") == "ascending", f"column {at} is not ascending")
        up = tab.evaluate(COLUMN, at)
        if "n" in (head.get_attribute("class") or "").split():
            for group in up:
                numbers = [number(text) for text in group]
                known = [value for value in numbers if value is not None]
                expect(known == sorted(known), f"not in order: {group}")
                expect(numbers[:len(known)] == known, f"what is unknown is not last: {group}")
        expect([sorted(group) for group in up] == [sorted(group) for group in before],
               f"sorting by column {at} moves rows between groups")
        tab.keyboard.press("Enter")
        expect(head.get_attribute("aria-sort") == "descending", f"column {at} is not descending")
        until(tab, "location.hash.endsWith('-desc')")
        down, address = tab.evaluate(COLUMN, at), tab.url
        tab.reload()
        expect(tab.evaluate(COLUMN, at) == down, f"{address} shows another view")
        button.focus()
        tab.keyboard.press("Enter")
        expect(tab.evaluate(COLUMN, at) == before, "the third press does not restore the order")
        until(tab, "location.hash === ''")


def number(text):
    found = re.search(r"([−-]?)\D*?(\d[\d,.]*)", text)
    if not found:
        return None
    value = float(found[2].replace(",", ""))
    return -value if found[1] else value


def check_filter(tab, page, expect):
    names = sum(tab.evaluate(COLUMN, 0), [])
    word = names[0].split()[0]
    tab.locator(".filter input").focus()
    tab.keyboard.type(word)
    shown = sum(tab.evaluate(COLUMN, 0), [])
    expect(names[0] in shown and len(shown) < len(names), f"'{word}' leaves {len(shown)} rows")
    said = tab.locator(".filter [role=status]").inner_text()
    expect(str(len(shown)) in said and str(len(names)) in said, f"the count says '{said}'")
    until(tab, "location.hash.includes('&q=')")
    tab.goto(page.url + "#t=accounts&sort=sales-desc&q=" + word)
    expect(sum(tab.evaluate(COLUMN, 0), []) == shown, "a view that was sent shows other rows")
    tab.goto(page.url + "#strategic")
    tab.reload()
    expect(sum(tab.evaluate(COLUMN, 0), []) == names, "an ordinary fragment hides rows")
    expect(tab.url.endswith("#strategic"), "an ordinary fragment is lost")
