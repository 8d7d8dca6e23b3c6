"""What is read of NewsML 1, and where it stands."""

from __future__ import annotations

from newsdoc.formats.features import Carried
from newsdoc.model import FrozenMap

__all__ = ["CARRIES"]

_BODY = Carried(native="NITF, XHTML or text in `DataContent`")

CARRIES: FrozenMap[Carried] = FrozenMap({
    "id": Carried(native="`PublicIdentifier`, or the parts of `NewsIdentifier`"),
    "version": Carried(native="`RevisionId`"),
    "language": Carried(native="`Language`, `xml:lang`"),
    "headline": Carried(native="`HeadLine`"),
    "deck": Carried(native="`SubHeadLine`"),
    "slugline": Carried(native="`SlugLine`"),
    "byline": Carried(native="`ByLine`"),
    "authors": Carried(native="in `ByLine`"),
    "dateline": Carried(native="`DateLine`"),
    "created": Carried(native="`FirstCreated`"),
    "modified": Carried(native="`ThisRevisionCreated`"),
    "embargoed": Carried(native="`StatusWillChange`, where the `Status` is Embargoed"),
    "status": Carried(native="`Status`"),
    "signals": Carried(native="`Instruction`: Correction, Update"),
    "urgency": Carried(native="`Urgency`"),
    "genre": Carried(native="`Genre`"),
    "located": Carried(native="`Location`"),
    "subjects": Carried(native="`SubjectCode`"),
    "keywords": Carried(native="`KeywordLine`"),
    "description": Carried(native="`abstract` of a NITF in `DataContent`"),
    "editor_notes": Carried(native="`NewsLine`, `ed-msg` of a NITF in `DataContent`"),
    "attributions": Carried(native="`CreditLine`, `ByLineTitle`"),
    "provider": Carried(native="`Provider`, `ProviderId`"),
    "rights": Carried(native="`CopyrightHolder`, `CopyrightLine`, `RightsLine`, `UsageRights`"),
    "body": _BODY,
    **{f"body.{kind}": _BODY for kind in ("paragraph", "heading", "list", "quote", "table", "break")},
    "body.figure": Carried(native="a text whose `Role` is Caption, and pictures in the text"),
    **{f"marks.{kind}": _BODY for kind in ("strong", "emphasis", "underline", "link", "language")},
})  # fmt: skip
