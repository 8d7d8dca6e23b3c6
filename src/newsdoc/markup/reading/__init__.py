"""The way back: what a reader sees of a printed article, and how that and the carried copy make the article again."""
