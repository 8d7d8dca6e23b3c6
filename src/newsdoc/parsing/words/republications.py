"""The words of lines that tell where a work was published before, and by which licence it may be published again."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "LICENCES",
    "NO_WORKS",
    "REPUBLICATION",
    "REPUBLISHED",
]

# Parts of a time, which say when and name no work.
NO_WORKS: Table = {
    "en": "am|pm|a.m|p.m|est|edt|gmt|utc|et|pt|pst|pdt|cet|updated|ist|bst",
    "de": "uhr",
}

# At the start of a line that says where the work was published first.
REPUBLICATION: Table = {
    "en": "originally published|originally appeared|first appeared in|first appeared on|first published in|first published on|"
    "first published by|first published at|republished from|republished with|republished here|republished by|republished under|"
    "reprinted by|reprinted from|reprinted with|reproduced from|reproduced with|excerpted from|adapted from|extracted from|"
    "an excerpt from|excerpt from|from the book|a version of this|syndicated from|licensed under|appeared in print|as published in|"
    "previously published in|previously published on|cross-posted from|crossposted from|reposted from|read the original article|"
    "originally from|from the print edition|the article originally|the post appeared first|the original article|this is an excerpt from|"
    "this is an edited extract|edited extract from",
    "de": "zuerst erschienen|zuerst veröffentlicht|erschien zuerst|ursprünglich erschienen|ursprünglich veröffentlicht|erstmals erschienen|"
    "erstmals veröffentlicht|erstveröffentlichung|aus der printausgabe|auszug aus|nachdruck aus|nachdruck mit|übernommen von|"
    "übernommen aus|mit freundlicher genehmigung|erschienen in|erschienen am|original erschienen|ersterscheinung|originalbeitrag|"
    "vorabdruck aus|lizenziert unter|in gekürzter form erschienen",
    "fr": "publié initialement|initialement publié|initialement paru|publié à l'origine|paru initialement|article publié|première publication|"
    "extrait de|extraits de|republié|repris de|avec l'aimable autorisation|d'abord publié|d'abord paru|lire l'article original|paru dans|"
    "publié sous licence|reproduit avec",
    "es": "publicado originalmente|publicada originalmente|originalmente publicado|se publicó originalmente|publicado por primera vez|"
    "republicado de|republicado con|reproducido con|tomado de|extraído de|extracto de|reproducido de|publicado en la edición|"
    "apareció originalmente|lea el artículo original|lea el original|bajo licencia|reeditado de|adaptado de|publicado inicialmente|"
    "publicado previamente",
    "pt": "publicado originalmente|publicada originalmente|originalmente publicado|originalmente publicada|republicado de|republicado com|"
    "reproduzido com|reproduzido de|extraído de|trecho de|trecho do|excerto de|publicado inicialmente|publicado pela primeira vez|"
    "leia o original|leia o artigo original|sob licença|adaptado de",
    "it": "pubblicato originariamente|originariamente pubblicato|articolo originale|pubblicato originalmente|pubblicato in origine|tratto da|"
    "estratto da|già pubblicato|pubblicato per la prima volta|ripubblicato da|per gentile concessione|apparso originariamente|apparso su|"
    "leggi l'articolo originale",
    "nl": "eerder verschenen|eerder gepubliceerd|verscheen eerder|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|overgenomen uit|"
    "overgenomen van|voor het eerst gepubliceerd|fragment uit|voorpublicatie uit|met toestemming overgenomen|lees het originele",
    "sv": "ursprungligen publicerad|tidigare publicerad|först publicerad|publicerades först|utdrag ur",
    "da": "oprindeligt bragt|oprindeligt publiceret|først bragt|tidligere bragt|uddrag af",
    "no": "opprinnelig publisert|først publisert|tidligere publisert|utdrag fra",
    "fi": "julkaistu alun perin|alun perin julkaistu",
    "pl": "pierwotnie opublikowano|pierwotnie ukazał|po raz pierwszy opublikowany|przedruk z|przedruk za|fragment książki|ukazał się w|"
    "tekst ukazał się|opublikowano pierwotnie|pierwsza publikacja",
    "cs": "původně vyšlo|původně publikováno|převzato z",
    "id": "pertama kali diterbitkan|pertama kali terbit|pertama kali dipublikasikan|diterbitkan ulang|dikutip dari|disadur dari|awalnya terbit|"
    "awalnya diterbitkan|dipublikasikan ulang|kutipan dari",
    "vi": "bài đăng lần đầu|đăng lại từ",
    "tr": "ilk olarak|ilk kez yayımlan|orijinali|alıntılanmıştır|izin alınarak yayımlan|yeniden yayımlan",
    "ru": "впервые опубликовано|впервые опубликован|первоначально опубликован|изначально опубликован|перепечатано из|перепечатка из|"
    "оригинал статьи|оригинал опубликован|отрывок из|публикуется с разрешения|перепечатано с разрешения|публикуется по лицензии|"
    "оригинал материала",
    "uk": "вперше опубліковано|вперше опублікован|передруковано|оригінал статті|уривок з|публікується з дозволу",
    "ar": "نشر لأول مرة|نُشر لأول مرة|نشر في الأصل|نُشر في الأصل|أعيد نشره|نقلا عن:|نقلاً عن:|مقتطف من|يعاد نشره|أعيد النشر",
    "fa": "نخستین بار در|اولین بار در|بازنشر از|برگرفته از|منتشر شده در|به نقل از:|گزیده ای از",
    "he": "פורסם לראשונה|פורסם במקור",
    "zh": "首发于|原载于|原载|原載|首發於|转载自|轉載自|摘自|节选自|節選自|原文刊于|原文刊載|原文发表|转载请注明|经授权转载|經授權轉載|选自|"
    "选编自|原标题|（原载|（原标题",
    "ja": "初出：|初出:|初出＝|（初出|転載元|からの転載|より転載|から転載|原文は|より抜粋|に掲載されたもの|元記事|（転載",
    "ko": "원문:|원문은|처음 게재|에서 발췌|재게재|전재:",
    "hi": "मूल रूप से प्रकाशित|पहली बार प्रकाशित|से साभार|पुनर्प्रकाशित|साभार प्रकाशित",
}

# What is said of the text itself, where it was published before.
REPUBLISHED: Table = {
    "en": "originally published|originally appeared|first appeared|first published|was published by|was published in|was published on|"
    "was published with permission|is published under|is published with|republished|reprinted|reproduced|excerpted from|adapted from|"
    "is excerpted|is adapted|was adapted|was excerpted|has been adapted|syndicated|appeared in print|appears in print|appears in the|"
    "appeared in the|appeared in|appeared first|appeared on|is licensed under|is available under|co-published|copublished|"
    "is part of a collaboration|was produced in partnership|was produced in collaboration|is an excerpt|is an edited extract|"
    "is an extract|was originally|in the print edition|creative commons|cross-posted|is a translation of|was translated from|"
    "published in partnership|was produced by|was reported by|is shared here|previously appeared|previously published|is reposted",
    "de": "erschien zuerst|zuerst erschienen|zuerst veröffentlicht|ursprünglich|erstmals|erschien in|erschien am|erschien im|erschien auf|"
    "erschienen in|erscheint mit|stammt aus|wurde von|übernommen|ist erschienen|ist zuerst|ist ein auszug|nachdruck|in der druckausgabe|"
    "steht unter|unter der lizenz|creative commons|lizenz veröffentlicht|ist lizenziert|in kooperation mit|entstand in kooperation",
    "fr": "est republié|a été republié|initialement publié|publié initialement|a été publié|est paru|paru dans|est extrait|d'abord|"
    "pour la première fois|publié à l'origine|a été initialement|est tiré|est reproduit|licence creative commons|creative commons|"
    "sous licence|est publié sous|est repris|est une traduction|publié en partenariat|initialement paru|paru en premier",
    "es": "publicado originalmente|publicada originalmente|originalmente|fue publicado|fue publicada|se publicó|apareció|por primera vez|"
    "se reproduce|es una reproducción|se republica|republicado|republicada|creative commons|bajo licencia|bajo una licencia|"
    "es un extracto|es una traducción|es una versión|fue producido en colaboración|forma parte de una alianza|ha sido publicado|"
    "ha sido publicada|en la edición impresa",
    "pt": "publicado originalmente|publicada originalmente|originalmente|foi publicado|foi publicada|é republicado|é republicada|republicado|"
    "republicada|creative commons|sob licença|sob uma licença|é um trecho|é um excerto|na edição impressa|pela primeira vez|"
    "é uma tradução",
    "it": "pubblicato originariamente|originariamente|è stato pubblicato|è apparso|è uscito|è tratto da|è ripubblicato|ripubblicato|"
    "creative commons|con licenza|sotto licenza|per la prima volta|è un estratto|è una traduzione|in origine",
    "nl": "verscheen eerder|eerder verschenen|eerder gepubliceerd|oorspronkelijk|overgenomen|verscheen in|verscheen op|is verschenen|"
    "werd gepubliceerd|creative commons|onder licentie|is een vertaling|verscheen voor het eerst|is een voorpublicatie|"
    "wordt gepubliceerd met",
    "sv": "publicerades först|publicerades ursprungligen|har tidigare publicerats|ursprungligen|creative commons|först publicerad|är ett utdrag",
    "da": "blev oprindeligt|blev først|oprindeligt|har tidligere været|creative commons",
    "no": "ble først|ble opprinnelig|opprinnelig|creative commons|er tidligere publisert",
    "pl": "ukazał się|ukazała się|pierwotnie|po raz pierwszy|opublikowany w|przedruk|creative commons|na licencji|jest tłumaczeniem|opublikowano w",
    "id": "pertama kali|awalnya|diterbitkan ulang|dipublikasikan ulang|terbit pertama|pernah terbit|telah terbit|creative commons|"
    "di bawah lisensi|sebelumnya terbit|diterbitkan di",
    "tr": "ilk olarak|ilk kez|yayımlanmıştır|yayınlanmıştır|yayımlandı|yayınlandı|creative commons|lisansı|çevirisidir|alınmıştır|alıntılanmıştır",
    "ru": "впервые|опубликован в|опубликована в|опубликован на|был опубликован|была опубликована|вышел в|вышла в|перепечатан|creative commons|"
    "по лицензии|публикуется|является переводом|первоначально|изначально",
    "uk": "вперше|опублікован|вийшла|вийшов|передрукован|creative commons|за ліцензією|публікується",
    "ar": "نشر في|نُشر في|نشر هذا|نُشر هذا|نشرت|لأول مرة|في الأصل|أعيد نشر|يعاد نشر|رخصة المشاع|مترجم عن|مترجم من|مقتطف|كريتيف كومنز",
    "fa": "نخستین بار|اولین بار|منتشر شده|بازنشر|ترجمه ای|ترجمهای|تحت مجوز|منتشر شد|ابتدا در|برگرفته",
    "zh": "首发于|首发|原载|原載|首發|转载自|轉載自|转载|轉載|摘自|节选|節選|刊于|刊登于|发表于|發表於|刊載於|经授权|經授權|授权发布|知识共享|"
    "译自|編譯自|编译自|创用cc",
    "ja": "転載|初出|掲載された|抜粋|再掲|の翻訳|クリエイティブ・コモンズ|提携|に掲載|から許可|再編集",
    "ko": "처음 게재|전재|번역한|게재된|실린|발췌|크리에이티브|먼저 실렸|재게재|실렸던",
    "hi": "मूल रूप से|प्रकाशित हुआ|पहली बार|प्रकाशित हुई|अनुमति से|पुनर्प्रकाशित|क्रिएटिव कॉमन्स|से लिया गया|सबसे पहले|का अनुवाद",
}

# Names of licences: a short line with one is about the work's use.
LICENCES: Table = {
    "en": "creative commons|cc by|cc by-nd|cc by-sa|cc by-nc|cc-by|cc0|attribution-noderivatives|attribution 4.0|attribution-sharealike|"
    "open government licence",
    "fr": "licence creative commons",
    "ru": "лицензии creative commons",
    "ar": "رخصة المشاع الإبداعي",
    "zh": "知识共享|创用cc",
    "ja": "クリエイティブ・コモンズ",
}
