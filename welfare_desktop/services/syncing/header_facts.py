"""What stands above a table beside its title: 基準日, 校(地)区名, 担当者 — found by their labels."""

import re
from collections.abc import Iterator, Sequence

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Cell, Marked

AS_OF, DISTRICT, IN_CHARGE, OFFICE, DUE = "as_of", "district", "in_charge", "office", "due_on"
LABELS: dict[str, str] = {
    AS_OF: "基準日",
    DISTRICT: "校(地)区名",
    IN_CHARGE: "担当者",
    OFFICE: "事務所名",
    DUE: "返送期限",
}
"""The facts of a header as clerks call them."""

_SIGNS = (
    (AS_OF, re.compile(r"基準日|(?:作成|調査|現在)(?:年月)?日|現在日")),
    (DISTRICT, re.compile(r"(?:小学)?校?(?:\(地\)|・?地)?区(?:社協)?名?|小学校区名?|学区名?")),
    (
        IN_CHARGE,
        re.compile(r"(?:記入|作成|報告|事務)?(?:担当|責任)者(?:名|氏名)?|記入者(?:名|氏名)?|作成者(?:名|氏名)?"),
    ),
    (OFFICE, re.compile(r"(?:区)?事務所名?|(?:区)?社協名|社会福祉協議会名|団体名")),
    (DUE, re.compile(r"(?:返送|提出|報告|回答)(?:期限|期日|締切)")),
)
_ORNAMENT = re.compile(r"[\s　:：・【】\[\]()（）]")
_SAID = re.compile(r"基準日[\s　:：]*([^\s　]+)")
_NOW = re.compile(r"([^\s　(（]+?)\s*現在")


def fact_of(label: str) -> str:
    """The fact a label cell asks for; "" when it is no such label."""
    folded = _ORNAMENT.sub("", label.replace("（", "(").replace("）", ")").replace("(地)", "地"))
    return next((fact for fact, sign in _SIGNS if folded and sign.fullmatch(folded)), "")


def as_of(rows: Sequence[Sequence[Cell]]) -> str:
    """The 基準日 these rows state (ISO), in one cell or right of its label; "" when they state none."""
    for row in rows:
        filled = [cell for cell in row if cell is not None]
        for at, cell in enumerate(filled):
            for text in _dates(str(cell), filled[at + 1 : at + 2]):
                if found := _day(text):
                    return found
    return ""


def day_said(text: str, fact: str) -> str:
    """The day somebody gave for a fact of a header, as ISO ("" for none). Refusal for what is no day."""
    found = _day(text) if text else ""
    if text and not found:
        raise Refusal(
            "exchange.day",
            "{label}「{text}」が日付として読めません。",
            todo="{label}を「令和8年4月1日」や「2026-04-01」のように入力してください。",
            values={"label": LABELS[fact], "text": text},
        )
    return found


def _dates(text: str, beside: Sequence[Cell]) -> Iterator[Cell]:
    """Texts that may be the day."""
    for sign in (_SAID, _NOW):
        if found := sign.search(text):
            yield found[1]
    if fact_of(text) == AS_OF:
        yield from beside


def _day(cell: Cell) -> str:
    parsed = Date().parse(cell)
    value = parsed.value if isinstance(parsed, Marked) else parsed
    return value if isinstance(value, str) and len(value) == len("2026-04-01") else ""
