"""The words of notes about writers: their jobs, what they do, and how to reach them."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "ARTICLES",
    "AUTHOR_CONTACTS",
    "AUTHOR_DEEDS",
    "AUTHOR_HEADINGS",
    "AUTHOR_JOBS",
    "AUTHOR_PHRASES",
    "AUTHOR_SERVICES",
    "JOB_LINES",
    "NEWS_JOBS",
    "PRONOUNS",
]

AUTHOR_HEADINGS: Table = {
    "en": "about the author|about the authors|about the writer|about the writers|about our author|about the reporter|about the reporters|"
    "about the columnist|about the contributor|about the contributors|about the journalist|meet the author|meet the authors|author bio|"
    "author|authors|about author|author information|author profile|the author|the authors|about me|contributors|author biography|"
    "written by|about the writer:|biography",
    "de": "über den autor|über die autorin|über die autoren|über die autorinnen|zum autor|zur autorin|zu den autoren|zur person|"
    "wer schreibt hier?|wer schreibt hier|autor|autorin|der autor|die autorin|autoren|die autoren|über mich|zum verfasser|zu den personen",
    "fr": "à propos de l'auteur|à propos de l'auteure|l'auteur|l'auteure|l'autrice|à propos de l'autrice|à propos des auteurs|les auteurs|"
    "auteur|biographie|qui est l'auteur|à propos du journaliste",
    "es": "sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre los autores|el autor|la autora|autor|autora|"
    "acerca de los autores|biografía|sobre las autoras",
    "pt": "sobre o autor|sobre a autora|sobre os autores|autor|autora|o autor|a autora|biografia|sobre as autoras",
    "it": "l'autore|l'autrice|sull'autore|sull'autrice|informazioni sull'autore|gli autori|chi è l'autore|autore|note biografiche|biografia",
    "nl": "over de auteur|over de auteurs|de auteur|auteur|over de schrijver|over de schrijfster",
    "sv": "om författaren|om skribenten|författaren|om författarna|skribenten",
    "da": "om forfatteren|om skribenten|om forfatterne",
    "no": "om forfatteren|om skribenten|om forfatterne",
    "fi": "kirjoittajasta|kirjoittaja|tietoa kirjoittajasta",
    "pl": "o autorze|o autorce|o autorach|autor|autorka",
    "cs": "o autorovi|o autorce",
    "id": "tentang penulis|profil penulis|penulis",
    "tr": "yazar hakkında|yazarlar hakkında|yazar|yazarın biyografisi",
    "ru": "об авторе|об авторах|автор|авторы|коротко об авторе",
    "uk": "про автора|про авторку|про авторів|автор",
    "ar": "عن الكاتب|عن الكاتبة|نبذة عن الكاتب|عن المؤلف|الكاتب|حول الكاتب|عن المؤلفة",
    "fa": "درباره نویسنده|دربارهی نویسنده|نویسنده|درباره ی نویسنده",
    "he": "על הכותב|על הכותבת|על המחבר",
    "zh": "作者简介|关于作者|作者簡介|關於作者|作者介绍|作者介紹|作者",
    "ja": "著者について|筆者紹介|著者プロフィール|著者紹介|筆者プロフィール|執筆者プロフィール|執筆者紹介|プロフィール|この記事を書いた人|筆者",
    "ko": "글쓴이 소개|필자 소개|저자 소개|필자|글쓴이",
    "hi": "लेखक के बारे में|लेखक परिचय|लेखक का परिचय",
    "vi": "về tác giả",
}

# Jobs in newsrooms.
NEWS_JOBS: Table = {
    "en": "writer|reporter|journalist|columnist|correspondent|editor|contributor|freelance|freelancer|blogger|photographer|critic|"
    "editor-in-chief|photojournalist|staffer|intern|bureau chief|producer|reporting fellow|anchor|copywriter|newsletter author",
    "de": "redakteur|redakteurin|journalist|journalistin|korrespondent|korrespondentin|kolumnist|kolumnistin|wissenschaftsredakteur|"
    "wissenschaftsredakteurin|reporter|reporterin|autor|autorin|freier autor|freie autorin|wissenschaftsjournalist|"
    "wissenschaftsjournalistin|volontär|volontärin|chefredakteur|chefredakteurin|redaktionsleiter|redaktionsleiterin|fotograf|fotografin|"
    "publizist|publizistin",
    "fr": "journaliste|rédacteur|rédactrice|correspondant|correspondante|chroniqueur|chroniqueuse|reporter|pigiste|photographe|critique|"
    "éditorialiste",
    "es": "periodista|redactor|redactora|corresponsal|columnista|reportero|reportera|editor|editora|fotógrafo|fotógrafa|colaborador|"
    "colaboradora|jefe de redacción|jefa de redacción|comunicador|comunicadora|fotoperiodista",
    "pt": "jornalista|repórter|correspondente|colunista|editor|editora|redator|redatora|fotógrafo|fotógrafa|colaborador|colaboradora",
    "it": "giornalista|corrispondente|redattore|redattrice|cronista|reporter|collaboratore|collaboratrice|caporedattore|inviato|inviata|"
    "editorialista|fotografo|fotografa",
    "nl": "journalist|journaliste|redacteur|redactrice|verslaggever|verslaggeefster|correspondent|columnist|columniste|freelancejournalist|"
    "onderzoeksjournalist|hoofdredacteur|fotograaf",
    "sv": "journalist|reporter|redaktör|krönikör|skribent|korrespondent|frilansjournalist|chefredaktör|fotograf",
    "da": "journalist|reporter|redaktør|klummeskribent|skribent|korrespondent|fotograf",
    "no": "journalist|reporter|redaktør|spaltist|skribent|korrespondent|fotograf",
    "fi": "toimittaja|kolumnisti|kirjeenvaihtaja|vapaa toimittaja",
    "pl": "dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|korespondent|korespondentka|publicysta|publicystka|felietonista|"
    "dziennikarką|dziennikarzem|redaktorem|redaktorką|reporterem|reporterką|publicystą|publicystką|felietonistą",
    "cs": "novinář|novinářka|redaktor|redaktorka|komentátor",
    "id": "wartawan|jurnalis|reporter|editor|kolumnis|koresponden|penulis lepas|redaktur",
    "tr": "gazeteci|muhabir|muhabiri|köşe yazarı|editör|editörü|yazarı|gazetecidir|muhabiridir|yazar|yazardır|serbest gazeteci",
    "ru": "журналист|журналистка|корреспондент|обозреватель|редактор|репортёр|репортер|колумнист|публицист|фотограф|фотокорреспондент|спецкор|"
    "главный редактор|журналистом|журналисткой|редактором|корреспондентом|обозревателем",
    "uk": "журналіст|журналістка|кореспондент|кореспондентка|оглядач|оглядачка|редактор|редакторка|колумніст|репортер|репортерка",
    "ar": "صحفي|صحفية|صحافي|صحافية|مراسل|مراسلة|كاتب|كاتبة|محرر|محررة|إعلامي|إعلامية",
    "fa": "روزنامه نگار|روزنامهنگار|خبرنگار|نویسنده|ستون نویس|سردبیر|عکاس",
    "he": "עיתונאי|עיתונאית|כתב|כתבת|עורך|עורכת|פרשן|פרשנית",
    "zh": "记者|記者|撰稿人|编辑|編輯|专栏作家|專欄作家|特约评论员|通讯员|自由撰稿|主笔|评论员",
    "ja": "記者|ライター|編集者|ジャーナリスト|コラムニスト|特派員|編集長|編集委員|論説委員|カメラマン|フリーランス",
    "ko": "기자|칼럼니스트|특파원|편집장|논설위원|프리랜서|에디터",
    "hi": "पत्रकार|संवाददाता|लेखक|लेखिका|स्तंभकार|संपादक|रिपोर्टर",
}

# What else writers are.
AUTHOR_JOBS: Table = {
    "en": "author|professor|lecturer|fellow|researcher|scientist|analyst|student|director|officer|attorney|lawyer|economist|historian|novelist|"
    "ambassador|consultant|expert|poet|physician|doctor|psychologist|sociologist|philosopher|activist|engineer|biologist|candidate|"
    "scholar|teacher|head of|president|founder|co-founder|chair|member of|strategist|adviser|advisor|curator|translator|graduate|"
    "anthropologist|geographer|playwright|filmmaker|specialist|manager|therapist|veteran|essayist|artist|designer",
    "de": "professor|professorin|wissenschaftler|wissenschaftlerin|historiker|historikerin|politologe|politologin|politikwissenschaftler|"
    "soziologe|soziologin|schriftsteller|schriftstellerin|philosoph|philosophin|dozent|dozentin|leiter|leiterin|direktor|direktorin|"
    "ökonom|ökonomin|mitarbeiter|mitarbeiterin|lehrt|studierte|studiert|publizist|jurist|juristin|anwalt|ärztin|arzt|lehrstuhl|gründer|"
    "gründerin|psychologe|psychologin|physiker|physikerin",
    "fr": "professeur|professeure|auteur|auteure|autrice|historien|historienne|économiste|chercheur|chercheuse|écrivain|écrivaine|sociologue|"
    "philosophe|politologue|maître de conférences|maîtresse de conférences|directeur|directrice|avocat|avocate|doctorant|doctorante|"
    "enseignant|enseignante|essayiste|romancier|romancière|géographe|spécialiste|médecin|fondateur|fondatrice",
    "es": "profesor|profesora|escritor|escritora|autor|autora|historiador|historiadora|economista|investigador|investigadora|sociólogo|"
    "socióloga|politólogo|politóloga|catedrático|catedrática|doctor|doctora|abogado|abogada|director|directora|analista|ensayista|"
    "filósofo|filósofa|docente|psicólogo|psicóloga|licenciado|licenciada|médico|médica|fundador|fundadora",
    "pt": "professor|professora|escritor|escritora|autor|autora|historiador|historiadora|economista|pesquisador|pesquisadora|investigador|"
    "investigadora|sociólogo|socióloga|doutor|doutora|advogado|advogada|diretor|diretora|analista|mestre em|doutorando|doutoranda|"
    "cientista|médico|médica|ensaísta",
    "it": "professore|professoressa|scrittore|scrittrice|autore|autrice|storico|storica|economista|ricercatore|ricercatrice|sociologo|"
    "sociologa|docente|saggista|filosofo|avvocato|direttore|direttrice|insegna|dottorando|dottoranda|poeta|medico|psicologo",
    "nl": "hoogleraar|schrijver|schrijfster|auteur|historicus|historica|econoom|onderzoeker|onderzoekster|docent|docente|socioloog|filosoof|"
    "directeur|promovendus|jurist|publicist|arts|politicoloog|lector|bioloog",
    "sv": "professor|författare|forskare|docent|doktorand|historiker|ekonom|lektor|statsvetare|läkare|debattör",
    "da": "professor|forfatter|forsker|lektor|historiker|økonom|ph.d",
    "no": "professor|forfatter|forsker|førsteamanuensis|stipendiat|historiker|økonom",
    "fi": "professori|kirjailija|tutkija|dosentti|tietokirjailija",
    "pl": "profesor|pisarz|pisarka|autor|autorka|historyk|historyczka|ekonomista|badacz|badaczka|socjolog|politolog|wykładowca|doktor|eseista|"
    "adiunkt|profesorem|pisarzem|pisarką|historykiem|historyczką|socjologiem|autorem|autorką",
    "cs": "profesor|spisovatel|spisovatelka|historik|ekonom|politolog|sociolog",
    "id": "dosen|peneliti|profesor|guru besar|penulis|pengamat|mahasiswa|direktur|sejarawan|ekonom|pengajar|aktivis",
    "tr": "profesör|akademisyen|tarihçi|iktisatçı|araştırmacı|öğretim üyesi|öğretim üyesidir|sosyolog|avukat|ekonomist|uzmanı|yazar",
    "ru": "писатель|писательница|профессор|историк|экономист|политолог|социолог|научный сотрудник|автор|доктор|кандидат|преподаватель|философ|"
    "эксперт|директор|доцент|аналитик|исследователь|юрист",
    "uk": "письменник|письменниця|професор|професорка|історик|історикиня|економіст|політолог|соціолог|автор|авторка|доцент|викладач|експерт|"
    "дослідниця|дослідник",
    "ar": "أستاذ|أستاذة|باحث|باحثة|مؤلف|مؤلفة|محلل|محللة|مدير|مديرة|أكاديمي|أكاديمية|خبير|روائي|روائية|محام|محاضر",
    "fa": "استاد|پژوهشگر|تحلیلگر|مدرس|نویسنده|دانشجوی دکتری|اقتصاددان|مورخ|کارشناس|جامعه شناس",
    "he": "פרופסור|סופר|סופרת|חוקר|חוקרת|היסטוריון|מרצה|כלכלן",
    "zh": "教授|研究员|研究員|作家|学者|學者|讲师|講師|博士|经济学家|律师|律師|作者|主任|专家",
    "ja": "教授|准教授|研究員|作家|評論家|学者|講師|弁護士|著者|専門家|研究者|代表|医師",
    "ko": "교수|연구원|작가|평론가|소설가|변호사|전문가|저자|시인|소장|연구위원",
    "hi": "प्रोफेसर|प्राध्यापक|शोधकर्ता|अर्थशास्त्री|इतिहासकार|विश्लेषक|प्रोफ़ेसर|अध्यापक|वरिष्ठ पत्रकार",
}

# What writers do, said in a note whose first words name one.
AUTHOR_DEEDS: Table = {
    "en": "teaches|lives in|lives on|lives with|lives near|is based in|based in|works for|works at|works as|works in|writes for|writes on|"
    "writes from|reports for|reports on|reports from|covers|joined|has covered|has written|has worked|has been|has reported|studied|"
    "studies|received|graduated|previously|formerly|currently|hails from|holds a|is the author|is an author|blogs at|tweets|serves as|"
    "runs|edits|hosts|specializes|specialises|'s work|'s latest|'s writing|'s most recent|'s book|'s books|'s reporting|contributed|"
    "leads|serves|grew up|began his|began her|started|founded|twitter|email:|e-mail:|on x|bluesky",
    "de": "lehrt|lebt in|lebt als|arbeitet|schreibt|schrieb|berichtet|studierte|studiert|forscht|ist seit|war|zuletzt erschien|jüngst erschien|"
    "veröffentlichte|geboren|leitet|kam|volontierte|betreut|hat|wohnt|promovierte",
    "fr": "enseigne|vit à|vit en|vit au|travaille|écrit|couvre|collabore|a publié|a travaillé|dirige|est né|est née|a rejoint|étudie|a écrit|suit",
    "es": "enseña|vive en|trabaja|escribe|cubre|colabora|ha publicado|ha trabajado|dirige|estudió|nació|imparte|ha escrito|se especializa|"
    "publicó|es autor",
    "pt": "ensina|vive em|mora em|trabalha|escreve|cobre|colabora|publicou|dirige|estudou|nasceu|formado|formada|leciona|escreveu",
    "it": "insegna|vive a|vive e|vive in|lavora|scrive|collabora|ha pubblicato|ha lavorato|dirige|ha studiato|si occupa|è nato|è nata|nato a|"
    "nata a|cura",
    "nl": "doceert|woont in|woont en|werkt|schrijft|volgt|studeerde|publiceerde|is verbonden|schreef|leidt|geeft les",
    "sv": "undervisar|bor i|arbetar|skriver|bevakar|har skrivit|forskar|studerar|leder",
    "da": "underviser|bor i|arbejder|skriver|dækker|har skrevet|forsker",
    "no": "underviser|bor i|arbeider|jobber|skriver|dekker|har skrevet|forsker",
    "pl": "wykłada|mieszka w|pracuje|pisze|współpracuje|studiował|studiowała|zajmuje się|publikuje|opublikował|opublikowała|kieruje",
    "id": "mengajar|tinggal di|bekerja|menulis|meliput|bergabung|lulusan|menempuh|meneliti",
    "tr": "yaşıyor|yaşamaktadır|yazıyor|yazmaktadır|çalışıyor|çalışmaktadır|ders veriyor|ders vermektedir|okudu|mezun",
    "ru": "преподаёт|преподает|живёт в|живет в|работает|пишет|освещает|сотрудничает|окончил|окончила|родился|родилась|автор",
    "uk": "викладає|живе в|живе у|працює|пише|висвітлює|співпрацює|закінчив|закінчила|народився|народилася",
    "ar": "يعمل|تعمل|يكتب|تكتب|يقيم|تقيم|يعيش|تعيش|يدرس|تدرس|صدر له|صدر لها|غطى|غطت|يغطي|تغطي",
    "fa": "مینویسد|می نویسد|زندگی می|تدریس می|کار می|فعالیت می|ساکن",
    "zh": "现居|現居|任教|毕业于|畢業於|著有|现任|現任|长期|撰写|专注|从事|報導|报道",
    "ja": "を担当|生まれ|在住|卒業|勤務|著書に|務める|執筆|入社|教える",
    "ko": "쓰고 있|거주|졸업|가르치|활동하|취재하|일하고|저서",
    "hi": "लिखते हैं|लिखती हैं|रहते हैं|रहती हैं|पढ़ाते हैं|पढ़ाती हैं|काम करते|काम करती|कवर करते|कवर करती",
}

# Said only of a text's own writers.
AUTHOR_SERVICES: Table = {
    "en": "can be reached at|can be reached on|can be contacted at|may be reached at|follow him on|follow her on|follow them on|follow him at|"
    "follow her at|follow them at|follow him @|follow her @|view all posts by|the author of this article is|the writer is|"
    "the writers are|this author is|her work has appeared|his work has appeared|their work has appeared|email him at|email her at|"
    "email them at|reach him at|reach her at|reach them at|contact the author|contact the reporter|contact him at|contact her at|"
    "read more from|follow the author|you can find him|you can find her|has been writing about|reach the reporter|reach the writer|"
    "reach this reporter|contact the writer|contact this reporter|email the author|email the reporter|email the writer",
    "de": "zeige alle beiträge von|alle beiträge von|alle artikel von|der verfasser ist|die verfasserin ist|artikel für",
    "fr": "voir tous les articles de|tous les articles de",
    "es": "ver todas las entradas|twitter: @|sígalo en|síguelo en|síguela en",
    "pt": "ver todos os posts",
    "it": "vedi tutti gli articoli",
    "id": "dapat dihubungi di|dapat dihubungi melalui",
    "tr": "yazarın diğer yazıları",
    "ru": "все статьи автора|автор статьи|автор материала —",
    "uk": "усі статті автора",
    "ar": "كاتب المقال|كاتبة المقال",
    "fa": "نویسنده این مقاله|نویسنده این یادداشت",
    "zh": "本文作者",
}

# Said of writers, and most of all of a text's own.
AUTHOR_PHRASES: Table = {
    "en": "writes about|the author is|the author was|the authors are|has written for|whose work has appeared|her latest book is|"
    "his latest book is|is the author of|is the co-author of|is a contributing writer|is a staff writer|is a freelance|"
    "is a contributing editor|is a senior writer|reporter covering|the views are his own",
    "de": "schreibt seit|schreibt über|schreibt regelmässig|arbeitet als freier|arbeitet als freie|der autor ist|die autorin ist|"
    "die autoren sind|lebt und arbeitet|arbeitet als redakteur|arbeitet als journalist|freier journalist|freie journalistin|freier autor|"
    "freie autorin",
    "fr": "écrit pour|collabore avec|collabore à|collabore au|l'auteur est|l'autrice est|journaliste indépendant|journaliste indépendante|"
    "journaliste pigiste|l'auteure est|est l'auteur de|est l'autrice de",
    "es": "colabora con|colabora en|escribe sobre|el autor es|la autora es|los autores son|es autor de|es autora de|periodista independiente|"
    "periodista freelance",
    "pt": "escreve sobre|colabora com|colabora no|o autor é|a autora é|os autores são|é autor de|é autora de|jornalista independente|"
    "jornalista freelancer",
    "it": "collabora con|scrive per|scrive di|l'autore è|l'autrice è|giornalista freelance",
    "nl": "schrijft over|schrijft voor|de auteur is|de auteurs zijn|freelance journalist|is als onderzoeker verbonden",
    "sv": "skriver om|skriver för|författaren är|skribenten är|frilansjournalist",
    "da": "skriver om|skriver for|forfatteren er|skribenten er",
    "no": "skriver om|skriver for|forfatteren er|frilansjournalist",
    "pl": "pisze o|autor jest|autorka jest|współpracuje z|publikował w|publikowała w",
    "id": "penulis adalah|penulis merupakan|menulis tentang",
    "tr": "yazar,|hakkında yazıyor|serbest gazeteci",
    "ru": "пишет о|пишет для|автор —|автор - |сотрудничает с|автор является",
    "uk": "пише про|пише для|автор —|авторка —|співпрацює з",
    "ar": "الكاتب هو|الكاتبة هي|صحفي مستقل|صحفية مستقلة|صحافي مستقل|صحافية مستقلة|يمكن التواصل مع|كاتب وباحث",
    "fa": "روزنامه نگار آزاد|روزنامهنگار آزاد|روزنامهنگار مستقل",
    "zh": "作者系|作者是|作者为|作者為|自由撰稿人",
    "ja": "筆者は|著者は|フリージャーナリスト|フリーライター",
    "ko": "필자는|글쓴이는|저자는",
    "hi": "लेखक एक|लेखिका एक|लेखक वरिष्ठ|स्वतंत्र पत्रकार|(लेखक|लेखक हैं",
}

# Lines on how to reach a writer: with an address or a number in them.
AUTHOR_CONTACTS: Table = {
    "en": "contact|email|e-mail|reach|reach out to|follow|write to|send tips to|you can reach|tweet|tips?|got a tip|have a tip|"
    "questions or comments|contact reporter|contact staff writer|twitter:",
    "de": "kontakt zum autor|kontakt zur autorin|schreiben sie|e-mail an",
    "fr": "contacter|écrire à|contactez",
    "es": "contacte|contacto:|escriba a|correo:",
    "pt": "contato:|fale com|escreva para",
    "it": "contatti:|scrivi a|scrivere a",
    "nl": "reageren|mail",
    "ru": "связаться с автором|почта:",
    "id": "hubungi|surel:",
    "zh": "联系作者|联系记者|联系邮箱|邮箱",
    "ja": "連絡先|メール",
}

# Below a writer's name, alone on a line.
JOB_LINES: Table = {
    "en": "staff writer|staff reporter|senior reporter|senior writer|reporter|senior editor|editor|contributor|contributing writer|"
    "correspondent|columnist|special correspondent|freelance writer|freelance journalist|news editor|guest columnist|guest writer|"
    "opinion columnist|managing editor|editor-in-chief|editor in chief|staff photographer|contributing editor|associate editor|"
    "journalist|political reporter|business reporter|sports writer|sports reporter|intern|digital reporter|multimedia journalist|"
    "chief correspondent",
    "de": "redakteur|redakteurin|korrespondent|korrespondentin|freier autor|freie autorin|freier journalist|freie journalistin|volontär|"
    "volontärin|reporter|reporterin|chefredakteur|chefredakteurin|kolumnist|kolumnistin|autor|autorin|gastautor|gastautorin",
    "fr": "journaliste|rédacteur en chef|rédactrice en chef|correspondant|correspondante|grand reporter|chroniqueur|chroniqueuse|rédacteur|"
    "rédactrice",
    "es": "periodista|redactor|redactora|corresponsal|columnista|reportero|reportera|editor|editora",
    "pt": "jornalista|repórter|correspondente|colunista|redator|redatora|editor|editora",
    "it": "giornalista|corrispondente|redattore|redattrice|cronista|inviato|inviata",
    "nl": "journalist|verslaggever|redacteur|correspondent|columnist",
    "sv": "journalist|reporter|redaktör|krönikör",
    "pl": "dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka",
    "id": "wartawan|jurnalis|reporter|editor|kontributor",
    "tr": "muhabir|gazeteci|editör|köşe yazarı",
    "ru": "корреспондент|журналист|журналистка|обозреватель|редактор|репортёр|репортер|специальный корреспондент",
    "uk": "кореспондент|кореспондентка|журналіст|журналістка|редактор|редакторка",
    "ar": "صحفي|صحفية|مراسل|مراسلة|محرر|محررة|كاتب|كاتبة",
    "fa": "خبرنگار|روزنامهنگار|روزنامه نگار|سردبیر",
    "zh": "记者|编辑|特约记者|本报记者",
    "ja": "記者|編集者|ライター|編集委員",
    "ko": "기자|편집장|논설위원",
    "hi": "संवाददाता|पत्रकार|संपादक",
}

# With which a writer's note goes on.
PRONOUNS: Table = {
    "en": "he|she|they|his|her|their|prior to|previously|before joining|a graduate|originally from|in addition|follow|email|when not",
    "de": "er|sie|seine|ihre|seit|zuvor|zuletzt|vorher",
    "fr": "il|elle|son|sa|ses|auparavant|dernier ouvrage",
    "es": "él|ella|su|sus|anteriormente|antes de|ha|es autor|es autora|twitter",
    "pt": "ele|ela|seu|sua|anteriormente|é autor|é autora",
    "it": "ha|è|il suo|la sua|precedentemente|in precedenza",
    "nl": "hij|zij|ze|zijn|haar|eerder|daarvoor",
    "sv": "han|hon|hans|hennes|tidigare",
    "da": "han|hun|hans|hendes|tidligere",
    "pl": "jest|jego|jej|wcześniej",
    "id": "ia|dia|sebelumnya|bukunya",
    "tr": "daha önce|kitapları|son kitabı",
    "ru": "он|она|его|её|ее|ранее|до этого",
    "uk": "він|вона|його|її|раніше",
    "ar": "وهو|وهي|له|لها|صدر له|صدر لها|عمل|عملت",
    "fa": "او|وی|پیش از",
    "zh": "他|她|曾|著有|此前",
    "ja": "著書に|主な著書|専門は|これまで",
    "ko": "그는|저서|주요 저서",
    "hi": "वह|वे|उनकी|उनका|इससे पहले",
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
