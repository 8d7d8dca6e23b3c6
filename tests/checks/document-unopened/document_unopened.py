"""A file that is not there."""

from __future__ import annotations

import json
import subprocess
import sys

from newsdoc.diagnostics import Diagnostic, Place, Report


def case(report: Report) -> None:
    command = [sys.executable, "-c", "from newsdoc.cli import main; main()", "validate", "--report", "json", "nope.json"]
    done = subprocess.run(command, capture_output=True, check=False)
    for found in json.loads(done.stdout):
        report(Diagnostic(found["code"], found["message"], Place(**found["place"])))
