"""Compares articles: field by field and word by word."""
