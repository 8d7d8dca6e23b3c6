"""A scorer that was trained on news pages: how likely each passage is to be in the article's body."""
