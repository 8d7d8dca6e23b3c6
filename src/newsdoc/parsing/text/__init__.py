"""What a text is made of, before anyone asks what it says: lines, passages, words, and how to look at them."""
