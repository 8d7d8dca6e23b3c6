"""Raw text into an article: lines, passages, rules, one label each, and then the fields.

`rules/__init__.py` lists the rules in their order; `words/` holds the words they look for.
"""

__all__: list[str] = []
