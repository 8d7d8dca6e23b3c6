"""The formats, one folder each: reader.py, writer.py, checker.py, and what the registry knows in __init__.py."""
