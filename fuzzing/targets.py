"""Targets for atheris, which looks for inputs that reach new code: `python -m fuzzing.targets newsml-g2 -max_total_time=60`.

atheris is not among newsdoc's development tools, as it has no wheels for some machines: pip install atheris.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError
from newsdoc.io.archive import Archive

__all__ = ["TARGETS"]


def parse_text(data: bytes) -> None:
    """Parse a raw text: nothing but bytes in no known encoding may be refused."""
    try:
        newsdoc.parse(data, report=Collector())
    except NewsdocError:
        return


def read_newsml(data: bytes) -> None:
    """Read and check NewsML-G2."""
    try:
        newsdoc.validate(data, "newsml-g2")
        list(newsdoc.iter_read(data, "newsml-g2", report=Collector()))
    except NewsdocError:
        return


def unpack_zip(data: bytes) -> None:
    """Unpack all files of a zip."""
    try:
        archive = Archive(data)
        for name in archive.names:
            archive.read(name)
    except NewsdocError:
        return


TARGETS: dict[str, Callable[[bytes], None]] = {"text": parse_text, "newsml-g2": read_newsml, "zip": unpack_zip}


def main() -> None:
    """Run a target until it fails; what follows its name is for libFuzzer."""
    import atheris

    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
