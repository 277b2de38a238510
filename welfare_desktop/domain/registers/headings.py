"""Headings that ledgers of every register use for the facts they share.

Written as offices write them; the one who maps columns folds width, spaces and line breaks.
"""


def of(*headings: str) -> tuple[str, ...]:
    """The headings of several lists, each a text with blanks between its headings."""
    return tuple(dict.fromkeys(heading for listed in headings for heading in listed.split()))


NUMBER = "No № ID 番号 整理No 台帳番号 管理番号 登録番号 連番 通番 通し番号"
NAME = "名前 お名前 姓名 名まえ なまえ 氏名(漢字) 漢字氏名"
KANA = "ふりがな カナ かな 読み よみ ヨミガナ よみがな カナ氏名 氏名カナ 氏名(カナ) 氏名フリガナ"
SEX = "男女 男女別 性"
BORN_ON = "世帯主生年月日 生月日 誕生日 出生日 出生年月日 生年"
POSTAL_CODE = "〒 郵便 郵便No 郵便番号〒"
ADDRESS = "所在地 現住所 居住地 お住まい 住居 自宅住所 住所(所在地) 住所地 町名番地"
BUILDING = "建物 建物名 マンション名 アパート名 アパート・マンション名 部屋番号 方書・部屋番号 様方"
PHONE = "TEL Tel 電話番号 連絡先 連絡先電話 連絡先電話番号 自宅電話 自宅TEL 固定電話 自宅電話番号 ☎ 電話(自宅) ご連絡先"
MOBILE = "携帯 携帯番号 携帯電話番号 携帯TEL 電話(携帯) スマホ スマートフォン モバイル ケータイ ケイタイ"
FAX = "ファックス ファクス FAX番号 ＦＡＸ ファクシミリ"
EMAIL = "メール Eメール E-mail 電子メール アドレス メールアドレス(PC)"
DISTRICT = (
    "校区 地区 校区名 地区名 小学校区 校(地)区名 校地区 校区・地区 校区社協 校(地)区社協 社協名 所属校区 "
    "所属地区 居住校区 お住まいの校区"
)
NEIGHBOURHOOD = (
    "町内会 自治会 町内会名 自治会名 町内 自治区 町会 町内会・自治会名 自治会・町内会 自治会・町内会名 行政区 区会"
)
NOTE = "備考欄 特記事項 摘要 メモ その他 備考 特記 コメント 留意事項 注意事項 注意点"
WATCHED = (
    "世帯主 氏名 世帯主名 対象者 対象者氏名 対象者名 見守り対象者 見守り対象者氏名 要援護者 本人氏名 本人 "
    "要支援者名 要支援者氏名 要援護者氏名 要配慮者氏名 利用者 世帯名 保護者 保護者名 保護者氏名"
)
WATCHED_KANA = "フリガナ 世帯主カナ 世帯主ふりがな 世帯主氏名フリガナ 対象者カナ 対象者フリガナ"
SERVING = (
    "福祉協力員氏名 福祉協力員名 福祉協力員 協力員氏名 協力員 民生委員氏名 民生委員名 民生委員 委員名 "
    "委員氏名 ボランティア名 ボランティア氏名 新協力員 新委員 後任者 後任者氏名 担い手氏名"
)
