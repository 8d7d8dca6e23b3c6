"""What the outlet is called that a note is about, in the languages of the tables, and which lines the note has."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc import Collector

_STORIES = {
    "en": (
        "Rain closes mountain road",
        "A landslide closed the only road to the valley on Sunday, and officials expect it to stay closed for a week.",
        "No one was hurt, they said.",
    ),
    "de": (
        "Regen schließt Bergstraße",
        "Ein Erdrutsch hat am Sonntag die einzige Straße ins Tal geschlossen, und sie dürfte eine Woche gesperrt bleiben.",
        "Verletzt wurde niemand.",
    ),
    "fr": (
        "La pluie ferme la route",
        "Un glissement de terrain a fermé dimanche la seule route de la vallée, et elle devrait le rester une semaine.",
        "Personne n'a été blessé.",
    ),
    "es": (
        "La lluvia cierra la carretera",
        "Un deslizamiento cerró el domingo la única carretera del valle, y seguirá cerrada una semana, según la policía.",
        "No hubo heridos.",
    ),
    "pt": (
        "Chuva fecha a estrada",
        "Um deslizamento fechou no domingo a única estrada do vale, e ela deve ficar fechada por uma semana, diz a polícia.",
        "Não houve feridos.",
    ),
    "it": (
        "La pioggia chiude la strada",
        "Una frana ha chiuso domenica l'unica strada della valle, che dovrebbe restare chiusa per una settimana.",
        "Nessuno è rimasto ferito.",
    ),
    "nl": (
        "Regen sluit bergweg af",
        "Een aardverschuiving heeft zondag de enige weg naar het dal afgesloten, en die blijft een week dicht, zegt de politie.",
        "Niemand raakte gewond.",
    ),
    "ru": (
        "Дождь закрыл дорогу",
        "Оползень в воскресенье перекрыл единственную дорогу в долину, и она останется закрытой неделю, сообщили власти.",
        "Никто не пострадал.",
    ),
    "ar": (
        "المطر يغلق طريق الجبل",
        "أغلق انهيار أرضي يوم الأحد الطريق الوحيد إلى الوادي، ويتوقع المسؤولون أن يبقى مغلقا أسبوعا كاملا.",
        "ولم يصب أحد بأذى.",
    ),
    "fa": (
        "باران جاده کوهستانی را بست",
        "رانش زمین روز یکشنبه تنها جاده دره را بست و مقام‌ها می‌گویند که یک هفته بسته خواهد ماند.",
        "کسی آسیب ندید.",
    ),
    "zh": (
        "大雨封闭山路",
        "周日的一场山体滑坡封闭了通往山谷的唯一道路，官员预计道路将关闭一周，目前没有人员伤亡报告。",
        "救援队已经到达现场。",
    ),
    "ja": (
        "大雨で山道が閉鎖",
        "日曜日の土砂崩れで谷に通じる唯一の道路が閉鎖され、当局によると一週間は通れない見通しだ。",
        "けが人はいなかった。",
    ),
    "hi": (
        "बारिश से पहाड़ी सड़क बंद",
        "रविवार को हुए भूस्खलन से घाटी की एकमात्र सड़क बंद हो गई और अधिकारियों के अनुसार यह एक सप्ताह बंद रहेगी।",
        "कोई घायल नहीं हुआ।",
    ),
    "id": (
        "Hujan tutup jalan gunung",
        "Tanah longsor pada hari Minggu menutup satu-satunya jalan ke lembah, dan jalan itu akan ditutup selama seminggu.",
        "Tidak ada korban luka.",
    ),
    "tr": (
        "Yağmur dağ yolunu kapattı",
        "Pazar günkü heyelan vadiye giden tek yolu kapattı, yetkililer yolun bir hafta kapalı kalacağını söyledi.",
        "Yaralanan olmadı.",
    ),
}
_CASES = [
    (
        "en",
        [
            "Reuters",
            "Reuters, the news and media division of Thomson Reuters, is one of the world's largest providers of news.",
        ],
        "Reuters",
    ),
    (
        "en",
        [
            "Inter Press Service (IPS) is a global news agency that focuses on the global South. Its headquarters are in Rome.",
        ],
        "Inter Press Service",
    ),
    (
        "en",
        [
            "— Coastal Wire Service",
            "Coastal Wire Service supplies news to 60 papers on both shores of the strait.",
        ],
        "Coastal Wire Service",
    ),
    (
        "en",
        [
            "About The Strait Times Foundation",
            "The Strait Times Foundation supports young reporters in six countries. It was set up in 2003.",
            "For more information, visit straittimesfoundation.example",
        ],
        "The Strait Times Foundation",
    ),
    (
        "en",
        [
            "Ridge & Valley is a nonprofit newsroom covering the highlands.",
        ],
        "Ridge & Valley",
    ),
    (
        "en",
        [
            "ProHill is an independent, nonprofit newsroom that produces investigative journalism. Founded in 2011, it has a staff of 40.",
        ],
        "ProHill",
    ),
    (
        "en",
        [
            "Source: Xinhua",
            "Xinhua News Agency is the official state news agency of the People's Republic of China.",
        ],
        "Xinhua",
    ),
    (
        "en",
        [
            "The Hill Observatory, founded in 1987, is an independent human rights group based in Oslo that monitors prisons.",
        ],
        "The Hill Observatory",
    ),
    (
        "en",
        [
            "Yonhap",
            "Founded in 1980, Yonhap is South Korea's largest news agency and runs bureaus in 25 countries.",
        ],
        "Yonhap",
    ),
    (
        "de",
        [
            "Die Deutsche Presse-Agentur (dpa) ist die größte Nachrichtenagentur Deutschlands mit Sitz in Hamburg.",
        ],
        "Deutsche Presse-Agentur",
    ),
    (
        "de",
        [
            "Über den Talboten",
            "Der Talbote ist eine unabhängige Wochenzeitung, die seit 1951 in Brenn erscheint.",
        ],
        "Talbote",
    ),
    (
        "fr",
        [
            "AFP",
            "L'Agence France-Presse (AFP) est une agence de presse mondiale dont le siège est à Paris.",
        ],
        "AFP",
    ),
    (
        "fr",
        [
            "Mediapente est un journal en ligne indépendant, fondé en 2008 et financé par ses lecteurs.",
        ],
        "Mediapente",
    ),
    (
        "es",
        [
            "Europa Press",
            "Europa Press es una agencia de noticias española fundada en 1957 con sede en Madrid.",
        ],
        "Europa Press",
    ),
    (
        "es",
        [
            "Animal Serrano es una revista digital de crónica y periodismo narrativo.",
        ],
        "Animal Serrano",
    ),
    (
        "pt",
        [
            "A Agência Serra é um serviço público de notícias mantido pelo governo do estado.",
        ],
        "Agência Serra",
    ),
    (
        "pt",
        [
            "Fonte: Agência Brasil",
            "A Agência Brasil é a agência pública de notícias da Empresa Brasil de Comunicação.",
        ],
        "Agência Brasil",
    ),
    (
        "it",
        [
            "Valle Viva è un quotidiano online indipendente nato nel 2012.",
        ],
        "Valle Viva",
    ),
    (
        "it",
        [
            "ANSA",
            "L'Agenzia Nazionale Stampa Associata (ANSA) è la prima agenzia di stampa italiana, fondata nel 1945.",
        ],
        "ANSA",
    ),
    (
        "nl",
        [
            "Het ANP is het grootste persbureau van Nederland en werd in 1934 opgericht.",
        ],
        "ANP",
    ),
    (
        "ru",
        [
            "Интерфакс",
            "Интерфакс — российское информационное агентство, основанное в 1989 году.",
        ],
        "Интерфакс",
    ),
    (
        "ru",
        [
            "О «Горной газете»",
            "«Горная газета» — независимое издание, которое выходит раз в неделю с 1995 года.",
        ],
        "Горная газета",
    ),
    (
        "ar",
        [
            "الجبل اليوم صحيفة يومية مستقلة تصدر في عمّان منذ عام 1998.",
        ],
        "الجبل اليوم",
    ),
    (
        "fa",
        [
            "ایسنا",
            "خبرگزاری دانشجویان ایران (ایسنا) یک خبرگزاری ایرانی است که در سال ۱۳۷۸ تأسیس شد.",
        ],
        "ایسنا",
    ),
    (
        "zh",
        [
            "新华社",
            "新华社是中国的国家通讯社，1931年成立，总部设在北京，在全球有一百八十多个分社。",
        ],
        "新华社",
    ),
    (
        "zh",
        [
            "《山谷周刊》是一本独立的新闻杂志，2005年创刊，每周四出版。",
        ],
        "山谷周刊",
    ),
    (
        "ja",
        [
            "時事通信",
            "時事通信社は、1945年に創立された日本の通信社である。本社は東京都中央区にある。",
        ],
        "時事通信社",
    ),
    (
        "ja",
        [
            "谷の声は、長野県を拠点とする独立系のニュースサイトです。",
        ],
        "谷の声",
    ),
    (
        "hi",
        [
            "पीटीआई",
            "प्रेस ट्रस्ट ऑफ इंडिया (पीटीआई) भारत की सबसे बड़ी समाचार एजेंसी है।",
        ],
        "पीटीआई",
    ),
    (
        "hi",
        [
            "घाटी दर्पण एक स्वतंत्र समाचार पोर्टल है जो पहाड़ी जिलों की खबरें देता है।",
        ],
        "घाटी दर्पण",
    ),
    (
        "id",
        [
            "ANTARA",
            "ANTARA adalah kantor berita nasional Indonesia yang didirikan pada 13 Desember 1937.",
        ],
        "ANTARA",
    ),
    (
        "tr",
        [
            "Dağ Postası bağımsız bir haftalık gazetedir ve 1996'dan beri yayımlanmaktadır.",
        ],
        "Dağ Postası",
    ),
]


@pytest.mark.parametrize(("language", "tail", "name"), _CASES, ids=[f"{language} {name}" for language, _, name in _CASES])
def test_a_note_gives_the_name_of_the_outlet(language: str, tail: list[str], name: str) -> None:
    story = _STORIES[language]
    article = newsdoc.parse("\n\n".join([*story, *tail]), report=Collector(), statements=False)
    assert article.outlet_note is not None
    assert set(article.outlet_note.paragraphs) <= set(tail)
    assert article.outlet_note.name == name
    assert [block.visible_text for block in article.body] == list(story[1:])
