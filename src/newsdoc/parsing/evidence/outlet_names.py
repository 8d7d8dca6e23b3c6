"""What the outlet is called that a note is about."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from newsdoc.model import Attribution
from newsdoc.parsing.evidence.credit_names import printed_names
from newsdoc.parsing.evidence.names import without_article
from newsdoc.parsing.text.matching import Phrases, Starts
from newsdoc.parsing.text.shape import bare, capitalised, is_unspaced, name_words, plain, visible
from newsdoc.parsing.words import joined, together
from newsdoc.parsing.words.notes import ARTICLES
from newsdoc.parsing.words.outlet_nouns import LEGAL_FORMS, NO_OUTLETS, ORGANISATION_NOUNS, OUTLET_NOUNS, OUTLET_TITLES
from newsdoc.parsing.words.outlets import ABOUT, ABOUT_BEHIND, COPULAS, NO_NAMES, OPENINGS, OUTLET_HEADINGS

__all__ = ["about_name", "is_outlet_title", "named_first", "outlet_name"]

_ABOUT = Starts(ABOUT)
_ABOUT_BEHIND = tuple(sorted(together(ABOUT_BEHIND), key=len, reverse=True))
_ALL_ARTICLES = frozenset(together(ARTICLES))
_ARTICLES = _ALL_ARTICLES - {"the"}
_UNNAMED = frozenset(together(OUTLET_HEADINGS))
_COPULAS = Phrases({language: words for language, words in COPULAS.items() if language != "tr"})  # there it follows what is said
_OPENINGS = Starts(OPENINGS)
_NOUNS = Phrases(joined(OUTLET_NOUNS, ORGANISATION_NOUNS))
_NO_NAMES = frozenset(together(NO_NAMES))
_NO_BEGINNINGS = tuple(word for word in _NO_NAMES if is_unspaced(word[0]))
_TITLES = frozenset(together(OUTLET_TITLES))
_NO_OUTLETS = frozenset(together(NO_OUTLETS))
_LEGAL_FORMS = frozenset(together(LEGAL_FORMS))
_CLOSERS = {"«": "»", "„": "“", "“": "”", '"': '"', "‹": "›", "《": "》", "「": "」", "『": "』", "〈": "〉"}
_QUOTES = '«»„“”"《》「」『』'
_MARKS = "*_ \t\u00a0"
_WITHIN = 90
_LOOKED_AT = 160
_MOST_WORDS = 9
_MOST_SMALL_WORDS = 4
_ENDS = re.compile(r"\s?[(（\[,،，、;:]|\s[—–-]|——")
# Scripts without capitals or spaces: the name ends at a particle.
_UNSPACED_NAME = re.compile(r"[^はが是为系，、（(,。\s]{2,30}(?=は|が|是|为|系|，|、|（|\(|,|成立|创办)")
_HANGUL_NAME = re.compile(r"(?:[^\s(,]{1,20} ){0,3}?[^\s(,]{2,20}?(?=(?:은|는|이|가)\s|\(|,)")
_POSSESSIVE = re.compile(r"['’]s$")
_SINGLE_LETTER = re.compile(r"^[Ll]['’](?=\w)")


def outlet_name(paragraph: str, heading: str | None, attributions: Sequence[Attribution]) -> str | None:
    """The name that a credit line and the note agree on; else the one that the note starts with, or its heading names; else one in a credit."""
    first, start = named_first(paragraph), plain(paragraph)[:_WITHIN]
    names = [name for credit in attributions if credit.kind in ("agency", "source") for name in printed_names(credit.kind, credit.text)]
    for name in names:
        if any(_holds(start, alias) for alias in _aliases(name)):
            credited = bare(name.split(" (", 1)[0])
            return first if first and is_unspaced(first[0]) and first.startswith(credited) else credited or None
    headed = about_name(heading) if heading else ""
    inflected = headed and first and without_article(headed) not in start
    if headed and not inflected and not _extends(first, headed):
        return headed
    return first or headed or next((bare(name) for name in names), None)


def is_outlet_title(name: str) -> bool:
    """Whether the name is made as those of papers and channels are."""
    words = plain(name).split()
    return len(words) >= 2 and (words[-1] in _TITLES or words[0] in _TITLES) and not _NO_OUTLETS.intersection(words)


def about_name(heading: str) -> str:
    """The name in a heading such as "About the Northern Echo"; nothing if it is none."""
    small = plain(heading).rstrip(" :：")
    text = visible(heading).strip().rstrip(" :：*")
    if small in _UNNAMED:
        return ""
    length = _ABOUT.match(small)
    if length:
        rest = text[length:].strip(_MARKS)
        first, _, named = rest.partition(" ")
        return bare(named if first.islower() and capitalised(named) else _without_small_article(rest)).strip(_QUOTES)
    behind = next((end for end in _ABOUT_BEHIND if small.endswith(end) and len(small) > len(end)), "")
    return bare(text[: len(text) - len(behind)].strip()) if behind else ""


@functools.lru_cache(maxsize=1024)  # several rules ask of the same paragraph
def named_first(paragraph: str) -> str:
    """The name with which a paragraph starts that describes somebody or something; nothing if it starts otherwise."""
    text = " ".join(visible(paragraph[:_LOOKED_AT]).split()).lstrip(_MARKS)
    if _OPENINGS.match(plain(text)):
        text = text.partition(", ")[2]
    if text[:1] in _CLOSERS:
        end = text.find(_CLOSERS[text[0]], 1)
        return text[1:end].strip() if 1 < end <= 60 else ""
    if not text[:1].isalpha():
        return ""
    if is_unspaced(text[0]):
        found = _UNSPACED_NAME.match(text)
        return found[0] if found and not found[0].startswith(_NO_BEGINNINGS) else ""
    if "가" <= text[0] <= "힣":
        found = _HANGUL_NAME.match(text)
        return found[0] if found else ""
    return _before_verb(_without_small_article(text))


def _before_verb(text: str) -> str:
    words = text.split()
    first = bare(words[0]).casefold()
    if not capitalised(text) or first in _NO_NAMES or (first in _ALL_ARTICLES and not capitalised(words[1] if words[1:] else "")):
        return ""
    count = _words_before_verb(text)
    if text[0].isupper():
        capitals = name_words(text)
        count = count if 0 < count <= min(_MOST_WORDS, capitals + _MOST_SMALL_WORDS) else capitals
        owner = (number for number, word in enumerate(words[:count], 1) if _POSSESSIVE.search(word) and words[number : number + 1] != [])
        count = next((number for number in owner if words[number].islower()), count)
    else:
        count = next((number for number, word in enumerate(words[:count]) if word in _NO_NAMES), count) if count <= _MOST_WORDS else 0
    name = bare(" ".join(words[:count]).split(" (", 1)[0].split(", ", 1)[0])
    return _POSSESSIVE.sub("", name) if len(name) <= 80 else ""


def _words_before_verb(text: str) -> int:
    """How many words stand before the first sign of a verb, an aside, or in scripts without capitals a noun; 0 where there is none."""
    small = plain(text)
    begin = len(small.split(maxsplit=1)[0])
    copula = _COPULAS.search(small[begin:])
    noun = None if text[0].isupper() else _NOUNS.search(small[begin:])  # "is" may be missing
    stops = [len(small[: begin + found[0]].split()) for found in (copula, noun) if found]
    aside = _ENDS.search(text)
    if aside:
        stops.append(len(text[: aside.start()].split()))
    return min(stops, default=0)


def _without_small_article(text: str) -> str:
    """The text without an article at its start; an elided one belongs to many names, but not before a common noun."""
    first, _, rest = text.partition(" ")
    if rest and first.casefold() in _ARTICLES and capitalised(rest):
        return rest
    elided = _SINGLE_LETTER.match(text)
    if elided and (noun := _NOUNS.search(plain(text[elided.end() :])[:30])) and noun[0] == 0:
        return text[elided.end() :]
    return text


def _aliases(name: str) -> Iterator[str]:
    """What a credit line may mean: the name, and the one that stands in brackets behind it."""
    before, _, within = name.partition(" (")
    yield without_article(before)
    if within:
        yield without_article(within.rstrip(") "))


def _holds(text: str, name: str) -> bool:
    at = text.find(name) if len(name) > 1 else -1
    if at < 0:
        return False
    following = text[at + len(name) : at + len(name) + 1]
    return is_unspaced(name[-1]) or not ((at and text[at - 1].isalnum()) or following.isalnum())


def _extends(name: str, headed: str) -> bool:
    """Whether the name is the one in the heading, in full; a legal form adds nothing."""
    small, wanted = without_article(name), without_article(headed)
    if wanted not in small:
        return False
    return not small.startswith(wanted) or not set(small[len(wanted) :].split()) & _LEGAL_FORMS
