"""Thirty tasks of a clerk's year, and how many keystrokes each needs in last year's workbooks.

How both sides are counted:

- A key press is one, with Ctrl, Alt or Shift or without; a click is one. A text counts its characters once on both
  sides, however the IME makes them: what has to be written has to be written here as there.
- Ours begins at the home page. The spreadsheet begins with the right workbook in front, its filter on and the cursor
  in A1: finding the file, opening it and signing in to its folder is free. The name of a file counts on both sides, the
  way to its folder on neither.
- The spreadsheet is worked by somebody who knows every short cut: `Ctrl+F`, the text, `Enter`, `Esc` finds a cell (the
  first hit is the right one), `Ctrl+PgDn` is another sheet, `Ctrl+Tab` another workbook, `Ctrl+S` saves. What a careful
  office does besides (a copy of the file first, a line in the list of changes, telling others that the file is free)
  is not counted, though ours does it.
- Lists of the spreadsheet have the columns of our sample ledgers, in their order:
  見守り世帯台帳 番号 校区 町内会 氏名 カナ 生年月日 住所 電話 類型 独居 担当 緊急連絡先 続柄 電話 同意 確認日 備考;
  担い手名簿 番号 校区 区分 役職 氏名 カナ 町内会 住所 電話 委嘱日 任期満了 退任日 理由 備考.

`WELFARE_TASK_TABLE=path` writes the table that the tests find (a line for each task: name, ours, the spreadsheet's).
"""

from collections.abc import Mapping
from dataclasses import dataclass

PEOPLE, HOMES, SALONS, CASES, YEAR, LISTS = "担い手", "見守り", "サロン・助成", "相談", "年度", "一覧"
FIND = ("Ctrl+F", "「{name}」", "Enter", "Esc")


@dataclass(frozen=True, slots=True)
class ClerkTask:
    """A task, and the spreadsheet's way: keys (`→*4` is four of them) and texts in 「」, `{…}` filled in by the test."""

    name: str
    area: str
    sheet: tuple[str, ...]
    excuse: str = ""
    """Why ours may need more; "" where it may not."""

    def sheet_strokes(self, texts: Mapping[str, str]) -> int:
        """How many keystrokes the spreadsheet needs. Raises KeyError for a text that was not given."""
        return sum(_strokes(step.format_map(texts)) for step in self.sheet)


def _strokes(step: str) -> int:
    if step.startswith("「"):
        return len(step) - 2
    _, star, times = step.rpartition("*")
    return int(times) if star and times.isdecimal() else 1


UPSERT = ("Ctrl+↓", "↓")
"""To the first empty row."""
RETIRED = ("Shift+Space", "Ctrl+X", "Ctrl+PgDn", "Ctrl+↓", "↓", "Enter")
"""Who left stands on a sheet of their own, as in the ledgers offices keep: their row goes there."""

TASKS: Mapping[str, ClerkTask] = {
    "find by telephone": ClerkTask("電話番号の一部から人を探す", PEOPLE, ("Ctrl+F", "「{part}」", "Enter", "Esc")),
    "jump": ClerkTask("世帯をどこからでも開く(Ctrl+J)", LISTS, FIND),
    "correct telephone": ClerkTask("担い手の電話番号を直す", PEOPLE, (*FIND, "→*4", "「{phone}」", "Enter", "Ctrl+S")),
    "new helper": ClerkTask(
        "福祉協力員を委嘱とともに登録する",
        PEOPLE,
        (
            *UPSERT,
            "「22」",
            "Tab",
            "「{district}」",
            "Tab",
            "「福祉協力員」",
            "Tab*2",
            "「{name}」",
            "Tab",
            "「{kana}」",
            "Tab",
            "「{place}」",
            "Tab",
            "「{address}」",
            "Tab",
            "「{phone}」",
            "Tab",
            "「R8.12.1」",
            "Tab",
            "「R11.3.31」",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "end appointment": ClerkTask(
        "委嘱を理由とともに終える",
        PEOPLE,
        (*FIND, "→*7", "「R8.11.30」", "Tab", "「辞任」", "Enter", *RETIRED, "Ctrl+S"),
    ),
    "count by type": ClerkTask(
        "校(地)区の世帯を類型ごとに数える(ピボットテーブル)",
        HOMES,
        ("Alt+N", "V", "T", "Enter", "click", "click", "click", "click", "「{district}」", "click", "click"),
    ),
    "search": ClerkTask(
        "75歳以上 かつ 同意なし かつ 3か月以上未確認を探し、条件を保存する",
        HOMES,
        (
            "Ctrl+→",
            "→",
            "「年齢」",
            "Enter",
            '「=DATEDIF(F2,TODAY(),"Y")」',
            "Ctrl+Enter",
            "click",
            "Ctrl+Shift+L",
            "Ctrl+Shift+L",
            "↑",
            "Alt+↓",
            "F",
            "O",
            "「75」",
            "Enter",
            "Ctrl+←",
            "→*14",
            "Alt+↓",
            "E",
            "「未確認」",
            "Enter",
            "→",
            "Alt+↓",
            "F",
            "B",
            "「2026/8/21」",
            "Enter",
            "Alt+W",
            "C",
            "A",
            "「{saved}」",
            "Enter",
        ),
    ),
    "bulk": ClerkTask(
        "20件の項目をまとめて変え、元に戻す",
        HOMES,
        ("→*16", "↓", "Shift+↓*19", "「{value}」", "Ctrl+Enter", "Ctrl+S", "Ctrl+Z", "Ctrl+S"),
    ),
    "roster": ClerkTask(
        "校(地)区の名簿をPDFにする",
        LISTS,
        (
            "→",
            "Alt+↓",
            "E",
            "「{district}」",
            "Enter",
            "Alt+F",
            "E",
            "A",
            "「{file}」",
            "Enter",
            "Alt+A",
            "C",
        ),
    ),
    "export": ClerkTask(
        "一覧を別のExcelブックに書き出す",
        LISTS,
        (
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+N",
            "Ctrl+V",
            "F12",
            "「{file}」",
            "Enter",
            "Ctrl+W",
        ),
    ),
}
