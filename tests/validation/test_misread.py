"""Text that was read in a wrong encoding is found, and true text of any language is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article
from newsdoc.model import Paragraph
from newsdoc.validation.rules.misread import misread

TRUE = """\
It’s “the ferry” — café, naïve, £5 or €6…
Fähre fährt über die Straße; Ärger, Öl, „Übung“ und ‚Äther‘
L’été à « Paris » et l’âge de Noël, ça coûte 5 €
A IRMÃ, O CAMPEÃO, AMANHÃ E A MANHÃ DO PÃO
La niña y el ñandú; ESPAÑA, ¿qué? ¡sí!
Più città, perché è così
Färjan går åter från Ängö till Öland
Færgen sejler igen på Ærø, på ny
Það er ferð á ný, Ísland og Þór
Trajekt jezdí znovu, říká přístav Žďár
Prom płynie znów z Gdańska do Łeby, żółć
A komp újra jár, őszintén, ŰRHAJÓ
Feribotul circulă din nou, în România, VÂNĂTOARE, ÎNAINTE, HÂRTIE
Feribot yeniden çalışıyor, İğne, HÂLÂ, ÂŞIK
Phà lại chạy, NGÃ, ĐÃ, GIÃ, TRẦN, ÂU CƠ
Praam sõidab jälle, ÕLU, Šveits
Паром снова ходит, РИСК, СЪЕЗД, «Россия»
Пором знову ходить, РІК, СІЧЕНЬ, Їжак, ҐРУНТ
Паром зноў ходзіць, СІЛА, ЎСЁ, РЁВ
Трајект опет вози, Ђорђе, Љубав, Њива, ЏЕП
Το πλοίο ξανά, Γιάννης, Ως, ΌΧΙ
המעבורת שבה לפעול
العبّارة تعمل من جديد
नौका फिर चलती है
渡轮恢复航行，港口说。
フェリーが再開した。
여객선이 다시 다닌다.
√2, √π, x√2, ¬p, 5 ± 2 µm, 20 °C, ├── files, ½ ¾ ©®™""".splitlines()
BETWEEN = [" ", "\u00a0", "–", "—", " – ", "® ", "© ", "…", "“ „", "» «", "¹ ", "º ", "’", "‰ ", "™ "]


def found(text: str) -> list[str]:
    article = Article(id="urn:example:a", language="en", headline="Words", body=[Paragraph(text)])
    return [finding.code for finding in misread(article, None)]


@pytest.mark.parametrize("text", TRUE)
def test_a_text_that_is_fine_gives_no_finding(text: str) -> None:
    assert found(text) == []
    assert found(text.upper()) == []


@given(st.lists(st.sampled_from(" ".join(TRUE).split()), min_size=1, max_size=30), st.sampled_from(BETWEEN), st.booleans())
def test_signs_between_the_words_of_a_text_are_no_misreading(words: list[str], between: str, is_upper: bool) -> None:
    text = between.join(words).strip() or "a"
    assert found(text.upper() if is_upper else text) == []


@pytest.mark.parametrize("encoding", ["iso-8859-1", "cp1252", "mac_roman", "cp437", "cp850"])
@pytest.mark.parametrize("text", ["it’s said", "a café here", "über alle", "jürgen", "la niña", "perché è", "they – said"])
def test_utf_8_read_in_another_encoding_is_found(text: str, encoding: str) -> None:
    assert found(text.encode().decode(encoding)) == ["text-misread"]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "cp1251"])
@pytest.mark.parametrize("text", ["Привет", "паром ходит"])
def test_cyrillic_read_in_another_encoding_is_found(text: str, encoding: str) -> None:
    assert found(text.encode().decode(encoding)) == ["text-misread"]


@pytest.mark.parametrize("text", ["A CAMPEÃ–BRASIL e a IRMÃ„ foi", "MAÇÃ® e IRMÃ¹", "A MANHÃ\u00a0de hoje", "‚Ärger‘"])
def test_a_sign_after_a_capital_is_no_misreading(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["Ã–sterreich", "Ãœbung", "JÃ¼rgen", "moÅ¼e", "20Â°C", "вЂ™", "Ã‰tat"])
def test_a_capital_that_is_no_end_of_a_word_is_a_misreading(text: str) -> None:
    assert found(text) == ["text-misread"]
