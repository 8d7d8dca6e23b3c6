"""newsdoc turns news articles from any of their forms into any other, without loss."""

from newsdoc.convert import (
    Difference,
    Explanation,
    Hints,
    LineExplanation,
    LineVote,
    diff,
    dumps,
    explain,
    extract_statements,
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
    UnknownFormatError,
)
from newsdoc.io.limits import Limits
from newsdoc.model import Article, Edition, Section

__version__ = "0.1.0"

__all__ = [
    "Article",
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
    "MissingLibraryError",
    "NewsdocError",
    "OutputError",
    "Place",
    "Section",
    "Severity",
    "SourceError",
    "UnknownFormatError",
    "__version__",
    "diff",
    "dumps",
    "explain",
    "extract_statements",
    "iter_read",
    "loads",
    "parse",
    "read",
    "read_edition",
    "validate",
    "write",
]
