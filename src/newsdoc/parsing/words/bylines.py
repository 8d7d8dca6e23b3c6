"""The words around names in bylines: roles, outlets, handles, and what stands in the head of a page and is no name."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "BEFORE_NAMES",
    "BEFORE_PLACES",
    "BEHIND_NAMES",
    "BY_INSIDE",
    "JOINERS",
    "NOT_NAMES",
    "OUTLET_SURNAMES",
    "OUTLET_WORDS",
    "PARTS_OF_DATES",
    "PICTURE_CREDITS",
    "ROLES",
]

# Between two writers.
JOINERS: Table = {
    "en": "and|&|,",
    "de": "und",
    "fr": "et",
    "es": "y",
    "pt": "e",
    "nl": "en",
    "da": "og",
    "sv": "och",
    "pl": "i",
    "ru": "и",
    "tr": "ve",
    "id": "dan",
}

# Between a writer and where he reports from, or for whom.
BEFORE_PLACES: Table = {"en": "in|for|from", "de": "aus", "es": "en", "fr": "à", "pt": "em", "it": "da", "ru": "для"}

# Behind a writer's name, and no job of his.
BEHIND_NAMES: Table = {"en": "staff|special to|follow", "de": "folgen", "fr": "suivre", "es": "seguir", "pt": "seguir"}

# Behind the name of whoever took a picture.
PICTURE_CREDITS: Table = {"en": "photo:|photo by|image:|©|getty", "de": "foto:|bild:"}

# Between a date and a writer's name: "posted on 3 May by Ada Lind".
BY_INSIDE: Table = {
    "en": "by",
    "de": "von",
    "fr": "par",
    "es": "por",
    "pt": "por",
    "it": "di|da",
    "nl": "door",
    "sv": "av",
    "da": "af",
    "pl": "autor:|przez",
    "id": "oleh|penulis:",
    "ru": "автор:",
    "tr": "yazan:",
}

# Between "By" and the name, where a page's software put it.
BEFORE_NAMES: Table = {
    "en": "social links for|guest author|guest blogger|guest writer|guest contributor|staff writer|staff reporter|correspondent|"
    "our correspondent|our reporter|photographs by|reporter",
    "de": "unserem korrespondenten|unserer korrespondentin|unserem redakteur|unserer redakteurin|gastautor|gastautorin|redakteur|redakteurin",
    "fr": "notre correspondant|notre correspondante|notre envoyé spécial|notre envoyée spéciale",
    "es": "nuestro corresponsal|nuestra corresponsal|el periodista|la periodista",
    "zh": "本报记者|通讯员|特约记者|记者|記者",
    "ar": "مراسلنا|الصحفي|الكاتب",
}

# Behind a name, what the writer is; a name ends before them.
ROLES: Table = {
    "en": "staff|special|contributor|contributing|correspondent|reporter|reporters|writer|writers|editor|editors|editor-in-chief|columnist|"
    "columnists|for|of|updated|published|posted|opinion|senior|on|at|analyst|in|from|via|with|guest|freelance|lead|chief|deputy|assistant|"
    "associate|executive|managing|national|journalist|producer|photographer|photojournalist|illustrator|blogger|author|critic|researcher|"
    "professor|director|publisher|multimedia|digital|science|health|political|business|technology|sports|showbiz|fellow|intern|anchor|"
    "meteorologist|commentator|follow|read|minute|manufacturer|last|first|modified|is|long|short|@",
    "de": "redakteur|redakteurin|redaktion|korrespondent|korrespondentin|reporter|reporterin|autor|autorin|chefredakteur|chefredakteurin|"
    "volontär|volontärin|aus|am|um|vom|für|publiziert|veröffentlicht|aktualisiert|gespeichert|freier|freie|leitender|stellvertretender|"
    "berichtet|lesezeit|kommentare|kommentar|uhr|im|in",
    "fr": "journaliste|correspondant|correspondante|envoyé|envoyée|rédacteur|rédactrice|publié|mis|avec|pour|à|le|chroniqueur|chroniqueuse",
    "es": "periodista|corresponsal|redactor|redactora|enviado|enviada|publicado|actualizado|en|para|el|desde|columnista|especial",
    "pt": "jornalista|repórter|correspondente|colunista|editor|editora|publicado|atualizado|em|para|redator|redatora",
    "it": "giornalista|corrispondente|inviato|inviata|redattore|redattrice|pubblicato|aggiornato|dal|dalla",
    "nl": "redacteur|verslaggever|correspondent|journalist|gepubliceerd|bijgewerkt|op|vanuit|voor",
    "id": "wartawan|jurnalis|kontributor|editor|penulis|pada|koresponden",
    "tr": "muhabir|muhabiri|editör|yazar",
    "ru": "корреспондент|журналист|обозреватель|редактор|специально|для|собкор",
    "pl": "dziennikarz|dziennikarka|korespondent|redaktor|opublikowano|dla",
}

# Last words of outlets' names.
OUTLET_WORDS: Table = {
    "en": "news|times|post|herald|tribune|gazette|journal|enquirer|inquirer|courier|press|network|media|magazine|radio|tv|staff|globe|"
    "telegraph|guardian|mail|mirror|sun|star|standard|observer|chronicle|examiner|dispatch|bureau|desk|wire|today|online|register|"
    "sentinel|ledger|republic|bulletin|review|broadcasting|channel|team|correspondents|reporters|republican|advocate|argus|echo|"
    "service|services|agency|agencies|editorial|newsroom|contributors|writers|report|reports|weekly|daily",
    "de": "zeitung|anzeiger|nachrichten|presse|redaktion|rundfunk|kurier|blatt|rundschau|magazin|post|bote",
    "fr": "monde|figaro|presse|rédaction|info|infos|journal",
    "es": "noticias|diario|redacción|prensa|agencias|agencia",
    "pt": "notícias|redação|jornal|agência",
    "it": "redazione|notizie|giornale|ansa",
    "nl": "redactie|nieuws|dagblad|courant",
    "id": "redaksi|tim",
    "ru": "редакция|новости",
}

# Those of them that persons are called as well.
OUTLET_SURNAMES: Table = {"en": "post|star|sun|mail|press|standard|today|echo|courier|herald", "de": "bote", "fr": "monde", "id": "tim"}

# Parts of dates and times that are neither numbers nor months.
PARTS_OF_DATES: Table = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|pm|a.m|p.m|est|edt|et|"
    "gmt|utc|bst|cet|cest|ist|pst|pdt|pt|cst|cdt|ct|hst|hrs|on|at|the|of|ago|hours|minutes|days|hour|day|week|weeks|min|read|updated|"
    "published|posted|last|modified|date|shares|views|comments|comment|share|view|mins",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|uhr|am|um|vom|der|den|veröffentlicht|"
    "aktualisiert|stand|datum|kommentare|kommentar|vor|stunden|minuten|tagen|geändert|zuletzt",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|à|publié|mis|jour|modifié|il|y|a|heures",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo|el|a|las|de|del|publicado|actualizado|hace|horas",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|às|em|de|publicado|atualizado",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|alle|ore|il|pubblicato|aggiornato",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|om|uur|op",
    "id": "senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|wita|wit",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|мск|в",
}

# Words in capitals that pages have near the headline and that no person is called.
NOT_NAMES: Table = {
    "en": "about|account|ad|ads|advertisement|alert|alerts|all|analysis|and|app|apps|archive|archives|arrow|article|articles|author|"
    "authors|"
    "award|awards|back|best|big|blog|book|books|breaking|business|buy|by|cancel|category|celebrity|click|close|club|color|column|"
    "comment|comments|connected|contact|content|continue|cookie|cookies|copied|copy|culture|deals|debate|down|download|earnings|"
    "economy|edit|edition|editorial|education|email|entertainment|events|exclusive|explainer|facebook|favorites|featured|features|file|"
    "filed|finance|follow|food|free|full|gallery|game|games|getty|google|guide|guides|health|here|home|how|idea|image|images|in|"
    "instagram|interview|jump|key|latest|league|learn|less|letters|life|lifestyle|like|link|links|listen|live|loading|local|log|login|"
    "look|magazine|main|make|markets|media|menu|more|most|movie|movies|music|my|nation|navigation|network|new|news|newsletter|"
    "next|no|now|on|online|open|opinion|options|original|our|page|pages|photo|photos|pictures|play|player|podcast|podcasts|point|"
    "points|politics|popular|post|posted|posts|premium|press|prev|previous|price|print|privacy|product|products|profile|published|"
    "query|quick|rating|read|reading|reality|recipe|recipes|related|release|reply|report|reports|research|resources|results|review|"
    "reviews|royals|rss|save|school|science|search|season|see|settings|share|shares|shop|show|shows|sign|similar|site|skip|social|"
    "sponsored|sport|sports|start|stay|stock|stocks|stories|story|stream|style|submit|subscribe|subscriber|subscription|summary|support|"
    "tag|tags|tech|technology|terms|the|theme|this|to|today|top|topic|topics|travel|trending|true|tv|tweet|twitter|unavailable|up|update|"
    "updated|updates|url|us|video|videos|view|views|voices|war|watch|weather|week|weekend|what|what's|why|with|world|year|you|your|youtube|"
    "crime|race|racing|report's|series|championship|cup|conflict|crisis|election|elections|law|court|police|city|county|state|states|"
    "university|college|department|government|group|company|inc|ltd|llc|corp|gmbh|street|east|west|north|south|center|centre|"
    "stock market|market|money|millennial|family|holiday|holidays|gift|gifts|opens|window|add|get|at|a|of|for|from|lite|"
    "introduction|background|overview|contents|disclosure|disclaimer|correspondence|abstract|highlights|takeaways|republic|"
    "america|american|europe|european|africa|african|asia|asian|united|kingdom|britain|british|hong|kong|india|indian|china|"
    "chinese|russia|russian|ukraine|israel|gaza|iran|korea|japan|canada|australia|mexico|brazil|germany|france|italy|spain|turkey|"
    "york|london|angeles|washington|california|texas|florida|chicago|ireland|scotland|wales|zealand",
    "de": "symbolbild|viele|ganze|ganzes|allgemeine|allgemeines|fröhliche|frohe|zitat|aktuell|aktuelle|aktuelles|alle|anmelden|anzeige|"
    "archiv|artikel|ausland|autor|autoren|beitrag|beiträge|bild|bilder|der|die|das|"
    "datenschutz|drucken|ein|eine|facebook|für|gesellschaft|hinweis|impressum|inhalt|inland|jetzt|kommentieren|kommentar|kommentare|"
    "kontakt|kultur|"
    "leben|lesezeit|mehr|meinung|menü|merken|nachrichten|neu|neue|neueste|newsletter|politik|presse|ratgeber|seite|sport|startseite|"
    "suche|teilen|thema|themen|über|und|uns|video|vorlesen|weiter|weitere|werbung|wirtschaft|wissen|zur|zum|zurück|foto|fotos|im|in",
    "fr": "accueil|actualités|article|articles|au|aux|commentaires|culture|de|des|du|économie|en|et|la|le|les|lire|monde|partager|plus|"
    "politique|publicité|recherche|société|sur|une|un|vidéo|votre",
    "es": "actualidad|al|artículo|buscar|comentarios|compartir|con|cultura|del|deportes|economía|el|en|inicio|la|las|leer|los|más|"
    "mundo|nacional|noticias|opinión|política|por|sociedad|suscríbete|tu|últimas|un|una|vídeo",
    "pt": "ao|às|brasil|buscar|cultura|economia|esportes|leia|mais|mundo|na|no|notícias|opinião|política|últimas",
    "it": "accedi|al|condividi|cronaca|cultura|della|economia|gli|home|il|lo|mondo|notizie|politica|sport|ultime",
    "nl": "binnenland|buitenland|delen|economie|het|lees|meer|nieuws|politiek|reacties|sport|van|zoeken",
    "id": "baca|berita|bola|daerah|ekonomi|hukum|internasional|nasional|olahraga|politik|terkini|terpopuler",
    "ru": "в|видео|главная|культура|мир|мнения|на|новости|общество|политика|россия|спорт|читать|экономика|фото",
    "tr": "dünya|ekonomi|gündem|haber|haberler|siyaset|spor|teknoloji|video",
    "pl": "kultura|polityka|sport|świat|wiadomości|kraj|biznes|opinie",
}
