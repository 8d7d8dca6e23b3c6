"""Packages: their groups, and the items of the message that they refer to."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import NAR, nar
from newsdoc.formats.newsml_g2.rules.telling import Tell

__all__ = ["groups", "targets"]


def groups(item: etree._Element, tell: Tell) -> None:
    """Every group can be reached from the root, which is where a receiver starts."""
    for group_set in item.iterfind(nar("groupSet")):
        by_id = {group.get("id"): group for group in group_set.iterfind(nar("group"))}
        reached = set()
        waiting = [group_set.get("root", "").strip()]
        while waiting:
            name = waiting.pop()
            if name in by_id and name not in reached:
                reached.add(name)
                waiting += (reference.get("idref", "").strip() for reference in by_id[name].iterfind(nar("groupRef")))
        if reached:  # or else the root leads nowhere, which is told of as a reference
            for group in group_set.iterfind(nar("group")):
                if group.get("id") not in reached:
                    tell("newsml-group", "no group that the root leads to refers to this one", group)


def targets(message: etree._Element, tell: Tell) -> None:
    """A package of which some items come in the same message should come with all of them."""
    sent: dict[str, set[str]] = {}
    for item in message.iterfind(f"{nar('itemSet')}/{{{NAR}}}*"):
        sent.setdefault(item.get("guid", "").strip(), set()).add((item.get("version") or "1").strip())
    for package in message.iterfind(f"{nar('itemSet')}/{nar('packageItem')}"):
        references = [reference for reference in package.iter(nar("itemRef")) if reference.get("residref")]
        if any(reference.get("residref") in sent for reference in references):
            for reference in references:
                _target(reference, sent.get(reference.get("residref", ""), set()), tell)


def _target(reference: etree._Element, versions: set[str], tell: Tell) -> None:
    wanted = reference.get("version", "").strip()
    if not versions:
        tell("newsml-item-ref", f"the message does not hold {reference.get('residref')}, as it does others of the package", reference)
    elif wanted and wanted not in versions:
        tell("newsml-item-ref", f"the message holds {reference.get('residref')}, but not its version {wanted}", reference)
