"""What the programs of this folder share: settings from the environment, and named steps.

A step prints one line, `ok NAME` or `FAILED NAME: why`. A failed step does not end the program: the rest is still
worth knowing. `finish` ends it with 1 if anything failed.
"""

import contextlib
import os
import sys
import traceback

BASE_URL = os.environ["SMOKE_URL"]
HOST = BASE_URL.split("://", 1)[1]
ACCESS_KEY = os.environ["SMOKE_ACCESS_KEY"]
SECRET_KEY = os.environ["SMOKE_SECRET_KEY"]

_failed = []


@contextlib.contextmanager
def step(name):
    try:
        yield
    except Exception as error:
        traceback.print_exc()
        _failed.append(name)
        why = " ".join(str(error).split()) or "no message"
        print(f"FAILED {name}: {type(error).__name__}: {why}", flush=True)
    else:
        print(f"ok {name}", flush=True)


def equal(got, wanted, what="value"):
    if got != wanted:
        raise AssertionError(f"{what} is {got!r}, not {wanted!r}")


def check(condition, why):
    if not condition:
        raise AssertionError(why)


@contextlib.contextmanager
def refused(kind, what):
    """The block must raise `kind`; the error is in the yielded list for a closer look."""
    caught = []
    try:
        yield caught
    except kind as error:
        caught.append(error)
    if not caught:
        raise AssertionError(f"{what} was not refused")


@contextlib.contextmanager
def proxied():
    """In the block the emulator is the proxy of all plain http: the SDKs ask for their official hosts."""
    names = ("http_proxy", "HTTP_PROXY")
    os.environ.update(dict.fromkeys(names, BASE_URL))
    try:
        yield
    finally:
        for name in names:
            del os.environ[name]


def finish():
    sys.exit(1 if _failed else 0)
