"""What tells languages apart: the scripts of those that have one of their own, letters, and the words that every text has."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ARABIC", "ARABIC_LETTERS", "CYRILLIC", "CYRILLIC_LETTERS", "DEVANAGARI", "LATIN", "SCRIPTS", "Words"]

Words = Mapping[str, str]

# Ranges of characters, and the one language that is written in them nearly always. Other scripts have several; see below.
SCRIPTS: Mapping[str, str] = {
    "\u3041-\u30ff": "ja",
    "\uac00-\ud7a3\u1100-\u11ff": "ko",
    "\u0e01-\u0e5b": "th",
    "\u05d0-\u05ea": "he",
    "\u0370-\u03ff\u1f00-\u1fff": "el",
    "\u0980-\u09ff": "bn",
    "\u0a01-\u0a75": "pa",
    "\u0a81-\u0aff": "gu",
    "\u0b80-\u0bff": "ta",
    "\u0c00-\u0c7f": "te",
    "\u0c80-\u0cff": "kn",
    "\u0d00-\u0d7f": "ml",
    "\u0d80-\u0dff": "si",
    "\u10d0-\u10ff": "ka",
    "\u0531-\u058f": "hy",
    "\u1200-\u137f": "am",
    "\u1780-\u17ff": "km",
    "\u0e80-\u0eff": "lo",
    "\u1000-\u109f": "my",
}

# By language, words in small letters that its texts have in most sentences; those that languages share weigh little.
LATIN: Words = {
    "en": "the of and to in that for is on with was at by from said have has it are as his be were which this an he not but had "
    "will who their they a about after been its one would more than we or if up out so there what when can i you over into also our your "
    "all no she her him them first two last",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie "
    "nach wird bei einer um am sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch ab will beim keine kein sein "
    "seine ihre ihr unter gegen seit soll wenn sowie bereits diese dieser dieses jahr wurde wurden ihm ihn was",
    "fr": "le la les des du et en une est que dans pour qui sur par au pas plus ce il ne se avec sont aux ont été cette mais leur "
    "ses son comme elle nous à d l de a qu fait ils elles sous même deux après entre selon était avait sa ces où dont être très avant "
    "depuis pendant",
    "es": "el la los las del que y en un una por con para se es al lo como más su sus pero fue ha este sobre entre también años ya "
    "desde cuando está han son hasta de a según hay ni porque donde todo tras sin ser fueron durante contra parte dos muy ante hoy",
    "pt": "o os as do da dos das que e em um uma por com para se é ao na no nas nos mais não foi como seu sua mas ou pela pelo são "
    "também ser à até anos isso ele ela já está de a foram segundo após dia num numa seus muito há sem sobre entre quando depois ainda será "
    "nesta neste disse fim",
    "it": "il lo gli di che e del della dei delle un una per con si è al alla nel nella non da sono ha come più anche ma dal dalla "
    "degli questo questa essere stato i ai sul sulla a in la le l dell all nell dopo sua suo suoi due tra fra loro stata stati dove quando "
    "senza",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er door om ook bij als naar uit maar ze hij wordt nog werd "
    "heeft zich over deze meer kan tot worden was hebben had zij haar hun geen onder tegen jaar twee eerste dit andere al wel moet gaat",
    "pl": "w i z na się nie do że to jest o jak po od za co przez dla są ale tym już tego może jego przy roku które który oraz tylko ze",
    "tr": "ve bir bu için da de ile olarak daha çok en olan gibi kadar sonra ancak ise ne o her dedi yeni var göre değil iki ama "
    "olduğunu türkiye",
    "id": "yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh adalah sebagai karena bisa telah ada para kata "
    "mereka saat kepada lebih tersebut sudah atau hari tahun orang serta kami kita saya bahwa seperti menjadi antara masih",
    "ms": "yang dan di dari untuk dengan pada ini itu dalam tidak akan juga ke oleh adalah kerana boleh telah ada kata mereka "
    "kepada lebih beliau bagi katanya sehingga turut ialah",
    "sv": "och att det i som en på är av för med till den har de inte om ett han men var jag från vi så kan när år där efter också "
    "vid sig eller ska hade",
    "da": "og at det i en på er af for med til den har de ikke som der et han men var fra vi så kan når efter også ved sig eller "
    "blev skal havde",
    "no": "og at det i en på er av for med til den har de ikke som et han men var fra vi så kan når etter også ved seg eller ble skal hadde",
    "fi": "ja on ei että se oli hän ovat mutta myös kun joka sen kuin mukaan ole jos jo sekä niin vuonna olla tai mitä hänen nyt voi",
    "cs": "a v se na je že s z do o k to ve i jako za by ale pro od po jsou si podle roku které který jeho jsem také až již byl",
    "sk": "a v sa na je že s z do o k to vo aj ako za by ale pre od po sú si podľa roku ktoré ktorý jeho bol tiež už",
    "ro": "și de în a la pe cu că din pentru nu un o care este au mai să al fost prin sau după ale dar ca sunt între fi lui",
    "hu": "a az és hogy nem is egy ez volt már csak el meg de mint vagy még szerint lesz után ezt pedig kell azt ki van során",
    "vi": "của và là trong được có cho không những một các với đã người này từ khi đến về năm cũng ra tại sẽ nhiều để theo ông",
    "hr": "i u je se na da su za od s koji što kako to o ne nije iz bi te će ili a koja bio prema samo nakon još",
    "ca": "el la els les de del i que en un una per amb és al no més ha com aquest aquesta seva seu però també són ser",
    "tl": "ang ng sa na mga ay at si ni para hindi ito niya kay may nang mula siya naman din",
    "sw": "ya na wa kwa katika ni la za kuwa hiyo huo yake wakati hii kama cha alisema",
}  # fmt: skip

CYRILLIC: Words = {
    "ru": "и в не на что с по как это из у за от о он его для к все но так же было бы был только года после при а до или их она "
    "они мы её ему чтобы также уже если когда будет были была который которые году со во под об этом",
    "uk": "і в не на що з та у до як за від про це для його він є але який які було після під час також або",
    "bg": "и на да се в е за от с не че по са като това до към ще при след която който беше има",
    "sr": "и у је се на да су за од са који што као то о не није из би ће или а која након још",
    "mk": "и на да се во е за од со не дека по што како тоа до ќе при кој која беше има ги го",
    "be": "і ў не на што з па як гэта у за ад для яго ён але які пасля",
    "kk": "және бұл мен үшін деп болып жаңа ол бар деді туралы",
}  # fmt: skip

# Letters of Cyrillic that the others of the table do not have; they count as words do.
CYRILLIC_LETTERS: Words = {"ru": "ыэё", "uk": "їєґ", "be": "ў", "sr": "ђћџ", "mk": "ѓќѕ", "kk": "әғқңөұүһ", "bg": ""}

ARABIC: Words = {
    "ar": "في من على إلى أن التي الذي عن مع هذا هذه كما لم وقال خلال بعد قد لا ما بين وفي أو كان",
    "fa": "در به از که این را با است برای آن تا بر هم یک می شد شده اند خود های کرد گفت نیز بود",
    "ur": "کے میں کی ہے کہ اور سے کا کو نے پر اس ہیں یہ بھی کر نہیں تھا وہ گیا",
    "ps": "د په چې او کې له ته دي يې څخه هم دا پر شوي",
    "ckb": "لە بە و کە بۆ ئەو ئەم لەگەڵ هەر دەکات",
}  # fmt: skip
ARABIC_LETTERS: Words = {"ar": "ةىيك", "fa": "", "ur": "ٹڈڑےںہ", "ps": "ښږڼټډړې", "ckb": "ەێۆڕڵ"}

DEVANAGARI: Words = {
    "hi": "के में की है और से को का ने पर कि यह भी नहीं हैं एक लिए इस हो कर था तो",
    "mr": "आहे आणि या च्या ही हे तर ला ते होते मध्ये आहेत केली नाही असे त्यांनी",
    "ne": "छ र मा को ले लाई पनि गरेको भएको हो यो छन् गर्न थियो",
}  # fmt: skip
