"""The figures as a plain table."""

import math
import unicodedata
from collections.abc import Iterable, Sequence

from tests.benchmarks.figures import Detail, Figure, Result, Skipped

HEAD = ("測ったもの", "当方", "比べるもの", "", "比", "目標", "達成")
MEGABYTE = 1 << 20


def show(results: Iterable[Result]) -> str:
    """One line per figure, columns aligned; what stands behind them and what was skipped stands below."""
    results = list(results)
    lines = [HEAD, *(_line(each) for each in results if isinstance(each, Figure))]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    table = [_aligned(line, widths) for line in lines]
    details = [f"{each.measure}: {each.text}" for each in results if isinstance(each, Detail)]
    skipped = [f"省略 {each.measure}: {each.reason}" for each in results if isinstance(each, Skipped)]
    return "\n".join([table[0], "-" * (sum(widths) + 2 * len(widths) - 2), *table[1:], *details, *skipped])


def _line(figure: Figure) -> Sequence[str]:
    return (
        figure.measure,
        _amount(figure.ours, figure.unit),
        figure.against,
        _amount(figure.reference, figure.unit),
        f"{figure.ratio:.2f}",
        "" if math.isinf(figure.aim) else f"{'<' if figure.strict else '≦'} {figure.aim:g}",
        "" if math.isinf(figure.aim) else "○" if figure.met else "×",
    )


def _amount(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value / MEGABYTE:,.0f} MB"
    if value < 1e-3:
        return f"{value * 1e6:,.0f} µs"
    return f"{value:,.2f} s" if value >= 1 else f"{value * 1000:,.1f} ms"


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    """Amounts to the right, words to the left."""
    return "  ".join(
        " " * (width - _width(text)) + text if place in (1, 3, 4) else text + " " * (width - _width(text))
        for place, (text, width) in enumerate(zip(line, widths, strict=True))
    ).rstrip()


def _width(text: str) -> int:
    """Columns of a terminal."""
    return sum(2 if unicodedata.east_asian_width(letter) in "FW" else 1 for letter in text)
