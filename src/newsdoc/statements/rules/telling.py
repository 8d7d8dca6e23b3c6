"""Verbs that name whom one tells, before what is told."""

from __future__ import annotations

__all__ = ["SAYING_TO", "TELLING"]

TELLING = frozenset("tell ask assure inform remind warn advise reassure notify convince persuade show promise brief".split())
SAYING_TO = frozenset("say write explain mention suggest add speak talk point admit describe respond reply declare complain".split())
