"""The words of saying, as data."""

from __future__ import annotations

__all__ = ["ADVERBS", "CUES", "PRONOUNS"]

# Verbs that all but always say who says what when they stand beside a quotation.
CUES = (
    "said|says|say|told|tells|added|adds|noted|notes|asked|asks|wrote|writes|explained|explains|warned|warns|argued|argues|insisted|insists|replied|replies"
    "|claimed|claims|stated|states|declared|declares|announced|continued|continues|recalled|recalls|responded|responds|tweeted|tweets|joked|jokes|acknowledged"
    "|admitted|admits|concluded|concludes|observed|remarked|remarks|stressed|stresses|emphasized|emphasised|predicted|suggested|suggests|quipped|testified"
    "|cautioned|conceded|complained|exclaimed|shouted|urged|vowed|lamented|boasted|reported|commented|confirmed|denied|alleged|asserted|posted|promised"
)
ADVERBS = "also|later|then|once|recently|repeatedly|has|have|had|would|previously|famously|still"
PRONOUNS = "he|she|they|it|we|I|He|She|They|It|We"
