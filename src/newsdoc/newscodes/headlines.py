"""The roles of headlines. The IPTC has none, so each agency has aliases of its own; the codes are words that say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

__all__ = ["HEADLINE_ROLES", "HeadlineField", "headline_field"]

HeadlineField: TypeAlias = Literal["headline", "kicker", "deck"]

# In small letters, with nothing between them: English, then German, Romance and Nordic languages.
_WORDS: Mapping[HeadlineField, str] = {
    "headline": "head headline main mainheadline maintitle title hauptzeile titel titolo titre titulo rubrik tittel",
    "kicker": "kicker eyebrow overline preheadline superheadline supertitle surtitle dachzeile antetitulo occhiello surtitre vinjett",
    "deck": "deck dek standfirst sub subhead subheading subheadline subtitle nachzeile subtitel unterzeile untertitel "
    "sottotitolo soustitre subtitulo underrubrik undertittel",
}
HEADLINE_ROLES: Mapping[str, HeadlineField] = {word: field for field, words in _WORDS.items() for word in words.split()}


def headline_field(role: str) -> HeadlineField | None:
    """The field of an article that a headline with this role is, such as deck for hld:subHeadline; None where the role does not say.

    role: a QCode of any alias, a URI or a bare word.
    """
    word = re.split(r"[:/#]", role.strip().rstrip("/"))[-1]
    return HEADLINE_ROLES.get(re.sub(r"[\W_]", "", word).lower())
