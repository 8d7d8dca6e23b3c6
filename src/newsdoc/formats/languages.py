"""Language tags as documents have them: some write codes of three letters, or a low line for the hyphen."""

from __future__ import annotations

import re

from newsdoc.model import is_language_tag

__all__ = ["language_tag"]

# ISO 639-2 → ISO 639-1, which BCP 47 demands where there is one (RFC 5646, section 2.2.1).
_SHORTER_CODES = """
afr:af alb:sq amh:am ara:ar arm:hy aze:az baq:eu bel:be ben:bn bos:bs bul:bg cat:ca ces:cs chi:zh cym:cy cze:cs dan:da deu:de
dut:nl ell:el eng:en epo:eo est:et eus:eu fao:fo fas:fa fin:fi fra:fr fre:fr fry:fy geo:ka ger:de gla:gd gle:ga glg:gl gre:el
guj:gu heb:he hin:hi hrv:hr hun:hu hye:hy ice:is ind:id isl:is ita:it jpn:ja kan:kn kat:ka kaz:kk khm:km kor:ko kur:ku lao:lo
lat:la lav:lv lit:lt ltz:lb mac:mk mal:ml mar:mr may:ms mkd:mk mlt:mt mon:mn msa:ms mya:my nep:ne nld:nl nno:nn nob:nb nor:no
pan:pa per:fa pol:pl por:pt pus:ps roh:rm ron:ro rum:ro rus:ru sin:si slk:sk slo:sk slv:sl sme:se som:so spa:es sqi:sq srp:sr
swa:sw swe:sv tam:ta tel:te tgl:tl tha:th tur:tr ukr:uk urd:ur uzb:uz vie:vi wel:cy zho:zh
"""
_SHORTER = dict(pair.split(":", 1) for pair in _SHORTER_CODES.split())
_NONE = frozenset(("und", "mis", "zxx"))
_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{1,8})*)", re.ASCII)


def language_tag(text: str | None) -> str | None:
    """The BCP 47 tag that a document means, such as en-GB for en_GB and sv for swe; None where it names no language."""
    found = _TAG.fullmatch((text or "").strip().replace("_", "-"))
    if found is None or found[1].lower() in _NONE:
        return None
    tag = f"{_SHORTER.get(found[1].lower(), found[1])}{found[2]}"
    return tag if is_language_tag(tag) else None
