"""UTF-8 that was read as Windows-1252."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.formats.text import TextReadOptions
from newsdoc.model import Paragraph
from newsdoc.parsing.text.mending import misread_in

STORY = """Ferry runs aground off Málaga – “nobody hurt”

By Zoë Brandt

The ferry didn’t reach its pier on Monday, “and the fog is to blame,” the harbour master said – the third time this year.

Its owner said that the café on board had stayed open, and that all two hundred people were ashore by nightfall.
"""


def _misread(text: str, lost: str) -> str:
    """As a program shows it. lost: what it shows for a byte that Windows-1252 does not have."""
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or lost for byte in text.encode())


@pytest.mark.parametrize("lost", ["", "\ufffd", "\x9d"])
def test_a_misread_text_reads_as_it_was_meant(lost: str) -> None:
    mangled = newsdoc.parse(_misread(STORY, lost), report=Collector())
    meant = newsdoc.parse(STORY, report=Collector())
    assert (mangled.headline, mangled.byline, mangled.authors, mangled.body) == (meant.headline, meant.byline, meant.authors, meant.body)


def test_what_is_put_right_is_reported_where_it_first_is() -> None:
    text = _misread(STORY, "")
    found = Collector()
    newsdoc.parse(text, report=found)
    mended = [one for one in found if one.code == "text-mended"]
    assert [(one.place.line, text[one.place.start : one.place.end]) for one in mended] == [
        (1, "Ã¡"),
        (1, "â€“"),
        (1, "â€œ"),
        (1, "â€"),
        (3, "Ã«"),
        (5, "â€™"),
        (7, "Ã©"),
    ]
    assert mended[1].message == "'â€“', which is '–' misread, was put right, 2 times"
    assert mended[0].place.column == text.index("Ã") + 1


def test_fields_of_a_misread_text_are_found_in_it() -> None:
    text = _misread(STORY, "")
    origin = newsdoc.parse(text, report=Collector()).origin
    assert origin is not None
    assert {name: text[slice(*origin.spans[name])] for name in ("byline", "authors[0]")} == {"byline": "By ZoÃ« Brandt", "authors[0]": "ZoÃ« Brandt"}


def test_a_date_of_a_misread_line_is_found_in_it() -> None:
    text = _misread(STORY.replace("\n\nThe", "\n\nVeröffentlicht – 24. November 2026\n\nThe", 1), "")
    article = newsdoc.parse(text, report=Collector())
    assert article.origin is not None
    assert article.published is not None
    assert text[slice(*article.origin.spans["published"])] == article.published.printed == "24. November 2026"


@pytest.mark.parametrize(
    "text",
    [
        "Plain words",
        "O “AMANHÔ começa já, e não há pão nem café",  # in capitals, before a closing quotation mark
        "What “don’t” looks like when it is misread: â€™ – said the café’s owner",
        "Ça alors",
    ],
)
def test_signs_that_may_be_meant_stay(text: str) -> None:
    assert misread_in(text) is None


def test_a_lost_sign_that_may_be_another_stays() -> None:
    text = _misread("Zoë said 👩\u200d🚀 and no quotation marks", "\ufffd").replace("\u200d", "")
    misread = misread_in(text)
    assert misread is not None
    assert misread.pattern.sub("", text).count("â€") == text.count("â€")


def test_nothing_is_put_right_in_what_is_kept() -> None:
    article = newsdoc.parse(_misread(STORY, ""), options=TextReadOptions(keep=True), report=Collector())
    assert any("didnâ€™t" in block.visible_text for block in article.body)


@pytest.mark.parametrize("line", ["", "{}The fog lifts over the bay", "By Jane Doe{}", "The fog{}lifts over the bay"])
@pytest.mark.parametrize(("sign", "may_stand"), [("\u2028", False), ("\u0085", False), ("\ufffe", False), ("\u3000", True), ("\u00a0", True)])
def test_only_what_a_line_can_hold_is_put_right(line: str, sign: str, *, may_stand: bool) -> None:
    text = _misread(f"{line.format(sign * 3)}\n\n{STORY}\n{line.format(sign * 3)}\n", "")
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assert "The ferry didn’t reach" in "".join(block.text for block in article.body if isinstance(block, Paragraph))
    put_right = [one for one in found if one.code == "text-mended" and one.message.startswith(repr(_misread(sign, "")))]
    assert bool(put_right) == (may_stand and line != "")


def test_a_line_of_nothing_but_misread_spaces_stays_misread() -> None:
    spaces = _misread("\u3000\u3000", "")
    found = Collector()
    assert newsdoc.parse(f"{_misread(STORY, '')}\n\n{spaces}\n", options=TextReadOptions(preset="clean"), report=found)
    assert not any("\\u3000" in one.message for one in found if one.code == "text-mended")
