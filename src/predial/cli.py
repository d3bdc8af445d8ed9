"""The command line `predial`: options, dispatch, and what each ending returns.

Exit codes: 0 clean; 1 findings; 2 usage, configuration or unreadable input, whether or
not there are findings too; 3 a bug of ours; 130 interrupted; 141 the reader of our
output is gone.
"""

from __future__ import annotations

import gc
import io
import os
import sys

from predial.command.options import Options, usual_options
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code."""
    try:
        _prepare_output()
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon_output()
        return 141
    except KeyboardInterrupt:
        return 130
    except UsageError as error:
        return _complain(2, *error.args)
    except OSError as error:
        _abandon_output()
        name = f"{error.filename}: " if error.filename else ""
        return _complain(2, f"{name}{error.strerror}")
    except Exception as error:  # noqa: BLE001 - values in a traceback may be sensitive
        return _complain(3, f"bug: {_place(error)}: please report this line")
    return code


def command() -> NoReturn:
    """Run as a process, without what Python spends on its own memory.

    Fewer collections of garbage and no dismantling of modules at the end save 0.4 of
    the time that Python takes to start, at every commit. Nothing is lost: no command
    leaves a file open or registers anything for the exit.

    An interrupt ends the run also where the caller ignores SIGINT, as shells do for
    what runs in the background: Python would ignore it too.
    """
    import signal

    signal.signal(signal.SIGINT, signal.default_int_handler)
    gc.set_threshold(50_000)
    code = main()
    try:
        sys.stdout.flush()  # what an interrupt left
    finally:
        os._exit(code)


def _run(arguments: list[str]) -> int:
    options = usual_options(arguments)
    if options is None:
        from predial.command import parsing

        try:
            options = parsing.parsed(arguments)
        except SystemExit:  # argparse has printed help
            return 0
    if options.version:
        return _version()
    if options.watch:
        from predial.command import watching

        return watching.run(arguments, options)
    return _COMMANDS[options.command or "check"](options)


def _check(options: Options) -> int:
    from predial.command import checking

    return checking.run(options)


def _config(options: Options) -> int:
    from predial.command import configured

    return configured.run(options)


def _generate(options: Options) -> int:
    from predial.command import generating

    return generating.run(options)


def _init(options: Options) -> int:
    from predial.command import initializing

    return initializing.run(options)


def _submit(options: Options) -> int:
    from predial.command import submitting

    return submitting.run(options)


def _rules(options: Options) -> int:
    from predial.command import listing

    return listing.run_rules(options)


def _explain(options: Options) -> int:
    from predial.command import listing

    return listing.run_explain(options)


def _completion(options: Options) -> int:
    from predial.command import completing

    return completing.run(options)


def _version() -> int:
    from predial.version import __version__, number_plan

    plan = number_plan()
    lines = [f"predial {__version__}", *([f"number plan: {plan}"] if plan else [])]
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


_COMMANDS: dict[str, Callable[[Options], int]] = {
    "check": _check,
    "config": _config,
    "generate": _generate,
    "init": _init,
    "submit": _submit,
    "rules": _rules,
    "explain": _explain,
    "completion": _completion,
}


def _prepare_output() -> None:
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the caller
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115 - kept open
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _abandon_output() -> None:
    # Else Python tries to write the rest when it exits, and fails once more.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(code: int, *lines: str) -> int:
    from predial.reports.painting import printable

    sys.stderr.writelines(f"predial: {printable(line)}\n" for line in lines)
    return code


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = trace and f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
    return f"{type(error).__name__} at {where}"
