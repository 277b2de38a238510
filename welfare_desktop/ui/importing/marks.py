"""What was inferred while a cell was read, told in sentences (読み取りの注記)."""

from welfare_desktop.ui import words

MARKS: dict[str, str] = {
    "above.filled": "空欄のため、上の行と同じとしました。",
    "approximate": "「約」「頃」などを除いて読みました。",
    "area.from-title": "市外局番のない電話に、表題や注記の市外局番を補いました。",
    "area.missing": "市外局番がありません。書かれたまま取り込みます。",
    "calendar.lunar": "明治5年までの旧暦の日付のため、年だけを取り込みます。",
    "cell.error": "エラー値(#N/A など)のセルのため、空欄にします。",
    "choice.corrected": "番号の意味を、この画面で直しました。",
    "choice.circled": "丸で囲まれた選択肢から読みました。",
    "choice.legend": "シートの凡例の番号から読みました。",
    "choice.detail": "詳しい書き方から、この区分としました。",
    "choice.prefix": "書き始めの文字から、この区分としました。",
    "control.dropped": "表示できない文字を除きました。",
    "date.of-period": "期間で書かれた日付です。この項目に当たる、始まりか終わりの日だけを取り込みます。",
    "day.dropped": "日を除き、年月だけを取り込みます。",
    "ditto.filled": "「〃」「同上」を、上の行の内容に置き換えました。",
    "era.code": "年号の番号(3=昭和など)から読みました。",
    "era.early": "改元前の日付です。西暦に直して取り込みます。",
    "era.inferred": "年号がないため、見出しなどから年号を補いました。",
    "era.overrun": "改元後の年を前の年号で書いた日付です。正しい年号に直しました。",
    "formula.unsaved": "計算式の結果が保存されていないため、空欄にします。Excelで開いて保存し直すと読めます。",
    "kana.inside": "名前の欄に書かれた読みを、フリガナとしました。",
    "lines.joined": "改行を1行につなげました。",
    "merged.filled": "結合されたセルのため、上の行と同じとしました。",
    "minus.brackets": "括弧で書かれた金額を、マイナスとしました。",
    "name.bare": "名前に付いた「様」や年齢を除きました。",
    "name.parted": "一つのセルに書かれた名前・住所・電話番号を、それぞれの項目に分けました。",
    "name.several": "一つのセルの複数の名前を、世帯員に分けました。",
    "number.kept": "登録済みの番号をそのまま使います。",
    "number.taken": "この番号はほかの登録が使っているため、新しい番号を付けます。",
    "part.unknown": "月や日が不明のため、分かるところまでを取り込みます。",
    "phonetic.read": "Excelのふりがなを、フリガナとしました。",
    "row.continued": "次の行に書かれた人を、同じ世帯の人としました。",
    "row.struck": "取り消し線の引かれた行です。終了したものか確かめてください。",
    "serial.date": "Excelの日付の番号から日付に直しました。",
    "surname.added": "名字を省いた名前に、上の人の名字を補いました。",
    "time.dropped": "時刻を除き、日付だけを取り込みます。",
    "tint.ended": "色や取り消し線の意味(終了・廃止)から、終わりの日を入れました。",
    "tint.noted": "色の意味を、備考に書き加えました。",
    "unit.thousand": "「千円」を単位とする数を、円に直しました。",
    "unknown": "「不明」のため、空欄にします。元の書き方は残します。",
    "year.from-date": "日付から年度に直しました。",
    "year.from-title": "年のない日付に、表題やシート名の年度(年月)から年を補いました。",
    "year.of-title": "表題やシート名の年度としました。",
    "zero.restored": "先頭の0が落ちていたため、補いました。",
    "zero.word": "「なし」などの言葉を0としました。",
}
OTHERWISE = "書き方から推定しました。"


def sentence(mark: str) -> str:
    """What a mark means."""
    return words.label(MARKS.get(mark, OTHERWISE))
