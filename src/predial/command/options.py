"""The options of the command line, and their defaults."""

from __future__ import annotations

from predial.reports.reporting import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence


class Options:
    """The options of all commands; `parsing` fills in what was given.

    Attributes:
        version: Whether only the versions are printed.
        command: The name of the command.
        files: The inputs to check.
        contract: The contract that they are checked against.
        role: Which of its roots.
        schema: The schema in a file that they are checked against instead.
        strict: Whether advice blocks; None leaves it to the configuration.
        now: The time from which `fromNow` is measured.
        format: How to report; None leaves it to the configuration.
        input_format: How to read.
        color: Whether to print in colours: `auto`, `always` or `never`.
        show_values: Whether to show sensitive values; None leaves it likewise.
        fixtures: Whether the files are fixtures, some of them meant to be bad.
        update_expected: Whether to write what is expected of them.
        all_branches: Whether to report every branch of a union, not only the nearest.
        quiet: Whether no summary is printed.
        stdin_filename: The file that standard input is the content of.
        exclude: Globs of files not to check.
        fix: Whether to mend what has one right answer.
        unsafe_fixes: Whether to mend the rest too.
        diff: Whether to print what would be mended, and write nothing.
        max_bytes: The limit of one JSON text or NDJSON line.
        max_errors: How much is reported of one document.
        jobs: How many files are checked at one time; None is one for each core.
        watch: Whether to run again whenever a file changes.
        shell: The shell whose completion is printed.
        schemas: The folder of the schemas.
        out: The folder of the generated package.
        package: The name of the generated package.
        codes: The rules to explain.
        check: Whether to compare the generated package only.
        keep_going: Whether to leave out the contracts whose schemas are refused.
        unknown_keywords: What becomes of a keyword that is not known: `refuse`,
            `warn` or `ignore`.
        dialect: The dialect of schemas that name none.
        formats: What `format` is: `assert` or `annotate`; None is as the dialect says.
        nullable: Whether `nullable` means what OpenAPI 3.0 says.
        file: The file of the dial requests to submit.
        campaign: The campaign that they are submitted to.
        dry_run: Whether they are only checked.
        results: The file that has the outcomes.
        resume: Whether it is gone on from.
        expires_in: After how many seconds each is to expire.
        endpoint_url: Where the service is, if not where boto3 finds it.
        region: Its region, if not the one that boto3 is configured for; of `check`,
            the country of national numbers.
        max_wait: The longest wait between two calls, in seconds.
    """

    version = False
    command: str | None = None
    files: tuple[str, ...] = ()
    contract: str | None = None
    role: str | None = None
    schema: str | None = None
    strict: bool | None = None
    now: str | None = None
    format: str | None = None
    input_format = "auto"
    color = "auto"
    show_values: bool | None = None
    fixtures = False
    update_expected = False
    all_branches = False
    quiet = False
    stdin_filename = "-"
    exclude: Sequence[str] = ()
    fix = False
    unsafe_fixes = False
    diff = False
    max_bytes: int | None = None
    max_errors: int | None = None
    jobs: int | None = None
    watch = False
    shell = ""
    schemas: str | None = None
    out: str | None = None
    package: str | None = None
    codes: tuple[str, ...] = ()
    check = False
    keep_going = False
    unknown_keywords: str | None = None
    dialect: str | None = None
    formats: str | None = None
    nullable: bool | None = None
    file = ""
    campaign = ""
    dry_run = False
    results = ""
    resume = False
    expires_in: int | None = None
    endpoint_url: str | None = None
    region: str | None = None
    max_wait = 20.0


# The options of `check` that hooks and scripts give, as argparse reads them, too.
_FLAGS: dict[str, tuple[str, bool]] = {
    "--all-branches": ("all_branches", True),
    "--fixtures": ("fixtures", True),
    "--no-show-values": ("show_values", False),
    "--no-strict": ("strict", False),
    "--quiet": ("quiet", True),
    "--show-values": ("show_values", True),
    "--strict": ("strict", True),
    "-q": ("quiet", True),
}
_VALUES: dict[str, tuple[str, Container[str] | None]] = {
    "--color": ("color", {"auto", "always", "never"}),
    "--contract": ("contract", None),
    "--format": ("format", FORMATS),
    "--now": ("now", None),
    "--role": ("role", None),
    "--stdin-filename": ("stdin_filename", None),
}


def usual_options(arguments: Sequence[str]) -> Options | None:
    """The options of `predial check`, if they are usual ones, and rightly given.

    Any other command line is left to argparse, which takes a third of the time that
    Python itself takes to start.
    """
    if not arguments or arguments[0] != "check":
        return None
    options = Options()
    options.command = "check"
    files: list[str] = []
    words = iter(arguments[1:])
    before = ""
    for word in words:
        name, is_joined, value = word.partition("=")
        if not _is_option(word):
            if files and files[-1] is not before:
                return None  # to argparse, what is behind an option is one too many
            files.append(word)
        elif word in _FLAGS:
            setattr(options, *_FLAGS[word])
        elif name in _VALUES:
            attribute, choices = _VALUES[name]
            given = value if is_joined else next(words, "--")
            if _is_option(given) or (choices is not None and given not in choices):
                return None
            setattr(options, attribute, given)
        else:
            return None
        before = word
    options.files = tuple(files)
    return options if files else None


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument != "-"
