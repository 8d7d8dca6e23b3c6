"""Makes the pages in docs/reference from the code: `make docs` writes them, a test holds them to it."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from newsdoc.cli.main import newsdoc
from newsdoc.diagnostics import AREAS, Area, Finding
from newsdoc.formats.base import Format
from newsdoc.formats.features import FEATURES, Carried
from newsdoc.newscodes.aliases import OTHER_ALIASES, OTHER_CODES
from newsdoc.newscodes.headlines import HEADLINE_ROLES
from newsdoc.newscodes.meanings import Meaning, meanings
from newsdoc.newscodes.schemes import IPTC_CATALOG, IPTC_SCHEMES
from newsdoc.registry import formats
from newsdoc.schemas import json_definitions, json_schema

HERE = Path(__file__).parent / "reference"

_CARRYING = """\
# What formats carry

What becomes of each field of an article, of each type of block (`body.table`) and of each type of mark (`marks.link`).

| | |
|---|---|
| native | It stands where programs find it that do not know newsdoc. |
| own | It stands under a name that newsdoc gives it, such as a style, a class or a role: others show it, and do not know what it is. |
| copy | It is in the carried copy alone, where newsdoc finds it again. |
| never | It is lost, and reported as `field-lost`. Words that are printed stay words. |

What a place has no room for, such as an author's e-mail address in EPUB, is in the carried copy too, where the format has
one. [Where each field goes](../explanation/fields-and-formats.md) says why.
"""


_DIAGNOSTICS = """\
# Diagnostics

Every finding that newsdoc reports. A code never changes its meaning. `newsdoc checks CODE` shows the same of one;
[Check documents](../how-to/check-documents.md) says how to set how grave each is, or to silence it.
"""


_NEWSCODES = """\
# Codes

The schemes and codes of the IPTC that newsdoc knows without a network. [Read codes](../how-to/read-codes.md) says how to ask.
"""


def command_line() -> str:
    """Every command with its help."""
    pages = ["# Command line\n", "What `newsdoc --help` and each command's `--help` print.\n", _help("newsdoc", newsdoc)]
    for name, command in newsdoc.commands.items():
        pages.append(_help(f"newsdoc {name}", command))
        within = command.commands if isinstance(command, click.Group) else {}
        pages += [_help(f"newsdoc {name} {inner}", subcommand) for inner, subcommand in within.items()]
    return "\n".join(pages)


def _help(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=name, max_content_width=100, terminal_width=100, help_option_names=["-h", "--help"])
    lines = [line.rstrip() for line in command.get_help(context).splitlines()]
    return f"## {name}\n\n```text\n" + "\n".join(lines).strip() + "\n```\n"


def diagnostics() -> str:
    """Every finding: all at a glance, then what each means."""
    return "\n".join([_DIAGNOSTICS, *map(_glance, AREAS), *(_page(finding) for area in AREAS for finding in area.findings)])


def _glance(area: Area) -> str:
    rows = [f"| [`{finding.code}`](#{finding.code}) | {finding.severity.value} | {finding.title}. |" for finding in area.findings]
    return "\n".join([f"## {area.title}\n", *_table(("code", "severity", "what it means")), *rows, ""])


def _page(finding: Finding) -> str:
    lines = {"Severity": finding.severity.value, "Example": finding.example, "What to do": finding.advice, "Clause": finding.clause}
    shown = [f"- {name}: {_as_markdown(value)}" for name, value in lines.items() if value]
    return "\n".join([f"### {finding.code}\n", f"{finding.title}.\n", *shown, ""])


def _as_markdown(text: str) -> str:
    """The text with what Markdown or HTML would take for markup escaped."""
    return re.sub(r"([<>&*_`\\[\]])", r"\\\1", text)


def format_table() -> str:
    """Every format of newsdoc's own."""
    rows = []
    for known in formats():
        able = [word for word, function in (("read", known.reader), ("write", known.writer), ("check", known.checker)) if function]
        names = _code((known.name, *known.aliases))
        rows.append(f"| {names} | {known.title} | `{known.suffix}` | {', '.join(able)} |")
    head = "# Formats\n\nWhat `newsdoc formats` lists. [What formats carry](what-formats-carry.md) says what each has a place for.\n"
    return "\n".join([head, *_table(("name", "format", "suffix", "newsdoc can")), *rows, ""])


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _table(columns: Iterable[str]) -> tuple[str, str]:
    """The head of a table."""
    row = f"| {' | '.join(columns)} |"
    return row, re.sub("[^|]+", "---", row)


def carrying() -> str:
    """How each format carries each feature: all at a glance, then where."""
    known = formats()
    rows = [f"| `{feature}` | {' | '.join(', '.join(one.ways_of(feature)) for one in known)} |" for feature in FEATURES]
    glance = ["## At a glance\n", *_table(("", *(f"`{one.name}`" for one in known))), *rows, ""]
    return "\n".join([_CARRYING, *glance, *(_places(one) for one in known)])


def _places(known: Format) -> str:
    """Where one format carries what; features that it carries alike stand in one row."""
    alike: dict[Carried, list[str]] = {}
    for feature in FEATURES:
        if feature in known.carries:
            alike.setdefault(known.carries[feature], []).append(feature)
    rows = [f"| {_code(features)} | {carried.native or ''} | {carried.own or ''} |" for carried, features in alike.items()]
    copied = [feature for feature in FEATURES if known.ways_of(feature) == ("copy",)]
    ends = [f"The carried copy is {known.copy}. In it alone: {_code(copied)}.\n"] if known.copy else []
    return "\n".join([f"## {known.title}\n", *_table(("what", "native", "newsdoc's own")), *rows, "", *ends])


def article() -> str:
    """Every field of the canonical article."""
    schema = json_schema("article")
    pages = ["# The article\n", "The canonical JSON, as `newsdoc schema article` describes it in full.\n", _fields("Article", schema)]
    pages += [_fields(name, content) for name, content in json_definitions("article").items() if "properties" in content and name != "Block"]
    return "\n".join(pages)


def _fields(name: str, schema: Any) -> str:
    rows = [
        f"| `{field}` | {_kind(rule)} | {'yes' if field in schema['required'] else ''} | {_described(rule)} |"
        for field, rule in schema["properties"].items()
    ]
    return "\n".join([f"## {name}\n", schema["description"] + "\n", "| field | type | required | what it is |", "|---|---|---|---|", *rows, ""])


def _kind(rule: Any) -> str:
    if "$ref" in rule:
        return str(rule["$ref"].rpartition("/")[2])
    if "enum" in rule:
        return ", ".join(f"`{value}`" for value in rule["enum"])
    if "const" in rule:
        return f'`"{rule["const"]}"`'
    if "anyOf" in rule or "allOf" in rule:
        return "line"
    if rule["type"] == "array":
        return f"list of {_kind(rule['items'])}"
    if rule["type"] == "integer":
        return f"integer {rule['minimum']}–{rule['maximum']}" if "maximum" in rule else f"integer from {rule['minimum']}"
    return str(rule["type"])


def _described(rule: Any) -> str:
    return str(rule.get("description", "")).replace("|", "\\|")


def python() -> str:
    """Every public name with its docstring."""
    import newsdoc as package

    pages = ["# Python\n", "The public names of the package `newsdoc`.\n"]
    for name in package.__all__:
        thing = getattr(package, name)
        if callable(thing):
            signature = f"\n```text\n{name}{_signature(thing)}\n```\n" if inspect.isfunction(thing) else ""
            pages.append(f"## {name}\n{signature}\n{inspect.cleandoc(thing.__doc__ or '')}\n")
    return "\n".join(pages)


def _signature(function: Callable[..., Any]) -> str:
    """A function's signature as it stands in the code, but for the name of the default report."""
    plain = re.sub(r"<function (\w+) at \w+>", r"\1", str(inspect.signature(function)))
    return plain.replace("'", "").replace(", *,", ",\n    *,")


def newscodes() -> str:
    """Every scheme and code of the IPTC that newsdoc knows, and what stands in for them."""
    codes = [f"| `{known.code}` | {known.name} | {_standing(known)} |" for known in meanings()]
    others = [f"| `{other}:` | `{alias}:` |" for other, alias in OTHER_ALIASES.items()]
    others += [f"| `{other}` | `{code}` |" for other, code in OTHER_CODES.items()]
    fields = {field: [word for word, one in HEADLINE_ROLES.items() if one == field] for field in HEADLINE_ROLES.values()}
    roles = [f"| {field} | {_code(words)} |" for field, words in fields.items()]
    schemes = [f"| `{alias}` | {uri} |" for alias, uri in IPTC_SCHEMES.items()]
    return "\n".join(
        [
            _NEWSCODES,
            *("## Meanings\n", "A code that is not here may still be one of the IPTC's.\n", *_table(("code", "meaning", "standing")), *codes),
            *("\n## Written in their place\n", "Capitals make no difference.\n", *_table(("written", "meant")), *others),
            *("\n## Roles of headlines\n", "The code of a role, whatever its alias.\n", *_table(("field", "codes")), *roles),
            *("\n## Schemes\n", f"As in {IPTC_CATALOG}.\n", *_table(("alias", "URI")), *schemes, ""),
        ]
    )


def _standing(known: Meaning) -> str:
    return f"{known.standing}: write `{known.replacement}`" if known.replacement else known.standing


PAGES: dict[str, Callable[[], str]] = {
    "command-line.md": command_line,
    "diagnostics.md": diagnostics,
    "formats.md": format_table,
    "what-formats-carry.md": carrying,
    "article.md": article,
    "codes.md": newscodes,
    "python.md": python,
}


def main() -> Iterator[Path]:
    """Write all pages."""
    HERE.mkdir(exist_ok=True)
    for name, make in PAGES.items():
        path = HERE / name
        path.write_text(make(), encoding="utf-8")
        yield path


if __name__ == "__main__":
    for written in main():
        sys.stdout.write(f"wrote {written.name}\n")
