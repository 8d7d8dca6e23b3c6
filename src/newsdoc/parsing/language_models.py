"""A library that knows more languages, where it is installed: `pip install newsdoc[language]`."""

from __future__ import annotations

import functools
from typing import Any

__all__ = ["surest_of_model"]

_LEAST_SURE = 0.95


def surest_of_model(text: str) -> str | None:
    """The language that py3langid finds, where it is nearly certain; None where it is not, or not installed."""
    model = _model()
    if model is None:
        return None
    language, probability = model.classify(text)
    return str(language) if probability >= _LEAST_SURE else None


@functools.cache
def _model() -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError:
        return None
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
