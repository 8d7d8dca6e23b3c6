"""The words of news agencies' wires: how urgent a story is, what is said to the desks that take it, and where it ends."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.parsing.words.table import Table

__all__ = ["CORRECTIONS", "DESK_NOTES", "EMBARGOES", "ENDS", "JOBS", "KILLS", "MORE", "URGENCIES", "VERSION_NOTES"]

# Lines of their own, by the urgency they stand for: 1 is the most urgent.
URGENCIES: Mapping[int, Table] = {
    1: {
        "en": "flash|newsflash|news flash",
        "de": "blitz|blitzmeldung",
        "fr": "flash",
        "it": "flash",
        "ru": "молния",
        "zh": "快讯|特急",
    },
    2: {
        "en": "bulletin|snap|alert|news alert|newsalert|ap newsalert|bulletin newsalert",
        "de": "eil|eilmeldung|eil eil eil",
        "fr": "alerte|bulletin",
        "es": "alerta|boletín",
        "pt": "alerta|boletim",
        "nl": "bulletin",
        "tr": "son dakika",
        "zh": "急讯",
    },
    3: {
        "en": "urgent",
        "de": "dringend",
        "fr": "urgent|urgence",
        "es": "urgente",
        "pt": "urgente",
        "it": "urgente",
        "nl": "spoed",
        "id": "mendesak",
        "tr": "acil",
        "ru": "срочно",
        "ar": "عاجل",
        "fa": "فوری",
        "zh": "急稿",
        "ja": "至急|速報",
        "hi": "तत्काल",
    },
}

# What a version brings that the one before lacked, in brackets at the start of a line.
VERSION_NOTES: Table = {
    "en": "(adds|(recasts|(updates|(updating|(corrects|(correcting|(refiles|(repeats|(rewrites|(writes through|(writethru|(new throughout|"
    "(new lead|(changes|(releads|(clarifies|(removes|(deletes|(fixes|(embargoed|(advisory",
    "de": "(neu:|(neu im|(aktualisiert|(aktualisierung|(ergänzt|(berichtigt|(berichtigung|(korrigiert|(wiederholung|(zusammenfassung|"
    "(durchgehend neu|(mit mehr|(sperrfrist",
    "fr": "(actualisé|(actualisation|(ajoute|(avec précisions|(complète|(corrige|(rectifie|(précise|(répétition|(nouveau lead|(embargo",
    "es": "(actualiza|(actualización|(amplía|(ampliación|(añade|(agrega|(corrige|(repite|(embargado",
    "pt": "(atualiza|(atualização|(acrescenta|(corrige|(repete",
    "it": "(aggiorna|(aggiornamento|(aggiunge|(corregge|(rettifica|(ripete",
    "nl": "(herhaling|(correctie|(aanvulling|(actualisering",
    "id": "(memperbarui|(menambahkan|(ralat",
    "ru": "(добавлен|(добавлена|(добавлены|(уточн|(исправл|(повтор",
}

# The same, and what else is said to desks, without brackets: told from the story only on a wire.
DESK_NOTES: Table = {
    "en": "eds:|eds.:|eds note:|editors:|attention editors|attention:|note to desks|adds|updates with|recasts|corrects|new throughout|"
    "embargoed|embargo:|hold for release|advisory:|advisory|with photo|with photos|with ap photo|ap photo|ap photos|ap graphic|ap video|"
    "repeating|for release|release at",
    "de": "achtung|redaktionshinweis|hinweis an die|notizblock|sperrfrist|(sperrfrist|mit bild|foto folgt|berichtigung:|wiederholung:",
    "fr": "attention|note aux|sous embargo|embargo|avec photo|photos|/// rappel",
    "es": "atención|a los editores|embargado|embargo|con fotografía|foto adjunta",
    "pt": "atenção|aos editores|sob embargo|embargo",
    "it": "attenzione|ai desk|embargo|sotto embargo",
    "nl": "let op redacties|onder embargo|embargo",
    "ru": "вниманию редакций|вниманию редакторов|эмбарго|внимание!",
}

EMBARGOES: Table = {
    "en": "embargo|embargoed|under embargo|hold for release",
    "de": "sperrfrist",
    "fr": "sous embargo",
    "es": "embargado",
    "pt": "sob embargo",
    "it": "sotto embargo",
    "nl": "onder embargo",
    "ru": "эмбарго",
}

# The job in the second line of a byline: "By Jane Doe / Associated Press Writer".
JOBS: Table = {
    "en": "writer|writers|reporter|correspondent|correspondents|editor|columnist|staff|bureau chief",
    "de": "korrespondent|korrespondentin|redakteur|redakteurin",
    "fr": "correspondant|correspondante|envoyé spécial|envoyée spéciale",
    "es": "corresponsal|enviado especial|enviada especial",
    "pt": "correspondente|enviado especial|enviada especial",
    "it": "inviato|inviata|corrispondente",
    "nl": "correspondent|verslaggever",
}

ENDS: Table = {
    "en": "ends|end|end of story|end of text|end of release|end of message|endit|enditem|ends here",
    "de": "ende|ende der meldung",
    "fr": "fin|fin du communiqué",
    "es": "fin",
    "pt": "fim",
    "it": "fine",
    "nl": "einde|einde bericht",
    "tr": "son",
    "ru": "конец",
    "zh": "完",
    "ja": "了",
    "ar": "انتهى|انتهى الخبر",
    "fa": "پایان|پایان پیام",
    "hi": "समाप्त",
    "id": "selesai",
}

# The story goes on in the next take, or goes on from the last one.
MORE: Table = {
    "en": "more|more to come|more follows|mf|to be continued|continued|first add|second add",
    "de": "folgt|mehr folgt|mehr in kürze|wird fortgesetzt|fortsetzung folgt",
    "fr": "à suivre|suite|asuivre",
    "es": "sigue|seguirá|continúa",
    "pt": "segue|continua",
    "it": "segue",
    "nl": "meer volgt|volgt",
    "ru": "следует|продолжение следует",
    "tr": "devam edecek|sürecek",
    "id": "bersambung",
    "ar": "يتبع",
    "fa": "ادامه دارد",
    "zh": "待续|未完待续",
    "ja": "続く",
    "hi": "जारी",
}

# A story of its own that puts an earlier one right.
CORRECTIONS: Table = {
    "en": "correction|corrected|corrective",
    "de": "berichtigung|korrektur",
    "fr": "rectificatif|correctif",
    "es": "corrección|rectificación",
    "pt": "correção|retificação",
    "it": "rettifica|correzione",
    "nl": "correctie|rectificatie",
    "ru": "исправление|поправка",
    "tr": "düzeltme",
    "id": "ralat|koreksi",
    "ar": "تصحيح",
    "fa": "اصلاحیه|تصحیح",
    "zh": "更正",
    "ja": "訂正",
    "hi": "भूल सुधार",
}

# A story must not be used, or not used any more.
KILLS: Table = {
    "en": "kill|mandatory kill|bulletin kill|story kill|kill mandatory|withdrawn",
    "de": "meldung zurückgezogen|zurückziehung|achtung - meldung zurückgezogen",
    "fr": "annulation|annulé|dépêche annulée",
    "es": "anulada|anulado|noticia anulada",
    "pt": "anulada|notícia anulada",
    "it": "annullata|notizia annullata",
    "ru": "аннулировано|сообщение аннулировано",
    "nl": "ingetrokken|bericht ingetrokken",
    "zh": "撤稿",
}
