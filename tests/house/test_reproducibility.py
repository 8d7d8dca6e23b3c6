"""The same input gives the same bytes, whatever the machine: its time zone, locale, hash seed and clock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsdoc.registry import formats

TESTS = Path(__file__).resolve().parents[1]
WRITABLE = [known.name for known in formats() if known.writer]
DATES = ("created", "published", "modified")
EPOCH = "1767225599"

# A clock that is wrong by as many seconds as asked, for whoever looks at one.
CLOCK = """
import datetime, os, time
wrong = float(os.environ.get("WRONG_BY", "0"))
now, local, utc = time.time, time.localtime, time.gmtime
time.time = lambda: now() + wrong
time.time_ns = lambda: int(time.time() * 1e9)
time.localtime = lambda seconds=None: local(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: utc(time.time() if seconds is None else seconds)
class Wrong(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    utcnow = today = now
datetime.datetime = Wrong
"""

DIGESTS = f"""
{CLOCK}
import attrs, hashlib, sys
sys.path.insert(0, {str(TESTS)!r})
import newsdoc
from newsdoc.registry import find_format
from support.articles import crafted, edition
ignore = lambda diagnostic: None
for name in {WRITABLE!r}:
    contents = [*crafted(), *([edition()] if find_format(name).holds_many else [])]
    for number, content in enumerate(contents):
        articles = getattr(content, "articles", [content])
        dated = all(any(getattr(article, date) for date in {DATES!r}) for article in articles)
        data = newsdoc.dumps(content, name, report=ignore)
        print(name, number, "dated" if dated else "undated", hashlib.sha256(data).hexdigest())
"""

MACHINES = {
    "east": {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "west": {"TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242", "PYTHONUTF8": "0"},
    "past": {"WRONG_BY": "-400000000", "PYTHONHASHSEED": "7"},
    "future": {"WRONG_BY": "100000001", "PYTHONHASHSEED": "8"},
}


def digests(**variables: str) -> list[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "TZ", "LANG") and not name.startswith("LC_")}
    done = subprocess.run([sys.executable, "-c", DIGESTS], env={**kept, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def here() -> list[str]:
    return digests(PYTHONHASHSEED="0")


def test_every_writable_format_is_looked_at(here: list[str]) -> None:
    assert {line.split()[0] for line in here} == set(WRITABLE) >= {"json", "newsml-g2", "docx", "epub"}


@pytest.mark.parametrize("machine", MACHINES)
def test_other_machines_write_the_same_bytes(here: list[str], machine: str) -> None:
    assert digests(**MACHINES[machine]) == here


def test_source_date_epoch_changes_only_what_has_no_date(here: list[str]) -> None:
    changed = [line for line, before in zip(digests(SOURCE_DATE_EPOCH=EPOCH), here, strict=True) if line != before]
    assert changed
    assert {line.split()[2] for line in changed} == {"undated"}
    assert "json" not in {line.split()[0] for line in changed}


def test_the_same_source_date_epoch_gives_the_same_bytes() -> None:
    assert digests(SOURCE_DATE_EPOCH=EPOCH) == digests(SOURCE_DATE_EPOCH=EPOCH, **MACHINES["west"])
