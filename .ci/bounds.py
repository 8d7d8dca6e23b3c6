"""Prints the lowest versions that pyproject.toml allows, as constraints for pip.

spaCy is left out: newsdoc imports nothing of it, and its users bring a pipeline of their own.
"""

import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def lowest(requirement: str) -> str:
    """The constraint to the lowest version of what a requirement such as "name[extra]>=1.2" allows."""
    name, _, version = requirement.partition(">=")
    return f"{name.partition('[')[0]}=={version}"


def constraints() -> list[str]:
    """Those of the dependencies, and of the extras that tests run with."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [lowest(line) for line in (*project["dependencies"], *extras["language"], *extras["validate"])]


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in constraints())
