"""Single words that tell running text from what stands around it, each of a kind: for counting, not for finding phrases."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table, together

__all__ = ["FUNCTION_WORDS", "SIGNS", "TEASERS"]

# The small words of sentences; menus and lists of headlines have few.
_FUNCTION: Table = {
    "en": "the|a|an|of|and|to|in|is|was|for|on|that|with|as|at|by|it|from|be|are|this|have|has|had|not|but|or|which|were|been|his|her|their|its|"
    "they|he|she|who|would|will|after|about|than|when|where|while|could|because|also|into|over",
    "de": "der|die|das|und|zu|den|von|mit|ist|im|für|auf|des|sich|nicht|ein|eine|einer|einen|dem|es|als|auch|an|er|sie|dass|war|wird|bei|aus|nach|"
    "wie|hat|haben|sind|noch|nur|oder|aber|über|um",
    "fr": "de|la|le|et|les|des|en|un|une|du|est|que|pour|dans|qui|sur|par|au|aux|il|elle|plus|pas|ce|cette|se|ne|avec|sont|été|ont|mais|ses",
    "es": "el|los|las|y|del|una|por|con|para|su|es|al|lo|como|más|pero|sus|fue|ha|han|entre|cuando|sobre|también|este|esta",
    "pt": "o|os|as|e|do|da|dos|das|em|um|uma|não|na|no|com|ao|mais|foi|são|pelo|pela|entre|também|seu|sua",
    "it": "il|di|che|gli|lo|per|non|della|del|nel|nella|alla|dei|delle|sono|è|si|anche|dal|dalla|stato|più",
    "nl": "het|een|van|en|dat|op|te|zijn|voor|met|niet|aan|er|om|ook|bij|naar|wordt|werd|heeft|hebben|uit|maar",
    "pl": "w|na|z|i|do|się|nie|jest|to|że|po|za|od|jak|przez|oraz|był|była",
    "sv": "och|att|det|som|på|är|av|för|med|till|inte|har|den|ett|han|hon|om|från",
    "id": "yang|dan|dengan|untuk|dari|ini|itu|pada|tidak|dalam|akan|oleh|juga|adalah|telah|para|kepada",
    "tr": "ve|bir|bu|için|ile|olarak|çok|daha|olan|sonra|gibi|kadar",
    "ru": "и|в|на|не|что|с|по|как|это|из|к|для|от|а|но|его|за|был|была|были|также|после|при|о",
    "uk": "і|та|що|до|у|з|як|це|від|був|була|були|також",
    "ar": "في|من|على|إلى|أن|التي|الذي|عن|مع|هذا|هذه|كما|بعد|وقد|كان",
    "fa": "در|و|به|از|که|این|را|با|است|برای|آن|شد|شده|های",
    "ur": "کے|کی|میں|اور|سے|کو|نے|ہے|پر|کا",
    "hi": "के|में|है|की|और|से|का|को|पर|ने|कि|यह|हैं|था",
    "any": "的|了|在|是|和|の|が|に|は|を|た|で|と",
}
FUNCTION_WORDS = frozenset(together(_FUNCTION))
# Speech and attribution: the story itself.
_SAYING: Table = {
    "en": "said|says|told|according|added|noted|announced|reported|explained|wrote|stated|claimed|asked|warned|argued",
    "de": "sagte|sagt|erklärte|laut|teilte|berichtet|berichtete|betonte|zufolge",
    "fr": "dit|déclaré|selon|affirmé|expliqué|ajouté|annoncé",
    "es": "dijo|según|afirmó|añadió|explicó|señaló|aseguró|declaró|informó",
    "pt": "disse|segundo|afirmou|explicou|informou|declarou",
    "it": "detto|secondo|spiegato|dichiarato|affermato|ha",
    "nl": "zei|volgens|zegt|vertelde|meldt|aldus",
    "id": "kata|mengatakan|menurut|ujar|ujarnya|katanya|menyatakan",
    "tr": "dedi|söyledi|açıkladı|belirtti|göre",
    "ru": "сказал|сказала|заявил|заявила|сообщил|сообщила|сообщает|отметил|словам",
    "ar": "قال|قالت|وقال|وأضاف|وأكد|أكد|أعلن|وفقا",
    "fa": "گفت|افزود|اعلام",
    "hi": "कहा|बताया|अनुसार",
}
# What is said of writers, not of the news.
_WRITERS: Table = {
    "en": "writer|reporter|journalist|columnist|correspondent|editor|author|contributor|freelance|freelancer|professor|lecturer|fellow|"
    "researcher|blogger|photographer|critic|novelist|staffer|specialist|writes|covers|covering|covered|joined|graduated|bio|byline|"
    "award-winning|degree|bachelor|previously|contributing|editor-in-chief",
    "de": "redakteur|redakteurin|journalist|journalistin|autor|autorin|korrespondent|korrespondentin|schreibt|volontär|volontärin|freie|freier",
    "fr": "journaliste|rédacteur|rédactrice|auteur|autrice|correspondant|chroniqueur",
    "es": "periodista|redactor|redactora|corresponsal|columnista|escritor|escritora",
    "pt": "jornalista|repórter|redator|redatora|colunista",
    "it": "giornalista|redattore|redattrice|collaboratore|cronista",
    "nl": "journalist|redacteur|verslaggever|freelancejournalist",
    "id": "wartawan|jurnalis|penulis",
    "tr": "gazeteci|yazar|muhabir",
    "ru": "журналист|корреспондент|обозреватель|автор",
    "ar": "صحفي|كاتب|مراسل",
}
# Asking for an address, a subscription, money.
_PLEAS: Table = {
    "en": "subscribe|subscriber|subscribers|subscription|newsletter|newsletters|inbox|donate|donation|donations|contribute|contributing|"
    "contribution|membership|member|members|sign|signup|signing|unsubscribe|delivered|journalism|support|register|registered|account|"
    "login|app|download|daily|weekly|alerts|deals|offer|offers|giveaway|free|trial|join|become|readers|newsroom",
    "de": "newsletter|abonnieren|abonnement|abo|anmelden|anmeldung|registrieren|spenden|spende|unterstützen|mitglied|kostenlos|"
    "angebot|abmelden|e-mail-adresse|app",
    "fr": "abonnez-vous|abonner|abonnement|abonné|abonnés|inscrivez-vous|don|dons|soutenez|gratuit|newsletter|offre",
    "es": "suscríbete|suscribirse|suscripción|suscriptores|boletín|boletines|donar|donación|apoya|gratis|regístrate|registro|correo",
    "pt": "assine|assinante|assinantes|inscreva-se|cadastre-se|boletim|doar|doação|apoie|grátis|receba",
    "it": "abbonati|abbonamento|iscriviti|iscrizione|newsletter|donazione|sostieni|gratis",
    "nl": "nieuwsbrief|abonneer|abonnement|inschrijven|doneren|steun|gratis|meld",
    "pl": "newsletter|subskrybuj|prenumerata|zaloguj|zarejestruj",
    "id": "berlangganan|langganan|daftar|gratis|ikuti",
    "tr": "abone|bülten|kaydol",
    "ru": "подпишитесь|подписаться|подписывайтесь|рассылка|рассылку|поддержите|зарегистрируйтесь",
    "ar": "اشترك|النشرة|الاشتراك",
}
# Law, privacy, money behind the page.
_LEGAL: Table = {
    "en": "privacy|policy|policies|terms|consent|agree|cookie|cookies|rights|reserved|affiliate|affiliates|commission|compensation|"
    "disclaimer|copyright|trademark|trademarks|recaptcha|third-party|partners|partner|sponsored|sponsor|advertisement|advertising|"
    "advertisers|advertise|guidelines|editorial|reproduced|redistributed|licensed|license|website|site|sitemap|javascript|browser",
    "de": "datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|einwilligung|cookies|rechte|vorbehalten|urheberrecht|impressum|"
    "werbung|anzeige|provision|affiliate-links|webseite|website",
    "fr": "confidentialité|conditions|droits|réservés|cookies|publicité|mentions|légales|partenaires|commission",
    "es": "privacidad|términos|condiciones|derechos|reservados|cookies|publicidad|aviso|legal|sitio",
    "pt": "privacidade|termos|direitos|reservados|cookies|publicidade|site",
    "it": "privacy|cookie|diritti|riservati|pubblicità|condizioni|sito|riproduzione|riservata",
    "nl": "privacy|privacybeleid|voorwaarden|cookies|rechten|advertentie|website",
    "pl": "cookies|prywatności|regulamin|reklama|zastrzeżone",
    "id": "kebijakan|privasi|iklan|hak|cipta|situs",
    "tr": "gizlilik|çerez|çerezler|reklam|saklıdır",
    "ru": "cookies|права|защищены|реклама|политика|конфиденциальности|сайта|сайт",
    "ar": "الخصوصية|حقوق|محفوظة|إعلان",
}
# Pictures and who took them.
_PICTURES: Table = {
    "en": "photo|photos|photograph|photographer|image|images|picture|pictured|getty|reuters|ap|afp|epa|shutterstock|screenshot|courtesy|"
    "illustration|gallery|video|seen|poses|pose|credit|caption|left|right|center|file",
    "de": "foto|fotos|bild|bilder|symbolbild|symbolfoto|dpa|grafik|bildergalerie|video|archivbild|zeigt|links|rechts",
    "fr": "photo|photos|image|images|illustration|vidéo|crédit",
    "es": "foto|fotos|imagen|imágenes|fotografía|efe|vídeo|archivo",
    "pt": "foto|fotos|imagem|imagens|vídeo|reprodução|divulgação",
    "it": "foto|immagine|ansa|video",
    "nl": "foto|foto's|beeld|video|anp",
    "id": "foto|gambar|video|dok",
    "tr": "fotoğraf|görsel",
    "ru": "фото|видео|иллюстрация|снимок",
    "ar": "صورة|الصورة|فيديو",
}
# Readers talking back, and pages that count them.
_COMMENTS: Table = {
    "en": "comment|comments|commented|reply|replies|says|posted|ago|likes|like|share|shares|views|upvote|downvote|flag|report|abuse|moderated|"
    "follow|followers|tweet|retweet|instagram|facebook|twitter|youtube|whatsapp|telegram|tiktok|email|print|permalink|username",
    "de": "kommentar|kommentare|antworten|kommentieren|schrieb|teilen|gefällt|drucken|beitrag|beiträge",
    "fr": "commentaire|commentaires|répondre|partager|réagir",
    "es": "comentario|comentarios|responder|compartir|comentar",
    "pt": "comentário|comentários|responder|compartilhar",
    "it": "commento|commenti|rispondi|condividi",
    "nl": "reactie|reacties|reageer|delen",
    "id": "komentar|balas|bagikan",
    "tr": "yorum|yorumlar|paylaş",
    "ru": "комментарий|комментарии|ответить|поделиться",
    "ar": "تعليق|تعليقات|مشاركة",
}
# Somebody speaks for himself.
_FIRST_PERSON: Table = {
    "en": "i|i'm|i've|i'd|i'll|my|me|mine",
    "de": "ich|mein|meine|mich|mir",
    "fr": "je|j'ai|mon|moi",
    "es": "yo|mi|me",
    "pt": "eu|meu|minha",
    "it": "io|mio|mi",
    "nl": "ik|mijn|mij",
    "ru": "я|мне|мой",
}
# The page speaks to its reader.
_ADDRESS: Table = {
    "en": "you|your|you're|we|our|us|we're|please",
    "de": "ihr|ihre|ihnen|wir|unser|unsere|unseren|uns|bitte|du|dein|deine",
    "fr": "vous|votre|vos|nous|notre|nos",
    "es": "usted|tu|tus|nosotros|nuestro|nuestra|nuestros|te",
    "pt": "você|seu|nosso|nossa|nós",
    "it": "tuo|tua|nostro|nostra|noi|voi",
    "nl": "u|uw|jij|je|jouw|wij|ons|onze",
    "id": "anda|kami|kita",
    "tr": "siz|biz|bizim",
    "ru": "вы|ваш|ваши|мы|наш|наши|вас",
    "ar": "نحن|لك",
}

SIGNS: dict[str, Table] = {
    "function": _FUNCTION,
    "saying": _SAYING,
    "writers": _WRITERS,
    "pleas": _PLEAS,
    "legal": _LEGAL,
    "pictures": _PICTURES,
    "comments": _COMMENTS,
    "first_person": _FIRST_PERSON,
    "address": _ADDRESS,
}

# How lines start that lead away to other stories.
TEASERS: Table = {
    "en": "more:|also:|also read|read:|read more|read also|read next|related:|related story|related stories|see also|see:|watch:|watch now|"
    "listen:|don't miss|trending|recommended|continue reading|next:|previous:|next article|previous article|up next|must read|most read|"
    "most popular|top stories|latest|popular|editor's picks|editors' picks|more on|more from|more stories|more news|view more|view all|"
    "show more|load more|learn more|click here|required reading|go here|here's more|you may also|you might also|in case you missed",
    "de": "mehr zum thema|mehr dazu|lesen sie|lesen sie auch|lesen sie mehr|auch interessant|weitere|weiterlesen|siehe auch|das könnte|"
    "mehr:|mehr lesen|zum thema|nächster|vorheriger|meistgelesen|aktuelle beiträge|passend dazu",
    "fr": "lire aussi|à lire|lire la suite|voir aussi|lire également|sur le même sujet|plus d'|les plus lus|à voir|pour aller plus loin",
    "es": "lea también|lee también|leer más|ver más|te puede interesar|más sobre|más noticias|lo más leído|vea también|además:|relacionado",
    "pt": "leia também|leia mais|veja também|saiba mais|mais lidas|relacionadas",
    "it": "leggi anche|leggi di più|vedi anche|potrebbe interessarti|più letti|continua a leggere",
    "nl": "lees ook|lees meer|lees verder|bekijk ook|meer over|meest gelezen|zie ook",
    "pl": "czytaj też|czytaj także|zobacz też|zobacz także|czytaj więcej|polecamy",
    "sv": "läs också|läs även|läs mer|mer om",
    "id": "baca juga|baca:|baca selengkapnya|simak juga|lihat juga",
    "tr": "ilgili haber|devamını oku|ayrıca oku",
    "ru": "читайте также|читать далее|смотрите также|по теме|еще по теме|подробнее",
    "ar": "اقرأ أيضا|اقرأ المزيد|شاهد أيضا",
    "fa": "بیشتر بخوانید|همچنین بخوانید",
    "zh": "相关阅读|延伸阅读|更多|推荐阅读|点击",
    "ja": "関連記事|続きを読む|あわせて読みたい",
    "hi": "यह भी पढ़ें|ये भी पढ़ें",
}  # fmt: skip
