"""The targets of atheris: each takes any bytes."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.articles import crafted

import newsdoc
from fuzzing.targets import TARGETS

REPOSITORY = Path(__file__).resolve().parents[2]
WHOLE = {"text": "text", "newsml-g2": "newsml-g2", "zip": "epub"}


@pytest.mark.parametrize("name", TARGETS)
@given(data=st.binary(max_size=200))
def test_a_target_takes_any_bytes(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_whole_documents(name: str) -> None:
    for article in crafted():
        TARGETS[name](newsdoc.dumps(article, WHOLE[name], report=newsdoc.Collector()))


@pytest.mark.full
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed: it has no wheels for some machines")
@pytest.mark.parametrize("name", TARGETS)
def test_atheris_finds_nothing(name: str) -> None:
    whole = {**os.environ, "PYTHONPATH": os.pathsep.join(("src", "tests", "."))}
    command = [sys.executable, "-m", "fuzzing.guided", name, "-runs=2000", "-seed=1"]
    done = subprocess.run(command, cwd=REPOSITORY, env=whole, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
