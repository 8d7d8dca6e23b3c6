"""Findings: EPUB."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["EPUB"]

_INFO, _WARNING, _ERROR = Severity

EPUB = Area(
    "EPUB",
    (
        Finding(
            "epub-mimetype",
            _ERROR,
            "The EPUB does not start with its mimetype",
            "Pack it again: first, uncompressed, the file mimetype.",
            "The file mimetype is compressed, or not the first",
            clause="EPUB 3.3, section 4.3",
        ),
        Finding(
            "epub-container",
            _ERROR,
            "META-INF/container.xml does not lead to the package document",
            "Name the package document in it.",
            "META-INF/container.xml names a file that is not there",
            clause="EPUB 3.3, section 4.2.6",
        ),
        Finding(
            "epub-metadata-missing",
            _ERROR,
            "Metadata that every EPUB must have is missing",
            "Add it to the package document.",
            "No dc:language",
            clause="EPUB 3.3, section 5.5",
        ),
        Finding(
            "epub-metadata-wrong",
            _ERROR,
            "A value in the package document is none that it can have",
            "Repair the value at the place given.",
            "<dc:language>english, British</dc:language>",
            clause="EPUB 3.3, sections 5.4 and 5.5",
        ),
        Finding(
            "epub-manifest",
            _ERROR,
            "An item of the manifest is wrong",
            "Give each item an id and a file of its own, and a media type.",
            "An item without a media-type",
            clause="EPUB 3.3, section 5.6",
        ),
        Finding(
            "epub-file-missing",
            _ERROR,
            "A file that the manifest names is not in the EPUB",
            "Add the file, or take the item out.",
            'An item with href="x.css", and no such file',
            clause="EPUB 3.3, section 5.6",
        ),
        Finding(
            "epub-file-unlisted",
            _WARNING,
            "A file is not in the manifest",
            "Add it to the manifest, or take it out.",
            "EPUB/notes.txt, which no item names",
            clause="EPUB 3.3, section 5.6",
        ),
        Finding(
            "epub-spine",
            _ERROR,
            "The spine does not give an order of reading",
            "Let each itemref name an item of the manifest, once.",
            "An itemref twice",
            clause="EPUB 3.3, section 5.7",
        ),
        Finding(
            "epub-navigation",
            _ERROR,
            "There is not exactly one table of contents",
            'Give one item the property "nav", and in its document one nav the type "toc".',
            'No item has properties="nav"',
            clause="EPUB 3.3, section 7",
        ),
        Finding(
            "epub-content",
            _ERROR,
            "A content document is not XHTML",
            "Let it be an html element in the namespace of XHTML, with a body.",
            "A page whose html element is in no namespace",
            clause="EPUB 3.3, section 6.1",
        ),
        Finding(
            "epub-id-repeated",
            _ERROR,
            "Two elements of a document have the same id",
            "Give each an id of its own.",
            'id="headline-1" on two elements',
            clause="XML 1.0, section 3.3.1",
        ),
        Finding(
            "epub-link-broken",
            _ERROR,
            "A link within the EPUB leads nowhere",
            "Add the target, or take the link out.",
            '<a href="article-9.xhtml">, and no such page',
        ),
        Finding(
            "epub-script",
            _WARNING,
            "The EPUB has a script",
            "Do not use it unless you trust it: newsdoc never runs scripts.",
            '<p onclick="...">',
            clause="EPUB 3.3, section 6.3",
        ),
        Finding(
            "epub-remote-resource",
            _ERROR,
            "Something that must be in the EPUB is elsewhere",
            "Put the file into the EPUB and list it.",
            '<img src="https://example.org/a.png"/>',
            clause="EPUB 3.3, section 3.6",
        ),
        Finding(
            "epub-medium-left-out",
            _WARNING,
            "A medium is not in the EPUB",
            "Keep the file beside it; show pictures as PNG, JPEG, GIF or WebP.",
            "A picture in TIFF",
            clause="EPUB 3.3, section 3.2",
        ),
    ),
)
