"""Printed dates: `calendar` finds days, `clock` times of day, `stamps` reads a line, `article` tells which lines count."""

__all__: list[str] = []
