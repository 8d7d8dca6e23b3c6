"""Pictures come along: the same bytes out as in, in the document or in files beside it, as asked."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from support.articles import PNG, PNG_DIGEST, edition, everything
from support.findings import format_findings

import newsdoc
from newsdoc.formats.json import JsonWriteOptions
from newsdoc.formats.media import embedded
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.io.archive import Archive
from newsdoc.model import Article, Figure, Media
from newsdoc.registry import find_format

BESIDE = f"{PNG_DIGEST.removeprefix('sha256:')[:16]}.png"


def _bytes(article: Article) -> bytes | None:
    return article.media["dot"].content


def test_json_names_files_beside_it(tmp_path: Path) -> None:
    newsdoc.write(everything(), tmp_path / "story.json")
    entry = json.loads((tmp_path / "story.json").read_bytes())["media"]["dot"]
    assert entry["file"] == f"story.media/{BESIDE}"
    assert (tmp_path / entry["file"]).read_bytes() == PNG
    assert _bytes(newsdoc.read(tmp_path / "story.json")) == PNG


def test_json_embeds_where_asked(tmp_path: Path) -> None:
    data = newsdoc.dumps(everything(), "json", options=JsonWriteOptions(media="embed"))
    assert _bytes(newsdoc.loads(data, "json")) == PNG
    newsdoc.write(everything(), tmp_path / "story.json", options=JsonWriteOptions(media="embed"))
    assert [path.name for path in tmp_path.iterdir()] == ["story.json"]


def test_json_in_memory_has_no_place_beside_and_says_so() -> None:
    found = newsdoc.Collector()
    article = newsdoc.loads(newsdoc.dumps(everything(), "json", report=found), "json")
    assert (article, _bytes(article)) == (everything(), None)
    assert [diagnostic.code for diagnostic in found] == ["json-medium-left-out"]


def test_newsml_g2_names_files_beside_it_where_asked(tmp_path: Path) -> None:
    newsdoc.write(everything(), tmp_path / "story.newsml.xml", options=NewsmlWriteOptions(media="beside"))
    assert f'src="story.media/{BESIDE}"' in (tmp_path / "story.newsml.xml").read_text(encoding="utf-8")
    assert _bytes(newsdoc.read(tmp_path / "story.newsml.xml")) == PNG
    assert format_findings((tmp_path / "story.newsml.xml").read_bytes()) == []


@pytest.mark.parametrize("name", ["docx", "epub"])
def test_a_picture_that_is_shown_often_is_unpacked_once(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    figure = Figure(media="dot", alt="A dot")
    article = Article(id="urn:test:dots", headline="Dots", body=[figure] * 20, media={"dot": Media("image/png", PNG_DIGEST, content=PNG)})
    data = newsdoc.dumps(article, name)
    unpacked: list[str] = []
    read = Archive.read
    monkeypatch.setattr(Archive, "read", lambda archive, part: unpacked.append(part) or read(archive, part))  # type: ignore[func-returns-value]
    back = newsdoc.loads(data, name)
    assert (back.body, _bytes(back)) == (article.body, PNG)
    assert len([part for part in unpacked if part.endswith(".png")]) == 1


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    newsdoc.write(everything(), tmp_path / "my stóry #1.xml", "newsml-g2", options=NewsmlWriteOptions(media="beside"))
    assert _bytes(newsdoc.read(tmp_path / "my stóry #1.xml")) == PNG


def test_an_edition_keeps_its_media_beside_it(tmp_path: Path) -> None:
    newsdoc.write(edition(), tmp_path / "bay.json")
    assert _bytes(newsdoc.read_edition(tmp_path / "bay.json").articles[0]) == PNG


def test_the_same_bytes_go_all_the_way(tmp_path: Path) -> None:
    article = everything()
    for name in ("a.docx", "b.json", "c.epub", "d.newsml.xml", "e.docx"):
        newsdoc.write(article, tmp_path / name)
        article = newsdoc.read(tmp_path / name)
    assert (article, _bytes(article)) == (everything(), PNG)


@pytest.mark.parametrize(
    "reference",
    ["../s.media/0123456789abcdef.png", "/etc/passwd", "story.media/../../secret", "story.media/link.png", "C:\\x.media\\0123456789abcdef.png", ""],
)
def test_no_name_leads_out_of_the_folder(reference: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(PNG)
    folder = tmp_path / "in"
    folder.mkdir()
    newsdoc.write(everything(), folder / "story.json")
    (folder / "story.media" / BESIDE).unlink()
    (folder / "story.media" / "link.png").symlink_to(tmp_path / "secret")
    plain = json.loads((folder / "story.json").read_bytes())
    plain["media"]["dot"]["file"] = reference
    (folder / "story.json").write_text(json.dumps(plain), encoding="utf-8")
    found = newsdoc.Collector()
    assert _bytes(newsdoc.read(folder / "story.json", report=found)) is None
    assert [diagnostic.code for diagnostic in found] == ["medium-unread"]


def test_a_link_in_the_folder_is_not_followed_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    newsdoc.write(everything(), tmp_path / "in" / "story.json")
    beside = tmp_path / "in" / "story.media" / BESIDE
    beside.rename(tmp_path / "elsewhere.png")
    beside.symlink_to(tmp_path / "elsewhere.png")
    assert _bytes(newsdoc.read(tmp_path / "in" / "story.json", report=newsdoc.Collector())) is None


@pytest.mark.parametrize("place", ["medium", "folder"])
def test_no_link_is_followed_to_write_a_medium(place: str, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / BESIDE).write_bytes(b"mine")
    if place == "folder":
        (tmp_path / "story.media").symlink_to(victim)
    else:
        (tmp_path / "story.media").mkdir()
        (tmp_path / "story.media" / BESIDE).symlink_to(victim / BESIDE)
    with pytest.raises(newsdoc.OutputError, match="link"):
        newsdoc.write(everything(), tmp_path / "story.json", overwrite=True)
    assert (victim / BESIDE).read_bytes() == b"mine"
    assert not (tmp_path / "story.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has such pipes")
def test_no_pipe_is_waited_for_to_write_a_medium(tmp_path: Path) -> None:
    (tmp_path / "story.media").mkdir()
    os.mkfifo(tmp_path / "story.media" / BESIDE)
    with pytest.raises(newsdoc.OutputError, match="no file") as caught:
        newsdoc.write(everything(), tmp_path / "story.json")
    assert caught.value.file == str(tmp_path / "story.media" / BESIDE)


def test_another_file_in_a_mediums_place_is_overwritten_only_where_asked(tmp_path: Path) -> None:
    beside = tmp_path / "story.media" / BESIDE
    beside.parent.mkdir()
    beside.write_bytes(b"mine")
    with pytest.raises(newsdoc.OutputError, match="--force") as caught:
        newsdoc.write(everything(), tmp_path / "story.json", overwrite=False)
    assert (caught.value.file, beside.read_bytes()) == (str(beside), b"mine")
    assert not (tmp_path / "story.json").exists()
    newsdoc.write(everything(), tmp_path / "story.json", overwrite=True)
    assert beside.read_bytes() == PNG


def test_a_medium_that_is_there_is_not_written_again(tmp_path: Path) -> None:
    newsdoc.write(everything(), tmp_path / "story.json")
    beside = tmp_path / "story.media" / BESIDE
    before = beside.stat().st_ino
    (tmp_path / "story.json").unlink()
    newsdoc.write(everything(), tmp_path / "story.json", overwrite=False)
    assert beside.stat().st_ino == before


@pytest.mark.parametrize("change", [{"content": "AAAA"}, {"file": "story.media/0123456789abcdef.png"}])
def test_bytes_that_are_others_or_not_there_are_reported(change: dict[str, str]) -> None:
    plain: Any = json.loads(newsdoc.dumps(everything(), "json", report=newsdoc.Collector()))
    plain["media"]["dot"].update(change)
    found = newsdoc.Collector()
    assert newsdoc.loads(json.dumps(plain).encode(), "json", report=found) == everything()
    assert [diagnostic.code for diagnostic in found] == ["medium-unread"]


def test_content_that_is_no_base_64_is_an_error() -> None:
    plain: Any = json.loads(newsdoc.dumps(everything(), "json", report=newsdoc.Collector()))
    plain["media"]["dot"]["content"] = "no!"
    with pytest.raises(newsdoc.InvalidDocumentError, match="base 64"):
        newsdoc.loads(json.dumps(plain).encode(), "json")


@pytest.mark.parametrize("name", ["docx", "epub"])
def test_a_type_that_the_bytes_belie_is_not_believed(name: str) -> None:
    media = {"dot": Media("image/jpeg", PNG_DIGEST, content=PNG)}
    article = Article(id="urn:test:belied", language="en", headline="Dot", body=[Figure(media="dot")], media=media)
    assert [finding.code for finding in newsdoc.validate(newsdoc.dumps(article, name)) if finding.severity is newsdoc.Severity.ERROR] == []
    assert _bytes(newsdoc.loads(newsdoc.dumps(article, name), name)) == PNG


def test_a_medium_that_is_not_what_it_is_said_to_be_is_a_finding(tmp_path: Path) -> None:
    media = {"dot": Media("image/jpeg", PNG_DIGEST, content=PNG)}
    newsdoc.write(
        Article(id="urn:test:belied", language="en", headline="Dot", body=[Figure(media="dot", alt="A dot")], media=media), tmp_path / "a.json"
    )
    assert [finding.code for finding in newsdoc.validate(tmp_path / "a.json")] == ["medium-type-wrong"]


@pytest.mark.parametrize("name", ["docx", "epub", "newsml-g2", "json", "ninjs"])
def test_a_medium_beyond_the_limit_is_refused(name: str) -> None:
    options = JsonWriteOptions(media="embed") if name == "json" else None
    data = newsdoc.dumps(everything(), name, options=options)
    with pytest.raises(newsdoc.LimitExceededError, match="medium"):
        newsdoc.loads(data, name, options=find_format(name).read_options(limits=newsdoc.Limits(medium_bytes=len(PNG) - 1)))


def test_a_medium_beside_a_document_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    newsdoc.write(everything(), tmp_path / "story.json")
    options = find_format("json").read_options(limits=newsdoc.Limits(medium_bytes=len(PNG) - 1))
    with pytest.raises(newsdoc.LimitExceededError, match="the limit medium_bytes") as caught:
        newsdoc.read(tmp_path / "story.json", options=options)
    assert caught.value.file == str(tmp_path / "story.media" / BESIDE)


@pytest.mark.parametrize("kind", ["image/avif", "audio/mpeg", "video/mp4", "image/tiff"])
def test_a_medium_that_holds_signs_of_markup_by_chance_is_embedded(kind: str) -> None:
    content = b"\x00\x00\x00\x1cftyp" + b"\x91<a\x07<!\x80" * 100
    assert embedded(Media(kind, PNG_DIGEST, content=content)) is not None
    assert embedded(Media(kind, PNG_DIGEST, content=b" \n<a href='x'>" + content)) is None
