"""What every test may ask for: whether golden files are to be written anew."""

import gc
import os

import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites golden files."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew instead of comparing with them",
    )


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


def pytest_configure(config: pytest.Config) -> None:
    """Name our markers, and let no test depend on the speed of the machine."""
    config.addinivalue_line("markers", "slow: runs type checkers over all cases")
    # What one test has generated must not be another's output.
    os.environ["XDG_CACHE_HOME"] = os.devnull
    settings.register_profile("predial", deadline=None)
    settings.load_profile("predial")


def pytest_collection_finish() -> None:
    """Spare the garbage collector what lives as long as the tests do."""
    gc.collect()
    gc.freeze()
