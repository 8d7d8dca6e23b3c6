"""The words of dates and times: months, halves of the day, zones, and what is said of when an article came out."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.parsing.words.table import Table

__all__ = [
    "AM",
    "CLOCK",
    "ELSEWHERE",
    "HOURS",
    "MODIFIED",
    "MONTHS",
    "MONTH_NUMBERS",
    "PM",
    "PUBLISHED",
    "RELATIVE",
    "STAMPS",
    "UNSAID",
    "WEEKDAYS",
    "ZONES",
    "ZONES_OF_NORTH_AMERICA",
    "ZONES_UNSURE",
]

# By language, twelve fields with bars between them, each with the names and abbreviations of one month, without full stops.
# A name that is another month elsewhere has the language that it must be in: see ELSEWHERE.
_MONTHS: Mapping[str, str] = {
    "en": "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,"
    "nov|december,dec",
    "de": "januar,jänner,jän|februar,feber|märz,mär,mrz|april|mai|juni|juli|august|september|oktober,okt|november|dezember,dez",
    "fr": "janvier,janv|février,févr,fév,fevrier|mars|avril,avr|mai|juin|juillet,juil|août,aout|septembre|octobre|novembre|"
    "décembre,déc,decembre",
    "es": "enero,ene|febrero|marzo|abril,abr|mayo|junio|julio|agosto,ago|septiembre,setiembre,set|octubre|noviembre|diciembre,dic",
    "pt": "janeiro|fevereiro,fev|março,marco|abril|maio|junho|julho|agosto|setembro|outubro,out|novembro|dezembro,dez",
    "it": "gennaio,gen|febbraio|marzo|aprile|maggio,mag|giugno,giu|luglio,lug|agosto|settembre|ottobre,ott|novembre|dicembre",
    "ca": "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
    "nl": "januari|februari|maart,mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "no": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember,des",
    "fi": "tammikuuta,tammikuu|helmikuuta,helmikuu|maaliskuuta,maaliskuu|huhtikuuta,huhtikuu|toukokuuta,toukokuu|kesäkuuta,kesäkuu|"
    "heinäkuuta,heinäkuu|elokuuta,elokuu|syyskuuta,syyskuu|lokakuuta,lokakuu|marraskuuta,marraskuu|joulukuuta,joulukuu",
    "pl": "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec|kwietnia,kwiecień,kwi|maja|czerwca,czerwiec,cze|lipca,lipiec,lip|"
    "sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź|listopada,listopad,lis|grudnia,grudzień,gru",
    "cs": "ledna,leden|února,únor|března,březen|dubna,duben|května,květen|června|července|srpna|září|října,říjen|listopadu,"
    "listopad|prosince,prosinec",
    "sk": "januára,január|februára,február|marca|apríla,apríl|mája,máj|júna,jún|júla,júl|augusta|septembra|októbra,október|novembra|decembra",
    "ro": "ianuarie,ian|februarie|martie|aprilie|mai|iunie,iun|iulie,iul|august|septembrie|octombrie|noiembrie,noi|decembrie",
    "hu": "január|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus|szeptember,szept|október|november|december",
    "sr": "januar,јануар,јануара,januara|februar,фебруар,фебруара,februara|mart,март,марта|april,април,априла,aprila|maj,мај,маја|"
    "jun,јун,јуна,juna|jul,јул,јула,jula|avgust,август,августа,avgusta|septembar,септембар,септембра|oktobar,октобар,октобра|novembar,"
    "новембар,новембра|decembar,децембар,децембра",
    "tr": "ocak,oca|şubat,şub|mart|nisan,nis|mayıs|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,eki|kasım,kas|aralık,ara",
    "id": "januari|februari|maret|april|mei|juni|juli|agustus,agu,agt|september|oktober|november|desember,des",
    "ms": "januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember,dis",
    "vi": "tháng 1,tháng một|tháng 2,tháng hai|tháng 3,tháng ba|tháng 4,tháng tư|tháng 5,tháng năm|tháng 6,tháng sáu|tháng 7,"
    "tháng bảy|tháng 8,tháng tám|tháng 9,tháng chín|tháng 10,tháng mười|tháng 11,tháng mười một|tháng 12,tháng mười hai",
    "ru": "января,январь,янв|февраля,февраль,февр,фев|марта,март,мар|апреля,апрель,апр|мая,май|июня,июнь,июн|июля,июль,июл|августа,"
    "август,авг|сентября,сентябрь,сент,сен|октября,октябрь,окт|ноября,ноябрь,нояб,ноя|декабря,декабрь,дек",
    "uk": "січня,січень,січ|лютого,лютий,лют|березня,березень,бер|квітня,квітень,квіт,кві|травня,травень,трав|червня,червень,черв|"
    "липня,липень,лип|серпня,серпень,серп|вересня,вересень,вер|жовтня,жовтень,жовт,жов|листопада,листопад,лист|грудня,грудень,груд",
    "bg": "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    "el": "ιανουαρίου,ιανουάριος,ιαν|φεβρουαρίου,φεβρουάριος,φεβ|μαρτίου,μάρτιος,μαρ|απριλίου,απρίλιος,απρ|μαΐου,μάιος,μαϊ|ιουνίου,"
    "ιούνιος,ιουν|ιουλίου,ιούλιος,ιουλ|αυγούστου,αύγουστος,αυγ|σεπτεμβρίου,σεπτέμβριος,σεπ|οκτωβρίου,οκτώβριος,οκτ|νοεμβρίου,νοέμβριος,νοε|"
    "δεκεμβρίου,δεκέμβριος,δεκ",
    "ar": "يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,ابريل,إبريل,نيسان,أفريل|مايو,أيار,ماي|يونيو,حزيران,جوان,"
    "يونيه|يوليو,تموز,جويلية,يوليه|أغسطس,اغسطس,آب,أوت|سبتمبر,أيلول|أكتوبر,اكتوبر,تشرين الأول|نوفمبر,تشرين الثاني|ديسمبر,كانون الأول",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه,می|ژوئن|ژوئیه,جولای|اوت,آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "he": "ינואר,בינואר|פברואר,בפברואר|מרץ,במרץ|אפריל,באפריל|מאי,במאי|יוני,ביוני|יולי,ביולי|אוגוסט,באוגוסט|ספטמבר,בספטמבר|אוקטובר,"
    "באוקטובר|נובמבר,בנובמבר|דצמבר,בדצמבר",
    "hi": "जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर,अक्तूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर",
    "bn": "জানুয়ারি,জানুয়ারী|ফেব্রুয়ারি,ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
}  # fmt: skip


def _numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for fields in _MONTHS.values():
        for number, names in enumerate(fields.split("|"), 1):
            numbers.update({name: number for name in names.split(",") if name})
    return numbers


# Each name of a month, in small letters, and the month's number.
MONTH_NUMBERS: Mapping[str, int] = _numbers()
MONTHS: Table = {language: "|".join(name for names in fields.split("|") for name in names.split(",") if name) for language, fields in _MONTHS.items()}

# Names of months that are other months in Croatian, and the languages in which they are as above.
ELSEWHERE: Mapping[str, tuple[str, ...]] = dict.fromkeys(("listopada", "listopadu", "listopad", "lis"), ("pl", "cs"))

# Words that may stand around a date and say no more than it does.
WEEKDAYS: Table = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mié|jue|vie|sáb|dom",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|feira|seg|ter|qua|qui|sex",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gio|sab",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|vr|za|zo",
    "sv": "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|lørdag|søndag",
    "pl": "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    "tr": "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "id": "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad",
    "vi": "thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс",
    "uk": "понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя",
    "ar": "الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|يوم",
    "fa": "دوشنبه|سه|شنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|یکشنبه",
    "hi": "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "zh": "星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日",
    "ja": "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月|火|水|木|金|土|日",
    "ko": "월요일|화요일|수요일|목요일|금요일|토요일|일요일|월|화|수|목|금|토|일",
}

AM: Table = {
    "en": "am|a.m.|a.m|a. m.",
    "es": "a. m.",
    "ar": "ص|صباحا|صباحاً",
    "el": "π.μ.|πμ",
    "zh": "上午|凌晨|早上",
    "ja": "午前",
    "ko": "오전",
    "vi": "sáng",
}
PM: Table = {
    "en": "pm|p.m.|p.m|p. m.",
    "es": "p. m.",
    "ar": "م|مساء|مساءً",
    "el": "μ.μ.|μμ",
    "zh": "下午|晚上",
    "ja": "午後",
    "ko": "오후",
    "vi": "chiều|tối",
}

# Before and behind the hour, where it could be any number without.
CLOCK: Table = {
    "en": "at|on",
    "de": "um|am",
    "fr": "à|le",
    "es": "a las|a la|el|las",
    "pt": "às|as|em",
    "it": "alle ore|alle|ore|il",
    "nl": "om|op",
    "sv": "klockan|kl",
    "fi": "klo",
    "pl": "godz|godzina|o godz|g",
    "ro": "ora",
    "id": "pukul|jam|pkl",
    "tr": "saat",
    "vi": "lúc|ngày",
    "ru": "в",
    "uk": "о|об",
    "ar": "الساعة|في",
    "fa": "ساعت",
    "el": "ώρα|στις",
    "hi": "को|पर",
}
HOURS: Table = {
    "de": "uhr",
    "nl": "uur",
    "pl": "r|roku",
    "ru": "г|года",
    "uk": "р|року",
    "pt": "h",
    "fr": "h",
    "en": "hrs|hours",
    "vi": "giờ",
    "hi": "बजे",
}

# What is said of an article that came out.
PUBLISHED: Table = {
    "en": "published|published on|published at|posted|posted on|posted at|first published|first posted|created on|publication date|"
    "issued|released|pub",
    "de": "veröffentlicht|veröffentlicht am|publiziert|publiziert am|erstellt|erstellt am|erschienen am|erstveröffentlichung|online seit",
    "fr": "publié|publié le|publiée le|paru le|mis en ligne le|posté le|publication",
    "es": "publicado|publicado el|publicada|publicado en|publicación|creado",
    "pt": "publicado|publicado em|publicado a|publicada em|criado em",
    "it": "pubblicato|pubblicato il|pubblicata il|pubblicazione",
    "nl": "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|geplaatst om",
    "sv": "publicerad|publicerat|publicerades|publicerad den",
    "da": "udgivet|offentliggjort|publiceret",
    "no": "publisert",
    "fi": "julkaistu",
    "pl": "opublikowano|data publikacji|publikacja|dodano|utworzono",
    "cs": "publikováno|vydáno|zveřejněno",
    "ro": "publicat|publicat la|publicat pe|data publicării",
    "hu": "megjelent|közzétéve|publikálva",
    "id": "diterbitkan|dipublikasikan|terbit|tayang|diposting|dipublikasi",
    "tr": "yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma tarihi|eklenme",
    "vi": "đăng|ngày đăng|đăng lúc|xuất bản",
    "ru": "опубликовано|опубликован|опубликована|дата публикации|размещено|создано",
    "uk": "опубліковано|дата публікації",
    "bg": "публикувано|публикувана",
    "el": "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε",
    "ar": "نشر|نشرت|نُشر|تم النشر|نشر في|تاريخ النشر|نُشر في|نشر بتاريخ",
    "fa": "منتشر شده|تاریخ انتشار|انتشار|منتشر شده در",
    "ur": "شائع|اشاعت|تاریخ اشاعت",
    "he": "פורסם|פורסם ב",
    "hi": "प्रकाशित|प्रकाशित तिथि|प्रकाशन तिथि",
    "zh": "发布|发布于|发布时间|發佈|發布|發布時間|發佈時間|发表于|发表时间|發表於|刊登",
    "ja": "公開|公開日|掲載|配信|投稿|投稿日|公開日時|発行",
    "ko": "입력|등록|게시|게재|작성|승인|기사입력",
}

# What is said of an article that was changed.
MODIFIED: Table = {
    "en": "updated|updated on|updated at|last updated|last updated on|last updated at|last modified|last modified on|modified|"
    "modified on|last update|latest update|last edited|last revised|date updated|revised|last reviewed|edited",
    "de": "aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|letztes update|geändert|"
    "geändert am|zuletzt geändert|zuletzt bearbeitet|stand|update|akt",
    "fr": "mis à jour|mis à jour le|mise à jour|mise à jour le|modifié|modifié le|dernière modification|dernière mise à jour|actualisé le|maj",
    "es": "actualizado|actualizado el|actualizada|actualizado a las|última actualización|actualización|modificado|modificado el",
    "pt": "atualizado|atualizado em|atualizada em|actualizado|atualizado há|última atualização|modificado em|atualização",
    "it": "aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica|modificato|modificato il|aggiornamento",
    "nl": "bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd|aangepast|laatste update|laatst gewijzigd",
    "sv": "uppdaterad|uppdaterat|senast uppdaterad|ändrad",
    "da": "opdateret|senest opdateret|sidst opdateret",
    "no": "oppdatert|sist oppdatert|endret",
    "fi": "päivitetty|muokattu",
    "pl": "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmodyfikowano",
    "cs": "aktualizováno|upraveno",
    "ro": "actualizat|ultima actualizare|modificat",
    "hu": "frissítve|módosítva|frissült",
    "id": "diperbarui|terakhir diperbarui|update|diperbaharui|diupdate",
    "tr": "güncelleme|güncelleme tarihi|son güncelleme|güncellendi|güncellenme|son güncelleme tarihi",
    "vi": "cập nhật|cập nhật lúc",
    "ru": "обновлено|обновлён|обновлен|изменено|последнее обновление|дата обновления",
    "uk": "оновлено|змінено",
    "bg": "обновено|последна промяна",
    "el": "ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση",
    "ar": "آخر تحديث|تحديث|تم التحديث|آخر تعديل|عدل",
    "fa": "به‌روزرسانی|بهروزرسانی|به روز شده|بروزرسانی|به روز رسانی|آخرین به‌روزرسانی|آخرین بهروزرسانی",
    "ur": "اپ ڈیٹ|آخری اپ ڈیٹ",
    "he": "עודכן|עודכן ב",
    "hi": "अपडेट|अपडेटेड|अद्यतन|अंतिम अपडेट",
    "zh": "更新|更新于|更新时间|更新時間|最后更新|最後更新|最近更新|修改时间",
    "ja": "更新|更新日|最終更新|更新日時|最終更新日",
    "ko": "수정|업데이트|최종수정|최종 수정|최종수정일",
}

# "Date": of what, it does not say.
UNSAID: Table = {
    "en": "date|time",
    "de": "datum",
    "es": "fecha",
    "pt": "data",
    "it": "data",
    "id": "tanggal",
    "tr": "tarih",
    "ru": "дата",
    "ar": "التاريخ|تاريخ",
    "fa": "تاریخ",
    "zh": "时间|日期",
    "ja": "日付|日時",
}

# What a line starts with that tells when, not who or what.
STAMPS: Table = {
    language: "|".join(words[language] for words in (PUBLISHED, MODIFIED, UNSAID) if language in words)
    for language in dict.fromkeys((*PUBLISHED, *MODIFIED, *UNSAID))
}

# How long ago, or how long it takes: said of the article like a time, but no date.
RELATIVE: Table = {
    "en": "ago|min read|mins read|minute read|minutes read|min. read",
    "de": "minuten lesezeit|min. lesezeit|min lesezeit|vor",
    "fr": "il y a|min de lecture",
    "es": "hace|min de lectura|minutos de lectura",
    "pt": "min de leitura|há",
    "it": "min di lettura|fa",
    "id": "menit membaca|yang lalu",
    "tr": "önce",
    "ru": "назад",
    "ar": "منذ",
    "zh": "分钟前|小时前|天前",
    "ja": "分前|時間前|日前",
    "nl": "geleden|min. leestijd|minuten leestijd",
    "fa": "دقیقه پیش|ساعت پیش|روز پیش",
    "hi": "मिनट पहले|घंटे पहले|दिन पहले",
}

# Zones by their abbreviations, where these mean one zone only; minutes from UTC. "IST", "CST" and "BST" mean several.
ZONES: Mapping[str, int] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180,
    "trt": 180, "eat": 180, "cat": 120, "wat": 60, "sast": 120, "pkt": 300, "npt": 345, "wib": 420, "wita": 480, "hkt": 480, "sgt": 480, "awst": 480,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip

# The same, as English texts of North America use them.
ZONES_OF_NORTH_AMERICA: Mapping[str, int] = {
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
}  # fmt: skip

# Abbreviations that mean several zones, or change with the season.
ZONES_UNSURE = ("ist", "cst", "bst", "et", "ct", "mt", "pt")
