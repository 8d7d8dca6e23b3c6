"""Fixtures for all tests."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

REPOSITORY = Path(__file__).resolve().parent.parent

# Each run tries the same examples, so that a run fails for what was changed and not by chance; `make test-full` looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("new", deadline=None, max_examples=1000, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of material that is not part of the project (official schemas, corpora); the test skips without it."""
    folder = Path(os.environ.get("NEWSDOC_SHARED", REPOSITORY.parent / "shared"))
    if not folder.is_dir():
        pytest.skip("the official schemas and corpora are not beside the project")
    return folder
