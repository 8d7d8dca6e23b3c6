"""JSON out is what Python's own encoder would make of it."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.io.json_text import indented_json

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
PLAIN = st.recursive(LEAVES, lambda members: st.lists(members, max_size=3) | st.dictionaries(st.text(), members, max_size=3), max_leaves=12)


@given(PLAIN)
def test_indented_json_is_what_python_makes(plain: object) -> None:
    assert indented_json(plain) == json.dumps(plain, ensure_ascii=False, indent=2)


def test_what_is_empty_stays_on_its_line() -> None:
    assert indented_json({"a": [], "b": [{}, True]}) == '{\n  "a": [],\n  "b": [\n    {},\n    true\n  ]\n}'
