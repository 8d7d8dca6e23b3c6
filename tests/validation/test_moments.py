"""What is past at a moment, where the zone of a time may be unknown."""

from __future__ import annotations

import datetime

import pytest

from newsdoc.model import Timestamp
from newsdoc.validation.moments import is_past

NOW = datetime.datetime(2026, 5, 5, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("value", "past"),
    [
        ("9999-12-31", False),
        ("9999-12-31T23:59:59", False),
        ("0001-01-01", True),
        ("2026-05-05", None),
        ("2026-05-05T18:00:00", None),
        ("2026-05-02", True),
        ("2026-05-07", False),
    ],
)
def test_a_time_without_a_zone_is_past_where_it_is_so_everywhere(value: str, past: bool | None) -> None:
    assert is_past(Timestamp(value, zone_known=False), NOW) is past
