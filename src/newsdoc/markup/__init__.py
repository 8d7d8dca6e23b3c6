"""Text with marks as runs and as XHTML, and the order in which an article is printed."""
