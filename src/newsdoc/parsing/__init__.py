"""Raw text into an article: lines, passages, rules, one label each, and then the fields.

`parse` has the stages in their order. `text/` is what a text is made of, `evidence/` what rules ask of it,
`rules/__init__.py` lists the rules in their order, and `words/` holds the words they look for.
"""

__all__: list[str] = []
