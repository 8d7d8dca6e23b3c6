"""The words of editors' own notes: corrections, disclaimers, what became of a story."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = [
    "DISCLOSURES",
    "EDITOR_HEADINGS",
    "EDITOR_NOTES",
    "EDITOR_PHRASES",
    "NOTE_SUBJECTS",
    "WORK_SUBJECTS",
]

# At the start of a note.
EDITOR_NOTES: Table = {
    "en": "editor's note|editors' note|editors note|editor note|ed. note|ed note|note from the editor|note from the editors|a note to readers|"
    "note to readers|correction:|corrections:|correction (|correction appended|correction -|clarification:|clarification (|"
    "clarification -|disclaimer:|disclaimer|the views expressed|views expressed|the views and opinions|the opinions expressed|"
    "opinions expressed|any views expressed|any opinions expressed|an earlier version of this|a previous version of this|"
    "an earlier version of the|a previous version of the|update:|updated to|updates with|disclosure:|disclosures:|conflict of interest|"
    "funding:|funding statement|competing interests|full disclosure|publisher's note|eds:|clarification|retraction:|trigger warning:|"
    "content warning:|author's note|author's note:|this story has not been edited|except for the headline, this|"
    "this copy has not been edited",
    "de": "anmerkung der redaktion|anm. d. red|anm. d. redaktion|anmerkung der red|korrektur:|korrektur vom|korrekturhinweis|"
    "hinweis der redaktion|in einer früheren version|in einer früheren fassung|in einer vorherigen version|"
    "in einer ursprünglichen version|haftungsausschluss|transparenzhinweis|hinweis in eigener sache|in eigener sache|richtigstellung|"
    "berichtigung|redaktionelle anmerkung|offenlegung|die hier geäusserten|die in diesem beitrag|der beitrag gibt die|"
    "der beitrag gibt nicht|redaktioneller hinweis",
    "fr": "note de la rédaction|ndlr|n.d.l.r|erratum|correction :|correction:|rectificatif|mise à jour :|mise à jour:|précision :|précision:|"
    "les opinions exprimées|les propos tenus|les points de vue exprimés|avertissement :|note de l'éditeur|note de l'éditrice|"
    "une version antérieure|une première version|dans une version précédente|une version précédente",
    "es": "nota del editor|nota de la redacción|nota de los editores|fe de erratas|fe de errores|corrección:|corrección|aclaración:|aclaración|"
    "nota de redacción|n. de la r|n. del e|nota editorial|las opiniones expresadas|los puntos de vista expresados|una versión anterior|"
    "una versión previa|descargo de responsabilidad|aviso:|rectificación",
    "pt": "nota do editor|nota da redação|nota da redacção|nota do editor:|errata|correção:|correção|retificação|as opiniões expressas|"
    "uma versão anterior|os artigos publicados|aviso legal:|esclarecimento",
    "it": "nota della redazione|nota dell'editore|correzione:|correzione|ndr|n.d.r|errata corrige|rettifica|precisazione|le opinioni espresse|"
    "una versione precedente|una precedente versione",
    "nl": "noot van de redactie|redactionele noot|correctie:|correctie|rectificatie|naschrift redactie|in een eerdere versie|"
    "een eerdere versie|de meningen in|disclaimer:|aanvulling:",
    "sv": "redaktionens anmärkning|rättelse|förtydligande|i en tidigare version|en tidigare version|red. anm|åsikterna som uttrycks",
    "da": "redaktionens note|rettelse|præcisering|i en tidligere version|en tidligere version",
    "no": "redaksjonens merknad|rettelse|presisering|i en tidligere versjon|en tidligere versjon",
    "fi": "toimituksen huomautus|oikaisu|korjaus",
    "pl": "od redakcji|przypis redakcji|sprostowanie|korekta:|nota redakcyjna|we wcześniejszej wersji|wcześniejsza wersja|opinie wyrażone",
    "cs": "poznámka redakce|oprava:|pozn. red",
    "id": "catatan redaksi|catatan editor|ralat|koreksi:|koreksi|versi sebelumnya|pandangan yang disampaikan|sanggahan:|opini yang disampaikan",
    "vi": "lời tòa soạn|đính chính",
    "tr": "editörün notu|editör notu|düzeltme:|düzeltme|redaksiyonun notu|haberin önceki|yazıda ifade edilen|bu yazıda yer alan görüşler",
    "ru": "от редакции|примечание редакции|прим. ред|поправка:|поправка|уточнение:|исправление:|исправлено|опровержение|в предыдущей версии|"
    "в первоначальной версии|в более ранней версии|мнение автора|мнения, высказанные|мнение редакции|позиция редакции",
    "uk": "від редакції|примітка редакції|виправлення:|уточнення:|виправлено|у попередній версії|думки, висловлені|думка автора",
    "ar": "ملاحظة المحرر|ملاحظة من المحرر|تصحيح:|تصحيح|تنويه:|تنويه|توضيح:|الآراء الواردة|الآراء المعبر عنها|إخلاء مسؤولية|في نسخة سابقة|"
    "المقال يعبر|هذا المقال يعبر|ورد في نسخة",
    "fa": "یادداشت سردبیر|توضیح سردبیر|تصحیح:|تصحیح|اصلاحیه|توضیح:|دیدگاههای مطرح|نظرات مطرح|دیدگاه های|یادداشت تحریریه",
    "he": "הערת העורך|הערת המערכת|תיקון:|הבהרה:",
    "zh": "编者按|编者注|编辑注|編者按|編者註|更正|勘误|更正启事|免责声明|免責聲明|声明：|本文仅代表|本文僅代表|以上观点|文章观点|本文不代表|"
    "本文早前版本|本文此前版本|特别声明",
    "ja": "編集部注|編集部より|訂正|お詫びと訂正|免責事項|編注|※本記事は|※この記事は|本記事の見解|以前の版|注：|記事中の",
    "ko": "편집자주|편집자 주|정정|바로잡습니다|알림:|외부 필자의|이 글은 필자",
    "hi": "संपादक की टिप्पणी|संपादकीय नोट|सुधार:|भूल सुधार|स्पष्टीकरण|अस्वीकरण|संशोधन|ये लेखक के निजी विचार|लेख में व्यक्त|इस लेख में व्यक्त",
    "bn": "সম্পাদকের নোট|সংশোধনী",
}

# Alone on a line above such a note.
EDITOR_HEADINGS: Table = {
    "en": "correction|corrections|clarification|clarifications|disclaimer|disclosure|disclosures|disclosure statement|editor's note|"
    "editors' note|funding|funding statement|conflict of interest|competing interests|conflicts of interest|"
    "corrections and clarifications|update|corrections & clarifications|medical disclaimer|note to readers|declaration of interests",
    "de": "korrektur|richtigstellung|berichtigung|haftungsausschluss|anmerkung der redaktion|transparenzhinweis|in eigener sache|"
    "hinweis der redaktion",
    "fr": "rectificatif|erratum|note de la rédaction|avertissement|précision|déclaration d'intérêts",
    "es": "corrección|aclaración|fe de erratas|fe de errores|nota de la redacción|nota del editor|cláusula de divulgación|"
    "descargo de responsabilidad",
    "pt": "correção|errata|nota da redação|nota do editor|aviso legal|declaração de interesses",
    "it": "correzione|errata corrige|rettifica|precisazione|nota della redazione",
    "nl": "correctie|rectificatie|noot van de redactie|aanvulling|disclaimer",
    "sv": "rättelse|förtydligande",
    "pl": "sprostowanie|od redakcji|korekta",
    "id": "ralat|koreksi|catatan redaksi|sanggahan|disclaimer",
    "tr": "düzeltme|editörün notu|sorumluluk reddi",
    "ru": "поправка|уточнение|от редакции|примечание редакции|исправление",
    "uk": "виправлення|уточнення|від редакції|примітка редакції",
    "ar": "تصحيح|تنويه|توضيح|ملاحظة المحرر|إخلاء مسؤولية",
    "fa": "اصلاحیه|تصحیح|توضیح|یادداشت سردبیر",
    "zh": "更正|勘误|编者按|免责声明|声明|特别声明|編者按",
    "ja": "訂正|お詫びと訂正|編集部より|免責事項",
    "ko": "정정|바로잡습니다|편집자주|알림",
    "hi": "सुधार|भूल सुधार|स्पष्टीकरण|अस्वीकरण|संपादकीय नोट",
}

# What writers declare about themselves: whom they work for, who pays them.
DISCLOSURES: Table = {
    "en": "does not work for, consult|do not work for, consult|receives funding from|receive funding from|received funding from|"
    "has received funding|no relevant affiliations|declare no competing|declares no competing|declare no conflict|declares no conflict|"
    "holds no position in|has no position in|owns shares of|no financial interest|was supported by a grant|disclosed no relevant",
    "de": "erklären, dass keine interessenkonflikte|erklärt, dass kein interessenkonflikt|erhält fördermittel|erhält förderung von",
    "fr": "ne travaille pas, ne conseille pas|ne travaillent pas, ne conseillent pas|a reçu des financements de|ont reçu des financements de",
    "es": "no recibe salario|no reciben salario|recibe fondos de|reciben fondos de|no tiene conflicto de interés",
    "pt": "não presta consultoria|não prestam consultoria|recebe financiamento de|recebem financiamento",
    "id": "tidak bekerja, menjadi konsultan|tidak bekerja, berkonsultasi|menerima dana dari|menerima pendanaan",
}

# The text itself, as a note about it begins.
NOTE_SUBJECTS: Table = {
    "en": "this article|this story|this post|this report|this piece|this essay|this column|this interview|this version|this content|this text|"
    "this op-ed|this commentary|the article above|an earlier|a previous|the content of this|the headline|a version|this excerpt|"
    "this feature|this blog|this review|this press release|this news release|this dispatch|this photo|this analysis",
    "de": "dieser artikel|dieser text|dieser beitrag|diese recherche|dieses interview|dieser kommentar|dieser bericht|der artikel|der text|"
    "der beitrag|die recherche|diese meldung|die meinung|die inhalte|diese version|der kommentar|das interview|dieses projekt|"
    "dieser essay|diese geschichte",
    "fr": "cet article|ce texte|cette enquête|ce reportage|cette tribune|cet entretien|ce billet|cette version|ce contenu|l'article|la version|"
    "le contenu|cette analyse|cette interview|ce projet|ce papier|cet extrait|ce communiqué",
    "es": "este artículo|este texto|este reportaje|esta nota|esta investigación|esta entrevista|esta columna|este contenido|esta noticia|"
    "esta historia|este trabajo|esta publicación|el artículo|la versión|las opiniones|este ensayo|este comunicado|este material|"
    "el contenido|el texto|esta información",
    "pt": "este artigo|este texto|esta reportagem|esta matéria|esta notícia|esta entrevista|este conteúdo|este trabalho|esta investigação|"
    "o artigo|as opiniões|a reportagem|o texto|a matéria|o conteúdo|esta publicação",
    "it": "questo articolo|questo testo|questa inchiesta|questa intervista|questo contenuto|questo pezzo|questo reportage|l'articolo|"
    "le opinioni|il testo|questo comunicato|questa storia|il presente articolo",
    "nl": "dit artikel|dit stuk|dit verhaal|dit bericht|dit onderzoek|deze tekst|dit interview|het artikel|deze column|dit opiniestuk|deze productie",
    "sv": "den här artikeln|denna artikel|artikeln|den här texten|texten|denna text|åsikterna|detta är en|det här är en",
    "da": "denne artikel|artiklen|teksten|denne tekst",
    "no": "denne artikkelen|artikkelen|denne saken|teksten|saken",
    "pl": "ten artykuł|ten tekst|artykuł|tekst|niniejszy artykuł|materiał|ta publikacja|wywiad",
    "id": "artikel ini|tulisan ini|berita ini|laporan ini|liputan ini|opini ini|konten ini|naskah ini",
    "tr": "bu makale|bu haber|bu yazı|bu röportaj|bu metin|bu içerik|bu makalede|bu yazıda",
    "ru": "эта статья|этот материал|этот текст|данная статья|данный материал|статья|материал|текст|это интервью|публикация|мнение|мнения|интервью",
    "uk": "ця стаття|цей матеріал|цей текст|стаття|матеріал|текст|публікація|думка",
    "ar": "هذا المقال|هذه المقالة|هذا التقرير|هذا النص|هذا الموضوع|هذا التحقيق|نشر هذا|نُشر هذا|تم نشر هذا|تم تحديث|الآراء|جميع الآراء|"
    "هذه المادة|نشرت هذه|المقال",
    "fa": "این مقاله|این گزارش|این مطلب|این متن|این یادداشت|این نوشته|این خبر",
    "zh": "本文|本报道|此文|本稿|该文|本篇|原文|文章|本内容|本資訊|本信息|以上内容|作品|本作品",
    "ja": "この記事|本記事|本稿|この文章|本コンテンツ|この原稿|当記事|このコラム|この連載",
    "ko": "이 기사|이 글|본 기사|본 글|이 칼럼|이 보도",
    "hi": "यह लेख|यह रिपोर्ट|यह खबर|यह आलेख|इस लेख|इस खबर|इस रिपोर्ट|यह इंटरव्यू|यह कहानी",
}

# What else notes of the editors begin with: the work behind the text, those who made it, those who paid.
WORK_SUBJECTS: Table = {
    "en": "this work|this research|this project|this investigation|this study|the author|the authors|this reporting|the information in this|"
    "information in this|nothing in this|it does not|our reporting|reporting for this|funding for this|research for this|"
    "support for this|the views|the opinions|these views|all content|this publication|this series|this page",
    "de": "die recherche|die recherchen|die inhalte|dieses projekt|die arbeit an diesem",
    "fr": "cette enquête|ce projet|les informations contenues",
    "es": "esta investigación|este proyecto|este trabajo|las opiniones|la información contenida",
    "pt": "esta investigação|este projeto|este trabalho|as opiniões|as informações contidas",
    "it": "questa inchiesta|questo progetto|le opinioni|le informazioni contenute",
    "nl": "dit onderzoek|dit project|deze productie|dit artikel kwam",
    "ru": "мнение|мнения|материал подготовлен",
    "ar": "الآراء|جميع الآراء",
}

# What such a note says, where it is one of the editors.
EDITOR_PHRASES: Table = {
    "en": "has been updated|was updated|has been amended|was amended|has been corrected|was corrected|has been clarified|was clarified|"
    "has been edited|was edited|has been revised|was revised|has been changed|has been modified|was supported by|is supported by|"
    "was funded by|is funded by|was made possible|is made possible|was produced with support|was produced with the support|"
    "with the support of|with support from|supported by a grant|a grant from|funding from|received funding|receives funding|"
    "does not constitute|not a substitute for|not intended to|is not intended|for informational purposes|for information only|"
    "information purposes only|not necessarily reflect|not necessarily represent|not necessarily those of|do not reflect|"
    "do not represent|are those of the author|their own and|are his own|are her own|are their own|solely those of|is not medical advice|"
    "not financial advice|not investment advice|not legal advice|consult your|seek the advice|misspelled|misstated|misidentified|"
    "incorrectly stated|mistakenly|gave the wrong|erroneously|is the opinion of|may contain affiliate|affiliate links|we may earn|"
    "earn a commission|independently selected|length and clarity|forward-looking statements|declares no conflict|declare no competing|"
    "does not work for, consult|has been condensed|was condensed|sensitivity warning|professional medical",
    "de": "wurde aktualisiert|aktualisiert|wurde korrigiert|korrigiert|wurde ergänzt|wurde geändert|gefördert von|gefördert durch|"
    "wurde gefördert|unterstützt von|unterstützt durch|mit unterstützung von|mit unterstützung der|ersetzt keine|ersetzen keine|"
    "kein ersatz für|dient nur|dienen nur|keine anlageberatung|nicht unbedingt die|gibt ausschliesslich|die meinung des autors|"
    "meinung der autorin|nicht notwendigerweise|hiess es fälschlich|fälschlicherweise|wir haben das korrigiert|haben wir korrigiert|"
    "gekürzt|spiegelt nicht|spiegeln nicht|affiliate|stipendium",
    "fr": "a été mis à jour|mise à jour|a été corrigé|a été modifié|a été actualisé|corrigé le|modifié le|avec le soutien|financé par|"
    "soutenu par|soutien financier|ne reflètent pas|ne reflète pas|n'engagent que|n'engage que|ne sauraient|ne remplace pas|"
    "ne constitue pas|à titre informatif|a été édité|grâce au soutien|bénéficié d'une bourse|par erreur|contenait une erreur",
    "es": "ha sido actualizado|fue actualizado|ha sido actualizada|fue actualizada|se actualizó|ha sido corregido|fue corregido|"
    "ha sido modificado|ha sido editado|fue corregida|con el apoyo de|financiado por|financiada por|apoyado por|no reflejan|"
    "no representan|no necesariamente|no sustituye|no constituye|a título informativo|fines informativos|son responsabilidad|"
    "exclusiva responsabilidad|gracias al apoyo|por error|recibió financiación|beca de",
    "pt": "foi atualizado|foi atualizada|foi corrigido|foi corrigida|foi alterado|com o apoio de|com apoio de|financiado por|financiada por|"
    "não refletem|não reflete|não representam|não substitui|não constitui|fins informativos|de responsabilidade|são da responsabilidade|"
    "erroneamente|por engano|foi editada|foi editado|bolsa de",
    "it": "è stato aggiornato|aggiornato il|è stato corretto|è stato modificato|con il sostegno|finanziato da|sostenuto da|non riflettono|"
    "non rispecchiano|non sostituisce|non costituisce|a scopo informativo|per errore|erroneamente|con il contributo",
    "nl": "is bijgewerkt|is aangepast|is gecorrigeerd|werd aangepast|is aangevuld|met steun van|gefinancierd door|mede mogelijk gemaakt|"
    "niet noodzakelijk|geen vervanging|op persoonlijke titel|stond abusievelijk|abusievelijk|ten onrechte|mogelijk gemaakt door",
    "sv": "har uppdaterats|har korrigerats|uppdaterades|har ändrats|är skribentens egna|åsikterna är|med stöd av|angavs felaktigt|stod det fel|"
    "debattartikel|ersätter inte",
    "da": "er opdateret|blev opdateret|er rettet|er blevet rettet|med støtte fra|fejlagtigt|er udtryk for",
    "no": "er oppdatert|ble oppdatert|er rettet|er endret|med støtte fra|feilaktig",
    "pl": "został zaktualizowany|zaktualizowano|został poprawiony|poprawiono|finansowany przez|przy wsparciu|dzięki wsparciu|nie zastępuje|"
    "nie stanowi|błędnie|wyraża opinię|wyłącznie opinie",
    "id": "telah diperbarui|telah diubah|telah dikoreksi|diperbarui pada|didukung oleh|didanai oleh|dukungan dari|tidak mencerminkan|"
    "tidak mewakili|bukan pengganti|tanggung jawab penulis|pendapat pribadi|pandangan pribadi",
    "tr": "güncellenmiştir|güncellendi|düzeltilmiştir|düzeltildi|desteğiyle|tarafından desteklen|yansıtmaz|yansıtmayabilir|yerine geçmez|"
    "bilgilendirme amaçlıdır|yazarın kendi|yatırım tavsiyesi",
    "ru": "обновлен|обновлена|обновлён|исправлен|исправлена|была исправлена|был исправлен|дополнен|при поддержке|на средства|не отражает|"
    "не совпадать|не совпадает|не является|носит информационный|была допущена ошибка|ошибочно|может не совпадать|не заменяет",
    "uk": "оновлено|виправлено|доповнено|за підтримки|не відображає|може не збігатися|не є|помилково|не замінює",
    "ar": "لا تعبر|لا يعبر|لا تعكس|لا يعكس|تعبر عن رأي|يعبر عن رأي|تم تحديث|جرى تحديث|تم تعديل|تم تصحيح|بدعم من|بتمويل من|لا يغني عن|لا تمثل|"
    "بالضرورة|لأغراض إعلامية|خطأ",
    "fa": "بهروز شد|به روز شد|اصلاح شد|تصحیح شد|لزوما|لزوماً|بازتاب|با حمایت|جایگزین مشاوره|به اشتباه|دیدگاه نویسنده",
    "zh": "已更新|已更正|有更新|仅供参考|僅供參考|不代表|不构成|不構成|作者个人观点|作者個人|作者观点|作者立场|资助|資助|支持完成|误写|有误|"
    "不能替代|修改",
    "ja": "更新しました|修正しました|訂正しました|見解を示すものではありません|見解を代表するものではありません|個人の見解|助成|支援を受け|"
    "誤り|目的としたものではありません|代わるものではありません|情報提供を目的",
    "ko": "수정되었습니다|업데이트되었습니다|수정했습니다|지원을 받아|개인 의견|입장과 다를|견해와 다를|반영하지 않|투자 권유|대신할 수 없",
    "hi": "अपडेट किया गया|संशोधित किया गया|सुधार किया गया|निजी विचार|सहयोग से|प्रतिबिंबित नहीं|सहमत होना|सलाह का विकल्प नहीं|जानकारी के लिए",
}
