"""A picture within a paragraph (ISO/IEC 29500-1, sections 20.2 and 20.4)."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from newsdoc.formats.docx.names import PIC
from newsdoc.io.pictures import Picture

__all__ = ["drawing"]

_EMU_OF_PIXEL = 9525  # at 96 pixels an inch
_EMU_OF_TWENTIETH = 635  # of a point
_TALLEST = 8_000_000


def drawing(picture: Picture, relationship: str, number: int, alt: str | None, width: int) -> str:
    """A run with the picture, no wider than the width (twentieths of a point). number: unique among the drawings."""
    across, down = _size(picture, width)
    size = f'cx="{across}" cy="{down}"'
    name = f'id="{number}" name="Picture {number}"'
    description = f" descr={quoteattr(alt)}" if alt else ""
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr {name}{description}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _size(picture: Picture, width: int) -> tuple[int, int]:
    """Width and height in EMU: as many as the pixels ask for, or as the page has."""
    scale = min(_EMU_OF_PIXEL, width * _EMU_OF_TWENTIETH / picture.width, _TALLEST / picture.height)
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
