"""Sealed text (封印された記述): the only form in which a case's narrative reaches the database."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """Ciphertext made by `vault.sealing`; without the key it can be kept, compared and copied, never read."""

    data: bytes

    def __repr__(self) -> str:
        return "Sealed(…)"
