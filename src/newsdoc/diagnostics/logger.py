"""Where findings go when nobody asked for them: the logger `newsdoc`."""

from __future__ import annotations

import logging

from newsdoc.diagnostics.catalogue import Severity
from newsdoc.diagnostics.diagnostic import Diagnostic

__all__ = ["log"]

_LOGGER = logging.getLogger("newsdoc")
_LEVELS = {Severity.INFO: logging.INFO, Severity.WARNING: logging.WARNING, Severity.ERROR: logging.ERROR}


def log(diagnostic: Diagnostic) -> None:
    """The report that is used where none is given."""
    _LOGGER.log(_LEVELS[diagnostic.severity], "%s", diagnostic)
