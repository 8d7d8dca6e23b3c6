"""Run a target with atheris until it fails: `python -m fuzzing.guided newsml-g2 -max_total_time=60`.

atheris is not among newsdoc's development tools, as it has no wheels for some machines: pip install atheris.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsdoc"]):
    from fuzzing.seeds import own_seeds
    from fuzzing.targets import TARGETS

_FORMATS = {"text": ("text",), "newsml-g2": ("newsml-g2",), "zip": ("docx", "epub")}


def main() -> None:
    """The first argument names the target; those after it are for libFuzzer."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")
    corpus = Path(tempfile.mkdtemp())
    for number, seed in enumerate(seed for seed in own_seeds() if seed.format in _FORMATS[name]):
        (corpus / str(number)).write_bytes(seed.data)
    atheris.Setup([sys.argv[0], *sys.argv[2:], str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
