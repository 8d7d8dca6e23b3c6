"""Cases for the codes of findings: documents, and changes that break a sound one of any format."""

from __future__ import annotations

import io
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsdoc
from newsdoc import Article
from newsdoc.io.digests import digest
from newsdoc.model import (
    Attribution,
    Author,
    Cell,
    Concept,
    Dateline,
    Figure,
    Heading,
    Mark,
    Media,
    Paragraph,
    Provider,
    Rights,
    Span,
    Statement,
    Table,
    Timestamp,
)
from newsdoc.registry import format_of_name
from support.articles import PNG
from support.ooxml import parts_of, with_parts

__all__ = ["document_of", "format_name", "sound"]

_LEAD = "NESS, 4 May (Salt Wire) — The ferry to Ness runs again, the harbour said."
_SAID = "“She is as good as new,” said Runa Holm, the harbour master. She had been in the dock since March, as the chart shows."


def sound() -> Article:
    """An article with nothing wrong in any format."""
    chart = _SAID.index("chart")
    return Article(
        id="urn:newsml:saltwire.example:20260504:ferry",
        version=1,
        language="en-GB",
        headline="Ferry to Ness runs again",
        byline="By Ida Berg",
        authors=[Author("Ida Berg")],
        dateline=Dateline("NESS, 4 May (Salt Wire)", place="NESS", agency="Salt Wire", date="4 May"),
        created=Timestamp("2026-05-04T05:00:00Z", zone_known=True),
        published=Timestamp("2026-05-04T06:00:00Z", zone_known=True, printed="4 May 2026"),
        modified=Timestamp("2026-05-04T07:00:00Z", zone_known=True),
        status="usable",
        urgency=5,
        located=[Concept("Ness")],
        body=[
            Paragraph(_LEAD, [Mark(0, 25, "dateline")]),
            Heading("In the dock"),
            Paragraph(_SAID, [Mark(chart, chart + 5, "link", href="https://saltwire.example/chart")]),
            Table([[Cell("Day", header=True), Cell("Trips", header=True)], [Cell("Monday"), Cell("4")]]),
            Figure(media="ferry", media_type="image/png", alt="The ferry at the pier", caption="At the pier."),
        ],
        attributions=[Attribution("photo", "Photo: Per Moar", names=["Per Moar"], before=5)],
        statements=[
            Statement(
                "direct",
                source=Span(_SAID.index("Runa"), _SAID.index("Runa") + 9, 2),
                cue=Span(_SAID.index("said"), _SAID.index("said") + 4, 2),
                content=[Span(0, _SAID.index(" said"), 2)],
                speaker="Runa Holm",
            )
        ],
        provider=Provider("Salt Wire", uri="https://saltwire.example/"),
        rights=Rights(holder="Salt Wire"),
        media={"ferry": Media("image/png", digest(PNG), content=PNG)},
    )


def format_name(path: Path) -> str | None:
    """The format of a case: that of its suffix, in front of .toml too."""
    found = format_of_name(path.name.removesuffix(".toml"))
    return found.name if found else None


def document_of(path: Path) -> bytes:
    """The document of a case: the file, or what its .toml makes of a sound document of the format.

    remove: parts to leave out. add: part → its text. change: {part, old, new} with every `old` in the part, which must be
    there, replaced; without `part`, in the document itself. before: text in front of it all. pack: how the first part is packed.
    """
    if path.suffix != ".toml":
        return path.read_bytes()
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    data = newsdoc.dumps(sound(), format_name(path) or "")
    parts = dict(_parts(case, data))
    data = with_parts(data, parts) if parts else _changed(data, case.get("change", []), None)
    data = _compressed(data) if case.get("compress") else data
    return bytes.fromhex(case.get("before", "")) + data[: case.get("length")]


def _parts(case: dict[str, Any], data: bytes) -> Iterator[tuple[str, bytes | None]]:
    for name in case.get("remove", []):
        yield name, None
    for name, text in case.get("add", {}).items():
        yield name, text.encode()
    for name in dict.fromkeys(change["part"] for change in case.get("change", []) if "part" in change):
        yield name, _changed(parts_of(data)[name], case["change"], name)


def _changed(content: bytes, changes: list[dict[str, str]], part: str | None) -> bytes:
    for change in changes:
        if change.get("part") == part:
            old = change["old"].encode()
            assert old in content, f"{change['old']!r} is not there"
            content = content.replace(old, change["new"].encode())
    return content


def _compressed(data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts_of(data).items():
            package.writestr(name, content)
    return target.getvalue()
