"""A zip spoilt by its files: dropped, repeated, swapped, renamed, their content spoilt in turn, and all packed again."""

from __future__ import annotations

import io
import warnings
import zipfile
from random import Random

from fuzzing.mutating.octets import spoil_octets
from fuzzing.mutating.tags import spoil_tags
from fuzzing.mutating.values import NAMES

__all__ = ["spoil_zip"]

_MOMENT = (1980, 1, 1, 0, 0, 0)


def spoil_zip(data: bytes, chance: Random) -> bytes:
    """One change of its files; of the bytes where it is no zip any more."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:
        return spoil_octets(data, chance)
    if entries:
        chance.choice((_content, _content, _content, _content, _content, _content, _octets, _drop, _repeat, _swap, _rename, _move))(entries, chance)
    return _packed(entries, chance)


def _content(entries: list[tuple[str, bytes]], chance: Random) -> None:
    at = chance.choice([number for number, (_, content) in enumerate(entries) if b"<" in content] or range(len(entries)))
    name, content = entries[at]
    entries[at] = (name, spoil_tags(content, chance))


def _octets(entries: list[tuple[str, bytes]], chance: Random) -> None:
    at = chance.randrange(len(entries))
    name, content = entries[at]
    entries[at] = (name, spoil_octets(content, chance))


def _drop(entries: list[tuple[str, bytes]], chance: Random) -> None:
    del entries[chance.randrange(len(entries))]


def _repeat(entries: list[tuple[str, bytes]], chance: Random) -> None:
    name, content = chance.choice(entries)
    entries.append((chance.choice((name, name.upper(), f"{name}/a", f"a/{name}", f"./{name}")), content))


def _swap(entries: list[tuple[str, bytes]], chance: Random) -> None:
    a, b = chance.randrange(len(entries)), chance.randrange(len(entries))
    entries[a], entries[b] = (entries[a][0], entries[b][1]), (entries[b][0], entries[a][1])


def _rename(entries: list[tuple[str, bytes]], chance: Random) -> None:
    at = chance.randrange(len(entries))
    name, content = entries[at]
    entries[at] = (chance.choice((*NAMES, *(other for other, _ in entries), name.upper(), name + "/")), content)


def _move(entries: list[tuple[str, bytes]], chance: Random) -> None:
    entries.insert(chance.randrange(len(entries)), entries.pop(chance.randrange(len(entries))))


def _packed(entries: list[tuple[str, bytes]], chance: Random) -> bytes:
    sink = io.BytesIO()
    stored = chance.random() < 0.1
    with warnings.catch_warnings(), zipfile.ZipFile(sink, "w") as archive:
        warnings.simplefilter("ignore")  # of names that repeat
        for name, content in entries:
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_STORED if stored or name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=1)
    return sink.getvalue()
