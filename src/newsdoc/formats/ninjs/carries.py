"""What ninjs carries: in its keys (named as in 3.x), and in the XHTML of its body."""

from __future__ import annotations

from newsdoc.formats.features import Carried
from newsdoc.formats.xhtml import XHTML_CARRIES
from newsdoc.model import FrozenMap

__all__ = ["CARRIES"]

CARRIES: FrozenMap[Carried] = FrozenMap({
    **XHTML_CARRIES,
    "id": Carried(native="`uri`"),
    "version": Carried(native="`version`"),
    "language": Carried(native="`language`"),
    "headline": Carried(native="`headlines`"),
    "kicker": Carried(own="`headlines`, role `kicker`"),
    "deck": Carried(own="`headlines`, role `deck`"),
    "slugline": Carried(native="`slugline`"),
    "description": Carried(native="`descriptions`"),
    "byline": Carried(native="`by`"),
    "authors": Carried(native="`people`, with the role as `rel`; an email in `contactInfo`"),
    "created": Carried(native="`firstCreated`, where the zone is known"),
    "modified": Carried(native="`versionCreated`, where the zone is known", own="`p.modified`, as printed"),
    "embargoed": Carried(native="`embargoedUntil`; where the zone is not known, the `pubStatus` `withheld`"),
    "status": Carried(native="`pubStatus`"),
    "urgency": Carried(native="`urgency`"),
    "genre": Carried(native="`genres`"),
    "located": Carried(native="`located`; `places`, with the `rel` `located`"),
    "subjects": Carried(native="`subjects`"),
    "body": Carried(native="`bodies`: XHTML, and plain text"),
    "editor_notes": Carried(native="`edNote`", own="`aside.editor-note`"),
    "provider": Carried(native="`infoSources`, role `provider`"),
    "rights": Carried(native="`copyrightHolder`, `copyrightNotice`, `usageTerms`"),
    "media": Carried(native="in figures: `data:` addresses, or files beside the document"),
})  # fmt: skip
