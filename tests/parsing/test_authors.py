"""The names in bylines, however those are printed."""

from __future__ import annotations

import time

import pytest

from newsdoc.parsing.evidence.authors import authors_in, dated_authors, is_person
from newsdoc.parsing.evidence.datelines import dateline_of, dateline_prefix
from newsdoc.parsing.evidence.names import is_outlet
from newsdoc.parsing.parse import label_text


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Lind December 22, 2023", ["Ada Lind"]),
        ("By Ada Lind,", ["Ada Lind"]),
        ("By Ada Lind and Tom Orr Globe Staff and Globe Correspondent, Updated May 2, 2023, 3:31 p.m.", ["Ada Lind", "Tom Orr"]),
        ("By Ada Lind, Wednesday, 20 November 2019 08:05 GMT", ["Ada Lind"]),
        ("By Ada Lind Ada Lind", ["Ada Lind"]),
        ("By Ada Lind MS, RDN, LD", ["Ada Lind"]),
        ("By Ada Lind, M.D., and Tom Orr, Ph.D.", ["Ada Lind", "Tom Orr"]),
        ("By Ada Lind Echo News", ["Ada Lind"]),
        ("By Ada Lind Showbiz & TV Reporter", ["Ada Lind"]),
        ("By Ada Lind, The Valley Echo", ["Ada Lind"]),
        ("By Ada Lind | Echo Radio", ["Ada Lind"]),
        ("By Social Links for Ada Lind", ["Ada Lind"]),
        ("By Ada Lind Jr. and Tom Orr, III", ["Ada Lind Jr.", "Tom Orr, III"]),
        ("By Ludwig van der Berg", ["Ludwig van der Berg"]),
        ("By R. J. Stone, Business Correspondent", ["R. J. Stone"]),
        ("By KATE LUND and SIMON PYE", ["KATE LUND", "SIMON PYE"]),
        ("By Wren September 15, 2014", ["Wren"]),
        ("Ada Lind Cherry Hill Courier-Post", ["Ada Lind"]),
        ("Ada Lind echo.com Analyst", ["Ada Lind"]),
        ("Ada Lind, ECHO Dec 22, 2023, 06:21 AM ET", ["Ada Lind"]),
        ("Ada Lind and Tom Orr in New York", ["Ada Lind", "Tom Orr"]),
        ("Ada Lind @adalind", ["Ada Lind"]),
        ("Ada Lind Dec 05, 2023 2 Shares 1530 Views", ["Ada Lind"]),
        ("posted on 2023-12-19 23:30 EST by Ada Marie Lind", ["Ada Marie Lind"]),
        ("Posted in Ferries by seagull77 on August 3, 2019", ["seagull77"]),
        ("19.6.2007 9:40 Uhr Petra Klamm 71 Kommentare", ["Petra Klamm"]),
        ("Von Petra Klamm, Jan Lukas Ott und Uwe Marten, NDR", ["Petra Klamm", "Jan Lukas Ott", "Uwe Marten"]),
        ("Par Claire Monier avec AFP", ["Claire Monier"]),
        ("记者 王小明 李华", ["王小明", "李华"]),
        ("作者：王小明", ["王小明"]),
        ("文／山田太郎", ["山田太郎"]),
        ("بقلم: أحمد علي", ["أحمد علي"]),
        ("Автор: Иван Петров", ["Иван Петров"]),
    ],
)
def test_a_byline_names_its_writers(byline: str, names: list[str]) -> None:
    assert authors_in(byline) == names


@pytest.mark.parametrize(
    "text",
    ["02 /7 Ada Lind-Orr", "250 Gramm Mehl", "Jupiter Moon 3", "Cans of fish were found on May 8 by Tom Orr of Halden", "Zitat von Petra"],
)
def test_a_number_is_no_date_that_a_writer_stands_beside(text: str) -> None:
    assert dated_authors(text) == []


@pytest.mark.parametrize("text", ["Key Points", "Share This Idea", "Reality TV", "BLACK DEATH FEARS", "Ada", "ada lind", "王小明", "Hong Kong"])
def test_words_of_a_page_are_no_person(text: str) -> None:
    assert not is_person(text)


@pytest.mark.parametrize("text", ["Ada Lind", "Carlos O'Brien-Smith", "Иван Петров", "JOAN P. MERCER", "Mohammed bin Salim"])
def test_a_name_is_a_person(text: str) -> None:
    assert is_person(text)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [("Echo Staff | May 3", True), ("The Valley Post", True), ("valleyecho.com", True), ("Ada Lind", False), ("Emily Post", False), ("Ada", False)],
)
def test_an_outlet_signs_with_its_own_name(text: str, *, outlet: bool) -> None:
    assert is_outlet(text) is outlet


@pytest.mark.parametrize(
    ("text", "dateline", "place"),
    [
        ("NEW HALDEN: The pier is to be rebuilt.", "NEW HALDEN", "NEW HALDEN"),
        ("МОСКВА, 3 мая. /ТАСС/. Причал восстановят.", "МОСКВА, 3 мая", "МОСКВА"),
        ("新华社北京12月22日电 旧码头将重建。", "新华社北京12月22日", "北京"),
        ("Darmstadt - Januar 2021. Der Steg wird neu gebaut.", "Darmstadt - Januar 2021", "Darmstadt"),
        ("Jakarta (ANTARA) - Dermaga dibangun kembali.", "Jakarta (ANTARA)", "Jakarta"),
    ],
)
def test_datelines_of_many_languages(text: str, dateline: str, place: str) -> None:
    found = dateline_prefix(text)
    assert found
    assert text[: found[0]] == dateline
    assert dateline_of(dateline).place == place


def test_breaking_news_is_no_place() -> None:
    assert dateline_prefix("BREAKING NEWS: the pier is to be rebuilt.") is None


@pytest.mark.parametrize("line", ["A short line", "By Ada Lind", "By", "Ada Lind\nand", "a b c d e f g h i j k l m n o p"])
def test_time_grows_no_faster_than_the_text(line: str) -> None:
    def seconds(count: int) -> float:
        text = "\n".join([line] * count)
        start = time.process_time()
        label_text(text)
        return time.process_time() - start

    seconds(100)
    assert seconds(20_000) < 40 * seconds(2_000)
