"""The bounds of the libraries are what `make test-lowest` installs, and the lock is within them."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
LINES = [*PROJECT["dependencies"], *(line for lines in EXTRAS.values() for line in lines)]
UNTESTED = {"spacy"}  # newsdoc imports nothing of it


def _pinned() -> dict[str, str]:
    """The version of each package in the lock, by its name."""
    lock = (REPOSITORY / "requirements-dev.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)", lock, re.MULTILINE))


@pytest.mark.parametrize("line", LINES)
def test_each_requirement_has_a_lowest_version_and_no_other_bound(line: str) -> None:
    assert [each.operator for each in Requirement(line).specifier] == [">="]


def test_the_lowest_versions_are_those_that_are_tested() -> None:
    script = REPOSITORY / ".ci" / "bounds.py"
    if not script.exists():
        pytest.skip("the script is in a checkout only")
    constraints = [Requirement(line) for line in runpy.run_path(str(script))["constraints"]()]
    wanted = {known.name: known for known in map(Requirement, LINES) if known.name not in UNTESTED}
    assert {constraint.name for constraint in constraints} == set(wanted)
    for constraint in constraints:
        (lowest,) = constraint.specifier
        assert lowest.operator == "=="
        assert str(wanted[constraint.name].specifier) == f">={lowest.version}"


@pytest.mark.parametrize("line", [line for line in LINES if Requirement(line).name not in UNTESTED])
def test_the_lock_is_within_the_bounds(line: str) -> None:
    requirement = Requirement(line)
    assert requirement.specifier.contains(_pinned()[requirement.name])
