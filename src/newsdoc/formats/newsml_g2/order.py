"""Which children NewsML-G2's elements may have and in which order, as the Power schema 2.35 says; no more than news needs.

A model is a row of slots, in their order. A slot is a name, or several with | between them, whose elements may stand in
any order. At most one child stands in a slot, or with * any number. OTHER is where elements of other namespaces may
stand, ANYTHING where all elements may. What has no model is
given no elements.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from newsdoc.formats.newsml_g2.names import nar
from newsdoc.model import FrozenMap

__all__ = ["MODELS", "MisplacedError", "Model", "Slot", "model_of"]

_CONCEPT = "name|definition|note|facet|remoteInfo|hierarchyInfo* sameAs|broader|narrower|related*"
_FLEX = f"{_CONCEPT} OTHER*"
_PARTY = f"{_CONCEPT} personDetails|organisationDetails OTHER*"
_PLACE = f"{_CONCEPT} geoAreaDetails|POIDetails OTHER*"
_TOPIC = f"{_FLEX} bag mainConcept facetConcept*"
_NAMED = "name|hierarchyInfo*"
_RELATED = f"{_NAMED} facet|related|sameAs*"
_LABEL = "a|span|ruby|inline|OTHER*"
_BLOCK = "a|span|ruby|br|inline|OTHER*"
_ADDRESSED = "email|im|phone|fax|web|address|note* OTHER*"

_ABOUT = (
    "urgency contentCreated contentModified digitalSourceType"
    " located|infoSource|creator|contributor|audience|exclAudience|altId|rating|userInteraction*"
    " language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description*"
)
_ITEM = "catalogRef|catalog* hopHistory pubHistory rightsInfo* itemMeta contentMeta partMeta* assert* inlineRef* derivedFrom|derivedFromValue*"

MODELS: Mapping[str, str] = {
    "newsMessage": "header itemSet",
    "header": "sent catalogRef|catalog* sender transmitId priority origin timestamp|destination|channel|signal|headerExtProperty* OTHER*",
    "itemSet": "newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem*",
    "newsItem": f"{_ITEM} contentSet",
    "packageItem": f"{_ITEM} groupSet",
    "catalogRef": "title*",
    "catalog": "title* scheme*",
    "scheme": "sameAsScheme|name|definition|note|sameAs*",
    "hopHistory": "hop*",
    "hop": "party action*",
    "pubHistory": "published*",
    "published": "timestamp name|related|publishedExtProperty|OTHER*",
    "rightsInfo": (
        "accountable copyrightHolder copyrightNotice|usageTerms|link|rightsInfoExtProperty|rightsExpressionXML|rightsExpressionData*"
        " dataMining OTHER*"
    ),
    "itemMeta": (
        "itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator* profile service* title* edNote*"
        " memberOf* instanceOf* signal* altRep* deliverableOf* hash* expires* origRep* incomingFeedId* metadataCreator"
        " link* itemMetaExtProperty* OTHER*"
    ),
    "contentMeta": f"icon* {_ABOUT} contentMetaExtProperty* OTHER*",
    "partMeta": f"icon* timeDelim* regionDelim role {_ABOUT} partMetaExtProperty* signal* edNote* link* OTHER*",
    "contentSet": "inlineXML|inlineData|remoteContent*",
    "inlineXML": "ANYTHING",
    "remoteContent": "channel* altId* altLoc* hash* signal* remoteContentExtProperty* OTHER*",
    "groupSet": "group*",
    "group": "groupRef|itemRef|conceptRef|title|signal|edNote|groupExtProperty|OTHER*",
    "personDetails": "born died affiliation|contactInfo* OTHER*",
    "organisationDetails": "founded dissolved location|affiliation|contactInfo|hasInstrument* OTHER*",
    "geoAreaDetails": "position founded dissolved line|circle|polygon* OTHER*",
    "POIDetails": "position address openHours capacity contactInfo|access|details* created ceasedToExist OTHER*",
    "affiliation": f"{_CONCEPT} organisationDetails OTHER*",
    "contactInfo": _ADDRESSED,
    "address": "line* locality* area* country postalCode worldRegion",
    "bag": "bit*",
    "rightsExpressionXML": "OTHER",
    "language": "name*",
    "itemClass": "name|hierarchyInfo|related*",
    "action": "name|hierarchyInfo|related*",
    "related": f"{_RELATED} bag",
    **dict.fromkeys(("mainConcept", "facetConcept", "broader", "narrower"), _RELATED),
    **dict.fromkeys(("pubStatus", "role", "service", "dataMining", "digitalSourceType", "facet", "sameAs", "conceptRef"), _NAMED),
    **dict.fromkeys(("genre", "subject"), _TOPIC),
    **dict.fromkeys(("provider", "metadataCreator", "copyrightHolder", "infoSource", "creator", "contributor", "party"), _PARTY),
    "accountable": f"{_CONCEPT} personDetails OTHER*",
    **dict.fromkeys(("located", "location"), _PLACE),
    **dict.fromkeys(("memberOf", "instanceOf", "signal", "audience", "exclAudience", "inlineRef", "derivedFrom"), _FLEX),
    **dict.fromkeys(("locality", "area", "country", "worldRegion"), _FLEX),
    **{
        f"{name}ExtProperty": _FLEX for name in ("header", "published", "rightsInfo", "itemMeta", "contentMeta", "partMeta", "remoteContent", "group")
    },
    **dict.fromkeys(("headline", "dateline", "by", "title", "openHours", "capacity"), _LABEL),
    **dict.fromkeys(("edNote", "description", "copyrightNotice", "usageTerms", "definition", "note", "access", "details"), _BLOCK),
    **dict.fromkeys(("assert", "link", "itemRef", "deliverableOf", "remoteInfo"), "ANYTHING*"),
    "circle": "position",
    "polygon": "position*",
    "position": "OTHER*",
    "a": "inline|span|ruby|OTHER*",
    "inline": "span|ruby|OTHER*",
    "span": "ruby|OTHER*",
}


class MisplacedError(ValueError):
    """An element where NewsML-G2 allows none of its name, or no further one."""


@frozen
class Slot:
    """number: its place among the slots of a model. many: whether more than one child may stand there."""

    number: int
    many: bool


@frozen
class Model:
    """Where an element's children stand, by their tags; other, anything: where those stand whose tags are not among these."""

    slots: Mapping[str, Slot] = FrozenMap()
    other: Slot | None = None
    anything: Slot | None = None

    @classmethod
    def parse(cls, text: str) -> Model:
        """A model as MODELS writes it."""
        slots = {}
        for number, words in enumerate(text.split()):
            for name in words.removesuffix("*").split("|"):
                slots[name] = Slot(number, words.endswith("*"))
        other, anything = slots.pop("OTHER", None), slots.pop("ANYTHING", None)
        return cls({nar(name): slot for name, slot in slots.items()}, other, anything)

    def slot(self, tag: str) -> Slot | None:
        """Where a child stands; None where it may not."""
        found = self.slots.get(tag)
        if found is None and self.other and tag.startswith("{") and not tag.startswith(_OWN):
            return self.other
        return found or self.anything


_OWN = nar("")
_MODELS: Mapping[str, Model] = {nar(name): Model.parse(text) for name, text in MODELS.items()}
_NOTHING = Model()


def model_of(tag: str) -> Model:
    """The model of an element; that of an element which holds none where there is no other."""
    return _MODELS.get(tag, _NOTHING)
