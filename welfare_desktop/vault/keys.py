"""Random keys, keys stretched from passwords, and keys wrapped by other keys.

Argon2id (RFC 9106) slows guessing; AES-256-GCM wraps, with the circumstances as associated data;
HKDF-SHA256 gives every purpose a key of its own. The ciphers load when they are first used: the sign-in page
stands before a password is typed.
"""

import secrets
import unicodedata
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one password guess costs: memory in KiB, passes over it, lanes.

    Raises ValueError outside the bounds, so that a hostile keyring cannot make the program take
    gigabytes or minutes.
    """

    memory: int = 65_536
    passes: int = 3
    lanes: int = 1

    def __post_init__(self) -> None:
        if not (1 <= self.lanes <= 4 and 1 <= self.passes <= 10 and 8 * self.lanes <= self.memory <= 262_144):
            raise ValueError("cost out of bounds")


STANDARD = Cost()
CHEAP = Cost(memory=64, passes=1)
"""For tests and throw-away offices only; whoever uses it says so."""


def new_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def new_salt() -> bytes:
    """16 random bytes."""
    return secrets.token_bytes(SALT_BYTES)


def normalize(password: str) -> str:
    """The password as it counts: full and half width, composed and decomposed kana are one."""
    return unicodedata.normalize("NFKC", password)


def stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    """A 32-byte key from a password; about 0.2 s at STANDARD cost."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - as above

    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(normalize(password).encode("utf-8", "surrogatepass"))


def derive(key: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """A 32-byte key for one purpose, from which `key` cannot be found again."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    return HKDF(SHA256(), KEY_BYTES, salt, purpose.encode("utf-8")).derive(key)


def wrap(key: bytes, secret: bytes, circumstances: bytes) -> bytes:
    """Encrypt `secret`; the answer (nonce ‖ ciphertext ‖ tag) opens only under the same circumstances."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, circumstances)


def unwrap(key: bytes, wrapped: bytes, circumstances: bytes) -> bytes | None:
    """The secret, or None where key, circumstances or bytes are not those of the wrapping."""
    if len(wrapped) < NONCE_BYTES + TAG_BYTES:
        return None
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    try:
        return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], circumstances)
    except InvalidTag:
        return None
