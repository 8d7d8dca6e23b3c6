"""newsdoc as people get it: built, and installed into environments of its own.

Fetching the dependencies anew for each environment would be slow and need a network. Each gets links to those of
the environment the tests run in, but to no other package: what newsdoc declares is all there is, so that a
dependency it forgot to declare is missed, and newsdoc itself can only come from the environment under test. The
build tools are lent to pip while it installs, and are gone when newsdoc runs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from attrs import frozen
from packaging.requirements import Requirement

__all__ = ["REPOSITORY", "Built", "Installed", "build", "copy_of_the_tree", "install", "run"]

REPOSITORY = Path(__file__).resolve().parents[2]
SITE_PACKAGES = Path(sysconfig.get_path("purelib"))
CHECKOUT = ("src", "schemas", "pyproject.toml", "README.md", "LICENSE")


@frozen
class Built:
    """The wheel and the source distribution."""

    wheel: Path
    sdist: Path


@frozen
class Installed:
    """An environment that has newsdoc, and where newsdoc must come from in it."""

    scripts: Path
    home: Path

    def run(self, *command: str, cwd: Path, status: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a command of the environment, with nothing of the environment the tests run in."""
        return run(str(self.scripts / command[0]), *command[1:], cwd=cwd, status=status)


def build(folder: Path) -> Built:
    """The source distribution of this tree, and the wheel built from it."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(REPOSITORY), cwd=folder)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return Built(wheel, sdist)


def run(*command: str, cwd: Path, status: int = 0, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command, which must end with the status."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COV"))}
    done = subprocess.run(command, cwd=cwd, env={**kept, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == status, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done


def copy_of_the_tree(target: Path) -> Path:
    target.mkdir()
    for name in CHECKOUT:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target / name)
    return target


def install(folder: Path, *requirement: str, home: Path, without: str | None = None) -> Installed:
    """An environment with the requirement installed, and with its dependencies but the one named."""
    venv.create(folder, with_pip=False)
    places = sysconfig.get_paths("venv", vars={"base": str(folder), "platbase": str(folder)})
    missing = set(top_level(distribution(without))) if without else set()
    for entry in [entry for entry in dependencies() if entry not in missing]:
        (Path(places["purelib"]) / entry.name).symlink_to(entry)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(folder), "install", "--quiet", "--no-deps")
    run(*pip, "--no-index", "--no-build-isolation", "--ignore-installed", *requirement, cwd=folder, PYTHONPATH=str(SITE_PACKAGES))
    return Installed(Path(places["scripts"]), home)


def dependencies() -> list[Path]:
    """The files and folders, among those installed, of the packages that newsdoc declares and of those that they do."""
    found: dict[str, Distribution] = {}
    add_dependencies(distribution("newsdoc"), found)
    return sorted({entry for package in found.values() for entry in top_level(package)})


def add_dependencies(package: Distribution, found: dict[str, Distribution]) -> None:
    for line in package.requires or ():
        requirement = Requirement(line)
        if requirement.name not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            found[requirement.name] = distribution(requirement.name)
            add_dependencies(found[requirement.name], found)


def top_level(package: Distribution) -> Iterator[Path]:
    for file in package.files or ():
        if file.parts[0] not in ("..", "__pycache__"):
            yield SITE_PACKAGES / file.parts[0]
