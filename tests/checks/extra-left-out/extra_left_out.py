"""A foreign attribute that newsdoc's NITF has no place for."""

from __future__ import annotations

import newsdoc
from newsdoc import Collector
from newsdoc.diagnostics import Report

_STORY = """<nitf><head><docdata custom="c"/></head>
<body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>"""


def case(report: Report) -> None:
    article = newsdoc.read(_STORY.encode(), "nitf", report=Collector())
    newsdoc.dumps(article, "nitf", report=report)
