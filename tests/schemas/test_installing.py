"""Official schemas are installed whole or not at all, and never from anywhere but a file or https."""

from __future__ import annotations

import hashlib
import io
import urllib.request
import zipfile
from pathlib import Path

import pytest

from newsdoc import SourceError
from newsdoc.schemas import fetching, installing, official_schema, official_schemas
from newsdoc.schemas.installing import install_schema, remove_schemas

NAME = "ninjs-schema_3.1.json"
SCHEMA = b'{"required": ["uri"]}'


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSDOC_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / NAME).write_bytes(SCHEMA)


def _is_empty() -> bool:
    return not [path for path in Path("data").rglob("*") if path.is_file()]


def test_a_schema_is_installed_and_removed() -> None:
    installed = install_schema("ninjs", NAME, sha256=hashlib.sha256(SCHEMA).hexdigest())
    assert (installed.read_bytes(), official_schema("ninjs"), official_schema("ninjs", 2)) == (SCHEMA, installed, None)
    assert install_schema("ninjs", NAME) == installed
    assert (remove_schemas("ninjs"), official_schemas("ninjs"), remove_schemas("ninjs")) == (1, [], 0)


def test_a_zip_is_installed_with_what_is_beside(tmp_path: Path) -> None:
    with zipfile.ZipFile("set.zip", "w") as package:
        package.writestr(f"a/{NAME}", SCHEMA)
        package.writestr("a/GeoJSON.json", "{}")
        package.writestr("b/other.json", "{}")
    folder = install_schema("ninjs", "set.zip").parent
    assert sorted(path.name for path in folder.iterdir()) == ["GeoJSON.json", NAME, "sha256sums.txt"]


def test_what_does_not_fit_leaves_nothing() -> None:
    Path("ninjs-schema_2.2.json").write_bytes(b"{")
    Path("else.json").write_bytes(SCHEMA)
    for source, sha256, words in ((NAME, "0" * 64, "its sha256 is"), ("ninjs-schema_2.2.json", None, "can be used"), ("else.json", None, "the name")):
        with pytest.raises(SourceError, match=words):
            install_schema("ninjs", source, sha256=sha256)
    assert _is_empty()


@pytest.mark.parametrize("address", ["http://a.example/", "file:///", "ftp://a.example/"])
def test_nothing_is_fetched_but_over_https(address: str) -> None:
    with pytest.raises(SourceError, match="https alone"):
        install_schema("ninjs", address + NAME)


def test_an_address_is_fetched_within_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "fetch", lambda address, most: SCHEMA)
    assert install_schema("ninjs", f"https://a.example/{NAME}").name == NAME


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib.request.OpenerDirector, "open", lambda *given, **options: io.BytesIO(SCHEMA))
    assert fetching.fetch("https://a.example/a", len(SCHEMA)) == SCHEMA
    with pytest.raises(SourceError, match="more than 5 bytes"):
        fetching.fetch("https://a.example/a", 5)
