"""33 tasks of a clerk's year, and how many keystrokes each needs in last year's workbooks.

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

`WELFARE_TASK_TABLE=path` adds to that file the table that the tests find: area, name, ours and the spreadsheet's of each
task. The tests stand in test_clerk_tasks.py (registers), test_clerk_tasks_lists.py (files, what was done before) and
test_clerk_tasks_work.py (pages of work).
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
    "columns": ClerkTask(
        "一覧の列を選ぶ", LISTS, ("→*2", "Ctrl+Space", "Ctrl+0", "→*6", "Ctrl+Space", "Ctrl+0", "Ctrl+S")
    ),
    "history": ClerkTask(
        "記録の変更履歴を見て、変更を元に戻す",
        LISTS,
        (*FIND, "Alt+F", "click", "click", "click", *FIND, "Ctrl+C", "Ctrl+Tab", "Enter", "Ctrl+S"),
    ),
    "import": ClerkTask(
        "昨年度の台帳を取り込む(計画を見て実行)",
        LISTS,
        (
            "Ctrl+O",
            "「{file}」",
            "Enter",
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+Tab",
            "Ctrl+End",
            "Ctrl+←",
            "↓",
            "Ctrl+V",
            "Ctrl+S",
        ),
        "計画(新規・変更・一致・要確認)を一件ずつ確かめる頁を通る。貼り付けだけの表計算は、重複も誤りも調べない",
    ),
    "paste": ClerkTask(
        "Excelからコピーした行を登録する",
        LISTS,
        ("Ctrl+↓", "↓", "Ctrl+V", "Ctrl+S"),
        "貼り付けた行の読み方と、すでにある人かどうかを確かめる頁を通る",
    ),
    "duplicate": ClerkTask(
        "同じ世帯の重複を見つけて一つにする",
        LISTS,
        (
            "→*4",
            "Ctrl+Space",
            "Alt+H",
            "L",
            "H",
            "D",
            "Enter",
            "Alt+↓",
            "F",
            "C",
            "Enter",
            "Ctrl+↓",
            "F2",
            "Shift+Home",
            "Ctrl+C",
            "Esc",
            "↑",
            "Ctrl+V",
            "↓",
            "Ctrl+-",
            "R",
            "Enter",
            "Alt+A",
            "C",
            "Ctrl+S",
        ),
    ),
    "death": ClerkTask(
        "見守り対象者の死亡を記録する(異動)",
        HOMES,
        (*FIND, "→*12", "「R8.11.20死亡」", "Enter", *RETIRED, "Ctrl+S"),
    ),
    "move": ClerkTask(
        "世帯を別の校(地)区へ移す",
        HOMES,
        (
            *FIND,
            "←*2",
            "「{district}」",
            "Tab",
            "「{place}」",
            "Tab*4",
            "「{address}」",
            "Tab*4",
            "Delete",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "handover": ClerkTask(
        "辞める人の世帯をすべて別の人に引き継ぐ",
        PEOPLE,
        (
            "→*10",
            "Alt+↓",
            "E",
            "「{leaver}」",
            "Enter",
            "↓",
            "Ctrl+Shift+↓",
            "Alt+;",
            "「{receiver}」",
            "Ctrl+Enter",
            "Alt+A",
            "C",
            "Ctrl+S",
        ),
    ),
    "confirm": ClerkTask(
        "福祉協力員の世帯の現況確認を付ける",
        HOMES,
        (
            "→*10",
            "Alt+↓",
            "E",
            "「{watcher}」",
            "Enter",
            "→*5",
            "↓",
            "1, Enter*{twice}",
            "Alt+A",
            "C",
            "Ctrl+S",
        ),
    ),
    "activity": ClerkTask(
        "1か月の活動を入力する(年間の集計まで)",
        HOMES,
        (
            "Ctrl+PgDn",
            "1, Enter*{twice}",
            "Ctrl+↓",
            "Ctrl+C",
            "Ctrl+Tab",
            "Ctrl+F",
            "「{district}」",
            "Enter",
            "Esc",
            "→",
            "Alt+E",
            "S",
            "V",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "reception": ClerkTask(
        "電話相談を受け付ける",
        CASES,
        (
            *UPSERT,
            "「R8-0001」",
            "Tab",
            "Ctrl+;",
            "Tab",
            "「{name}」",
            "Tab",
            "「{phone}」",
            "Tab",
            "「電話」",
            "Tab",
            "「本人」",
            "Tab",
            "「介護、収入」",
            "Tab",
            "「{said}」",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "continuation": ClerkTask(
        "続きの相談として受け付ける",
        CASES,
        (
            *FIND,
            "Shift+Space",
            "Ctrl+C",
            *UPSERT,
            "Ctrl+V",
            "「R8-0002」",
            "Tab",
            "Ctrl+;",
            "Tab*6",
            "「R8-0001の続き」",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "case history": ClerkTask(
        "支援経過を書き、次回予定日を入れる",
        CASES,
        (
            *FIND,
            "Ctrl+Tab",
            *UPSERT,
            "「R8-0001」",
            "Tab",
            "Ctrl+;",
            "Tab",
            "「電話」",
            "Tab",
            "「{said}」",
            "Tab",
            "「R8.12.1」",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "due cases": ClerkTask(
        "期限が来たケースの一覧を見る",
        CASES,
        ("Ctrl+→", "Alt+↓", "F", "B", "「2026/11/22」", "Enter"),
    ),
    "network": ClerkTask(
        "支援ネットワーク図を描いてPDFにする",
        CASES,
        (
            *FIND,
            "Ctrl+PgDn",
            *("click",) * 12,
            "「本人」",
            "click",
            "「長女」",
            "click",
            "「包括」",
            "Alt+F",
            "E",
            "A",
            "「{file}」",
            "Enter",
        ),
    ),
    "salon results": ClerkTask(
        "サロンの実施報告(12か月の開催回数)を入力する",
        SALONS,
        (*FIND, "→", "Tab*{twice}", "Ctrl+S"),
    ),
    "grant": ClerkTask(
        "助成を次の段階(交付決定など)へ進める",
        SALONS,
        (*FIND, "→*4", "「交付決定」", "Tab", "「R8.11.21」", "Tab", "「{amount}」", "Enter", "Ctrl+S"),
    ),
    "papers": ClerkTask(
        "提出書類を受領済みにする",
        SALONS,
        ("Ctrl+F", "「{district}」", "Enter", "Esc", "→", "Ctrl+;", "Enter", "Ctrl+S"),
    ),
    "vacancies": ClerkTask(
        "席と欠員を見て、欠員一覧を印刷する",
        PEOPLE,
        ("→*4", "Alt+↓", "E", "「欠員」", "Enter", "Ctrl+P", "Enter", "Alt+A", "C"),
    ),
    "rollover": ClerkTask(
        "福祉協力員の改選(候補・結果・委嘱)をまとめて行う",
        PEOPLE,
        (
            "→*10",
            "Alt+↓",
            "E",
            "「R9.3.31」",
            "Enter",
            "↓",
            "Ctrl+Shift+↓",
            "Alt+;",
            "「R12.3.31」",
            "Ctrl+Enter",
            "←",
            "Ctrl+Shift+↓",
            "Alt+;",
            "「R9.4.1」",
            "Ctrl+Enter",
            "Alt+A",
            "C",
            "Ctrl+S",
            "Ctrl+Tab",
            "Alt+M",
            "F",
            "E",
            "A",
            "Enter",
        ),
    ),
    "close year": ClerkTask(
        "年度を締めて数値を確定する",
        YEAR,
        (
            "F12",
            "「{file}」",
            "Enter",
            "Ctrl+A",
            "Ctrl+C",
            "Alt+E",
            "S",
            "V",
            "Enter",
            "Alt+R",
            "P",
            "S",
            "Enter",
            "Ctrl+S",
        ),
    ),
    "late": ClerkTask(
        "締め後に登録された異動を見る",
        YEAR,
        (
            "Ctrl+O",
            "「{file}」",
            "Enter",
            "Ctrl+Tab",
            "Ctrl+→",
            "→",
            "「=COUNTIF([R7.xlsx]名簿!A:A,A2)」",
            "Ctrl+Enter",
            "click",
            "Alt+↓",
            "E",
            "「0」",
            "Enter",
        ),
    ),
    "exchange": ClerkTask(
        "市の様式を出し、戻った表を突き合わせて反映する",
        YEAR,
        (
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+N",
            "Ctrl+V",
            "F12",
            "「{file}」",
            "Enter",
            "Ctrl+O",
            "「{back}」",
            "Enter",
            "Ctrl+→",
            "→",
            "「=XLOOKUP(A2,[a.xlsx]一覧!A:A,[a.xlsx]一覧!H:H)=H2」",
            "Ctrl+Enter",
            "click",
            "Alt+↓",
            "E",
            "「FALSE」",
            "Enter",
            *("Ctrl+C", "Ctrl+Tab", *FIND, "→*4", "Ctrl+V", "Ctrl+Tab") * 2,
            "Ctrl+S",
        ),
    ),
}
