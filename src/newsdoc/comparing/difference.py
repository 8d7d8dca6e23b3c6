"""A difference between two articles, and where in them it is."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

from attrs import frozen

from newsdoc.model.paths import Key, json_path

__all__ = ["Difference", "Edit", "Kind", "Op", "Where"]

Kind: TypeAlias = Literal["added", "removed", "changed", "moved"]
Op: TypeAlias = Literal["equal", "delete", "insert"]


class Edit(NamedTuple):
    """A stretch of words that both texts have (equal), that the first alone has (delete), or the second (insert)."""

    op: Op
    text: str


@frozen(kw_only=True)
class Difference:
    """One thing in which two articles differ.

    path: where it is in the second article; where what was removed stood in the first. old_path: where it stood in the
    first, if that is another path. kind: added, removed, changed or moved; what was moved and changed gives a difference
    for each. before, after: the plain values, as in the canonical JSON; None where there is none. Marks and the spans of
    statements have one field more, text: the words they stand on.
    words: of a text that changed, or of the words that a mark or span stands on, the stretches (op, text), op being equal,
    delete or insert. Equal and delete give the text before, equal and insert the one after.
    article: the id of the article, where documents of several were compared.
    """

    path: str
    kind: Kind
    before: Any = None
    after: Any = None
    words: tuple[Edit, ...] = ()
    old_path: str | None = None
    article: str | None = None


@frozen
class Where:
    """The same place in both articles, as the keys that lead there."""

    old: tuple[Key, ...] = ()
    new: tuple[Key, ...] = ()

    def at(self, old: Key, new: Key | None = None) -> Where:
        """A place one step further; new: its key in the second article, where that is another."""
        return Where((*self.old, old), (*self.new, old if new is None else new))

    @property
    def name(self) -> str:
        """The name of the field here, or of the list that this is a member of."""
        return next((key for key in reversed(self.new) if isinstance(key, str)), "")

    def added(self, after: Any) -> Difference:
        """What the second article alone has here."""
        return Difference(path=json_path(*self.new), kind="added", after=after)

    def removed(self, before: Any) -> Difference:
        """What the first article alone has here."""
        return Difference(path=json_path(*self.old), kind="removed", before=before)

    def changed(self, before: Any, after: Any, words: tuple[Edit, ...] = ()) -> Difference:
        """What both have, but not alike."""
        return self._between("changed", before, after, words)

    def moved(self, before: Any, after: Any) -> Difference:
        """What both have, in another order."""
        return self._between("moved", before, after, ())

    def _between(self, kind: Kind, before: Any, after: Any, words: tuple[Edit, ...]) -> Difference:
        path, old_path = json_path(*self.new), json_path(*self.old)
        return Difference(path=path, kind=kind, before=before, after=after, words=words, old_path=None if old_path == path else old_path)
