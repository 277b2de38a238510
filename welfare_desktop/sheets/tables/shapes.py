"""What a cell looks like, whatever it means: the evidence by which tables are found."""

import functools
import re
import unicodedata
from collections.abc import Sequence

from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.values.contract import Cell

DITTO = re.compile(
    r"[\s　\u200b「『(（]*(?:〃|″|”|\"|''|´´|々|仝|同|同上|同じ|どうじょう|上に同じ|〃\s*〃)[\s　\u200b」』)）]*"
)
AS_LEFT = re.compile(r"[\s　「『(（]*(?:同左|左に同じ|左記に同じ|左同)[\s　」』)）]*")
NUMBER = re.compile(r"[-+△▲]?[¥\\]?[-+△▲]?[\d,]+(?:\.\d+)?[%人名件円世帯回]{0,2}")
DATE = re.compile(
    r"\d{4}[-./年]\d{1,2}([-./月]|$)|(?:明治|大正|昭和|平成|令和|[MTSHRmtshr明大昭平令])\.?\s?(?:\d{1,2}|元)[-./年]"
    r"|\d{1,4}[:時]\d{2}|\d{1,2}[/月]\d{1,2}日?$|\d{8}$"
)
YEAR = re.compile(r"(?:明治|大正|昭和|平成|令和|[MTSHR])?\s?(?:\d{1,4}|元)\s?年度?|\d{1,2}月(?:分)?")
SHORT_DAY = re.compile(r"\d{1,2}[/月]\d{1,2}日?(?:\([日月火水木金土]\))?")
PHONE = re.compile(r"[\d\-‐‑–—−ー()\s・、,/]*\d[\d\-‐‑–—−ー()\s・、,/]{4,}")
KANA = re.compile(r"[ァ-ヶヽヾー・\s]+")
CONTEXT = re.compile(r"校区|地区|学区|町内会|自治会|町会|区会|町内|行政区")
NOT_CONTEXT = re.compile(r"長|加入|担当|役職|会費|電話|番号|委員|数")
MARKS = frozenset("○◯〇●◎×✕✖△▲▽▼レ✓✔☑□■・-－―ー~〜～*＊有無可否男女済未")
NOTE = re.compile(
    r"^[\s　]*(?:[※＊*←→↑↓]|注[)）：:意\d０-９]?|\(?注\)|（注|備考[：:]|【|＜|<|凡例|記入上|記載要領|作成[者日][：:]|出典|資料[：:]|\[)"
)
ARROW = re.compile(r"^[\s　]*(?:[※←→↑↓]|注[)）：:]|（注|\(注|凡例)")
CAPTION = re.compile(r"^[\s　]*[■●◆▼▲★◎【〔≪《〈<＜]\s*\S")
TO_FILL_IN = re.compile(
    r"(?:^|[\s　]{2})年[\s　]{2,}月[\s　]{2,}日|[（(][\s　]{3,}[)）]|[□☐][^□☐]{1,12}[\s　・、][\s　]*[□☐]|^〒[\s　\-－]*$"
    r"|[\s　]{2,}(?:名|人|円|回|時|歳|才|世帯|件)(?:$|[\s　（(、])"
)
TICKED = re.compile(r"[■☑☒✓✔レ●○◯◎]")
SPREAD = re.compile(r"(?:(?<=^\S)|(?<=\s\S))\s+(?=\S(?:\s|$|[(（]))")
SENTENCE_LENGTH = 30
LONGEST = 60

# Words that end a column's heading in the ledgers of councils, wards and cities.
HEADING_END = re.compile(
    r"(?:名|名称|氏名|姓名|番号|年月日|住所|所在地|電話|連絡先|tel|fax|ファックス|メール|mail|コード|区分|種別|種類|分類|備考|摘要|定員|人数|回数"
    r"|金額|有無|時刻|時間|曜日|url|緯度|経度|かな|カナ|ふりがな|フリガナ|よみ|ヨミ|続柄|関係|性別|年齢|年代|世帯主|世帯数|人口|代表者?|会長"
    r"|担当者?|民生委員|福祉協力員|理由|内容|状況|状態|期間|開始日?|終了日?|日付|月日|日時|場所|会場|方書|建物|郵便|〒|職業|役職|団体|施設|校名|登録日?|届出|許可"
    r"|資格|病名|障害|介護度?|要介護|同意|自治会|総数|合計|率|額|数|順位|id|no|名前|なまえ|開設者?|設置者?|主体|開設日|対象|目的|方法|頻度|結果|特記|メモ|支援者?|かかりつけ医?|医療機関|参加者?|実施日?)$"
)
HEADING_WHOLE = re.compile(r"(?:小学|中学|小|中)?校区|校?地区|学区|町内会|自治会|町会|組|班|サロン|男|女|計")
ASCII_HEADINGS = frozenset(
    [
        "name",
        "address",
        "tel",
        "phone",
        "telephone",
        "telephonenumber",
        "fax",
        "latitude",
        "longitude",
        "lat",
        "lon",
        "lng",
        "x",
        "y",
        "id",
        "objectid",
        "no",
        "number",
        "code",
        "note",
        "city",
        "pref",
        "url",
        "date",
        "email",
        "capacity",
        "kana",
        "kind",
        "type",
    ]
)
UNITS = frozenset(
    [
        "人",
        "名",
        "件",
        "円",
        "千円",
        "回",
        "世帯",
        "戸",
        "箇所",
        "か所",
        "カ所",
        "歳",
        "才",
        "%",
        "％",
        "日",
        "月",
        "年",
        "時間",
        "分",
        "km",
        "kg",
        "m2",
        "㎡",
        "ha",
        "台",
        "棟",
        "室",
        "床",
        "校",
        "園",
        "ヵ所",
    ]
)
ANSWER = re.compile(
    r"(?:該当|当てはま|あてはま|あれば|有れば|希望).{0,8}[○〇◯✓レ].{0,6}|[○〇◯][・/,、]?[×✕][・/,、]?△?|有[・/,、]?無|可[・/,、]?否|要[・/,、]?否|[○〇◯]印"
)
BRACKETED = re.compile(r"[(（\[［〔【].*?[)）\]］〕】]")


def text_of(cell: Cell) -> str:
    """The cell as text, width folded, trimmed; "" when blank."""
    return "" if cell is None else unicodedata.normalize("NFKC", str(cell)).strip()


def unspread(text: str) -> str:
    """A title without the blanks that spread it: 福 祉 協 力 員 名 簿."""
    return SPREAD.sub("", text)


def shape(cell: Cell) -> str:
    """One letter: n number, d date or time, p phone or code, m mark, k kana, a ASCII, j text, s sentence; "" blank."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "m"
    return "n" if isinstance(cell, int | float) else _shape_of_text(cell)


@functools.lru_cache(maxsize=16_384)
def _shape_of_text(raw: str) -> str:
    text = text_of(raw)
    if not text:
        return ""
    if len(text) > LONGEST:  # no date, number or phone is that long; patterns stay quick
        return "s"
    if len(text) == 1 and (text in MARKS or raw in MARKS):
        return "m"
    for letter, pattern in (("n", NUMBER), ("d", DATE), ("p", PHONE), ("k", KANA)):
        if pattern.match(text) if letter == "d" else pattern.fullmatch(text):
            return letter
    if text.isascii():
        return "a" if len(text) <= SENTENCE_LENGTH else "s"
    return "s" if len(text) > SENTENCE_LENGTH or "。" in text else "j"


@functools.lru_cache(maxsize=4_096)
def is_heading_word(text: str) -> bool:
    """Whether a text ends like a column heading; brackets and trailing numbers do not matter."""
    if len(text) > LONGEST:
        return False
    folded = fold_heading(BRACKETED.sub("", text)) or fold_heading(text)
    if not folded or len(folded) > 24:
        return False
    folded = folded.rstrip("0123456789")
    return bool(HEADING_END.search(folded) or HEADING_WHOLE.fullmatch(folded)) or folded in ASCII_HEADINGS


def is_label(cell: Cell) -> bool:
    """Whether a cell could name a column: text that is no number, date, phone or mark."""
    return (shape(cell) in ("j", "a", "k", "s") or cell in ("男", "女")) and not is_pointer(cell)


def is_year_label(cell: Cell) -> bool:
    """令和6年, 2024年, 4月: a group heading of figures, not a date."""
    return bool(YEAR.fullmatch(text_of(cell)))


def is_day_label(cell: Cell) -> bool:
    """5/7, 5月14日: one of many days over marks, where several stand side by side."""
    return isinstance(cell, str) and bool(SHORT_DAY.fullmatch(text_of(cell)))


def is_note(cell: Cell) -> bool:
    """Whether a cell starts like a remark (※ 注 ← …)."""
    return isinstance(cell, str) and bool(NOTE.match(cell))


def is_pointer(cell: Cell) -> bool:
    """Whether a cell points at something (←データの項目名を入力, ※必須): never a heading."""
    return isinstance(cell, str) and bool(ARROW.match(cell))


def is_caption_sign(cell: Cell) -> bool:
    """Whether a text is set off as the title of the lines below it: ■医療機関, 【あ行】, <城野町内会>."""
    return isinstance(cell, str) and bool(CAPTION.match(cell))


def is_place_heading(header: str) -> bool:
    """Whether a column holds districts or neighbourhoods: what holds for many rows and is written where it changes."""
    folded = fold_heading(header)
    return bool(CONTEXT.search(folded)) and not NOT_CONTEXT.search(folded)


def counts_columns(cells: Sequence[Cell]) -> bool:
    """Whether cells only number the columns: (1) (2) (3), ① ② ③, 1 2 3."""
    texts = [text_of(cell) for cell in cells]
    numbers = [text.strip("()") for text in texts]
    bracketed = all(text.startswith("(") for text in texts)
    return len(texts) >= (2 if bracketed else 3) and numbers == [str(each) for each in range(1, len(texts) + 1)]


def waits_to_be_filled(cell: Cell) -> bool:
    """Whether a cell is the blank of a form: 　　年　　月　　日, （　　　）, □男 □女."""
    return isinstance(cell, str) and len(cell) <= LONGEST and bool(TO_FILL_IN.search(cell)) and not TICKED.search(cell)


def is_unit(cell: Cell) -> bool:
    """Whether a cell is only a unit or says how to answer: 人, 世帯, 円, 該当に○, 有・無."""
    text = text_of(cell).strip("()[] ")
    return text in UNITS or (isinstance(cell, str) and len(text) <= SENTENCE_LENGTH and bool(ANSWER.fullmatch(text)))
