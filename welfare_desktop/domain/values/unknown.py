"""Words that say "not known" (不明) where a value should stand."""

from welfare_desktop.domain.values.contract import Marked

_TEXTS = (
    "不明 未詳 不詳 調査中 確認中 未確認 未調査 未定 未記入 未回答 無回答 わからない 分からない 空欄 "
    "なし 無し 無 ナシ 該当なし 特になし ー － ― — – ‐ − - ── ーー -- －－ ‥ … ・ / ／ ? ？ ?? ？？ *** × ✕ N/A n/a #N/A"
)
_WORDS = frozenset(_TEXTS.split())
NOT_KNOWN = Marked(None, "unknown")
"""Nothing is known; the text stays beside the value as written."""


def is_unknown(text: str) -> bool:
    """Whether a text (without outer blanks) only says that nothing is known."""
    return text in _WORDS
