"""newsdoc works as installed from the wheel, from the source distribution, and as an editable checkout."""

from __future__ import annotations

import json
from pathlib import Path

from support.articles import everything
from support.installs import REPOSITORY, Built, Installed, install

import newsdoc
from newsdoc.schemas import schema_names

EXAMPLE = REPOSITORY / "examples" / "harbour-bridge.txt"
WHERE = "import json, newsdoc, newsdoc.schemas as s; print(json.dumps([newsdoc.__file__, *(str(s.schema_path(n)) for n in s.schema_names())]))"


def test_newsdoc_and_its_schemas_come_from_the_installation(installed: Installed, tmp_path: Path) -> None:
    paths = [Path(path) for path in json.loads(installed.run("python", "-c", WHERE, cwd=tmp_path).stdout)]
    assert len(paths) == 1 + len(schema_names())
    for path in paths:
        assert path.is_file()
        assert path.is_relative_to(installed.home)


def test_the_command_says_its_version(installed: Installed, tmp_path: Path) -> None:
    assert newsdoc.__version__ in installed.run("newsdoc", "--version", cwd=tmp_path).stdout


def test_a_text_is_converted_to_every_format_and_all_are_valid(installed: Installed, tmp_path: Path) -> None:
    installed.run("newsdoc", "convert", str(EXAMPLE), "-t", "json", "-t", "newsml-g2", "-t", "docx", "-t", "epub", "-o", "out/", cwd=tmp_path)
    made = [f"out/harbour-bridge{suffix}" for suffix in (".json", ".newsml.xml", ".docx", ".epub")]
    assert sorted(f"out/{path.name}" for path in (tmp_path / "out").iterdir()) == sorted(made)
    installed.run("newsdoc", "validate", *made, cwd=tmp_path)
    assert newsdoc.read(tmp_path / made[0]).headline == "Strandvik Harbour Bridge Opens to Traffic After Nine Years"


def test_an_article_goes_to_json_and_back(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(newsdoc.dumps(everything(), "json"))
    installed.run("newsdoc", "convert", "a.json", "-t", "json", "-o", "b.json", cwd=tmp_path)
    assert (tmp_path / "b.json").read_bytes() == (tmp_path / "a.json").read_bytes()


def test_epubs_are_written_and_checked_with_ebooklib_uninstalled(built: Built, tmp_path: Path) -> None:
    without = install(tmp_path / "venv", str(built.wheel), home=tmp_path / "venv", without="ebooklib")
    without.run("python", "-c", "import ebooklib", cwd=tmp_path, status=1)
    without.run("newsdoc", "convert", str(EXAMPLE), "-t", "epub", "-o", "out/", cwd=tmp_path)
    without.run("newsdoc", "validate", "out/harbour-bridge.epub", cwd=tmp_path)
