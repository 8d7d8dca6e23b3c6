"""Files are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsdoc.errors import OutputError
from newsdoc.io.sinks import replace_file


def write(path: Path, data: bytes, *, overwrite: bool = True) -> None:
    with replace_file(path, overwrite=overwrite) as stream:
        stream.write(data)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write(tmp_path / "a.json", b"1")
    assert (tmp_path / "a.json").read_bytes() == b"1"
    assert names(tmp_path) == ["a.json"]


def test_a_file_is_replaced_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    with replace_file(target) as stream:
        stream.write(b"new")
        stream.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.json"]


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_an_exception_leaves_things_as_they_were(tmp_path: Path, kind: type[BaseException]) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    for path in (target, tmp_path / "b.json"):
        with pytest.raises(kind), replace_file(path) as stream:
            raise kind(stream.write(b"half"))
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.json"]


def test_a_failure_to_write_is_an_output_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="No space left"), replace_file(tmp_path / "a.json"):
        raise OSError(28, "No space left on device")
    assert names(tmp_path) == []


def test_nothing_is_overwritten_unless_asked(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    write(target, b"1", overwrite=False)
    with pytest.raises(OutputError, match="exists already") as caught:
        write(target, b"2", overwrite=False)
    assert caught.value.file == str(target)
    assert target.read_bytes() == b"1"
    assert names(tmp_path) == ["a.json"]


def test_a_missing_folder_is_an_output_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot be written: No such file or directory") as caught:
        write(tmp_path / "missing" / "a.json", b"1")
    assert caught.value.file == str(tmp_path / "missing" / "a.json")
    assert names(tmp_path) == []


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OutputError):
        write(tmp_path / "a.json", b"1")
    assert names(tmp_path) == ["a.json"]
    assert (tmp_path / "a.json").is_dir()


def test_a_name_with_a_null_is_an_output_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write(tmp_path / "a\0.json", b"1")
    assert names(tmp_path) == []


def test_a_long_name_can_be_written(tmp_path: Path) -> None:
    name = "a" * 250 + ".json"
    write(tmp_path / name, b"1")
    assert names(tmp_path) == [name]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has these permissions")
def test_permissions_are_those_of_the_file_replaced_or_of_a_new_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    target.chmod(0o604)
    write(target, b"new")
    write(tmp_path / "b.json", b"new")
    (tmp_path / "plain").write_bytes(b"")
    assert target.stat().st_mode & 0o777 == 0o604
    assert (tmp_path / "b.json").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="it is a folder"), replace_file(tmp_path):
        pass


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with replace_file(pipe, overwrite=False) as stream:
            stream.write(b"news")
        assert os.read(reader, 10) == b"news"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_pipe_that_a_link_leads_to_is_written_to() -> None:
    reader, writer = os.pipe()
    try:
        write(Path(f"/dev/fd/{writer}"), b"news", overwrite=False)
        assert os.read(reader, 10) == b"news"
    finally:
        os.close(reader)
        os.close(writer)


def test_a_name_too_long_is_an_output_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written: File name too long"):
        write(tmp_path / ("x" * 300 + ".json"), b"1")
    assert names(tmp_path) == []


def test_a_place_that_may_not_be_looked_at_is_an_output_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(OutputError, match="cannot be written: Permission denied") as caught, replace_file(tmp_path / "a.json"):
        pass
    assert caught.value.file == str(tmp_path / "a.json")


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with replace_file(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
