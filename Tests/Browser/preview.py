"""The same pages through 'keyfolio serve', and who may ask for them."""

import http.client
import re
import subprocess
from contextlib import contextmanager
from urllib.parse import urlsplit

from browser import opened

STATUS_BY_HOST = {"127.0.0.1:{port}": 200, "localhost:{port}": 200, "evil.example": 421,
                  "evil.example:{port}": 421, "127.0.0.1.evil.example:{port}": 421}


def check_preview(browser, keyfolio, home, findings):
    with serving(keyfolio, home.root) as address:
        port = urlsplit(address).port
        for host, wanted in STATUS_BY_HOST.items():
            host = host.format(port=port)
            status = ask(port, host)
            if status != wanted:
                findings.add(
                    "keyfolio serve", f"answers {status} instead of {wanted} to Host {host}")
        check_home(browser, address, home, findings)


def check_home(browser, address, home, findings):
    class Served:
        name = "keyfolio serve"
        url = address

    with opened(browser, Served, findings, allowed=address) as tab:
        heading = tab.locator("h1").inner_text()
        margin = tab.evaluate("getComputedStyle(document.body).marginTop")
    if margin != "0px":
        findings.add(Served, "style sheet not applied")
    with opened(browser, home, findings) as tab:
        if tab.locator("h1").inner_text() != heading:
            findings.add(Served, "shows another heading than the file on the disk")


def ask(port, host):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/index.html", headers={"Host": host})
    status = connection.getresponse().status
    connection.close()
    return status


@contextmanager
def serving(keyfolio, root):
    """Runs the preview on a port that the system has free, until the block ends."""
    process = subprocess.Popen(
        [keyfolio, "serve", str(root)], stderr=subprocess.PIPE, text=True)
    try:
        line = process.stderr.readline()
        address = re.search(r"http://\S+", line)
        if not address:
            raise SystemExit(f"keyfolio serve did not start: {line}")
        yield address.group()
    finally:
        process.terminate()
        process.wait(timeout=20)
