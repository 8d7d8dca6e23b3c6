"""What feeds of many habits read as. The feeds are of our own invention; NEWSDOC_ACCEPT=1 renews what they read as."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from support.golden import assert_golden

import newsdoc
from newsdoc.diagnostics import Collector, Diagnostic

FEEDS = Path(__file__).parent / "feeds"


def _said(finding: Diagnostic) -> str:
    place = finding.place
    where = f"{place.line or '-'} {place.path or '-'}" if place else "- -"
    return f"{finding.code} {where} {finding.message}"


def _read(data: bytes) -> str:
    """The articles without what follows from the bytes alone, and the findings."""
    found = Collector()
    texts = []
    for article in newsdoc.iter_read(io.BytesIO(data), format="newsml-g2", report=found):
        plain = json.loads(newsdoc.dumps(article, "json"))
        del plain["newsdoc"], plain["origin"]["digest"], plain["origin"]["format"]
        plain.pop("extra", None)  # what passes through has tests of its own
        texts.append(json.dumps(plain, ensure_ascii=False, indent=1))
    return "\n".join((*texts, *map(_said, found)))


@pytest.mark.parametrize("file", sorted(FEEDS.glob("*.xml")), ids=lambda file: file.stem)
def test_a_feed_reads_as_it_did(file: Path) -> None:
    assert_golden(_read(file.read_bytes()), file.with_suffix(".read.txt"))
