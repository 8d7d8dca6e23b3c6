"""The words of notes about outlets and authors, and of the editors' own."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "ABOUT",
    "ARTICLES",
    "AUTHOR_HEADINGS",
    "AUTHOR_JOBS",
    "AUTHOR_PHRASES",
    "COPULAS",
    "EDITOR_NOTES",
    "OUTLET_HEADINGS",
    "OUTLET_NOUNS",
]

EDITOR_NOTES: Table = {
    "en": "editor's note|editors' note|editor note|correction|corrections|clarification|disclaimer|the views expressed|"
    "the views and opinions|views expressed in|the opinions expressed|opinions expressed in|an earlier version of this|"
    "this article has been updated|this story has been updated|this article was updated|this story was updated|"
    "this article has been amended|this article was amended|a previous version of this|this story has been corrected|(this story|"
    "update:",
    "de": "anmerkung der redaktion|anm. d. red|korrektur|hinweis der redaktion|in einer früheren version|haftungsausschluss",
    "fr": "note de la rédaction|ndlr|erratum|correction|mise à jour",
    "es": "nota del editor|nota de la redacción|fe de erratas|corrección|aclaración|nota de redacción",
    "pt": "nota do editor|errata|correção|nota da redação",
    "it": "nota della redazione|nota dell'editore|correzione|ndr",
    "nl": "noot van de redactie|correctie|rectificatie",
    "id": "catatan redaksi|ralat",
    "ru": "от редакции|примечание редакции",
    "zh": "编者按|编者注|更正",
    "ja": "編集部注|訂正",
}

AUTHOR_HEADINGS: Table = {
    "en": "about the author|about the authors|about the writer|about our author|meet the author|author bio|author|about author",
    "de": "über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|wer schreibt hier?|wer schreibt hier|autor",
    "fr": "à propos de l'auteur|à propos de l'auteure|l'auteur|à propos de l'autrice",
    "es": "sobre el autor|sobre la autora|acerca del autor|acerca de la autora",
    "pt": "sobre o autor|sobre a autora",
    "it": "l'autore|sull'autore|informazioni sull'autore",
    "nl": "over de auteur",
    "id": "tentang penulis",
    "ru": "об авторе",
    "zh": "作者简介|关于作者",
    "ja": "著者について|筆者紹介",
}

# What the sentence about an author says he is; looked for after "is a", "ist", "est" and the like.
AUTHOR_JOBS: Table = {
    "en": "writer|reporter|journalist|columnist|correspondent|editor|author|contributor|freelance|professor|lecturer|fellow|researcher|"
    "scientist|analyst|blogger|photographer|critic|student|director|officer|attorney|economist|historian|novelist|producer|teaches|"
    "ambassador|staffer|consultant|expert",
    "de": "redakteur|redakteurin|journalist|journalistin|korrespondent|korrespondentin|autor|autorin|professor|professorin|kolumnist|"
    "wissenschaftsredakteur",
    "fr": "journaliste|rédacteur|rédactrice|correspondant|correspondante|professeur|auteur|chroniqueur",
    "es": "periodista|redactor|redactora|corresponsal|profesor|profesora|columnista|escritor|escritora",
    "pt": "jornalista|repórter|correspondente|colunista|professor|professora",
    "it": "giornalista|corrispondente|professore|scrittore",
    "nl": "journalist|redacteur|verslaggever|correspondent",
    "id": "wartawan|jurnalis",
    "ru": "журналист|корреспондент|обозреватель",
}

# Said only of authors.
AUTHOR_PHRASES: Table = {
    "en": "can be reached at|follow him on|follow her on|follow them on|has been writing about|writes about|view all posts by|"
    "covers politics|the author is|the writer is|has written for|her work has appeared|his work has appeared|their work has appeared|"
    "email him at|email her at|reach him at|reach her at|contact the author",
    "de": "zeige alle beiträge von|alle beiträge von|schreibt seit|schreibt über|arbeitet als freier|arbeitet als freie|artikel für|"
    "der autor ist|die autorin ist",
    "fr": "écrit pour|collabore avec|collabore à|voir tous les articles de",
    "es": "colabora con|escribe sobre|ver todas las entradas",
    "pt": "escreve sobre|colabora com",
    "nl": "schrijft over",
}

OUTLET_HEADINGS: Table = {
    "en": "about us|who we are|about this site|about the newspaper|about this publication|our mission|about the organisation|about the organization",
    "de": "über uns|wer wir sind|impressum",
    "fr": "qui sommes-nous|qui sommes-nous ?|à propos de nous",
    "es": "quiénes somos|¿quiénes somos?|sobre nosotros|acerca de nosotros",
    "pt": "quem somos|sobre nós",
    "it": "chi siamo",
    "nl": "over ons",
    "id": "tentang kami",
    "ru": "о нас",
    "zh": "关于我们",
    "ja": "当社について",
}

# "About" before an outlet's name.
ABOUT: Table = {
    "en": "about",
    "de": "über",
    "fr": "à propos de",
    "es": "acerca de|sobre",
    "pt": "sobre",
    "nl": "over",
    "id": "tentang",
}

# What an outlet is called in the sentence about it.
OUTLET_NOUNS: Table = {
    "en": "news agency|news service|newswire|wire service|news wire|newspaper|daily|weekly|magazine|news website|website|news site|blog|"
    "broadcaster|radio station|television|news channel|news organisation|news organization|news outlet|news platform|news source|"
    "newsroom|publication|journal|think tank|policy institute|research organization|research organisation|research institute|"
    "non-profit|nonprofit|non-governmental|ngo|humanitarian organisation|humanitarian organization|independent organisation|"
    "independent organization|community of|university|press agency|provider of|news portal|charity|confederation|statutory body|"
    "foundation|media company|news company|public broadcaster|news network|media network|press service|company",
    "de": "nachrichtenagentur|tageszeitung|wochenzeitung|zeitung|zeitschrift|magazin|online-magazin|nachrichtenportal|rundfunk|blog|verein|"
    "stiftung|presseagentur|forschungsinstitut|universität|nachrichtenseite",
    "fr": "agence de presse|quotidien|hebdomadaire|journal|magazine|média|site d'information|association|organisation|radio|revue",
    "es": "agencia de noticias|agencia internacional|periódico|diario|semanario|revista|medio de comunicación|portal|organización|emisora|radio",
    "pt": "agência de notícias|jornal|revista|portal|organização|rádio",
    "it": "agenzia di stampa|quotidiano|settimanale|rivista|giornale|organizzazione|testata",
    "nl": "persbureau|krant|dagblad|weekblad|tijdschrift|nieuwssite|omroep|organisatie",
    "id": "kantor berita|majalah|koran|surat kabar|media|situs berita",
    "tr": "haber ajansı|gazete|dergi",
    "ru": "информационное агентство|агентство|газета|журнал|издание|телеканал",
    "ar": "وكالة|صحيفة|مجلة|قناة",
    "fa": "خبرگزاری|روزنامه|مجله",
    "zh": "通讯社|报纸|日报|杂志|网站|电视台",
    "ja": "通信社|新聞|雑誌",
    "hi": "समाचार एजेंसी|अखबार|पत्रिका",
}

# Between a name and what it is.
COPULAS: Table = {
    "en": "is|are|was|were",
    "de": "ist|sind|wurde",
    "fr": "est|sont|a été",
    "es": "es|son|fue",
    "pt": "é|são|foi",
    "it": "è|sono",
    "nl": "is|zijn",
    "id": "adalah|merupakan",
    "tr": "dir|dır|kurulan",
    "ru": "—|- это|является",
    "ar": "هي|هو",
    "fa": "است",
    "zh": "是",
    "ja": "は",
    "hi": "है",
}

ARTICLES: Table = {
    "en": "the|a",
    "de": "der|die|das",
    "fr": "le|la|les|l'",
    "es": "el|la|los",
    "pt": "o|a|os",
    "it": "il|la|lo|l'",
    "nl": "de|het",
}
