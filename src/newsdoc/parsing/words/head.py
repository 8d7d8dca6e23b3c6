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
    "en": "by|by:|written by|written by:|words by|words:|story by|reported by|author:|authors:|posted by|published by|article by|review by|"
    "text by|words and photos:|words and pictures:|text and photos:|a column by|an essay by|from our correspondent",
    "de": "von:|text & fotos:|text und fotos:|text und bild:|text/foto:|text & bild:|autor:|autorin:|autoren:|verfasst von|verfasst von:|"
    "veröffentlicht von|text:|geschrieben von|erstellt von|ein beitrag von|"
    "ein kommentar von|eine analyse von|ein gastbeitrag von|text von",
    "fr": "par:|par :|écrit par|publié par|auteur :|auteur:|rédigé par|propos recueillis par|texte :|texte:|texte de",
    "es": "por:|escrito por|redactado por|autor:|autora:|publicado por|texto:|texto de|texto y fotos:",
    "pt": "por:|escrito por|publicado por|redação:|texto:|autor:",
    "it": "di:|scritto da|a cura di|autore:|testo di|testo e foto:|pubblicato da",
    "nl": "door:|geschreven door|auteur:|tekst:|van onze verslaggever|van onze redacteur|van onze correspondent",
    "sv": "av:|text:|skriven av",
    "da": "af:|skrevet af",
    "pl": "autor:|autorka:|tekst:|oprac.|opracował|opracowała|opr.",
    "id": "oleh|oleh:|penulis:|reporter:|laporan:|ditulis oleh|pewarta:",
    "tr": "yazan:|haber:|yazar:|muhabir:|hazırlayan:",
    "ru": "автор:|авторы:|текст:|беседовал|беседовала|автор статьи:",
    "uk": "автор:|текст:",
    "ar": "بقلم|بقلم:|بقلم/|كتب:|كتبت:|الكاتب:|إعداد:|تقرير:",
    "fa": "نویسنده:|به قلم|به قلم:|خبرنگار:|گزارش از",
    "zh": "记者|记者:|记者：|作者|作者:|作者：|文/|文／|文：|文:|撰文：|撰文:|記者|記者／|記者/|本报记者|新华社记者",
    "ja": "文・|執筆:|執筆：|文＝|文：|文／|取材・文|著者:|著者：|筆者:|筆者：|記者:|記者：",
    "hi": "लेखक:|द्वारा:|रिपोर्ट:|लेखिका:",
}

# The same, but common words as well: a capitalised name must follow.
BY_AMBIGUOUS: Table = {
    "de": "von",
    "fr": "par",
    "es": "por",
    "it": "di|da",
    "nl": "door",
    "pt": "por",
    "sv": "av",
    "da": "af",
    "pl": "autor|tekst",
    "ru": "автор",
}

# Bylines of nobody by name.
DESKS: Table = {
    "en": "from our staff|staff report|staff reports|staff writer|web desk|news desk|from our correspondent|by our correspondent|"
    "by our staff|"
    "editorial|editorial board|the editorial board|our correspondent|by our reporter",
    "de": "redaktion|von der redaktion|die redaktion|von unserer redaktion",
    "fr": "la rédaction|rédaction",
    "es": "redacción|la redacción|agencias",
    "pt": "redação|da redação",
    "it": "redazione|la redazione",
    "id": "redaksi",
    "nl": "redactie|de redactie|van de redactie",
    "ru": "редакция",
    "tr": "haber merkezi",
    "ar": "هيئة التحرير|التحرير",
    "fa": "تحریریه",
    "zh": "编辑部|本报编辑部",
    "ja": "編集部",
    "hi": "न्यूज़ डेस्क|न्यूज डेस्क|वेब डेस्क|डिजिटल डेस्क",
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
    "nl": "binnenland|buitenland|economie|politiek|cultuur|sport|opinie|wetenschap",
    "id": "nasional|internasional|ekonomi|politik|olahraga|hukum|opini|budaya",
    "tr": "gündem|dünya|ekonomi|siyaset|spor|kültür|görüş",
    "ar": "سياسة|اقتصاد|رياضة|ثقافة|رأي|العالم",
    "fa": "سیاسی|اقتصادی|ورزشی|فرهنگی|جهان|جامعه",
    "zh": "国际|国内|时政|财经|社会|体育|评论|科技|文化",
    "ja": "政治|経済|社会|国際|スポーツ|社説|文化|科学",
    "hi": "देश|दुनिया|खेल|राजनीति|राय|विदेश",
}

# Words in capitals with a colon or dash that are no place.
NOT_PLACES: Table = {
    "en": "watch|read|update|updated|breaking|new|exclusive|photos|photo|video|live|note|related|more|correction|editor's note|file|listen|"
    "see also|fact|claim|verdict|q|a|opinion|analysis|source|tl;dr|warning|spoiler|faq|review|rating|price|pros|cons|headline|"
    "contact|about|media contact|attention|urgent|alert|flash",
    "de": "achtung|hinweis|update|foto|video",
    "fr": "vidéo|photo|photos|avis|info|direct|opinion|entretien|interview|exclusif|document",
    "es": "vídeo|fotos|opinión|análisis|última hora|exclusiva|actualización|nota",
    "pt": "vídeo|fotos|opinião|análise|exclusivo|urgente|nota",
    "it": "video|foto|opinione|analisi|esclusiva|aggiornamento|nota",
    "nl": "foto|opinie|analyse|let op",
    "ru": "видео|фото|мнение|срочно|обновление|внимание",
    "tr": "son dakika|görüş|analiz",
    "id": "opini|analisis|catatan|perhatian",
}
