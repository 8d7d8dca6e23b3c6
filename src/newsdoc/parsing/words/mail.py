"""The words that mail programs and people put around a text that they mail."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = ["CLOSINGS", "COVERS", "FOOTERS", "FORWARDED", "GREETINGS", "OTHER_HEADERS", "PREFIXES", "QUOTED", "SENDER", "SUBJECT"]

# The names of header lines, before their colon.
SUBJECT: Table = {
    "en": "subject",
    "de": "betreff|betrifft",
    "fr": "objet|sujet",
    "es": "asunto",
    "pt": "assunto",
    "it": "oggetto",
    "nl": "onderwerp",
    "id": "perihal|subjek",
    "tr": "konu",
    "ru": "тема",
    "ar": "الموضوع",
    "fa": "موضوع",
    "zh": "主题|主題",
    "ja": "件名",
    "hi": "विषय",
}
SENDER: Table = {
    "en": "from",
    "de": "von",
    "fr": "de",
    "es": "de|desde",
    "pt": "de",
    "it": "da",
    "nl": "van",
    "id": "dari",
    "tr": "gönderen|kimden",
    "ru": "от|от кого",
    "ar": "من",
    "fa": "از",
    "zh": "发件人|寄件者",
    "ja": "差出人|送信者",
    "hi": "प्रेषक",
}
OTHER_HEADERS: Table = {
    "any": "cc|bcc|message-id|mime-version|content-type|content-transfer-encoding|content-language|return-path|received|delivered-to|reply-to|"
    "in-reply-to|references|sender|list-id|list-unsubscribe|dkim-signature|authentication-results|x-mailer|user-agent|thread-topic|"
    "thread-index|precedence|errors-to|received-spf|message|resent-from|resent-to|envelope-to",
    "en": "to|date|sent|importance|attachments|attachment|priority",
    "de": "an|datum|gesendet|kopie|anlagen|anhang|antwort an|wichtigkeit|anhänge|gesendet am",
    "fr": "à|date|envoyé|envoyé le|copie à|pièces jointes|pièce jointe|répondre à|date d'envoi|pour",
    "es": "para|fecha|enviado|enviado el|copia|datos adjuntos|responder a|archivos adjuntos|cco",
    "pt": "para|data|enviado|enviada|enviada em|enviado em|anexos|responder a|responder para",
    "it": "a|data|inviato|allegati|rispondi a",
    "nl": "aan|datum|verzonden|bijlagen|antwoord aan",
    "id": "kepada|tanggal|dikirim|lampiran",
    "tr": "kime|tarih|gönderildi|gönderilen|bilgi|ekler",
    "ru": "кому|дата|отправлено|копия|вложения|вложение",
    "ar": "إلى|التاريخ|تاريخ الإرسال|نسخة",
    "fa": "به|تاریخ",
    "zh": "收件人|日期|发送时间|抄送|附件|收件者|寄件日期|副本",
    "ja": "宛先|日時|送信日時|添付ファイル",
    "hi": "सेवा में|दिनांक|तिथि",
}

# Before a subject's own words: what mail programs add, and what people add who send a press release.
PREFIXES: Table = {
    "any": "re|fwd|fw",
    "en": "press release|news release|media release|for immediate release|pr",
    "de": "aw|wg|antw|pressemitteilung|medienmitteilung|presseinformation|pm",
    "fr": "tr|réf|rép|communiqué de presse|communiqué|cp",
    "es": "rv|reenv|res|nota de prensa|comunicado de prensa|comunicado|np",
    "pt": "enc|res|comunicado de imprensa|nota de imprensa|nota à imprensa",
    "it": "i|r|inoltra|rif|comunicato stampa|comunicato|cs",
    "nl": "antw|doorst|persbericht|pb",
    "id": "bls|trs|siaran pers",
    "tr": "ynt|ilt|basın bülteni",
    "ru": "отв|пересл|пресс-релиз",
    "zh": "回复|答复|转发|新闻稿",
    "ja": "転送|返信|プレスリリース",
}

# Above what was forwarded or answered.
FORWARDED: Table = {
    "en": "forwarded message|begin forwarded message|original message|forwarded by ...|begin forwarded text",
    "de": "weitergeleitete nachricht|ursprüngliche nachricht|original-nachricht|originalnachricht|anfang der weitergeleiteten nachricht|"
    "anfang der weitergeleiteten e-mail|weitergeleitete e-mail",
    "fr": "message transféré|message d'origine|message original|début du message transféré|message réexpédié|message initial",
    "es": "mensaje reenviado|mensaje original|inicio del mensaje reenviado|forwarded message",
    "pt": "mensagem encaminhada|mensagem original|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada",
    "it": "messaggio inoltrato|messaggio originale|inizio messaggio inoltrato|inizio del messaggio inoltrato",
    "nl": "doorgestuurd bericht|oorspronkelijk bericht|begin doorgestuurd bericht",
    "id": "pesan terusan|pesan asli",
    "tr": "iletilen ileti|özgün ileti|yönlendirilmiş mesaj",
    "ru": "пересылаемое сообщение|исходное сообщение|пересланное сообщение|начало переадресованного сообщения",
    "ar": "رسالة معاد توجيهها|الرسالة الأصلية",
    "fa": "پیام بازارسالی|پیام اصلی",
    "zh": "转发的邮件|原始邮件|转发邮件信息",
    "ja": "転送メッセージ|元のメッセージ|転送されたメッセージ",
    "hi": "अग्रेषित संदेश",
}

# At the end of the line before quoted text: "On Monday Jane Doe wrote:".
QUOTED: Table = {
    "en": "wrote|writes",
    "de": "schrieb|geschrieben",
    "fr": "a écrit",
    "es": "escribió",
    "pt": "escreveu",
    "it": "ha scritto",
    "nl": "schreef|geschreven",
    "id": "menulis",
    "tr": "yazdı|şunu yazdı",
    "ru": "написал|написала|написал(а)|пишет",
    "ar": "كتب",
    "fa": "نوشت",
    "zh": "写道|寫道",
    "ja": "書きました|さんは書きました",
    "hi": "ने लिखा",
}

GREETINGS: Table = {
    "en": "dear|hi|hello|good morning|good afternoon|greetings|to whom it may concern|fyi",
    "de": "sehr geehrte|sehr geehrter|liebe|lieber|guten tag|guten morgen|hallo|werte",
    "fr": "madame|monsieur|bonjour|cher|chère|chers|chères|mesdames",
    "es": "estimado|estimada|estimados|estimadas|hola|buenos días|buenas tardes|muy señores",
    "pt": "prezado|prezada|prezados|prezadas|caro|cara|caros|caras|olá|bom dia|boa tarde|exmo|exma|exmos",
    "it": "gentile|gentili|egregio|egregi|buongiorno|buonasera|cari|spettabile|spett.le",
    "nl": "geachte|beste|goedemorgen|goedendag|goedemiddag",
    "id": "yth|kepada yth|dengan hormat|selamat pagi|selamat siang",
    "tr": "sayın|merhaba|değerli",
    "ru": "уважаемый|уважаемая|уважаемые|здравствуйте|добрый день|доброе утро|дорогие",
    "ar": "السادة|السيد|السيدة|تحية طيبة|عزيزي",
    "fa": "با سلام|سلام|جناب",
    "zh": "尊敬的|您好|各位|亲爱的",
    "ja": "各位|お世話になっております|報道関係者各位",
    "hi": "प्रिय|महोदय|आदरणीय",
}

# Below a greeting: that the text follows, or is attached.
COVERS: Table = {
    "en": "please find|please see|see below|find attached|below is|attached is|attached please|we are pleased to send|i am sending|"
    "i'm sending|sending you|for your information|may be of interest|you may be interested|for use in|for publication",
    "de": "anbei|im anhang|nachfolgend|nachstehend|mit der bitte um|übersende|übersenden|sende ihnen|senden ihnen|zur veröffentlichung",
    "fr": "veuillez trouver|vous trouverez|ci-dessous|ci-joint|ci-après|je vous transmets|nous vous transmettons|merci de diffuser",
    "es": "adjunto|adjuntamos|a continuación|les envío|les enviamos|le envío|le enviamos|rogamos su difusión|para su difusión",
    "pt": "segue abaixo|segue em anexo|em anexo|enviamos|encaminho|encaminhamos|segue o|segue a",
    "it": "in allegato|di seguito|trasmettiamo|inviamo|le invio|vi invio|con preghiera di",
    "nl": "bijgaand|hierbij|in de bijlage|hieronder|treft u|stuur ik u|sturen wij u",
    "id": "terlampir|berikut kami|berikut ini|bersama ini",
    "tr": "ekte|aşağıda|bilgilerinize",
    "ru": "направляю|направляем|во вложении|ниже|высылаю|высылаем|просим опубликовать",
    "ar": "تجدون|مرفق|نرسل",
    "fa": "به پیوست|در ادامه",
    "zh": "附件|以下是|请查收",
    "ja": "下記|添付|以下の",
    "hi": "कृपया नीचे|संलग्न",
}

CLOSINGS: Table = {
    "en": "best regards|kind regards|warm regards|regards|best wishes|best|sincerely|yours sincerely|yours faithfully|yours truly|many thanks|"
    "thanks|thank you|cheers|with best regards|with kind regards|sent from my ...|sent from ...",
    "de": "mit freundlichen grüssen|mit freundlichem gruss|freundliche grüsse|viele grüsse|beste grüsse|herzliche grüsse|mit besten grüssen|"
    "mfg|schöne grüsse|liebe grüsse|gesendet von ...|von meinem iphone gesendet",
    "fr": "cordialement|bien cordialement|bien à vous|salutations|sincères salutations|meilleures salutations|envoyé de ...|"
    "cordialement vôtre|veuillez agréer ...",
    "es": "saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|cordialmente|muchas gracias|enviado desde ...|gracias",
    "pt": "atenciosamente|cordialmente|saudações|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|abraços|obrigado|obrigada|"
    "enviado do ...",
    "it": "cordiali saluti|distinti saluti|un cordiale saluto|saluti|grazie|inviato da ...|cordialmente",
    "nl": "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|hartelijke groet|groeten|verzonden vanaf ...|hoogachtend",
    "id": "hormat kami|salam|terima kasih|salam hormat",
    "tr": "saygılarımla|saygılarımızla|iyi çalışmalar|teşekkürler",
    "ru": "с уважением|с наилучшими пожеланиями|спасибо|отправлено с ...|всего доброго",
    "ar": "مع خالص التحية|تحياتي|وتفضلوا بقبول فائق الاحترام|شكرا",
    "fa": "با احترام|با تشکر",
    "zh": "此致|谢谢|祝好|敬礼",
    "ja": "よろしくお願いいたします|敬具|以上",
    "hi": "धन्यवाद|सादर|भवदीय",
}

# In what mail programs and lists put below: whom the mail is for, and how to get no more of them.
FOOTERS: Table = {
    "en": "intended recipient|intended only for|intended solely for|this e-mail and any|this email and any|this message and any|"
    "this message is confidential|this email is confidential|this e-mail is confidential|confidentiality notice|"
    "if you received this message in error|if you have received this email in error|if you have received this e-mail in error|"
    "unsubscribe|you are receiving this|you received this email|you received this message|to stop receiving|update your preferences|"
    "manage your subscription|before printing this|view this email in your browser|mailing list|remove yourself from",
    "de": "diese e-mail enthält|diese e-mail kann|diese nachricht enthält|diese nachricht ist vertraulich|nicht der richtige adressat|"
    "nicht der beabsichtigte empfänger|irrtümlich erhalten|newsletter abmelden|vom newsletter abmelden|abbestellen|abmelden|"
    "sie erhalten diese|bevor sie diese e-mail ausdrucken|e-mail im browser|aus dem verteiler|presseverteiler",
    "fr": "ce message et|ce message est confidentiel|ce message est destiné|ce courriel et|ce courriel est|ce courrier électronique|"
    "si vous n'êtes pas le destinataire|reçu ce message par erreur|se désabonner|se désinscrire|désabonner|désinscrire|"
    "vous recevez ce|avant d'imprimer|version en ligne|ne plus recevoir",
    "es": "este mensaje y|este mensaje se dirige|este mensaje es confidencial|este mensaje va dirigido|este correo electrónico y|"
    "este correo electrónico es|este correo es confidencial|si usted no es el destinatario|si no es el destinatario|"
    "ha recibido este mensaje por error|darse de baja|cancelar su suscripción|anular la suscripción|ha recibido este correo|"
    "recibe este correo|antes de imprimir|ver en el navegador",
    "pt": "esta mensagem e|esta mensagem é confidencial|esta mensagem pode conter|este e-mail e|este e-mail é|"
    "se você não é o destinatário|se não for o destinatário|recebeu esta mensagem por engano|cancelar a inscrição|descadastrar|"
    "cancelar a subscrição|você está recebendo|recebeu este e-mail|antes de imprimir|ver no navegador",
    "it": "questo messaggio e|questo messaggio è|questa e-mail e|questa e-mail è|le informazioni contenute in|"
    "se non siete il destinatario|se non sei il destinatario|ricevuto questo messaggio per errore|annulla l'iscrizione|"
    "cancellare l'iscrizione|disiscriversi|cancellarsi|ricevi questa|prima di stampare|visualizza nel browser",
    "nl": "dit bericht is|dit bericht kan|dit e-mailbericht|deze e-mail is|deze e-mail en|niet de bedoelde ontvanger|"
    "niet de geadresseerde|uitschrijven|afmelden|u ontvangt deze|voordat u deze e-mail|bekijk in browser",
    "id": "pesan ini bersifat rahasia|email ini bersifat|jika anda bukan penerima|berhenti berlangganan|anda menerima",
    "tr": "bu e-posta|bu mesaj|gizlilik|aboneliğinizi|abonelikten",
    "ru": "это сообщение и|настоящее сообщение|данное сообщение|содержит конфиденциальную|конфиденциальную информацию|"
    "если вы не являетесь|если вы получили это|отписаться|вы получили это письмо|прежде чем печатать|рассылки",
    "ar": "هذه الرسالة سرية|إذا لم تكن المستلم|إلغاء الاشتراك",
    "fa": "این ایمیل محرمانه|لغو اشتراک",
    "zh": "本邮件及|如果您不是|取消订阅|退订|本电子邮件",
    "ja": "本メールは|配信停止|このメールは",
    "hi": "यह ईमेल|सदस्यता समाप्त",
}
