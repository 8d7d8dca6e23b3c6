"""Runs a format's checker and the article's own rules."""
