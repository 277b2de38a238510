"""Writes m0001 from the registers' tables, until the first release freezes it.

Run `python -m installer.make_first_migration` after a register gained a field.
"""

import textwrap
from pathlib import Path

from welfare_desktop.store.tables import ROOTS, Shape

TARGET = Path(__file__).resolve().parent.parent / "welfare_desktop/store/migrations/m0001.py"
MARK = "    # registers\n"


def main() -> None:
    """Replace what stands below the mark by the registers as they are now."""
    head, _, _ = TARGET.read_text(encoding="utf-8").partition(MARK)
    lines = [_table(shape) for root in ROOTS.values() for shape in root.family()]
    TARGET.write_text(head + MARK + "".join(lines), encoding="utf-8")


def _table(shape: Shape) -> str:
    made = f'_child("{shape.name}", "{shape.parent.name}"' if shape.parent else f'_root("{shape.name}"'
    facts = textwrap.wrap(" ".join(_fact(shape, key) for key in shape.keys), 104, break_on_hyphens=False)
    if not facts:
        return f"    {made})\n"
    body = "".join(f'        "{line}{"" if line is facts[-1] else " "}"\n' for line in facts)
    return f"    {made},\n{body[:-1]},\n    )\n"


def _fact(shape: Shape, key: str) -> str:
    if key in shape.references:
        target = ROOTS.get(shape.references[key])
        return f"{key}>{target.name if target else ''}"
    if key in shape.split:
        return f"{key}:number-or-words"
    kind = type(shape.table.c[key].type).__name__
    return key + {"BigInteger": ":number", "Boolean": ":yes-no", "SealedBytes": ":sealed"}.get(kind, "")


main()
