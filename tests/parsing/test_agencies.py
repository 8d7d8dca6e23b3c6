"""Agencies by their names and abbreviations, and in credits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Collector
from newsdoc.model.values import is_href
from newsdoc.parsing.evidence.agencies import agencies_in
from newsdoc.parsing.evidence.names import is_agency
from newsdoc.parsing.text.shape import plain
from newsdoc.parsing.words.agencies import AGENCIES

STORY = "The ferry ran aground on Monday with two hundred people on board, and nobody was hurt, the harbour office said."


@pytest.mark.parametrize(
    ("names", "name"),
    [
        ("AP|ap|(AP)|The Associated Press|Associated Press (AP)|АП|أ ب|美联社|— AP", "Associated Press"),
        ("dpa|DPA|Deutsche Presse-Agentur|German Press Agency", "Deutsche Presse-Agentur"),
        ("新华社|Xinhua|XINHUA|Xinhua News Agency|شينخوا", "Xinhua"),
        ("ТАСС|TASS|агентство ТАСС|ИТАР-ТАСС", "TASS"),
        ("MAP|Agence MAP", "MAP"),
        ("خبرگزاری مهر|Mehr News Agency", "Mehr News Agency"),
        ("Trend|Trend News Agency", "Trend"),
        ("Kuwait News Agency (KUNA)|KUNA", "KUNA"),
    ],
)
def test_all_names_of_an_agency_lead_to_its_one_name(names: str, name: str) -> None:
    found = {newsdoc.find_agency(printed) for printed in names.split("|")}
    assert {agency.name for agency in found if agency} == {name}
    assert len(found) == 1


@pytest.mark.parametrize("name", ["", " ", "map", "Sid", "sta", "pap", "Northcoast News Agency", "news agency", "mehr", "x" * 100_000])
def test_other_words_are_no_agency(name: str) -> None:
    assert newsdoc.find_agency(name) is None


@pytest.mark.parametrize("line", ["Trend", "Mehr", "Beta", "Petra", "Sid", "Map", "Hina"])
def test_a_name_that_is_another_word_is_no_agency_on_a_line_of_its_own(line: str) -> None:
    assert not is_agency(line)


def test_each_row_has_a_name_an_address_and_a_country_of_its_own() -> None:
    assert len({name for name, *_ in AGENCIES}) == len({uri for _, uri, *_ in AGENCIES}) == len(AGENCIES) >= 120
    for name, uri, country, *_ in AGENCIES:
        assert newsdoc.find_agency(name) == newsdoc.Agency(name, uri, country or None)
        assert is_href(uri)
        assert not country or (len(country) == 2 and country.isupper())


def test_no_name_is_that_of_two_agencies() -> None:
    owners: dict[str, set[str]] = {}
    for name, _, _, others, abbreviations in AGENCIES:
        for printed in filter(None, (*others.split("|"), *abbreviations.split("|"))):
            assert printed in abbreviations.split("|") or plain(printed) == printed
            owners.setdefault(printed, set()).add(name)
    assert [printed for printed, names in owners.items() if len(names) > 1] == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("AP/dpa", ("Associated Press", "Deutsche Presse-Agentur")),
        ("Reuters and AFP", ("Reuters", "Agence France-Presse")),
        ("(AFP)", ("Agence France-Presse",)),
        ("— BERNAMA", ("Bernama",)),
        ("Source: AP", ("Associated Press",)),
        ("Источник: ТАСС", ("TASS",)),
        ("来源：新华社", ("Xinhua",)),
        ("Source: Northcoast Gazette", ("Northcoast Gazette",)),
        ("Agencies", ("Agencies",)),
    ],
)
def test_a_credit_names_agencies_by_their_one_name_and_keeps_its_words(line: str, names: tuple[str, ...]) -> None:
    (credit,) = newsdoc.parse(f"Ferry runs aground\n\n{STORY}\n\nIt was raised on Tuesday.\n\n{line}", report=Collector()).attributions
    assert (credit.text, credit.names) == (line, names)


def test_an_outlet_keeps_the_name_that_its_note_has() -> None:
    note = "BERNAMA is the national news agency of Malaysia, and was set up by an act of parliament in 1967."
    article = newsdoc.parse(f"Ferry runs aground\n\n{STORY}\n\nIt was raised on Tuesday.\n\nBERNAMA\n\n{note}", report=Collector())
    assert article.outlet_note is not None
    assert article.outlet_note.name == "BERNAMA"


@given(st.text(max_size=60))
def test_any_text_can_be_asked_for(text: str) -> None:
    assert newsdoc.find_agency(text) is None or agencies_in(text) or newsdoc.find_agency(text.strip())
