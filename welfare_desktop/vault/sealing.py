"""Sealing the narrative of cases (記述の封印) with K_case, field by field.

A sealed text opens only in its own place: kind, field key and record id are bound into it, so
ciphertext moved to another row or column is refused.
"""

import json

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values.sealed import Sealed
from welfare_desktop.vault.keys import derive, unwrap, wrap

FORMAT = b"\x01"


class Sealer:
    """Seals and opens texts for whoever holds K_case (32 bytes)."""

    def __init__(self, k_case: bytes) -> None:
        self._key = derive(k_case, "sealing")

    def seal(self, text: str, kind: str, key: str, record: int) -> Sealed:
        """Seal `text` for one field of one record; the same text gives other bytes every time."""
        data = wrap(self._key, text.encode("utf-8", "surrogatepass"), _place(kind, key, record))
        return Sealed(FORMAT + data)

    def open(self, sealed: Sealed, kind: str, key: str, record: int) -> str:
        """The text. Refusal `sealing.unopened` with another key, in another place or when damaged."""
        data = sealed.data
        plain = unwrap(self._key, data[1:], _place(kind, key, record)) if data[:1] == FORMAT else None
        if plain is None:
            raise Refusal(
                "sealing.unopened",
                "相談記録の本文を開けませんでした。別の鍵で封印されたか、内容が壊れています。",
                "ほかの登録内容は変わっていません。",
                "管理者に連絡し、バックアップからの復元を検討してください。",
            )
        return plain.decode("utf-8", "surrogatepass")


def _place(kind: str, key: str, record: int) -> bytes:
    return json.dumps([kind, key, record], ensure_ascii=True).encode("ascii")
