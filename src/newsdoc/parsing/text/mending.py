"""UTF-8 that somebody read as Windows-1252, as in "donâ€™t": put right, where all of a text shows that it was misread so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import attrs
from attrs import frozen

from newsdoc.io.encoding import LINE_END
from newsdoc.model import is_legal
from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.passages import Passage

__all__ = ["Mended", "Misread", "as_misread", "misread_in"]

# The bytes from 80 to FF as Windows-1252 shows them, or as they are where it has nothing.
_SHOWN = {byte: bytes((byte,)).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in range(0x80, 0x100)}
_BYTES = {shown: byte for byte, shown in _SHOWN.items()}
_NEXT = f"[{re.escape(''.join(shown for byte, shown in _SHOWN.items() if byte < 0xC0))}]"
_SEQUENCE = f"[\u00c2-\u00df]{_NEXT}|[\u00e0-\u00ef]{_NEXT}{{2}}|[\u00f0-\u00f4]{_NEXT}{{3}}"
# Most programs drop the last byte of ”, for which Windows-1252 has nothing.
_CUT_CLOSING = f"\u00e2\u20ac(?:\ufffd|(?!{_NEXT}))"
_OPENING = "\u00e2\u20ac\u0153"
_CLOSING = "\u201d"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_SHARE_MISREAD = 0.75  # the rest has lost bytes


@frozen
class Mended:
    """Signs that are put right. before, after: what they are in the text, and what was meant; line, start: where they first are."""

    before: str
    after: str
    line: Line
    start: int
    times: int = 1


@frozen
class Misread:
    """How to put a text right. pattern: what is misread in it."""

    pattern: re.Pattern[str]

    def mend(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """The passages with their words put right; their lines stay what they are in the text."""
        for passage in passages:
            yield attrs.evolve(passage, text=self._put_right(passage.text))

    def mended(self, passages: Iterable[Passage]) -> list[Mended]:
        """What is put right in them, each kind of it once."""
        found: dict[str, Mended] = {}
        for line in (line for passage in passages if self._put_right(passage.text) != passage.text for line in passage.lines):
            for match in self.pattern.finditer(line.text):
                before = match[0]
                known = found.get(before)
                if known:
                    found[before] = attrs.evolve(known, times=known.times + 1)
                elif _meant(before) != before:
                    found[before] = Mended(before, _meant(before), line, line.start + match.start())
        return list(found.values())

    def _put_right(self, text: str) -> str:
        """The text as it was meant, which stays as it is where only space was."""
        return self.pattern.sub(lambda match: _meant(match[0]), text).strip() or text


def misread_in(text: str) -> Misread | None:
    """How to put the text right, if nearly all in it that is not ASCII is UTF-8 that was read as Windows-1252."""
    if text.isascii() or not (sequences := _sequences().findall(text)):
        return None
    pattern = _sequences(quotes=_OPENING in text)
    misread = sum(map(len, pattern.findall(text) if _OPENING in text else sequences))
    return Misread(pattern) if misread >= _SHARE_MISREAD * len(_NOT_ASCII.findall(text)) else None


def as_misread(words: str) -> str:
    """The words as they are when they are misread."""
    return "".join(_SHOWN.get(byte, chr(byte)) for byte in words.encode())


@cache
def _sequences(*, quotes: bool = False) -> re.Pattern[str]:
    """What is misread. quotes: whether closing quotation marks that lost their last byte are."""
    return re.compile(f"{_SEQUENCE}|{_CUT_CLOSING}" if quotes else _SEQUENCE)


def _meant(sequence: str) -> str:
    try:
        meaning = bytes(_BYTES[sign] for sign in sequence).decode()
        return meaning if is_legal(meaning) and not LINE_END.search(meaning) else sequence
    except (KeyError, UnicodeDecodeError):
        return _CLOSING if re.fullmatch(_CUT_CLOSING, sequence) else sequence
