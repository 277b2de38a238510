"""Cells that speak of a list instead of being part of it: 欠番, 12人, 報告者, and the labels of a form."""

import re
from collections.abc import Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.tables.shapes import text_of
from welfare_desktop.sheets.tables.totals import number

NOBODY = re.compile(
    r"[(（【\[〔]?\s*(?:欠番|欠員|欠|空席|空き|空室|空家|空き家|廃番|予備|該当者?(?:なし|無し?)|(?:現在)?(?:未定|選出中|調整中)|削除|抹消|取消|なし|[-－‐ー―—–]+)\s*[)）】\]〕]?"
)
COUNTED = re.compile(r"(?:計|全|以上)?\s?\d+\s?(?:人|名|世帯|件|戸|[かカヶヵケ箇]所|団体|サロン|[校地]区)")
COUNTED_EACH = re.compile(
    r"(?:[^\d\s]{0,6}[\s:：]*\d+\s?(?:人|名|世帯|件|戸|[かカヶヵケ箇]所|団体)[\s、,・/／()]*){2,}(?:(?:合|総|小)?計)?"
)
COUNT_LABEL = re.compile(r"(?:世帯|戸|人|件|名|会員|対象者?|登録者?|箇所|団体)数")
ASIDE = re.compile(r"(?:日|者|欄|印|先|番号|担当|電話|氏名|住所|職名?|所属|確認|備考|様)[:：]?$")
SIGNED_BY = re.compile(
    r"(?:(?:副?会|局|次|課|係|部|所|班|支部|事務局)長|課員?|係員?|主任|主査|主事|事務局|合議|供覧|決裁|回覧|起案|起票)"
)
MAKER = re.compile(
    r"[(（]?(?:作成|発行|提出|報告|集計|調製|編集|事務局|連絡|問い?合わ?せ|照会|送付|返送|担当)(?:者|元|先|日|課|係|部署)?[)）]?[:：]?"
)
CLOSING = re.compile(r"[(（]?(?:以上|以下余白|以下空白|以下なし|終わり|おわり|余白)[)）]?")
PAGE = re.compile(
    r"[-－‐ー―~〜]\s*\d{1,3}\s*[-－‐ー―~〜]|\(?(?:№|No\.?)?\d{1,3}\s*/\s*\d{1,3}\)?\s*(?:ページ|頁|枚)?|(?:p|page|ページ|頁)\.?\s*\d{1,3}(?:\s*/\s*\d{1,3})?"
    r"|\d{1,3}\s*(?:ページ|頁)目?|(?:次|前|裏)(?:ページ|頁|面)(?:へ|に)?(?:続く|つづく)?|[(（]?続く[)）]?",
    re.IGNORECASE,
)
REMARKS = re.compile(
    r"[※＊*■●【(（]?(?:備考|摘要|注意(?:事項|点)?|留意(?:事項|点)|注記?|特記事項|連絡事項|お願い|お知らせ|その他|記)[】)）]?[:：]?"
)
PRESENT = re.compile(
    r"(?:延べ?)?(?:食|個|件|回|人)数|(?:延べ?|実|訪問)?(?:出席|参加|欠席|実施|利用|登録|在籍|対象)(?:者|人|世帯)?(?:数|計)|(?:延べ?|実|訪問|対象|登録)(?:世帯|戸|人|件)数"
)
STATED = re.compile(r"[^\s:]{1,12}\s*:\s*\S.{0,40}")
NONE_THERE = re.compile(r".{1,12}[\s)）】\]:]+[(（]?該当(?:者|世帯)?(?:なし|無し|なく)[)）]?")
CODE_PAIR = re.compile(r"(?:[0-9]{1,2}|[A-Za-z]{1,2}|[ア-ン]|[①-⑳]|[○◯〇×✕△▲□■◎●☆★])\s*[:=…→]\s*[^\d\s]")
MOST_CELLS, LONGEST_COUNT = 3, 40
FORM_LABELS = frozenset(
    re.split(
        r"\s+",
        "氏名 住所 生年月日 電話番号 電話 フリガナ ふりがな 性別 連絡先 申請者氏名 申請者住所 被保険者氏名 被保険者番号 "
        "個人番号 年齢 職業 続柄 本人との関係 住所または所在地 代表者氏名 印 申請日 届出者 団体名 所在地 名称",
    )
)


def names_nobody(cell: Cell) -> bool:
    """欠番 or 欠員 where a name should be: a place kept, not a record."""
    return isinstance(cell, str) and NOBODY.fullmatch("".join(text_of(cell).split())) is not None


def counts_records(name: Cell, cells: Sequence[Cell], counts: Sequence[int]) -> bool:
    """A count where the name should be (12人), or a word for one beside one of these `counts` (世帯数 12)."""
    if len(cells) > MOST_CELLS:
        return False
    said = text_of(name)
    if COUNTED.fullmatch(said) or (len(said) <= LONGEST_COUNT and COUNTED_EACH.fullmatch(said)):
        return True
    worded = sum(1 for cell in cells if COUNT_LABEL.fullmatch(text_of(cell)))
    return worded == 1 and len(cells) == 2 and any(number(cell) in counts for cell in cells)


def empties_group(cells: Sequence[Cell]) -> bool:
    """（３組）　該当なし, alone on its line: a group without anybody."""
    return len(cells) == 1 and isinstance(cells[0], str) and NONE_THERE.fullmatch(text_of(cells[0])) is not None


def explains_codes(cells: Sequence[Cell]) -> bool:
    """ア：高齢者世帯 | イ：障害者世帯, two and more of them and hardly anything else: a legend."""
    pairs = sum(1 for cell in cells if isinstance(cell, str) and CODE_PAIR.match(text_of(cell)))
    return pairs > 1 and 2 * pairs >= len(cells)


def names_maker(cell: Cell) -> bool:
    """作成, 担当 or 問合せ先: who made the list, or whom to ask about it."""
    return isinstance(cell, str) and MAKER.fullmatch("".join(text_of(cell).split())) is not None


def counts_people(cell: Cell) -> bool:
    """出席者数 or 延べ利用者数 where a person's name should be."""
    return isinstance(cell, str) and PRESENT.fullmatch("".join(text_of(cell).split())) is not None


def states(cells: Sequence[Cell]) -> bool:
    """市外局番：093, alone on its line: a word and what holds for it."""
    return len(cells) == 1 and isinstance(cells[0], str) and STATED.fullmatch(text_of(cells[0])) is not None


def closes_list(cells: Sequence[Cell]) -> bool:
    """以上, 以下余白 or a page number, alone on its line; a line that begins with the label of a field (作成者：)."""
    if is_said_aside(cells[0]) and text_of(cells[0]).endswith(":"):
        return True
    said = text_of(cells[0]) if len(cells) == 1 else ""
    return bool(CLOSING.fullmatch("".join(said.split())) or PAGE.fullmatch(said))


def is_nil(cell: Cell) -> bool:
    """Nothing said: 0, 00:00 or a dash that a formula leaves in an empty line."""
    return cell == 0 or cell in ("00:00", "0", "-", "－", "―") or cell is False


def opens_remarks(cells: Sequence[Cell]) -> bool:
    """備考 or 注意事項, alone on its line: what follows is no list."""
    return len(cells) == 1 and REMARKS.fullmatch("".join(text_of(cells[0]).split())) is not None


def numbers_page(cells: Sequence[Cell]) -> bool:
    """A page number beside a title: 見守り名簿 … 2/2頁."""
    return len(cells) <= MOST_CELLS and any(isinstance(cell, str) and PAGE.fullmatch(text_of(cell)) for cell in cells)


def waits_for_stamps(cells: Sequence[Cell]) -> bool:
    """Labels alone, two and more, each with room for a stamp or a word: 確認欄 | 印, 会長 | 事務局長 | 担当."""
    return len(cells) > 1 and all(
        is_said_aside(cell)
        or (isinstance(cell, str) and SIGNED_BY.fullmatch("".join(text_of(cell).split())) is not None)
        for cell in cells
    )


def names_signers(cells: Sequence[Cell]) -> bool:
    """会長 | 事務局長 | 係長 | 担当: those who stamp a paper, and no column of a list."""
    signers = sum(1 for cell in cells if isinstance(cell, str) and SIGNED_BY.fullmatch("".join(text_of(cell).split())))
    return 2 * signers > len(cells) and waits_for_stamps(cells)


def is_said_aside(cell: Cell) -> bool:
    """Words such as 報告者 or 電話: that end like the label of something else than a record."""
    return isinstance(cell, str) and ASIDE.search(text_of(cell)[-3:]) is not None
