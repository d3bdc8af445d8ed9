"""The chart: a panel for each column chosen, bars on a logarithmic scale."""

from __future__ import annotations

import math
from collections.abc import Iterable
from html import escape

from benchmarks.report import figure
from benchmarks.results import Table

_WIDTH, _MARGIN, _LABELS, _BAR, _STEP = 480, 20, 210, 14, 22
_MIDDLE, _END = 'text-anchor="middle"', 'text-anchor="end"'
_PANELS = (  # by the title of the table: the column, and what the panel is called
    ("Verdict on a dict, schema by $ref", "25 items", "Verdict on a dict, 25 items"),
    ("Verdict on a dict, schema by $ref", "1 item", "Verdict on a dict, 1 item"),
    ("Bytes to verdict", "25 items", "Bytes to verdict, 25 items"),
    ("Import", "ready for a verdict", "Import, ready for a verdict"),
    (
        "Every error, with code, place and message",
        "101 errors",
        "Every error of 101, with message",
    ),
    ("Command line, files of 25 items", "1 file", "Command line, 1 file"),
)
_STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 14px } .small { fill: #59636e; font-size: 11px }
  .paper { fill: #ffffff } .bar { fill: #b6bfc9 } .ours { fill: #0969da }
  .line { stroke: #d1d9e0 } .one { stroke: #59636e; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .small { fill: #9198a1 }
    .paper { fill: #0d1117 } .bar { fill: #3d444d } .ours { fill: #4493f8 }
    .line { stroke: #2a313c } .one { stroke: #9198a1 }
  }
"""


def svg(tables: Iterable[Table]) -> str:
    """The chart of the tables that it knows, two panels in a row."""
    known = {table.title: table for table in tables}
    panels = [
        _panel(known[title], column, name)
        for title, column, name in _PANELS
        if title in known and column in known[title].columns
    ]
    body: list[str] = []
    top = _MARGIN
    for pair in (panels[at : at + 2] for at in range(0, len(panels), 2)):
        for side, (_, drawn) in enumerate(pair):
            left = _MARGIN + side * (_WIDTH + _MARGIN)
            body.append(f'<g transform="translate({left} {top})">{drawn}</g>')
        top += max(height for height, _ in pair) + _MARGIN
    width = 2 * _WIDTH + 3 * _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {top}" '
        f'role="img" aria-label="Ratios of the peers, lower is quicker">\n'
        f"<style>{_STYLE}</style>\n"
        f'<rect class="paper" width="{width}" height="{top}"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _panel(table: Table, column: str, name: str) -> tuple[int, str]:
    """The height of a panel, and its drawing: bars to the left of 1 are quicker."""
    rows = sorted(
        (row[column].ratio, peer) for peer, row in table.rows.items() if column in row
    )
    low = math.floor(math.log10(rows[0][0] / 1.1))
    high = math.ceil(math.log10(rows[-1][0] * 1.6))

    def place(ratio: float) -> float:
        room = _WIDTH - _LABELS
        return round(_LABELS + room * (math.log10(ratio) - low) / (high - low), 1)

    bottom = 40 + len(rows) * _STEP
    scale = f"{table.baseline} = 1, logarithmic, left is quicker"
    drawn = [
        f'<text class="title" y="14">{escape(name)}</text>',
        f'<text class="small" y="30">{escape(scale)}</text>',
    ]
    for tick in (10.0**power for power in range(low, high + 1)):
        x, edge = place(tick), bottom + 14
        drawn += [
            f'<path class="line" d="M{x} 36V{bottom}"/>',
            f'<text class="small" x="{x}" y="{edge}" {_MIDDLE}>{tick:g}</text>',
        ]
    for number, (ratio, peer) in enumerate(rows):
        drawn.append(f'<g transform="translate(0 {40 + number * _STEP})">')
        drawn += _bar(ratio, peer, place(1), place(ratio))
        drawn.append("</g>")
    drawn.append(f'<path class="one" d="M{place(1)} 36V{bottom}"/>')
    return bottom + 18, "\n".join(drawn)


def _bar(ratio: float, peer: str, one: float, end: float) -> list[str]:
    kind = "ours" if peer.startswith("predial") else "bar"
    beside = max(one, end) + 5
    return [
        f'<text x="{_LABELS - 8}" y="12" {_END}>{escape(peer)}</text>',
        f'<path class="{kind}" d="M{one - 1} 1H{end + 1}v{_BAR}H{one - 1}"/>',
        f'<text x="{beside:.1f}" y="12">{figure(ratio)}</text>',
    ]
