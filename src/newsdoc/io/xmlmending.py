"""Markup that is nearly XML made XML: no word of it is lost, no line moves, and each fault is told once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from attrs import define, field, frozen

from newsdoc.io.deadline import check_time
from newsdoc.io.xmlreferences import escaped
from newsdoc.io.xmltags import END_TAG, INLINE, NAME, STRAYS, StartTag, is_word_in, start_tag_at

__all__ = ["Mended", "mended"]

_DOCTYPE = re.compile(r"""<!DOCTYPE[^<>\[]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>""")
_INSTRUCTION = re.compile(rf"<\?({NAME})\b[^<]*?\?>")
_DASH_TOO_MANY = re.compile(r"-(?=-|\Z)")  # in a comment
# Elements of HTML that have no content; of those that other markup has too, where no end tag is anywhere.
_VOID = frozenset(("br", "hr", "img", "wbr"))
_VOID_IN_HTML = frozenset(("meta", "link", "col", "input"))
_END_NAME = re.compile(r"</\s*(?:[\w.\-]{1,40}:)?([\w.\-]{1,40})")
# Elements that end where the next of their name starts.
_ONE_AFTER_ANOTHER = frozenset(("p", "li", "tr", "td", "th", "dt", "dd", "option"))
# Where as many are open, no more are opened of those that stand within lines; the words in them stand where they stood.
_DEEPEST = 100
_MOST_NAMED = 10
_NO_WORDS = " \t\r\n\f\v\ufffd\ufeff"
# A tag that is cut off.
_HALF = re.compile(rf"</?(?:{NAME})?")
_HALF_NAMED = re.compile(rf"<{NAME}\s[^<>]*\Z")
_LONGEST_HALF = 2000
_KNOWN_PREFIXES = {
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xlink": "http://www.w3.org/1999/xlink",
    "html": "http://www.w3.org/1999/xhtml",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "h": "http://www.w3.org/1999/xhtml",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
}


@frozen
class Mended:
    """XML. faults: each with the line where it is first and how often it is there.

    outside: what is in no document. outside_line: where the first of it stands. roots: how many documents stand in it;
    several are put into an element "documents".
    """

    text: str
    faults: dict[str, tuple[int, int]]
    outside: list[str]
    outside_line: int | None
    roots: int


def mended(text: str, start: int = 0, *, several: bool = False, apart: Mapping[str, frozenset[str]] | None = None) -> Mended:
    """The text from the start as XML.

    several: whether documents after the first, of the same name, are documents too. apart: elements → those that they never
    stand in, and so close where these are open; in small letters.
    """
    mending = _Mending(text, several, apart or {}, start)
    mending.all()
    return Mended(mending.written(), mending.faults, mending.outside, mending.outside_line, mending.roots)


@frozen
class _Open:
    """An element that is open. prefixes: those that it declares."""

    name: str
    prefixes: tuple[str, ...]


@define
class _Mending:
    text: str
    several: bool
    apart: Mapping[str, frozenset[str]]
    at: int
    faults: dict[str, tuple[int, int]] = field(factory=dict)
    outside: list[str] = field(factory=list)
    outside_line: int | None = None
    roots: int = 0
    _pieces: list[str] = field(factory=list)
    _open: list[_Open] = field(factory=list)
    _open_names: Counter[str] = field(factory=Counter)
    _declared: Counter[str] = field(factory=lambda: Counter(("xml", "xmlns")))
    _undeclared: dict[str, None] = field(factory=dict)
    _first_name: str = ""
    _first_piece: int = 0
    _met_doctype: bool = False
    _unended: set[str] = field(factory=set)  # what is not in the rest of the text
    _ended: set[str] = field(init=False)  # elements that have an end tag anywhere, without their prefixes
    _line: int = 1
    _counted_to: int = 0

    @_ended.default
    def _find_ended(self) -> set[str]:
        return set(map(str.lower, _END_NAME.findall(self.text)))

    def all(self) -> None:
        """Go through the text."""
        self._pieces.append("\n" * self.text.count("\n", 0, self.at))
        while self.at < len(self.text):
            check_time()
            start = self.text.find("<", self.at)
            start = len(self.text) if start < 0 else start
            self._words(self.text[self.at : start])
            self.at = start
            if strays := STRAYS.match(self.text, start):
                self._tell("a < that begins no markup", times=len(strays[0]))
                self._words(strays[0])
                self.at = strays.end()
            elif start < len(self.text) and not (self._section() or self._end() or self._start() or self._half_a_tag()):
                self._tell("a < that begins no markup")
                self._words("<")
                self.at += 1
        if self._open:
            self._tell(f"the end is missing of {' '.join(f'<{element.name}>' for element in self._open[:_MOST_NAMED])}")
        while self._open:
            self._close()

    def written(self) -> str:
        """The XML, with prefixes that nobody declares declared at the first element."""
        missing = "".join(f" xmlns:{name}={quoteattr(_KNOWN_PREFIXES.get(name, f'urn:newsdoc:undeclared:{name}'))}" for name in self._undeclared)
        if self.roots:
            self._pieces[self._first_piece] = self._pieces[self._first_piece].replace(f"<{self._first_name}", f"<{self._first_name}{missing}", 1)
        text = "".join(self._pieces)
        return f"<documents>{text}</documents>" if self.roots > 1 and not self._met_doctype else text

    # --- words ---

    def _words(self, text: str) -> None:
        if self._open:
            self._pieces.append(escaped(text, self.at, self._tell))
            return
        if text.strip(_NO_WORDS):
            if self.outside_line is None:
                self.outside_line = self._line_of(self.at + len(text) - len(text.lstrip(_NO_WORDS)))
            self.outside.append(text)
        self._pieces.append("\n" * text.count("\n"))

    # --- markup: each is passed over and told True, where there is one ---

    def _section(self) -> bool:
        """CDATA, a comment, a document type or an instruction."""
        if self.text.startswith("<![CDATA[", self.at):
            content = self._until("<![CDATA[", "]]>")
            if content is not None and self._open:
                self._pieces.append(f"<![CDATA[{content}]]>")
            elif content is not None:
                self._words(content)
            return True
        if self.text.startswith("<!--", self.at):
            content = self._until("<!--", "-->")
            if content is not None:
                self._pieces.append(f"<!--{_DASH_TOO_MANY.sub('- ', content)}-->")
            return True
        found = None
        if not self._met_doctype and not self.roots and self.text.startswith("<!DOCTYPE", self.at):
            self._met_doctype = True
            found = _DOCTYPE.match(self.text, self.at)
        found = found or _INSTRUCTION.match(self.text, self.at)
        if found is None:
            return False
        is_declaration = found.re is _INSTRUCTION and found[1].lower() == "xml"
        self._pieces.append("\n" * found[0].count("\n") if is_declaration else found[0])
        self.at = found.end()
        return True

    def _until(self, begin: str, end: str) -> str | None:
        """What stands before the end; None where nothing ends it, and then what it holds is read as it stands."""
        start = self.at + len(begin)
        found = self._find(end, start)
        if found < 0:
            self._tell(f"{begin} is not closed")
            self.at = start
            return None
        self.at = found + len(end)
        return self.text[start:found]

    def _end(self) -> bool:
        found = END_TAG.match(self.text, self.at)
        name = (found[1] or found[3]).lower() if found else ""
        is_open = self._open_names[name] > 0
        if is_open and found and name == self._open[0].name.lower() and self._is_early(found[1] or found[3], found.end()):
            is_open = False
        if found is None or not (is_open or found[2] or found[4]):
            return False
        if is_open:
            while self._open[-1].name.lower() != name:
                self._tell(f"<{self._open[-1].name}> is not closed before </{name}>")
                self._close()
            self._close()
        else:
            self._tell(f"</{name}> closes nothing")
            self._gap()
        self._pieces.append("\n" * found[0].count("\n"))
        self.at = found.end()
        return True

    def _half_a_tag(self) -> bool:
        """A tag that the end of the text cuts off."""
        rest = self.text[self.at : self.at + _LONGEST_HALF]
        if len(self.text) - self.at > len(rest) or not (_HALF.fullmatch(rest) or (_HALF_NAMED.match(rest) and "=" in rest)):
            return False
        self.at = len(self.text)
        return True

    def _is_early(self, name: str, after: int) -> bool:
        """Whether an end tag of the document is one too many, as another follows and no document starts before that."""
        following = self._find(f"</{name}", after)
        return following >= 0 and not 0 <= self._find(f"<{name}", after) < following

    def _find(self, what: str, start: int) -> int:
        found = -1 if what in self._unended else self.text.find(what, start)
        if found < 0:
            self._unended.add(what)
        return found

    def _gap(self) -> None:
        """Keep the words around a tag that is left out apart, where they would become one."""
        if self._open and self._pieces[-1][-1:].isalnum() and self.text[self.at : self.at + 80].partition(">")[2][:1].isalnum():
            self._pieces.append(" ")

    def _start(self) -> bool:
        tag = start_tag_at(self.text, self.at)
        if tag is None:
            return False
        lines = "\n" * self.text.count("\n", self.at, tag.end)
        if not self._open and not self._is_root(tag):
            self._tell(f"<{tag.name}> is outside of the document")
            self._pieces.append(lines)
        elif self._open and tag.name.lower() not in self._ended and is_word_in(tag, self._open[-1].name):
            self._tell(f"<{tag.name}> is no markup")
            self._words(self.text[self.at : tag.end])
        elif len(self._open) >= _DEEPEST and tag.name.lower() in INLINE:
            self._tell(f"<{tag.name}> is in too many others")
            self._gap()
            self._pieces.append(lines)
        else:
            self._write(tag, lines)
        self.at = tag.end
        return True

    def _is_root(self, tag: StartTag) -> bool:
        if self.roots and not (self.several and tag.name == self._first_name):
            return False
        self.roots += 1
        if self.roots == 1:
            self._first_name, self._first_piece = tag.name, len(self._pieces)
        return True

    def _write(self, tag: StartTag, lines: str) -> None:
        name = tag.name.lower()
        if name in _ONE_AFTER_ANOTHER:
            self._close_one_before(name)
        around = self.apart.get(name, frozenset())
        while any(self._open_names[other] for other in around):
            self._tell(f"<{self._open[-1].name}> is not closed before <{tag.name}>")
            self._close()
        is_void = not tag.is_empty and self._is_void(name)
        if is_void:
            self._tell(f"<{tag.name}> is not closed")
        opened = _Open(tag.name, tuple(key[6:] for key in tag.attributes if key.startswith("xmlns:")))
        self._declared.update(opened.prefixes)
        for prefix in (key.partition(":")[0] for key in (tag.name, *tag.attributes) if ":" in key):
            if not self._declared[prefix]:
                self._tell(f"the prefix {prefix} is not declared")
                self._undeclared[prefix] = None
        attributes = "".join(f" {key}={self._value(key, value)}" for key, value in tag.attributes.items())
        self._pieces.append(f"<{tag.name}{attributes}{lines}{'/' if tag.is_empty or is_void else ''}>")
        if tag.is_empty or is_void:
            self._declared.subtract(opened.prefixes)
        else:
            self._open.append(opened)
            self._open_names[name] += 1

    def _close_one_before(self, name: str) -> None:
        """Close the element of the name that is open, with what is open of its line."""
        last = len(self._open) - 1
        while last >= 0 and self._open[last].name.lower() in INLINE:
            last -= 1
        if last < 0 or self._open[last].name.lower() != name:
            return
        self._tell(f"<{self._open[last].name}> is not closed before the next")
        while len(self._open) > last:
            self._close()

    def _value(self, key: str, value: str) -> str:
        if key.startswith("xmlns:") and not value.strip():
            value = f"urn:newsdoc:undeclared:{key[6:]}"
        return '"' + escaped(value, self.at, self._tell).replace('"', "&quot;") + '"'

    def _is_void(self, name: str) -> bool:
        name = name.rpartition(":")[2]
        return name in _VOID or (name in _VOID_IN_HTML and name not in self._ended)

    def _close(self) -> None:
        closed = self._open.pop()
        self._open_names[closed.name.lower()] -= 1
        self._declared.subtract(closed.prefixes)
        self._pieces.append(f"</{closed.name}>")

    def _tell(self, fault: str, at: int = 0, *, times: int = 1) -> None:
        """Note a fault. at: where, or else where the reading is. times: how often it is there."""
        line, before = self.faults.get(fault) or (self._line_of(at or self.at), 0)
        self.faults[fault] = (line, before + times)

    def _line_of(self, at: int) -> int:
        """The line of a place that is not before those that were asked for."""
        at = max(at, self._counted_to)
        self._line += self.text.count("\n", self._counted_to, at)
        self._counted_to = at
        return self._line
