"""The words of an article's head: before bylines, on kickers, and before datelines."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "BY",
    "BY_AMBIGUOUS",
    "DESKS",
    "NOT_PLACES",
    "SECTIONS",
]

# Before a writer's name.
BY: Table = {
    "en": "by|by:|written by|written by:|words by|story by|reported by|author:|posted by",
    "de": "von:|autor:|autorin:|verfasst von|verfasst von:|veröffentlicht von|text:|geschrieben von",
    "fr": "par:|écrit par|publié par|auteur :|auteur:|rédigé par",
    "es": "por:|escrito por|redactado por|autor:|autora:",
    "pt": "por:|escrito por|publicado por|redação:",
    "it": "di:|scritto da|a cura di|autore:",
    "nl": "door:|geschreven door|auteur:",
    "id": "oleh|oleh:|penulis:|reporter:|laporan:",
    "tr": "yazan:|haber:",
    "ru": "автор:|авторы:|текст:|беседовал|беседовала",
    "ar": "بقلم|بقلم:|كتب:|كتبت:|الكاتب:",
    "fa": "نویسنده:|به قلم",
    "zh": "记者|记者:|作者:|作者：|文/|文：|撰文：|記者",
    "ja": "文・|執筆:|文＝|文：",
    "hi": "लेखक:|द्वारा:",
}

# The same, but common words as well: a capitalised name must follow.
BY_AMBIGUOUS: Table = {
    "de": "von",
    "fr": "par",
    "es": "por",
    "it": "di|da",
    "nl": "door",
    "sv": "av",
    "da": "af",
    "pl": "autor",
}

# Bylines of nobody by name.
DESKS: Table = {
    "en": "from our staff|staff report|staff reports|staff writer|web desk|news desk|from our correspondent|by our correspondent|by our staff",
    "de": "redaktion|von der redaktion",
    "fr": "la rédaction|rédaction",
    "es": "redacción|la redacción|agencias",
    "pt": "redação|da redação",
    "it": "redazione|la redazione",
    "id": "redaksi",
}

SECTIONS: Table = {
    "en": "news|world|world news|business|politics|opinion|sport|sports|science|technology|tech|health|culture|arts|travel|local|"
    "local news|national|editorial|analysis|comment|commentary|breaking|breaking news|exclusive|interview|review|economy|lifestyle|"
    "entertainment|us|uk|europe|asia|africa|middle east|environment|education|crime|letters|feature|features|investigation|explainer|"
    "live|video|column|markets",
    "de": "politik|wirtschaft|kultur|sport|meinung|kommentar|wissen|panorama|gesellschaft|regional|inland|ausland|nachrichten|interview",
    "fr": "politique|économie|culture|sport|société|monde|international|opinion|tribune|sciences|actualités|enquête",
    "es": "política|economía|cultura|deportes|sociedad|mundo|internacional|opinión|nacional|noticias|ciencia",
    "pt": "política|economia|cultura|esportes|desporto|mundo|opinião|sociedade",
    "it": "politica|economia|cultura|sport|cronaca|mondo|esteri|opinioni",
    "ru": "политика|экономика|культура|спорт|общество|мир|мнение|новости",
}

# Words in capitals with a colon or dash that are no place.
NOT_PLACES: Table = {
    "en": "watch|read|update|updated|breaking|new|exclusive|photos|photo|video|live|note|related|more|correction|editor's note|file|listen|"
    "see also|fact|claim|verdict|q|a|opinion|analysis|source|tl;dr|warning|spoiler|faq|review|rating|price|pros|cons|headline|"
    "contact|about|media contact",
    "de": "achtung|hinweis|update|foto|video",
}
