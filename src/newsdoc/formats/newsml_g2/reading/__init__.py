"""NewsML-G2 as it comes: which items are articles, where their text is, and what their metadata say."""
