"""The words with which outlets and organisations describe themselves."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "ABOUT",
    "ABOUT_BEHIND",
    "CONTINUATIONS",
    "COPULAS",
    "LINKS",
    "NO_NAMES",
    "OPENINGS",
    "OUTLET_HEADINGS",
    "OWN_VOICE",
    "PLEAS",
    "REPORTS",
    "SELF_DESCRIPTIONS",
    "SELF_PRESENTATIONS",
]

OUTLET_HEADINGS: Table = {
    "en": "about us|who we are|about this site|about the newspaper|about this publication|our mission|about the organisation|"
    "about the organization|about the company|about the publisher|about the agency|about the magazine|about the institute|"
    "about the university|about this blog|about the blog|about the project|about this project|company profile|company overview|"
    "company information|boilerplate|mission statement|our story|notes to editors|note to editors|notes for editors",
    "de": "über uns|wer wir sind|über das unternehmen|über die firma|über den verlag|über die agentur|über das magazin|über die zeitung|"
    "über die stiftung|über den verein|über dieses blog|über diesen blog|unternehmensprofil|firmenprofil|unternehmensporträt|"
    "hinweis für redaktionen|hintergrund zum unternehmen",
    "fr": "qui sommes-nous|qui sommes-nous ?|qui sommes-nous?|qui sommes nous|à propos de nous|à propos|à propos du journal|à propos du site|"
    "à propos de l'entreprise|à propos de la société|notre mission|l'entreprise|notes aux rédacteurs|note aux rédactions",
    "es": "quiénes somos|¿quiénes somos?|sobre nosotros|acerca de nosotros|sobre la empresa|acerca de la empresa|sobre la compañía|"
    "acerca de la compañía|sobre el medio|sobre este sitio|nuestra misión|acerca de este medio|notas para los editores|"
    "notas a los editores",
    "pt": "quem somos|sobre nós|sobre a empresa|sobre a companhia|sobre o site|sobre o jornal|nossa missão|a nossa missão",
    "it": "chi siamo|l'azienda|informazioni sull'azienda|profilo aziendale|la nostra missione|note per i redattori",
    "nl": "over ons|wie zijn wij|wie we zijn|over het bedrijf|onze missie|over deze site",
    "sv": "om oss|om företaget|vilka är vi|om tidningen",
    "da": "om os|om virksomheden|hvem er vi",
    "no": "om oss|om selskapet|hvem er vi",
    "fi": "tietoa meistä|meistä|tietoa yrityksestä",
    "pl": "o nas|o firmie|o spółce|kim jesteśmy|o wydawcy|o redakcji",
    "cs": "o nás|o společnosti|kdo jsme",
    "id": "tentang kami|tentang perusahaan|siapa kami",
    "tr": "hakkımızda|biz kimiz|biz kimiz?|şirket hakkında",
    "ru": "о нас|о компании|о редакции|об издании|об агентстве|о проекте|об организации|кто мы|о предприятии",
    "uk": "про нас|про компанію|про редакцію|про видання|про агентство|хто ми",
    "ar": "من نحن|عن الوكالة|عن الموقع|عن الشركة|نبذة عنا|عن المؤسسة|حول الشركة|نبذة عن الشركة|عن الصحيفة",
    "fa": "درباره ما|درباره شرکت|درباره خبرگزاری|ما که هستیم",
    "he": "אודות|אודותינו|מי אנחנו",
    "zh": "关于我们|關於我們|公司简介|公司簡介|关于本报|关于本社|关于本刊|关于本站|本社简介|媒体简介|机构简介",
    "ja": "当社について|会社概要|私たちについて|当サイトについて|本誌について|弊社について|団体概要",
    "ko": "회사 소개|회사소개|매체 소개|우리는|기관 소개",
    "hi": "हमारे बारे में|कंपनी के बारे में",
    "vi": "về chúng tôi|giới thiệu",
}

# "About" before an outlet's name, and behind it.
ABOUT: Table = {
    "en": "about|more about",
    "de": "über",
    "fr": "à propos de l'|à propos de|à propos du|à propos des|à propos d'|qui est",
    "es": "acerca de|acerca del|sobre",
    "pt": "sobre|acerca de|acerca da|acerca do",
    "it": "informazioni su|a proposito di",
    "nl": "over",
    "sv": "om",
    "da": "om",
    "id": "tentang",
    "ru": "о|об",
    "uk": "про",
    "ar": "عن|حول|نبذة عن",
    "fa": "درباره|درباره ی",
    "he": "אודות",
    "zh": "关于|關於",
    "vi": "về|giới thiệu",
}

ABOUT_BEHIND: Table = {
    "zh": "简介|簡介",
    "ja": "について|とは|の概要",
    "ko": "소개|에 대하여|에 대해",
    "tr": "hakkında|kimdir",
    "hi": "के बारे में",
}

# Words behind "is" after which a noun tells of something else: "is at the newspaper".
LINKS: Table = {
    "en": "at|for|by|in|with|from|to|who|that|whose|after|of|on|about|as|because|when|where|not|no|than",
    "de": "nach|von|bei|mit|zu|in|im|am|auf|für|vom|zum|zur|beim|aus|nicht|kein|keine|dass|laut|wegen",
    "fr": "des|dans|pour|par|chez|qui|avec|pas|que|au|selon|sur",
    "es": "del|por|para|con|que|según|sobre",
    "pt": "em|por|para|com|que|segundo|sobre",
    "it": "in|di|del|della|per|con|che|non|alla|su|secondo",
    "nl": "in|van|voor|door|met|bij|naar|op|niet|volgens|uit",
    "ru": "в|на|от|по|для|из|с|бывший|бывшая|не|что|который|о",
    "uk": "в|у|на|від|за|для|з|не|що|який",
    "id": "di|dari|untuk|oleh|yang|pada|bukan",
    "pl": "na|od|dla|przez|nie|że",
    "sv": "på|från|för|med|inte|som|att",
    "da": "på|fra|for|af|med|ikke",
}

# Before the name, up to a comma: "Founded in 1980, X is ...".
OPENINGS: Table = {
    "en": "founded|based|established|launched|headquartered|created|set up|with headquarters|published|owned|since",
    "de": "gegründet|mit sitz",
    "fr": "fondé|fondée|créé|créée|basé|basée|lancé|lancée|installé|installée",
    "es": "fundado|fundada|creado|creada|con sede|con base|nacido|nacida",
    "pt": "fundado|fundada|criado|criada|com sede|sediado|sediada",
    "it": "fondato|fondata|nato|nata|con sede|creato|creata",
    "nl": "opgericht|gevestigd",
    "ru": "основанное|основанная|основанный|созданное|созданная|созданный",
}

# Between a name and what it is; one-word ones also end the name.
COPULAS: Table = {
    "en": "is|are",
    "de": "ist|sind",
    "fr": "est|sont",
    "es": "es",
    "pt": "é|são",
    "it": "è|sono",
    "nl": "zijn",
    "sv": "är",
    "da": "er",
    "pl": "jest|są|to niezależna|to niezależny|to agencja|to dziennik|to tygodnik|to portal|to największa|to największy|to polska|to polski|"
    "to fundacja|to organizacja|to ogólnopolski|to ogólnopolska|to lokalny|to lokalna|to serwis|to firma|to spółka|to wydawnictwo",
    "ro": "este|sunt",
    "id": "adalah|merupakan|ialah",
    "vi": "là",
    "tr": "kurulan|dir|dır|olarak|ajansıdır|gazetesidir|dergisidir|kuruluşudur|bir",
    "ru": "—|–|- это|это|является|являются",
    "uk": "—|–|- це|це|є",
    "el": "είναι",
    "ar": "هي|هو|موقع إخباري|موقع إلكتروني|صحيفة إلكترونية|وكالة أنباء|منصة إعلامية|منظمة غير|تأسست|تأسس",
    "fa": "است|یک|میباشد",
    "he": "היא|הוא|הינה|הינו",
    "zh": "是|为|系",
    "ja": "は|とは",
    "ko": "은|는|이다|입니다",
    "hi": "है|एक|हैं",
}

# What is said of organisations as such; below a heading or a credit that names it, this is a note.
SELF_DESCRIPTIONS: Table = {
    "en": "was founded|founded in|was established|established in|established by|was launched|launched in|was created in|based in|"
    "headquartered in|is published|are published|is funded|is owned|owned by|is run by|run by|is produced by|is dedicated to|"
    "is committed to|covers news|covers the|covers|reports on|publishes|provides|delivers|distributes|develops|designs|produces|serves|"
    "works to|works in|works with|aims to|offers|operates|employs|specialises in|specializes in|supplies|brings you|for more information|"
    "our mission|whose mission|is part of|is a member of|is a division of|is a department of|is the official|since its founding|"
    "one of the largest|one of the world's|division of|subsidiary of|is the leading|is the world's|is the largest|is the oldest|"
    "set up in|supplies news",
    "de": "wurde gegründet|gegründet|mit sitz in|sitz in|hat seinen sitz|hat ihren sitz|erscheint|berichtet|berichtet über|beliefert|"
    "beschäftigt|entwickelt|produziert|fertigt|betreibt|finanziert sich|herausgegeben von|gehört zu|gehört zur|bietet|veröffentlicht|"
    "ist die grösste|ist das grösste|ist der grösste|tochter der|tochtergesellschaft",
    "fr": "fondé en|fondée en|créé en|créée en|fondé par|fondée par|basé à|basée à|siège à|dont le siège|publie|édite|édité par|propose|"
    "diffuse|emploie|conçoit|développe|fabrique|couvre|informe|appartient à|a pour mission|a pour but|est le premier|est la première|"
    "filiale de|l'un des principaux|l'une des principales",
    "es": "fue fundado|fue fundada|fundado en|fundada en|creado en|creada en|con sede en|tiene su sede|publica|cubre|ofrece|desarrolla|diseña|"
    "fabrica|emplea|cuenta con|informa sobre|editado por|editada por|pertenece a|se dedica a|distribuye|es la principal|es la mayor|"
    "es el principal|es el mayor|filial de|uno de los principales|una de las principales",
    "pt": "foi fundado|foi fundada|fundado em|fundada em|criado em|criada em|foi criado|foi criada|com sede em|tem sede|sediada em|sediado em|"
    "publica|cobre|oferece|desenvolve|fabrica|emprega|conta com|editado por|pertence a|distribui|dedica-se|é a maior|é o maior|"
    "é a principal|uma das maiores|um dos maiores",
    "it": "fondato nel|fondata nel|nato nel|nata nel|creata nel|con sede a|con sede in|ha sede|pubblica|racconta|offre|sviluppa|progetta|"
    "produce|impiega|edito da|edita da|registrata presso|si occupa di|fa parte di|diffonde|è la prima|è il primo|è la principale|"
    "uno dei principali|una delle principali",
    "nl": "opgericht in|werd opgericht|opgericht|gevestigd in|verschijnt|bericht over|publiceert|levert|ontwikkelt|heeft zijn hoofdkantoor|"
    "hoofdkantoor in|telt|biedt|maakt deel uit van|uitgegeven door|is het grootste|is de grootste|een van de grootste",
    "sv": "grundades|grundat|grundad|baserad i|ges ut|utkommer|med säte i|har sitt säte|utvecklar|tillverkar|levererar|bevakar|erbjuder",
    "da": "blev grundlagt|grundlagt i|stiftet|udkommer|med hovedsæde|udgives|har hovedsæde|udvikler|leverer|dækker",
    "pl": "założona w|założony w|założone w|powstała w|powstał w|z siedzibą w|ukazuje się|wydawany|wydawana|zatrudnia|oferuje|produkuje|"
    "publikuje|zajmuje się",
    "id": "didirikan|berbasis di|berkantor|berkantor pusat|diterbitkan|terbit|menyediakan|meliput|berdiri sejak",
    "tr": "yılında kuruldu|yılında kurulan|kurulan|merkezi|yayımlanan|yayınlanan|yayın yapan|merkezli|faaliyet gösteren|hizmet veren",
    "ru": "основано|основана|основан|основанное|основанная|основанный|создано|создана|создан|учреждено|выходит|базируется|штаб-квартира|"
    "редакция находится|издаётся|издается|освещает|публикует|производит|поставляет|выпускает|работает с|крупнейшее|крупнейший|крупнейшая|"
    "одно из крупнейших|одна из крупнейших",
    "uk": "засноване|заснована|заснований|створене|створена|виходить|базується|видається|висвітлює|публікує|виробляє",
    "ar": "تأسست|تأسس|أسسها|أسسه|أسست|مقرها|مقره|يقع مقرها|تصدر|يصدر|تعنى|يعنى|تهتم|يهتم|تغطي|تنشر",
    "fa": "تأسیس|تاسیس|دفتر مرکزی|منتشر می|مستقر در|فعالیت می",
    "zh": "成立于|成立於|创办于|創辦於|创刊于|创建于|总部|總部|隶属|主办|主管|面向|致力于|致力於|提供|报道|专注",
    "ja": "設立|創刊|創業|本社|本部|運営|発行|配信|提供し|届けて|掲載し|を報じ|目指し",
    "ko": "설립|창간|본사|본부|운영|발행|제공하|보도하|두고 있",
    "hi": "स्थापना|मुख्यालय|प्रकाशित|स्थापित|द्वारा संचालित",
}

# Said by outlets of themselves in the first person.
SELF_PRESENTATIONS: Table = {
    "en": "we are a|we are an|we are the|we're a|we're an|our journalistic mission|primary journalistic mission|our newsroom is|our mission is|"
    "this is the personal blog|this is the blog|this blog is|this site is run|this website is run|this is an independent|"
    "this newspaper is|our parent company",
    "de": "wir sind ein|wir sind eine|wir sind die|wir sind das|das ist das persönliche blog|das ist der persönliche blog|"
    "dies ist das persönliche blog|dies ist der blog|dieses blog ist|dieser blog ist|unsere redaktion ist",
    "fr": "nous sommes un|nous sommes une|ce blog est|ce site est|notre rédaction est",
    "es": "somos un|somos una|este blog es|este sitio es|nuestra misión es",
    "pt": "somos um|somos uma|este blog é|este blogue é|a nossa missão é|nossa missão é",
    "it": "siamo un|siamo una|questo blog è|questo sito è",
    "nl": "wij zijn een|we zijn een|deze site is|dit blog is|deze blog is",
    "sv": "vi är en|vi är ett|den här bloggen är",
    "pl": "jesteśmy niezależn|jesteśmy portalem|jesteśmy gazetą|jesteśmy organizacją",
    "id": "kami adalah|kami merupakan|blog ini adalah",
    "tr": "biz, |bağımsız bir haber sitesiyiz",
    "ru": "мы независимое|мы — |мы - |мы являемся|наше издание|этот блог",
    "uk": "ми незалежне|ми — |наше видання",
    "ar": "نحن موقع|نحن وكالة|نحن منظمة|نحن مؤسسة|نحن فريق|نحن منصة",
    "fa": "ما یک|ما رسانه",
    "zh": "我们是|我們是|本报是|本刊是|本社是|本站是",
    "ja": "私たちは|当社は|弊社は|本誌は|当サイトは|本紙は",
    "ko": "저희는|우리는",
    "hi": "हम एक",
}

# How a further paragraph of such a note begins.
CONTINUATIONS: Table = {
    "en": "it|its|we|our|the company|the agency|the organisation|the organization|the newspaper|the paper|the magazine|the group|the institute|"
    "the university|the foundation|the site|the website|founded|established|headquartered|based in|for more information|learn more|"
    "more information|for further information|visit|further information|to learn more|since its|the firm|the charity",
    "de": "es|sie|er|wir|unsere|das unternehmen|die firma|die agentur|die zeitung|die organisation|die stiftung|der verein|die redaktion|"
    "gegründet|mehr informationen|weitere informationen|mehr über|mit sitz|das magazin|das institut|die gruppe",
    "fr": "elle|il|nous|notre|l'entreprise|l'agence|la société|le groupe|l'association|le journal|le site|pour en savoir plus|"
    "pour plus d'informations|plus d'informations|fondée|créée|basée",
    "es": "la empresa|la compañía|la agencia|el periódico|el grupo|la organización|el medio|con sede|para más información|más información|"
    "somos|nuestra|nuestro|el diario|fundado|fundada",
    "pt": "a empresa|a companhia|a agência|o jornal|o grupo|a organização|com sede|para mais informações|mais informações|fundado|fundada|"
    "foi criado|foi criada|foi fundado|foi fundada",
    "it": "l'azienda|la società|l'agenzia|il giornale|il gruppo|con sede|per maggiori informazioni|per ulteriori informazioni|la testata|"
    "fondato|fondata",
    "nl": "het bedrijf|het|de organisatie|het persbureau|opgericht|voor meer informatie|meer informatie|wij|de krant",
    "sv": "företaget|bolaget|tidningen|för mer information|läs mer",
    "pl": "firma|spółka|agencja|gazeta|więcej informacji|założona|założony",
    "id": "perusahaan|untuk informasi|didirikan",
    "tr": "şirket|ajans|gazete|daha fazla bilgi",
    "ru": "компания|агентство|издание|редакция|газета|она|оно|он|мы|подробнее|основано|основана",
    "uk": "компанія|агентство|видання|редакція|газета|вона|воно|ми",
    "ar": "تأسس|وتأسس|كما|وتضم|ويقع|وتصدر|وتهدف|الشركة|الوكالة|للمزيد من المعلومات",
    "fa": "این خبرگزاری|این شرکت|این روزنامه|این سازمان|برای اطلاعات بیشتر",
    "zh": "公司|该社|该报|该公司|该机构|本社|本报|更多信息|如需更多|其",
    "ja": "同社|同紙|同誌|本社|詳しくは|詳細は|また",
    "ko": "회사는|이 회사|자세한",
    "hi": "कंपनी|इसकी|यह|अधिक जानकारी",
}

# Capitalised at a sentence's start, but never a name's beginning.
NO_NAMES: Table = {
    "en": "if|aside|when|while|as|in|on|at|for|from|with|this|that|these|those|it|its|he|his|she|her|they|their|we|our|you|your|i|my|there|"
    "here|what|who|where|why|how|although|though|after|before|since|because|but|and|or|so|yet|not|no|one|two|three|some|many|most|all|"
    "each|every|another|other|both|today|now|then|even|also|however|perhaps|among|according|by|to|of|during|despite|under|over|such|like|"
    "unlike|founded|based|launched|established|headquartered|once|only|last|next|first|more|much|nothing|everything|having|being|an|"
    "following|until",
    "de": "wenn|als|wie|in|im|am|an|auf|für|von|mit|dies|diese|dieser|dieses|es|er|sie|ihr|sein|seine|wir|unser|ich|mein|man|da|dort|hier|was|"
    "wer|wo|warum|obwohl|nach|vor|seit|weil|aber|und|oder|doch|nicht|kein|eine|ein|einer|viele|alle|jeder|auch|heute|jetzt|dann|laut|zu|"
    "bei|unter|über|so|nur|noch|dabei|damit|zum|zur|beim",
    "fr": "si|quand|comme|dans|sur|pour|de|avec|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|mon|son|sa|ses|leur|qui|que|où|mais|et|ou|"
    "pas|un|une|des|tous|chaque|aussi|aujourd'hui|selon|après|avant|depuis|parce|à|au|aux|en|chez|par|sans|sous|entre|c'est|plusieurs",
    "es": "si|cuando|como|en|sobre|para|de|con|este|esta|estos|estas|eso|esto|ese|esa|él|ella|ellos|nosotros|yo|su|sus|quien|que|donde|pero|y|"
    "o|no|un|una|unos|muchos|todos|cada|también|hoy|según|después|antes|desde|porque|a|al|por|sin|entre|hay|aunque|mientras|tras|lo",
    "pt": "se|quando|como|em|no|na|sobre|para|de|do|da|com|este|esta|esse|essa|isso|isto|ele|ela|eles|nós|eu|seu|sua|quem|que|onde|mas|e|ou|"
    "não|um|uma|muitos|todos|cada|também|hoje|segundo|depois|antes|desde|porque|ao|por|sem|entre|há|embora|enquanto|após",
    "it": "se|quando|come|in|nel|nella|su|sul|per|di|del|con|questo|questa|questi|lui|lei|loro|noi|io|suo|sua|chi|che|dove|ma|e|o|non|un|una|"
    "uno|molti|tutti|ogni|anche|oggi|secondo|dopo|prima|da|dal|a|al|tra|fra|c'è|ci|benché|mentre",
    "nl": "als|toen|wanneer|in|op|aan|voor|van|met|dit|dat|deze|die|hij|zij|ze|hun|haar|wij|we|ons|ik|mijn|men|er|hier|daar|wat|wie|waar|"
    "waarom|na|sinds|omdat|maar|en|of|niet|geen|een|veel|alle|elke|ook|vandaag|nu|dan|volgens|te|bij|onder|over|zo|nog",
    "ru": "если|когда|как|в|во|на|для|от|с|со|это|этот|эта|эти|он|она|оно|они|мы|вы|я|его|её|ее|их|кто|что|где|но|и|или|не|один|одна|многие|"
    "все|каждый|также|сегодня|по|после|до|потому|к|у|из|за|о|об|так|ещё|еще|уже|сам|тот|та|те",
    "id": "jika|ketika|saat|di|pada|untuk|dari|dengan|ini|itu|ia|dia|mereka|kami|kita|saya|siapa|apa|tetapi|dan|atau|tidak|sebuah|banyak|semua|"
    "setiap|juga|menurut|setelah|sebelum|karena|ke|oleh",
    "tr": "eğer|ne|bu|şu|o|onlar|biz|ben|kim|ama|ve|veya|bir|çok|her|ayrıca|bugün|göre|sonra|önce|için|ile",
    "ar": "نشر|نُشر|نشرت|هذا|هذه|ذلك|تلك|في|من|على|إلى|عن|قال|قالت|وقال|وقالت|أعلن|أعلنت|كما|لكن|ولكن|بعد|قبل|أن|كان|كانت|لا|لم|لن|تم|وفي|ومن|"
    "وكان|وكانت|أكد|أكدت|وأكد|أضاف|وأضاف|وأضافت|هو|هي|وهو|وهي|مع|منذ|حتى|بين|خلال|ذكرت|وذكرت|يذكر|أفاد|أفادت|وأفادت|نقلت|ونقلت|الآراء|"
    "جميع",
    "fa": "این|آن|او|وی|در|از|به|با|برای|که|تا|بر|پس|پیش|اما|ولی|و|همچنین|هر|همه|یک|بنا|طبق|بر اساس|گزارش|همزمان|اگر|وقتی",
    "hi": "यह|इस|वह|उस|ये|वे|इन|उन|उन्होंने|उसने|इसके|उसके|जब|अगर|लेकिन|और|या|तो|एक|हर|सभी|कई|वहीं|अब|आज|यहां|वहां|हालांकि|गौरतलब",
    "he": "זה|זו|הוא|היא|הם|אם|כאשר|אבל|גם|לפי|אחרי|לפני|על|של|את|יש|אין|כל",
    "uk": "якщо|коли|як|у|в|на|для|від|з|із|це|цей|ця|ці|він|вона|воно|вони|ми|ви|я|його|її|їх|хто|що|де|але|і|й|або|не|один|багато|всі|кожен|"
    "також|сьогодні|за|після|до|так|ще|вже",
    "pl": "jeśli|gdy|kiedy|jak|w|we|na|dla|od|z|ze|to|ten|ta|te|on|ona|ono|oni|my|wy|ja|jego|jej|ich|kto|co|gdzie|ale|i|lub|nie|jeden|wiele|"
    "wszyscy|każdy|także|dziś|według|po|przed|do|tak|jeszcze|już",
    "sv": "om|när|som|i|på|för|av|med|detta|den här|det|han|hon|de|vi|jag|hans|hennes|vem|vad|var|men|och|eller|inte|en|ett|många|alla|varje|"
    "också|idag|enligt|efter|före|till|så|nu|här|där",
    "zh": "这|那|他|她|它|我|此|该|据|但|而|因|如果|当|在|对|目前|今天|昨日|随后|同时|其中|不过|然而|记者|专家|有关|为|由于|虽然|这些|一|每|许多|有",
    "ja": "これ|それ|彼|私|この|その|あの|今回|同|また|しかし|一方|ただ|なお|さらに|当局|記者|専門家|多く|ここ|そこ|もし|今|昨年",
    "ko": "이|그|저|우리|이번|한편|또|하지만|그러나|그는|당국|전문가|많은|지난|올해",
}

# Reports have speakers and news; what an outlet says of itself has none.
REPORTS: Table = {
    "en": "said|told|says|announced|according to|first reported|that reported|which reported|on monday|on tuesday|on wednesday|on thursday|"
    "on friday|on saturday|on sunday|last week|last month|this week|this year",
    "de": "sagte|teilte mit|laut|zufolge|berichtete|in diesem jahr",
    "fr": "a déclaré|a annoncé|a indiqué|selon|a-t-il|a-t-elle|cette année",
    "es": "dijo|según|anunció|informó el|afirmó|este año",
    "pt": "disse|segundo|anunciou|afirmou|este ano",
    "it": "ha detto|secondo|ha annunciato|ha dichiarato|quest'anno",
    "nl": "zei|volgens|liet weten|meldde|dit jaar",
    "ru": "сказал|сказала|сообщил|сообщила|заявил|заявила|по словам|сообщает|в этом году",
    "uk": "сказав|сказала|повідомив|повідомила|заявив|заявила|за словами",
    "tr": "dedi|söyledi|açıkladı|belirtti|göre",
    "id": "kata|menurut|ujar|mengatakan|tahun ini",
    "ar": "قال|قالت|أعلن|أعلنت|أفاد|بحسب",
    "fa": "گفت|اعلام کرد|به گفته",
    "zh": "表示|据报道|指出|称，",
    "ja": "述べた|によると|発表した|明らかにした",
    "ko": "밝혔다|말했다|따르면",
    "hi": "ने कहा|बताया|के अनुसार",
}

# Outlets speaking to their readers.
OWN_VOICE: Table = {
    "en": "our|us|we|your|you",
    "de": "unser|unsere|unseren|unserer|uns|wir|ihre|ihren",
    "fr": "notre|nos|nous|votre|vous",
    "es": "nuestro|nuestra|nuestros|nuestras|nos|tu|su apoyo",
    "pt": "nosso|nossa|nossos|nossas|nos|seu apoio",
    "it": "nostro|nostra|nostri|nostre|noi|tuo",
    "nl": "onze|ons|wij|we|jouw|uw",
    "ru": "нас|наш|нашу|наши|вашей",
    "ar": "موقعنا|صحافتنا|دعمكم",
    "zh": "我们|我們|您的",
    "ja": "私たち|当サイト|皆さま",
    "tr": "bize|bizi|bizim|sizin",
    "id": "kami|kita|anda",
    "fa": "ما|شما",
    "hi": "हमारे|हमारी|हमें|आप|आपके",
}

# Asking for money or subscribers is no description.
PLEAS: Table = {
    "en": "donate|donation|donations|subscribe|subscription|subscribing|become a member|membership|sign up|support us|support our|your support|"
    "contribute today|make a contribution|newsletter|chip in|tax-deductible gift",
    "de": "spenden|spende|abonnieren|abonnement|abo|unterstützen sie|newsletter|mitglied werden",
    "fr": "faites un don|faire un don|abonnez-vous|abonnement|soutenez|newsletter|inscrivez-vous",
    "es": "suscríbete|suscríbase|dona|donar|donación|apóyanos|hazte socio|boletín",
    "pt": "assine|doe|apoie|doação|inscreva-se",
    "it": "abbonati|dona|sostienici|iscriviti|donazione",
    "nl": "doneer|abonneer|steun ons|word lid|nieuwsbrief",
    "ru": "подпишитесь|поддержите|пожертвование",
    "ar": "تبرع|اشترك",
    "zh": "订阅|捐款|捐助",
    "ja": "購読|寄付|会員登録",
    "tr": "bağış|abone ol|destek olun",
    "id": "donasi|berlangganan|dukung kami",
    "fa": "کمک مالی|اشتراک",
    "hi": "दान करें|सब्सक्राइब",
}
