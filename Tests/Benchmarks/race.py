#!/usr/bin/env python3
"""Races 'keyfolio build' beside Hugo on the same accounts, in turns, and shows how memory grows.

    race.py [ACCOUNTS] [--runs 7] [--shared ../shared] [--keyfolio PROGRAM] [--growth 300 1000 3000]

The data, Hugo's templates and the measuring are those of SHARED/bench; its README says how fair the
race is. What it makes stays in .build/race. Build the program first:

    swift build -c release --product keyfolio --static-swift-stdlib

Seconds depend on the machine and on its other work; ratios of one run hold.
"""

import argparse
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
RACE = HERE / ".build" / "race"
PACKAGES = ("hugo", "pyyaml")
PEERS = ("hugo-yaml", "hugo-json")
# What is compared: its name in the results, its name here, and how much one unit of it is there.
MEASURES = (("wall", "wall, s", 1), ("cpu", "processor, s", 1), ("rss_mib", "peak memory, MiB", 1),
            ("bytes", "written, MiB", 2**20))


def main():
    arguments = parse()
    bench = arguments.shared.resolve() / "bench"
    program = arguments.keyfolio.resolve()
    for needed in (bench / "run-peers.sh", program):
        if not needed.exists():
            sys.exit(f"race.py: there is no {needed}")
    prepare(RACE)
    race(bench, program, arguments.accounts, arguments.runs)
    growth(bench, program, arguments.growth)


def options(description, accounts):
    """What every race is asked for: how many accounts, and where the data and the program are."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("accounts", type=int, nargs="?", default=accounts)
    parser.add_argument("--shared", type=Path, default=HERE.parent / "shared")
    parser.add_argument(
        "--keyfolio", type=Path, default=HERE / ".build" / "release" / "keyfolio")
    return parser


def parse():
    parser = options(__doc__, 1000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--growth", type=int, nargs="*", default=[300, 1000, 3000])
    return parser.parse_args()


def prepare(folder):
    """The Python environment that run-peers.sh looks for, with what this race needs of it."""
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(folder / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)


def race(bench, program, accounts, runs):
    peers(bench, "data", accounts, PREP=" ".join(PEERS))
    command = f"{program} build --audience team --content {{content}} --output {{out}}"
    peers(bench, "build", accounts, runs, ONLY=" ".join(PEERS), KEYFOLIO=command)
    results = json.loads((RACE / f"build-{accounts}.json").read_text())
    title = f"{accounts} accounts"
    print(f"\n{title:<20}{'keyfolio':>10}" + "".join(f"{peer:>14}" for peer in PEERS))
    for key, name, unit in MEASURES:
        own = results["keyfolio"][key]
        ratios = "".join(f"{results[peer][key] / own:>12.2f} x" for peer in PEERS)
        print(f"{name:<20}{own / unit:>10.2f}{ratios}")
    print("x: how many times keyfolio's; of medians")


def growth(bench, program, sizes):
    for accounts in sizes:
        peers(bench, "data", accounts, PREP=" ")  # The content folder only.
    commands = [
        f"{n}={program} build --audience team --content {RACE}/content-{n} --output {{out}}"
        for n in sizes]
    answer = RACE / "growth.json"
    subprocess.run(
        [RACE / "venv" / "bin" / "python", bench / "measure.py", "--runs", "3", "--out",
         RACE / "out-growth", "--json", answer, *commands],
        check=True, stdout=subprocess.DEVNULL)
    print(f"\n{'accounts':>10}{'wall s':>10}{'cpu s':>10}{'peak MiB':>10}{'MiB written':>13}")
    for accounts, result in json.loads(answer.read_text()).items():
        print(f"{accounts:>10}{result['wall']:>10.2f}{result['cpu']:>10.2f}"
              f"{result['rss_mib']:>10.1f}{result['bytes'] / 2**20:>13.1f}")


def peers(bench, *words, **settings):
    environment = dict(os.environ, KF_BENCH_TMP=str(RACE), **settings)
    words = [str(word) for word in words]
    subprocess.run([bench / "run-peers.sh", *words], check=True, env=environment)


if __name__ == "__main__":
    main()
