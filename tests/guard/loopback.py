"""A server on loopback that counts the requests which reach it."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Loopback:
    """Where the server listens, and the bodies of the requests that it got."""

    url: str
    bodies: list[Any] = field(default_factory=list[Any])


@contextmanager
def loopback() -> Generator[Loopback]:
    """A server that answers each request as a service that takes every item."""

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            served.bodies.append(body)
            items = body["dialRequests"]
            accepted = [{**each, "id": "1"} for each in items]
            answer = json.dumps({"successfulRequests": accepted}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing: what the server logs is not what is tested."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Loopback(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
