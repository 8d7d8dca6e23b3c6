"""newsdoc convert, as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.articles import edition, everything

import newsdoc as library

from .conftest import Run, shell

STORY = "Fog closes port\n\nBy Ada Moe\n\nIt was too foggy to sail on Monday, the harbour office said.\n\nThe port opens again on Tuesday.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_output_goes_beside_the_input(newsdoc: Run, story: Path) -> None:
    done = newsdoc("convert", "story.txt", "-t", "json", "-t", "newsml-g2", "-t", "docx", "-t", "epub")
    assert done.status == 0
    assert done.out == ""
    written = {path.name for path in story.parent.iterdir()}
    assert written == {"story.txt", "story.json", "story.newsml.xml", "story.docx", "story.epub"}


def test_standard_input_goes_to_standard_output(newsdoc: Run) -> None:
    done = newsdoc("convert", "-", "-t", "json", stdin=STORY)
    assert done.status == 0
    assert json.loads(done.out)["headline"] == "Fog closes port"


def test_nothing_is_overwritten_without_force(newsdoc: Run, story: Path) -> None:
    target = story.with_suffix(".json")
    target.write_text("mine")
    done = newsdoc("convert", "story.txt", "-t", "json")
    assert done.status == 3
    assert "--force" in done.err
    assert target.read_text() == "mine"
    assert newsdoc("convert", "story.txt", "-t", "json", "--force").status == 0
    assert json.loads(target.read_text())["byline"] == "By Ada Moe"


def test_an_input_is_never_overwritten(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json").status == 0
    before = (story.parent / "story.json").read_bytes()
    done = newsdoc("convert", "story.json", "-t", "json", "--force", "-M", "headline=Other")
    assert done.status == 3
    assert "an input is never overwritten" in done.err
    assert (story.parent / "story.json").read_bytes() == before


@pytest.mark.parametrize("output", ["./none/../story.json", "link.json", "twin.json", "here/story.json"])
def test_an_input_is_never_overwritten_by_another_of_its_names(newsdoc: Run, story: Path, output: str) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json").status == 0
    written = story.parent / "story.json"
    before = written.read_bytes()
    (story.parent / "link.json").symlink_to("story.json")
    (story.parent / "twin.json").hardlink_to(written)
    (story.parent / "here").symlink_to(".")
    done = newsdoc("convert", "story.json", "-t", "json", "-o", output, "--force", "-M", "headline=Other")
    assert (done.status, written.read_bytes()) == (3, before)
    assert "an input is never overwritten" in done.err


def test_a_folder_is_made_where_the_name_ends_in_a_slash(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json", "-t", "epub", "-o", "new/").status == 0
    assert sorted(path.name for path in (story.parent / "new").iterdir()) == ["story.epub", "story.json"]


def test_a_file_can_be_named(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json", "-o", "other.json").status == 0
    assert (story.parent / "other.json").exists()


def test_what_the_user_knows_wins(newsdoc: Run, story: Path) -> None:
    given = ["provider=Coast Wire", "provider.uri=https://coast.example/", "language=en", "published=2026-05-01T08:00:00Z", "urgency=3"]
    given += ["keywords=fog", "keywords=port", "authors=Ada Moe", "url=https://coast.example/fog", "headline=Fog"]
    flags = [flag for pair in given for flag in ("-M", pair)]
    article = json.loads(newsdoc("convert", "story.txt", "-t", "json", "-o", "-", *flags).out)
    assert article["provider"] == {"name": "Coast Wire", "uri": "https://coast.example/"}
    assert article["published"] == {"value": "2026-05-01T08:00:00Z", "zone_known": True}
    assert (article["language"], article["urgency"], article["keywords"], article["headline"]) == ("en", 3, ["fog", "port"], "Fog")
    assert article["authors"] == [{"name": "Ada Moe"}]


def test_what_the_user_knows_helps_to_read_a_raw_text_and_is_recorded(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Bay Echo\n\nFog closes the port\n\nIt was too foggy to sail on Monday, the harbour office said in a note.\n")
    flags = ["-M", "headline=Fog closes the port", "-M", "provider=Bay Echo", "-M", "language=en", "-M", "urgency=3"]
    article = json.loads(newsdoc("convert", "page.txt", "-t", "json", "-o", "-", *flags).out)
    assert (article["headline"], len(article["body"]), article["provider"]) == ("Fog closes the port", 1, {"name": "Bay Echo"})
    assert article["origin"]["given"] == ["language", "headline", "provider", "urgency"]
    assert "headline" in article["origin"]["spans"]


def test_what_is_given_later_is_no_part_of_the_origin(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json", "-M", "language=en").status == 0
    article = json.loads(newsdoc("convert", "story.json", "-t", "json", "-o", "-", "-M", "urgency=3").out)
    assert (article["origin"]["given"], article["urgency"]) == (["language"], 3)


def test_everything_can_be_kept(newsdoc: Run, story: Path) -> None:
    article = json.loads(newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "--keep").out)
    lines = [line for line in story.read_text().split("\n") if line]
    assert [block["text"] for block in article["body"]] == lines


@pytest.mark.parametrize(
    "pair", ["language=en_GB", "nofield=1", "urgency=high", "urgency=0", "published=yesterday", "headline", "status=gone", f"version={'9' * 5000}"]
)
def test_what_the_model_does_not_allow_is_wrong_usage(newsdoc: Run, story: Path, pair: str) -> None:
    done = newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "-M", pair)
    assert done.status == 2
    assert done.out == ""
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["story.txt"],
        ["-t", "json"],
        ["story.txt", "-t", "nope"],
        ["story.txt", "story.txt", "-t", "json", "-o", "-"],
        ["story.txt", "-t", "json", "-t", "epub", "-o", "one.json"],
        ["story.txt", "-", "-t", "json"],
    ],
)
def test_wrong_usage_ends_with_2(newsdoc: Run, story: Path, arguments: list[str]) -> None:
    assert newsdoc("convert", *arguments).status == 2


def test_a_missing_file_is_one_line(newsdoc: Run) -> None:
    done = newsdoc("convert", "nope.txt", "-t", "json")
    assert (done.status, done.err) == (3, "newsdoc: nope.txt: cannot be opened: No such file or directory\n")


def test_one_bad_document_does_not_stop_the_others(newsdoc: Run, story: Path) -> None:
    (story.parent / "bad.json").write_text('{"newsdoc": "1.0"}')
    done = newsdoc("convert", "bad.json", "story.txt", "-t", "epub")
    assert done.status == 1
    assert "bad.json: $:" in done.err
    assert (story.parent / "story.epub").exists()
    assert not (story.parent / "bad.epub").exists()


def test_an_unwritable_place_is_one_line(newsdoc: Run, story: Path) -> None:
    done = newsdoc("convert", "story.txt", "-t", "json", "-o", "no/such/place.json")
    assert done.status == 3
    assert done.err.count("\n") == 1


def test_left_out_lines_are_told_and_can_be_hushed_or_made_to_count(newsdoc: Run, story: Path) -> None:
    story.write_text(STORY + "\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n")
    told = newsdoc("convert", "story.txt", "-t", "json", "-o", "-")
    assert told.status == 0
    assert "[text-left-out]" in told.err
    assert newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "-q").err == ""
    assert newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "--fail-on", "info").status == 1


def test_format_options_become_flags(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "--json-compact").out.count("\n") == 1


def test_several_articles_become_one_document(newsdoc: Run, story: Path) -> None:
    from support.articles import edition

    import newsdoc as library

    (story.parent / "edition.json").write_bytes(library.dumps(edition(), "json"))
    assert newsdoc("convert", "edition.json", "-t", "epub").status == 0
    assert newsdoc("validate", "edition.epub").status == 0
    refused = newsdoc("convert", "edition.json", "-t", "text")
    assert refused.status == 3
    assert "text holds one article" in refused.err


def test_outputs_never_overwrite_each_other(newsdoc: Run, story: Path) -> None:
    (story.parent / "a").mkdir()
    (story.parent / "a" / "story.txt").write_text(STORY)
    done = newsdoc("convert", "story.txt", "a/story.txt", "-t", "json", "-o", "out/", "--force")
    assert done.status == 2
    assert "overwrite each other" in done.err


@pytest.mark.parametrize("inputs", [["story.txt", "story.md"], ["story.txt", "./story.txt"], ["story.md", "sub/../story.txt"]])
def test_outputs_beside_their_inputs_never_overwrite_each_other(newsdoc: Run, story: Path, inputs: list[str]) -> None:
    (story.parent / "story.md").write_text(STORY)
    (story.parent / "sub").mkdir()
    done = newsdoc("convert", *inputs, "-t", "docx", "--force")
    assert done.status == 2
    assert "overwrite each other" in done.err
    assert not (story.parent / "story.docx").exists()


def test_inputs_of_one_name_in_two_folders_are_written_beside_them(newsdoc: Run, story: Path) -> None:
    (story.parent / "a").mkdir()
    (story.parent / "a" / "story.txt").write_text(STORY)
    assert newsdoc("convert", "story.txt", "a/story.txt", "-t", "json").status == 0
    assert (story.parent / "a" / "story.json").exists()


def test_a_pipe_can_be_named_as_output(story: Path) -> None:
    folder = story.parent
    assert json.loads(shell("newsdoc convert -q story.txt -t json -o /dev/stdout | cat", folder).out)["headline"] == "Fog closes port"
    assert shell("newsdoc convert -q story.txt -t json -o >(cat >copy) && wait $!", folder).status == 0
    assert json.loads((folder / "copy").read_text())["headline"] == "Fog closes port"


@pytest.mark.parametrize("name", ["x" * 300 + ".json", "y" * 300 + "/a.json"])
def test_a_name_too_long_is_one_line_that_names_the_file(newsdoc: Run, story: Path, name: str) -> None:
    done = newsdoc("convert", "story.txt", "-t", "json", "-o", name)
    assert (done.status, done.err) == (3, f"newsdoc: {name}: cannot be written: File name too long\n")


def test_an_input_that_fails_is_named(newsdoc: Run, story: Path) -> None:
    done = newsdoc("convert", "story.txt", "story.txt", "-f", "json", "-t", "epub", "-o", "out/")
    assert done.status == 2
    done = newsdoc("convert", "story.txt", "-f", "json", "-t", "epub")
    assert done.err.startswith("newsdoc: story.txt: ")


def test_a_format_named_twice_is_written_once(newsdoc: Run, story: Path) -> None:
    assert newsdoc("convert", "story.txt", "-t", "json", "-t", "json").status == 0


def test_what_was_found_with_a_field_goes_when_the_field_is_given(newsdoc: Run, story: Path) -> None:
    article = json.loads(newsdoc("convert", "story.txt", "-t", "json", "-o", "-", "-M", "byline=By Ann Lee").out)
    assert article["byline"] == "By Ann Lee"
    assert "authors" not in article


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, b"PK\x03\x04" + bytes(200)])
def test_what_is_no_text_is_refused(newsdoc: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "odd.txt").write_bytes(data)
    done = newsdoc("convert", "odd.txt", "-f", "text", "-t", "json")
    assert done.status == 1
    assert "this is no text" in done.err


def test_a_text_too_large_to_be_an_article_is_refused(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"A line of text that goes on.\n" * 600_000)
    done = newsdoc("convert", "large.txt", "-t", "json")
    assert done.status == 1
    assert "more than 16,777,216 bytes" in done.err


def test_an_edition_stays_one_on_the_way(newsdoc: Run, tmp_path: Path) -> None:
    whole = edition()
    library.write(whole, tmp_path / "bay.docx")
    assert newsdoc("convert", "bay.docx", "-t", "epub", "-t", "json", "-q").status == 0
    assert newsdoc("convert", "bay.epub", "-t", "newsml-g2", "-q").status == 0
    assert library.read_edition(tmp_path / "bay.newsml.xml") == library.read_edition(tmp_path / "bay.json") == whole


def test_pictures_come_along(newsdoc: Run, tmp_path: Path) -> None:
    library.write(everything(), tmp_path / "whale.docx")
    assert newsdoc("convert", "whale.docx", "-t", "json", "-q").status == 0
    assert newsdoc("convert", "whale.json", "-t", "epub", "-q").status == 0
    assert library.read(tmp_path / "whale.epub").media["dot"].content == everything().media["dot"].content


def test_a_list_of_media_topics_gives_subjects_their_names(newsdoc: Run, tmp_path: Path) -> None:
    (tmp_path / "topics.csv").write_text("medtop:29990001,fog\n")
    article = json.loads(library.dumps(everything(), "json"))
    article["subjects"] = [{"code": "medtop:29990001"}]
    (tmp_path / "a.json").write_text(json.dumps(article))
    done = newsdoc("convert", "a.json", "-t", "json", "-o", "-", "--mediatopics", "topics.csv")
    assert done.status == 0
    assert json.loads(done.out)["subjects"] == [{"code": "medtop:29990001", "name": "fog"}]
    assert "fog" in newsdoc("inspect", "a.json", "--mediatopics", "topics.csv").out


@pytest.mark.parametrize("command", [("convert", "story.txt", "-t", "json"), ("inspect", "story.txt")])
def test_a_list_of_media_topics_that_cannot_be_read_is_told_of_in_one_line(newsdoc: Run, story: Path, command: tuple[str, ...]) -> None:
    done = newsdoc(*command, "--mediatopics", "story.txt")
    assert done.status == 2
    assert "--mediatopics" in done.err
    assert "story.txt: 1: a code and a name are wanted" in done.err
    assert not (story.parent / "story.json").exists()
