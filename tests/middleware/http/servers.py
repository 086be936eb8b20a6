"""Real servers on loopback: uvicorn and hypercorn in a thread each, gunicorn in its own process."""

import asyncio
import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, *, seconds=240, alive=lambda: True):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and alive():
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise AssertionError("the server did not start")


@contextlib.contextmanager
def uvicorn(app):
    import uvicorn

    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="critical", lifespan="off", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    wait_for(port, alive=thread.is_alive)
    try:
        yield port
    finally:
        server.should_exit = True
        thread.join(10)


@contextlib.contextmanager
def hypercorn(app):
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    port, config, stop = free_port(), Config(), threading.Event()
    config.bind, config.errorlog, config.accesslog = [f"127.0.0.1:{port}"], None, None
    config.graceful_timeout = 0.5

    async def stopped():
        while not stop.is_set():
            await asyncio.sleep(0.02)

    thread = threading.Thread(target=lambda: asyncio.run(serve(app, config, shutdown_trigger=stopped)), daemon=True)
    thread.start()
    wait_for(port, alive=thread.is_alive)
    try:
        yield port
    finally:
        stop.set()
        thread.join(10)


@contextlib.contextmanager
def gunicorn(target, events_file):
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "gunicorn", "-b", f"127.0.0.1:{port}", "-k", "gthread", "--threads", "4", "--log-level", "critical", "--graceful-timeout", "1", "--preload", target],
        cwd=ROOT, env={**os.environ, "EVENTS_FILE": str(events_file), "PRESIDIO_DEVICE": "cpu", "REDACTOR_KEY": "a key for the tests of the middleware"},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        wait_for(port, alive=lambda: process.poll() is None)
        yield port
    finally:
        process.terminate()
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def read_events(file):
    """Return the events of a file that a server may be writing: its last line may not be whole yet."""
    return [json.loads(line) for line in file.read_text().rpartition("\n")[0].splitlines()] if file.exists() else []
