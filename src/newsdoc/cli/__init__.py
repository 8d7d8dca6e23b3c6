"""The command line: one file a command."""

from newsdoc.cli.main import main

__all__ = ["main"]
