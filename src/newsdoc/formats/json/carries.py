"""What canonical JSON carries: all of an article, as it is the article's own form."""

from __future__ import annotations

from newsdoc.formats.features import FEATURES, Carried
from newsdoc.model import FrozenMap

__all__ = ["CARRIES"]

_FIELD = Carried(own="the key of its name")
_PARTS = {
    "body": Carried(own="an object with its `type`, in `body`"),
    "marks": Carried(own="an object with its `type`, in `marks`"),
    "body.language": Carried(own="the block's `language`"),
}

CARRIES: FrozenMap[Carried] = FrozenMap({
    feature: _PARTS.get(feature) or _PARTS[feature.partition(".")[0]] if "." in feature else _FIELD for feature in FEATURES
})  # fmt: skip
