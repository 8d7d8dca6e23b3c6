"""Raw text: a scrape, an e-mail, a wire. Reading is parsing; writing prints what people read, and nothing else."""

from __future__ import annotations

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, WriteOptions, option
from newsdoc.formats.text.carries import CARRIES, NEVER
from newsdoc.parsing.context import NO_HINTS, PRESETS, Hints, Preset
from newsdoc.parsing.labels import Rule

__all__ = ["FORMAT", "TextReadOptions", "text_options"]


@frozen(kw_only=True)
class TextReadOptions(ReadOptions):
    """How raw text is read. hints: what the caller knows of it. rules: more rules, in the places that they name."""

    encoding: str | None = option(None, "The text's encoding, such as cp1252; found out where not given.")
    statements: bool = option(True, "Look for who says what.")
    keep: bool = option(False, "Keep every line as body, whatever it looks like.")
    preset: Preset | None = option(None, "What kind of text it is; told from the text where not given.")
    without: tuple[str, ...] = option((), "A rule that is not to speak (newsdoc rules lists them); several may be given.")
    hints: Hints = NO_HINTS
    rules: tuple[Rule, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.preset not in (None, *PRESETS):
            raise ValueError(f"the preset must be one of {', '.join(PRESETS)}, not {self.preset!r:.60}")
        if not isinstance(self.without, tuple):
            raise TypeError(f"without must be a tuple of rules' names, not {self.without!r:.60}")


def text_options(options: ReadOptions) -> TextReadOptions:
    """The options as those of this format."""
    return options if isinstance(options, TextReadOptions) else TextReadOptions(limits=options.limits)


def _recognises(head: bytes) -> bool:
    """Whether it can be text and is no markup: UTF-16, or bytes without the controls that no text has."""
    plain = head.removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        plain = plain[2:].replace(b"\0", b"")
    return not plain.lstrip().startswith(b"<") and not any(byte < 32 and byte not in b"\t\n\v\f\r\x1a\x1b" for byte in plain)


FORMAT = Format(
    name="text",
    title="Plain text",
    media_type="text/plain",
    suffix=".txt",
    aliases=("txt",),
    reader="newsdoc.formats.text.reader:read",
    writer="newsdoc.formats.text.writer:write",
    checker="newsdoc.formats.text.checker:check",
    read_options=TextReadOptions,
    write_options=WriteOptions,
    recognises=_recognises,
    catches_all=True,
    holds_many=False,
    carries=CARRIES,
    never=NEVER,
)
