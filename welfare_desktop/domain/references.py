"""Names in a ledger and the records they mean: a district by 「黒崎」, a watcher by her name.

One exact candidate resolves a reference; several or none leave the text as written (未照合).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from welfare_desktop.domain.japanese.names import name_key

_DISTRICT = re.compile(r"(?<=.)(?:小学校区|校\(地\)区|校地区|校区|地区|学区|校下)$")


class Names:
    """The names of one register that other registers refer to.

    Rows are (id, name, ids of districts); the districts tell people of one name apart. With `districts`
    黒崎, 黒崎校区 and 黒崎地区 are one name where no exact one is found.
    """

    def __init__(self, rows: Iterable[tuple[int, str, Sequence[int]]] = (), *, districts: bool = False) -> None:
        self._names: dict[int, str] = {}
        self._areas: dict[int, Sequence[int]] = {}
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._loose: dict[str, list[int]] = defaultdict(list)
        for record, name, areas in rows:
            self._names[record] = name
            self._areas[record] = areas
            self._exact[name_key(name)].append(record)
            if districts:
                self._loose[_stem(name)].append(record)

    def __getitem__(self, record: int) -> str:
        """The name of a record; "" when there is none."""
        return self._names.get(record, "")

    def candidates(self, text: str) -> Sequence[int]:
        """The records a text may mean."""
        if not self._names:
            return ()
        return self._exact.get(name_key(text)) or self._loose.get(_stem(text), ())

    def resolve(self, text: str, area: object = None) -> int | str:
        """The one record of this name, first within `area` (a district's id); else the text."""
        found = self.candidates(text)
        if len(found) > 1 and isinstance(area, int):
            found = [record for record in found if area in self._areas[record]]
        return found[0] if len(found) == 1 else text


def _stem(name: str) -> str:
    return _DISTRICT.sub("", name_key(name))
