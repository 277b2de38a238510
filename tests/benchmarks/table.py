"""The figures as a plain table."""

import unicodedata
from collections.abc import Iterable, Sequence

from tests.benchmarks.figures import Figure, Result, Skipped

HEAD = ("測ったもの", "当方", "比べるもの", "", "比", "目標", "達成")
MEGABYTE = 1 << 20


def show(results: Iterable[Result]) -> str:
    """One line per figure, columns aligned; what was skipped stands below with its reason."""
    results = list(results)
    lines = [HEAD, *(_line(each) for each in results if isinstance(each, Figure))]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    table = [_aligned(line, widths) for line in lines]
    skipped = [f"省略 {each.measure}: {each.reason}" for each in results if isinstance(each, Skipped)]
    return "\n".join([table[0], "-" * (sum(widths) + 2 * len(widths) - 2), *table[1:], *skipped])


def _line(figure: Figure) -> Sequence[str]:
    return (
        figure.measure,
        _amount(figure.ours, figure.unit),
        figure.against,
        _amount(figure.reference, figure.unit),
        f"{figure.ratio:.2f}",
        f"{'<' if figure.strict else '≦'} {figure.aim:g}",
        "○" if figure.met else "×",
    )


def _amount(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value / MEGABYTE:,.0f} MB"
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
