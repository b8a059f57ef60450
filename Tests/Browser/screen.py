"""How a page looks and answers in a window: style sheet, width, chart labels, accessibility."""

from axe_playwright_python.sync_playwright import Axe

AXE = Axe()
# Without preloading: a page opened from the disk may not fetch its own style sheet a second time.
AXE_OPTIONS = {"resultTypes": ["violations"], "preload": False}

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(element => {
    if (element.closest('.scroll') && !element.matches('.scroll')) return false;
    return element.getBoundingClientRect().right > width + 0.5;
  });
  const named = wide.slice(-1).map(
    element => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return `${document.documentElement.scrollWidth} px in a window of ${width} px, ${named}`;
}"""

# Labels are compared by the boxes the browser gives them, less half a pixel of rounding and the
# air above capitals and below the baseline, which is not ink. A file's clearing, a label's text once
# more beneath it, is hidden from readers and so from this test.
LABELS = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  if (!frame.width) return [];
  const title = svg.querySelector('title')?.textContent ?? 'chart';
  const labels = [...svg.querySelectorAll('text:not([aria-hidden])')].map(text => {
    const box = text.getBoundingClientRect();
    const air = box.height * 0.12;
    return {text: text.textContent, left: box.left + 0.5, right: box.right - 0.5,
            top: box.top + air, bottom: box.bottom - air};
  }).filter(label => label.right > label.left && label.text.trim());
  const found = [];
  labels.forEach((one, index) => {
    if (one.left < frame.left - 1 || one.right > frame.right + 1
        || one.top < frame.top - 1 || one.bottom > frame.bottom + 1)
      found.push(`'${title}': label '${one.text}' leaves the frame`);
    labels.slice(index + 1).forEach(other => {
      if (one.left < other.right && other.left < one.right
          && one.top < other.bottom && other.top < one.bottom)
        found.push(`'${title}': labels '${one.text}' and '${other.text}' overlap`);
    });
  });
  return found;
})"""

CHART_NAMES = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  if (svg.getAttribute('aria-hidden') === 'true') return [];
  const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const found = named || svg.getAttribute('aria-label') ? [] : ['chart without a name'];
  for (const title of svg.querySelectorAll('title'))
    if (!title.textContent.trim() || title.textContent.length > 300)
      found.push(`tooltip of ${title.textContent.length} characters: `
        + title.textContent.slice(0, 40));
  return found;
})"""

BODY = """() => { const style = getComputedStyle(document.body);
  return {margin: style.marginTop, ground: style.backgroundColor, ink: style.color}; }"""


def check_screen(tab, page, width, scheme, axe, findings):
    """Everything that is looked at in one window. Messages name width and scheme."""
    where = f"at {width} px, {scheme}"
    tab.emulate_media(color_scheme=scheme)
    check_width(tab, page, width, findings)
    check_style(tab, page, scheme, findings)
    for what in tab.evaluate(LABELS):
        findings.add(page, f"{what} (at {width} px)")
    for what in tab.evaluate(CHART_NAMES):
        findings.add(page, what)
    if axe:
        check_accessibility(tab, page, where, findings)


def check_width(tab, page, width, findings):
    """Nothing but a table in a scroll region of its own is wider than the window."""
    tab.set_viewport_size({"width": width, "height": 900})
    overflow = tab.evaluate(OVERFLOW)
    if overflow:
        findings.add(page, f"overflows: {overflow}")


def check_style(tab, page, scheme, findings):
    """The policy of the page must not keep its own style sheet out."""
    body = tab.evaluate(BODY)
    if body["margin"] != "0px":
        findings.add(page, f"style sheet not applied: body has a margin of {body['margin']}")
    dark = brightness(body["ground"]) < brightness(body["ink"])
    if dark != (scheme == "dark"):
        findings.add(page, f"ground {body['ground']} with ink {body['ink']} in the {scheme} scheme")


def brightness(colour):
    numbers = [float(part) for part in colour[colour.index("(") + 1 : -1].split(",")]
    # A ground that lets everything through shows the white of the window.
    return 765 if len(numbers) == 4 and numbers[3] == 0 else sum(numbers[:3])


def check_accessibility(tab, page, where, findings):
    for violation in AXE.run(tab, options=AXE_OPTIONS).response["violations"]:
        node = violation["nodes"][0]
        findings.add(page, f"axe {violation['id']} ({len(violation['nodes'])} {where}): "
                     f"{violation['help']}: {node['html'][:120]}: {reason(node)}")


def reason(node):
    checks = node["any"] + node["all"] + node["none"]
    return checks[0]["message"] if checks else ""
