"""Every page without a mouse: Tab reaches all that can be used, and one sees where one is."""

from browser import opened

# What can be used and is seen. Answers of a list are gone to with arrows, not with Tab.
USABLE = """() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility({contentVisibilityAuto: true})
    && element.tabIndex >= 0 && !element.disabled)"""

NOTE = """() => { window.met = [];
  document.addEventListener('focusin', event => met.push(event.target)); }"""

NAMED = """const named = element => `<${element.localName}> `
  + (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);"""

MISSED = f"() => {{ {NAMED} return ({USABLE})().filter(own => !met.includes(own)).map(named); }}"

# A focus that nobody sees: without an outline, or beneath something else.
UNSEEN = f"""() => {{ {NAMED}
  return [...new Set(met)].filter(element => {{
    element.focus({{focusVisible: true}});
    element.scrollIntoView({{block: 'center'}});
    if (getComputedStyle(element).outlineStyle === 'none') return true;
    // Marks of a chart lie over each other.
    if (element.closest('svg')) return false;
    return [...element.getClientRects()].every(box => {{
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !top || !(element.contains(top) || top.contains(element)); }});
  }}).map(named); }}"""

# Links within a sentence may be as low as its lines.
SMALL = f"""() => {{ {NAMED}
  return ({USABLE})().filter(element => {{
    if (!element.matches('button, input, summary, header a, .place a')) return false;
    const box = element.getBoundingClientRect();
    return box.height < 24 || box.width < 24; }}).map(named); }}"""


def check_keyboard(browser, found, findings):
    """One page of each kind, on a wide and on a narrow screen."""
    kinds = {page.kind: page for page in reversed(found)}
    for page in kinds.values():
        for width in (1280, 360):
            with opened(browser, page, findings) as tab:
                tab.set_viewport_size({"width": width, "height": 900})
                check_page(tab, page, f"at {width} px", findings)


def check_page(tab, page, where, findings):
    open_all(tab, page, where, findings)
    for what in tab.evaluate(SMALL):
        findings.add(page, f"target smaller than 24 px {where}: {what}")
    tab.evaluate(NOTE)
    tab.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    for _ in range(tab.evaluate(f"({USABLE})().length") + 12):
        tab.keyboard.press("Tab")
        if tab.locator(".combine [role=listbox]:not([hidden])").count():
            tab.keyboard.press("Escape")
    for what in tab.evaluate(MISSED):
        findings.add(page, f"Tab does not reach {what} {where}")
    for what in tab.evaluate(UNSEEN):
        findings.add(page, f"focus is not seen on {what} {where}")


def open_all(tab, page, where, findings):
    """Each thing that unfolds is opened with Enter and stays open for what follows."""
    for summary in tab.locator("summary:visible").all():
        summary.focus()
        tab.keyboard.press("Enter")
        if not summary.evaluate("element => element.parentElement.open"):
            findings.add(page, f"Enter does not open '{summary.inner_text()}' {where}")
