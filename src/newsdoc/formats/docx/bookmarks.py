"""Bookmarks: what names the parts of the document, also after an editor has been at it (ISO/IEC 29500-1, section 17.13.6)."""

from __future__ import annotations

from attrs import define, field

__all__ = ["Bookmark", "Bookmarks"]

_LONGEST = 40  # Word's limit on names

Bookmark = tuple[str, str]


@define
class Bookmarks:
    """The bookmarks of one document, each with an id and a name of its own. prefix: what the names begin with now."""

    prefix: str = ""
    _used: dict[str, int] = field(factory=dict)
    _count: int = 0

    def new(self, name: str) -> Bookmark:
        """The start and the end of a new bookmark. A name that is given again gets a suffix: _p2 and on."""
        number = self._count = self._count + 1
        unique = self.prefix + name.replace("-", "_")
        times = self._used[unique] = self._used.get(unique, 0) + 1
        if times > 1:
            unique = f"{unique}_p{times}"
        if len(unique) > _LONGEST:
            unique = f"b{number}"
        return f'<w:bookmarkStart w:id="{number}" w:name="{unique}"/>', f'<w:bookmarkEnd w:id="{number}"/>'
