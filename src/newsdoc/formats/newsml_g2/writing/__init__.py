"""An article as a newsItem, an edition as a newsMessage: one file for each part, the order of elements from `order.py`."""
