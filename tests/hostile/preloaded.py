"""Imported by the process that documents are measured in, before it is forked for the first."""

from hostile.measuring import prepare

prepare()
