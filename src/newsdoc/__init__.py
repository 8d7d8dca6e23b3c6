"""newsdoc turns news articles from any of their forms into any other, without loss."""

from newsdoc.convert import (
    Agency,
    Difference,
    Explanation,
    Hints,
    LineExplanation,
    LineVote,
    diff,
    dumps,
    explain,
    extract_statements,
    find_agency,
    iter_read,
    loads,
    parse,
    read,
    read_edition,
    validate,
    write,
)
from newsdoc.diagnostics import Collector, Diagnostic, Place, Severity
from newsdoc.errors import (
    InvalidArticleError,
    InvalidDocumentError,
    LimitExceededError,
    MissingLibraryError,
    NewsdocError,
    OutputError,
    SourceError,
    UnknownCodeError,
    UnknownFormatError,
)
from newsdoc.io.limits import Limits
from newsdoc.model import Article, Edition, Section, corrected
from newsdoc.newscodes.meanings import Meaning, meaning_of
from newsdoc.newscodes.qcodes import qcode_of as qcode_of_uri
from newsdoc.newscodes.qcodes import uri_of as uri_of_qcode
from newsdoc.newscodes.topics.media_topics import MediaTopics, load_media_topics
from newsdoc.validation.checks import Checks
from newsdoc.version import __version__

__all__ = [
    "Agency",
    "Article",
    "Checks",
    "Collector",
    "Diagnostic",
    "Difference",
    "Edition",
    "Explanation",
    "Hints",
    "InvalidArticleError",
    "InvalidDocumentError",
    "LimitExceededError",
    "Limits",
    "LineExplanation",
    "LineVote",
    "Meaning",
    "MediaTopics",
    "MissingLibraryError",
    "NewsdocError",
    "OutputError",
    "Place",
    "Section",
    "Severity",
    "SourceError",
    "UnknownCodeError",
    "UnknownFormatError",
    "__version__",
    "corrected",
    "diff",
    "dumps",
    "explain",
    "extract_statements",
    "find_agency",
    "iter_read",
    "load_media_topics",
    "loads",
    "meaning_of",
    "parse",
    "qcode_of_uri",
    "read",
    "read_edition",
    "uri_of_qcode",
    "validate",
    "write",
]
