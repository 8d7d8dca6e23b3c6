"""What an article holds that came by mail."""

from __future__ import annotations

from types import ModuleType

import pytest

import newsdoc
from newsdoc import Collector
from newsdoc.parsing.evidence.mails import header_blocks, is_banner, subject_start
from newsdoc.parsing.text.lines import split_lines
from newsdoc.parsing.text.quoting import unquote
from newsdoc.parsing.text.shape import plain
from newsdoc.parsing.words import mail, together, wire

PARAGRAPHS = [
    "The port of Halden was closed on Monday as fog lay over the bay, and nine boats had to wait outside until the evening.",
    "The first boat in was the smallest of the nine, whose crew of four had run out of bread on Sunday night.",
]
HEADER = "From: Jane Doe <jane@harbour.example>\nSubject: Fwd: [news] Fog closes the port\nDate: Mon, 10 Jun 2024 09:15:00 +0200\n\n"


def test_the_subjects_own_words_are_the_headline() -> None:
    text = HEADER + "\n\n".join(PARAGRAPHS)
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assert article.headline == "Fog closes the port"
    assert (article.byline, article.authors, article.published) == (None, (), None)
    assert [block.visible_text for block in article.body] == PARAGRAPHS
    assert article.origin is not None
    assert text[slice(*article.origin.spans["headline"])] == "Fog closes the port"
    left_out = [text[diagnostic.place.start : diagnostic.place.end] for diagnostic in found if diagnostic.code == "text-left-out"]
    assert left_out == ["From: Jane Doe <jane@harbour.example>", "Subject: Fwd: [news]", "Date: Mon, 10 Jun 2024 09:15:00 +0200"]


def test_a_wrapped_text_below_a_wide_header_is_unwrapped() -> None:
    wrapped = (
        "The port of Halden was closed on Monday as fog lay over the bay, and\n"
        "nine boats had to wait outside until the evening, when wind came up\n"
        "from the north and the pilots could see the lights of the long pier\n"
        "once more."
    )
    article = newsdoc.parse(f"To: {'desk@echo.example, ' * 8}\n{HEADER}{wrapped}\n", report=Collector())
    assert [block.visible_text for block in article.body] == [wrapped.replace("\n", " ")]


def test_most_of_a_text_may_be_quoted() -> None:
    quoted = "".join(f"> {line}\n" for line in ("Fog closes the port", "", PARAGRAPHS[0], "", PARAGRAPHS[1]))
    article = newsdoc.parse(f"Am 10.06.2024 um 09:15 schrieb Petra Klamm:\n{quoted}\n-- \nAda Penrose\n", report=Collector())
    assert article.headline == "Fog closes the port"
    assert [block.visible_text for block in article.body] == PARAGRAPHS


def test_a_quotation_in_a_story_stays_as_it_is() -> None:
    lines = tuple(split_lines(f"Fog\n\n{PARAGRAPHS[0]}\n\n> one\n> two\n> three\n\n{PARAGRAPHS[1]}\n\nMore fog\n\nThe end\n"))
    assert unquote(lines) == (list(lines), [])


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Subject: Fog", "Fog"),
        ("Betreff: AW: WG: Nebel", "Nebel"),
        ("Objet : TR : RE: Brume", "Brume"),
        ("Subject: Re[2]: [list] Fwd: Fog: the port", "Fog: the port"),
        ("Subject: Recent fog", "Recent fog"),
        ("主题：转发：雾", "雾"),
        ("Subject: Press release - Fog", "Fog"),
        ("Subject: Fwd:", ""),
    ],
)
def test_where_a_subjects_own_words_start(subject: str, words: str) -> None:
    assert subject[subject_start(subject) :] == words


@pytest.mark.parametrize(
    "line",
    [
        "---------- Forwarded message ---------",
        "-----Ursprüngliche Nachricht-----",
        "________ Message d'origine ________",
        "On Mon, 10 Jun 2024 at 09:15, Jane Doe <jane@a.example> wrote:",
        "Am 10.06.2024 um 09:15 schrieb Petra Klamm:",
        "Le lun. 10 juin 2024 à 09:15, Anne Petit <anne@a.example> a écrit :",
        "El lun, 10 jun 2024 a las 9:15, Juan Mota (<juan@a.example>) escribió:",
        "10 июня 2024 г. в 09:15 Анна Петрова <anna@a.example> написала:",
    ],
)
def test_banners(line: str) -> None:
    assert is_banner(line)


@pytest.mark.parametrize("line", ["As he wrote in 1946:", "The original message", "She wrote: it is 9:15", "Forwarded messages are rare"])
def test_what_is_no_banner(line: str) -> None:
    assert not is_banner(line)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (HEADER, [(0, 3)]),
        (f"A note\n\n{HEADER}\nText\n\n{HEADER}", [(1, 4), (5, 8)]),
        ("Received: from a\n\tby b\nSubject: Fog\n", [(0, 3)]),
        ("Von: Petra Klamm\nDatum: 10.06.2024\n", []),
        ("Subject: Fog\n", []),
        ("Date: Monday\nTo: the mayor\n", []),
    ],
)
def test_where_headers_stand(text: str, blocks: list[tuple[int, int]]) -> None:
    assert header_blocks(tuple(split_lines(text))) == blocks


@pytest.mark.parametrize("line", ["re:", "[a]", "> ", "From a ", "a: ", "----", "((", "^", "=", "a-", "a/", "1 "])
def test_long_lines_of_one_thing_below_a_header_are_read(line: str) -> None:
    text = f"From: a@b.example\nSubject: {line * (200_000 // len(line))}\n{line * (200_000 // len(line))}\n"
    assert newsdoc.parse(text, report=Collector()).origin is not None


@pytest.mark.parametrize("module", [mail, wire], ids=["mail", "wire"])
def test_words_are_as_texts_are_looked_up(module: ModuleType) -> None:
    tables = [table for name in module.__all__ if name != "URGENCIES" for table in [getattr(module, name)]]
    for phrase in (phrase for table in (*tables, *wire.URGENCIES.values()) for phrase in together(table)):
        assert phrase == plain(phrase)
