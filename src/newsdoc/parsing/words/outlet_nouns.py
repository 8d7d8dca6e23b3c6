"""What outlets and organisations are called: the nouns for them, and the words in their names."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "LEGAL_FORMS",
    "NO_OUTLETS",
    "ORGANISATION_NOUNS",
    "OUTLET_NOUNS",
    "OUTLET_TITLES",
]

# What an outlet is called in the sentence about it.
OUTLET_NOUNS: Table = {
    "en": "news agency|news service|newswire|wire service|news wire|newspaper|daily|weekly|monthly|magazine|news website|website|news site|"
    "blog|broadcaster|radio station|television|tv channel|news channel|news organisation|news organization|news outlet|news platform|"
    "news source|newsroom|publication|journal|think tank|think-tank|policy institute|research organization|research organisation|"
    "research institute|research center|research centre|research group|non-profit|nonprofit|not-for-profit|non-governmental|ngo|"
    "humanitarian organisation|humanitarian organization|independent organisation|independent organization|international organisation|"
    "international organization|media organisation|media organization|media outlet|community of|university|press agency|provider of news|"
    "news portal|charity|confederation|statutory body|foundation|media company|news company|publishing company|news network|"
    "media network|press service|news startup|digital outlet|publisher|advocacy group|advocacy organization|journalism project|"
    "reporting project|news cooperative|media group|podcast|online platform|news app|bulletin|news agencies|newspapers|providers of news|"
    "news organisations|news organizations|news outlets|magazines|broadcasters|news providers|news provider|websites|think tanks|"
    "human rights group|human rights organisation|human rights organization|rights group|aid agency|aid organisation|aid organization|"
    "relief agency|public interest group|trade publication|news wires|news letter|weekly newspaper|nonprofit newsroom|radio network|"
    "public radio|wire agency|information service|department of the|institute at|center at|centre at|research unit|research arm",
    "de": "nachrichtenagentur|tageszeitung|wochenzeitung|zeitung|zeitschrift|magazin|online-magazin|onlinemagazin|nachrichtenmagazin|"
    "nachrichtenportal|portal|rundfunk|rundfunkanstalt|radiosender|fernsehsender|sender|blog|verein|stiftung|presseagentur|"
    "presse-agentur|bildagentur|forschungsinstitut|institut|universität|hochschule|nachrichtenseite|nachrichtendienst|pressedienst|"
    "wochenblatt|medium|onlinemedium|denkfabrik|hilfsorganisation|nichtregierungsorganisation|organisation|verlag|mediengruppe|"
    "medienhaus|redaktion|fachzeitschrift|fachmagazin|netzwerk|recherchezentrum|wochenmagazin|lokalzeitung|regionalzeitung|"
    "nachrichtenagenturen|tageszeitungen|zeitungen|zeitschriften|nachrichtenportale|menschenrechtsorganisation|wochenzeitungen|medien|"
    "magazine|rundfunkanstalten|informationsdienst|presseagenturen|nachrichtenwebsite|website|forschungszentrum|institut der|"
    "fachbereich der",
    "fr": "agence|quotidien|hebdomadaire|mensuel|journal|magazine|média|site d'information|site d'actualité|site d'actualités|site web|"
    "pure player|association|organisation|radio|revue|chaîne|chaîne de télévision|fondation|ong|université|institut|groupe de réflexion|"
    "centre de recherche|blog|station de radio|groupe de presse|coopérative|plateforme|agences|quotidiens|hebdomadaires|journaux|"
    "magazines|médias|service d'information|titre de presse|associations|sites d'information|laboratoire de|département de",
    "es": "agencia|periódico|diario|semanario|revista|medio de comunicación|medio digital|medio independiente|portal|organización|emisora|"
    "radio|canal de televisión|fundación|ong|universidad|instituto|centro de estudios|centro de investigación|sitio web|publicación|"
    "cooperativa|plataforma|asociación|organismo|blog|sitio de noticias|cadena de televisión|servicio de noticias|agencias|periódicos|"
    "diarios|revistas|medios|medios de comunicación|servicio público de noticias|portales|organizaciones|departamento de",
    "pt": "agência|jornal|revista|portal|organização|rádio|emissora|semanário|diário|site de notícias|veículo|publicação|fundação|ong|"
    "universidade|instituto|associação|canal de televisão|plataforma|mídia|órgão de comunicação|blogue|blog|cooperativa|think tank|"
    "agências|jornais|revistas|serviço de notícias|serviço público de notícias|serviço noticioso|meios de comunicação|portais|"
    "organizações|departamento da",
    "it": "agenzia|quotidiano|settimanale|mensile|rivista|giornale|organizzazione|testata|periodico|emittente|radio|portale|sito|fondazione|"
    "associazione|università|istituto|centro studi|centro di ricerca|blog|organismo|ong|canale televisivo|cooperativa|agenzie|quotidiani|"
    "riviste|giornali|servizio di informazione|testate|dipartimento di|dipartimento dell'",
    "nl": "persbureau|krant|dagblad|weekblad|tijdschrift|nieuwssite|omroep|organisatie|persdienst|maandblad|magazine|nieuwsdienst|stichting|"
    "vereniging|universiteit|instituut|onderzoeksinstituut|denktank|nieuwsplatform|website|uitgeverij|platform|radiozender|persbureaus|"
    "kranten|dagbladen|tijdschriften|mensenrechtenorganisatie",
    "sv": "nyhetsbyrå|tidning|dagstidning|veckotidning|tidskrift|nyhetssajt|webbtidning|nätmagasin|organisation|stiftelse|förening|universitet|"
    "institut|tankesmedja|radiostation|tv-kanal|public service-bolag|mediebolag|förlag|nyhetsmagasin|magasin|lokaltidning",
    "da": "nyhedsbureau|avis|dagblad|ugeavis|tidsskrift|netavis|nyhedssite|medie|forening|fond|universitet|tænketank|nyhedsmedie|"
    "nyhedstjeneste|ugeblad|lokalavis",
    "no": "nyhetsbyrå|avis|nettavis|dagsavis|tidsskrift|stiftelse|nyhetstjeneste|lokalavis|tankesmie|magasin",
    "fi": "uutistoimisto|sanomalehti|aikakauslehti|verkkolehti|järjestö|säätiö|yliopisto|päivälehti",
    "pl": "agencja|gazeta|dziennik|tygodnik|miesięcznik|czasopismo|portal|serwis|organizacja|fundacja|stowarzyszenie|uniwersytet|instytut|"
    "rozgłośnia|stacja telewizyjna|medium|magazyn|wydawnictwo",
    "cs": "agentura|deník|týdeník|časopis|zpravodajský|server|organizace|nadace|univerzita|portál",
    "hu": "hírügynökség|napilap|hetilap|folyóirat|hírportál|szervezet|alapítvány|egyetem",
    "ro": "agenție|agenţie|ziar|cotidian|săptămânal|revistă|publicație|organizație|fundație|universitate",
    "el": "πρακτορείο|εφημερίδα|περιοδικό|ιστότοποσ|οργάνωση|ίδρυμα|πανεπιστήμιο",
    "id": "kantor berita|majalah|koran|surat kabar|media|situs berita|portal berita|harian|organisasi|lembaga|yayasan|universitas|"
    "stasiun televisi|stasiun radio|tabloid|mingguan|lembaga swadaya masyarakat|media massa",
    "vi": "hãng thông tấn|tờ báo|nhật báo|tạp chí|trang tin|tổ chức|báo điện tử",
    "tr": "ajansıdır|ajansı|gazete|gazetesidir|gazetedir|dergi|dergidir|dergisidir|haber sitesi|haber portalı|haber kuruluşu|kuruluştur|"
    "kuruluşudur|vakıf|vakfıdır|derneğidir|üniversitesidir|televizyon kanalı|yayın kuruluşu|internet gazetesi|platformdur",
    "ru": "информационное агентство|информагентство|агентство|газета|журнал|издание|интернет-издание|телеканал|радиостанция|сайт|портал|"
    "организация|фонд|университет|институт|сми|медиа|еженедельник|новостное агентство|сетевое издание|аналитический центр|медиапроект|"
    "онлайн-издание|издательство|телерадиокомпания|медиахолдинг|благотворительный|информагентств|информационных агентств|газет|изданий|"
    "новостной сайт|новостной портал|агентств",
    "uk": "інформаційне агентство|інформагентство|агентство|газета|журнал|видання|інтернет-видання|телеканал|радіостанція|сайт|портал|"
    "організація|фонд|університет|медіа|тижневик|онлайн-видання",
    "bg": "агенция|вестник|списание|издание|телевизия|сайт|организация|фондация",
    "ar": "وكالة|صحيفة|مجلة|قناة|موقع إخباري|موقع إلكتروني|منظمة|مؤسسة|جامعة|معهد|مركز أبحاث|مركز دراسات|إذاعة|شبكة|جريدة|منصة|جمعية|الوكالة|"
    "مؤسسة إعلامية",
    "fa": "خبرگزاری|روزنامه|مجله|هفته نامه|هفتهنامه|وبگاه|وبسایت|سایت خبری|پایگاه خبری|شبکه تلویزیونی|سازمان|بنیاد|دانشگاه|نشریه|ماهنامه|رسانه",
    "ur": "خبر رساں ادارہ|اخبار|روزنامہ|جریدہ|ادارہ",
    "he": "סוכנות ידיעות|סוכנות חדשות|עיתון|יומון|כתב עת|אתר חדשות|ארגון|עמותה|אוניברסיטה|מגזין",
    "zh": "通讯社|通訊社|新闻社|报纸|報紙|日报|日報|周报|周刊|週刊|月刊|杂志|雜誌|网站|網站|电视台|電視台|电台|媒体|媒體|新闻机构|智库|智庫|"
    "基金会|基金會|非营利|非盈利|大学|研究所|研究院|组织|出版社|平台",
    "ja": "通信社|新聞|雑誌|日刊紙|週刊誌|放送局|ニュースサイト|メディア|テレビ局|出版社|npo|非営利|財団|大学|研究所|研究機関|団体|サイト|"
    "ウェブマガジン",
    "ko": "통신사|신문|일간지|주간지|잡지|방송사|방송국|언론사|매체|언론|재단|대학|연구소|비영리|단체|뉴스 사이트",
    "hi": "समाचार एजेंसी|संवाद समिति|अखबार|अख़बार|समाचार पत्र|समाचारपत्र|पत्रिका|वेबसाइट|चैनल|संगठन|संस्था|विश्वविद्यालय|समाचार पोर्टल|दैनिक",
    "bn": "সংবাদ সংস্থা|সংবাদপত্র|পত্রিকা|সংগঠন|বিশ্ববিদ্যালয়|দৈনিক",
    "th": "สำนักข่าว|หนังสือพิมพ์|นิตยสาร|องค์กร|มูลนิธิ|มหาวิทยาลัย|เว็บไซต์ข่าว",
}

# What else may issue a text: enough below a heading or a credit that names it.
ORGANISATION_NOUNS: Table = {
    "en": "company|agency|firm|group|organisation|organization|institute|institution|association|federation|society|alliance|initiative|"
    "manufacturer|producer|supplier|provider|developer|startup|start-up|bank|retailer|airline|operator|department|ministry|council|"
    "center|centre|college|school|hospital|museum|network|cooperative|platform|corporation|project|laboratory|union|maker|brand|service|"
    "consultancy",
    "de": "unternehmen|firma|gruppe|konzern|hersteller|anbieter|dienstleister|agentur|verband|gesellschaft|bank|amt|ministerium|behörde|"
    "betreiber|museum|klinik|zentrum|initiative|gmbh|ag|start-up",
    "fr": "entreprise|société|groupe|fabricant|fournisseur|leader|ministère|institution|fédération|syndicat|organisme|banque|musée|centre|réseau",
    "es": "empresa|compañía|grupo|fabricante|proveedor|líder|ministerio|institución|federación|banco|museo|centro|red|entidad",
    "pt": "empresa|companhia|grupo|fabricante|fornecedor|líder|ministério|instituição|federação|banco|museu|centro|rede|entidade",
    "it": "azienda|società|gruppo|produttore|fornitore|leader|ministero|ente|istituzione|federazione|banca|museo|centro|impresa|rete",
    "nl": "bedrijf|groep|fabrikant|leverancier|onderneming|aanbieder|ministerie|bank|museum|centrum|bond|netwerk|maatschappij",
    "sv": "företag|bolag|koncern|leverantör|tillverkare|myndighet|förbund",
    "pl": "firma|spółka|grupa|producent|dostawca|przedsiębiorstwo|bank|muzeum|ministerstwo",
    "ru": "компания|предприятие|группа|производитель|поставщик|корпорация|холдинг|учреждение|банк|музей|производителем|компанией",
    "uk": "компанія|підприємство|група|виробник|постачальник|корпорація|холдинг|установа",
    "tr": "şirket|şirketidir|şirkettir|grup|kurum|kurumdur|holding|üreticisidir|kuruluş",
    "id": "perusahaan|kelompok|produsen|penyedia|badan|bank|kementerian",
    "ar": "شركة|مجموعة|هيئة|بنك|وزارة|اتحاد",
    "fa": "شرکت|گروه|بانک|موسسه|مؤسسه|نهاد",
    "zh": "公司|企业|企業|集团|集團|机构|機構|银行|协会",
    "ja": "企業|会社|メーカー|法人|機関|協会|グループ",
    "ko": "기업|회사|그룹|기관|협회",
    "hi": "कंपनी|समूह|संस्थान|निर्माता",
}

# What papers and channels are called: the last word of their names, or the first.
OUTLET_TITLES: Table = {
    "en": "times|post|herald|tribune|gazette|chronicle|courier|journal|examiner|observer|guardian|telegraph|mail|echo|dispatch|sentinel|"
    "register|ledger|inquirer|globe|news|report|review|press|monitor|bulletin|record|advocate|standard|argus|mercury|weekly|daily|"
    "magazine|radio|tv|television|wire|media|online|digest|agency|newspaper|newspapers|newsroom|mirror|messenger|independent",
    "de": "zeitung|nachrichten|anzeiger|tagblatt|tageblatt|kurier|rundschau|presse|bote|blatt|stadtanzeiger|tagespost|rundfunk",
    "fr": "presse|journal|quotidien|dépêche|télégramme|gazette|actualités|infos",
    "es": "diario|noticias|prensa|periódico|gaceta|agencia|heraldo|correo",
    "pt": "jornal|notícias|folha|gazeta|correio|agência|diário",
    "it": "giornale|gazzetta|corriere|notizie|agenzia|stampa|quotidiano",
    "nl": "krant|dagblad|nieuws|courant|persbureau",
    "sv": "tidning|posten|bladet|nyheter|tidningen",
    "pl": "gazeta|dziennik|kurier|wiadomości|agencja",
    "id": "berita|kabar|harian|pos|kompas",
    "tr": "gazetesi|haber|haberler|ajansı",
    "ru": "газета|новости|вестник|известия|агентство",
    "uk": "газета|новини|вісник|агентство",
    "ar": "صحيفة|جريدة|قناة|وكالة",
    "fa": "روزنامه|خبرگزاری",
    "hi": "समाचार|दैनिक",
}

LEGAL_FORMS: Table = {
    "en": "inc|inc.|ltd|ltd.|llc|plc|corp|corp.|co|co.|limited|company|group|holdings",
    "de": "gmbh|ag|se|kg|e.v.|ev",
    "fr": "sa|s.a.|sas|sarl",
    "es": "s.a.|s.l.|sa|sl|s.a.u.",
    "it": "s.p.a.|spa|srl|s.r.l.",
    "nl": "b.v.|bv|nv|n.v.",
    "sv": "ab|oy|a/s|as|asa",
    "pl": "s.a.|sp.",
    "tr": "a.ş.",
    "id": "tbk",
}

# With such a word, "News" or "Report" is a section or a link.
NO_OUTLETS: Table = {
    "en": "latest|local|world|more|related|top|breaking|recent|us|national|business|sports|sport|other|all|our|this|full|read|annual",
    "de": "mehr|weitere|alle|aktuelle|neueste|lokale",
    "fr": "plus|toutes|dernières",
    "es": "más|últimas|otras|todas",
    "pt": "mais|últimas|outras|todas",
    "it": "ultime|altre|tutte",
    "nl": "meer|laatste|ander",
    "ru": "последние|все|другие|главные",
}
