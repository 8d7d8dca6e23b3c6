"""newsdoc turns news articles from any of their forms into any other, without loss."""

from newsdoc.convert import (
    Agency,
    Difference,
    LineExplanation,
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
    UnknownFormatError,
)
from newsdoc.io.limits import Limits
from newsdoc.model import Article, Edition, Section

__version__ = "0.1.0"

__all__ = [
    "Agency",
    "Article",
    "Collector",
    "Diagnostic",
    "Difference",
    "Edition",
    "InvalidArticleError",
    "InvalidDocumentError",
    "LimitExceededError",
    "Limits",
    "LineExplanation",
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
    "find_agency",
    "iter_read",
    "loads",
    "parse",
    "read",
    "read_edition",
    "validate",
    "write",
]
