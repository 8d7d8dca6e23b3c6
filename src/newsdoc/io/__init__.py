"""Bytes in and out, safely: limits, files, zip, XML, encodings."""
