"""機械判読チェック: the 15 points by which a sheet can be read by a program, and what each means for an import.

The points are those of 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(令和2年12月18日,
https://www.soumu.go.jp/main_content/000723626.pdf): items 1-1 to 1-13 and 2-1, 2-2. They were made for tables of
statistics; a ledger that breaks them can still be imported, so every point says what the import does about it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Whether a sheet keeps to a point; UNKNOWN where this kind of file does not tell."""

    FINE = "fine"
    FOUND = "found"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The word clerks see."""
        return {"fine": "よい", "found": "指摘", "unknown": "確認できず"}[self.value]


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its number in the rule, what is asked, what the import does where it is broken, how to mend it."""

    number: str
    title: str
    meaning: str
    todo: str


@dataclass(frozen=True, slots=True)
class Finding:
    """How a sheet keeps to a point: how many places break it, and the first of them as Excel names them."""

    point: Point
    state: State
    count: int = 0
    places: tuple[str, ...] = ()


POINTS: tuple[Point, ...] = (
    Point(
        "1-1",
        "ファイル形式は、ExcelかCSVとなっているか",
        "名前と中身の形式が違いますが、中身のとおりに読みます。",
        "Excelで開き、「Excel ブック（.xlsx）」として保存し直すと確実です。",
    ),
    Point(
        "1-2",
        "1つのセルに、1つのデータとなっているか",
        "電話や名前が並んだセルは分けて読み、分けられないものは書かれたまま残します。",
        "列か行を分けて書くと、確実に読めます。",
    ),
    Point(
        "1-3",
        "数値のデータに、文字を含まないか",
        "「3人」「1,200円」のようなセルは、数だけを読みます。読めないセルは赤で示します。",
        "単位は見出しに書き、セルは数字だけにします。",
    ),
    Point(
        "1-4",
        "セルの結合をしていないか",
        "結合したセルの値は、結合したすべての行の値として読み、印を付けます。",
        "結合を解き、どの行にも値を書きます。",
    ),
    Point(
        "1-5",
        "空白や改行で体裁を整えていないか",
        "見出しの空白と改行、値の前後の空白は、ないものとして読みます。",
        "空白ではなく、セルの配置（均等割り付けなど）で整えます。",
    ),
    Point(
        "1-6",
        "項目名などを省略していないか",
        "見出しのない列は中身から推し量り、「〃」「同上」は上の行の値で補って印を付けます。",
        "「項目の対応」で列を確かめます。次の年からは、省略せずに書きます。",
    ),
    Point(
        "1-7",
        "数式を使わず、値になっているか",
        "保存されている計算の結果を読みます。結果のないセルは空欄にし、問題として示します。",
        "Excelで開いて保存し直すか、「値の貼り付け」で値に直します。",
    ),
    Point(
        "1-8",
        "図形や画像などを使っていないか",
        "図形・画像・テキストボックス・メモの中の文字は取り込みません。",
        "必要な内容は、セルに書き写します。",
    ),
    Point(
        "1-9",
        "データの単位を書いているか",
        "単位の分からない数は、台帳の項目の単位で読みます。",
        "見出しに単位（人、円、世帯など）を書きます。",
    ),
    Point(
        "1-10",
        "機種依存文字を使っていないか",
        "外字や異体字も、書かれたまま残します。",
        "印刷や書き出しの前に、相手で読める文字かを確かめます。",
    ),
    Point(
        "1-11",
        "西暦か、和暦に西暦を添えて書いているか",
        "和暦の日付は正しい日に直して読み、元の書き方も残します。",
        "そのまま取り込めます。統計として公表するときは西暦を添えます。",
    ),
    Point(
        "1-12",
        "地域の名前かコードを書いているか",
        "校(地)区や住所のない記録は、校(地)区が未整備になります。",
        "校(地)区の列を設けるか、シートの名前を校(地)区の名前にします。",
    ),
    Point(
        "1-13",
        "数値の列に、特殊な記号（秘匿など）がないか",
        "「－」「x」「不明」などは数として読まず、空欄にして元の書き方を残します。",
        "記号の意味を注記に書くか、空欄にします。",
    ),
    Point(
        "2-1",
        "データを分断していないか",
        "間に空いた行や列があっても、続きとして読みます。",
        "表の範囲が正しいかを、シートの絵で確かめます。",
    ),
    Point(
        "2-2",
        "1つのシートに、複数の表を載せていないか",
        "表ごとに分けて読みます。取り込む表と台帳の種類は、表ごとに選べます。",
        "表ごとに、台帳の種類を確かめます。",
    ),
)


def found(findings: Sequence[Finding]) -> int:
    """How many points are broken."""
    return sum(1 for each in findings if each.state is State.FOUND)
