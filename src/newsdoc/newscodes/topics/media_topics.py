"""Names for the subjects of an article, from a list of media topics that the user gives. lxml is loaded where it is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from newsdoc.diagnostics import Collector, Diagnostic, Place, Report, log
from newsdoc.errors import InvalidDocumentError
from newsdoc.io.encoding import decode, is_binary
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.sources import SourceLike, name_of, open_source, read_all
from newsdoc.model import Article, Concept
from newsdoc.newscodes.topics.from_json import topics_in_json
from newsdoc.newscodes.topics.from_table import topics_in_table
from newsdoc.newscodes.topics.topic import Topic, joined, key_of

__all__ = ["MediaTopics", "load_media_topics"]

_HEAD = 256
_ENGLISH = ("en-gb", "en", "en-us")


@frozen
class MediaTopics:
    """A list of media topics, as `load_media_topics` reads it."""

    _topics: Mapping[str, Topic]

    def __len__(self) -> int:
        return len(self._topics)

    def named(self, article: Article, language: str | None = None, *, report: Report = log) -> Article:
        """The article, with names for those of its subjects that have a code of the list and no name.

        language: in which the names shall be; the article's own if None. Where the list has no name in it, the name is
        in English, or else without a language, or in the first by its tag. Subjects that the list says are retired
        are reported.
        """
        subjects = [self._named(subject, language or article.language or "") for subject in article.subjects]
        for number, subject in enumerate(subjects):
            topic = self._topic(subject)
            if topic is not None and topic.is_retired:
                place = Place(path=f"$.subjects[{number}]")
                report(Diagnostic("topic-retired", f"{subject.code} ({subject.name}) is retired in the list of media topics", place))
        return article if subjects == list(article.subjects) else attrs.evolve(article, subjects=subjects)

    def _topic(self, subject: Concept) -> Topic | None:
        key = key_of(subject.code, subject.scheme) if subject.code is not None else None
        return self._topics.get(key) if key is not None else None

    def _named(self, subject: Concept, language: str) -> Concept:
        topic = self._topic(subject) if subject.name is None else None
        return subject if topic is None else attrs.evolve(subject, name=_best(topic.names, language.lower()))


def _best(names: Mapping[str, str], language: str) -> str:
    primary = language.partition("-")[0]
    near = sorted(tag for tag in names if primary and tag.partition("-")[0] == primary)
    wanted = (language, primary, *near, *_ENGLISH, "", *sorted(names))
    return next(names[tag] for tag in wanted if tag in names)


def load_media_topics(source: SourceLike, *, limits: Limits = DEFAULT_LIMITS, report: Report = log) -> MediaTopics:
    """The list of media topics in a file, as the IPTC publishes it or of your own making.

    source: a path, bytes or a binary stream. It holds a NewsML-G2 knowledge item, SKOS as RDF/XML or as the JSON of
    the IPTC's server, or a table of text (commas, semicolons or tabs) with code, name and perhaps language.
    Raises SourceError where it cannot be read, LimitExceededError where it is too large, and InvalidDocumentError
    where it is none of these or holds no topic.
    """
    with open_source(source) as stream:
        file = name_of(stream)
        known = joined(_topics(read_all(stream, limits), file, limits, report))
    if not known:
        raise InvalidDocumentError("there are no media topics in this list: each needs a code and a name", file=file)
    return MediaTopics(known)


def _topics(data: bytes, file: str | None, limits: Limits, report: Report) -> Iterator[Topic]:
    if decode(data[:_HEAD], report=Collector()).lstrip().startswith("<"):
        from newsdoc.io.xml import parse_xml
        from newsdoc.newscodes.topics.from_xml import topics_in_xml

        return topics_in_xml(parse_xml(data, file=file, limits=limits))
    text = decode(data, report=report, file=file)
    if is_binary(text, data):
        raise InvalidDocumentError("a list of media topics is XML, JSON or a table of text; this is none", file=file)
    return topics_in_json(text, file) if text.lstrip().startswith(("{", "[")) else topics_in_table(text, file)
