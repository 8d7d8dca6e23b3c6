"""In which language a text is: English unless another is clearly meant, and that by few words."""

from __future__ import annotations

import pytest

from newsdoc.statements.languages import language_of


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“No,” Ada cried.",
        "“No, no, no,” said Ada Moe.",
        "“They die,” Ada Moe said. “They die a lot.”",
        "“We will go on,” Ada Moe told El Mundo.",
        "“We will go on,” Ada Moe told Le Monde, La Croix and Le Figaro.",
        "“We will go on,” Hans von der Moe told Die Zeit and Der Spiegel.",
        "“Le pont est vieux et la ville est pauvre,” Ada Penrose said.",
    ],
)
def test_english_with_a_few_foreign_words_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("„Wir gehen“, sagte sie.", "de"),
        ("Der Rat ist arm.\nDie Stadt ist es auch.", "de"),
        ("« Je pars », confie Ada.", "fr"),
        ("Le pont est vieux. La ville est pauvre.", "fr"),
        ("«Me voy», dijo Ada.", "es"),
        ("El puente es viejo. La ciudad es pobre.", "es"),
    ],
)
def test_a_short_text_in_another_language_is_told(text: str, language: str) -> None:
    assert language_of(text) == language
