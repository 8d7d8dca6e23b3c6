"""Text that was read in a wrong encoding on its way."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.places import at
from newsdoc.validation.texts import texts

__all__ = ["misread"]


def _of(encoding: str, but: str = "") -> str:
    """What the encoding shows for the bytes that go on a character in UTF-8."""
    shown = bytes(range(0x80, 0xC0)).decode(encoding, "ignore")
    return f"[{re.escape(''.join(sign for sign in shown if sign not in but))}]"


# Capitals that words end with, as in “A MANHÔ, may stand before a sign; what follows them must show that no word ends there.
_CAPITAL = "[A-ZÀ-ÞĐŒŠŽƯ]"
_SMALL = "[a-zß-öø-ÿ]"
_LETTER = r"[^\W\d_]"
_LATIN = (
    f"(?<!{_CAPITAL})[ÂÃ][\u00a0-\u00ba\u00bc-\u00bf]",
    f"[ÂÃ][\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?={_SMALL})",
    f"(?<!{_LETTER})Ã[„–—](?={_SMALL})",
    "Ã[œŸ‰]",
    f"(?<={_SMALL})[ÄÅ][\u00a1-\u00bf‚…†‡ˆ‰‹›™œž](?={_SMALL})",
    "[\u00c2-\u00f4][\u0080-\u0084\u0086-\u009f]",
)
_CYRILLIC = (f"(?:[ÐÑ]{_of('cp1252')}){{2}}", f"(?:[РС]{_of('cp1251', '–—')}){{3}}", "вЂ.")
_NO_SUM = _of("mac_roman", "πΩ∞∑∂∫")
_NO_BOX = f"(?:{_of('cp437')}|{_of('cp850')})"
_OF_OLD_MACHINES = (
    f"(?<={_LETTER})√{_NO_SUM}|√{_NO_SUM}(?={_LETTER})|¬[†´ª©®]|‚Ä[ìîòôúù¶¢]",
    f"(?<={_LETTER})├{_NO_BOX}|├{_NO_BOX}(?={_LETTER})|[ΓÔ]Ç[ôöÿÖ£¥ªóØ]",
)
# UTF-8 that somebody read as Windows-1252 or ISO-8859-1, as Windows-1251, as Mac Roman, or as code page 437 or 850. U+FFFD is
# what a program writes for what it could not read.
_FIRST = "(?=[\u00c2-\u00f4РСв√¬‚├Γ\ufffd])"  # what any of them starts with
_MISREAD = re.compile(f"{_FIRST}(?:{'|'.join((*_LATIN, *_CYRILLIC, *_OF_OLD_MACHINES))}|â€{_of('cp1252')}|ï»¿|\ufffd)")


def misread(article: Article, now: datetime.datetime | None) -> Iterator[Diagnostic]:
    """Told of once, at the first place."""
    found = [(path, match) for path, text in texts(article) for match in _MISREAD.finditer(text)]
    if found:
        path, first = found[0]
        around = first.string[max(0, first.start() - 10) : first.end() + 10]
        message = f"{around!r} looks misread ({len(found)} in all): get the text anew, as UTF-8"
        yield Diagnostic("text-misread", message, at(*path))
