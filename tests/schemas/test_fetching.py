"""Schemas come over https from servers that may do what they like: whole, or not at all and with a clear word."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdoc import Collector, Limits, SourceError
from newsdoc.schemas import fetching, installing, usable_schema
from newsdoc.schemas.installing import install_schema

NAME = "ninjs-schema_3.1.json"
SCHEMA = b'{"required": ["uri"]}'


class _Handler(http.server.BaseHTTPRequestHandler):
    """Does what the first folder of the path says."""

    over = threading.Event()

    def do_GET(self) -> None:
        getattr(self, self.path.split("/")[1])()

    def log_message(self, format: str, *values: object) -> None:
        """Nothing."""

    def _answer(self, status: int, content: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def whole(self) -> None:
        self._answer(200, SCHEMA if "newsdoc/" in self.headers["User-Agent"] else b"")

    def moved(self) -> None:
        self._answer(302, b"", Location=f"/whole/{NAME}")

    def loop(self) -> None:
        self._answer(302, b"", Location=self.path)

    def to_file(self) -> None:
        self._answer(302, b"", Location=f"file://{Path(NAME).absolute()}")

    def to_http(self) -> None:
        self._answer(302, b"", Location=f"http://localhost/whole/{NAME}")

    def to_ftp(self) -> None:
        self._answer(302, b"", Location=f"ftp://localhost/{NAME}")

    def none(self) -> None:
        self._answer(404, b"")

    def broken(self) -> None:
        self._answer(500, b"")

    def page(self) -> None:
        self._answer(200, b"<!DOCTYPE html><title>Sign in</title>")

    def cut(self) -> None:
        self._answer(200, SCHEMA[:9], Content_Length="21")

    def large(self) -> None:
        self._answer(200, b"a" * 2000)

    def endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        self._go_on(b"a" * 1000, 0)

    def hanging(self) -> None:
        self.over.wait(60)

    def slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        self._go_on(b" ", 0.1)

    def slow_head(self) -> None:
        self._go_on(b"HTTP/1.1 200 OK\r\nX-A: ", 0.1)

    def noise(self) -> None:
        self.wfile.write(b"\0\xff" * 50 + b"\r\n\r\n")

    def _go_on(self, content: bytes, pause: float) -> None:
        try:
            while not self.over.wait(pause):
                self.wfile.write(content)
        except OSError:
            return


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: clients leave."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    path = tmp_path_factory.mktemp("certificate") / "localhost.pem"
    made = (
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
    )
    subprocess.run([openssl, "req", "-x509", *made, "-keyout", str(path) + ".key", "-out", str(path)], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.key").read_bytes())
    return path


@pytest.fixture
def server(certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server on this machine."""
    monkeypatch.setenv("NEWSDOC_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("no_proxy", "localhost")
    monkeypatch.chdir(tmp_path)
    Path(NAME).write_bytes(SCHEMA)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    _Handler.over.clear()
    with _Server(("localhost", 0), _Handler) as serving:
        serving.socket = context.wrap_socket(serving.socket, server_side=True)
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"https://localhost:{serving.server_address[1]}"
        _Handler.over.set()
        serving.shutdown()
        thread.join()
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.daemon:
            thread.join(10)


def _refusal(address: str) -> str:
    """What is said where nothing is installed."""
    with pytest.raises(SourceError) as caught:
        install_schema("ninjs", address)
    assert caught.value.file == address
    assert "\n" not in str(caught.value)
    assert not [path for path in Path("data").rglob("*") if path.is_file()]
    return caught.value.message


@pytest.mark.parametrize("way", ["whole", "moved"])
def test_a_schema_is_fetched(server: str, way: str) -> None:
    installed = install_schema("ninjs", f"{server}/{way}/{NAME}")
    assert installed.read_bytes() == SCHEMA
    assert usable_schema("ninjs", Collector()) == installed


WORDS = {
    "loop": "redirect",
    "to_file": "Redirection to url 'file:",
    "to_http": "unknown url type: http",
    "to_ftp": "unknown url type: ftp",
    "none": "cannot be fetched: 404 Not Found",
    "broken": "cannot be fetched: 500",
    "page": "there is no JSON schema that can be used",
    "cut": "there is no JSON schema that can be used",
    "noise": "cannot be fetched",
}


@pytest.mark.parametrize("way", WORDS)
def test_what_is_no_schema_leaves_nothing(server: str, way: str) -> None:
    assert WORDS[way] in _refusal(f"{server}/{way}/{NAME}")


@pytest.mark.parametrize("way", ["large", "endless"])
def test_what_is_too_large_is_refused(server: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "_LIMITS", Limits(input_bytes=1000))
    assert _refusal(f"{server}/{way}/{NAME}") == "it has more than 1,000 bytes"


@pytest.mark.parametrize("way", ["hanging", "slow", "slow_head"])
def test_a_server_that_takes_its_time_is_not_waited_for(server: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "fetch", functools.partial(fetching.fetch, seconds=1))
    assert re.search("within 1 seconds|timed out", _refusal(f"{server}/{way}/{NAME}"))


def test_another_hash_than_the_one_that_is_wanted_leaves_nothing(server: str) -> None:
    with pytest.raises(SourceError, match="its sha256 is"):
        install_schema("ninjs", f"{server}/whole/{NAME}", sha256="0" * 64)
    assert not Path("data").exists()


def test_a_server_that_nobody_vouches_for_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert "certificate verify failed" in _refusal(f"{server}/whole/{NAME}")


def test_a_server_that_is_not_there_is_told_of(server: str) -> None:
    assert "cannot be fetched" in _refusal(f"https://localhost:1/{NAME}")


@pytest.mark.parametrize(
    "address", [f"https://[a/{NAME}", f"https://localhost:a/{NAME}", f"https://a b/{NAME}", f"https://{'a' * 70}.example/{NAME}"]
)
def test_an_address_that_is_none_is_told_of(server: str, address: str) -> None:
    assert "cannot be fetched" in _refusal(address)


@pytest.mark.parametrize("scheme", ["http", "file", "ftp", "data", "HTTP"])
def test_nothing_is_fetched_but_over_https(server: str, scheme: str) -> None:
    assert "over https alone" in _refusal(f"{scheme}://localhost/{NAME}")


def test_the_command_says_it_in_one_line(server: str) -> None:
    command = [sys.executable, "-c", "from newsdoc.cli import main; main()", "schema", "install", "ninjs", f"{server}/none/{NAME}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"newsdoc: {server}/none/{NAME}: cannot be fetched: 404 Not Found\n"
