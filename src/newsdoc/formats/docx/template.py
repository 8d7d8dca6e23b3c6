"""The house template: the parts of a document that are the same in all of them, made with python-docx.

`python -m newsdoc.formats.docx.template` renews the files in house/. Writing a document needs neither python-docx nor
its time: it takes the files. How the house looks is the table of styles in looks.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsdoc.formats.docx.looks import CHARACTER_LOOKS, PARAGRAPH_LOOKS, CharacterLook, Font, ParagraphLook, style_id
from newsdoc.formats.docx.names import WML, A, attributes, w
from newsdoc.formats.docx.static import HOUSE

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import CharacterStyle, ParagraphStyle

__all__ = ["house_parts", "main"]

_SERIF, _SANS = "Georgia", "Arial"
_LEVELS = 9
_BULLETS = "•–▪"
_NUMBERS = ("decimal", "lowerLetter", "lowerRoman")
_KEPT_SETTINGS = ("zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang", "clrSchemeMapping")
# ISO/IEC 29500-1, section 17.3.1.26 (pPr), 17.3.2.28 (rPr) and 17.7.4.17 (style) are sequences.
_ORDER = {
    "pPr": ("keepNext", "keepLines", "widowControl", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"),
    "rPr": ("rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "spacing", "sz", "szCs", "u", "shd"),
    "style": ("name", "basedOn", "next", "uiPriority", "unhideWhenUsed", "qFormat", "pPr", "rPr"),
}


def house_parts() -> dict[str, bytes]:
    """The files of house/ by their names, as readable XML."""
    import docx

    document = docx.Document()
    parts = {part.partname.filename: part for part in document.part.package.iter_parts() if hasattr(part, "blob")}
    return {
        "styles.xml": _readable(_styles(document)),
        "settings.xml": _readable(_settings(document.settings.element)),
        "numbering.xml": _readable(_numbering()),
        "theme1.xml": _readable(_theme(parts["theme1.xml"].blob)),
        "fontTable.xml": _readable(_fonts()),
        "webSettings.xml": _readable(_web_settings()),
        "footer1.xml": _readable(_footer()),
    }


def main() -> None:
    """Renew the files of house/."""
    for name, content in house_parts().items():
        (Path(__file__).parent / HOUSE / name).write_bytes(content)


def _readable(root: etree._Element) -> bytes:
    clean: etree._Element = etree.fromstring(etree.tostring(root), etree.XMLParser(remove_blank_text=True))
    etree.cleanup_namespaces(clean, keep_ns_prefixes=["w"])
    etree.indent(clean)
    return etree.tostring(clean, encoding="UTF-8", xml_declaration=True, standalone=True) + b"\n"


def _element(parent: etree._Element, tag: str, /, **given: str | int) -> etree._Element:
    return etree.SubElement(parent, w(tag), attributes(**given))


# --- styles -------------------------------------------------------------------------------------


def _styles(document: Document) -> etree._Element:
    styles = document.styles
    root: etree._Element = styles.element
    root.attrib.clear()
    for style in list(styles):
        if style.name not in ("Normal", "Default Paragraph Font", "Normal Table", "No List"):
            style.delete()
    _set_defaults(root)
    for look in PARAGRAPH_LOOKS:
        _paragraph_style(document, look)
    for look in PARAGRAPH_LOOKS:
        if look.followed_by:
            styles[look.name].next_paragraph_style = styles[look.followed_by]
        _put_in_order(styles[look.name].element)
    for character in CHARACTER_LOOKS:
        _character_style(document, character)
    _table_style(root)
    return root


def _set_defaults(root: Any) -> None:
    """No language: the writer sets it. Word's own styles stay out of sight until someone uses them."""
    for child in root:
        if child.tag in (w("docDefaults"), w("latentStyles")):
            root.remove(child)
    defaults = etree.Element(w("docDefaults"))
    run = _element(_element(defaults, "rPrDefault"), "rPr")
    _set_font(run, Font.SERIF)
    _element(run, "sz", val=22)
    _element(run, "szCs", val=22)
    paragraph = _element(_element(defaults, "pPrDefault"), "pPr")
    _element(paragraph, "spacing", after=120, line=288, lineRule="auto")
    root.insert(0, defaults)
    latent = attributes(defLockedState=0, defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1, defQFormat=0, count=376)
    root.insert(1, etree.Element(w("latentStyles"), latent))


def _paragraph_style(document: Document, look: ParagraphLook) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    style: ParagraphStyle = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH, builtin=look.builtin)
    style.base_style = document.styles[look.based_on]
    style.element.styleId = style_id(look.name)
    style.quick_style, style.priority = True, look.priority
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.line_spacing = look.line
    layout.keep_with_next, layout.keep_together = look.keep_next or None, look.keep_lines or None
    _shape_paragraph(style.element.get_or_add_pPr(), look)
    _shape_run(style.element.get_or_add_rPr(), look)


def _shape_paragraph(properties: Any, look: ParagraphLook) -> None:
    if look.rules:
        borders = _element(properties, "pBdr")
        for side, size, space, color in look.rules:
            _element(borders, side, val="single", sz=size, space=space, color=color)
    if look.shade:
        _element(properties, "shd", val="clear", color="auto", fill=look.shade)
    if look.indent:
        _element(properties, "ind", left=look.indent[0], right=look.indent[1])
    if look.hanging:
        _element(properties, "ind", left=look.hanging, hanging=look.hanging)
    if look.align:
        _element(properties, "jc", val=look.align)
    if look.close:
        _element(properties, "contextualSpacing")
    if look.outline is not None:
        _element(properties, "outlineLvl", val=look.outline)


def _shape_run(properties: Any, look: ParagraphLook | CharacterLook) -> None:
    if look.font:
        _set_font(properties, look.font)
    for name, wanted in (("b", look.bold), ("i", look.italic)):
        if wanted:
            _element(properties, name)
            _element(properties, f"{name}Cs")
    if look.capitals:
        _element(properties, "caps")
    if look.color:
        _element(properties, "color", val=look.color)
    if look.tracking:
        _element(properties, "spacing", val=look.tracking)
    if look.size:
        _element(properties, "sz", val=round(look.size * 2))
        _element(properties, "szCs", val=round(look.size * 2))


def _set_font(properties: etree._Element, font: Font) -> None:
    """A font of the theme, so that each script gets its own; the monospaced one the theme doesn't know."""
    if font is Font.MONO:
        _element(properties, "rFonts", ascii="Courier New", hAnsi="Courier New", cs="Courier New")
    else:
        kind = font.value
        _element(properties, "rFonts", asciiTheme=f"{kind}HAnsi", eastAsiaTheme=f"{kind}EastAsia", hAnsiTheme=f"{kind}HAnsi", cstheme=f"{kind}Bidi")


def _character_style(document: Document, look: CharacterLook) -> None:
    from docx.enum.style import WD_STYLE_TYPE

    style: CharacterStyle = document.styles.add_style(look.name, WD_STYLE_TYPE.CHARACTER, builtin=look.builtin)
    style.base_style = document.styles["Default Paragraph Font"]
    style.element.styleId = style_id(look.name)
    style.quick_style, style.priority = True, 30
    properties = style.element.get_or_add_rPr()
    _shape_run(properties, look)
    if look.underline:
        _element(properties, "u", val=look.underline)
    if look.shade:
        _element(properties, "shd", val="clear", color="auto", fill=look.shade)
    _put_in_order(style.element)


def _table_style(root: etree._Element) -> None:
    """Rules between the rows, stronger ones above and below: no cage of lines."""
    style = _element(root, "style", type="table", customStyle=1, styleId="NewsTable")
    _element(style, "name", val="News Table")
    _element(style, "basedOn", val="TableNormal")
    _element(style, "uiPriority", val=20)
    _element(style, "qFormat")
    properties = _element(style, "tblPr")
    borders = _element(properties, "tblBorders")
    for side, size, color in (("top", 8, "404040"), ("bottom", 8, "404040"), ("insideH", 4, "BFBFBF")):
        _element(borders, side, val="single", sz=size, space=0, color=color)
    margins = _element(properties, "tblCellMar")
    for side, width in (("top", 40), ("left", 100), ("bottom", 40), ("right", 100)):
        _element(margins, side, w=width, type="dxa")


def _put_in_order(style: etree._Element) -> None:
    for element in (style, *style):
        order = _ORDER.get(etree.QName(element).localname)
        if order:
            element[:] = sorted(element, key=lambda child: order.index(etree.QName(child).localname))


# --- the other parts ----------------------------------------------------------------------------


def _settings(root: Any) -> etree._Element:
    """python-docx's settings without what is of its own history, and in Word's present mode instead of that of 2010."""
    for child in list(root):
        if etree.QName(child).localname not in _KEPT_SETTINGS:
            root.remove(child)
    root.attrib.clear()
    zoom, languages, modes = (root.find(w(name)) for name in ("zoom", "themeFontLang", "compat"))
    zoom.attrib.clear()
    zoom.set(w("percent"), "100")
    languages.attrib.clear()
    modes.remove(modes.find(w("useFELayout")))
    modes.find(w("compatSetting")).set(w("val"), "15")
    return root  # type: ignore[no-any-return]


def _numbering() -> etree._Element:
    """Two kinds of lists; each ordered list of a document counts for itself (numbering.py)."""
    root = etree.Element(w("numbering"), nsmap={"w": WML})
    for kind, identity in enumerate(("4E444201", "4E444202")):
        abstract = _element(root, "abstractNum", abstractNumId=kind)
        _element(abstract, "nsid", val=identity)
        _element(abstract, "multiLevelType", val="multilevel")
        for level in range(_LEVELS):
            _level(abstract, level, ordered=bool(kind))
    _element(_element(root, "num", numId=1), "abstractNumId", val=0)
    return root


def _level(abstract: etree._Element, level: int, *, ordered: bool) -> None:
    element = _element(abstract, "lvl", ilvl=level)
    _element(element, "start", val=1)
    _element(element, "numFmt", val=_NUMBERS[level % 3] if ordered else "bullet")
    _element(element, "lvlText", val=f"%{level + 1}." if ordered else _BULLETS[level % 3])
    _element(element, "lvlJc", val="left")
    _element(_element(element, "pPr"), "ind", left=360 * (level + 1), hanging=360)


def _theme(blob: bytes) -> etree._Element:
    """python-docx's theme, which knows a font for each script, with the house's own two for Latin."""
    root: etree._Element = etree.fromstring(blob)
    root.set("name", "Newsdoc")
    for kind, font in (("majorFont", _SANS), ("minorFont", _SERIF)):
        for latin in root.iterfind(f".//{{{A}}}{kind}/{{{A}}}latin"):
            latin.set("typeface", font)
    return root


def _fonts() -> etree._Element:
    """The house's fonts, each with one that takes its place where it is not installed."""
    root = etree.Element(w("fonts"), nsmap={"w": WML})
    for name, other, panose, family, pitch in (
        (_SERIF, "Gelasio", "02040502050405020303", "roman", "variable"),
        (_SANS, "Liberation Sans", "020B0604020202020204", "swiss", "variable"),
        ("Courier New", "Liberation Mono", "02070309020205020404", "modern", "fixed"),
        ("Times New Roman", "Liberation Serif", "02020603050405020304", "roman", "variable"),
    ):
        font = _element(root, "font", name=name)
        _element(font, "altName", val=other)
        _element(font, "panose1", val=panose)
        _element(font, "charset", val="00")
        _element(font, "family", val=family)
        _element(font, "pitch", val=pitch)
    return root


def _web_settings() -> etree._Element:
    root = etree.Element(w("webSettings"), nsmap={"w": WML})
    _element(root, "allowPNG")
    return root


def _footer() -> etree._Element:
    """The page's number."""
    root = etree.Element(w("ftr"), nsmap={"w": WML})
    paragraph = _element(root, "p")
    _element(_element(paragraph, "pPr"), "pStyle", val="Footer")
    field = _element(paragraph, "fldSimple", instr="PAGE")
    _element(_element(field, "r"), "t").text = "1"
    return root


if __name__ == "__main__":
    main()
