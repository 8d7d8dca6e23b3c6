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
from collections.abc import Iterable, Iterator, Mapping

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import SourceError
from newsdoc.io.alphabets import COMMONEST, latin_reading

__all__ = ["LINE_END", "codec_of", "correctly_declared", "decode", "is_binary", "replace_forbidden", "shows_markup"]

# Unicode, section 5.8: the functions that end a line, with the form feed of wires and the vertical tab.
LINE_END = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")

# XML 1.0, production 2 (Char); line ends that it forbids are no part of any line.
_FORBIDDEN = re.compile("[^\t\n\r\v\f\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"
# What stands for bytes that are no text, until it is replaced: no decoder gives half of a surrogate pair.
_NO_TEXT = "\udfff"
_MARKED = "newsdoc.no-text"
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
_AS_ON_THE_WEB = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
}
# Codecs of Python's that are no encodings of texts; some take time that grows with the square of the length.
_NO_ENCODINGS = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"))
# Encodings in which each of ASCII's characters is its own byte and nothing else is, whatever stands before; and UTF-16.
_SHOW_MARKUP = frozenset(
    (
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "cp932", "euc_jp", "cp949", "big5hkscs", "cp950"),
        *(f"iso8859-{part}" for part in (*range(2, 9), *range(10, 12), *range(13, 17))),
        *(f"cp{page}" for page in (437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 865, 866, 869, 874, *range(1250, 1259))),
        *("koi8-r", "koi8-u", "tis-620", "mac-roman", "mac-cyrillic", "mac-greek", "mac-latin2", "mac-turkish"),
    )
)
_NAMES_OF_THE_WEB = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "cseuckr": "cp949",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "latin-9": "iso8859-15",
    "l9": "iso8859-15",
    "mac": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "koi8-ru": "koi8-u",
    "logical": "iso8859-8",
    "visual": "iso8859-8",
}
# How many of the characters beyond ASCII may be bad in a text that is in an encoding; bytes of others are hardly ever good UTF-8.
_MOST_BAD = 0.1
_MOST_BAD_IN_UTF_8 = 0.5
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_SIGN_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_XML_DECLARATION = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""", re.ASCII)
_CONTROLS = re.compile(rb"[\x80-\x9f]")  # of ISO-8859-1


def _mark(error: UnicodeError) -> tuple[str, int]:
    """Marks what cannot be decoded; the error handler "replace" leaves nothing to count it by."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _NO_TEXT, error.end


codecs.register_error(_MARKED, _mark)


def decode(data: bytes, *, encoding: str | None = None, report: Report, file: str | None = None) -> str:
    """The text of the bytes, without a byte order mark, with U+FFFD for bytes that are none and for forbidden characters.

    encoding: its name, or None: then a byte order mark, UTF-8, UTF-16 that shows by its NULs, a declaration at the start
    of the text, or else a guess over the whole input; what is guessed or declared is reported. What is replaced is
    reported as replace_forbidden does. Raises SourceError when there is no encoding of the name.
    """
    text, name = (_named(data, encoding, file), encoding) if encoding is not None else _detected(data, report, file)
    reasons = {_NO_TEXT: f"bytes that are no text in the encoding {name} were"}
    return _replace(text.removeprefix("\ufeff"), reasons, report, file)


def replace_forbidden(text: str, *, report: Report, file: str | None = None) -> str:
    """The text with U+FFFD for each character that XML forbids; each kind is reported once, where it first stands."""
    return _replace(text, {}, report, file)


def _replace(text: str, reasons: Mapping[str, str], report: Report, file: str | None) -> str:
    """The text without what XML forbids. reasons: what to say of a character, where it is not what it seems."""
    counts: Counter[str] = Counter()
    firsts: dict[str, int] = {}
    for match in _FORBIDDEN.finditer(text):
        counts[match[0]] += 1
        firsts.setdefault(match[0], match.start())
    for character, place in zip(firsts, _places(text, firsts.values(), file), strict=True):
        times = "once" if counts[character] == 1 else f"{counts[character]} times"
        reason = reasons.get(character, f"U+{ord(character):04X}, which XML forbids, was")
        report(Diagnostic("text-replaced", f"{reason} replaced by U+FFFD, {times}", place))
    return _FORBIDDEN.sub(_REPLACEMENT, text) if counts else text


def is_binary(text: str, data: bytes) -> bool:
    """Whether so much of the bytes had to be replaced as they were decoded that they were no text, or in another encoding.

    A text that has U+FFFD already, as it was spoilt before, is one.
    """
    return text.count(_REPLACEMENT) - data.count(_REPLACEMENT.encode()) > max(2, _MOST_REPLACED * len(text))


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
            return data.decode(_matching_bom(data, name), _MARKED)
    except (LookupError, UnicodeError, ValueError) as error:
        raise SourceError(f"there is no text in the encoding {name[:40]!r}: name another, such as utf-8 or cp1252 ({error})", file=file) from error


def _matching_bom(data: bytes, name: str) -> str:
    """The byte order that a mark shows, where the name leaves it open."""
    if codecs.lookup(name).name in ("utf-16", "utf-32"):
        return name
    return next((codec for bom, codec in _BOMS if data.startswith(bom) and codecs.lookup(name).name == codec), name)


def _detected(data: bytes, report: Report, file: str | None) -> tuple[str, str]:
    """The text and its encoding's name."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, _MARKED), codec
    wide = _utf16_order(data)
    if wide is not None:
        return _guessed(data, wide, report, file)
    text = _strict(data, "utf-8")
    if text is not None:
        return text, "utf-8"
    return _declared(data, report, file) or _guessed(data, _guess(data), report, file)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _utf16_order(data: bytes) -> str | None:
    """UTF-16 without a mark shows by NULs at every other byte, of which plain text has none."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) < max(2, len(data) // 40) or min(even, odd) * 20 > max(even, odd):
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    text = _strict(data, codec)
    return None if text is None or _FORBIDDEN.search(text) else codec


def _declared(data: bytes, report: Report, file: str | None) -> tuple[str, str] | None:
    found = _DECLARATION.search(data[:_DECLARED_WITHIN])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii")
    codec = codec_of(name)
    text = _nearly(data, codec) if codec else None
    if text is None:
        return None
    report(Diagnostic("encoding-declared", f"the text was read as {name}, which it declares", Place(file=file)))
    return text, name


def codec_of(name: str) -> str | None:
    """What decodes a text that declares an encoding of this name; None where there is none."""
    try:
        codec = codecs.lookup(_NAMES_OF_THE_WEB.get(name.lower(), name)).name
    except (LookupError, ValueError):
        return None
    if codec in _NO_ENCODINGS:
        return None
    return _AS_ON_THE_WEB.get(codec, codec)


def shows_markup(name: str) -> bool:
    """Whether markup in the encoding of this name shows in the bytes: not in UTF-7, EBCDIC or ISO-2022-JP."""
    return codec_of(name) in _SHOW_MARKUP


def _nearly(data: bytes, codec: str) -> str | None:
    """The text of bytes of which all but a few are of the encoding."""
    try:
        text = data.decode(codec, _MARKED)
    except (UnicodeError, LookupError, ValueError):
        return None
    bad = text.count(_NO_TEXT)
    most = _MOST_BAD_IN_UTF_8 if codec == "utf-8" else _MOST_BAD
    return text if not bad or bad <= most * len(_SIGN_BEYOND_ASCII.findall(text)) else None


def correctly_declared(data: bytes, *, report: Report, file: str | None = None) -> bytes:
    """XML that declares the encoding that it is in, and that markup shows in; it is told where that is another than it declares.

    What declares ISO-8859-1 is UTF-8 where its bytes are, and Windows-1252 where they would be control characters (Encoding
    Standard, section 4.2): parsers decode either without complaint. What is in an encoding that hides markup becomes UTF-8.
    """
    found = _XML_DECLARATION.match(data)
    declared = found[1].decode("ascii") if found else ""
    if codec_of(declared) and not shows_markup(declared):
        return _in_utf_8(data, declared, report, file)
    first = _BEYOND_ASCII.search(data) if codec_of(declared) == "cp1252" else None
    if found is None or first is None:
        return data
    if _nearly(data, "utf-8") is not None:
        name = "utf-8"
    elif _CONTROLS.search(data) and codecs.lookup(declared).name != "cp1252":
        name = "windows-1252"
    else:
        return data
    place = Place(file=file, line=data.count(b"\n", 0, first.start()) + 1)
    report(Diagnostic("encoding-guessed", f"the text declares {declared}, and was read as {name}, a guess", place))
    return data[: found.start(1)] + name.encode() + data[found.end(1) :]


def _in_utf_8(data: bytes, declared: str, report: Report, file: str | None) -> bytes:
    """XML in UTF-8, which says so; as it is where it is not in the encoding that it declares."""
    read = _declared(data, report, file)
    return _replace(read[0], {}, report, file).replace(declared, "utf-8", 1).encode() if read else data


def _guessed(data: bytes, name: str, report: Report, file: str | None) -> tuple[str, str]:
    """The text. The guess is told where the first byte is that other encodings read otherwise."""
    first = _BEYOND_ASCII.search(data) if not name.startswith("utf-16") else None
    place = Place(file=file, line=data.count(b"\n", 0, first.start() if first else 0) + 1)
    report(Diagnostic("encoding-guessed", f"the text was read as {name}, a guess", place))
    return data.decode(name, _MARKED), name


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # slow to load, and seldom needed

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        best = from_bytes(data).best()
    if best is None:
        latin = latin_reading(data)
        return latin.encoding if latin else COMMONEST
    latin = latin_reading(data, best.encoding, best.language)
    if latin and (_is_latin(str(best)) or (latin.misfits == 0 and _is_mostly_ascii(data))):
        return latin.encoding
    return best.encoding


def _is_mostly_ascii(data: bytes) -> bool:
    """Whether the letters of the text are Latin, whatever the few bytes beyond ASCII stand for."""
    return len(_BEYOND_ASCII.findall(data)) * 6 <= len(data)


def _is_latin(text: str) -> bool:
    letters = {sign for sign in text if ord(sign) > 0x7F and sign.isalpha()}
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
