"""Columns of a ledger and the facts they hold."""

import functools
import re

from welfare_desktop.domain.japanese.width import squeeze

IGNORED = re.compile(r"[・,、。.:;*※「」『』【】\[\]〔〕〈〉<>_‐‑–—―\-/|()（）~〜'\"`^#＃]")


@functools.lru_cache(maxsize=8_192)
def fold_heading(text: str) -> str:
    """A heading as it is compared: width, case, spaces, line breaks and punctuation do not matter."""
    return IGNORED.sub("", squeeze(text).replace("№", "no").lower())
