"""What NewsML-G2 carries: in the elements of the standard, in roles of newsdoc's own, and in the XHTML of the content."""

from __future__ import annotations

from newsdoc.formats.features import Carried
from newsdoc.formats.xhtml import XHTML_CARRIES
from newsdoc.model import FrozenMap

__all__ = ["CARRIES"]

CARRIES: FrozenMap[Carried] = FrozenMap({
    **XHTML_CARRIES,
    "id": Carried(native="`guid`"),
    "version": Carried(native="`version`"),
    "language": Carried(native="`xml:lang`, `dir`, `language`"),
    "headline": Carried(native="`headline`, rank 1; `h1`"),
    "kicker": Carried(native="`headline`, rank 3", own="role `ndrole:kicker`; `p.kicker`"),
    "deck": Carried(native="`headline`, rank 2", own="role `ndrole:deck`; `p.deck`"),
    "slugline": Carried(native="`slugline`"),
    "description": Carried(native="`description`, role `drol:summary`"),
    "byline": Carried(native="`by`", own="`p.byline`"),
    "authors": Carried(
        native="`creator`, other than authors `contributor`; `affiliation`, `email`",
        own="other roles as `ndrole:` and the role; titles as `note`, role `ndrole:jobtitle`",
    ),
    "dateline": Carried(native="`dateline`", own="`span.dateline` in the first paragraph, or `p.dateline`"),
    "url": Carried(native="`altRep`"),
    "created": Carried(native="`firstCreated`, `contentCreated`"),
    "modified": Carried(native="`versionCreated`, `contentModified`", own="`p.modified`, as printed"),
    "embargoed": Carried(native="`embargoed`"),
    "status": Carried(native="`pubStatus`", own="where it is assumed, `itemMetaExtProperty` with the rel `ndrel:pubStatus`"),
    "signals": Carried(native="`signal`"),
    "urgency": Carried(native="`urgency`"),
    "genre": Carried(native="`genre`"),
    "located": Carried(native="`located`"),
    "subjects": Carried(native="`subject`"),
    "keywords": Carried(native="`keyword`"),
    "body": Carried(native="XHTML in `contentSet`"),
    "attributions": Carried(native="`creditline` (agencies), `infoSource` (sources)", own="`p.attribution`, with the kind as another class"),
    "outlet_note": Carried(native="`edNote`", own="role `ndrole:outletnote`; `aside.outlet-note`"),
    "editor_notes": Carried(native="`edNote`"),
    "statements": Carried(
        native="`assert` and `inlineRef` for speakers",
        own="why `ndrole:speaker`; `span.statement-content`, `span.statement-cue`, `cite.statement-source`",
    ),
    "provider": Carried(native="`provider`"),
    "rights": Carried(native="`rightsInfo`"),
    "links": Carried(native="`link`"),
    "media": Carried(native="in figures: `data:` addresses, or files beside the document"),
})  # fmt: skip
