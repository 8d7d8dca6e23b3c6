"""What the wheel and the source distribution hold."""

from __future__ import annotations

import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest
from support.installs import REPOSITORY, Built

import newsdoc

INFO = f"newsdoc-{newsdoc.__version__}.dist-info"


def files_below(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]


@pytest.fixture(scope="session")
def in_wheel(built: Built) -> set[str]:
    with zipfile.ZipFile(built.wheel) as wheel:
        return set(wheel.namelist())


@pytest.fixture(scope="session")
def in_sdist(built: Built) -> set[str]:
    with tarfile.open(built.sdist) as sdist:
        return {name.partition("/")[2] for name in sdist.getnames()}


@pytest.fixture(scope="session")
def metadata(built: Built) -> Message:
    with zipfile.ZipFile(built.wheel) as wheel:
        return Parser().parsestr(wheel.read(f"{INFO}/METADATA").decode())


def test_the_wheel_holds_all_of_the_package_data_files_included(in_wheel: set[str]) -> None:
    wanted = {f"newsdoc/{name}" for name in files_below(REPOSITORY / "src" / "newsdoc")}
    assert {"newsdoc/py.typed", "newsdoc/formats/epub/style.css"} <= wanted
    assert wanted <= in_wheel


def test_the_wheel_holds_the_schemas(in_wheel: set[str]) -> None:
    wanted = {f"newsdoc/data/schemas/{name}" for name in files_below(REPOSITORY / "schemas")}
    assert "newsdoc/data/schemas/article-1.0.schema.json" in wanted
    assert wanted <= in_wheel


def test_the_wheel_holds_the_licence_and_nothing_beside_the_package(in_wheel: set[str]) -> None:
    assert f"{INFO}/licenses/LICENSE" in in_wheel
    assert {name.partition("/")[0] for name in in_wheel} == {"newsdoc", INFO}
    assert not [name for name in in_wheel if "__pycache__" in name or name.endswith(".pyc")]


def test_the_metadata_says_what_people_need_to_know(metadata: Message) -> None:
    assert metadata["Name"] == "newsdoc"
    assert metadata["Version"] == newsdoc.__version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["Summary"]


def test_the_command_and_no_other_is_installed(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        assert wheel.read(f"{INFO}/entry_points.txt").decode().split() == ["[console_scripts]", "newsdoc", "=", "newsdoc.cli:main"]


def test_the_source_distribution_holds_what_it_takes_to_build_and_test(in_sdist: set[str]) -> None:
    single = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile", "requirements-dev.txt"}
    folders = {f"{folder}/{name}" for folder in ("src", "schemas", "tests", "examples") for name in files_below(REPOSITORY / folder)}
    assert single | folders <= in_sdist
    assert not [name for name in in_sdist if name.startswith((".venv", ".git/", "out/"))]
