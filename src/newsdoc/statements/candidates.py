"""What may be a statement: a word of saying or thinking, whose it is, and what is said. scoring.py tells how likely it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import field, frozen

from newsdoc.statements import limits, phrases
from newsdoc.statements.phrases import Phrase
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words import Lexicon

__all__ = ["Candidate", "candidates"]

_CUE = re.compile("[VGMJA:]")
_GROUP = re.compile(r"(?:[xna]|(?<=p)S|(?<=N)S)+$")
_CHAIN = re.compile(r"(?:[VwEJ][a]?ta?)$")
_ENDS = re.compile(r"$|[,.;)-]|[iabAYG#](?!.{0,3}[T:])|W")
_CLAUSE = re.compile(r"(?:[dhNwM#JEQSf&-]+?|p)x?a?(?:x|V|E)")
_ADJUNCT = re.compile(r"(?:a|Y|iY|i#|i?[dh]?w*Y)+")
_FOLLOWING = re.compile(r"[.]?(Q[.Qq]*)(?<=[Qq])(?![,:]|p?a?x?V|N{1,3}x?V(?![:,T]))")
_HAS_VERB = re.compile("[xV]")
_ASIDE = re.compile(r"[fiYa#b][^TQ;:.]{0,14}[:,](?=Q)")
_TOLD = re.compile(r"(?:[oh]|[dhN#w][NwMJ#]*[NwM](?=[TQ,:pit]|$))")
_TELLING = {"tell", "ask", "assure", "inform", "remind", "warn", "advise", "reassure", "notify", "convince", "persuade", "show", "promise"}


@frozen
class Candidate:
    """A cue, its source and content, as ranges of words; what speaks for and against it, as names of features."""

    cue: Phrase
    source: Phrase | None
    content: list[Phrase]
    rule: str
    lemma: str
    features: list[str] = field(factory=list)


def candidates(paragraph: Paragraph, start: int, end: int, words: Lexicon) -> Iterator[Candidate]:
    """The candidates of a sentence, from left to right."""
    shared: Phrase | None = None
    sentence = _Sentence(paragraph, start, end, words)
    for match in _CUE.finditer(paragraph.signs, start, end):
        found = sentence.candidate(match.start(), match[0], shared)
        if found:
            yield found
            if found.source and match[0] == "V":
                shared = found.source


@frozen
class _Sentence:
    paragraph: Paragraph
    start: int
    end: int
    words: Lexicon

    def candidate(self, at: int, sign: str, shared: Phrase | None) -> Candidate | None:
        if sign == "A":
            return self._according(at)
        if sign == ":":
            return self._colon(at)
        if sign == "M":
            return self._noun(at)
        if sign == "J":
            return self._adjective(at)
        return self._verb(at, sign, shared)

    # "according to"

    def _according(self, at: int) -> Candidate | None:
        signs, start, end = self.paragraph.signs, self.start, self.end
        if at + 2 >= end or signs[at + 1] != "t":
            return None
        source = phrases.after(signs, at + 2, end)
        if source is None:
            return None
        if at <= start + 1:
            rest = source[1] + (source[1] < end and signs[source[1]] == ",")
            content = [(rest, end)] if rest < end else []
        else:
            stop = at - (signs[at - 1] in ",(-")
            content = [(start, stop)]
            rest = source[1] + 1
            if rest < end and signs[source[1]] == "," and rest + 2 < end:
                content.append((rest, end))
        if not content:
            return None
        return self._made((at, at + 2), source, content, "according", at, "", "next")

    # "Ada Penrose: ..."

    def _colon(self, at: int) -> Candidate | None:
        signs, start, end = self.paragraph.signs, self.start, self.end
        if at + 1 >= end or at - start > 12:
            return None
        source = phrases.before(signs, start, at)
        if source is None:
            return None
        return self._made((at, at + 1), source[0], [(at + 1, end)], "colon", at, signs[at + 1] if signs[at + 1] == "Q" else "", source[1])

    # "his claim that", "her plan to", "the support of"

    def _noun(self, at: int) -> Candidate | None:
        signs, start, end = self.paragraph.signs, self.start, self.end
        nxt = signs[at + 1] if at + 1 < end else "$"
        if nxt not in "TtifQ:":
            return None
        first = at
        while first > start and signs[first - 1] in "wJaEM#N" and not (signs[first - 1] == "N"):
            first -= 1
        source: Phrase | None = None
        how = "none"
        cue_start = first
        if first > start and signs[first - 1] == "h":
            source, how = (first - 1, first), "his"
        elif first > start and signs[first - 1] == "S":
            found = phrases.before(signs, start, first - 1)
            if found:
                source, how = (found[0][0], first), "owner"
        elif first > start and signs[first - 1] == "d":
            cue_start = first - 1
        content_at = at + 1 if nxt == "T" else at + 1 + (nxt in "if:")
        if nxt == "t":
            content_at = at + 1
        if content_at >= end:
            return None
        stop = limits.end_of_object(signs, content_at, end)
        if stop <= content_at:
            return None
        return self._made((cue_start, at + 1), source, [(content_at, stop)], "noun", at, nxt if nxt not in "if" else self.paragraph.words[at + 1], how)

    # "is confident that"

    def _adjective(self, at: int) -> Candidate | None:
        signs, end = self.paragraph.signs, self.end
        nxt = signs[at + 1] if at + 1 < end else "$"
        if nxt not in "TtifpbQ":
            return None
        cue_start, source, how, _, _ = self._subject(at, None)
        if cue_start == at or source is None:
            return None
        content_at = at + 1 + (nxt in "if")
        if content_at >= end:
            return None
        stop = limits.end_of_object(signs, content_at, end)
        if stop <= content_at:
            return None
        return self._made((cue_start, at + 1), source, [(content_at, stop)], "adjective", at, nxt if nxt not in "if" else self.paragraph.words[at + 1], how)

    # verbs

    def _group_start(self, at: int) -> tuple[int, bool]:
        """Where the verb group starts, and whether it hangs on another verb by "to"."""
        signs, start = self.paragraph.signs, self.start
        chained = False
        while at > start:
            match = _GROUP.search(signs, max(start, at - 8), at)
            if match:
                at = match.start()
            if signs[at - 1] == "t" and at - 2 > start and signs[at - 2] in "VwEJMGi":
                chained = True
                at -= 2
                continue
            break
        return at, chained

    def _subject(self, at: int, shared: Phrase | None) -> tuple[int, Phrase | None, str, bool, int]:
        signs, start = self.paragraph.signs, self.start
        first, chained = self._group_start(at)
        cue_first = first
        if first > start and signs[first - 1] in "&k" or first > start + 1 and signs[first - 1] == "," and signs[at] == "G":
            source = (phrases.first_in(signs, start, first - 1) or shared) if signs[at] == "G" else shared or phrases.first_in(signs, start, first - 1)
            return cue_first, source, "shared", chained, first
        if first > start and (signs[first - 1] == "W" or signs[first - 1] == "T" and signs[at] == "V"):
            return cue_first, (first - 1, first), "who", chained, first
        found = phrases.before(signs, start, first)
        if found and found[0][1] <= first:
            return cue_first, found[0], found[1], chained, found[0][0]
        return cue_first, None, "none", chained, first

    def _verb(self, at: int, sign: str, shared: Phrase | None) -> Candidate | None:
        paragraph, start, end = self.paragraph, self.start, self.end
        signs = paragraph.signs
        cue_first, source, how, chained, subject_at = self._subject(at, shared)
        before = signs[subject_at - 1] if subject_at > start else "^"
        auxiliaries = signs[cue_first:at]
        passive = sign == "V" and self.words.forms.get(paragraph.words[at]) == "ed" and self._is_passive(cue_first, at)
        cue = (cue_first, at + 1)
        nxt = signs[at + 1] if at + 1 < end else "$"
        # inverted: "...," said Ada Penrose, a baker
        lemma = self.words.lemmas[paragraph.words[at]]
        if sign == "V" and at > start and (signs[at - 1] == "Q" or signs[at - 1] == "," and how != "apposition") and cue_first == at and (lemma not in _TELLING or lemma == "ask" and signs[at - 1] == "Q"):
            inverted = self._inverted(at, cue)
            if inverted:
                return inverted
        # trailing: "..., she said"
        if source and before in ",Q-^" and subject_at > start and how in ("next", "apposition", "aside", "list"):
            tail = at + 1
            told = None
            if lemma in _TELLING:
                told = phrases.after(signs, tail, end) or ((tail, tail + 1) if signs[tail:tail + 1] in ("o", "h") else None)
                if told:
                    tail = told[1]
            rest = signs[tail:end]
            quoted = signs[subject_at - 1] == "Q" or signs[subject_at - 2] == "Q"
            fronted = before == "," and rest[:2] in (",Q", ":Q") and not quoted and (signs[start] in "ibVGta" or not _HAS_VERB.search(signs, start, subject_at - 1))
            if (_ENDS.match(rest) or quoted and "Q" not in rest[:3]) and nxt != "T" and not fronted and (before != "-" or rest[:1] == "-"):
                return self._trailing(cue, source, subject_at, tail, before, how)
        return self._leading(at, sign, cue, source, how, chained, passive, auxiliaries)

    def _is_passive(self, first: int, at: int) -> bool:
        return any(word in _BE for word in self.paragraph.words[first:at])

    def _inverted(self, at: int, cue: Phrase) -> Candidate | None:
        signs, start, end = self.paragraph.signs, self.start, self.end
        source = phrases.after(signs, at + 1, end)
        if source is None or signs[at + 1] in "Y":
            return None
        rest = signs[source[1] : end]
        if rest and rest[0] not in ",.;Qi-tabG&W(":
            return None
        stop = at - (signs[at - 1] == ",")
        if stop <= start:
            return None
        content = self._behind(stop)
        content += self._onward(source[1], bool(signs[stop - 1] == "Q"))
        return self._made(cue, source, content, "inverted", at, "Q" if signs[stop - 1] == "Q" else "c", "inverted")

    def _behind(self, stop: int) -> list[Phrase]:
        """What is said before the cue: the quotation right before it, or all of the sentence."""
        signs = self.paragraph.signs
        first = self.start
        if signs[stop - 1] == "Q" and stop - 1 > first and signs[stop - 2] in ",:;":
            return [(stop - 1, stop)]
        while first < stop - 1 and signs[first] in "k,&" :
            first += 1
        return [(first, stop)]

    def _onward(self, at: int, quoted: bool) -> list[Phrase]:
        """What goes on after the cue: a quotation, or the sentence that the cue interrupts."""
        signs, end = self.paragraph.signs, self.end
        match = re.compile(r"(?:[^Q,;:.]{0,12})?[,;:]?(?=Q)").match(signs, at, end)
        if match and quoted:
            return [(match.end(), end)]
        if quoted:
            following = _FOLLOWING.match(signs, end)
            if following and self.paragraph.text[self.paragraph.ends[following.end() - 1] - 2] != ",":
                return [following.span(1)]
        if at < end and signs[at] == "," and not quoted and end - at > 3 and signs[at + 1] not in "GWk":
            return [(at + 1, end)]
        return []

    def _trailing(self, cue: Phrase, source: Phrase, subject_at: int, tail: int, before: str, how: str) -> Candidate | None:
        signs, start = self.paragraph.signs, self.start
        stop = subject_at - (before in ",-")
        if stop <= start:
            return None
        content = self._behind(stop)
        content += self._onward(tail, signs[stop - 1] == "Q")
        return self._made(cue, source, content, "trailing", cue[1] - 1, "Q" if signs[stop - 1] == "Q" else "c", how)

    def _leading(self, at: int, sign: str, cue: Phrase, source: Phrase | None, how: str, chained: bool, passive: bool, auxiliaries: str) -> Candidate | None:
        paragraph, start, end = self.paragraph, self.start, self.end
        signs = paragraph.signs
        lemma = self.words.lemmas[paragraph.words[at]]
        here = at + 1
        told = False
        if passive:
            by = next((i for i in range(here, min(here + 4, end)) if paragraph.words[i] == "by"), None)
            if by is not None and by + 1 < end:
                agent = phrases.after(signs, by + 1, end)
                if agent and source:
                    return self._made(cue, agent, [source], "passive", at, "by", "by")
        if lemma in _TELLING or passive:
            match = _TOLD.match(signs, here, end)
            if match and match.end() < end:
                here, told = match.end(), True
        elif here < end and signs[here] == "t" and lemma in _SAYING_TO:
            match = re.compile(r"t(?:[oh]|[dhN#w]*[NwM])").match(signs, here, end)
            if match and match.end() < end and signs[match.end()] in "T,Q:p":
                here = match.end()
        match = re.compile(r"(?:i?[dhNwM#]*(?:Y|i[dhwM]*M)|a|iY|i#|i[dhN][NwM]*)+(?=[TQ:p]|,[QT])").match(signs, here, end)
        if match:
            here = match.end()
        aside = _ASIDE.match(signs, here, end)
        if aside:
            here = aside.end()
        if here < end and signs[here] == "," and here + 1 < end and signs[here + 1] in "QT":
            here += 1
        if here >= end:
            return None
        frame = signs[here]
        if frame == ",":
            return None
        if frame in "if":
            frame = paragraph.words[here]
            here += 1
            if here >= end:
                return None
            if signs[here] == "Q":
                frame += "Q"
        elif frame == ":":
            if here + 1 < end:
                here += 1
                frame = ":Q" if signs[here] == "Q" else ":"
            else:
                return None
        elif frame not in "TQtpbGn":
            frame = "clause" if _CLAUSE.match(signs, here, end) else "np"
        clausal = frame in ("T", "Q", "p", "clause", ":", ":Q", "b")
        stop = limits.end_of_clause(signs, here, end) if clausal else limits.end_of_object(signs, here, end)
        if frame in (":Q", "Q") and signs[here] == "Q":
            following = here
            while following < end and signs[following] == "Q":
                following += 1
        if stop <= here:
            return None
        made = self._made(cue, source, [(here, stop)], "leading", at, frame, how)
        if chained:
            made.features.append("chained")
        if passive:
            made.features.append("passive")
            made.features.append(f"{lemma}|passive")
        if told:
            made.features.append("told")
        return made

    def _made(self, cue: Phrase, source: Phrase | None, content: list[Phrase], rule: str, at: int, frame: str, how: str) -> Candidate:
        paragraph = self.paragraph
        word = paragraph.words[at]
        lemma = self.words.lemmas.get(word, word)
        form = self.words.forms.get(word, "noun")
        kind = self.words.kinds.get(lemma, "speech")
        signs = paragraph.signs
        source_sign = signs[source[0]] + signs[source[1] - 1] if source else "0"
        length = sum(b - a for a, b in content)
        features = [
            f"lemma={lemma}", f"rule={rule}", f"frame={rule}|{frame}", f"how={how}", f"source={source_sign}", f"{lemma}|{frame}", f"{lemma}|{rule}",
            f"form={form}|{how}", f"{kind}|{rule}|{frame}", f"length={min(length, 12)}|{kind}", f"{kind}|{form}",
            f"content={signs[content[0][0]]}|{rule}",
        ]
        group = signs[cue[0] : at]
        if group:
            features.append(f"aux={paragraph.words[cue[0]]}")
            if "n" in group:
                features.append("negated")
        if source:
            features.append(f"who={paragraph.words[source[1] - 1]}" if signs[source[1] - 1] in "po" else f"sourcelength={min(source[1] - source[0], 8)}")
            if source[0] > self.start:
                features.append(f"before={signs[source[0] - 1]}")
        if cue[0] > self.start:
            features.append(f"cuebefore={signs[cue[0] - 1]}|{form}")
        return Candidate(cue, source, content, rule, lemma, features)


_BE = {"is", "are", "was", "were", "be", "been", "being", "am", "get", "got", "isn't", "wasn't", "aren't", "weren't"}
_SAYING_TO = {"say", "write", "explain", "mention", "suggest", "add", "speak", "talk", "point", "admit", "describe", "respond", "reply", "declare", "complain"}
