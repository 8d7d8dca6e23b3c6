"""Every finding there is, by its stable code: how grave it is, what it means, what to do.

A new finding is one row here. A code never changes its meaning.
"""

from __future__ import annotations

import enum

from attrs import frozen

__all__ = ["CATALOGUE", "Finding", "Severity"]


class Severity(enum.Enum):
    """How grave a finding is; `rank` orders them."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for information, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


@frozen
class Finding:
    """A kind of finding. title: what it means. advice: what to do about it."""

    code: str
    severity: Severity
    title: str
    advice: str


_INFO, _WARNING, _ERROR = Severity

_ROWS = (
    # What came in.
    Finding("encoding-declared", _INFO, "The text declares its encoding", "Nothing, if the text looks right."),
    Finding("encoding-guessed", _WARNING, "The encoding was guessed from the bytes", "Name it if the guess is wrong, or save the text as UTF-8."),
    Finding("text-replaced", _WARNING, "Bytes or characters that are no text were replaced", "Look at the place, and repair the source."),
    Finding(
        "text-mended",
        _WARNING,
        "Signs that were UTF-8, and had been read as Windows-1252, were put right",
        "Read on, if they look right; better, save the text anew from where it came.",
    ),
    Finding(
        "text-left-out",
        _INFO,
        "Words of the text are not part of the article",
        "Nothing, if they are a leftover of a web page, a comment or a page header.",
    ),
    Finding("text-empty", _WARNING, "There is nothing to read in the text", "Check that the right file was given."),
    Finding("text-several-stories", _WARNING, "The text holds several stories, and was read as one article", "Read each with iter_read."),
    Finding("headline-missing", _WARNING, "No headline was found", "Give one with -M headline=..."),
    # What a format cannot carry.
    Finding("field-lost", _WARNING, "The format has no place for this", "Keep the article in JSON as well, which holds everything."),
    Finding("extra-dropped", _WARNING, "What was kept of the source no longer fits the article", "Nothing, if the change was meant."),
    Finding("field-unknown", _WARNING, "A field of a later version is not understood", "Nothing: it is kept. A newer newsdoc may understand it."),
    Finding("field-left-out", _WARNING, "A field of a later version has no place in an article", "Keep the document for a newer newsdoc."),
    # What was read back.
    Finding("copy-unreadable", _WARNING, "What newsdoc carried beside the text cannot be used", "Check the fields that nobody sees in print."),
    Finding("xml-damaged", _WARNING, "The XML is damaged, and was read as far as it goes", "Look whether all is there, and tell who made it."),
    Finding("xml-repaired", _WARNING, "The document's tags do not match, and were put right", "Look whether all is there, and tell who made it."),
    Finding("mark-dropped", _WARNING, "A mark is gone with the words it stood on", "Set it again where it belongs."),
    Finding("statement-dropped", _WARNING, "A statement lost words that were changed", "Nothing, if the change was meant."),
    Finding("name-dropped", _WARNING, "A name no longer stands in its credit line", "Give the names anew if they matter."),
    Finding("date-changed", _WARNING, "A printed date was changed, and its value was not", "Give the value with -M published=... or -M modified=..."),
    Finding("statement-changed", _INFO, "The words of a statement were changed", "Nothing, if it still says who says what."),
    Finding("date-unread", _WARNING, "A printed date says no more than its words", "Give its value with -M published=... or -M modified=..."),
    Finding("markup-left-out", _INFO, "Markup within a line that can have none", "Nothing: the words are kept."),
    Finding("link-left-out", _WARNING, "A link's address is none that an article can have", "Give an absolute http, https, mailto or tel address."),
    Finding("picture-left-out", _WARNING, "A picture cannot be read", "Put the picture into the document again."),
    Finding("medium-unread", _WARNING, "The bytes of a medium are not where the document says", "Put the file back beside the document."),
    Finding("topic-retired", _WARNING, "The list of media topics says that a subject is retired", "Give the subject that took its place."),
    # Validation.
    Finding("json-syntax", _ERROR, "This is not JSON", "Repair the document at the place given."),
    Finding("json-schema", _ERROR, "The JSON is not an article", "Compare the place with the schema (newsdoc schema article)."),
    Finding("article-invalid", _ERROR, "The article breaks a rule of the model", "Repair the value at the place given."),
    Finding("articles-unread", _INFO, "The articles' own rules were not applied", "Install the library named."),
    Finding("medium-type-wrong", _WARNING, "A medium is not what it is said to be", "Correct its media type, or replace the file."),
    Finding("time-zone-unknown", _WARNING, "A time of day has no zone that is known", "Give the zone, as in 2026-03-14T06:30:00+01:00."),
    Finding("xml-syntax", _ERROR, "This is not well-formed XML", "Repair the document at the place given."),
    Finding("input-refused", _ERROR, "The document is refused as it may do harm", "Do not use it, or raise the limit named if you trust it."),
    Finding("document-unreadable", _ERROR, "The document cannot be read", "Check that it is whole and of the format named."),
    Finding("json-medium-left-out", _WARNING, "A medium is not in the JSON", "Embed it (--json-media embed), or write to a file."),
    # EPUB.
    Finding("epub-mimetype", _ERROR, "The EPUB does not start with its mimetype", "Pack it again: first, uncompressed, the file mimetype."),
    Finding("epub-container", _ERROR, "META-INF/container.xml does not lead to the package document", "Name the package document in it."),
    Finding("epub-metadata-missing", _ERROR, "Metadata that every EPUB must have is missing", "Add it to the package document."),
    Finding("epub-metadata-wrong", _ERROR, "A value in the package document is none that it can have", "Repair the value at the place given."),
    Finding("epub-manifest", _ERROR, "An item of the manifest is wrong", "Give each item an id and a file of its own, and a media type."),
    Finding("epub-file-missing", _ERROR, "A file that the manifest names is not in the EPUB", "Add the file, or take the item out."),
    Finding("epub-file-unlisted", _WARNING, "A file is not in the manifest", "Add it to the manifest, or take it out."),
    Finding("epub-spine", _ERROR, "The spine does not give an order of reading", "Let each itemref name an item of the manifest, once."),
    Finding(
        "epub-navigation",
        _ERROR,
        "There is not exactly one table of contents",
        'Give one item the property "nav", and in its document one nav the type "toc".',
    ),
    Finding("epub-content", _ERROR, "A content document is not XHTML", "Let it be an html element in the namespace of XHTML, with a body."),
    Finding("epub-id-repeated", _ERROR, "Two elements of a document have the same id", "Give each an id of its own."),
    Finding("epub-link-broken", _ERROR, "A link within the EPUB leads nowhere", "Add the target, or take the link out."),
    Finding("epub-script", _WARNING, "The EPUB has a script", "Do not use it unless you trust it: newsdoc never runs scripts."),
    Finding("epub-remote-resource", _ERROR, "Something that must be in the EPUB is elsewhere", "Put the file into the EPUB and list it."),
    Finding("epub-medium-left-out", _WARNING, "A medium is not in the EPUB", "Keep the file beside it; show pictures as PNG, JPEG, GIF or WebP."),
    # DOCX.
    Finding("docx-content-type", _ERROR, "A part does not say what it is, or says the wrong thing", "Repair [Content_Types].xml."),
    Finding("docx-relationship", _ERROR, "A relationship is wrong, or one that is used is missing", "Repair the relationships of the part named."),
    Finding("docx-part-missing", _ERROR, "A part that the package names is not in it", "Save the document again with a word processor."),
    Finding("docx-document", _ERROR, "The package holds no Word document", "Check that it is the right file."),
    Finding("docx-text-stray", _ERROR, "Text stands where there can be none", "Put it into a paragraph, or take it out."),
    Finding(
        "docx-reference", _ERROR, "A note, comment or numbering that is referred to is missing", "Save the document again with a word processor."
    ),
    Finding("docx-style-unknown", _WARNING, "A style is used that is not defined", "Define the style, or give the paragraph another."),
    Finding("docx-bookmark", _WARNING, "A bookmark is not whole or not the only one of its name or id", "Delete the bookmark with a word processor."),
    Finding("docx-id-repeated", _WARNING, "Two drawings have the same id", "Save the document again with a word processor."),
    Finding(
        "docx-table-wide", _WARNING, "A table has more columns than Word can show", "Split the table; the copy that newsdoc reads has all of it."
    ),
    Finding("docx-medium-left-out", _WARNING, "A medium is not in the document", "Keep the file beside it; show pictures as PNG, JPEG or GIF."),
    # NewsML-G2.
    Finding("newsml-root", _ERROR, "This is not a NewsML-G2 document", "Check that it is the right file; look at the root's name and namespace."),
    Finding(
        "newsml-profile", _ERROR, "The document breaks newsdoc's NewsML-G2 profile", "Undo what was changed in it, or write it again with newsdoc."
    ),
    Finding("newsml-attribute", _ERROR, "An attribute that NewsML-G2 demands is missing or wrong", "Ask the provider to repair the item named."),
    Finding("newsml-version", _WARNING, "The item does not say its version", "Nothing: it counts as version 1."),
    Finding("newsml-element", _ERROR, "An element that NewsML-G2 demands is missing", "Ask the provider to repair the item named."),
    Finding("newsml-date", _ERROR, "This is no date-time", "Write it as 2026-03-14T06:30:00Z."),
    Finding("newsml-zone", _WARNING, "A date-time has no time zone", "Add the offset, such as Z or +01:00, if you know it."),
    Finding("newsml-qcode", _ERROR, "This is no QCode", "Write it as alias:code, without white space."),
    Finding("newsml-alias", _WARNING, "No catalogue declares the alias of a QCode", "Declare it in the item's catalogue."),
    Finding("newsml-idref", _ERROR, "A reference leads to no element of the item", "Repair the id or what refers to it."),
    Finding("newsml-html", _WARNING, "The HTML is not in the namespace of XHTML", "Declare http://www.w3.org/1999/xhtml on the html element."),
    Finding("newsml-order", _ERROR, "Elements do not stand in the order of the schema", "Put the element named where it belongs."),
    Finding("newsml-standard-version", _WARNING, "The version of NewsML-G2 is none that newsdoc knows", "Name one from 2.0 to 2.35."),
    Finding("newsml-conformance", _INFO, "The item does not say how it conforms", "Write core or power; without it the item counts as core."),
    Finding("newsml-header", _ERROR, "The newsMessage has no header with a date", "Add a header with sent."),
    Finding("newsml-status", _INFO, "The item does not say whether it may be used", "Write pubStatus; without it the item counts as usable."),
    Finding("newsml-guid", _WARNING, "The guid is no URI", "Use one that nobody else has, such as a tag or urn:newsml URI."),
    Finding("newsml-guid-twice", _WARNING, "A message holds the same version of an item twice", "Leave one out, or raise its version."),
    Finding("newsml-correction", _WARNING, "A correction is version 1", "Keep the guid of what is corrected, and raise the version."),
    Finding("newsml-catalog", _WARNING, "A catalogue is named that cannot be found", "Write the address at which the catalogue is published."),
    Finding("newsml-catalog-old", _INFO, "The IPTC has a newer catalogue", "Name the newest, which has all aliases of the older ones."),
    Finding("newsml-code-retired", _WARNING, "A code or an alias is retired", "Write the one that took its place."),
    Finding(
        "newsml-embargo", _WARNING, "The embargo had ended when the version was made", "Leave it out, or look whether its date and zone are right."
    ),
    Finding("newsml-language", _ERROR, "This is no language tag", "Write it by BCP 47, such as en-GB."),
    Finding("newsml-language-long", _WARNING, "The language has a shorter code", "Write the two letters, as BCP 47 demands: sv, not swe."),
    Finding("newsml-empty", _WARNING, "An element or an attribute says nothing", "Fill it, or leave it out."),
    Finding("newsml-id-twice", _ERROR, "An id stands on two elements of an item", "Give each an id of its own."),
    Finding("newsml-group", _WARNING, "A group of a package cannot be reached", "Refer to it from the root, or from a group that the root leads to."),
    Finding("newsml-item-ref", _INFO, "An item of a package is not in the message", "Send it along, or be sure that the receiver has it."),
    Finding("newsml-headline", _WARNING, "A text item has no headline", "Write one into contentMeta."),
    Finding("newsml-headline-twice", _WARNING, "Two headlines cannot be told apart", "Give each a rank or a role of its own."),
    Finding("newsml-line", _ERROR, "A line that has to be one is broken", "Write it without br and line breaks."),
    Finding("newsml-urgency", _ERROR, "The urgency is out of range", "Write a number from 1 to 9."),
    Finding("newsml-content", _WARNING, "A text item has no content", "Add a contentSet, or cancel the item by its pubStatus."),
    Finding("newsml-contenttype", _WARNING, "A contenttype is not true", "Name what the content is: application/xhtml+xml for XHTML."),
    Finding(
        "newsml-rendition", _WARNING, "Two renditions cannot be told apart", "Write the whole text as one, and name what is another rendition of it."
    ),
    Finding("newsml-rendition-joined", _WARNING, "Custom renditions were joined", "Let each rendition be the content, and not what others hold."),
    Finding("newsml-medium-left-out", _WARNING, "A medium is not in the NewsML-G2 document", "Keep the file beside it."),
    Finding(
        "newsml-namespace", _ERROR, "The document's NewsML-G2 is in another namespace, or in none", "Declare http://iptc.org/std/nar/2006-10-01/."
    ),
    Finding("item-unreadable", _ERROR, "An item of the document cannot be made an article", "Ask the provider to repair the item named."),
    Finding("embargo-unread", _WARNING, "The end of an embargo is not known", "Ask whether there is one, and give its end with -M embargoed=..."),
    Finding("item-left-out", _INFO, "An item of the document is no article", "Nothing, if it is a picture or the like."),
    Finding("newsml-kept-invalid", _WARNING, "An element that was passed on breaks the standard's schema", "Ask the provider to repair it."),
    Finding("newsml-version-lacks", _WARNING, "The version of NewsML-G2 that is written lacks this", "Write a newer one, if the receiver takes it."),
    Finding("newsml-flattened", _WARNING, "The flat profile of NewsML-G2 has no markup for this", "Write the full one, if the receiver takes it."),
    Finding("newsml-embargo-assumed", _WARNING, "The end of an embargo is assumed", "Give it with its time and zone."),
    Finding("newsml-edition-left-out", _INFO, "News items without a package do not tell of their edition", "Write a package."),
    Finding("rendition-left-out", _INFO, "The same content is there in another form", "Look into it where the form that was read lacks something."),
    Finding("extra-left-out", _WARNING, "Foreign metadata no longer fits, and is left out", "Nothing, if what it was of was changed."),
    # ninjs.
    Finding("ninjs-schema", _ERROR, "A value is none that ninjs has there", "Give it the type and shape that its key wants."),
    Finding("ninjs-uri", _ERROR, "The item has no uri", "Give it one: it is all that ninjs demands."),
    Finding("ninjs-date", _ERROR, "This is no date-time", "Write it as 2026-03-14T06:30:00Z."),
    Finding("ninjs-zone", _WARNING, "A date-time has no time zone", "Add the offset, such as Z or +01:00, if you know it."),
    Finding("ninjs-mixed", _WARNING, "The keys are of several versions of ninjs", "Keep to one: receivers look for its keys only."),
    Finding("ninjs-key-repeated", _WARNING, "An object has a key twice", "Ask the provider to give each key one value."),
    Finding("ninjs-empty", _WARNING, "The item has neither headline, text nor renditions", "Look whether the right file was sent."),
    Finding("ninjs-value", _WARNING, "A value means nothing at its key", "Look into the source; newsdoc keeps it as it stands."),
    Finding("ninjs-change-left-out", _WARNING, "Something was changed that newsdoc does not read", "Change the XHTML, or the article itself."),
    Finding("ninjs-item-left-out", _INFO, "A package, or an item in it, is no article", "Nothing, if it is a picture: only texts become articles."),
    Finding("ninjs-medium-left-out", _WARNING, "A medium is not in the ninjs document", "Keep the file beside it."),
    # NITF.
    Finding("nitf-root", _ERROR, "This is not a NITF document", "Check that it is the right file; look at the root's name."),
    Finding("nitf-profile", _ERROR, "The document breaks newsdoc's NITF profile", "Undo what was changed in it, or write it again with newsdoc."),
    Finding("nitf-element", _ERROR, "An element that NITF demands is missing", "Ask the provider to repair the document."),
    Finding("nitf-headline", _WARNING, "The document has no headline", "Put one into hedline, as hl1."),
    Finding("nitf-order", _ERROR, "An element stands where NITF has no place for it", "Move it to its place, or take it out."),
    Finding("nitf-attribute", _ERROR, "An attribute that NITF demands is missing or wrong", "Ask the provider to repair the element named."),
    Finding("nitf-date", _ERROR, "This is no date of NITF", "Write it as 20260314T063000Z."),
    Finding("nitf-zone", _WARNING, "A date-time has no time zone", "Add the offset, such as Z or +0100, if you know it."),
    Finding("nitf-markup-left-out", _INFO, "What the text's markup means is not kept", "Keep the document, if names marked in the text matter."),
    Finding("nitf-medium-left-out", _WARNING, "A medium is not in the NITF document", "Keep the file beside it."),
    # Other packages.
    Finding("plugin-broken", _WARNING, "A format or rule of another package cannot be used", "Update or remove the package named."),
)

CATALOGUE: dict[str, Finding] = {finding.code: finding for finding in _ROWS}
