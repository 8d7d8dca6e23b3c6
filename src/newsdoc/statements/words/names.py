"""What names tell: titles, and given names that are nearly always a woman's or a man's."""

from __future__ import annotations

__all__ = ["FEMALE", "FEMALE_NOUNS", "MALE", "MALE_NOUNS", "TITLES"]

TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady sen sens rep reps gov govs gen col lt sgt capt prof rev senator representative governor general colonel captain "
    "professor reverend president chancellor minister secretary mayor judge justice king queen prince princess pope cardinal bishop rabbi imam sheikh ayatollah "
    "chairman chairwoman director speaker ambassador commissioner chief sheriff congressman congresswoman councilman councilwoman detective officer leader "
    "democratic republican spokesman spokeswoman attorney pollster strategist".split()
)
FEMALE = frozenset(
    "mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman councilwoman mary patricia jennifer linda elizabeth barbara susan jessica sarah "
    "karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah debbie stephanie rebecca laura sharon cynthia kathleen "
    "amy angela shirley anna brenda pamela nicole ruth katherine samantha christine catherine virginia debra rachel janet emma carolyn maria heather diane julie "
    "joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline ann gloria jean kathryn alice teresa sara janice "
    "doris madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany natalie sophia rose isabella charlotte hillary "
    "ada angela elena fatima ingrid olga priya leila aisha sofia lucia ivanka melania elise clara eva helen irene jane kate katie claire lucy nina paula sonia".split()
)
MALE = frozenset(
    "mr sir lord king prince pope congressman chairman spokesman councilman ayatollah imam sheikh james robert john michael david william richard joseph thomas "
    "charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary "
    "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam "
    "nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse "
    "bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bernie ted marco "
    "mike tom jim bill bob ben sam steve tim greg jeff dan ken rick mitch mitt barack hassan ali mohammed muhammad ahmed omar carlos luis miguel pedro hans jürgen "
    "klaus pierre jean-claude ivan vladimir boris dmitri sergei oleg tariq ibrahim".split()
)
FEMALE_NOUNS = frozenset("woman mother daughter wife sister girl widow actress queen spokeswoman congresswoman chairwoman businesswoman grandmother aunt".split())
MALE_NOUNS = frozenset("man father son husband brother boy spokesman congressman chairman businessman grandfather uncle king mogul fireman".split())
