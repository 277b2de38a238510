"""What one column of a ledger is proposed to hold, and why."""

from dataclasses import dataclass

WHY_PROFILE = "前回の取り込みで決めた項目です。"
WHY_HEADING = "見出しが一致します。"
WHY_LIKE = "見出しが似ています。"
WHY_CONTENT = "列の中身から推定しました。"
WHY_NAME = "名称の列のようです。"
WHY_NUMBER = "個人番号（マイナンバー）の列です。取り込みません。"
WHY_TWICE = "同じ項目の列がほかにあります。"
WHY_MARKS = "○などの印で選ぶ列です。"
WHY_HEAD = "世帯主から見た続柄です。世帯員の行を読むのに使います。"
WHY_WORDS = "列の中身が、この項目の選択肢です。"
WHY_BESIDE = "左の日付の理由のようです。"
WHY_BESIDE_PERSON = "左の列の人の連絡先のようです。"
WHY_PART = "左の列の続きです。"
WHY_HIDDEN = "非表示の列です。"
WHY_OTHERWISE = "見出しは似ていますが、列の中身がこの項目として読めません。"
WHY_NONE = "当てはまる項目がありません。"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one column seems to hold: a ledger key or "" for none, 0–1 how sure, and the reason (in Japanese)."""

    column: int
    header: str
    key: str
    confidence: float
    reason: str

    def taken_as(self, key: str, confidence: float, reason: str) -> "Proposal":
        """The same column for another key."""
        return Proposal(self.column, self.header, key, confidence, reason)
