"""A mail with two wires is read as one article."""

from __future__ import annotations

import newsdoc
from newsdoc.diagnostics import Report

_STORY = """\
AM-{name}-FERRY, 1st Ld
Ferry to {name} runs again

{place}, 4 May (Salt Wire) - The ferry to {name} runs again after two months in the dock, the harbour said on Monday.

It goes four times a day.

-30-
"""


def case(report: Report) -> None:
    newsdoc.parse("\n\n".join(_STORY.format(name=name, place=name.upper()) for name in ("Ness", "Holm")), report=report)
