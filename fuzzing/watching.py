"""What a process takes and touches: its memory, and the files, programs and addresses that it opens."""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path
from typing import Any

__all__ = ["limit_memory", "peak_mebibytes", "reset_peak", "strayed", "watch"]

_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_HARD_LIMIT = 2 << 30  # the measured peak is what counts: this keeps the machine whole
_CHANGES = frozenset(("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "shutil.rmtree"))
_NEVER = frozenset(("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"))

# What was touched that may not be.
strayed: list[str] = []


def watch(folder: Path) -> None:
    """From now on note what is written outside the folder, read outside it and the code, and all programs and connections."""
    own = f"{folder.resolve()}{os.sep}"
    code = ("/proc/", "/dev/null", *{os.path.realpath(path) for path in (*sys.path, sys.prefix, sys.base_prefix)})

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(given[0], str | bytes):
            path = os.path.realpath(os.fsdecode(given[0]))
            writes = isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if not (f"{path}{os.sep}").startswith(own) and (writes or not path.startswith(code)):
                strayed.append(f"{'write' if writes else 'read'} {path}")
        elif event in _CHANGES and not os.path.realpath(os.fsdecode(given[0])).startswith(own.rstrip(os.sep)):
            strayed.append(f"{event} {given[0]}")
        elif event in _NEVER:
            strayed.append(f"{event} {given[:2]}")

    sys.addaudithook(hook)


def limit_memory() -> None:
    """Let the process have so much memory and no more."""
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_HARD_LIMIT, hardest))


def reset_peak() -> None:
    """Forget the most memory that the process had; where the machine does not let it, the peak is that of the process's life."""
    try:
        _RESET.write_text("5")
    except OSError:
        return


def peak_mebibytes() -> float:
    """The most memory that the process had."""
    found = _STATUS.read_text() if _STATUS.exists() else ""
    peak = next((line for line in found.splitlines() if line.startswith("VmHWM")), None)
    return int(peak.split()[1]) / 1024 if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
