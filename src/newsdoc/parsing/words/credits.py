"""The words of credit lines: names of agencies, and what lines start with that credit somebody."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "AGENCIES_UNNAMED",
    "AGENCY_NOUNS",
    "BEFORE_CONTRIBUTORS",
    "CONTRIBUTIONS",
    "CONTRIBUTORS",
    "COPYRIGHT",
    "PHOTO",
    "PICTURE_AGENCIES",
    "PICTURE_AGENCIES_NAMED",
    "PRESS_CONTACTS",
    "RESERVED",
    "SOURCE",
    "SOURCE_AMBIGUOUS",
]

# Agencies that stay without a name.
AGENCIES_UNNAMED: Table = {
    "en": "agencies|wire reports|news agencies",
    "de": "agenturen",
    "fr": "agences|avec agences",
    "es": "agencias",
    "pt": "agências",
    "it": "agenzie",
    "nl": "persbureaus",
    "ar": "وكالات",
}

# Words that make the name around them an agency's or outlet's.
AGENCY_NOUNS: Table = {
    "en": "news agency|press agency|news service|newswire|wire service|wire services|press trust|press service|press international|"
    "broadcasting corporation|staff and agencies|staff and wire reports|and agencies|news agencies|wire report|from wire services",
    "de": "nachrichtenagentur|presseagentur|pressedienst|nachrichtendienst|presse-agentur|mit agenturen|agenturen",
    "fr": "agence de presse|agence|avec agences|et agences",
    "es": "agencia de noticias|agencia|y agencias|con agencias",
    "pt": "agência de notícias|agência|com agências",
    "it": "agenzia|agenzie",
    "nl": "persbureau|persdienst|persbureaus",
    "sv": "nyhetsbyrå|nyhetsbyrån",
    "da": "nyhedsbureau|nyhedsbureauet",
    "pl": "agencja prasowa|agencja|agencje",
    "tr": "haber ajansı|ajansı|ajanslar",
    "ru": "агентство|информагентство|агентства",
    "uk": "агентство|інформагентство",
    "ar": "وكالة الأنباء|وكالة أنباء|وكالة|وكالات",
    "fa": "خبرگزاری",
    "he": "סוכנות הידיעות|סוכנות ידיעות",
    "zh": "通讯社|通訊社|新闻社|新聞社|新闻网|新聞網|综合报道|综合外电",
    "ja": "通信社|通信|新聞社",
    "ko": "통신|통신사",
    "hi": "समाचार एजेंसी|एजेंसी|एजेंसियां",
    "id": "kantor berita",
    "vi": "thông tấn xã",
}

SOURCE: Table = {
    "en": "source:|sources:|source :|with information from|with agency inputs|with inputs from|with input from|information from:|"
    "originating source:|provided by:|data source:|source -|source –|with material from|original source:|article source:",
    "de": "quelle:|quellen:|mit material von|mit material der|mit informationen von|mit informationen der|quelle :|bereitgestellt von|"
    "datenquelle:|mit agenturmaterial|originalquelle:",
    "fr": "source :|sources :|source:|sources:|avec des informations de|d'après une dépêche|source originale :|fourni par|données :",
    "es": "fuente:|fuentes:|con información de|con informaciones de|con datos de|fuente original:|vía:|fuente :|suministrado por",
    "pt": "fonte:|fontes:|com informações de|com informações da|com informações do|com informações das|com agência|fonte :|fornecido por",
    "it": "fonte:|fonti:|con informazioni di|fonte :|fornito da|con materiale di",
    "nl": "bron:|bronnen:|met informatie van|bron :|aangeleverd door",
    "sv": "källa:|källor:|med material från",
    "da": "kilde:|kilder:|kilde :",
    "no": "kilde:|kilder:",
    "fi": "lähde:|lähteet:",
    "pl": "źródło:|źródła:|za:|na podstawie:",
    "cs": "zdroj:|zdroje:",
    "hu": "forrás:",
    "ro": "sursa:|sursă:|surse:",
    "el": "πηγή:|πηγέσ:",
    "id": "sumber:|sumber :|dikutip dari|dengan informasi dari",
    "vi": "nguồn:|theo:",
    "tr": "kaynak:|kaynak :|kaynaklar:",
    "ru": "источник:|источники:|источник -|источник —|по материалам|по информации|по данным:",
    "uk": "джерело:|джерела:|за матеріалами|за інформацією",
    "bg": "източник:",
    "ar": "المصدر:|المصدر :|مصدر:|المصادر:|المصدر –|المصدر -",
    "fa": "منبع:|منابع:|منبع :",
    "he": "מקור:|מקורות:",
    "ur": "ماخذ:",
    "zh": "来源：|来源:|來源：|來源:|资料来源|資料來源|信息来源|消息来源|新闻来源|稿源|稿件来源|文章来源|（来源|(来源|转自：|转自:|数据来源",
    "ja": "出典:|出典：|提供:|提供：|情報提供|引用元|ソース：|資料：|参考：|出所：|出所:",
    "ko": "출처:|출처 :|자료:|제공:|자료=|출처=|자료제공",
    "hi": "स्रोत:|स्त्रोत:|सोर्स:|साभार:|स्रोत :|इनपुट:",
    "bn": "সূত্র:",
    "th": "ที่มา:|ที่มา :",
}

SOURCE_AMBIGUOUS: Table = {
    "en": "source|sources|via|courtesy of|provided by|courtesy",
    "de": "via|quelle|mit",
    "fr": "avec|source|via",
    "es": "fuente|con|vía",
    "pt": "fonte|com",
    "it": "fonte|con",
    "nl": "bron|via",
    "pl": "źródło",
    "ru": "источник",
    "ar": "المصدر",
    "zh": "来源|來源",
}

# At the start of a line that names who else worked on it.
CONTRIBUTORS: Table = {
    "en": "reporting by|reporting from|reported by|additional reporting by|additional reporting|editing by|writing by|compiled by|"
    "compiled from|translated by|translated from|edited by|with files from|with reporting by|with reporting from|"
    "with additional reporting|research by|additional research|with contributions from|produced by|translation by|translation:|"
    "additional writing by|fact-checking by|fact checked by|data analysis by|editing:|research:|contributing:|contributors:|edited and|"
    "adapted by|data visualization by|graphics by|with assistance from|--with assistance|reporter:|editor:|editors:|copy edited by|"
    "copy editing by|design by|development by|proofread by",
    "de": "mitarbeit:|übersetzung:|redaktion:|bearbeitet von|übersetzt von|aus dem englischen von|aus dem englischen übersetzt|"
    "aus dem französischen|aus dem spanischen|aus dem russischen|aus dem niederländischen|übersetzung aus|recherche:|lektorat:|"
    "zusammengestellt von|redigiert von|redigatur:|mit beiträgen von|unter mitarbeit von|schlussredaktion:|redaktionelle mitarbeit|"
    "faktencheck:|aus dem italienischen|aus dem arabischen",
    "fr": "traduit par|traduit de|traduction :|traduction:|traduction de|traduction par|avec la collaboration|avec la contribution|édité par|"
    "rédaction :|recherche :|propos recueillis par|adapté par|adaptation :|relecture :|reportage de|enquête de|mis en forme par|"
    "avec la participation de|édition :|avec nos correspondants|avec notre correspondant",
    "es": "editado por|traducido por|traducción de|traducción:|reporte de|reportes de|reporte adicional|reporte:|información de|"
    "con la colaboración|con la contribución|edición de|edición:|escrito por|redacción:|investigación:|con reportería de|editora:|"
    "editor:|con reporte de|con aportes de|adaptado por|colaboración:|colaboraron:|con reportes de|reportería:",
    "pt": "editado por|traduzido por|tradução de|tradução:|reportagem de|reportagem:|edição de|edição:|com reportagem de|com reportagem|"
    "com colaboração de|colaboração de|colaboração:|colaborou|colaboraram|com a colaboração|pesquisa:|revisão:|reportagem adicional|"
    "redação:",
    "it": "traduzione di|traduzione:|traduzione a cura|tradotto da|con la collaborazione|ha collaborato|hanno collaborato|montaggio di|"
    "a cura della redazione|redazione:|editing di|revisione di|ricerche di|testo raccolto da|adattamento di",
    "nl": "vertaald door|vertaling:|vertaling door|met medewerking van|met bijdragen van|eindredactie:|redactie:|bewerkt door|onderzoek:|"
    "met dank aan|bewerking:|met een bijdrage van",
    "sv": "översättning:|översatt av|redigering:|redaktör:|medverkande:|research:|bearbetning:",
    "da": "oversat af|oversættelse:|redigeret af|redaktør:|redigering:|medvirkende:",
    "no": "oversatt av|oversettelse:|redigert av|redaktør:|medvirkende:",
    "fi": "kääntänyt|käännös:|toimittanut|toimittaja:",
    "pl": "tłumaczenie:|tłumaczył|tłumaczyła|przekład:|przełożył|przełożyła|opracowanie:|oprac.|oprac.:|redakcja:|współpraca:|opracował|"
    "opracowała|korekta:|redaktor:",
    "cs": "překlad:|přeložil|přeložila|zpracoval|redakce:",
    "id": "editor:|editor :|penyunting:|diterjemahkan oleh|diterjemahkan dari|penerjemah:|disunting oleh|kontributor:|laporan tambahan|"
    "redaktur:|pewarta:|peliput:|reporter:|dengan kontribusi",
    "vi": "biên dịch:|biên tập:|dịch bởi",
    "tr": "çeviren:|çeviri:|editör:|derleyen:|hazırlayan:|yayına hazırlayan|türkçeye çeviren|redaktör:|katkıda bulunan",
    "ru": "перевод:|перевод с|перевёл|перевел|перевела|редактор:|подготовил|подготовила|при участии|над текстом работал|над материалом работал|"
    "в подготовке|редактура:|редакторы:|корректор:|материал подготов|выпускающий редактор|подготовили|записал|записала",
    "uk": "переклад:|переклад з|переклав|переклала|редактор:|редакторка:|підготував|підготувала|за участі|над матеріалом працюв",
    "ar": "ترجمة:|تحرير:|إعداد:|ترجمه|شارك في|ساهم في|ساهمت في|شاركت في|إعداد وتحرير|تغطية صحفية|(تحرير|(إعداد|(ترجمة|المحرر:",
    "fa": "ترجمه:|مترجم:|ویراستار:|ویرایش:|تهیه و تنظیم|برگردان:|گردآوری:|با همکاری|تنظیم:|گزارش از",
    "he": "תרגום:|עריכה:|תרגמה:|תחקיר:",
    "zh": "编辑：|编辑:|责任编辑|责编：|责编:|（编辑|(编辑|编译：|编译:|翻译：|翻译:|校对：|校对:|责任编辑：|编审：|（责任编辑|(责任编辑|"
    "（完）编辑|採訪：|采访：|采写：|編輯：|責任編輯|審校：|审校：|译者：|譯者：|（编译|整理：|统筹：|参与报道|参与采写|監製：|监制：|"
    "实习生|記錄：|(責任編輯|（責任編輯|責編：",
    "ja": "翻訳:|翻訳：|翻訳＝|編集:|編集：|編集＝|構成・|構成：|構成=|取材：|取材・|聞き手|訳：|訳・|（翻訳|（編集|(翻訳|協力：|取材協力|"
    "校閲：|監修：|監修:|取材・構成|取材・文|文・構成",
    "ko": "번역:|편집:|정리:|정리=|취재:|취재지원|도움:|감수:|옮긴이|번역=",
    "hi": "अनुवाद:|अनुवादक:|संपादन:|संपादक:|संपादन-|अनुवाद-|प्रस्तुति:|सहयोग:|संकलन:|एडिट:|रिपोर्ट:|(संपादन",
    "th": "เรียบเรียงโดย|แปลโดย",
}

# Within a line that names who else worked on it.
CONTRIBUTIONS: Table = {
    "en": "contributed to this|contributed to the report|contributed reporting|contributed research|contributed to the story|"
    "assisted with this|contributed additional|assisted in reporting|contributed from|contributed writing|provided research|"
    "provided additional reporting|helped report|also contributed|contributed data|contributed translation|did the reporting|"
    "assisted with reporting|provided reporting",
    "de": "mitarbeit an diesem|hat zu diesem|haben zu diesem|trugen zu diesem|trug zu diesem|hat an diesem|haben an diesem|hat mitgearbeitet",
    "fr": "a contribué à cet|ont contribué à cet|a contribué à ce|ont contribué à ce|a participé à cet|ont participé à cet|a collaboré à cet|"
    "ont collaboré à cet",
    "es": "contribuyó a este|contribuyeron a este|contribuyó con este|contribuyó a esta|contribuyeron a esta|colaboró en este|"
    "colaboraron en este|colaboró con este|colaboró en esta|contribuyeron con este|colaboraron en esta|contribuyó en este",
    "pt": "contribuiu para esta|contribuíram para esta|contribuiu para este|contribuíram para este|colaborou com esta|colaboraram com esta|"
    "colaborou nesta|colaborou neste",
    "it": "ha collaborato a questo|hanno collaborato a questo|ha contribuito a questo|hanno contribuito a questo",
    "nl": "werkte mee aan dit|werkten mee aan dit|heeft bijgedragen aan|hebben bijgedragen aan|droeg bij aan",
    "sv": "har bidragit till|bidrog till den här|medverkade till",
    "da": "har bidraget til|bidrog til denne",
    "no": "har bidratt til|bidro til denne",
    "pl": "współpracował przy|współpracowała przy|współpracowali przy",
    "id": "berkontribusi dalam|berkontribusi pada|turut berkontribusi|ikut melaporkan|berkontribusi untuk",
    "tr": "bu habere katkıda|katkıda bulundu|katkı sağladı|katkı sundu",
    "ru": "участвовал в подготовке|участвовала в подготовке|участие в подготовке|участвовали в подготовке|принимал участие в подготовке",
    "uk": "брав участь у підготовці|брала участь у підготовці",
    "ar": "ساهم في هذا|ساهمت في هذا|شارك في إعداد|ساهم في إعداد|ساهم في التقرير|شاركت في إعداد",
    "fa": "در تهیه این گزارش|در این گزارش همکاری",
    "zh": "对本文亦有贡献|对此文亦有贡献|对本报道有贡献|对本文有贡献|对此报道有贡献|参与本文",
    "ja": "が協力した|がこの記事に|が取材に協力|が取材に参加",
    "ko": "이 기사에 기여|기사 작성에 도움|취재에 참여",
    "hi": "ने इस रिपोर्ट में|के इनपुट के साथ|ने योगदान|इनपुट के साथ",
}

# Right before the names of those who worked on it, anywhere in such a line.
BEFORE_CONTRIBUTORS: Table = {
    "en": "reporting by|editing by|writing by|translated by|compiled by|edited by|research by|with files from",
}

# Behind a slash at the end of a picture's credit: "Jane Doe/AFP".
PICTURE_AGENCIES: Table = {"any": "getty images|afp|ap|reuters|shutterstock|epa|pool"}

# The same behind a comma: "Jane Doe, AP".
PICTURE_AGENCIES_NAMED: Table = {"any": "ap|afp|reuters|associated press"}

PHOTO: Table = {
    "en": "photo:|photo by|photos:|photos by|image:|images:|image credit|photo credit|credit:|photo courtesy|photos courtesy|image courtesy|"
    "images courtesy|photograph by|photographs by|photograph:|photographs:|picture:|pictures:|picture by|pictures by|image via|photo via|"
    "image by|images by|photo /|image source:|photo source:|photography:|photography by|photo from|image from|picture credit|(ap photo|"
    "ap photo|file photo|(file photo|(photo|(image|getty images|top image|top photo|lead image|header image:|header photo|shutterstock|"
    "featured image:|featured image|feature image|featured photo|illustration by|illustration:|illustrations by|artwork by|© reuters|"
    "© getty|© afp|© ap|/afp|/getty|cover image:|cover photo|hero image|video by|graphic:|graphic by|screenshot:|screenshot via|"
    "banner image|main image:|main photo|stock photo|stock image|reuters/|afp/|ap/|all photos|all images|all photographs",
    "de": "foto:|fotos:|bild:|bilder:|bildquelle|symbolfoto|symbolbild|symbolgrafik|bildnachweis|grafik:|© picture alliance|titelbild|(foto:|"
    "(bild:|fotocredit|bildrechte|bild von|foto von|fotos von|archivbild|archivfoto|illustration:|fotografie:|imago/|picture alliance|"
    "© dpa|© imago|karte:|aufmacherbild|beitragsbild|alle fotos|alle bilder",
    "fr": "photo :|photos :|photo:|crédit photo|crédits photo|crédit :|crédits :|crédit:|image :|photo de|photographie :|photographie de|"
    "© photo|(photo|photo d'illustration|illustration :|illustration de|infographie :|visuel :|dessin :|dessin de|crédit image|photos de|"
    "image de|toutes les photos",
    "es": "foto:|fotos:|imagen:|imágenes:|crédito:|créditos:|fotografía:|fotografías:|foto de|fotos de|(foto|imagen de|fotografía de|"
    "crédito de la foto|ilustración:|ilustración de|infografía:|foto /|fotografía /|imagen /|todas las fotos",
    "pt": "foto:|fotos:|imagem:|imagens:|crédito:|créditos:|foto de|fotos de|(foto|imagem de|fotografia:|fotografia de|ilustração:|"
    "crédito da foto|arte:|foto /|infográfico:",
    "it": "foto:|foto di|immagine:|immagini:|(foto|credit foto|crediti foto|fotografia:|fotografie di|foto /|illustrazione di|illustrazione:|"
    "immagine di|credito fotografico",
    "nl": "foto:|foto's:|beeld:|fotografie:|illustratie:|(foto|fotocredits|afbeelding:|© anp",
    "sv": "foto:|bild:|bilder:|fotograf:|illustration:|grafik:",
    "da": "foto:|fotos:|fotograf:|illustration:|billede:",
    "no": "foto:|bilde:|illustrasjon:|fotograf:",
    "fi": "kuva:|kuvat:",
    "pl": "fot.|foto:|zdjęcie:|zdjęcia:|fot:|(fot.|grafika:|ilustracja:|zdjęcie ilustracyjne",
    "cs": "foto:|fotografie:|zdroj foto",
    "ro": "foto:|sursa foto",
    "el": "φωτογραφία:|φωτό:|φωτ.:",
    "id": "foto:|foto :|(foto|gambar:|foto oleh|sumber foto|kredit foto|ilustrasi:|foto/",
    "vi": "ảnh:",
    "ru": "фото:|фото ©|фото/|(фото|иллюстрация:|фотография:|снимок:|изображение:|на фото:|© фото",
    "uk": "фото:|ілюстрація:|(фото|світлина:",
    "ar": "الصورة:|الصور:|صورة:|تصوير:|(تصوير|مصدر الصورة|عدسة:|حقوق الصورة|(الصورة",
    "fa": "عکس:|عکاس:|عکس از|تصویر:|عکس ها:|(عکس",
    "he": "צילום:|צילומים:|תמונה:|קרדיט:|(צילום",
    "zh": "图：|图:|图片来源|图片来源：|图源|图/|图／|摄影：|摄影:|（图片来源|(图片来源|圖：|圖片來源|攝影：|图片：|图片提供|供图|照片：|"
    "圖片：|图自|题图|新华社发（|圖/|（摄影",
    "ja": "写真:|写真：|写真＝|写真=|撮影:|撮影：|撮影＝|画像:|画像：|（写真|写真提供|画像提供|写真・|写真は|イラスト：|イラスト・|(写真|"
    "撮影・|photo:|photo by",
    "ko": "사진:|사진=|사진 =|(사진|이미지:|사진제공|일러스트|그래픽|사진출처",
    "hi": "फोटो:|फ़ोटो:|तस्वीर:|चित्र:|छवि:|(फोटो|फोटो साभार|फोटो क्रेडिट|फोटो-|तस्वीर-",
    "tr": "fotoğraf:|fotoğraflar:|foto:|görsel:|(fotoğraf|kaynak fotoğraf|fotoğraf/",
    "th": "ภาพ:|ภาพ :|ภาพโดย",
}

COPYRIGHT: Table = {
    "en": "copyright|(c)|all rights reserved",
    "any": "©|℗",
    "de": "alle rechte vorbehalten|urheberrecht|urheberrechtlich",
    "fr": "tous droits réservés|tous droits de reproduction|droits réservés|reproduction interdite|droits d'auteur",
    "es": "todos los derechos reservados|derechos reservados|reservados todos los derechos|prohibida la reproducción|prohibida su reproducción|"
    "derechos de autor",
    "pt": "todos os direitos reservados|direitos reservados|direitos autorais|proibida a reprodução",
    "it": "riproduzione riservata|tutti i diritti riservati|diritti riservati|riproduzione vietata",
    "nl": "alle rechten voorbehouden|auteursrecht",
    "sv": "alla rättigheter förbehållna|upphovsrätt",
    "da": "alle rettigheder forbeholdes|ophavsret",
    "no": "alle rettigheter forbeholdt",
    "pl": "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa autorskie",
    "cs": "všechna práva vyhrazena",
    "ro": "toate drepturile rezervate",
    "id": "hak cipta|seluruh hak cipta|semua hak dilindungi",
    "vi": "bản quyền",
    "tr": "tüm hakları saklıdır|her hakkı saklıdır|telif hakkı",
    "ru": "все права защищены|авторские права|копирайт|перепечатка запрещена",
    "uk": "усі права захищені|всі права захищені|всі права захищено",
    "ar": "جميع الحقوق محفوظة|حقوق النشر|كل الحقوق محفوظة|الحقوق محفوظة",
    "fa": "تمامی حقوق|کلیه حقوق|تمام حقوق|همه حقوق|حق نشر",
    "he": "כל הזכויות שמורות",
    "zh": "版权所有|版權所有|版权声明|著作权|著作權|未经授权|未經授權|保留所有权利|保留一切权利",
    "ja": "無断転載|著作権|禁無断転載|無断複製|全著作権|転載禁止",
    "ko": "무단전재|무단 전재|저작권자|ⓒ|저작권",
    "hi": "सर्वाधिकार सुरक्षित|कॉपीराइट",
    "th": "สงวนลิขสิทธิ์",
}

# Within a line that claims the rights.
RESERVED: Table = {
    "en": "all rights reserved|may not be published, broadcast",
    "de": "alle rechte vorbehalten",
    "fr": "droits réservés",
    "es": "derechos reservados",
    "pt": "direitos reservados",
    "it": "riproduzione riservata|diritti riservati",
    "nl": "alle rechten voorbehouden",
    "pl": "prawa zastrzeżone",
    "ru": "права защищены",
    "tr": "hakları saklıdır|hakkı saklıdır",
    "ar": "الحقوق محفوظة",
    "fa": "حقوق محفوظ است|حقوق این سایت",
    "zh": "版权所有|版權所有|版权归",
    "ja": "無断転載|無断複写",
    "ko": "무단전재|무단 전재",
    "hi": "सर्वाधिकार सुरक्षित",
    "id": "hak dilindungi|hak cipta dilindungi",
}

# Before whom the press should call.
PRESS_CONTACTS: Table = {
    "en": "media contact|media contacts|press contact|press contacts|contact:|contacts:|media inquiries|media enquiries|press office|"
    "press inquiries|press enquiries|for media inquiries|for media enquiries|for press enquiries|for more information, contact|"
    "for more information contact|for further information, contact|for further information, please contact|"
    "for more information, please contact|investor contact|investor relations|contact information|company contact|news media contact|"
    "public relations contact|contact for media|contact details|public affairs:|for interviews|to arrange an interview|media relations",
    "de": "pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|kontakt für|rückfragen|kontakt:|pressestelle|presserückfragen|"
    "weitere informationen erteilt|für rückfragen|noch fragen|investor relations|medienanfragen|wissenschaftlicher ansprechpartner|"
    "kontaktdaten|wissenschaftliche ansprechpartner|wissenschaftliche ansprechpartnerin|pressemitteilung der",
    "fr": "contact presse|contacts presse|contact média|contacts médias|contact :|contacts :|service de presse|relations presse|contact:|"
    "contacts:|contact médias|relations médias|pour toute demande",
    "es": "contacto de prensa|contacto para medios|contacto para prensa|contacto:|contactos:|oficina de prensa|gabinete de prensa|"
    "contacto prensa|para más información, contacte|contacto de medios|contacto con la prensa|contactos de prensa|contacto con los medios",
    "pt": "contato para imprensa|contato:|assessoria de imprensa|contacto:|contato de imprensa|contacto de imprensa|contatos:|"
    "informações à imprensa|contato com a imprensa|contacto para a imprensa|contactos para a imprensa",
    "it": "contatto stampa|contatti stampa|ufficio stampa|contatti:|contatto:|contatti per la stampa|contatti media|per informazioni:",
    "nl": "perscontact|contact:|persvoorlichting|contactpersoon|noot voor de redactie|niet voor publicatie|voor meer informatie kunt u|"
    "contactgegevens|noot aan de redactie|voor de pers:|woordvoering",
    "sv": "presskontakt|kontakt:|kontaktperson|för mer information, kontakta|för ytterligare information|presskontakter|kontaktuppgifter",
    "da": "pressekontakt|kontakt:|yderligere oplysninger|kontaktperson|for yderligere information",
    "no": "pressekontakt|kontakt:|kontaktperson|for mer informasjon, kontakt",
    "pl": "kontakt dla mediów|kontakt prasowy|kontakt:|biuro prasowe|dodatkowych informacji udziela|osoba do kontaktu",
    "cs": "kontakt pro média|kontakt:|tiskové oddělení",
    "id": "kontak media|kontak pers|kontak:|narahubung|informasi lebih lanjut, hubungi|untuk informasi lebih lanjut, hubungi|humas:",
    "tr": "basın iletişim|basın irtibat|iletişim:|irtibat:|basın için|medya iletişim|basın mensupları için",
    "ru": "контакты для сми|контакты для прессы|контакт для сми|контакт для прессы|пресс-служба:|пресс-служба|контакты:|контактное лицо|"
    "для сми:|контактная информация|дополнительная информация:",
    "uk": "контакти для змі|контакти для преси|прес-служба:|контакти:|контакт для змі|контактна особа",
    "ar": "للتواصل الإعلامي|للاستفسارات الإعلامية|جهة الاتصال|للاتصال:|المكتب الإعلامي|للتواصل:|للإعلاميين|الاتصال الصحفي|"
    "للمزيد من المعلومات، يرجى الاتصال",
    "fa": "تماس رسانه|روابط عمومی:|تماس:|ارتباط با رسانه|اطلاعات تماس",
    "he": "לפרטים נוספים|איש קשר|פניות תקשורת",
    "zh": "媒体联系|媒體聯絡|新闻联系人|媒体联络|联系人|联系方式|新聞聯絡人|联系电话|媒体垂询|媒體查詢|传媒查询|聯絡人",
    "ja": "お問い合わせ|報道関係|本件に関する|お問い合せ|取材のお申し込み|広報担当|問い合わせ先|プレス担当|連絡先：",
    "ko": "문의:|언론 문의|보도 문의|담당자|연락처|홍보 담당|미디어 문의|문의처|언론 연락처",
    "hi": "मीडिया संपर्क|संपर्क:|प्रेस संपर्क|मीडिया के लिए संपर्क|अधिक जानकारी के लिए संपर्क",
}
