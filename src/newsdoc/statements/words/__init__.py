"""What words are, by language: a data file each, read once.

A file has sections. "[class d: determiners]" gives each word one sign, its class; "[verbs: speech]" lists verbs by their plain
form, whose other forms follow from spelling; "[irregular: speech]" has a verb a line: plain form, past, participle;
"[set telling]" is a list that a rule asks for; "[nouns: speech]" and "[adjectives: thought]" list words that stand for saying or
thinking by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from attrs import field, frozen

from newsdoc.model import StatementKind

__all__ = ["ADJECTIVE", "NOUN", "PARTICIPLE", "VERB", "Lexicon", "lexicon"]

VERB, PARTICIPLE, NOUN, ADJECTIVE = "V", "G", "M", "J"
_SECTION = re.compile(r"\[(\w+)[ :]+(.+?)\]\n(.*?)(?=\n\[|\Z)", re.DOTALL)


@frozen
class Lexicon:
    """classes: word → its sign. lemmas: form → plain form. kinds: plain form → speech, document, thought or intention.

    forms: form → base, s, ed or ing. nouns: those of the words that are nouns too. documents: those of them that one reads.
    sets: words that rules ask for by a name.
    """

    classes: dict[str, str] = field(factory=dict)
    lemmas: dict[str, str] = field(factory=dict)
    kinds: dict[str, StatementKind] = field(factory=dict)
    forms: dict[str, str] = field(factory=dict)
    nouns: set[str] = field(factory=set)
    documents: set[str] = field(factory=set)
    sets: dict[str, frozenset[str]] = field(factory=dict)


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language."""
    text = (files(__package__) / f"{language}.txt").read_text(encoding="utf-8")
    made = Lexicon()
    for section, name, body in _SECTION.findall(text):
        _READ[section](made, name, body)
    return made


def _read_class(made: Lexicon, name: str, body: str) -> None:
    made.classes.update(dict.fromkeys(body.split(), name[0]))


def _read_verbs(made: Lexicon, kind: StatementKind, body: str) -> None:
    for lemma in body.split():
        _add_verb(made, kind, lemma, ())


def _read_irregular(made: Lexicon, kind: StatementKind, body: str) -> None:
    for line in body.splitlines():
        lemma, *past = line.split()
        _add_verb(made, kind, lemma, tuple(past))


def _add_verb(made: Lexicon, kind: StatementKind, lemma: str, past: tuple[str, ...]) -> None:
    made.kinds.setdefault(lemma, kind)
    for form, name in _forms(lemma, past, made.sets["doubling"]):
        made.classes.setdefault(form, PARTICIPLE if name == "ing" else VERB)
        made.lemmas.setdefault(form, lemma)
        made.forms.setdefault(form, name)


def _forms(lemma: str, past: tuple[str, ...], doubling: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The forms of a verb, by the spelling of English."""
    yield lemma, "base"
    stem = lemma[:-1] if lemma.endswith("y") and lemma[-2] not in "aeou" else lemma
    yield (stem + "ies" if stem != lemma else lemma + ("es" if re.search(r"(?:s|sh|ch|x|z|go|do|echo|veto)$", lemma) else "s")), "s"
    short = lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "ye")) else lemma
    doubled = past[0][:-2] if past and past[0].endswith(lemma[-1] * 2 + "ed") else short
    if not past and lemma in doubling:
        doubled = lemma + lemma[-1]
    for form in past or ((stem + "ied" if stem != lemma else lemma + "d" if lemma.endswith("e") else doubled + "ed"),):
        yield form, "ed"
    yield doubled + "ing", "ing"


def _read_nouns(made: Lexicon, kind: StatementKind, body: str) -> None:
    for word in body.split():
        made.classes.setdefault(word, NOUN)
        made.lemmas.setdefault(word, word)
        made.kinds.setdefault(word, kind)
        made.nouns.add(word)
        if kind == "document":
            made.documents.add(word)


def _read_adjectives(made: Lexicon, kind: StatementKind, body: str) -> None:
    for word in body.split():
        made.classes.setdefault(word, ADJECTIVE)
        made.lemmas.setdefault(word, word)
        made.kinds.setdefault(word, kind)


def _read_set(made: Lexicon, name: str, body: str) -> None:
    made.sets[name] = frozenset(body.split())


_READ = {
    "set": _read_set,
    "class": _read_class,
    "verbs": _read_verbs,
    "irregular": _read_irregular,
    "nouns": _read_nouns,
    "adjectives": _read_adjectives,
}
