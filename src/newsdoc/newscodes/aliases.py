"""What agencies write in place of the IPTC's aliases and codes, in small letters. An item that declares an alias means its own."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["OTHER_ALIASES", "OTHER_CODES"]

# The codes are the IPTC's, the alias is not: another name, or the last part of the scheme's URI.
# Such parts as are everyday words (location, provider) are no sign of the IPTC, and not here.
OTHER_ALIASES: Mapping[str, str] = {
    "asportfacet": "aspfacet",
    "asportfacetvalue": "aspfacetvalue",
    "catinature": "catinat",
    "cinature": "cinat",
    "conceptdefinitionrole": "cptdefrole",
    "conceptnature": "cpnat",
    "conceptnoterole": "cptnoterole",
    "conceptrelation": "crel",
    "contactinfopartrole": "ciprol",
    "contentprodpartyrole": "cpprole",
    "contentwarning": "cwarn",
    "contributorrole": "ctrol",
    "cpnature": "cpnat",
    "crol": "cpprole",
    "crole": "cpprole",
    "definitionrole": "cptdefrole",
    "descriptionrole": "drol",
    "descrol": "drol",
    "descrole": "drol",
    "digitalsourcetype": "digsrctype",
    "edrole": "erol",
    "eventcontactinforole": "ecirol",
    "eventdateconfirm": "edconf",
    "eventoccurstatus": "eocstat",
    "eventorganiserrole": "eorol",
    "eventparticipantrole": "eprol",
    "eventregrole": "eregrol",
    "howextracted": "howextr",
    "icls": "ninat",
    "infosourcerole": "isrol",
    "itemrelation": "irel",
    "itemrepresentation": "irep",
    "languagerole": "lrol",
    "mediatopic": "medtop",
    "namerole": "nrol",
    "newscoveragestatus": "ncostat",
    "newsmsgsignal": "nmsig",
    "newsprovider": "nprov",
    "ninature": "ninat",
    "noterole": "cptnoterole",
    "pkggroupmode": "pgrmod",
    "plinature": "plinat",
    "pubstatus": "stat",
    "pubstatusg2": "stat",
    "rendition": "rnd",
    "subjectcode": "subj",
    "subjectqualifier": "squ",
    "whypresent": "why",
    "worldregion": "wldreg",
}

# The codes are the agency's too.
OTHER_CODES: Mapping[str, str] = {
    "crol:photog": "cpprole:photographer",
    "crole:phot": "cpprole:photographer",
    "crole:source": "cpprole:contentSource",
    "edstat:c": "sig:correction",
    "edstat:u": "sig:update",
    "ninat:graphics": "ninat:graphic",
    "ninat:image": "ninat:picture",
    "ninat:photo": "ninat:picture",
    "rnd:thumb": "rnd:thumbnail",
    "stat:cancelled": "stat:canceled",
}
