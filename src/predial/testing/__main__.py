"""`python -m predial.testing`: serve the stand-in until it is interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
from threading import Event
from types import FrameType

from predial.testing.server import fake_connect


def main() -> int:
    """Serve, and say where."""
    parser = argparse.ArgumentParser(
        prog="python -m predial.testing",
        description="A stand-in for Amazon Connect's campaigns API, on this machine.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    parser.add_argument("--port", type=int, default=0, help="default: any that is free")
    options = parser.parse_args()
    stopped = Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        with fake_connect(host=options.host, port=options.port) as server:
            sys.stdout.write(f"{server.endpoint_url}\n")
            sys.stdout.flush()
            stopped.wait()
    except OSError as error:
        sys.stderr.write(f"cannot listen there: {error.strerror}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
