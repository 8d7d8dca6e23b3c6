"""What an item says that the article has no field for: kept on reading (`extra`), put back on writing."""
