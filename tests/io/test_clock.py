"""Time comes from SOURCE_DATE_EPOCH or the moment that a caller names, and from nowhere else."""

from __future__ import annotations

import datetime

import pytest

from newsdoc.errors import NewsdocError
from newsdoc.io.clock import PLACEHOLDER, looked_at, moment_of_looking, source_date


@pytest.mark.parametrize("given", [None, ""])
def test_without_source_date_epoch_there_is_no_time(monkeypatch: pytest.MonkeyPatch, given: str | None) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if given is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert source_date() is None


@pytest.mark.parametrize(("given", "moment"), [("0", "1970-01-01T00:00:00+00:00"), ("1767225599", "2025-12-31T23:59:59+00:00")])
def test_source_date_epoch_counts_seconds_in_utc(monkeypatch: pytest.MonkeyPatch, given: str, moment: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    found = source_date()
    assert found is not None
    assert found.isoformat() == moment


@pytest.mark.parametrize("given", ["now", "1.5", "99999999999999999999", "-99999999999999", "a" * 500])
def test_a_source_date_epoch_that_is_no_time_is_an_error(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    with pytest.raises(NewsdocError, match="SOURCE_DATE_EPOCH must be seconds") as caught:
        source_date()
    assert len(str(caught.value)) < 200


def test_the_placeholder_is_the_first_day_a_zip_can_name() -> None:
    assert datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC) == PLACEHOLDER


def test_the_moment_that_is_named_wins_in_its_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    monday, tuesday = (datetime.datetime(2026, 5, day, tzinfo=datetime.UTC) for day in (4, 5))
    with looked_at(monday):
        with looked_at(tuesday):
            assert moment_of_looking() == tuesday
        with looked_at(None):
            assert moment_of_looking() == monday
    assert moment_of_looking() == source_date() == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
