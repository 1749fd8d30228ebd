"""Calls that may take long, off the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def in_thread(call: Callable[[], T]) -> T:
    """The result of `call`, made on a thread that nobody waits for when the app quits.

    `asyncio.to_thread` would: its pool is joined when the loop closes, so Ctrl+Q during a long load would hang.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(set_it: Callable[..., None], value: object) -> None:
        if not future.done():
            set_it(value)

    def target() -> None:
        try:
            outcome: tuple[Callable[..., None], object] = (future.set_result, call())
        except BaseException as error:
            outcome = (future.set_exception, error)
        with suppress(RuntimeError):  # the loop is closed: the app has quit
            loop.call_soon_threadsafe(settle, *outcome)

    threading.Thread(target=target, name="vantage-call", daemon=True).start()
    return await future
