"""Output that is whole or absent: killed, on a full disk, in a folder of others, in a pipe that nobody reads."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

import newsdoc
from hostile.documents import STORY
from newsdoc.io.sinks import replace_file

SOURCE = str(Path(newsdoc.__file__).parents[1])
_WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
import attrs, newsdoc
from newsdoc.model import Article, Figure, Media, Paragraph
from newsdoc.io.digests import digest
number = 0
print("started", flush=True)
while True:
    number += 1
    content = number.to_bytes(4, "big") * 200_000
    media = {"a": Media("image/png", digest(content), content=content)}
    body = (Figure(media="a"), Paragraph(f"{number} " * 100_000))
    newsdoc.write(Article(id="urn:example:1", version=1, headline="Fog", body=body, media=media), sys.argv[1])
"""


def run(*arguments: str, stdout: IO[bytes] | int | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": SOURCE}
    command = [sys.executable, "-c", "from newsdoc.cli.main import main; main()", *arguments]
    return subprocess.run(command, text=True, check=False, env=environment, stdout=stdout, stderr=subprocess.PIPE)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "story.txt"
    path.parent.mkdir()
    path.write_text("Fog\n\nIt was foggy.\n")
    return path


def left_over(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name.startswith(".")]


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so on Windows")
def test_killed_at_any_moment_a_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    target = tmp_path / "story.json"
    chance = random.Random(7)
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", _WRITER, str(target), SOURCE], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.4))
            writer.kill()
        if target.exists():
            plain = json.loads(target.read_bytes())
            assert plain["headline"] == "Fog"
            article = newsdoc.read(target)
            assert article.media["a"].content is not None  # what it names was written before it
        assert all(path.name.endswith(".part") and ".newsdoc-" in path.name for path in left_over(tmp_path))
    newsdoc.write(STORY, target)
    assert [path for path in left_over(tmp_path) if path.parent == tmp_path] == []


def test_what_somebody_else_is_writing_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "a"
    with replace_file(target) as first:
        first.write(b"first")
        with replace_file(target) as second:
            second.write(b"second")
        assert target.read_bytes() == b"second"
    assert target.read_bytes() == b"first"
    assert names(tmp_path) == ["a"]


def test_a_link_in_the_place_of_an_unfinished_file_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"kept")
    (tmp_path / ".a.newsdoc-1.part").symlink_to(victim)
    with replace_file(tmp_path / "a") as stream:
        stream.write(b"new")
    assert (victim.read_bytes(), (tmp_path / "a").read_bytes()) == (b"kept", b"new")


@pytest.mark.parametrize("name", ["橋" * 83, "\U0001f309" * 62, "a" * 255])
def test_the_longest_names_can_be_written(name: str, tmp_path: Path) -> None:
    with replace_file(tmp_path / name) as stream:
        stream.write(b"new")
    assert names(tmp_path) == [name]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk(tmp_path: Path, story: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "newsdoc-test", str(disk)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        target = disk / "story.json"
        target.write_bytes(b"old")
        story.write_text("Fog\n\n" + "It was foggy in the port.\n\n" * 10_000)
        done = run("convert", str(story), "-t", "json", "-o", str(target), "--force", "-q")
        assert (done.returncode, done.stderr) == (3, f"newsdoc: {target}: cannot be written: No space left on device\n")
        assert (target.read_bytes(), names(disk)) == (b"old", ["story.json"])
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_standard_output_that_is_full(story: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run("convert", str(story), "-t", "json", "-o", "-", stdout=full)
    assert (done.returncode, done.stderr) == (3, "newsdoc: <stdout>: cannot be written: No space left on device\n")


def test_a_folder_that_may_not_be_written_to(tmp_path: Path, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for root, who may write to all: the folder of processes takes no files."""
    folder = Path("/proc")
    if not folder.is_dir():
        pytest.skip("there is no folder that nobody can write to")
    done = run("convert", str(story), "-t", "json", "-o", str(folder / "story.json"))
    assert done.returncode == 3
    assert done.stderr.startswith("newsdoc: /proc/story.json: cannot be written: ")
    assert done.stderr.count("\n") == 1


def test_a_pipe_that_nobody_reads(story: Path) -> None:
    story.write_text("Fog\n\n" + "It was foggy in the port.\n\n" * 5_000)
    reader, writer = os.pipe()
    os.close(reader)
    try:
        for output in ("-", "/dev/stdout"):
            done = run("convert", str(story), "-t", "json", "-o", output, "-q", stdout=writer)
            assert (done.returncode, done.stderr) == (3, "")
    finally:
        os.close(writer)


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no /dev/stdout")
def test_standard_output_by_its_name_is_written_on_where_it_stands(tmp_path: Path, story: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"before\n")
    with target.open("ab") as output:
        assert run("convert", str(story), "-t", "json", "-o", "/dev/stdout", stdout=output).returncode == 0
    assert target.read_bytes().startswith(b"before\n{")
    assert names(tmp_path) == ["in", "out"]
    assert run("convert", str(story), "-t", "json", "-o", "/dev/null").returncode == 0


def test_of_several_outputs_each_is_whole(tmp_path: Path, story: Path) -> None:
    (tmp_path / "out" / "story.json").mkdir(parents=True)
    done = run("convert", str(story), "-t", "newsml-g2", "-t", "json", "-t", "docx", "-o", f"{tmp_path}/out/", "-q")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert [newsdoc.read(path).headline for path in (tmp_path / "out").glob("*.xml")] == ["Fog"]
    assert left_over(tmp_path / "out") == []
