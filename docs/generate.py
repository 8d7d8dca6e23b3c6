"""Makes the pages in docs/reference from the code: `make docs` writes them, a test holds them to it."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from newsdoc.cli.main import newsdoc
from newsdoc.diagnostics import CATALOGUE
from newsdoc.registry import formats
from newsdoc.schemas import json_definitions, json_schema

HERE = Path(__file__).parent / "reference"


def command_line() -> str:
    """Every command with its help."""
    pages = ["# Command line\n", "What `newsdoc --help` and each command's `--help` print.\n", _help("newsdoc", newsdoc)]
    pages += [_help(f"newsdoc {name}", command) for name, command in newsdoc.commands.items()]
    return "\n".join(pages)


def _help(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=name, max_content_width=100, terminal_width=100, help_option_names=["-h", "--help"])
    lines = [line.rstrip() for line in command.get_help(context).splitlines()]
    return f"## {name}\n\n```text\n" + "\n".join(lines).strip() + "\n```\n"


def diagnostics() -> str:
    """Every finding."""
    rows = [f"| `{f.code}` | {f.severity.value} | {f.title}. | {f.advice} |" for f in CATALOGUE.values()]
    head = "# Diagnostics\n\nEvery finding that newsdoc reports. A code never changes its meaning.\n"
    return "\n".join([head, "| code | severity | what it means | what to do |", "|---|---|---|---|", *rows, ""])


def format_table() -> str:
    """Every format of newsdoc's own."""
    rows = []
    for known in formats():
        able = [word for word, function in (("read", known.reader), ("write", known.writer), ("check", known.checker)) if function]
        lost = ", ".join(f"`{name}`" for name in sorted(known.never)) or "nothing"
        names = ", ".join(f"`{name}`" for name in (known.name, *known.aliases))
        rows.append(f"| {names} | {known.title} | `{known.suffix}` | {', '.join(able)} | {lost} |")
    head = "# Formats\n\nWhat `newsdoc formats` lists, and what each format cannot carry.\n"
    return "\n".join([head, "| name | format | suffix | newsdoc can | it cannot carry |", "|---|---|---|---|---|", *rows, ""])


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


PAGES: dict[str, Callable[[], str]] = {
    "command-line.md": command_line,
    "diagnostics.md": diagnostics,
    "formats.md": format_table,
    "article.md": article,
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
