"""--mediatopics FILE: names for subjects that have only a code."""

from __future__ import annotations

import click

from newsdoc.cli.console import complete_file
from newsdoc.errors import NewsdocError
from newsdoc.newscodes.topics.media_topics import MediaTopics, load_media_topics

__all__ = ["media_topics_option"]


def _load(context: click.Context, parameter: click.Parameter, path: str | None) -> MediaTopics | None:
    try:
        return load_media_topics(path) if path is not None else None
    except NewsdocError as error:
        raise click.BadParameter(str(error)) from error


media_topics_option = click.option(
    "--mediatopics",
    "media_topics",
    metavar="FILE",
    callback=_load,
    shell_complete=complete_file,
    help="A list of the IPTC's media topics (NewsML-G2, SKOS or CSV); subjects that have only a code get their names from it.",
)
