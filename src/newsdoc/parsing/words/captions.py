"""The words of picture captions."""

from __future__ import annotations

from newsdoc.parsing.words.table import Table

__all__ = ["CAPTION_ENDS", "CAPTION_STARTS"]

# Within a caption's last words: who took the picture.
CAPTION_ENDS: Table = {
    "en": "photo by|photos by|photo:|photos:|image:|image credit|photo credit|credit:|file photo|ap photo|afp photo|getty images|via getty|"
    "via ap|via reuters|via afp|/reuters|/ap|/afp|/epa|/getty|/shutterstock|shutterstock|[file:|[photo:|(file|courtesy of|photo courtesy|"
    "photograph:|photograph by|picture:|pool/|/pool|associated press file|file image|image via|screenshot via|screengrab|photo/|"
    "illustration by",
    "de": "foto:|fotos:|bild:|picture alliance|/dpa|imago|archivbild|archivfoto|symbolbild|symbolfoto|bildquelle",
    "fr": "photo :|crédit photo|crédit :|crédits :|© afp|/ afp|photo d'archives|photo d'illustration",
    "es": "foto:|fotografía:|crédito:|/efe|/ efe|foto de|foto de archivo|imagen:",
    "pt": "foto:|crédito:|imagem:|foto de arquivo|/ lusa|/lusa",
    "it": "foto:|(foto|/ansa|/ ansa|foto d'archivio|immagine:",
    "nl": "foto:|beeld:|© anp|/anp|foto anp|archieffoto",
    "sv": "foto:|arkivbild|/tt",
    "da": "foto:|arkivfoto",
    "pl": "fot.|zdjęcie:|/pap|/ pap",
    "id": "foto:|(foto|dok.|/antara",
    "tr": "fotoğraf:|/aa|(aa)|arşiv",
    "ru": "фото:|/ фото|© риа|/тасс|/ тасс|архивное фото",
    "uk": "фото:|/укрінформ",
    "ar": "(أ ف ب)|(رويترز)|(أرشيف)|(الأناضول)|تصوير:|الصورة:",
    "fa": "عکس:|(عکس|آرشیو",
    "zh": "图片来源|摄影|资料图|供图|新华社记者",
    "ja": "写真：|写真:|撮影|（写真|＝共同|提供）|資料写真|（ロイター|（ap",
    "ko": "사진=|사진:|/연합뉴스|자료사진|제공]|사진 =",
    "hi": "फोटो:|फाइल फोटो|फ़ोटो:",
}

# At the start of a caption.
CAPTION_STARTS: Table = {
    "en": "file -|file –|file —|file photo|file:|caption:|pictured:|pictured above|header image|featured image|image caption|photo caption|"
    "screenshot:|in this photo|in this file photo|in this image|in this undated|a file photo|above:|(l-r)|from left:|image:|photo:",
    "de": "archivbild|archivfoto|symbolbild|symbolfoto|im bild:|das foto zeigt|bildunterschrift",
    "fr": "photo d'archives|photo d'illustration|légende :|image d'illustration|sur cette photo",
    "es": "imagen de archivo|foto de archivo|fotografía de archivo|en la imagen|en la foto|pie de foto",
    "pt": "imagem de arquivo|foto de arquivo|na imagem|na foto|legenda:",
    "it": "nella foto|foto d'archivio|immagine d'archivio|didascalia",
    "nl": "archieffoto|archiefbeeld|op de foto|onderschrift",
    "pl": "na zdjęciu|zdjęcie ilustracyjne|zdjęcie archiwalne",
    "id": "ilustrasi|foto arsip|keterangan foto",
    "ru": "на фото|архивное фото|на снимке",
    "uk": "на фото|на світлині",
    "ar": "في الصورة|صورة أرشيفية|صورة من الأرشيف",
    "fa": "عکس آرشیوی|تصویر آرشیوی",
    "zh": "图为|资料图|资料图片|图说|上图",
    "ja": "写真は|資料写真|写真説明",
    "ko": "자료사진|사진은",
}
