"""The language of texts, in languages.txt, and of what cannot be told."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Collector
from newsdoc.model.values import is_language_tag
from newsdoc.parsing import language, language_models
from newsdoc.parsing.language import language_of

_LINES = Path(__file__).with_name("languages.txt").read_text(encoding="utf-8").splitlines()
_CASES = [line.split(" | ") for line in _LINES if line and line[0] != "#"]
_TEXTS = {case[0]: case[1] for case in _CASES}
_UNSURE = ["", "Fog", "12:30", "???", "Harbour Talks Resume", "Nuuk Qaqortoq Sisimiut Ilulissat Aasiaat Maniitsoq Tasiilaq"]


@pytest.fixture
def without_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "surest_of_model", lambda text: None)


@pytest.mark.usefixtures("without_library")
@pytest.mark.parametrize(("tag", "text"), _CASES, ids=[tag for tag, _ in _CASES])
def test_a_sentence_shows_its_language(tag: str, text: str) -> None:
    assert language_of(text) == tag


@pytest.mark.usefixtures("without_library")
@pytest.mark.parametrize("text", [*_UNSURE, f"{_TEXTS['en']} {_TEXTS['de']}"])
def test_what_is_not_sure_is_not_said(text: str) -> None:
    assert language_of(text) is None


@given(st.text())
def test_any_text_has_a_language_or_none(text: str) -> None:
    found = language_of(text)
    assert found is None or is_language_tag(found)


def test_the_sentences_count_and_not_the_lines_around_them() -> None:
    assert language_of(["Share this", "Read more about the news of the day"] * 20 + [_TEXTS["de"]] * 8) == "de"


def test_only_the_start_of_a_long_text_is_looked_at() -> None:
    assert language_of([_TEXTS["en"] + " "] * 300 + [_TEXTS["de"]] * 3000) == "en"


def test_an_article_has_its_language_where_that_is_sure() -> None:
    assert newsdoc.parse(f"Nebel im Hafen\n\n{_TEXTS['de']}", report=Collector()).language == "de"
    assert newsdoc.parse("Fog", report=Collector()).language is None


class Model:
    """What stands in for the library: as sure as it is told to be."""

    def __init__(self, sure: float) -> None:
        self.sure = sure

    def classify(self, text: str) -> tuple[str, float]:
        return "kl", self.sure


@pytest.mark.parametrize(("sure", "wanted"), [(0.99, "kl"), (0.5, None)])
def test_a_model_is_asked_only_where_the_words_do_not_tell(monkeypatch: pytest.MonkeyPatch, sure: float, wanted: str | None) -> None:
    monkeypatch.setattr(language_models, "_model", lambda: Model(sure))
    assert language_of(_UNSURE[-1]) == wanted
    assert language_of(_TEXTS["en"]) == "en"


@pytest.fixture
def model_anew() -> None:
    language_models._model.cache_clear()


@pytest.mark.usefixtures("model_anew")
def test_without_the_library_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    assert language_models.surest_of_model(_UNSURE[-1]) is None
    language_models._model.cache_clear()


@pytest.mark.usefixtures("model_anew")
def test_the_library_knows_what_the_words_do_not() -> None:
    library: ModuleType = pytest.importorskip("py3langid")
    assert library
    text = "Sledovanje ladjam je bilo zaradi megle prekinjeno, pristanišče pa je bilo v ponedeljek zaprto, ker je bila vidljivost preslaba."
    assert language_models.surest_of_model(text) == "sl"
    assert {language_models.surest_of_model(text) for _ in range(3)} == {"sl"}
