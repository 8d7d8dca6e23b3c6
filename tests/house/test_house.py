"""The rules of the house, kept by tests instead of by memory."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import newsdoc
from newsdoc.diagnostics import CATALOGUE

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCES = sorted((REPOSITORY / "src" / "newsdoc").rglob("*.py"))
CATALOGUE_FILES = sorted((REPOSITORY / "src" / "newsdoc" / "diagnostics" / "catalogue").glob("*.py"))
LONGEST_FILE = 400

# Written in pieces, so that this file does not hold what it forbids.
FORBIDDEN = {
    "a path of somebody's machine": re.compile(rf"(?<![\w.])/(?:{'roo' + 't'}|{'wor' + 'k'}|home/\w+|Users/\w+|opt/{'py' + 'pi'})/"),
    "the address of a package index": re.compile(
        "|".join(("python" + "hosted", "py" + r"pi\.org", "npm" + r"js\.", "index" + "-url", "find" + "-links")), re.IGNORECASE
    ),
}


def own_files() -> list[Path]:
    """The files of the project as git has them, or would have; all of them where there is no git."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=REPOSITORY, capture_output=True, text=True, check=True
        ).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        folders = ("src", "schemas", "tests", "docs", "examples", ".ci")
        listed = [str(path.relative_to(REPOSITORY)) for name in folders for path in (REPOSITORY / name).rglob("*")]
        listed += ["Makefile", "pyproject.toml", "requirements-dev.txt", "README.md", "CHANGELOG.md"]
    return [path for path in sorted(REPOSITORY / name for name in listed) if path.is_file() and "__pycache__" not in path.parts]


def modules() -> Iterator[ModuleType]:
    yield newsdoc
    for found in pkgutil.walk_packages(newsdoc.__path__, "newsdoc."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def test_imports_run_one_way() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool, "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(REPOSITORY / "src").as_posix())
def test_files_are_short_and_say_what_they_are_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    assert ast.get_docstring(ast.parse(text)), "there is no docstring"


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names_a_machine_or_an_index(what: str) -> None:
    found = []
    for path in own_files():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(REPOSITORY)}:{number}" for number, line in enumerate(lines, 1) if FORBIDDEN[what].search(line)]
    assert not found, f"{what}: {', '.join(found)}"


def test_the_lock_pins_and_hashes_every_package_and_names_no_address() -> None:
    lock = (REPOSITORY / "requirements-dev.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^[a-z0-9._-]+(?:\[[a-z,]+\])?==\S+", lock, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\S", re.sub(r"^#.*$", "", lock, flags=re.MULTILINE), re.MULTILINE))
    assert all("--hash=sha256:" in entry for entry in re.split(r"^(?=[a-z])", lock, flags=re.MULTILINE)[1:])
    assert not re.search(r"http|/|^-", lock, re.MULTILINE)


def test_the_lock_has_all_that_the_project_declares() -> None:
    import tomllib

    declared = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = declared["project"]["dependencies"] + declared["dependency-groups"]["dev"] + declared["build-system"]["requires"]
    pinned = set(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==", (REPOSITORY / "requirements-dev.txt").read_text(encoding="utf-8"), re.MULTILINE))
    assert {re.split(r"[\[<>=]", line)[0].lower() for line in wanted} <= pinned


# --- the catalogue of findings -------------------------------------------------------------------


def codes_in_catalogue() -> list[str]:
    nodes = [node for path in CATALOGUE_FILES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding"]
    return [str(ast.literal_eval(call.args[0])) for call in calls]


def test_each_code_of_the_catalogue_stands_once() -> None:
    codes = codes_in_catalogue()
    assert len(codes) == len(set(codes)) == len(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_each_code_of_the_catalogue_is_used(code: str) -> None:
    assert any(f'"{code}"' in path.read_text(encoding="utf-8") for path in SOURCES if path not in CATALOGUE_FILES)


# --- what is public ------------------------------------------------------------------------------


def test_every_public_name_has_a_docstring() -> None:
    bare = []
    for module in modules():
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            own = (inspect.isclass(thing) or inspect.isfunction(thing)) and (thing.__module__, thing.__qualname__) == (module.__name__, name)
            if own and not inspect.getdoc(thing):
                bare.append(f"{module.__name__}.{name}")
    assert not bare


def test_every_module_says_what_is_public_and_has_it() -> None:
    for module in modules():
        if inspect.getsource(module).count("\n") > 2 and not module.__name__.endswith(".main"):
            assert all(hasattr(module, name) for name in module.__all__), module.__name__


def test_public_names_are_in_order() -> None:
    assert sorted(newsdoc.__all__, key=lambda name: (not name[0].isupper(), name)) == list(newsdoc.__all__)


def test_the_changelog_tells_of_this_version() -> None:
    text = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(newsdoc.__version__)}\]", text, re.MULTILINE)
