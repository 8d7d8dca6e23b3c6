"""A list of media topics says that one is retired."""

from __future__ import annotations

import attrs
from support.cases import sound

import newsdoc
from newsdoc.diagnostics import Report
from newsdoc.model import Concept

_LIST = b"""qcode;Name (en-GB);Retired
29990001;fog;
29990003;old harbour;2024-01-01
"""


def case(report: Report) -> None:
    topics = newsdoc.load_media_topics(_LIST)
    topics.named(attrs.evolve(sound(), subjects=[Concept(code="medtop:29990003")]), report=report)
