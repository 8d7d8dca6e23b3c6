"""Word documents as what is seen of their articles: of newsdoc's own, of what word processors made of them, and of others'."""
