"""newsdoc as people get it: built once, and installed in three ways."""

from __future__ import annotations

import pytest
from support.installs import Built, Installed, build, copy_of_the_tree, install


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The source distribution of this tree, and the wheel built from it."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session", params=["wheel", "sdist", "editable"])
def installed(request: pytest.FixtureRequest, built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """An environment with newsdoc installed from the wheel, from the source distribution, or as an editable checkout."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "editable":
        checkout = copy_of_the_tree(folder / "checkout")
        return install(folder / "venv", "--editable", str(checkout), home=checkout)
    return install(folder / "venv", str(getattr(built, request.param)), home=folder / "venv")
