"""A format and a rule of another package, installed as people install it and used through library and command."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.articles import everything, minimal
from support.installs import REPOSITORY, Installed, install

import newsdoc

PLUGIN = Path(__file__).parent / "newsdoc-shout"

LIBRARY = """
import newsdoc
from newsdoc_shout import HeadlinesWriteOptions
article = newsdoc.read("a.json")
report = newsdoc.Collector()
data = newsdoc.dumps(article, "headlines", options=HeadlinesWriteOptions(shout=True), report=report)
assert data == article.headline.upper().encode() + b"\\n", data
assert {finding.code for finding in report} == {"field-lost"}, report
newsdoc.write(article, "a.headlines")
back = newsdoc.read("a.headlines")
assert back.headline == article.headline and back.body == (), back
assert [found.headline for found in newsdoc.iter_read(b"One\\nTwo\\n", "headlines")] == ["One", "Two"]
"""


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("plugin") / "venv"
    return install(folder, str(REPOSITORY), str(PLUGIN), home=folder)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an article and an edition."""
    (tmp_path / "a.json").write_bytes(newsdoc.dumps(everything(), "json"))
    (tmp_path / "b.json").write_bytes(newsdoc.dumps(newsdoc.Edition([newsdoc.Section([everything(), minimal()])]), "json"))
    return tmp_path


def test_the_library_reads_and_writes_it(environment: Installed, desk: Path) -> None:
    environment.run("python", "-c", LIBRARY, cwd=desk)
    assert (desk / "a.headlines").read_text() == f"{everything().headline}\n"


def test_the_command_knows_it_and_its_options(environment: Installed, desk: Path) -> None:
    assert "headlines" in environment.run("newsdoc", "formats", cwd=desk).stdout
    assert "--headlines-shout" in environment.run("newsdoc", "convert", "--help", cwd=desk).stdout
    environment.run("newsdoc", "convert", "b.json", "-t", "headlines", "--headlines-shout", cwd=desk)
    assert (desk / "b.headlines").read_text() == f"{everything().headline.upper()}\nFOG\n"
    environment.run("newsdoc", "convert", "a.headlines", "-f", "headlines", "-t", "json", "-o", "c.json", cwd=write(desk, "a.headlines", "One\n"))
    assert newsdoc.read(desk / "c.json").headline == "One"


def write(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text)
    return folder


def test_the_rule_speaks_unless_it_is_switched_off(environment: Installed, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Fog closes port\n\nIt was too foggy to sail on Monday, the office said.\n\nCorrected: a name.\n")
    listed = environment.run("newsdoc", "rules", cwd=tmp_path).stdout.splitlines()
    (place,) = (number for number, line in enumerate(listed) if line.startswith("corrected "))
    assert "newsdoc_shout" in listed[place]
    assert any(line.startswith("crosshead ") for line in listed[place + 1 : place + 4])
    assert "corrected 0.9" in environment.run("newsdoc", "inspect", "--explain", "story.txt", cwd=tmp_path).stdout
    assert "corrected" not in environment.run("newsdoc", "inspect", "--explain", "story.txt", "--without-rule", "corrected", cwd=tmp_path).stdout


def declare(environment: Installed, name: str, point: str, code: str, group: str = "newsdoc.formats") -> None:
    """Make a package of the name known to the environment, as an installer would."""
    (site,) = environment.home.glob("lib/**/site-packages")
    (site / f"{name}.py").write_text(code)
    info = site / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[{group}]\n{point}\n")


def test_a_plugin_that_breaks_is_reported_and_harms_nothing(tmp_path: Path, desk: Path) -> None:
    environment = install(tmp_path / "venv", str(REPOSITORY), home=tmp_path / "venv")
    declare(environment, "broken", "broken = broken:FORMAT", "raise RuntimeError('out of order')\n")
    declare(environment, "wrong", "wrong = wrong:FORMAT", "FORMAT = 'headlines'\n")
    declare(environment, "unruly", "unruly = unruly:RULE", "RULE = 5\n", "newsdoc.rules")
    done = environment.run("newsdoc", "formats", cwd=desk)
    assert "json" in done.stdout
    assert done.stderr.count("[plugin-broken]") == 2
    assert "out of order" in done.stderr
    done = environment.run("newsdoc", "rules", cwd=desk)
    assert "headline" in done.stdout
    assert done.stderr.count("[plugin-broken]") == 1
    assert "the rule 'unruly' (unruly:RULE) cannot be used" in done.stderr
    environment.run("newsdoc", "convert", "a.json", "-t", "json", "-o", "d.json", cwd=desk)


def test_a_plugin_that_claims_a_name_of_newsdoc_is_an_error(tmp_path: Path, desk: Path) -> None:
    environment = install(tmp_path / "venv", str(REPOSITORY), home=tmp_path / "venv")
    claim = 'from newsdoc.formats.base import Format\nFORMAT = Format(name="json", title="Mine", media_type="a/b", suffix=".mine")\n'
    declare(environment, "greedy", "json = greedy:FORMAT", claim)
    done = environment.run("newsdoc", "formats", cwd=desk, status=3)
    assert "'json' is claimed by newsdoc and by greedy:FORMAT" in done.stderr
    assert "Traceback" not in done.stderr
