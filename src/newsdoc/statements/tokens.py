"""A paragraph as words: where each stands, what it is in lower case, and one sign for what kind of word it is.

The signs of a paragraph are one string, so that a grammar over words is a regular expression over signs:
N name, w other word, E word in -ed, # number, Q quotation, q a few quoted words, S possessive, Y day; signs of punctuation are
themselves ("." also for "?" and "!", "-" for dashes); all others are the classes of the language's words.
"""

from __future__ import annotations

import re

from attrs import define, field, frozen

from newsdoc.statements.words import ADJECTIVE, NOUN, PARTICIPLE, VERB, Lexicon

__all__ = ["Paragraph", "is_title", "tagged"]

_TITLES = (
    "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp"
    "|Co|Ltd|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ore|Calif|Fla|Mass|Pa|Ala|Ariz|Wis"
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\."
)
_DATE = (
    rf"(?:{_MONTHS}) (?:(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:, ?(?:1[89]|20)\d\d)?|(?:1[89]|20)\d\d)\b(?!%|[,.]\d)"
    rf"|(?:[12]\d|3[01]|[1-9]) (?:{_MONTHS})(?: (?:1[89]|20)\d\d)?\b"
)
_LETTERS = r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"
_TOKEN = re.compile(
    rf"(?P<date>{_DATE})|(?:{_TITLES})\.|[DRI]-[A-Z][A-Za-z.]*(?=[,)])|(?:[A-Z]\.)+(?:-[A-Z]\w*\.?)?|(?:[ap]\.m|i\.e|e\.g)\.|"
    r"[$€£]?\d[\d,.:]*(?:\d|%)(?:[a-z]+)?%?|"
    rf"[@#]?{_LETTERS}(?:(?:[-/&_]|(?<![a-z])\.|\.(?![A-Z])){_LETTERS})*(?:[’'](?![sS]\b){_LETTERS})*|"
    r"[’'][sS]?(?=[\s.,;:!?]|$)|"
    r"[,;:()\[\]]|[.?!…]+|[–—―]|--+|-"
)
_PUNCTUATION = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    ".": ".",
    "?": ".",
    "!": ".",
    "–": "-",
    "—": "-",
    "―": "-",
    "-": "-",
    "…": "…",
}
_BEFORE_NOUN = "dhS"
_CAPITALS = re.compile(r"(?:[A-Z0-9][\w’'-]*|of|the|and|in|a|to|for|on|with)(?: (?:[A-Z0-9&][\w’'-]*|of|the|and|in|a|to|for|on|with))*[,.]?")
_THIS = {"this", "last", "next", "past", "earlier", "later", "that", "each", "every"}
_PRONOMINAL = {
    "most",
    "some",
    "many",
    "several",
    "few",
    "all",
    "both",
    "another",
    "each",
    "this",
    "that",
    "these",
    "those",
    "any",
    "either",
    "neither",
}
_COMPARING = {"more", "most"}
_BEHIND_ADVERB = re.compile(r".[a-z]|, (?:he|she|they|it|we|I|there|this)\b")
_SHOUTED = {"I'M", "I’M"}
_FEW_WORDS = 4
_PAUSE = re.compile(r"[,.?!][’'\"”»]*$")


@frozen(eq=False)
class Paragraph:
    """Words of a paragraph. starts, ends: code points of the text. words: in lower case. signs: one for each word."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    signs: str


@define
class _Made:
    """The words so far. title_case: whether capitals mean nothing, as in a headline."""

    title_case: bool
    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)
    words: list[str] = field(factory=list)
    signs: list[str] = field(factory=list)

    def add(self, start: int, end: int, word: str, sign: str) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)
        self.signs.append(sign)


def tagged(text: str, start: int, end: int, quotes: list[tuple[int, int]], words: Lexicon) -> Paragraph:
    """The words of text[start:end]; each of the quotations within it is one word."""
    made = _Made(_is_title_case(text[start : min(end, start + 400)]))
    at = start
    for opened, closed in quotes:
        _tag(text, at, opened, words, made)
        sign = _quotation_sign(text, opened, closed)
        made.add(opened, closed, "", sign)
        if sign == "q" and text[closed - 2] == ",":
            made.add(closed, closed, ",", ",")
        at = closed
    _tag(text, at, end, words, made)
    return Paragraph(text, made.starts, made.ends, made.words, "".join(made.signs))


def _quotation_sign(text: str, start: int, end: int) -> str:
    """Q for what somebody may have said, q for a word held at arm's length or a title."""
    short = end - start < 60 and text.count(" ", start, end) < _FEW_WORDS
    if short and text[max(0, start - 2) : max(0, start - 1)].isalnum() and is_title(text, start, end):
        return "q"
    return "q" if short and not (_PAUSE.search(text, max(start, end - 4), end) or text[start - 2 : start] in (", ", ": ")) else "Q"


def is_title(text: str, start: int, end: int) -> bool:
    """Whether a quotation is written as titles are."""
    return _CAPITALS.fullmatch(text, start + 1, end - 1) is not None


def _is_title_case(line: str) -> bool:
    long_words = [word for word in line.split() if len(word) > 4]
    return len(long_words) > 3 and sum(word[0].isupper() for word in long_words) > 0.85 * len(long_words)


def _tag(text: str, start: int, end: int, words: Lexicon, made: _Made) -> None:
    starts, ends, lowers, signs, title_case = made.starts, made.ends, made.words, made.signs, made.title_case
    classes, nouns = words.classes, words.nouns
    before = signs[-1] if signs else "."
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        first = word[0]
        lower = word.lower()
        if "’" in lower:
            lower = lower.replace("’", "'")
        if match["date"]:
            sign = "Y"
        elif first.isalpha():
            sign = classes.get(lower, "")
            if (
                first.isupper()
                and not title_case
                and ((len(word) > 1 and word.isupper() and word not in _SHOUTED) or (sign in "VGMJ" and before not in ".:-") or not sign)
            ):
                sign = "a" if before in ".^" and lower.endswith("ly") and len(lower) > 5 and _BEHIND_ADVERB.match(text, match.end()) else "N"
            elif sign == VERB:
                if lower in nouns and words.forms[lower] == "base" and (before in "Qq.^" or (before == "N" and lowers[-1][-1] != "s")):
                    sign = NOUN  # "Q," campaign manager Ada Penrose said
                elif before in _BEFORE_NOUN and not (before == "d" and lowers[-1] in _PRONOMINAL and lower not in nouns):
                    sign = NOUN if lower in nouns else "w"
                elif before in "if" and lower in nouns:
                    sign = NOUN
            elif sign == "Z":
                sign = "Y" if lowers and lowers[-1] in _THIS else "w"
            elif sign == PARTICIPLE and before in "dS":
                sign = "w"
            elif not sign:
                sign = _unknown(lower)
            if (
                sign in "Vx"
                and before == VERB
                and lowers[-1] in nouns
                and words.forms.get(lowers[-1]) in ("s", "base")
                and (len(signs) < 2 or signs[-2] not in "pNtxnW")
            ):
                signs[-1] = NOUN
            elif sign == "w" and before == VERB and words.forms.get(lowers[-1]) == "ed" and len(signs) > 1 and signs[-2] in "bi":
                signs[-1] = "E"
            elif sign == ADJECTIVE and before == "d" and lowers[-1] in _COMPARING:
                signs[-1] = "a"
            elif sign == ADJECTIVE and before in _BEFORE_NOUN:
                sign = "w"
        else:
            sign = _sign_of_no_word(text, match)
        starts.append(match.start())
        ends.append(match.end())
        lowers.append(lower)
        signs.append(sign)
        before = sign


def _sign_of_no_word(text: str, match: re.Match[str]) -> str:
    """The sign of punctuation, of a number, or of "'s"."""
    mark, first = match[0], match[0][0]
    if first in _PUNCTUATION:
        if len(mark) > 1 and first == ".":
            return "…" if mark.startswith("..") else "."
        if mark == "-" and text[match.start() - 1 : match.start()].isalnum() and text[match.end() : match.end() + 1].isalnum():
            return "w"
        return _PUNCTUATION[first]
    if first.isdigit() or first in "$€£":
        return "#"
    return "S" if first in "'’" else "N"


def _unknown(word: str) -> str:
    if word.endswith("ly"):
        return "a"
    if word.endswith("ed"):
        return "E"
    return "w"
