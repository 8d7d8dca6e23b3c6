"""Each code of the catalogue has a folder here, with cases that give its finding and no other.

A document beside is validated, one in read/ is read; each is a file, or a .toml with changes to a sound document
(tests/support/cases.py). A module of the code's name holds a function `case`, which gets a report and does what gives
the finding. What has to come with a finding is declared in also.toml, with the reason. Documents in good/ have none.
"""

from __future__ import annotations

import datetime
import importlib.util
import tomllib
from pathlib import Path

import pytest
from support.cases import document_of, format_name, sound

import newsdoc
from newsdoc import Collector, Diagnostic
from newsdoc.diagnostics import CATALOGUE
from newsdoc.registry import formats

HERE = Path(__file__).parent
NOW = datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.UTC)
DOCUMENTS = sorted(path for path in HERE.glob("*/*.*") if path.suffix not in (".py", ".pyc") and path.name != "also.toml")
GOOD = [path for path in DOCUMENTS if path.parent.name == "good"]
BAD = [path for path in DOCUMENTS if path.parent.name != "good"]
READ = sorted(HERE.glob("*/read/*.*"))
CALLS = sorted(HERE.glob("*/*.py"))


def _id(path: Path) -> str:
    return str(path.relative_to(HERE))


@pytest.fixture(autouse=True)
def _no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def _validated(path: Path, folder: Path) -> list[Diagnostic]:
    document = folder / path.name.removesuffix(".toml")
    document.write_bytes(document_of(path))
    return newsdoc.validate(document, format_name(path), now=NOW)


def _is_as_declared(found: list[Diagnostic], folder: Path) -> None:
    """The folder's code is found, and beside it just what is declared for the folder."""
    codes = {finding.code for finding in found}
    declared = folder / "also.toml"
    also = set(tomllib.loads(declared.read_text(encoding="utf-8"))) if declared.exists() else set()
    assert codes == {folder.name} | also, [str(finding) for finding in found]


@pytest.mark.parametrize("path", BAD, ids=_id)
def test_a_document_has_its_finding_and_no_other(path: Path, tmp_path: Path) -> None:
    found = _validated(path, tmp_path)
    _is_as_declared(found, path.parent)
    assert all(finding.place.file == str(tmp_path / path.name.removesuffix(".toml")) for finding in found)


@pytest.mark.parametrize("path", READ, ids=_id)
def test_reading_a_document_gives_its_finding_and_no_other(path: Path) -> None:
    found = Collector()
    newsdoc.read_edition(document_of(path), format_name(path), report=found)
    _is_as_declared(found, path.parent.parent)


@pytest.mark.parametrize("path", CALLS, ids=_id)
def test_a_call_gives_its_finding_and_no_other(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = Collector()
    module.case(found)
    _is_as_declared(found, path.parent)


@pytest.mark.parametrize("path", GOOD, ids=_id)
def test_a_good_document_has_no_finding(path: Path, tmp_path: Path) -> None:
    assert _validated(path, tmp_path) == []


@pytest.mark.parametrize("name", [known.name for known in formats() if known.writer and known.checker])
def test_a_sound_article_has_no_finding_in_any_format(name: str) -> None:
    assert newsdoc.validate(newsdoc.dumps(sound(), name), name, now=NOW) == []


@pytest.mark.parametrize("code", CATALOGUE)
def test_each_code_has_a_case(code: str) -> None:
    cases = [path for path in (*BAD, *READ, *CALLS) if path.relative_to(HERE).parts[0] == code]
    assert cases


def test_each_folder_is_of_a_code() -> None:
    folders = {path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders - {"good"} <= set(CATALOGUE)


def test_each_declaration_says_why() -> None:
    for declared in HERE.glob("*/also.toml"):
        also = tomllib.loads(declared.read_text(encoding="utf-8"))
        assert all(code in CATALOGUE and reason.endswith(".") for code, reason in also.items())
