#!/usr/bin/env python3
"""Looks at drawings as browsers and office programs do.

    charts.py [--twin] FOLDER...

Every SVG file of the folders must be XML of listed elements and attributes, and no label in it may
overlap another or leave the frame, measured by Chromium's own boxes with Debian's fonts. With
--twin each is also drawn by librsvg, and both pictures must be alike. Prints a line 'FILE: what'
for each thing that is wrong and ends with 1 if there was any.
"""

import argparse
import base64
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from browser import chromium
from screen import LABELS
from site_pages import Findings

SVG = "{http://www.w3.org/2000/svg}"
# What Word, PowerPoint, librsvg and browsers draw alike.
ELEMENTS = set("svg title desc g a rect circle line path text".split())
ATTRIBUTES = set(
    """width height viewBox role aria-labelledby font-family font-size direction id href tabindex
    x y cx cy r x1 y1 x2 y2 d fill fill-opacity stroke stroke-width stroke-opacity
    stroke-dasharray stroke-linecap stroke-linejoin class font-weight text-anchor
    aria-hidden""".split())
COLOUR = re.compile(r"none|#[0-9a-f]{6}")
CLASS = re.compile(r"(f-[a-z]+)( s-[a-z]+)?|s-[a-z]+")
# Of all pixels, so many may differ between the two pictures.
DIFFERENT = 0.02

# Draws both pictures at half their size, which evens out how each smooths its edges, and returns
# the share of pixels of which a colour differs by more than three eighths of its range.
TWINS = """async ([svg, png]) => {
  const load = source => new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not drawn'));
    image.src = source;
  });
  const [one, other] = await Promise.all([load(svg), load(png)]);
  const width = Math.ceil(one.width / 2), height = Math.ceil(one.height / 2);
  const pixels = image => {
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, width, height);
    canvas.imageSmoothingQuality = 'high';
    canvas.drawImage(image, 0, 0, width, height);
    return canvas.getImageData(0, 0, width, height).data;
  };
  const [a, b] = [pixels(one), pixels(other)];
  let different = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some(part => Math.abs(a[at + part] - b[at + part]) > 96)) different += 1;
  return different / (width * height);
}"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", help="folders with SVG files")
    parser.add_argument("--twin", action="store_true", help="compare with librsvg as well")
    arguments = parser.parse_args()
    files = sorted(path for folder in arguments.folders for path in folder.glob("*.svg"))
    if not files:
        raise SystemExit(f"there is no drawing in {' or '.join(map(str, arguments.folders))}")
    findings = Findings()
    sound = [path for path in files if check_markup(path, findings)]
    with chromium() as browser:
        tab = browser.new_page(viewport={"width": 820, "height": 900})
        tab.set_content("<!doctype html><style>svg { display: block }</style><body>")
        check_labels(tab, sound, findings)
        if arguments.twin:
            check_twins(tab, sound, findings)
    print(f"{len(findings.lines)} findings on {len(files)} drawings")
    return 1 if findings.lines else 0


def check_markup(path, findings):
    """Whether a file is a drawing at all; anything that is not listed goes to the findings."""
    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ElementTree.ParseError as error:
        findings.add(path.name, f"is not XML: {error}")
        return False
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    if len(set(ids)) != len(ids):
        findings.add(path.name, "an id occurs twice")
    named = [(child.tag, child.get("id")) for child in root[:2]]
    wanted = [(SVG + tag, id) for tag, id in zip(
        ("title", "desc"), root.get("aria-labelledby", "").split())]
    if named != wanted or not all(child.text for child in root[:2]):
        findings.add(path.name, "has no name and description")
    for element in root.iter():
        tag = element.tag.removeprefix(SVG)
        if tag not in ELEMENTS:
            findings.add(path.name, f"holds <{tag}>")
        for name, value in element.attrib.items():
            if name not in ATTRIBUTES:
                findings.add(path.name, f"<{tag}> has {name}")
            if name in ("fill", "stroke") and not COLOUR.fullmatch(value):
                findings.add(path.name, f"{name}=\"{value}\"")
            if name == "class" and not CLASS.fullmatch(value):
                findings.add(path.name, f"class=\"{value}\"")
            if "nan" in value.lower().split() or "inf" in value.lower().split():
                findings.add(path.name, f"{name}=\"{value}\"")
    return True


def check_labels(tab, files, findings):
    for path in files:
        tab.evaluate("text => { document.body.innerHTML = text }", path.read_text("utf-8"))
        for what in tab.evaluate(LABELS):
            findings.add(path.name, what)


def check_twins(tab, files, findings):
    for path in files:
        png = subprocess.run(
            ["rsvg-convert", "--background-color=white", path], capture_output=True, check=True)
        sources = [source("svg+xml", path.read_bytes()), source("png", png.stdout)]
        share = tab.evaluate(TWINS, sources)
        if share > DIFFERENT:
            findings.add(path.name, f"librsvg draws {share:.1%} of it otherwise")


def source(kind, data):
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


if __name__ == "__main__":
    raise SystemExit(main())
