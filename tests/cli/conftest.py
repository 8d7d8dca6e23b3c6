"""Runs the command in a process of its own, in an empty folder."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest
from attrs import frozen


@frozen
class Done:
    """How a run ended."""

    status: int
    out: str
    err: str


def shell(script: str, folder: Path) -> Done:
    """Run a script of bash, in which `newsdoc` is the command."""
    command = f"newsdoc() {{ {shlex.quote(sys.executable)} -c 'from newsdoc.cli import main; main()' \"$@\"; }}\n{script}"
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, timeout=60, env={**os.environ, "COLUMNS": "100"}, check=False)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


class Run(Protocol):
    def __call__(self, *arguments: str, stdin: str | bytes = "") -> Done: ...


@pytest.fixture
def newsdoc(tmp_path: Path) -> Run:
    """Run `newsdoc` with arguments in tmp_path."""

    def run(*arguments: str, stdin: str | bytes = "") -> Done:
        done = subprocess.run(
            [sys.executable, "-c", "from newsdoc.cli import main; main()", *arguments],
            cwd=tmp_path,
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            timeout=60,
            env={**os.environ, "COLUMNS": "100"},
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
