"""Bytes become text, whatever their encoding; what XML forbids is replaced and reported."""

from __future__ import annotations

import codecs
import encodings.aliases
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.diagnostics import Collector
from newsdoc.errors import SourceError
from newsdoc.io.encoding import decode, replace_forbidden, shows_markup
from newsdoc.model import is_legal

TEXT = "Ein Märchen über die Brücke: „Größe“ zählt, 5 € – naïve Façade.\nZweite Zeile.\n"
RUSSIAN = "Правительство объявило в понедельник о новом плане восстановления моста через реку.\n" * 4


def _decode(data: bytes, encoding: str | None = None) -> tuple[str, list[str]]:
    found = Collector()
    return decode(data, encoding=encoding, report=found, file="story.txt"), [diagnostic.code for diagnostic in found]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_unicode_needs_no_guess(data: bytes) -> None:
    assert _decode(data) == (TEXT, [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_a_guess(encoding: str) -> None:
    assert _decode(TEXT.encode(encoding)) == (TEXT, ["encoding-guessed"])


@pytest.mark.parametrize("encoding", ["utf-8", "UTF-8", "cp1252", "utf-16", "utf-16-le", "utf_8_sig"])
def test_a_named_encoding_is_used(encoding: str) -> None:
    assert _decode(TEXT.encode(encoding), encoding) == (TEXT, [])
    assert _decode(codecs.BOM_UTF8 + b"a", "utf-8") == ("a", [])


@pytest.mark.parametrize(
    ("data", "encoding", "text", "message"),
    [
        (b"caf\xe9 noir", "utf-8", "caf\ufffd noir", "encoding utf-8 were replaced by U+FFFD, once"),
        (b"caf\xe9 \xe9 noir", "ascii", "caf\ufffd \ufffd noir", "encoding ascii were replaced by U+FFFD, 2 times"),
        (codecs.BOM_UTF8 + b"One\ncaf\xe9", None, "One\ncaf\ufffd", "encoding utf-8 were replaced by U+FFFD, once"),
        (codecs.BOM_UTF16_LE + b"a\0\n\0\x00\xd8b\0", None, "a\n\ufffdb", "encoding utf-16-le were replaced by U+FFFD, once"),
        (codecs.BOM_UTF16_BE + b"\0a\0", None, "a\ufffd", "encoding utf-16-be were replaced by U+FFFD, once"),
        (codecs.BOM_UTF32_LE + b"a\0\0\0\0\0\x11\0", None, "a\ufffd", "encoding utf-32-le were replaced by U+FFFD, once"),
    ],
)
def test_bytes_that_are_no_text_are_replaced_and_reported_with_their_place(data: bytes, encoding: str | None, text: str, message: str) -> None:
    found = Collector()
    assert decode(data, encoding=encoding, report=found, file="story.txt") == text
    (finding,) = found
    assert finding.code == "text-replaced"
    assert message in finding.message
    first = text.index("\ufffd")
    assert (finding.place.file, finding.place.start, finding.place.line) == ("story.txt", first, text.count("\n", 0, first) + 1)


@pytest.mark.parametrize("name", ["no-such-thing", "hex", "", "a\0b", "undefined", "idna"])
def test_a_name_that_is_no_encodings_is_refused(name: str) -> None:
    with pytest.raises(SourceError, match="encoding") as caught:
        decode(b"abc \xff.", encoding=name, report=Collector(), file="story.txt")
    assert caught.value.file == "story.txt"


@pytest.mark.parametrize("start", ["<?xml version='1.0' encoding='windows-1251'?>\n", '<meta charset="windows-1251">\n'])
def test_a_declared_encoding_is_used_and_reported(start: str) -> None:
    assert _decode((start + RUSSIAN).encode("cp1251")) == (start + RUSSIAN, ["encoding-declared"])


def test_a_declaration_that_names_no_encoding_is_passed_over() -> None:
    text, codes = _decode(b'<meta charset="klingon">\n' + RUSSIAN.encode("cp1251"))
    assert RUSSIAN in text
    assert codes == ["encoding-guessed"]


# The name that is declared, what such texts are really in, and signs that only the latter has.
@pytest.mark.parametrize(
    ("declared", "codec", "signs"),
    [
        ("Shift_JIS", "cp932", "①髙橋㈱～"),
        ("x-sjis", "cp932", "①髙橋"),
        ("EUC-KR", "cp949", "똠방각하"),
        ("gb2312", "gb18030", "朱镕基€"),
        ("GBK", "gb18030", "㐀€"),
        ("Big5", "big5hkscs", "着裏㗎"),
    ],
)
def test_a_declared_name_means_what_it_means_on_the_web(declared: str, codec: str, signs: str) -> None:
    text = f'<meta charset="{declared}">\n{signs}'
    assert _decode(text.encode(codec)) == (text, ["encoding-declared"])


@pytest.mark.parametrize(("declared", "good"), [("utf-8", "Größe über"), ("EUC-KR", "정부는 월요일에 새로운 계획을 발표했다고 밝혔다")])
def test_a_few_bad_bytes_do_not_make_a_declaration_wrong(declared: str, good: str) -> None:
    start = f'<meta charset="{declared}">\n{good} '
    assert _decode(start.encode(declared) + b"\xff end") == (f"{start}\ufffd end", ["encoding-declared", "text-replaced"])


def test_many_bad_bytes_make_a_declaration_wrong() -> None:
    text = f'<meta charset="utf-8">\n{TEXT}'
    assert _decode(text.encode("cp1252")) == (text, ["encoding-guessed"])


def test_a_guess_is_told_where_it_first_counts() -> None:
    found = Collector()
    decode(("Plain.\nPlain.\n" + TEXT).encode("cp1252"), report=found)
    assert [finding.place.line for finding in found] == [3]


GUESSED = [
    (TEXT * 5, "cp1252"),
    ("Le gouvernement a annoncé lundi un nouveau projet, déjà très coûteux.", "cp1252"),
    ("Il governo ha annunciato lunedì un nuovo progetto, che è già molto costoso; sarà pronto perché serve.", "cp1252"),
    ("O governo anunciou na segunda-feira a reconstrução da ponte; não há previsão, disse o porta-voz.", "cp1252"),
    ("Ríkisstjórnin tilkynnti á mánudag að brúin verði endurbyggð, sagði talsmaðurinn.", "cp1252"),
    ("The café’s owner said “no” on Monday – it was 5 € and a naïve idea.", "cp1252"),
    ("Café noir", "cp1252"),
    ("Head\n\n" + "Prezident řekl v pondělí, že jednání budou pokračovat. " * 5, "cp1250"),
    ("A kormány hétfőn bejelentette, hogy új tervet készít a híd újjáépítésére, közölte a szóvivő.", "cp1250"),
    ("Rząd ogłosił w poniedziałek nowy plan odbudowy mostu, powiedział rzecznik.", "cp1250"),
    ("Rząd ogłosił w poniedziałek nowy plan odbudowy mostu, powiedział rzecznik.", "iso8859_2"),
    ("Preşedintele a spus luni că negocierile vor continua şi că ţara este pregătită.", "cp1250"),
    ("Predsjednik je u ponedjeljak rekao da će se pregovori nastaviti, a škola počinje.", "cp1250"),
    ("Başbakan pazartesi günü yaptığı açıklamada köprünün yeniden inşa edileceğini söyledi.", "cp1254"),
    ("Prezidentas pirmadienį pareiškė, kad derybos tęsis, o šalis yra pasirengusi.", "cp1257"),
    ("Prezidents pirmdien paziņoja, ka sarunas turpināsies, un valsts ir gatava.", "cp1257"),
    (RUSSIAN, "cp1251"),
    ("日本の政府は月曜日に新しい計画を発表した。\n" * 5, "shift_jis"),
]


@pytest.mark.parametrize(("text", "encoding"), GUESSED)
def test_an_encoding_is_guessed_and_the_guess_reported(text: str, encoding: str) -> None:
    assert _decode(text.encode(encoding)) == (text, ["encoding-guessed"])


def test_the_guess_is_the_same_in_every_process() -> None:
    program = (
        "from newsdoc.diagnostics import Collector\nfrom newsdoc.io.encoding import decode\nfound = Collector()\n"
        f"print(ascii(decode({TEXT.encode('cp1252')!r}, report=found)), found)"
    )
    command = [sys.executable, "-c", program]
    runs = [subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True, text=True) for seed in "123"]
    assert len({run.stdout for run in runs}) == 1


def test_forbidden_characters_are_replaced_and_reported_with_their_place() -> None:
    found = Collector()
    assert replace_forbidden("one\r\ntwo\x00 \x00\ud800\uffff", report=found) == "one\r\ntwo\ufffd \ufffd\ufffd\ufffd"
    assert [(d.code, d.message.partition(",")[0], d.place.line, d.place.column, d.place.start) for d in found] == [
        ("text-replaced", "U+0000", 2, 4, 8),
        ("text-replaced", "U+D800", 2, 7, 11),
        ("text-replaced", "U+FFFF", 2, 8, 12),
    ]
    assert "2 times" in found[0].message


MARKS = [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE]


@given(st.sampled_from(MARKS), st.binary(max_size=200), st.sampled_from([None, "utf-8", "ascii", "utf-16", "shift_jis"]))
def test_any_bytes_become_legal_text_and_nothing_is_replaced_in_silence(mark: bytes, data: bytes, encoding: str | None) -> None:
    found = Collector()
    text = decode(mark + data, encoding=encoding, report=found)
    assert is_legal(text.translate(dict.fromkeys(b"\r\v\f")))
    replaced = [finding.message.rpartition(", ")[2] for finding in found if finding.code == "text-replaced"]
    given = any(encoded in data for encoded in (b"\xef\xbf\xbd", b"\xfd\xff", b"\xff\xfd"))
    assert given or text.count("\ufffd") == sum(1 if times == "once" else int(times.split()[0]) for times in replaced)


@given(st.text(max_size=100))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    legal = replace_forbidden(text, report=Collector()).removeprefix("\ufeff")
    assert decode(legal.encode(), encoding="utf-8", report=Collector()) == legal.removeprefix("\ufeff")


@pytest.mark.parametrize("name", sorted({*encodings.aliases.aliases.values(), "utf-16-le", "iso8859-1", "koi8-u"}))
def test_markup_shows_in_an_encoding_whose_ascii_is_ascii_whatever_stands_before(name: str) -> None:
    if not shows_markup(name) or name.startswith("utf_16") or name == "utf-16-le":
        return
    ascii_bytes = bytes(range(0x20, 0x7F))
    befores = [b"+", b"~{", b"\x0e", b"\x1b$B", b"\x1b(I", *(bytes([lead]) for lead in range(0x80, 0x100))]
    assert ascii_bytes.decode(name) == ascii_bytes.decode("ascii")
    assert all("<" in (before + b"<aa").decode(name, "replace") for before in befores)


@pytest.mark.parametrize("name", ["UTF-7", "UTF-32", "cp037", "ISO-2022-JP", "iso-2022-kr", "hz", "johab", "unicode_escape", "rot13", "none", ""])
def test_markup_hides_in_other_encodings(name: str) -> None:
    assert not shows_markup(name)
