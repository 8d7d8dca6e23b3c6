"""The words of credit lines: names of agencies, and what lines start with that credit somebody."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "AGENCIES_UNNAMED",
    "AGENCY_NOUNS",
    "CONTRIBUTIONS",
    "CONTRIBUTORS",
    "COPYRIGHT",
    "PHOTO",
    "REPUBLICATION",
    "SOURCE",
    "SOURCE_AMBIGUOUS",
]

# Agencies that stay without a name.
AGENCIES_UNNAMED: Table = {
    "en": "agencies|wire reports|news agencies",
    "de": "agenturen",
    "fr": "agences|avec agences",
    "es": "agencias",
    "pt": "agências",
    "it": "agenzie",
    "nl": "redactie",
    "ar": "وكالات",
}

# Words that make the name around them an agency's or outlet's.
AGENCY_NOUNS: Table = {
    "en": "news agency|press agency|news service|newswire|wire services|press trust|press service|press international|broadcasting corporation",
    "de": "nachrichtenagentur|presseagentur|pressedienst",
    "fr": "agence de presse|agence congolaise de presse|agence",
    "es": "agencia de noticias|agencia",
    "pt": "agência de notícias|agência",
    "it": "agenzia",
    "nl": "persbureau",
    "tr": "haber ajansı|ajansı",
    "ru": "агентство|информагентство",
    "ar": "وكالة الأنباء|وكالة أنباء|وكالة",
    "fa": "خبرگزاری",
    "zh": "通讯社|新闻社|新闻网",
    "ja": "通信社|通信",
    "hi": "समाचार एजेंसी",
    "id": "kantor berita",
}

SOURCE: Table = {
    "en": "source:|sources:|source :|with information from",
    "de": "quelle:|quellen:|mit material von|quelle :|bereitgestellt von",
    "fr": "source :|sources :",
    "es": "fuente:|fuentes:|con información de",
    "pt": "fonte:|fontes:|com informações de",
    "it": "fonte:|fonti:",
    "nl": "bron:|bronnen:",
    "id": "sumber:|sumber :",
    "tr": "kaynak:|kaynak :",
    "ru": "источник:|источники:",
    "ar": "المصدر:|المصدر :|مصدر:",
    "fa": "منبع:",
    "zh": "来源：|来源:|來源：",
    "ja": "出典:|出典：|提供:|提供：",
    "hi": "स्रोत:",
}

SOURCE_AMBIGUOUS: Table = {
    "en": "source|via|courtesy of|provided by",
    "fr": "avec",
    "zh": "来源",
}

# At the start of a line that names who else worked on it.
CONTRIBUTORS: Table = {
    "en": "reporting by|additional reporting by|additional reporting:|editing by|writing by|compiled by|translated by|edited by|"
    "with files from|with reporting by|with reporting from|research by|with contributions from|produced by|translation by",
    "de": "mitarbeit:|übersetzung:|redaktion:|bearbeitet von|übersetzt von|aus dem englischen von",
    "fr": "traduit par|traduction :|avec la collaboration de|édité par",
    "es": "editado por|traducido por|reporte de|reporte adicional de|información de|con la colaboración de",
    "pt": "editado por|traduzido por|reportagem de|edição de|com reportagem de",
    "it": "traduzione di",
    "nl": "vertaald door|met medewerking van",
    "id": "editor:|penyunting:",
    "ru": "перевод:|редактор:",
    "zh": "编辑：|编辑:|责任编辑：|责编：",
}

# Within a line that names who else worked on it.
CONTRIBUTIONS: Table = {
    "en": "contributed to this|contributed reporting|contributed to the report|contributed research|assisted with this",
    "de": "mitarbeit an diesem",
    "es": "contribuyó a este|contribuyeron a este",
}

PHOTO: Table = {
    "en": "photo:|photo by|photos:|photos by|image:|images:|image credit:|photo credit:|credit:|photo courtesy|image courtesy|"
    "photograph by|photograph:|picture:|image via|photo via|(ap photo|ap photo|file photo|(file photo|(photo|(image|getty images|"
    "shutterstock|featured image:|illustration by|illustration:|© reuters|© getty|© afp|© ap|/afp|/getty|cover image:",
    "de": "foto:|fotos:|bild:|bilder:|bildquelle:|symbolfoto|symbolbild|symbolgrafik|bildnachweis:|grafik:|© picture alliance|titelbild:|(foto:",
    "fr": "photo :|photos :|crédit photo|crédit :|crédits :|image :",
    "es": "foto:|fotos:|imagen:|crédito:|fotografía:",
    "pt": "foto:|fotos:|imagem:|crédito:",
    "it": "foto:|foto di|immagine:",
    "nl": "foto:|beeld:",
    "id": "foto:|(foto:|gambar:",
    "ru": "фото:|фото",
    "ar": "الصورة:",
    "zh": "图：|图片来源|图源",
    "ja": "写真:|写真：|写真＝",
    "tr": "fotoğraf:",
}

COPYRIGHT: Table = {
    "en": "copyright|(c)|all rights reserved",
    "any": "©|℗",
    "de": "alle rechte vorbehalten|urheberrecht",
    "fr": "tous droits réservés",
    "es": "todos los derechos reservados|derechos reservados",
    "pt": "todos os direitos reservados",
    "it": "riproduzione riservata|tutti i diritti riservati",
    "ru": "все права защищены",
}

REPUBLICATION: Table = {
    "en": "originally published|originally appeared|first appeared|first published in|first published on|first published by|"
    "first published at|republished from|republished with|republished here|republished by|republished under|reprinted by|"
    "reprinted from|reprinted with|excerpted from|adapted from|has been adapted|a version of this article appear|"
    "this story originally|this article originally|this article was originally|this story was originally|this post originally|"
    "this article is republished|this article first|this story first|syndicated from|in the print edition",
    "de": "zuerst erschienen|erschien zuerst|ursprünglich erschienen|erstmals erschienen|dieser artikel erschien|dieser text erschien|"
    "in der druckausgabe",
    "fr": "publié initialement|initialement publié|article publié pour la première fois|cet article est republié",
    "es": "publicado originalmente|este artículo fue publicado|se publicó originalmente",
    "pt": "publicado originalmente|este artigo foi publicado",
    "it": "pubblicato originariamente|articolo originale",
    "nl": "eerder verschenen|dit artikel verscheen eerder|verscheen eerder",
    "ru": "впервые опубликовано",
}
