"""Words that mean the same in a heading: お名前 and 氏名, TEL and 電話番号, 預り and 預かり.

Offices name one column in countless ways made of few words. Bringing the words to one form lets a heading be found
that no list holds (見守り対象者のお名前, 緊急時連絡先①／TEL).
"""

import functools
import re

SAME = (
    (r"[ぁ-ん・]*ふりがな|ヨミガナ|よみがな|読み?がな|読み?仮名|読み方|フリカナ|ヨミ|よみ|読み|カタカナ|カナ|かな|仮名", "フリガナ"),
    (r"お?うまれ(?:た日)?|お?生まれ(?:た日)?|せいねんがっぴ|生年月$", "生年月日"),
    (r"ばんごう", "番号"),
    (r"びこう|気になること|気がかり(?:なこと)?|配慮事項|申し?送り(?:事項)?|引継ぎ?(?:事項)?|連絡事項", "備考"),
    (r"(?:困った|もしもの|何かあった|急な|急ぎの|いざという)(?:とき|時)の?連絡先?", "緊急連絡先"),
    (r"(?:見守る|みまもる|見守りする|担当する|お世話する)(?:人|方|かた)", "福祉協力員"),
    (r"携帯(?:電話)?(?:番号|tel|連絡先)?|スマート?フォン|スマホ|モバイル|けいたい", "携帯電話"),
    (r"電話番号等?|電話連絡先|tel番号|tel|℡|☎|でんわ(?:番号)?|電話", "電話"),
    (r"fax番号|ファッ?クス(?:番号)?|ファクシミリ", "fax"),
    (r"(?:ご|御)芳?名|お名前|お?名まえ|お?なまえ|名前|姓名|氏名|シメイ|しめい", "氏名"),
    (r"(?:ご|御)?(?:現?住所|居所|所在地|居住地|住居地)|お?(?:住まい|すまい|住い)|じゅうしょ", "住所"),
    (r"(?:ご|御|お)(?=連絡|電話|続柄|関係|家族|本人|利用|担当)", ""),
    (r"no|ナンバー|№", "番号"),
    (r"年月日?|日付|月日|日時", "日"),
    (r"緊急時?の?連絡先?|緊急時", "緊急連絡先"),
    (r"(?:緊急連絡先)?第([1-9])(?:連絡先|順位)", r"緊急連絡先\1"),
    (r"(?:同居|世帯)?(?:の)?家族(?:構成員?)?|同居(?:者|人)|世帯構成員", "世帯員"),
    (r"預[かり]+", "預かり"),
    (r"障がい", "障害"),
    (r"氏名等?漢字|氏名等", "氏名"),
    (r"事由", "理由"),
    (r"との(?:続柄|関係)", "続柄"),
    (r"(?<!緊急)連絡先(?=自宅|固定|携帯)", ""),
    (r"(?:自宅|固定)(?:電話)?$", "電話"),
    (r"福祉協力員|福祉委員|協力委員|(?<!活動)(?<!近隣)(?<!近所の)協力員", "福祉協力員"),
    (r"児童委員|民生委員児童委員", "民生委員"),
    (r"見守りの?(?:担当|協力)者?(?:福祉協力員)?|担当福祉協力員", "福祉協力員"),
    (r"(?<=[^の])の(?=[^の])", ""),
    (r"(団体|サロン|施設|機関|組織|教室|校区|地区)氏名", r"\1名"),
    (r"(民生委員|福祉協力員|担当者?|代表者?|会長|主治医)(?:氏名|名)$", r"\1"),
)  # fmt: skip
_SAME = tuple((re.compile(pattern), word) for pattern, word in SAME)
ORNAMENT = re.compile(r"[■□◆◇●○◎★☆▲△▼▽※◼◾▪・]")
KANA = "フリガナ"


@functools.lru_cache(maxsize=8_192)
def plainly(folded: str) -> str:
    """A folded heading in the usual words: お名前 → 氏名, tel → 電話, 緊急時の連絡先1 → 緊急連絡先1."""
    text = ORNAMENT.sub("", folded)
    for pattern, word in _SAME:
        text = pattern.sub(word, text)
    return text


@functools.cache
def in_plain_words(folded: frozenset[str]) -> frozenset[str]:
    """Folded headings in the usual words."""
    return frozenset(map(plainly, folded))
