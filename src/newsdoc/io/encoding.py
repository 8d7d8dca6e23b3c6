"""Text out of bytes, and text that XML can hold: encodings, and the characters that no format can carry.

No code point moves: what is decoded here can be pointed into, and line ends stay for the reader to see.
"""

from __future__ import annotations

import bisect
import codecs
import re
import unicodedata
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import SourceError

__all__ = ["LINE_END", "decode", "is_binary", "replace_forbidden"]

# Unicode, section 5.8: the functions that end a line, with the form feed of wires and the vertical tab.
LINE_END = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")

# XML 1.0, production 2 (Char); line ends that it forbids are no part of any line.
_FORBIDDEN = re.compile("[^\t\n\r\v\f\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"
_MOST_REPLACED = 0.05

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# XML 1.0, section 4.3.3; HTML, section 4.2.5.4: within the first 1024 bytes.
_DECLARATION = re.compile(
    rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta\s[^>]{0,400}?charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE | re.ASCII
)
_DECLARED_WITHIN = 1024
# Encoding Standard, section 4.2: what these names mean on the web.
_AS_ON_THE_WEB = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
# Of the encodings for Latin letters this is by far the commonest; it is the wrong one where words have symbols in them.
_COMMONEST = "cp1252"
_SYMBOL_IN_WORD = re.compile("[^\\W\\d_][\u00a1-\u00bf\u00d7\u00f7\u2020-\u2030\u20ac]+[^\\W\\d_]")


def decode(data: bytes, *, encoding: str | None = None, report: Report, file: str | None = None) -> str:
    """The text of the bytes, without a byte order mark, its forbidden characters replaced.

    encoding: its name, or None: then a byte order mark, UTF-8, evident UTF-16, a declaration at the start of the text,
    or else a guess over the whole input, which is reported. Raises SourceError when there is no encoding of the name.
    """
    text = _named(data, encoding, file) if encoding is not None else _detected(data, report, file)
    return replace_forbidden(text.removeprefix("\ufeff"), report=report, file=file)


def replace_forbidden(text: str, *, report: Report, file: str | None = None) -> str:
    """The text with U+FFFD for each character that XML forbids; each kind is reported once, where it first stands."""
    counts: Counter[str] = Counter()
    firsts: dict[str, int] = {}
    for match in _FORBIDDEN.finditer(text):
        counts[match[0]] += 1
        firsts.setdefault(match[0], match.start())
    for character, place in zip(firsts, _places(text, firsts.values(), file), strict=True):
        times = "once" if counts[character] == 1 else f"{counts[character]} times"
        message = f"U+{ord(character):04X}, which XML forbids, was replaced by U+FFFD, {times}"
        report(Diagnostic("text-replaced", message, place))
    return _FORBIDDEN.sub(_REPLACEMENT, text) if counts else text


def is_binary(text: str) -> bool:
    """Whether so much of the decoded bytes had to be replaced that they were no text, or in another encoding."""
    return text.count(_REPLACEMENT) > max(2, _MOST_REPLACED * len(text))


def _places(text: str, starts: Iterable[int], file: str | None) -> Iterator[Place]:
    """The places of single characters, in the order in which they stand."""
    line_starts = [0, *(end.end() for end in LINE_END.finditer(text))]
    for start in starts:
        line = bisect.bisect_right(line_starts, start)
        yield Place(file=file, line=line, column=start - line_starts[line - 1] + 1, start=start, end=start + 1)


def _named(data: bytes, name: str, file: str | None) -> str:
    try:
        codecs.lookup(name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some codecs warn of what they replace
            return data.decode(_matching_bom(data, name), "replace")
    except (LookupError, UnicodeError, ValueError) as error:
        raise SourceError(f"there is no text in the encoding {name[:40]!r}: name another, such as utf-8 or cp1252 ({error})", file=file) from error


def _matching_bom(data: bytes, name: str) -> str:
    """The byte order that a mark shows, where the name leaves it open."""
    if codecs.lookup(name).name in ("utf-16", "utf-32"):
        return name
    return next((codec for bom, codec in _BOMS if data.startswith(bom) and codecs.lookup(name).name == codec), name)


def _detected(data: bytes, report: Report, file: str | None) -> str:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace")
    for text in (_evident_utf16(data), _strict(data, "utf-8")):
        if text is not None:
            return text
    return _declared(data, report, file) or _guessed(data, report, file)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _evident_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows by NULs at every other byte, of which plain text has none."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) < max(2, len(data) // 40) or min(even, odd) * 20 > max(even, odd):
        return None
    text = _strict(data, "utf-16-le" if odd > even else "utf-16-be")
    return None if text is None or _FORBIDDEN.search(text) else text


def _declared(data: bytes, report: Report, file: str | None) -> str | None:
    found = _DECLARATION.search(data[:_DECLARED_WITHIN])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii")
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    text = _strict(data, _AS_ON_THE_WEB.get(codec, codec))
    if text is not None:
        report(Diagnostic("encoding-declared", f"the text was read as {name}, which it declares", Place(file=file)))
    return text


def _guessed(data: bytes, report: Report, file: str | None) -> str:
    name = _guess(data)
    text = data.decode(name, "replace")
    report(Diagnostic("encoding-guessed", f"the text was read as {name}, a guess", Place(file=file)))
    return text


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # slow to load, and seldom needed

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        matches = from_bytes(data)
    best = matches.best()
    if best is None:
        return _COMMONEST
    western = _strict(data, _COMMONEST)
    return _COMMONEST if western and _is_latin(str(best)) and not _SYMBOL_IN_WORD.search(western) else best.encoding


def _is_latin(text: str) -> bool:
    letters = {sign for sign in text if ord(sign) > 0x7F and sign.isalpha()}
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
