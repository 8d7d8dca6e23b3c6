"""Official schemas, as a user installs, lists and removes them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from support.cases import sound

import newsdoc as library

from .conftest import Run

NAME = "ninjs-schema_3.1.json"
SCHEMA = b'{"required": ["nothing"]}'


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSDOC_DATA", str(tmp_path / "data"))
    (tmp_path / NAME).write_bytes(SCHEMA)
    library.write(sound(), tmp_path / "story.ninjs.json")


def test_a_schema_takes_part_from_its_installation_to_its_removal(newsdoc: Run) -> None:
    digest = hashlib.sha256(SCHEMA).hexdigest()
    installed = newsdoc("schema", "install", "ninjs", NAME, "--sha256", digest)
    assert (installed.status, installed.out, installed.err) == (0, f"ninjs: {NAME} (sha256 of what was installed: {digest})\n", "")
    assert "[ninjs-official-schema]" in newsdoc("validate", "story.ninjs.json").out
    listed = newsdoc("schema", "list")
    assert (listed.status, listed.err) == (0, "")
    assert listed.out.startswith("ninjs: ")
    assert listed.out.endswith(f"{NAME}\n")
    assert newsdoc("schema", "remove", "ninjs").out == "ninjs: 1 removed\n"
    assert newsdoc("schema", "list").out == ""
    assert newsdoc("validate", "story.ninjs.json").status == 0


def test_a_schema_that_was_changed_is_named_by_list_and_validate(newsdoc: Run, tmp_path: Path) -> None:
    newsdoc("schema", "install", "ninjs", NAME)
    (installed,) = (tmp_path / "data").rglob(NAME)
    installed.write_bytes(b"{}")
    listed = newsdoc("schema", "list")
    assert (listed.status, listed.out) == (3, f"ninjs: {installed}\n")
    assert "is not as it was installed" in listed.err
    validated = newsdoc("validate", "story.ninjs.json")
    assert validated.status == 0
    assert "[schema-changed]" in validated.out
    assert newsdoc("validate", "--fail-on", "warning", "story.ninjs.json").status == 1
    newsdoc("schema", "install", "ninjs", NAME)
    assert newsdoc("schema", "list").status == 0


def test_a_set_with_a_spoilt_list_hides_no_other(newsdoc: Run, tmp_path: Path) -> None:
    newsdoc("schema", "install", "ninjs", NAME)
    next((tmp_path / "data").rglob("sha256sums.txt")).write_text("nothing\n")
    (tmp_path / "ninjs-schema_2.2.json").write_bytes(b"{}")
    newsdoc("schema", "install", "ninjs", "ninjs-schema_2.2.json")
    listed = newsdoc("schema", "list")
    assert listed.status == 1
    assert listed.out.splitlines() == [f"ninjs: {next((tmp_path / 'data').rglob('ninjs-schema_2.2.json'))}"]
    assert listed.err.count("is not as it was installed") == 1


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("install", "ninjs", "none.json"), 3, "newsdoc: none.json: cannot be opened: No such file or directory\n"),
        (("install", "ninjs", NAME, "--sha256", "0"), 3, f"newsdoc: {NAME}: its sha256 is "),
        (("install", "ninjs", f"http://localhost/{NAME}"), 3, "over https alone"),
        (("install", "nitf", NAME), 2, "Invalid value for"),
        (("remove", "none"), 2, "Invalid value for"),
        (("show", "none"), 2, "Invalid value for"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(newsdoc: Run, arguments: tuple[str, ...], status: int, words: str) -> None:
    done = newsdoc("schema", *arguments)
    assert (done.status, done.out) == (status, "")
    assert words in done.err


def test_show_is_what_a_name_alone_means(newsdoc: Run) -> None:
    assert newsdoc("schema", "show", "article").out == newsdoc("schema", "article").out != ""
