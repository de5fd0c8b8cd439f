"""``vnnews serve``: a live page on this computer that shows what is read of a page."""

from __future__ import annotations

import argparse
import socket
from typing import Any

from vnnews.cli._console import CommandError
from vnnews.errors import MissingExtraError

ADDRESS = "127.0.0.1"
"""Where it listens: the loopback address, which only this computer reaches."""

PORT = 8710
"""The port when none is asked for."""

_BUSY = 16  # requests at a time; more are told to wait


def add(commands: Any) -> argparse.ArgumentParser:
    """Add the subcommand."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "serve",
        help="show what is read of a page in the browser",
        description=__doc__,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--port", type=_port, default=PORT, help=f"default {PORT}; 0: any free one"
    )
    parser.add_argument("--open", action="store_true", help="open the browser there")
    return parser


def _port(text: str) -> int:
    if text.isdecimal() and len(text) < 6 and int(text) < 2**16:
        return int(text)
    raise argparse.ArgumentTypeError(f"no port: {text!r} (0 to 65535)")


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C."""
    try:
        import uvicorn
    except ImportError as error:
        raise MissingExtraError("serve") from error
    from vnnews.serve.app import make_app

    with _listen(args.port) as listening:
        port = listening.getsockname()[1]
        config = uvicorn.Config(
            make_app(port),
            log_level="warning",
            lifespan="off",
            ws="none",
            server_header=False,
            limit_concurrency=_BUSY,
            proxy_headers=False,
        )
        print(f"http://{ADDRESS}:{port}/", flush=True)
        if args.open:
            import webbrowser

            webbrowser.open(f"http://{ADDRESS}:{port}/")
        uvicorn.Server(config).run(sockets=[listening])
    return 0


def _listen(port: int) -> socket.socket:
    """Open the port.

    Raises:
        CommandError: It is taken or not allowed.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((ADDRESS, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise CommandError(
            f"port {port}: {error.strerror or error}; try --port 0"
        ) from error
    return listening
