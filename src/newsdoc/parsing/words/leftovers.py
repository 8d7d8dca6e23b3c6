"""Lines that web pages leave in copied texts: whole lines, or with an ellipsis at the end how they start."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "ADVERTISEMENTS",
    "COMMENTS",
    "NAVIGATION",
    "NEWSLETTERS",
    "RELATED",
    "SHARING",
    "TAGS",
]

SHARING: Table = {
    "en": "share|share this|share this:|share this article|share this story|share on facebook|share on twitter|tweet|email|e-mail|"
    "email this|print|print this|save|like this|like this:|like loading...|loading...|facebook|twitter|linkedin|whatsapp|pinterest|"
    "reddit|telegram|instagram|copy link|link copied|flipboard|pocket|messenger|viber|more options|tumblr|youtube|rss|follow us|"
    "follow us on ...|follow @...|share via ...|share to ...|share on ...|google+|x|bluesky|threads|mastodon|click to share ...|"
    "sharing is caring!|shares|send|bookmark|add to favorites|line|mix|stumbleupon|digg|delicious|wechat|weibo",
    "de": "teilen|teilen mit:|teilen sie dies mit:|drucken|merken|gefällt mir|gefällt mir:|gefällt mir wird geladen...|per e-mail teilen|"
    "artikel teilen|auf facebook teilen|twittern|versenden",
    "fr": "partager|partager cet article|imprimer|envoyer|partager sur ...|partagez ...",
    "es": "compartir|comparte|imprimir|enviar|compartir en ...|compartir esta noticia",
    "pt": "compartilhar|compartilhe|partilhar|imprimir|compartilhe ...",
    "it": "condividi|stampa|invia|condividi su ...",
    "nl": "delen|afdrukken|deel dit artikel|delen op ...",
    "id": "bagikan|cetak|bagikan:|bagikan ...|share:",
    "tr": "paylaş|yazdır",
    "ru": "поделиться|распечатать|поделиться:",
    "ar": "شارك|مشاركة|طباعة",
    "fa": "اشتراک گذاری",
    "zh": "分享|分享到|打印|分享到：",
    "ja": "シェア|シェアする|ツイート|印刷",
    "hi": "साझा करें|शेयर करें",
}

COMMENTS: Table = {
    "en": "leave a reply|leave a reply ...|leave a comment|leave a comment ...|comments|comment|post a comment|view comments|show comments|"
    "add a comment|no comments|no comments yet|your email address will not be published. ...|"
    "your email address will not be published|required fields are marked *|be the first to comment|be the first to comment ...|"
    "join the conversation|join the discussion|write a comment|save my name, email, ...|post comment|cancel reply|"
    "comments are closed|comments are closed. ...|comment *|name *|email *|website|reply|sign in to comment|log in to comment ...|"
    "log in to leave a comment|what do you think? ...|view all comments|notify me of ...|have your say|please log in to ...|"
    "you must be logged in ...|read comments|comments (...|responses to ...|reader comments|"
    "please enable javascript to view the comments ...|posting comments is ...|all comments ...|discussion",
    "de": "kommentare|kommentar verfassen ...|schreibe einen kommentar|schreibe einen kommentar ...|kommentar hinterlassen|antworten|"
    "deine e-mail-adresse wird nicht ...|kommentieren|antwort abbrechen|jetzt kommentieren|gib hier deinen kommentar ein ...|"
    "diskutieren sie mit|keine kommentare|kommentar|kommentare (...|erforderliche felder ...",
    "fr": "commentaires|laisser un commentaire|laisser un commentaire ...|réagir|votre adresse e-mail ne sera ...|poster un commentaire|"
    "répondre|ajouter un commentaire",
    "es": "comentarios|deja un comentario|deja un comentario ...|dejar un comentario|comentar|responder|"
    "tu dirección de correo electrónico no ...|deja una respuesta|escribe un comentario",
    "pt": "comentários|deixe um comentário|deixe um comentário ...|comentar|o seu endereço de e-mail não ...|deixe uma resposta",
    "it": "commenti|lascia un commento|lascia un commento ...|commenta|rispondi",
    "nl": "reacties|geef een reactie|reageer|laat een reactie achter ...",
    "id": "komentar|tinggalkan balasan|tinggalkan komentar|beri komentar|tulis komentar",
    "tr": "yorumlar|yorum yap|bir yorum yazın|bir cevap yazın",
    "ru": "комментарии|добавить комментарий|оставить комментарий|комментировать",
    "ar": "التعليقات|اترك تعليقا|اترك تعليقاً|أضف تعليق",
    "fa": "نظرات|نظر شما|ارسال نظر",
    "zh": "评论|发表评论|我要评论",
    "ja": "コメント|コメントを残す|コメントする",
    "hi": "टिप्पणियाँ|टिप्पणी करें",
}

RELATED: Table = {
    "en": "related|related:|related: ...|related articles|related stories|related posts|related news|related content|related topics ...|"
    "read more|read more: ...|read more ...|read also|read also: ...|see also|see also: ...|also read: ...|also read|more from ...|"
    "more in ...|more on ...|more news|more stories|more|you may also like|you might also like|you might also like ...|"
    "you may also like ...|recommended|recommended for you|recommended stories|most read|most read ...|most popular|popular|"
    "popular posts|trending|trending now|latest|latest news|latest stories|latest posts|top stories|don't miss|don't miss: ...|next|"
    "next article|next post|previous|previous post|previous article|read next|up next|what to read next|sponsored|sponsored content|"
    "promoted|from around the web|from the web|editors' picks|editor's picks|in case you missed it|recent posts|recent comments|"
    "continue reading|keep reading|read the full ...|watch: ...|watch now|more like this|you may like|must read|must reads|read: ...|"
    "more:|most viewed|next story|explore more|around the web|in this article: ...|see more|show more|load more|view more|"
    "more by ...|also on ...|click here to ...|click here for ...|made in ...",
    "de": "weitere beiträge|weitere artikel|mehr zum thema|mehr zum thema ...|das könnte sie auch interessieren|"
    "das könnte dich auch interessieren|auch interessant|lesen sie auch|lesen sie auch: ...|lesen sie auch ...|ähnliche beiträge|"
    "ähnliche artikel|meistgelesen|weiterlesen|mehr lesen|zum thema|mehr aus ...|neueste beiträge|neueste kommentare|"
    "verwandte artikel|lesetipp: ...|mehr|empfohlen|top-themen",
    "fr": "à lire aussi|à lire aussi : ...|lire aussi|lire aussi : ...|lire aussi ...|articles liés|sur le même sujet|les plus lus|"
    "voir aussi|articles récents|à lire également|lire la suite|plus d'articles",
    "es": "relacionados|artículos relacionados|noticias relacionadas|lea también|lea también: ...|te puede interesar|"
    "te puede interesar: ...|lo más leído|leer más|te recomendamos|más noticias|ver más|lee también ...|más información|"
    "también te puede interesar|entradas recientes",
    "pt": "leia também|leia também: ...|leia mais|leia mais: ...|notícias relacionadas|mais lidas|veja também|relacionados|saiba mais|"
    "posts relacionados",
    "it": "leggi anche|leggi anche: ...|articoli correlati|potrebbe interessarti|i più letti|leggi tutto",
    "nl": "lees ook|lees ook: ...|lees ook ...|gerelateerd|meer nieuws|meest gelezen|gerelateerde artikelen|lees meer",
    "id": "baca juga|baca juga: ...|baca juga ...|berita terkait|artikel terkait|terpopuler|rekomendasi|baca selengkapnya",
    "tr": "ilgili haberler|bunlar da ilginizi çekebilir|son haberler",
    "ru": "читайте также|читайте также: ...|похожие материалы|по теме|популярное|смотрите также",
    "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضا: ...|مواضيع ذات صلة|أخبار ذات صلة",
    "fa": "بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط",
    "zh": "相关阅读|相关新闻|延伸阅读|更多新闻|推荐阅读|热门新闻",
    "ja": "関連記事|関連ニュース|おすすめ記事|あわせて読みたい|人気記事|続きを読む",
    "hi": "यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें",
}

NEWSLETTERS: Table = {
    "en": "sign up|sign up for ...|sign up to ...|subscribe|subscribe to ...|subscribe now|subscribe now ...|newsletter|newsletters|"
    "enter your email|enter your email ...|email address|get the latest ...|get our ...|your email|your email address|"
    "your e-mail ...|join our ...|sign up here|subscribed|subscribe for ...|support our ...|support independent ...|donate|"
    "donate now|become a member|sign up now|manage newsletters|register|sign in|log in|login|get breaking news ...|"
    "thank you for subscribing ...|by signing up ...|by subscribing ...|by clicking ...|get the app|download the app|"
    "download our app|download the ... app|stay up to date ...",
    "de": "newsletter|newsletter abonnieren|abonnieren|jetzt abonnieren|anmelden|jetzt anmelden|registrieren|abonnieren sie ...|"
    "melden sie sich ...|e-mail-adresse|e-mail adresse|abo|einloggen|mit unserem newsletter ...",
    "fr": "newsletter|s'abonner|abonnez-vous|abonnez-vous ...|inscrivez-vous ...|je m'inscris|inscription|votre adresse e-mail|"
    "faire un don|se connecter",
    "es": "boletín|suscríbete|suscríbete ...|suscribirse|newsletter|suscríbase ...|recibe nuestro ...|iniciar sesión",
    "pt": "assine|assine ...|inscreva-se|inscreva-se ...|newsletter|receba ...|cadastre-se",
    "it": "iscriviti|iscriviti ...|newsletter|abbonati|abbonati ...",
    "nl": "nieuwsbrief|schrijf je in ...|abonneer|abonneer ...|meld je aan ...|inschrijven",
    "id": "berlangganan|langganan|daftar|ikuti kami ...|berlangganan ...",
    "ru": "подписаться|подпишитесь ...|подписывайтесь ...|рассылка",
    "ar": "اشترك|اشترك ...|النشرة البريدية",
    "zh": "订阅|立即订阅|登录|注册",
    "ja": "メルマガ登録|会員登録|ログイン|購読する",
    "tr": "abone ol|bülten|e-bülten|giriş yap|üye ol|kayıt ol",
    "fa": "خبرنامه|عضویت در خبرنامه|ورود|ثبت نام",
    "hi": "सब्सक्राइब करें|न्यूज़लेटर|साइन इन|लॉग इन",
}

ADVERTISEMENTS: Table = {
    "en": "advertisement|advertisements|advertising|ad|ads|story continues below|story continues below advertisement|"
    "article continues below|article continues after advertisement|article continues below advertisement|continue reading below|"
    "advertisement - story continues below|skip ad|skip advertisement|scroll to continue|promoted content|paid content|advertorial|"
    "report this ad|ad feedback",
    "de": "anzeige|anzeigen|werbung|- anzeige -|artikel wird unten fortgesetzt",
    "fr": "publicité|publicite|la suite après cette publicité",
    "es": "publicidad|anuncio|anuncios",
    "pt": "publicidade|continua após a publicidade|anúncio",
    "it": "pubblicità|annuncio",
    "nl": "advertentie|advertenties",
    "id": "iklan|advertisement",
    "tr": "reklam",
    "ru": "реклама",
    "ar": "إعلان|اعلان",
    "fa": "تبلیغات",
    "zh": "广告",
    "ja": "広告|スポンサーリンク|pr",
    "hi": "विज्ञापन",
}

TAGS: Table = {
    "en": "tags|tags:|tags: ...|tagged|tagged:|tagged in ...|tagged: ...|topics|topics:|topics: ...|categories|categories:|categories: ...|"
    "category: ...|category:|filed under ...|filed under: ...|keywords: ...|posted in ...|in this story|tagged with ...|tag:",
    "de": "schlagwörter|schlagwörter: ...|schlagworte: ...|kategorie: ...|kategorien|themen|themen: ...|tags: ...|veröffentlicht in ...|"
    "stichworte: ...",
    "fr": "mots-clés : ...|mots clés : ...|catégories : ...|thèmes|étiquettes : ...|tags : ...",
    "es": "etiquetas|etiquetas: ...|temas|temas: ...|temas relacionados:|archivado en ...|categorías: ...",
    "pt": "tags|assuntos: ...|tópicos: ...|marcadores: ...",
    "it": "tag: ...|argomenti|argomenti: ...|categorie: ...",
    "nl": "trefwoorden: ...|onderwerpen: ...",
    "id": "topik: ...|tag: ...|label: ...",
    "tr": "etiketler: ...|etiketler",
    "ru": "теги: ...|темы: ...|метки: ...|теги",
    "ar": "الوسوم: ...|كلمات مفتاحية ...",
    "fa": "برچسبها|برچسب ها: ...|برچسبها: ...",
    "zh": "标签：...|关键词：...|标签: ...",
    "ja": "関連キーワード|タグ:...|タグ：...|キーワード：...",
    "hi": "टैग्स|टैग: ...|टैग्स: ...",
}

NAVIGATION: Table = {
    "en": "home|menu|search|skip to content|skip to main content|skip to navigation|skip to ...|jump to content|back to top|back|close|"
    "open menu|toggle navigation|main menu|contact us|contact|about|privacy policy|terms of use|terms of service|"
    "terms and conditions|cookie policy|privacy|terms|sitemap|site map|careers|advertise|advertise with us|listen|listen live|"
    "listen to ...|play|pause|mute|watch live|live tv|video|photos|gallery|back to gallery|next photo|view gallery|hide caption|"
    "toggle caption|enlarge this image|show caption|expand|please enable javascript ...|enable javascript ...|javascript is ...|"
    "your browser does not support ...|you need to enable javascript ...|get short url|breadcrumb|edition|subscribe newsletters|"
    "we use cookies ...|this site uses cookies ...|this website uses cookies ...|accept|accept cookies|accept all|cookie settings|"
    "manage preferences|permalink|edit|archive|archives|powered by ...|proudly powered by ...|min read|audio|transcript|download|"
    "copied|caption|faq|help|all rights reserved|do not sell my ...|follow|following|my account|profile|opens in new window|"
    "image source, ...|image caption, ...",
    "de": "startseite|menü|suche|suchen|zum inhalt springen|zum inhalt|zur navigation ...|nach oben|impressum|datenschutz|"
    "datenschutzerklärung|agb|kontakt|zurück|schliessen|wir verwenden cookies ...|diese website verwendet cookies ...|vorlesen|"
    "anhören|mediathek|navigation",
    "fr": "accueil|menu|rechercher|recherche|aller au contenu|mentions légales|nous contacter|fermer|écouter|confidentialité|retour",
    "es": "inicio|menú|buscar|saltar al contenido|ir al contenido|aviso legal|política de privacidad|contacto|cerrar|escuchar|volver|"
    "usamos cookies ...",
    "pt": "início|menu|buscar|pesquisar|pular para o conteúdo|ir para o conteúdo|política de privacidade|contato|fechar|voltar|ouvir",
    "it": "cerca|vai al contenuto|privacy|contatti|chiudi|ascolta|questo sito utilizza ...",
    "nl": "zoeken|ga naar inhoud|sluiten|privacybeleid|terug|menu",
    "id": "beranda|cari|tutup|kebijakan privasi|tentang|redaksi|pedoman media siber",
    "tr": "ana sayfa|ara|menü",
    "ru": "главная|поиск|меню|закрыть",
    "ar": "الرئيسية|بحث|القائمة",
    "fa": "صفحه اصلی|جستجو",
    "zh": "首页|搜索|菜单|返回顶部|关闭",
    "ja": "ホーム|検索|メニュー|閉じる|トップページ|ページトップへ",
    "hi": "होम|खोजें",
}
