"""Where what somebody says ends, when it stands after the verb in one sentence."""

from __future__ import annotations

import re

__all__ = ["end_of_clause", "end_of_object"]

_CLAUSE = re.compile(
    r",?(?:(?<=,)|(?<=&)|(?<=k))(?=a?G[^,]{0,2}[TQ:,pdhNt])"  # ", adding that"
    r"|,?[&k](?=a*x*a*V[TQ:,pdhNGti])"  # "and said"
    r"|,(?=k[pNdhwb])|;|-$"
    r"|,(?=(?:[pN]|[dh][wN]*)a*V$)"
    r"|,(?=A)"
)
_OBJECT = re.compile(r",?[&k](?=a*x*a*[VE])|,(?=[kWGbap&Ax])|;|:|,(?=[dh]?[wN]*x*V)|-(?=[kWGp])")


def end_of_clause(signs: str, at: int, end: int) -> int:
    """The end of a clause that is said, which starts at a place; at the latest the end of the sentence."""
    match = _CLAUSE.search(signs, at + 1, end)
    return match.start() if match else end


def end_of_object(signs: str, at: int, end: int) -> int:
    """The end of a thing that is talked about."""
    match = _OBJECT.search(signs, at + 1, end)
    return match.start() if match else end
