"""`ReadOnly` of PEP 705, which `typing` has since Python 3.13."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import ReadOnly  # type checkers bring it with them
else:

    class ReadOnly:
        """Stands in for it at run time, where it means nothing."""

        def __class_getitem__(cls, item: object) -> object:
            return item


__all__ = ["ReadOnly"]
