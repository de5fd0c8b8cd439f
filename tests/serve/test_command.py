"""``vnnews serve``: a server on the loopback address, and one line where it cannot be."""

from __future__ import annotations

import importlib.util
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from vnnews.cli import main


def test_it_serves_until_it_is_interrupted() -> None:
    for package in ("starlette", "uvicorn", "python_multipart"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    command = [sys.executable, "-m", "vnnews", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None
        try:
            address = server.stdout.readline().strip()
            assert address.startswith("http://127.0.0.1:")
            with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310
                assert b"vnnews" in answer.read()
                assert "server" not in answer.headers
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(20) == 130


def test_a_port_that_is_taken_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("starlette")
    pytest.importorskip("uvicorn")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    assert capsys.readouterr().err.startswith(f"vnnews: port {port}: ")


@pytest.mark.parametrize("port", ["-1", "65536", "x", "1" * 400, "²"])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["serve", f"--port={port}"])


def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["serve"]) == 1
    assert "pip install 'vnnews[serve]'" in capsys.readouterr().err
