<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>domain</name>
    <message>
        <source>10月 協力者</source>
        <translation>October: helpers</translation>
    </message>
    <message>
        <source>10月 参加者(延べ)</source>
        <translation>October: attendance</translation>
    </message>
    <message>
        <source>10月 回数</source>
        <translation>October: sessions</translation>
    </message>
    <message>
        <source>10月 困りごと</source>
        <translation>October: worries</translation>
    </message>
    <message>
        <source>11月 協力者</source>
        <translation>November: helpers</translation>
    </message>
    <message>
        <source>11月 参加者(延べ)</source>
        <translation>November: attendance</translation>
    </message>
    <message>
        <source>11月 回数</source>
        <translation>November: sessions</translation>
    </message>
    <message>
        <source>11月 困りごと</source>
        <translation>November: worries</translation>
    </message>
    <message>
        <source>12月 協力者</source>
        <translation>December: helpers</translation>
    </message>
    <message>
        <source>12月 参加者(延べ)</source>
        <translation>December: attendance</translation>
    </message>
    <message>
        <source>12月 回数</source>
        <translation>December: sessions</translation>
    </message>
    <message>
        <source>12月 困りごと</source>
        <translation>December: worries</translation>
    </message>
    <message>
        <source>1つのシートに、複数の表を載せていないか</source>
        <translation>Is there one table to a sheet?</translation>
    </message>
    <message>
        <source>1つのセルに、1つのデータとなっているか</source>
        <translation>Does each cell hold one piece of data?</translation>
    </message>
    <message>
        <source>1件ずつ変更してください。</source>
        <translation>Change the records one by one.</translation>
    </message>
    <message>
        <source>1日1回の控え</source>
        <translation>Daily backup</translation>
    </message>
    <message>
        <source>1月 協力者</source>
        <translation>January: helpers</translation>
    </message>
    <message>
        <source>1月 参加者(延べ)</source>
        <translation>January: attendance</translation>
    </message>
    <message>
        <source>1月 回数</source>
        <translation>January: sessions</translation>
    </message>
    <message>
        <source>1月 困りごと</source>
        <translation>January: worries</translation>
    </message>
    <message>
        <source>2月 協力者</source>
        <translation>February: helpers</translation>
    </message>
    <message>
        <source>2月 参加者(延べ)</source>
        <translation>February: attendance</translation>
    </message>
    <message>
        <source>2月 回数</source>
        <translation>February: sessions</translation>
    </message>
    <message>
        <source>2月 困りごと</source>
        <translation>February: worries</translation>
    </message>
    <message>
        <source>3か月以内に任期が満了する方</source>
        <translation>People whose term ends within 3 months</translation>
    </message>
    <message>
        <source>3月 協力者</source>
        <translation>March: helpers</translation>
    </message>
    <message>
        <source>3月 参加者(延べ)</source>
        <translation>March: attendance</translation>
    </message>
    <message>
        <source>3月 回数</source>
        <translation>March: sessions</translation>
    </message>
    <message>
        <source>3月 困りごと</source>
        <translation>March: worries</translation>
    </message>
    <message>
        <source>4月 協力者</source>
        <translation>April: helpers</translation>
    </message>
    <message>
        <source>4月 参加者(延べ)</source>
        <translation>April: attendance</translation>
    </message>
    <message>
        <source>4月 回数</source>
        <translation>April: sessions</translation>
    </message>
    <message>
        <source>4月 困りごと</source>
        <translation>April: worries</translation>
    </message>
    <message>
        <source>5月 協力者</source>
        <translation>May: helpers</translation>
    </message>
    <message>
        <source>5月 参加者(延べ)</source>
        <translation>May: attendance</translation>
    </message>
    <message>
        <source>5月 回数</source>
        <translation>May: sessions</translation>
    </message>
    <message>
        <source>5月 困りごと</source>
        <translation>May: worries</translation>
    </message>
    <message>
        <source>6月 協力者</source>
        <translation>June: helpers</translation>
    </message>
    <message>
        <source>6月 参加者(延べ)</source>
        <translation>June: attendance</translation>
    </message>
    <message>
        <source>6月 回数</source>
        <translation>June: sessions</translation>
    </message>
    <message>
        <source>6月 困りごと</source>
        <translation>June: worries</translation>
    </message>
    <message>
        <source>7月 協力者</source>
        <translation>July: helpers</translation>
    </message>
    <message>
        <source>7月 参加者(延べ)</source>
        <translation>July: attendance</translation>
    </message>
    <message>
        <source>7月 回数</source>
        <translation>July: sessions</translation>
    </message>
    <message>
        <source>7月 困りごと</source>
        <translation>July: worries</translation>
    </message>
    <message>
        <source>8月 協力者</source>
        <translation>August: helpers</translation>
    </message>
    <message>
        <source>8月 参加者(延べ)</source>
        <translation>August: attendance</translation>
    </message>
    <message>
        <source>8月 回数</source>
        <translation>August: sessions</translation>
    </message>
    <message>
        <source>8月 困りごと</source>
        <translation>August: worries</translation>
    </message>
    <message>
        <source>9月 協力者</source>
        <translation>September: helpers</translation>
    </message>
    <message>
        <source>9月 参加者(延べ)</source>
        <translation>September: attendance</translation>
    </message>
    <message>
        <source>9月 回数</source>
        <translation>September: sessions</translation>
    </message>
    <message>
        <source>9月 困りごと</source>
        <translation>September: worries</translation>
    </message>
    <message>
        <source>CSVの一つの欄が長すぎるなど、途中から読めません。</source>
        <translation>It cannot be read from some point on, for example because a field of the CSV is too long.</translation>
    </message>
    <message>
        <source>DV・虐待</source>
        <translation>Abuse</translation>
    </message>
    <message>
        <source>Excelで Ctrl+End を押し、離れた所にある値を消して保存し直してください。</source>
        <translation>Press Ctrl+End in Excel, delete the far values and save again.</translation>
    </message>
    <message>
        <source>Excelでパスワードを入れて開き、パスワードなしの「Excel ブック（.xlsx）」として保存し直してください。</source>
        <translation>Open it in Excel with the password and save it as an Excel workbook (.xlsx) without one.</translation>
    </message>
    <message>
        <source>Excelで開いて保存し直すか、「値の貼り付け」で値に直します。</source>
        <translation>Open and save it in Excel, or paste as values.</translation>
    </message>
    <message>
        <source>Excelで開き、「Excel ブック（.xlsx）」として保存し直すと確実です。</source>
        <translation>Open it in Excel and save it as an Excel workbook (.xlsx) to be sure.</translation>
    </message>
    <message>
        <source>Excelで開き、「名前を付けて保存」で「Excel ブック（.xlsx）」として保存し直してください。</source>
        <translation>Open it in Excel and save it as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Excelで開き、パスワードを外して「Excelブック（.xlsx）」で保存してから登録してください。</source>
        <translation>Open it in Excel, remove the password, save it as an Excel workbook (.xlsx) and add that.</translation>
    </message>
    <message>
        <source>Excelのふりがなを、フリガナとしました。</source>
        <translation>Excel’s phonetic text was taken as kana.</translation>
    </message>
    <message>
        <source>Excelの日付の番号から日付に直しました。</source>
        <translation>Excel’s day number was turned into a date.</translation>
    </message>
    <message>
        <source>Excelの表かCSVを選んでください。</source>
        <translation>Choose an Excel table or CSV.</translation>
    </message>
    <message>
        <source>F5で一覧を最新にしてください。</source>
        <translation>Refresh the list with F5.</translation>
    </message>
    <message>
        <source>F5で最新の内容を表示してください。</source>
        <translation>Show the latest content with F5.</translation>
    </message>
    <message>
        <source>NPO・ボランティア団体</source>
        <translation>NPO or volunteer group</translation>
    </message>
    <message>
        <source>{column}は、「{label}」として読みます。</source>
        <translation>{column} is read as “{label}”.</translation>
    </message>
    <message>
        <source>{column}は、送った一覧にないため読みません。</source>
        <translation>{column} is not read: it was not in the list sent.</translation>
    </message>
    <message>
        <source>{day}に引き継いだ世帯は、まだありません。</source>
        <translation>No household has been handed over on {day} yet.</translation>
    </message>
    <message>
        <source>{era}{year}年度という年度はありません。</source>
        <translation>There is no fiscal year {era}{year}.</translation>
    </message>
    <message>
        <source>{label}「{text}」が日付として読めません。</source>
        <translation>{label} “{text}” cannot be read as a date.</translation>
    </message>
    <message>
        <source>{label}がマイナスの金額です。</source>
        <translation>{label} is negative.</translation>
    </message>
    <message>
        <source>{label}が負の金額です。</source>
        <translation>{label} is negative.</translation>
    </message>
    <message>
        <source>{label}を「令和8年4月1日」や「2026-04-01」のように入れてください。</source>
        <translation>Write {label} like “2026-04-01”.</translation>
    </message>
    <message>
        <source>{label}を「令和8年4月1日」や「2026-04-01」のように入力してください。</source>
        <translation>Write {label} like “2026-04-01”.</translation>
    </message>
    <message>
        <source>{label}を入力してください。</source>
        <translation>Enter: {label}.</translation>
    </message>
    <message>
        <source>{limit}文字までです（{length}文字あります）。短くしてください。</source>
        <translation>At most {limit} characters (this has {length}). Please shorten it.</translation>
    </message>
    <message>
        <source>{month}月{day}日という日付はありません。</source>
        <translation>There is no day {day} in month {month}.</translation>
    </message>
    <message>
        <source>{month}月という月はありません。月は1から12です。</source>
        <translation>There is no month {month}. Months are 1 to 12.</translation>
    </message>
    <message>
        <source>{name}の行です。意味が決まっていないため、反映していません。</source>
        <translation>Row in {name}. Its meaning is not decided, so nothing was done about it.</translation>
    </message>
    <message>
        <source>{name}の行です（シートの説明「{legend}」）。意味が決まっていないため、反映していません。</source>
        <translation>Row in {name} (explained in the sheet as “{legend}”). Its meaning is not decided, so nothing was done about it.</translation>
    </message>
    <message>
        <source>{place}と同じ内容です(重複)。</source>
        <translation>Same content as {place} (repeated).</translation>
    </message>
    <message>
        <source>{place}と同じ登録に当たります(重複)。</source>
        <translation>Matches the same record as {place} (repeated).</translation>
    </message>
    <message>
        <source>{second}が{first}より前になっています。</source>
        <translation>{second} is before {first}.</translation>
    </message>
    <message>
        <source>{text}は0より小さい数です。0以上で書いてください。</source>
        <translation>{text} is below 0. Write 0 or more.</translation>
    </message>
    <message>
        <source>{total}件のうち{count}件が一覧から消えています。いつもより多い件数です。</source>
        <translation>Of {total}, {count} are missing from the list. That is more than usual.</translation>
    </message>
    <message>
        <source>{total}件のうち{count}件が登録のない新しい行です。いつもより多い件数です。</source>
        <translation>Of {total}, {count} are new rows not on file. That is more than usual.</translation>
    </message>
    <message>
        <source>{total}件のうち{count}件が相手側で変更されています。いつもより多い件数です。</source>
        <translation>Of {total}, {count} were changed by the partner. That is more than usual.</translation>
    </message>
    <message>
        <source>{written}はありません。{proper}のことですか。</source>
        <translation>There is no {written}. Do you mean {proper}?</translation>
    </message>
    <message>
        <source>{written}度はありません。{proper}度のことですか。</source>
        <translation>There is no fiscal year {written}. Do you mean {proper}?</translation>
    </message>
    <message>
        <source>{year}の日付を入力してください。</source>
        <translation>Enter a date in {year}.</translation>
    </message>
    <message>
        <source>{year}はすでに締めてあります。</source>
        <translation>{year} has been closed already.</translation>
    </message>
    <message>
        <source>{year}年という年はありません。年号か西暦4けたで書いてください。</source>
        <translation>There is no year {year}. Write an era or a western year of 4 digits.</translation>
    </message>
    <message>
        <source>{year}年はうるう年ではないので、2月29日という日付はありません。</source>
        <translation>{year} is not a leap year and has no 29 February.</translation>
    </message>
    <message>
        <source>◆の内容を直してください。</source>
        <translation>Correct what is marked ◆.</translation>
    </message>
    <message>
        <source>○などの印で選ぶ列です。</source>
        <translation>Column of marks such as ○.</translation>
    </message>
    <message>
        <source>◎ 達成 Ａ</source>
        <translation>◎ Achieved</translation>
    </message>
    <message>
        <source>「3人」「1,200円」のようなセルは、数だけを読みます。読めないセルは赤で示します。</source>
        <translation>Only the number is read from cells with a number and a unit. Cells that cannot be read are shown in red.</translation>
    </message>
    <message>
        <source>「{heading}」の列</source>
        <translation>The column “{heading}”</translation>
    </message>
    <message>
        <source>「{labels}」の列がありません。この項目は、変わっていないものとします。</source>
        <translation>There are no columns of “{labels}”. These fields are taken as unchanged.</translation>
    </message>
    <message>
        <source>「{label}」が空です。</source>
        <translation>“{label}” is empty.</translation>
    </message>
    <message>
        <source>「{label}」の列が決まっていないため、取り込めません。</source>
        <translation>The column of “{label}” is not set, so nothing can be imported.</translation>
    </message>
    <message>
        <source>「{label}」の列が決まっていないため、登録できません。</source>
        <translation>The column of “{label}” is not set, so the template cannot be saved.</translation>
    </message>
    <message>
        <source>「{label}」の列が見つからない表のため、取り込みません。</source>
        <translation>Not imported: the table has no column of “{label}”.</translation>
    </message>
    <message>
        <source>「{label}」の列を選んでください。</source>
        <translation>Choose the column of “{label}”.</translation>
    </message>
    <message>
        <source>「{label}」の登録には委嘱区分がありません。</source>
        <translation>Records of “{label}” have no role.</translation>
    </message>
    <message>
        <source>「{label}」の登録には終了日がありません。</source>
        <translation>Records of “{label}” have no date of ending.</translation>
    </message>
    <message>
        <source>「{name}」という名前では、Excelで開けるファイルになりません。</source>
        <translation>A file named “{name}” cannot be opened in Excel.</translation>
    </message>
    <message>
        <source>「{name}」と同じ内容を並べ替えたシートです。</source>
        <translation>Sheet with the content of “{name}” in another order.</translation>
    </message>
    <message>
        <source>「{name}」の一部を抜き出したシートです。</source>
        <translation>Sheet with an extract of “{name}”.</translation>
    </message>
    <message>
        <source>「{text}」には{count}人の名前があります。一人目だけを取り込みます。ほかの人は、行を分けるか、あとで登録してください。</source>
        <translation>“{text}” holds the names of {count} people. Only the first is imported. Put the others in rows of their own or enter them later.</translation>
    </message>
    <message>
        <source>「{text}」の年号がわかりません。「S21.4.1」か「1946/4/1」のように書いてください。</source>
        <translation>The era of “{text}” is unknown. Write it like “S21.4.1” or “1946/4/1”.</translation>
    </message>
    <message>
        <source>「{text}」は年号の年と西暦の年が合いません。正しい年だけを書いてください。</source>
        <translation>Era year and western year of “{text}” do not agree. Write only the right one.</translation>
    </message>
    <message>
        <source>「{text}」は年度として読めません。「令和4年度」のように書いてください。</source>
        <translation>“{text}” cannot be read as a fiscal year. Write it like “2022”.</translation>
    </message>
    <message>
        <source>「{text}」は年齢のようです。年齢ではなく「S21.4.1」のように日付を書いてください。</source>
        <translation>“{text}” looks like an age. Write a date like “S21.4.1” instead.</translation>
    </message>
    <message>
        <source>「{text}」は数として読めません。数字で書いてください。</source>
        <translation>“{text}” cannot be read as a number. Write it in digits.</translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。「S21.4.1」のように書いてください。</source>
        <translation>“{text}” cannot be read as a date. Write it like “S21.4.1”.</translation>
    </message>
    <message>
        <source>「{text}」は日付のようです。電話番号を書いてください。</source>
        <translation>“{text}” looks like a date. Write a phone number.</translation>
    </message>
    <message>
        <source>「{text}」は端数があります。整数で書いてください。</source>
        <translation>“{text}” has a fraction. Write a whole number.</translation>
    </message>
    <message>
        <source>「{text}」は読めません。「{yes}」か「{no}」を書いてください。</source>
        <translation>“{text}” cannot be read. Write “{yes}” or “{no}”.</translation>
    </message>
    <message>
        <source>「{text}」は選べません。次から選んでください：{options}</source>
        <translation>“{text}” cannot be chosen. Choose from: {options}</translation>
    </message>
    <message>
        <source>「{text}」は郵便番号として読めません。「805-0001」のように7けたで書いてください。</source>
        <translation>“{text}” cannot be read as a postal code. Write 7 digits like “805-0001”.</translation>
    </message>
    <message>
        <source>「{text}」は電話番号として読めません。「093-123-4567」のように書いてください。</source>
        <translation>“{text}” cannot be read as a phone number. Write it like “093-123-4567”.</translation>
    </message>
    <message>
        <source>「〃」「同上」を、上の行の内容に置き換えました。</source>
        <translation>A ditto mark was replaced by the row above.</translation>
    </message>
    <message>
        <source>「なし」などの言葉を0としました。</source>
        <translation>Words such as “none” were read as 0.</translation>
    </message>
    <message>
        <source>「不明」のため、空欄にします。元の書き方は残します。</source>
        <translation>Left empty, as it is “unknown”. The original spelling is kept.</translation>
    </message>
    <message>
        <source>「千円」を単位とする数を、円に直しました。</source>
        <translation>The number is in thousands of yen; it was turned into yen.</translation>
    </message>
    <message>
        <source>「約」「頃」などを除いて読みました。</source>
        <translation>Read without words such as “about”.</translation>
    </message>
    <message>
        <source>「項目の対応」で列を確かめます。次の年からは、省略せずに書きます。</source>
        <translation>Check the columns under “Fields”. From next year, write them out.</translation>
    </message>
    <message>
        <source>「－」「x」「不明」などは数として読まず、空欄にして元の書き方を残します。</source>
        <translation>Dashes, “x”, “unknown” and so on are not read as numbers; the field stays empty and the spelling is kept.</translation>
    </message>
    <message>
        <source>あり</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いちばん新しい復旧用紙か確かめてください。</source>
        <translation>Check that it is the latest recovery sheet.</translation>
    </message>
    <message>
        <source>うち初回</source>
        <translation>of these first time</translation>
    </message>
    <message>
        <source>うち独居</source>
        <translation>of these living alone</translation>
    </message>
    <message>
        <source>かかりつけ医</source>
        <translation>Family doctor</translation>
    </message>
    <message>
        <source>か所</source>
        <translation>places</translation>
    </message>
    <message>
        <source>か月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>きっかけのサロン</source>
        <translation>Salon of origin</translation>
    </message>
    <message>
        <source>きっかけの行事</source>
        <translation>Event of origin</translation>
    </message>
    <message>
        <source>けがをした人・相手</source>
        <translation>Injured or other party</translation>
    </message>
    <message>
        <source>このケースは、すでに削除されています。</source>
        <translation>This case has been deleted already.</translation>
    </message>
    <message>
        <source>このケースは閲覧制限がかかっています。</source>
        <translation>This case is restricted.</translation>
    </message>
    <message>
        <source>このデータがほかのパソコンから写したものかどうかを確かめられません。</source>
        <translation>It cannot be told whether these data were copied from another PC.</translation>
    </message>
    <message>
        <source>このデータは、ほかのパソコン(またはほかのフォルダー)から写したものです。</source>
        <translation>These data were copied from another PC (or another folder).</translation>
    </message>
    <message>
        <source>このデータは、新しい版のプログラムで使われています。</source>
        <translation>These data are used by a newer version of the program.</translation>
    </message>
    <message>
        <source>このパソコン</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>このパソコンの内蔵ディスク(Cドライブなど)のフォルダーを選んでください。</source>
        <translation>Choose a folder on the internal disk of this PC (such as drive C).</translation>
    </message>
    <message>
        <source>このパソコンは、すでに自分の番号で記録しています。新しく加わる必要はありません。</source>
        <translation>This PC already records under its own number. It need not join again.</translation>
    </message>
    <message>
        <source>このファイルには「{label}」の一覧が見つかりません。</source>
        <translation>No list of “{label}” was found in this file.</translation>
    </message>
    <message>
        <source>このファイルの基準日（{day}）は、すでに受け取った一覧の基準日（{last}）より前です。</source>
        <translation>The reference date of this file ({day}) is before that of the list received last ({last}).</translation>
    </message>
    <message>
        <source>このファイルの照合は、すでに済んでいます。</source>
        <translation>This file has been matched already.</translation>
    </message>
    <message>
        <source>このファイルは、交換「{name}」（{label}）のものです。</source>
        <translation>This file belongs to the exchange “{name}” ({label}).</translation>
    </message>
    <message>
        <source>このファイルは変更パッケージではありません。</source>
        <translation>This file is not a change package.</translation>
    </message>
    <message>
        <source>このフォルダーには、すでに事務所のデータがあります。</source>
        <translation>This folder already holds the data of an office.</translation>
    </message>
    <message>
        <source>このフォルダーには、ほかの事務所のデータがあります。</source>
        <translation>This folder holds the data of another office.</translation>
    </message>
    <message>
        <source>このフォルダーには事務所のデータがありません。</source>
        <translation>This folder holds no data of an office.</translation>
    </message>
    <message>
        <source>この世帯員は、すでに台帳にありません。</source>
        <translation>This household member is no longer in the register.</translation>
    </message>
    <message>
        <source>この事務所のデータは、{clerk}さんが{since}から使用中です(パソコン名: {pc})。</source>
        <translation>The data of this office are in use by {clerk} since {since} (PC: {pc}).</translation>
    </message>
    <message>
        <source>この事務所のデータは、ほかの画面で使用中です。</source>
        <translation>The data of this office are in use in another window.</translation>
    </message>
    <message>
        <source>この事務所のデータは変わっていません。</source>
        <translation>The data of this office have not changed.</translation>
    </message>
    <message>
        <source>この交換は登録されていません。</source>
        <translation>This exchange is not on file.</translation>
    </message>
    <message>
        <source>この台帳からは相談を受け付けられません。</source>
        <translation>Consultations cannot be taken in from this register.</translation>
    </message>
    <message>
        <source>この台帳の名簿は、まだ用意されていません。</source>
        <translation>There is no roster of this register yet.</translation>
    </message>
    <message>
        <source>この名前は使えません。</source>
        <translation>This name cannot be used.</translation>
    </message>
    <message>
        <source>この場所には既に事務所のデータがあります。</source>
        <translation>This place already holds the data of an office.</translation>
    </message>
    <message>
        <source>この形式のファイルには記入できません。</source>
        <translation>A file of this format cannot be written into.</translation>
    </message>
    <message>
        <source>この復旧コードでは開けません。</source>
        <translation>This recovery code does not open the office.</translation>
    </message>
    <message>
        <source>この操作には、管理者のパスワードの再確認が必要です。</source>
        <translation>This needs the password of an administrator once more.</translation>
    </message>
    <message>
        <source>この操作の前の内容はそのまま残っています。</source>
        <translation>The content before this operation is still there.</translation>
    </message>
    <message>
        <source>この操作は管理者だけができます。</source>
        <translation>Only an administrator can do this.</translation>
    </message>
    <message>
        <source>この操作より前の登録内容はそのまま残っています。</source>
        <translation>What was saved before is still there.</translation>
    </message>
    <message>
        <source>この操作をする権限がありません。</source>
        <translation>You have no permission for this.</translation>
    </message>
    <message>
        <source>この操作者名は使えません(空か、長すぎるか、すでに登録されています)。</source>
        <translation>This user name cannot be used (it is empty, too long or taken).</translation>
    </message>
    <message>
        <source>この日に委嘱された方は、まだ登録されていません。</source>
        <translation>Nobody appointed on this day is on file yet.</translation>
    </message>
    <message>
        <source>この条件で探す権限がありません。</source>
        <translation>You have no permission to search by this condition.</translation>
    </message>
    <message>
        <source>この校(地)区は、すでに削除されています。</source>
        <translation>This district has been deleted already.</translation>
    </message>
    <message>
        <source>この様式は交換で使われています。</source>
        <translation>This template is used by an exchange.</translation>
    </message>
    <message>
        <source>この番号はほかの登録が使っているため、新しい番号を付けます。</source>
        <translation>Another record uses this number, so a new one is given.</translation>
    </message>
    <message>
        <source>この登録は、すでに削除されています。</source>
        <translation>This record has been deleted already.</translation>
    </message>
    <message>
        <source>この登録は、ほかの登録から参照されているため削除できません。</source>
        <translation>This record cannot be deleted because others refer to it.</translation>
    </message>
    <message>
        <source>この登録は、開いた後に別の操作で変更または削除されています。</source>
        <translation>This record was changed or deleted elsewhere after you opened it.</translation>
    </message>
    <message>
        <source>この種類のパスワードは、ここでは外せません。</source>
        <translation>Passwords of this kind cannot be removed here.</translation>
    </message>
    <message>
        <source>この行事は、すでに削除されています。</source>
        <translation>This event has been deleted already.</translation>
    </message>
    <message>
        <source>この表の列の外の書き込み</source>
        <translation>Entry outside the columns of this table</translation>
    </message>
    <message>
        <source>この表を開くパスワードは、元のファイルと同じです。</source>
        <translation>This workbook opens with the same password as the original file.</translation>
    </message>
    <message>
        <source>この記録は、すでに削除されています。</source>
        <translation>This record has been deleted already.</translation>
    </message>
    <message>
        <source>この項目はまとめて変更できません。</source>
        <translation>This field cannot be changed for many records.</translation>
    </message>
    <message>
        <source>この項目を見る権限がありません。</source>
        <translation>You have no permission to see this field.</translation>
    </message>
    <message>
        <source>これは、Excelが開いている間だけできる作業用のファイルです。</source>
        <translation>This is a working file that exists only while Excel has it open.</translation>
    </message>
    <message>
        <source>これは表のファイルではありません（{noun}のファイルです）。</source>
        <translation>This is not a table (it is a file of the kind {noun}).</translation>
    </message>
    <message>
        <source>これまでの版のプログラムを使い、管理者に連絡してください。</source>
        <translation>Use the former version of the program and tell your administrator.</translation>
    </message>
    <message>
        <source>ごみ屋敷</source>
        <translation>Hoarding</translation>
    </message>
    <message>
        <source>しばらく待ってから、もう一度操作してください。</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>すべての行の行き先が分かっています。</source>
        <translation>All rows are accounted for.</translation>
    </message>
    <message>
        <source>そのまま取り込めます。統計として公表するときは西暦を添えます。</source>
        <translation>It can be imported as it is. Add western years when you publish statistics.</translation>
    </message>
    <message>
        <source>そのまま開くか、別のフォルダーを選んでください。</source>
        <translation>Open it as it is or choose another folder.</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>その他の世帯</source>
        <translation>Other household</translation>
    </message>
    <message>
        <source>その名前の校(地)区が見つかりません。</source>
        <translation>No district of that name was found.</translation>
    </message>
    <message>
        <source>その後に削除されています。</source>
        <translation>It was deleted afterwards.</translation>
    </message>
    <message>
        <source>その後に変更されています。</source>
        <translation>It was changed afterwards.</translation>
    </message>
    <message>
        <source>その操作者は登録されていません。</source>
        <translation>That user is not registered.</translation>
    </message>
    <message>
        <source>つないだ日</source>
        <translation>Linked on</translation>
    </message>
    <message>
        <source>どの交換のファイルか分かりません。</source>
        <translation>It cannot be told which exchange the file belongs to.</translation>
    </message>
    <message>
        <source>どの台帳の一覧か分からないため、取り込みません。</source>
        <translation>Not imported: it cannot be told which register the list belongs to.</translation>
    </message>
    <message>
        <source>どの台帳の様式か決まっていません。</source>
        <translation>The register of the template is not set.</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ひきこもり</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>ひとり親で子育て中の世帯</source>
        <translation>Single parent with children</translation>
    </message>
    <message>
        <source>ふれあい</source>
        <translation>Fureai</translation>
    </message>
    <message>
        <source>ふれあいネットワーク助成</source>
        <translation>Fureai network grant</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>and more</translation>
    </message>
    <message>
        <source>ほかのシートの明細です。</source>
        <translation>Details of another sheet.</translation>
    </message>
    <message>
        <source>ほかのシート（「{name}」など）の内容をまとめたシートです。</source>
        <translation>Sheet that gathers the content of others (such as “{name}”).</translation>
    </message>
    <message>
        <source>ほかのパソコン</source>
        <translation>Another PC</translation>
    </message>
    <message>
        <source>ほかのフォルダーを選んでください。</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>ほかのプログラム(Excelなど)で開いているか、権限がありません。</source>
        <translation>Another program (such as Excel) has it open, or you have no permission.</translation>
    </message>
    <message>
        <source>ほかの事務所の変更パッケージのため、受け取れません。</source>
        <translation>This change package belongs to another office and cannot be received.</translation>
    </message>
    <message>
        <source>ほかの内容を選ぶか、登録を開いて書き直してください。</source>
        <translation>Choose another content, or open the record and write it again.</translation>
    </message>
    <message>
        <source>ほかの処理がデータベースを使っています。</source>
        <translation>Something else is using the database.</translation>
    </message>
    <message>
        <source>ほかの操作者と区別できる名前にしてください。</source>
        <translation>Choose a name that differs from other users.</translation>
    </message>
    <message>
        <source>ほかの登録から参照されています。</source>
        <translation>Other records refer to it.</translation>
    </message>
    <message>
        <source>ほかの登録内容は変わっていません。</source>
        <translation>Other records have not changed.</translation>
    </message>
    <message>
        <source>ほかの項目を選んでください。</source>
        <translation>Choose another field.</translation>
    </message>
    <message>
        <source>まだ何も作られていません。</source>
        <translation>Nothing has been made yet.</translation>
    </message>
    <message>
        <source>まだ何も反映していません。</source>
        <translation>Nothing has been carried over yet.</translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>まだ何も引き継いでいません。</source>
        <translation>Nothing has been handed over yet.</translation>
    </message>
    <message>
        <source>まだ何も書き出していません。</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>まだ何も登録していません。</source>
        <translation>Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>まだ何も結び付けていません。</source>
        <translation>Nothing has been linked yet.</translation>
    </message>
    <message>
        <source>まだ登録していません。</source>
        <translation>Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>まだ統合していません。</source>
        <translation>Nothing has been merged yet.</translation>
    </message>
    <message>
        <source>まだ締めていません。</source>
        <translation>The year is not closed yet.</translation>
    </message>
    <message>
        <source>まだ記録していません。</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>まとめて変更</source>
        <translation>Change many</translation>
    </message>
    <message>
        <source>もう一度、取り込みの確認からやり直してください。</source>
        <translation>Start again from checking the import.</translation>
    </message>
    <message>
        <source>もう一度、照合からやり直してください。</source>
        <translation>Start again from matching.</translation>
    </message>
    <message>
        <source>もう一度お試しください。</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>もう一度コピーし直すか、送り主に作り直してもらってください。</source>
        <translation>Copy it again or ask the sender to make it again.</translation>
    </message>
    <message>
        <source>もう一度入力してください。</source>
        <translation>Enter it again.</translation>
    </message>
    <message>
        <source>もう一度操作してください。続くときはパソコンの故障が疑われます。</source>
        <translation>Try again. If it goes on, the PC may be broken.</translation>
    </message>
    <message>
        <source>もう一度書き出してください。</source>
        <translation>Export it again.</translation>
    </message>
    <message>
        <source>もう一度集計して、数値を確かめてから締めてください。</source>
        <translation>Count again, check the figures and then close.</translation>
    </message>
    <message>
        <source>やり直すときは、ホームの「最近の作業」で年度締めを元に戻してください。</source>
        <translation>To do it again, undo the closing under “Recent work” on the home page.</translation>
    </message>
    <message>
        <source>よい</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>よく似た登録があります。</source>
        <translation>There is a very similar record.</translation>
    </message>
    <message>
        <source>アウトリーチ</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>アセスメントと計画</source>
        <translation>Assessment and plan</translation>
    </message>
    <message>
        <source>ウェルクラブ保護者等</source>
        <translation>Wel-club guardians</translation>
    </message>
    <message>
        <source>ウェルクラブ児童数</source>
        <translation>Wel-club children</translation>
    </message>
    <message>
        <source>ウェルクラブ協力施設</source>
        <translation>Wel-club facilities</translation>
    </message>
    <message>
        <source>ウェルクラブ教材</source>
        <translation>Wel-club materials</translation>
    </message>
    <message>
        <source>ウェルクラブ活動名</source>
        <translation>Wel-club activity</translation>
    </message>
    <message>
        <source>ウェルクラブ活動等の参加者数</source>
        <translation>Participants in wel-club activities</translation>
    </message>
    <message>
        <source>エラー値(#N/A など)のセルのため、空欄にします。</source>
        <translation>The cell holds an error value (#N/A and so on) and is left empty.</translation>
    </message>
    <message>
        <source>エラー値（#N/A など）です。Excelで直してから取り込むか、取り込みの後に入力してください。</source>
        <translation>Error value (#N/A and so on). Correct it in Excel first, or enter it after the import.</translation>
    </message>
    <message>
        <source>カフェ</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>グラフ</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>ケースの変更</source>
        <translation>Change of the case</translation>
    </message>
    <message>
        <source>ケースの見方</source>
        <translation>Case board</translation>
    </message>
    <message>
        <source>ケース担当</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>ケース担当に依頼してください。</source>
        <translation>Ask a case worker.</translation>
    </message>
    <message>
        <source>ケース担当の職員に依頼してください。</source>
        <translation>Ask a case worker.</translation>
    </message>
    <message>
        <source>ケース管理</source>
        <translation>Case board</translation>
    </message>
    <message>
        <source>コード</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ゴミ出し</source>
        <translation>Taking out waste</translation>
    </message>
    <message>
        <source>サロン</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>サロン 廃止</source>
        <translation>Salons closed</translation>
    </message>
    <message>
        <source>サロン 開設</source>
        <translation>Salons opened</translation>
    </message>
    <message>
        <source>サロンの代表者を空欄にする</source>
        <translation>Clear the leader of the salon</translation>
    </message>
    <message>
        <source>サロンスタッフ</source>
        <translation>Salon staff</translation>
    </message>
    <message>
        <source>サロン名</source>
        <translation>Salon name</translation>
    </message>
    <message>
        <source>サロン名フリガナ</source>
        <translation>Salon kana</translation>
    </message>
    <message>
        <source>サロン延べ参加者数</source>
        <translation>Salon attendance</translation>
    </message>
    <message>
        <source>サロン開催回数</source>
        <translation>Salon sessions</translation>
    </message>
    <message>
        <source>サロン開設数</source>
        <translation>Salons open</translation>
    </message>
    <message>
        <source>ショートカット</source>
        <translation>shortcut</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>シート「{sheet}」には、行を増やせない集計表があります。</source>
        <translation>Sheet “{sheet}” has a summary table to which no rows can be added.</translation>
    </message>
    <message>
        <source>シート「{sheet}」の{rows}に取消線があります。取消線は読みません。終了した方は、終了日を確かめて登録してください。</source>
        <translation>Sheet “{sheet}” has strikethrough in {rows}. It is not read. Enter the date of ending for those who ended.</translation>
    </message>
    <message>
        <source>シートの凡例の番号から読みました。</source>
        <translation>Read from the number by the legend of the sheet.</translation>
    </message>
    <message>
        <source>シートを分けて保存してください。</source>
        <translation>Save the sheets separately.</translation>
    </message>
    <message>
        <source>スライサー</source>
        <translation>Slicer</translation>
    </message>
    <message>
        <source>セルに付いたコメント（メモ）が{count}件あります。コメントは取り込まれません。</source>
        <translation>Cells have {count} comments. Comments are not imported.</translation>
    </message>
    <message>
        <source>セルの結合をしていないか</source>
        <translation>Are there no merged cells?</translation>
    </message>
    <message>
        <source>タイムライン</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>ダブルケア</source>
        <translation>Double care</translation>
    </message>
    <message>
        <source>テーブル</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>ディスクの空きが足りないため、保存できませんでした。</source>
        <translation>There is not enough space on the disk, so nothing could be saved.</translation>
    </message>
    <message>
        <source>ディスクの空きが足りません。</source>
        <translation>There is not enough space on the disk.</translation>
    </message>
    <message>
        <source>ディスクの読み書きに失敗し、登録できたか確かめられませんでした。</source>
        <translation>The disk failed to read or write; whether it was saved could not be confirmed.</translation>
    </message>
    <message>
        <source>ディスクの読み書きに失敗しました。</source>
        <translation>The disk failed to read or write.</translation>
    </message>
    <message>
        <source>デジタル署名（記入すると無効になります）</source>
        <translation>Digital signature (invalid once written into)</translation>
    </message>
    <message>
        <source>データの単位を書いているか</source>
        <translation>Are units given?</translation>
    </message>
    <message>
        <source>データは元のままです。</source>
        <translation>The data are as they were.</translation>
    </message>
    <message>
        <source>データを分断していないか</source>
        <translation>Is the table in one piece?</translation>
    </message>
    <message>
        <source>データを新しい版の形式に移せませんでした。</source>
        <translation>The data could not be moved to the format of the new version.</translation>
    </message>
    <message>
        <source>データベースに書き込めません。</source>
        <translation>The database cannot be written to.</translation>
    </message>
    <message>
        <source>データベースのファイルを開けません。</source>
        <translation>The file of the database cannot be opened.</translation>
    </message>
    <message>
        <source>データベースの一部が壊れています。</source>
        <translation>Part of the database is damaged.</translation>
    </message>
    <message>
        <source>データベースの作成が途中で終わっています。</source>
        <translation>The database was not made completely.</translation>
    </message>
    <message>
        <source>データベースの内容は変わっていません。</source>
        <translation>The content of the database has not changed.</translation>
    </message>
    <message>
        <source>データベースの部品が古いため、安全に使えません。</source>
        <translation>The database component is too old to be used safely.</translation>
    </message>
    <message>
        <source>データベースはそのまま残っています。</source>
        <translation>The database is still there.</translation>
    </message>
    <message>
        <source>データベースを開けません。壊れているか、別の事務所のものです。</source>
        <translation>The database cannot be opened. It is damaged or belongs to another office.</translation>
    </message>
    <message>
        <source>ニーズ対応員</source>
        <translation>Needs responder</translation>
    </message>
    <message>
        <source>バックアップを確かめたところ、内容が一致しませんでした。</source>
        <translation>The backup was checked and does not match.</translation>
    </message>
    <message>
        <source>パスワードが違います。</source>
        <translation>The password is wrong.</translation>
    </message>
    <message>
        <source>パスワードのかかったファイルです。</source>
        <translation>The file has a password.</translation>
    </message>
    <message>
        <source>パスワードのかかったファイルです。この形式（.ods）のパスワードは、ここでは外せません。</source>
        <translation>The file has a password. Passwords of this format (.ods) cannot be removed here.</translation>
    </message>
    <message>
        <source>パスワードの間違いが続いたため、あと{seconds}秒お待ちください。</source>
        <translation>Too many wrong passwords. Please wait {seconds} more seconds.</translation>
    </message>
    <message>
        <source>パスワードは{least}文字以上で、同じ文字ばかりにならないように決めてください。</source>
        <translation>Choose a password of at least {least} characters that does not just repeat the same ones.</translation>
    </message>
    <message>
        <source>パスワードは変わっていません。</source>
        <translation>The password has not changed.</translation>
    </message>
    <message>
        <source>ピボットテーブル</source>
        <translation>Pivot table</translation>
    </message>
    <message>
        <source>ピボットテーブル（記入後に更新が必要です。行を増やす表と同じシートにあるときは記入できません）</source>
        <translation>Pivot table (refresh after writing; cannot be written into when on the sheet of a table that grows)</translation>
    </message>
    <message>
        <source>ファイル「{name}」は大きすぎて読み込めません(上限 {limit} MB)。</source>
        <translation>The file “{name}” is too large to read (limit {limit} MB).</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。この名前は使えません。</source>
        <translation>The file “{name}” could not be made. This name cannot be used.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。ほかのプログラム(Excelなど)で開いているか、権限がありません。</source>
        <translation>The file “{name}” could not be made. Another program (such as Excel) has it open, or you have no permission.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。ディスクの空きが足りません。</source>
        <translation>The file “{name}” could not be made. There is not enough space on the disk.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。ファイルまたはフォルダーが見つかりません。</source>
        <translation>The file “{name}” could not be made. The file or folder was not found.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。書き込みが禁止された場所です。</source>
        <translation>The file “{name}” could not be made. Writing is forbidden in this place.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を作れません。装置が応答しないか、故障しているおそれがあります。</source>
        <translation>The file “{name}” could not be made. The device may be unresponsive or broken.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。この名前は使えません。</source>
        <translation>The file “{name}” could not be written. This name cannot be used.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。ほかのプログラム(Excelなど)で開いているか、権限がありません。</source>
        <translation>The file “{name}” could not be written. Another program (such as Excel) has it open, or you have no permission.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。ディスクの空きが足りません。</source>
        <translation>The file “{name}” could not be written. There is not enough space on the disk.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。ファイルまたはフォルダーが見つかりません。</source>
        <translation>The file “{name}” could not be written. The file or folder was not found.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。書き込みが禁止された場所です。</source>
        <translation>The file “{name}” could not be written. Writing is forbidden in this place.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を書き込めません。装置が応答しないか、故障しているおそれがあります。</source>
        <translation>The file “{name}” could not be written. The device may be unresponsive or broken.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。この名前は使えません。</source>
        <translation>The file “{name}” could not be removed. This name cannot be used.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。ほかのプログラム(Excelなど)で開いているか、権限がありません。</source>
        <translation>The file “{name}” could not be removed. Another program (such as Excel) has it open, or you have no permission.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。ディスクの空きが足りません。</source>
        <translation>The file “{name}” could not be removed. There is not enough space on the disk.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。ファイルまたはフォルダーが見つかりません。</source>
        <translation>The file “{name}” could not be removed. The file or folder was not found.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。書き込みが禁止された場所です。</source>
        <translation>The file “{name}” could not be removed. Writing is forbidden in this place.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を片付けられません。装置が応答しないか、故障しているおそれがあります。</source>
        <translation>The file “{name}” could not be removed. The device may be unresponsive or broken.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。この名前は使えません。</source>
        <translation>The file “{name}” could not be read. This name cannot be used.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。ほかのプログラム(Excelなど)で開いているか、権限がありません。</source>
        <translation>The file “{name}” could not be read. Another program (such as Excel) has it open, or you have no permission.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。ディスクの空きが足りません。</source>
        <translation>The file “{name}” could not be read. There is not enough space on the disk.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。ファイルまたはフォルダーが見つかりません。</source>
        <translation>The file “{name}” could not be read. The file or folder was not found.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。書き込みが禁止された場所です。</source>
        <translation>The file “{name}” could not be read. Writing is forbidden in this place.</translation>
    </message>
    <message>
        <source>ファイル「{name}」を読み込めません。装置が応答しないか、故障しているおそれがあります。</source>
        <translation>The file “{name}” could not be read. The device may be unresponsive or broken.</translation>
    </message>
    <message>
        <source>ファイルが壊れているか、途中で切れています。</source>
        <translation>The file is damaged or cut off.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎて、処理できませんでした。</source>
        <translation>The file was too large to process.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（100MBまで読めます）。</source>
        <translation>The file is too large (up to 100 MB can be read).</translation>
    </message>
    <message>
        <source>ファイルには手を加えていません。</source>
        <translation>The file has not been touched.</translation>
    </message>
    <message>
        <source>ファイルに保存して、F9で取り込んでください。</source>
        <translation>Save them to a file and import it with F9.</translation>
    </message>
    <message>
        <source>ファイルのパスワードを入れてください。分からないときは、送り主に確かめてください。</source>
        <translation>Enter the password of the file. If you do not know it, ask the sender.</translation>
    </message>
    <message>
        <source>ファイルのパスワードを入力してください。分からないときは、送り主に確かめてください。</source>
        <translation>Enter the password of the file. If you do not know it, ask the sender.</translation>
    </message>
    <message>
        <source>ファイルの中身が空です。</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>ファイルは変更していません。</source>
        <translation>The file has not been changed.</translation>
    </message>
    <message>
        <source>ファイルまたはフォルダーが見つかりません。</source>
        <translation>The file or folder was not found.</translation>
    </message>
    <message>
        <source>ファイルをExcelで開いて保存し直すか、シートを分けてから、もう一度お試しください。</source>
        <translation>Open and save the file in Excel or divide its sheets, then try again.</translation>
    </message>
    <message>
        <source>ファイルを確かめ、正しいときは件数を確認したうえで実行してください。</source>
        <translation>Check the file. If it is right, confirm the number and carry it out.</translation>
    </message>
    <message>
        <source>ファイル名の終わりを「{endings}」にしてください。</source>
        <translation>End the file name in “{endings}”.</translation>
    </message>
    <message>
        <source>ファイル形式は、ExcelかCSVとなっているか</source>
        <translation>Is the file Excel or CSV?</translation>
    </message>
    <message>
        <source>フォルダーが移動・削除されていないか確かめてください。</source>
        <translation>Check that the folder was not moved or deleted.</translation>
    </message>
    <message>
        <source>フォルダーの場所と、書き込みの権限を管理者に確かめてください。</source>
        <translation>Ask your administrator to check the place of the folder and the permission to write.</translation>
    </message>
    <message>
        <source>フォルダーを元の場所に戻すか、装置をつなぎ直し、プログラムを開き直してください。</source>
        <translation>Put the folder back or reconnect the device, then open the program again.</translation>
    </message>
    <message>
        <source>フォルダーを選び直すか、新しい事務所を作ってください。</source>
        <translation>Choose another folder or make a new office.</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>フリガナと住所</source>
        <translation>Kana and address</translation>
    </message>
    <message>
        <source>フリガナに漢字があります。カタカナで書いてください。</source>
        <translation>The kana contain kanji. Write them in katakana.</translation>
    </message>
    <message>
        <source>フードサポート</source>
        <translation>Food support</translation>
    </message>
    <message>
        <source>プラットフォーム</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>プログラム</source>
        <translation>program</translation>
    </message>
    <message>
        <source>プログラムに付属するファイル({name})が見つかりません。</source>
        <translation>A file that belongs to the program ({name}) is missing.</translation>
    </message>
    <message>
        <source>プログラムの更新の前</source>
        <translation>Before an update of the program</translation>
    </message>
    <message>
        <source>プログラムは何も消していません。</source>
        <translation>The program has deleted nothing.</translation>
    </message>
    <message>
        <source>プログラムをもう一度インストールしてください。</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>プログラムを入れ直してください。</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>プログラムを新しい版に更新してから、もう一度受け取ってください。</source>
        <translation>Update the program to the newer version and receive it again.</translation>
    </message>
    <message>
        <source>プログラムを新しい版に更新してから開いてください。</source>
        <translation>Update the program to the newer version before opening.</translation>
    </message>
    <message>
        <source>プログラムを終了し、開き直して、登録できたか確かめてください。</source>
        <translation>Quit the program, open it again and check whether it was saved.</translation>
    </message>
    <message>
        <source>ボタンなどの部品</source>
        <translation>Buttons and other controls</translation>
    </message>
    <message>
        <source>ボランティア活動保険</source>
        <translation>Volunteer insurance</translation>
    </message>
    <message>
        <source>ボランティア活動保険N 保険プラン</source>
        <translation>Volunteer insurance N: insurance plan</translation>
    </message>
    <message>
        <source>ボランティア活動保険N 保険手続日</source>
        <translation>Volunteer insurance N: procedure on</translation>
    </message>
    <message>
        <source>ボランティア活動保険N 対象年度</source>
        <translation>Volunteer insurance N: fiscal year</translation>
    </message>
    <message>
        <source>ボランティア活動保険N 補償終了日</source>
        <translation>Volunteer insurance N: cover until</translation>
    </message>
    <message>
        <source>ボランティア活動保険N 補償開始日</source>
        <translation>Volunteer insurance N: cover from</translation>
    </message>
    <message>
        <source>ボランティア活動保険の加入</source>
        <translation>Volunteer insurance</translation>
    </message>
    <message>
        <source>ボランティア活動保険加入者数</source>
        <translation>People with volunteer insurance</translation>
    </message>
    <message>
        <source>ボランティア連絡協議会</source>
        <translation>Volunteer liaison council</translation>
    </message>
    <message>
        <source>マクロ（ファイル名を「.xlsm」にすると残ります）</source>
        <translation>Macros (kept if the file name ends in “.xlsm”)</translation>
    </message>
    <message>
        <source>メール</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>メールアドレス</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>ヤングケアラー</source>
        <translation>Young carer</translation>
    </message>
    <message>
        <source>一つのセルに書かれた名前・住所・電話番号を、それぞれの項目に分けました。</source>
        <translation>Name, address and phone in one cell were divided into their fields.</translation>
    </message>
    <message>
        <source>一つのセルの複数の名前を、世帯員に分けました。</source>
        <translation>Several names in one cell were divided into household members.</translation>
    </message>
    <message>
        <source>一件が何行にもわたる台帳の、続きの行</source>
        <translation>Continued row of a record of several rows</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>一般職員</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>一行に{columns}もの欄があり、表として読めません。</source>
        <translation>A row has {columns} fields and cannot be read as a table.</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>一覧から消えた</source>
        <translation>Missing from the list</translation>
    </message>
    <message>
        <source>一覧から消えた{count}件の終了</source>
        <translation>Ended {count} records missing from the list</translation>
    </message>
    <message>
        <source>一覧から消えています</source>
        <translation>Missing from the list</translation>
    </message>
    <message>
        <source>一覧ではなく、様式（申請書など）のシートです。取り込む行はありません。</source>
        <translation>A form (such as an application), not a list. There are no rows to import.</translation>
    </message>
    <message>
        <source>一覧に載るものがありません。</source>
        <translation>There is nothing to list.</translation>
    </message>
    <message>
        <source>一覧の書出を使ってください。</source>
        <translation>Use the export of the list.</translation>
    </message>
    <message>
        <source>一覧の行を選んでください。</source>
        <translation>Select rows of the list.</translation>
    </message>
    <message>
        <source>一覧はありますが、どの台帳のものか、ファイルからは分かりません。</source>
        <translation>There are lists, but the file does not tell which register they belong to.</translation>
    </message>
    <message>
        <source>一覧を開いた後に、変わった登録があります。</source>
        <translation>Some records changed after the list was opened.</translation>
    </message>
    <message>
        <source>一覧を開いた後に、役職が変わった方がいます。</source>
        <translation>The post of some people changed after the list was opened.</translation>
    </message>
    <message>
        <source>一覧を開いた後に、担当が変わったものがあります。</source>
        <translation>Something on the list has changed hands since it was opened.</translation>
    </message>
    <message>
        <source>一覧を開いた後に、担当が変わった世帯があります。</source>
        <translation>The watcher of some households changed after the list was opened.</translation>
    </message>
    <message>
        <source>一部を取り込む</source>
        <translation>Import some</translation>
    </message>
    <message>
        <source>上の行の合計と同じ数の行</source>
        <translation>Row with the sum of the rows above</translation>
    </message>
    <message>
        <source>不交付</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>不可</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>不定期</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>不要なシートや画像を除いて保存し直してください。</source>
        <translation>Remove sheets or pictures that are not needed and save it again.</translation>
    </message>
    <message>
        <source>不要なファイルを片付けて空きを作り、もう一度操作してください。</source>
        <translation>Clear files that are not needed and try again.</translation>
    </message>
    <message>
        <source>不要なファイルを片付けるか、ほかの場所を選んでください。</source>
        <translation>Clear files that are not needed, or choose another place.</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>世帯に加わった</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>世帯に加わった日</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>世帯の分割</source>
        <translation>Split of the household</translation>
    </message>
    <message>
        <source>世帯の見守りを終える</source>
        <translation>End the watching of the household</translation>
    </message>
    <message>
        <source>世帯の類型</source>
        <translation>Type of household</translation>
    </message>
    <message>
        <source>世帯を離れた</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>世帯を離れた日</source>
        <translation>Left the household on</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>世帯主から見た続柄です。世帯員の行を読むのに使います。</source>
        <translation>Relation to the head of household, used to read members.</translation>
    </message>
    <message>
        <source>世帯主が2人以上いる世帯</source>
        <translation>Households with two or more heads</translation>
    </message>
    <message>
        <source>世帯主の変更</source>
        <translation>Change of the head of household</translation>
    </message>
    <message>
        <source>世帯主は1人です。残す登録の世帯主です。</source>
        <translation>There is one head of household: that of the record that stays.</translation>
    </message>
    <message>
        <source>世帯主フリガナ</source>
        <translation>Head kana</translation>
    </message>
    <message>
        <source>世帯主氏名</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>世帯員</source>
        <translation>Household members</translation>
    </message>
    <message>
        <source>世帯員N かかりつけ医</source>
        <translation>Member N: family doctor</translation>
    </message>
    <message>
        <source>世帯員N フリガナ</source>
        <translation>Member N: kana</translation>
    </message>
    <message>
        <source>世帯員N 世帯に加わった日</source>
        <translation>Member N: joined on</translation>
    </message>
    <message>
        <source>世帯員N 世帯を離れた日</source>
        <translation>Member N: left the household on</translation>
    </message>
    <message>
        <source>世帯員N 世帯主</source>
        <translation>Member N: head of household</translation>
    </message>
    <message>
        <source>世帯員N 利用サービス</source>
        <translation>Member N: services used</translation>
    </message>
    <message>
        <source>世帯員N 同一人物(担い手)</source>
        <translation>Member N: same person (volunteer)</translation>
    </message>
    <message>
        <source>世帯員N 性別</source>
        <translation>Member N: sex</translation>
    </message>
    <message>
        <source>世帯員N 携帯電話</source>
        <translation>Member N: mobile</translation>
    </message>
    <message>
        <source>世帯員N 死亡日</source>
        <translation>Member N: died on</translation>
    </message>
    <message>
        <source>世帯員N 氏名</source>
        <translation>Member N: name</translation>
    </message>
    <message>
        <source>世帯員N 生年月日</source>
        <translation>Member N: date of birth</translation>
    </message>
    <message>
        <source>世帯員N 病気・持病</source>
        <translation>Member N: illness</translation>
    </message>
    <message>
        <source>世帯員N 続柄</source>
        <translation>Member N: relation</translation>
    </message>
    <message>
        <source>世帯員N 要介護度</source>
        <translation>Member N: care level</translation>
    </message>
    <message>
        <source>世帯員N 見守り対象</source>
        <translation>Member N: watched</translation>
    </message>
    <message>
        <source>世帯員N 障害者手帳</source>
        <translation>Member N: disability certificate</translation>
    </message>
    <message>
        <source>世帯員N 電話</source>
        <translation>Member N: phone</translation>
    </message>
    <message>
        <source>世帯員N 非開示</source>
        <translation>Member N: non-disclosure</translation>
    </message>
    <message>
        <source>世帯員の死亡・転出・施設入所</source>
        <translation>Death, move or care home of a member</translation>
    </message>
    <message>
        <source>世帯員の異動を記録する</source>
        <translation>Record the change of the household member</translation>
    </message>
    <message>
        <source>世帯員の追加</source>
        <translation>New household member</translation>
    </message>
    <message>
        <source>世帯員を選んでください。</source>
        <translation>Choose a household member.</translation>
    </message>
    <message>
        <source>世帯担当</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>世帯数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>世帯数(実)</source>
        <translation>Households (distinct)</translation>
    </message>
    <message>
        <source>世帯類型</source>
        <translation>Household type</translation>
    </message>
    <message>
        <source>両方の内容を残します。</source>
        <translation>The content of both is kept.</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>中に表がありません（圧縮ファイル、または文書のファイルです）。</source>
        <translation>There is no table inside (it is an archive or a text document).</translation>
    </message>
    <message>
        <source>中学校</source>
        <translation>Junior high school</translation>
    </message>
    <message>
        <source>中断</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>中身がExcelの形式ではありません（ウェブページなどの形で書き出されたファイルです）。</source>
        <translation>The content is not in the format of Excel (it was written as a web page or the like).</translation>
    </message>
    <message>
        <source>中身はウェブページでした。その中の表を読みました。非表示の列や色は、この形式では分かりません。</source>
        <translation>The content was a web page. The table in it was read. Hidden columns and colours are unknown in this format.</translation>
    </message>
    <message>
        <source>丸で囲まれた選択肢から読みました。</source>
        <translation>Read from the circled choice.</translation>
    </message>
    <message>
        <source>主</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>主な相談内容</source>
        <translation>Main topic</translation>
    </message>
    <message>
        <source>主任児童</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>主任児童委員</source>
        <translation>Chief child welfare volunteer</translation>
    </message>
    <message>
        <source>主催</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>主担当が登録されていない世帯</source>
        <translation>Households without a main watcher</translation>
    </message>
    <message>
        <source>主訴</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>予算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>事例</source>
        <translation>Case example</translation>
    </message>
    <message>
        <source>事例名</source>
        <translation>Case example</translation>
    </message>
    <message>
        <source>事前予約</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>事務所のデータが見つかりません。</source>
        <translation>The data of the office were not found.</translation>
    </message>
    <message>
        <source>事務所のデータのあるフォルダーが見つからなくなったため、登録できませんでした。</source>
        <translation>The folder with the data of the office has disappeared, so nothing could be saved.</translation>
    </message>
    <message>
        <source>事務所の名称が空です。</source>
        <translation>The name of the office is empty.</translation>
    </message>
    <message>
        <source>事務所の鍵ファイルが見つからないため、開けません。</source>
        <translation>The key file of the office is missing, so it cannot be opened.</translation>
    </message>
    <message>
        <source>事務所フォルダーに書き込めないため、開けません。</source>
        <translation>The folder of the office cannot be written to, so it cannot be opened.</translation>
    </message>
    <message>
        <source>事務所内で使うときは、提供先を空にしてください。</source>
        <translation>Leave the recipient empty for use within the office.</translation>
    </message>
    <message>
        <source>事務所内の検討</source>
        <translation>Review within the office</translation>
    </message>
    <message>
        <source>事務所名</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>事故の内容</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>事故報告</source>
        <translation>Accident reports</translation>
    </message>
    <message>
        <source>事故報告N けがをした人・相手</source>
        <translation>Accident report N: injured or other party</translation>
    </message>
    <message>
        <source>事故報告N 事故の内容</source>
        <translation>Accident report N: what happened</translation>
    </message>
    <message>
        <source>事故報告N 事故日</source>
        <translation>Accident report N: date of the accident</translation>
    </message>
    <message>
        <source>事故報告N 報告日</source>
        <translation>Accident report N: reported on</translation>
    </message>
    <message>
        <source>事故報告N 完了日</source>
        <translation>Accident report N: completed on</translation>
    </message>
    <message>
        <source>事故報告N 支払保険金</source>
        <translation>Accident report N: insurance paid</translation>
    </message>
    <message>
        <source>事故日</source>
        <translation>Date of the accident</translation>
    </message>
    <message>
        <source>事業報告</source>
        <translation>Business report</translation>
    </message>
    <message>
        <source>事業対象者</source>
        <translation>Eligible for services</translation>
    </message>
    <message>
        <source>事業計画</source>
        <translation>Business plan</translation>
    </message>
    <message>
        <source>事業計画書</source>
        <translation>Business plan</translation>
    </message>
    <message>
        <source>二つのパソコンが同じ番号で記録しているため、変更を合わせられません。</source>
        <translation>Two PCs record under the same number, so their changes cannot be combined.</translation>
    </message>
    <message>
        <source>五十音順</source>
        <translation>Kana order</translation>
    </message>
    <message>
        <source>亡くなった方を選んでください。</source>
        <translation>Choose who died.</translation>
    </message>
    <message>
        <source>交付</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>交付した助成は不交付にできません。</source>
        <translation>A grant that was paid cannot become “not granted”.</translation>
    </message>
    <message>
        <source>交付日</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>交付決定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>交付決定日</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>交付決定額</source>
        <translation>Amount granted</translation>
    </message>
    <message>
        <source>交付額</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>交付額が決定額を超えています。</source>
        <translation>The amount paid exceeds the amount granted.</translation>
    </message>
    <message>
        <source>交換「{name}」は登録されていません。</source>
        <translation>The exchange “{name}” is not on file.</translation>
    </message>
    <message>
        <source>交換の一覧から選び直してください。</source>
        <translation>Choose again from the list of exchanges.</translation>
    </message>
    <message>
        <source>交換の台帳とファイルを確かめてください。</source>
        <translation>Check the register of the exchange and the file.</translation>
    </message>
    <message>
        <source>交換を選んでください。初めてのときは、先に交換を登録してください。</source>
        <translation>Choose an exchange. The first time, save an exchange first.</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>今年度の保険に未加入の方</source>
        <translation>People without insurance this year</translation>
    </message>
    <message>
        <source>今年度の現況確認がまだの世帯</source>
        <translation>Households not confirmed this year</translation>
    </message>
    <message>
        <source>今後の取組み</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>今日対応するケース</source>
        <translation>Cases to act on today</translation>
    </message>
    <message>
        <source>介護</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>仕事上</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>仕事探し</source>
        <translation>Job search</translation>
    </message>
    <message>
        <source>他機関への引継ぎ</source>
        <translation>Handed to another agency</translation>
    </message>
    <message>
        <source>代理</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>代表者</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>代表者電話</source>
        <translation>Phone of the leader</translation>
    </message>
    <message>
        <source>以上</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>件</source>
        <translation>records</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>件数などを集計したシートです。</source>
        <translation>Sheet of totals.</translation>
    </message>
    <message>
        <source>任期が過ぎたままの委嘱</source>
        <translation>Appointments past their term</translation>
    </message>
    <message>
        <source>任期満了</source>
        <translation>Term ended</translation>
    </message>
    <message>
        <source>任期満了日</source>
        <translation>Term ends on</translation>
    </message>
    <message>
        <source>企業など</source>
        <translation>Business and others</translation>
    </message>
    <message>
        <source>休止(入院・長期不在)</source>
        <translation>Pause (hospital, long absence)</translation>
    </message>
    <message>
        <source>休止が長く続いている世帯</source>
        <translation>Households paused for long</translation>
    </message>
    <message>
        <source>休止の再開日を迎えた世帯</source>
        <translation>Households due to resume</translation>
    </message>
    <message>
        <source>休止中の期間がありません。</source>
        <translation>There is no pause at present.</translation>
    </message>
    <message>
        <source>休止期間</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>休止期間N 休止理由</source>
        <translation>Pause N: reason for the pause</translation>
    </message>
    <message>
        <source>休止期間N 休止開始日</source>
        <translation>Pause N: paused on</translation>
    </message>
    <message>
        <source>休止期間N 再開日</source>
        <translation>Pause N: resumed on</translation>
    </message>
    <message>
        <source>休止理由</source>
        <translation>Reason for the pause</translation>
    </message>
    <message>
        <source>休止開始日</source>
        <translation>Paused on</translation>
    </message>
    <message>
        <source>会えず</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>会場</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>会場電話</source>
        <translation>Phone of the venue</translation>
    </message>
    <message>
        <source>会計</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>会話形式のコメント</source>
        <translation>Threaded comments</translation>
    </message>
    <message>
        <source>会議</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会議N 会議の種類</source>
        <translation>Meeting N: kind of meeting</translation>
    </message>
    <message>
        <source>会議N 出席者</source>
        <translation>Meeting N: attendees</translation>
    </message>
    <message>
        <source>会議N 決定事項</source>
        <translation>Meeting N: decisions</translation>
    </message>
    <message>
        <source>会議N 開催日</source>
        <translation>Meeting N: held on</translation>
    </message>
    <message>
        <source>会議の種類</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>会費・寄付</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>会費集計</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>会長</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>会長・役員が不在の校(地)区</source>
        <translation>Districts without a chair or officer</translation>
    </message>
    <message>
        <source>住まい</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>住所・電話・代表者のいずれかが同じ別の名前の登録が、一覧から消えています。名前が変わったか、引き継がれたかもしれません。</source>
        <translation>A record of another name with the same address, phone or leader is missing from the list. It may have a new name or a new owner.</translation>
    </message>
    <message>
        <source>体操</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>何も変更していません。</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>何も書かれていない様式</source>
        <translation>Form with nothing written</translation>
    </message>
    <message>
        <source>何も書き込んでいません。</source>
        <translation>Nothing has been written.</translation>
    </message>
    <message>
        <source>作成済</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>使い終わってから、もう一度開いてください。</source>
        <translation>Open it again when the other has finished.</translation>
    </message>
    <message>
        <source>使わなくなった操作者を削除してください。</source>
        <translation>Delete users who are no longer needed.</translation>
    </message>
    <message>
        <source>使途の指定</source>
        <translation>Use named</translation>
    </message>
    <message>
        <source>保存されている内容は変わっていません。</source>
        <translation>What is saved has not changed.</translation>
    </message>
    <message>
        <source>保存されている計算の結果を読みます。結果のないセルは空欄にし、問題として示します。</source>
        <translation>The saved results of formulas are read. Cells without a result are left empty and shown as problems.</translation>
    </message>
    <message>
        <source>保存先のフォルダーに書き込めるか確かめてください。</source>
        <translation>Check that the folder can be written to.</translation>
    </message>
    <message>
        <source>保存先のフォルダーを使えるか確かめてください。</source>
        <translation>Check that the folder can be used.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>保険の種類</source>
        <translation>Kind of insurance</translation>
    </message>
    <message>
        <source>保険プラン</source>
        <translation>Insurance plan</translation>
    </message>
    <message>
        <source>保険・研修・表彰</source>
        <translation>Service records</translation>
    </message>
    <message>
        <source>保険・研修・表彰などの記録</source>
        <translation>Records of insurance, training and awards</translation>
    </message>
    <message>
        <source>保険手続日</source>
        <translation>Procedure on</translation>
    </message>
    <message>
        <source>保険料</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>個人番号の列の中身は、この表には写していません。</source>
        <translation>The contents of the My Number column are not copied into this report.</translation>
    </message>
    <message>
        <source>個人番号（マイナンバー）の列です。取り込みません。</source>
        <translation>Column of individual numbers (My Number). It is not imported.</translation>
    </message>
    <message>
        <source>個別避難計画</source>
        <translation>Individual evacuation plan</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>備考と取得元</source>
        <translation>Note and origin</translation>
    </message>
    <message>
        <source>備考に書く</source>
        <translation>Write in the note</translation>
    </message>
    <message>
        <source>債務</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>元のパソコン</source>
        <translation>First PC</translation>
    </message>
    <message>
        <source>元のパソコンで変更パッケージを一度書き出し、その後の控えを写してから、もう一度行ってください。</source>
        <translation>Write a change package once on the first PC, copy a backup made after that, and try again.</translation>
    </message>
    <message>
        <source>元のファイルはそのままです。</source>
        <translation>The original file is unchanged.</translation>
    </message>
    <message>
        <source>元のブックのマクロは、この表には入っていません。</source>
        <translation>Macros of the original workbook are not in this workbook.</translation>
    </message>
    <message>
        <source>元の表で表示されていなかった{count}行も、この表では表示しています。</source>
        <translation>{count} rows hidden in the original are shown in this workbook too.</translation>
    </message>
    <message>
        <source>先に、ほかの操作者を管理者にしてください。</source>
        <translation>Make another user an administrator first.</translation>
    </message>
    <message>
        <source>先にその削除を元に戻してから、もう一度お試しください。</source>
        <translation>Undo that deletion first and try again.</translation>
    </message>
    <message>
        <source>先に交換の様式を変えてください。</source>
        <translation>First change the template of the exchange.</translation>
    </message>
    <message>
        <source>先に登録されたほうです。</source>
        <translation>This one was entered first.</translation>
    </message>
    <message>
        <source>先方の変更</source>
        <translation>Changed by them</translation>
    </message>
    <message>
        <source>先方の番号が同じで、氏名も住所も違う登録があります。</source>
        <translation>A record has the partner’s number but another name and address.</translation>
    </message>
    <message>
        <source>先方の番号と、氏名・住所とが、別々の登録を指しています。</source>
        <translation>The partner’s number and the name or address point to different records.</translation>
    </message>
    <message>
        <source>先方の番号は新しく、氏名が同じか似た登録があります。移転や引継ぎかもしれません。</source>
        <translation>The partner’s number is new and a record has the same or a similar name. It may have moved or been taken over.</translation>
    </message>
    <message>
        <source>先頭の0が落ちていたため、補いました。</source>
        <translation>A leading 0 was missing and was added.</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>Whole ward</translation>
    </message>
    <message>
        <source>全員が移ります。世帯の分割ではなく、転居を選んでください。</source>
        <translation>Everybody moves. Choose a move instead of a split.</translation>
    </message>
    <message>
        <source>全校(地)区</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>公表の可否</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>共同募金</source>
        <translation>Community Chest</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>内容・議事録</source>
        <translation>Content, minutes</translation>
    </message>
    <message>
        <source>内部用</source>
        <translation>For internal use</translation>
    </message>
    <message>
        <source>冊子</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>冊子の紹介文</source>
        <translation>Text for the booklet</translation>
    </message>
    <message>
        <source>冊子掲載</source>
        <translation>In the booklet</translation>
    </message>
    <message>
        <source>再任</source>
        <translation>Reappointed</translation>
    </message>
    <message>
        <source>再任と後任の両方が書かれています。</source>
        <translation>Both a reappointment and a successor are written.</translation>
    </message>
    <message>
        <source>再任の可否「{said}」を読み取れません。</source>
        <translation>The answer “{said}” to a reappointment cannot be read.</translation>
    </message>
    <message>
        <source>再任の方です。後任に替えるときは、結果を「退任」にしてください。</source>
        <translation>This person serves on. To appoint a successor, set the result to 'Leaves'.</translation>
    </message>
    <message>
        <source>再任・退任・新任が、まだ1人も決まっていません。</source>
        <translation>Nobody has been reappointed, left or newly appointed yet.</translation>
    </message>
    <message>
        <source>再任依頼</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>再開</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>再開日</source>
        <translation>Resumed on</translation>
    </message>
    <message>
        <source>写された行に、別の氏名が書かれています。</source>
        <translation>A copied row bears another name.</translation>
    </message>
    <message>
        <source>写真</source>
        <translation>photograph</translation>
    </message>
    <message>
        <source>凡例</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>処理が終わらないため、中断しました。</source>
        <translation>The work did not finish and was stopped.</translation>
    </message>
    <message>
        <source>処理の途中で、プログラムの不具合が見つかりました。</source>
        <translation>A fault of the program was found during the work.</translation>
    </message>
    <message>
        <source>処理をしていた部分が、途中で止まりました。</source>
        <translation>The part doing the work stopped midway.</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>出席者</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>分かれる世帯</source>
        <translation>Household that splits off</translation>
    </message>
    <message>
        <source>分かれる世帯の世帯主を選んでください。</source>
        <translation>Choose the head of the household that splits off.</translation>
    </message>
    <message>
        <source>分かれる町内会を選んでください。</source>
        <translation>Choose the neighbourhoods that split off.</translation>
    </message>
    <message>
        <source>分割</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>列</source>
        <translation>column</translation>
    </message>
    <message>
        <source>列か行を分けて書くと、確実に読めます。</source>
        <translation>Written in separate columns or rows, they are read reliably.</translation>
    </message>
    <message>
        <source>列の中身から推定しました。</source>
        <translation>Guessed from the content of the column.</translation>
    </message>
    <message>
        <source>列の中身が、この項目の選択肢です。</source>
        <translation>The content is among the choices of this field.</translation>
    </message>
    <message>
        <source>列の番号の行</source>
        <translation>Row of column numbers</translation>
    </message>
    <message>
        <source>初回が相談件数を超えています。</source>
        <translation>First times exceed consultations.</translation>
    </message>
    <message>
        <source>別のファイルを選んでください。</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>別のフォルダーを指定してください。</source>
        <translation>Name another folder.</translation>
    </message>
    <message>
        <source>別のフォルダーを選ぶか、既にある事務所を開いてください。</source>
        <translation>Choose another folder or open the existing office.</translation>
    </message>
    <message>
        <source>別の場所でお試しのうえ、続くときは管理者に連絡してください。</source>
        <translation>Try another place; if it goes on, tell your administrator.</translation>
    </message>
    <message>
        <source>別の登録を選んでください。</source>
        <translation>Choose another record.</translation>
    </message>
    <message>
        <source>別の資料の数値は、新しい記録として登録してください。締め直すときは、年度締めを元に戻してください。</source>
        <translation>Enter figures from another source as a new record. To close the year again, undo the closing.</translation>
    </message>
    <message>
        <source>別人</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>別人として登録</source>
        <translation>Save as another person</translation>
    </message>
    <message>
        <source>別居</source>
        <translation>Lives elsewhere</translation>
    </message>
    <message>
        <source>利用サービス</source>
        <translation>Services used</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>利用目的が書かれていません。</source>
        <translation>The purpose is missing.</translation>
    </message>
    <message>
        <source>利用目的を入れてください。</source>
        <translation>Enter the purpose.</translation>
    </message>
    <message>
        <source>利用目的を入力してください。</source>
        <translation>Enter the purpose.</translation>
    </message>
    <message>
        <source>制限</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>制限なし</source>
        <translation>Not restricted</translation>
    </message>
    <message>
        <source>削除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>削除する</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>前の控えを戻したときは、「前の控えを戻した」ものとして行ってください。</source>
        <translation>If an earlier backup was restored, join as such.</translation>
    </message>
    <message>
        <source>前の段階の日({day})より前の日付です。</source>
        <translation>The date is before the day of the earlier stage ({day}).</translation>
    </message>
    <message>
        <source>前の行の続き</source>
        <translation>Continues the row above</translation>
    </message>
    <message>
        <source>前任</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>前任者</source>
        <translation>Predecessor</translation>
    </message>
    <message>
        <source>前回の一覧から消えていた登録です。</source>
        <translation>This record was missing from their last list.</translation>
    </message>
    <message>
        <source>前回の取り込みで決めた項目です。</source>
        <translation>Chosen in the last import.</translation>
    </message>
    <message>
        <source>前回の確認</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>副</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Insured</translation>
    </message>
    <message>
        <source>加入世帯</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>加入世帯が世帯数を超えています。</source>
        <translation>Joined households exceed households.</translation>
    </message>
    <message>
        <source>加入人数</source>
        <translation>Number insured</translation>
    </message>
    <message>
        <source>加入団体・行事名</source>
        <translation>Group or event</translation>
    </message>
    <message>
        <source>加入日</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>加入率</source>
        <translation>Joining rate</translation>
    </message>
    <message>
        <source>助け合い</source>
        <translation>Mutual help</translation>
    </message>
    <message>
        <source>助け合いの内容</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>助け合いの内容だけがあります。回数を入れてください。</source>
        <translation>There is a kind of help without times. Enter the times.</translation>
    </message>
    <message>
        <source>助け合いの内容だけがあります。回数を入力してください。</source>
        <translation>There is a kind of help without times. Enter the times.</translation>
    </message>
    <message>
        <source>助け合い世帯数(校区報告)</source>
        <translation>Households helped (district report)</translation>
    </message>
    <message>
        <source>助け合い延べ回数(校区報告)</source>
        <translation>Times helped (district report)</translation>
    </message>
    <message>
        <source>助け合い活動の件数</source>
        <translation>Acts of mutual help</translation>
    </message>
    <message>
        <source>助け合い活動の集計元</source>
        <translation>Source for mutual help</translation>
    </message>
    <message>
        <source>助成</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>助成 交付日</source>
        <translation>Grant: paid on</translation>
    </message>
    <message>
        <source>助成 執行額</source>
        <translation>Grant: spent</translation>
    </message>
    <message>
        <source>助成 対象年度</source>
        <translation>Grant: fiscal year</translation>
    </message>
    <message>
        <source>助成 決定額</source>
        <translation>Grant: granted</translation>
    </message>
    <message>
        <source>助成 申請日</source>
        <translation>Grant: applied on</translation>
    </message>
    <message>
        <source>助成 申請額</source>
        <translation>Grant: requested</translation>
    </message>
    <message>
        <source>助成 繰越額</source>
        <translation>Grant: carried over</translation>
    </message>
    <message>
        <source>助成N 交付日</source>
        <translation>Grant N: paid on</translation>
    </message>
    <message>
        <source>助成N 交付決定日</source>
        <translation>Grant N: granted on</translation>
    </message>
    <message>
        <source>助成N 交付決定額</source>
        <translation>Grant N: amount granted</translation>
    </message>
    <message>
        <source>助成N 交付額</source>
        <translation>Grant N: amount paid</translation>
    </message>
    <message>
        <source>助成N 備考</source>
        <translation>Grant N: note</translation>
    </message>
    <message>
        <source>助成N 助成の種類</source>
        <translation>Grant N: kind of grant</translation>
    </message>
    <message>
        <source>助成N 取下げ日</source>
        <translation>Grant N: withdrawn on</translation>
    </message>
    <message>
        <source>助成N 執行額</source>
        <translation>Grant N: amount spent</translation>
    </message>
    <message>
        <source>助成N 変更承認日</source>
        <translation>Grant N: change approved on</translation>
    </message>
    <message>
        <source>助成N 実績報告日</source>
        <translation>Grant N: reported on</translation>
    </message>
    <message>
        <source>助成N 実績報告期限</source>
        <translation>Grant N: report due on</translation>
    </message>
    <message>
        <source>助成N 対象年度</source>
        <translation>Grant N: fiscal year</translation>
    </message>
    <message>
        <source>助成N 振込口座</source>
        <translation>Grant N: account</translation>
    </message>
    <message>
        <source>助成N 決定</source>
        <translation>Grant N: decision</translation>
    </message>
    <message>
        <source>助成N 決定番号</source>
        <translation>Grant N: decision no.</translation>
    </message>
    <message>
        <source>助成N 決裁日</source>
        <translation>Grant N: approved on</translation>
    </message>
    <message>
        <source>助成N 添付書類</source>
        <translation>Grant N: enclosures</translation>
    </message>
    <message>
        <source>助成N 申請受付日</source>
        <translation>Grant N: application received on</translation>
    </message>
    <message>
        <source>助成N 申請額</source>
        <translation>Grant N: amount requested</translation>
    </message>
    <message>
        <source>助成N 確定額</source>
        <translation>Grant N: fixed amount</translation>
    </message>
    <message>
        <source>助成N 精算</source>
        <translation>Grant N: settlement</translation>
    </message>
    <message>
        <source>助成N 精算日</source>
        <translation>Grant N: settled on</translation>
    </message>
    <message>
        <source>助成N 繰越額</source>
        <translation>Grant N: amount carried over</translation>
    </message>
    <message>
        <source>助成N 請求日</source>
        <translation>Grant N: claimed on</translation>
    </message>
    <message>
        <source>助成N 返還額</source>
        <translation>Grant N: amount returned</translation>
    </message>
    <message>
        <source>助成N 額の確定日</source>
        <translation>Grant N: amount fixed on</translation>
    </message>
    <message>
        <source>助成の添付書類</source>
        <translation>Enclosures of grants</translation>
    </message>
    <message>
        <source>助成の種類</source>
        <translation>Kind of grant</translation>
    </message>
    <message>
        <source>助成の進み具合</source>
        <translation>Progress of grants</translation>
    </message>
    <message>
        <source>包括</source>
        <translation>Care centre</translation>
    </message>
    <message>
        <source>区</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>区切りの文字が正しいか、送り主に確かめてください。</source>
        <translation>Ask the sender whether the separator is right.</translation>
    </message>
    <message>
        <source>区切りの行</source>
        <translation>Separating row</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>区域(町丁目)</source>
        <translation>Area (towns)</translation>
    </message>
    <message>
        <source>区役所</source>
        <translation>Ward office</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Medical institution</translation>
    </message>
    <message>
        <source>協力事業者</source>
        <translation>Partner business</translation>
    </message>
    <message>
        <source>協力者数</source>
        <translation>Number of helpers</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>単位の分からない数は、台帳の項目の単位で読みます。</source>
        <translation>Numbers without a unit are read in the unit of the field.</translation>
    </message>
    <message>
        <source>単位は見出しに書き、セルは数字だけにします。</source>
        <translation>Write the unit in the heading and only digits in the cells.</translation>
    </message>
    <message>
        <source>印刷や書き出しの前に、相手で読める文字かを確かめます。</source>
        <translation>Before printing or exporting, check that the recipient can read them.</translation>
    </message>
    <message>
        <source>印刷用の書体 {file} が見つかりません。</source>
        <translation>The font {file} for printing is missing.</translation>
    </message>
    <message>
        <source>参加支援</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>参加者</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>参加者(延べ)</source>
        <translation>Attendance (total)</translation>
    </message>
    <message>
        <source>参加者N 備考</source>
        <translation>Attendees N: note</translation>
    </message>
    <message>
        <source>参加者N 出席</source>
        <translation>Attendees N: attended</translation>
    </message>
    <message>
        <source>参加者N 団体</source>
        <translation>Attendees N: organisations</translation>
    </message>
    <message>
        <source>参加者N 担い手</source>
        <translation>Attendees N: volunteer</translation>
    </message>
    <message>
        <source>参加者N 氏名</source>
        <translation>Attendees N: name</translation>
    </message>
    <message>
        <source>参加者数</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>参照している登録を先に変更するか、削除せずに終了日を入力してください。</source>
        <translation>Change the records that refer to it first, or enter a date of ending instead of deleting.</translation>
    </message>
    <message>
        <source>参照先の登録がなくなっています。</source>
        <translation>What it refers to is gone.</translation>
    </message>
    <message>
        <source>参照先の登録が削除されているため、この内容には決められません。</source>
        <translation>What it refers to has been deleted, so this content cannot be chosen.</translation>
    </message>
    <message>
        <source>反映するものが、1件も選ばれていません。</source>
        <translation>Nothing has been selected.</translation>
    </message>
    <message>
        <source>収入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>収支予算書</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>収支決算書</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>取り消し線</source>
        <translation>Strikethrough</translation>
    </message>
    <message>
        <source>取り消し線が引かれた行です。終了の登録かどうか確かめてください（終了とはせずに取り込みます）。</source>
        <translation>The row is struck through. Check whether the record has ended (it is imported as not ended).</translation>
    </message>
    <message>
        <source>取り消し線の引かれた行です。終了したものか確かめてください。</source>
        <translation>The row is struck through. Check whether the record has ended.</translation>
    </message>
    <message>
        <source>取り消す操作が見つかりません。</source>
        <translation>The work to undo was not found.</translation>
    </message>
    <message>
        <source>取り消す組が、1つも選ばれていません。</source>
        <translation>No pair has been selected.</translation>
    </message>
    <message>
        <source>取り込まず</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>取り込まないことにした表です。</source>
        <translation>You chose not to import this table.</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>取下げ</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>取下げ日</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>取得元</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>取扱い</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>取組み</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>取組みの進捗</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取組事例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>取組項目</source>
        <translation>Plan item</translation>
    </message>
    <message>
        <source>取込</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>取込・交換の前</source>
        <translation>Before an import or exchange</translation>
    </message>
    <message>
        <source>取込元</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>取込元の他の列</source>
        <translation>Other column of the source</translation>
    </message>
    <message>
        <source>取込結果</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>取込結果表</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受付日</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reception no.</translation>
    </message>
    <message>
        <source>受付者</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>受領</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>受領日</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>口頭</source>
        <translation>By word of mouth</translation>
    </message>
    <message>
        <source>可</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>台帳が壊れるおそれがあるため、ここには置けません。</source>
        <translation>The registers could be damaged there, so they cannot be kept in this place.</translation>
    </message>
    <message>
        <source>台帳の指定を外すか、ファイルを確かめてください。</source>
        <translation>Leave out the register or check the file.</translation>
    </message>
    <message>
        <source>台帳の種類は未定</source>
        <translation>Kind of register undecided</translation>
    </message>
    <message>
        <source>台帳を選んでください。</source>
        <translation>Choose a register.</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合計・小計の行</source>
        <translation>Total or subtotal</translation>
    </message>
    <message>
        <source>同じものと思われます。</source>
        <translation>They seem to be the same.</translation>
    </message>
    <message>
        <source>同じ住所に、同じ名字の世帯があります。</source>
        <translation>A household of the same surname is registered at this address.</translation>
    </message>
    <message>
        <source>同じ台帳の中から2件を選んでください。</source>
        <translation>Choose two records of the same register.</translation>
    </message>
    <message>
        <source>同じ変更</source>
        <translation>Same change</translation>
    </message>
    <message>
        <source>同じ方についての回答が、2つの行で違っています。</source>
        <translation>Two rows give different answers about the same person.</translation>
    </message>
    <message>
        <source>同じ番号・氏名の登録が複数あります。</source>
        <translation>Several records have the same number and name.</translation>
    </message>
    <message>
        <source>同じ登録かどうかを決めてください。</source>
        <translation>Decide whether it is the same record.</translation>
    </message>
    <message>
        <source>同じ登録どうしは比べられません。</source>
        <translation>A record cannot be compared with itself.</translation>
    </message>
    <message>
        <source>同じ登録に取り込む</source>
        <translation>Import into the same record</translation>
    </message>
    <message>
        <source>同じ登録のままにする</source>
        <translation>Leave the same record as it is</translation>
    </message>
    <message>
        <source>同じ登録の空欄だけ補う</source>
        <translation>Fill empty fields of the same record only</translation>
    </message>
    <message>
        <source>同じ登録を更新する</source>
        <translation>Update the same record</translation>
    </message>
    <message>
        <source>同じ項目の列がほかにあります。</source>
        <translation>Another column has the same field.</translation>
    </message>
    <message>
        <source>同一人物</source>
        <translation>Same persons</translation>
    </message>
    <message>
        <source>同一人物(担い手)</source>
        <translation>Same person (volunteer)</translation>
    </message>
    <message>
        <source>同一人物の登録</source>
        <translation>Same persons</translation>
    </message>
    <message>
        <source>同名は1人だけ</source>
        <translation>The only one of that name</translation>
    </message>
    <message>
        <source>同居</source>
        <translation>Lives with others</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>同意N 同意</source>
        <translation>Consent N: consent</translation>
    </message>
    <message>
        <source>同意N 同意方法</source>
        <translation>Consent N: method of consent</translation>
    </message>
    <message>
        <source>同意N 同意書の保管場所</source>
        <translation>Consent N: consent form kept at</translation>
    </message>
    <message>
        <source>同意N 同意確認日</source>
        <translation>Consent N: consent confirmed on</translation>
    </message>
    <message>
        <source>同意N 同意者(代理の場合)</source>
        <translation>Consent N: given by (if a proxy)</translation>
    </message>
    <message>
        <source>同意N 提供先</source>
        <translation>Consent N: recipient</translation>
    </message>
    <message>
        <source>同意N 本人との関係</source>
        <translation>Consent N: relation to the person</translation>
    </message>
    <message>
        <source>同意N 終了日</source>
        <translation>Consent N: ended on</translation>
    </message>
    <message>
        <source>同意の範囲</source>
        <translation>Scope of consent</translation>
    </message>
    <message>
        <source>同意方法</source>
        <translation>Method of consent</translation>
    </message>
    <message>
        <source>同意書の保管場所</source>
        <translation>Consent form kept at</translation>
    </message>
    <message>
        <source>同意確認日</source>
        <translation>Consent confirmed on</translation>
    </message>
    <message>
        <source>同意者(代理の場合)</source>
        <translation>Given by (if a proxy)</translation>
    </message>
    <message>
        <source>名前が「~$」で始まらない、元のファイルを選んでください。</source>
        <translation>Choose the original file, whose name does not begin with “~$”.</translation>
    </message>
    <message>
        <source>名前と中身の形式が違いますが、中身のとおりに読みます。</source>
        <translation>Name and content differ in format; the content is read as it is.</translation>
    </message>
    <message>
        <source>名前に付いた「様」や年齢を除きました。</source>
        <translation>A title or the age after the name was removed.</translation>
    </message>
    <message>
        <source>名前の欄に書かれた読みを、フリガナとしました。</source>
        <translation>The reading written with the name was taken as kana.</translation>
    </message>
    <message>
        <source>名前はExcelですが、中身は文字だけの表（CSV）でした。CSVとして読みました。</source>
        <translation>The name says Excel, but the content was plain text (CSV). It was read as CSV.</translation>
    </message>
    <message>
        <source>名前を選び直してください。</source>
        <translation>Choose the name again.</translation>
    </message>
    <message>
        <source>名字を省いた名前に、上の人の名字を補いました。</source>
        <translation>The family name of the person above was added to a name without one.</translation>
    </message>
    <message>
        <source>名称の列のようです。</source>
        <translation>Seems to be the column of names.</translation>
    </message>
    <message>
        <source>名称を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>名簿と誓約</source>
        <translation>Roster and pledge</translation>
    </message>
    <message>
        <source>名簿にある人</source>
        <translation>Person of the register</translation>
    </message>
    <message>
        <source>名簿に未登録</source>
        <translation>Not in the register</translation>
    </message>
    <message>
        <source>名簿に載る人がいません。</source>
        <translation>There is nobody to put on the roster.</translation>
    </message>
    <message>
        <source>名簿のどの方についての回答か、分かりません。</source>
        <translation>It cannot be told whom of the register the reply is about.</translation>
    </message>
    <message>
        <source>名簿の有無</source>
        <translation>List of names</translation>
    </message>
    <message>
        <source>名簿の照合</source>
        <translation>Check of a roster</translation>
    </message>
    <message>
        <source>名簿掲載が未確認（連絡先などは空欄）</source>
        <translation>Rosters unconfirmed (contacts left empty)</translation>
    </message>
    <message>
        <source>名簿掲載不可</source>
        <translation>Not on rosters</translation>
    </message>
    <message>
        <source>名簿掲載可否</source>
        <translation>On rosters</translation>
    </message>
    <message>
        <source>和暦の日付は正しい日に直して読み、元の書き方も残します。</source>
        <translation>Era dates are read and corrected to the right day; the original spelling is kept.</translation>
    </message>
    <message>
        <source>品名</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>問題</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>回</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>回/年</source>
        <translation>times a year</translation>
    </message>
    <message>
        <source>回収数</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>回収数が配布数を超えています。</source>
        <translation>Returned exceeds sent.</translation>
    </message>
    <message>
        <source>回収日</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>回収期限が過ぎた調査</source>
        <translation>Surveys past their return date</translation>
    </message>
    <message>
        <source>回数(延べ)</source>
        <translation>Times (total)</translation>
    </message>
    <message>
        <source>回答期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>団体 新規</source>
        <translation>Organisations new</translation>
    </message>
    <message>
        <source>団体の保険</source>
        <translation>Group insurance</translation>
    </message>
    <message>
        <source>団体・行事</source>
        <translation>Groups, events</translation>
    </message>
    <message>
        <source>団体助成</source>
        <translation>Grant to organisations</translation>
    </message>
    <message>
        <source>団体名</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>団体名フリガナ</source>
        <translation>Organisation kana</translation>
    </message>
    <message>
        <source>困りごとの解消</source>
        <translation>Worries resolved</translation>
    </message>
    <message>
        <source>困りごとを受け止める場</source>
        <translation>Listens to worries</translation>
    </message>
    <message>
        <source>困りごとを受け止める場の確認がありません({year}からの要件)。</source>
        <translation>It is not confirmed that worries are listened to (required since {year}).</translation>
    </message>
    <message>
        <source>困りごとを受け止める場の確認がありません(令和4年度からの要件)。</source>
        <translation>Listening to worries is not confirmed (required since fiscal year 2022).</translation>
    </message>
    <message>
        <source>図形や画像などを使っていないか</source>
        <translation>Are there no shapes and pictures?</translation>
    </message>
    <message>
        <source>図形・画像・テキストボックス・メモの中の文字は取り込みません。</source>
        <translation>Text in shapes, pictures, text boxes and comments is not imported.</translation>
    </message>
    <message>
        <source>圧縮</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>圧縮を解いて、中のExcelファイルを選んでください。</source>
        <translation>Unpack it and choose the Excel file inside.</translation>
    </message>
    <message>
        <source>圧縮ファイルのときは、解いて中のExcelファイルを選んでください。</source>
        <translation>If it is an archive, unpack it and choose the Excel file inside.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>地区民児協</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>地域</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>地域づくり</source>
        <translation>Community building</translation>
    </message>
    <message>
        <source>地域の名前かコードを書いているか</source>
        <translation>Are names or codes of districts given?</translation>
    </message>
    <message>
        <source>地域ケア会議</source>
        <translation>Community care meeting</translation>
    </message>
    <message>
        <source>地域住民</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>地域包括</source>
        <translation>Care centre</translation>
    </message>
    <message>
        <source>地域包括・相談支援機関</source>
        <translation>Care and advice centre</translation>
    </message>
    <message>
        <source>地域包括支援センター</source>
        <translation>Community care centre</translation>
    </message>
    <message>
        <source>地域団体</source>
        <translation>Community group</translation>
    </message>
    <message>
        <source>地域支援コーディネーター</source>
        <translation>Community support coordinator</translation>
    </message>
    <message>
        <source>埋め込まれた文書</source>
        <translation>Embedded document</translation>
    </message>
    <message>
        <source>執行額</source>
        <translation>Amount spent</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>General</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>基準日が、締める年度より前の日付です。</source>
        <translation>The reference date is before the fiscal year to close.</translation>
    </message>
    <message>
        <source>報告日</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>場所を確かめて、選び直してください。</source>
        <translation>Check the place and choose again.</translation>
    </message>
    <message>
        <source>変わりなし</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>変更あり</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>変更しない</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>変更の種類</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>変更パッケージ</source>
        <translation>Change package</translation>
    </message>
    <message>
        <source>変更パッケージが壊れているため、読み込めません。</source>
        <translation>The change package is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>変更パッケージのパスワードが違います。</source>
        <translation>The password of the change package is wrong.</translation>
    </message>
    <message>
        <source>変更前と変更後が同じ校(地)区です。</source>
        <translation>The districts before and after are the same.</translation>
    </message>
    <message>
        <source>変更前の校(地)区が見つかりません。</source>
        <translation>The district before the change was not found.</translation>
    </message>
    <message>
        <source>変更前の校(地)区は、すでに廃止されています。</source>
        <translation>The district before the change has been abolished already.</translation>
    </message>
    <message>
        <source>変更前の校(地)区を選んでください。</source>
        <translation>Choose the district before the change.</translation>
    </message>
    <message>
        <source>変更後の校(地)区</source>
        <translation>District afterwards</translation>
    </message>
    <message>
        <source>変更後の校(地)区は、すでに廃止されています。</source>
        <translation>The district afterwards has been abolished already.</translation>
    </message>
    <message>
        <source>変更後の校(地)区を選ぶか、新しい名称を入力してください。</source>
        <translation>Choose the district afterwards or enter a new name.</translation>
    </message>
    <message>
        <source>変更後の決定額</source>
        <translation>Granted after the change</translation>
    </message>
    <message>
        <source>変更承認</source>
        <translation>Change approved</translation>
    </message>
    <message>
        <source>変更承認は、交付決定から実績報告までの間に行います。</source>
        <translation>A change is approved between the decision and the report.</translation>
    </message>
    <message>
        <source>変更承認日</source>
        <translation>Change approved on</translation>
    </message>
    <message>
        <source>変更日</source>
        <translation>Date of change</translation>
    </message>
    <message>
        <source>変更日を年月日で入力してください。</source>
        <translation>Enter the date of change as a full date.</translation>
    </message>
    <message>
        <source>外字や異体字も、書かれたまま残します。</source>
        <translation>Private characters and variants stay as written.</translation>
    </message>
    <message>
        <source>外部へ提供した資料が選ばれていません。</source>
        <translation>No paper given outside is selected.</translation>
    </message>
    <message>
        <source>外部データの取り込み</source>
        <translation>Import of external data</translation>
    </message>
    <message>
        <source>外部データの取り込み（記入後に更新すると元に戻ることがあります）</source>
        <translation>Import of external data (refreshing it after writing may undo the entries)</translation>
    </message>
    <message>
        <source>外部番号</source>
        <translation>External numbers</translation>
    </message>
    <message>
        <source>外部番号N 外部番号</source>
        <translation>External number N: external numbers</translation>
    </message>
    <message>
        <source>外部番号N 年度</source>
        <translation>External number N: fiscal year</translation>
    </message>
    <message>
        <source>外部番号N 発行元</source>
        <translation>External number N: issued by</translation>
    </message>
    <message>
        <source>多世代・共生</source>
        <translation>All generations</translation>
    </message>
    <message>
        <source>多機関協働</source>
        <translation>Cooperation of agencies</translation>
    </message>
    <message>
        <source>大文字・小文字や、かな入力になっていないかを確かめて、もう一度入力してください。</source>
        <translation>Check upper and lower case and the input mode, then enter it again.</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>委員の区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>委嘱を退任にする</source>
        <translation>End the appointment</translation>
    </message>
    <message>
        <source>委嘱・役職</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>委嘱・役職N サロン</source>
        <translation>Appointment N: salons</translation>
    </message>
    <message>
        <source>委嘱・役職N 任期満了日</source>
        <translation>Appointment N: term ends on</translation>
    </message>
    <message>
        <source>委嘱・役職N 再任</source>
        <translation>Appointment N: reappointed</translation>
    </message>
    <message>
        <source>委嘱・役職N 前任者</source>
        <translation>Appointment N: predecessor</translation>
    </message>
    <message>
        <source>委嘱・役職N 団体</source>
        <translation>Appointment N: organisations</translation>
    </message>
    <message>
        <source>委嘱・役職N 委嘱区分</source>
        <translation>Appointment N: role</translation>
    </message>
    <message>
        <source>委嘱・役職N 委嘱日</source>
        <translation>Appointment N: appointed on</translation>
    </message>
    <message>
        <source>委嘱・役職N 委嘱番号</source>
        <translation>Appointment N: appointment no.</translation>
    </message>
    <message>
        <source>委嘱・役職N 役職</source>
        <translation>Appointment N: post</translation>
    </message>
    <message>
        <source>委嘱・役職N 担当区域</source>
        <translation>Appointment N: area</translation>
    </message>
    <message>
        <source>委嘱・役職N 担当区域(席)</source>
        <translation>Appointment N: areas (seats)</translation>
    </message>
    <message>
        <source>委嘱・役職N 推薦者</source>
        <translation>Appointment N: recommended by</translation>
    </message>
    <message>
        <source>委嘱・役職N 活動校(地)区</source>
        <translation>Appointment N: district of activity</translation>
    </message>
    <message>
        <source>委嘱・役職N 活動費</source>
        <translation>Appointment N: activity allowance</translation>
    </message>
    <message>
        <source>委嘱・役職N 証票交付日</source>
        <translation>Appointment N: identity card given on</translation>
    </message>
    <message>
        <source>委嘱・役職N 証票返還日</source>
        <translation>Appointment N: identity card returned on</translation>
    </message>
    <message>
        <source>委嘱・役職N 誓約日</source>
        <translation>Appointment N: pledged on</translation>
    </message>
    <message>
        <source>委嘱・役職N 退任日</source>
        <translation>Appointment N: left on</translation>
    </message>
    <message>
        <source>委嘱・役職N 退任理由</source>
        <translation>Appointment N: reason for leaving</translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>委嘱区分「{role}」はありません。</source>
        <translation>There is no role “{role}”.</translation>
    </message>
    <message>
        <source>委嘱区分を指定せずに、もう一度行ってください。</source>
        <translation>Try again without naming a role.</translation>
    </message>
    <message>
        <source>委嘱日</source>
        <translation>Appointed on</translation>
    </message>
    <message>
        <source>委嘱状</source>
        <translation>Letters of appointment</translation>
    </message>
    <message>
        <source>委嘱番号</source>
        <translation>Appointment no.</translation>
    </message>
    <message>
        <source>媒体</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>子育て</source>
        <translation>Parenting</translation>
    </message>
    <message>
        <source>孤独・孤立</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>完了日</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>定例</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>定数</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>実人員</source>
        <translation>Distinct people</translation>
    </message>
    <message>
        <source>実施報告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>実施報告 年度</source>
        <translation>Monthly report: fiscal year</translation>
    </message>
    <message>
        <source>実施報告N 10月 協力者</source>
        <translation>Monthly report N: october: helpers</translation>
    </message>
    <message>
        <source>実施報告N 10月 参加者(延べ)</source>
        <translation>Monthly report N: october: attendance</translation>
    </message>
    <message>
        <source>実施報告N 10月 回数</source>
        <translation>Monthly report N: october: sessions</translation>
    </message>
    <message>
        <source>実施報告N 10月 困りごと</source>
        <translation>Monthly report N: october: worries</translation>
    </message>
    <message>
        <source>実施報告N 11月 協力者</source>
        <translation>Monthly report N: november: helpers</translation>
    </message>
    <message>
        <source>実施報告N 11月 参加者(延べ)</source>
        <translation>Monthly report N: november: attendance</translation>
    </message>
    <message>
        <source>実施報告N 11月 回数</source>
        <translation>Monthly report N: november: sessions</translation>
    </message>
    <message>
        <source>実施報告N 11月 困りごと</source>
        <translation>Monthly report N: november: worries</translation>
    </message>
    <message>
        <source>実施報告N 12月 協力者</source>
        <translation>Monthly report N: december: helpers</translation>
    </message>
    <message>
        <source>実施報告N 12月 参加者(延べ)</source>
        <translation>Monthly report N: december: attendance</translation>
    </message>
    <message>
        <source>実施報告N 12月 回数</source>
        <translation>Monthly report N: december: sessions</translation>
    </message>
    <message>
        <source>実施報告N 12月 困りごと</source>
        <translation>Monthly report N: december: worries</translation>
    </message>
    <message>
        <source>実施報告N 1月 協力者</source>
        <translation>Monthly report N: january: helpers</translation>
    </message>
    <message>
        <source>実施報告N 1月 参加者(延べ)</source>
        <translation>Monthly report N: january: attendance</translation>
    </message>
    <message>
        <source>実施報告N 1月 回数</source>
        <translation>Monthly report N: january: sessions</translation>
    </message>
    <message>
        <source>実施報告N 1月 困りごと</source>
        <translation>Monthly report N: january: worries</translation>
    </message>
    <message>
        <source>実施報告N 2月 協力者</source>
        <translation>Monthly report N: february: helpers</translation>
    </message>
    <message>
        <source>実施報告N 2月 参加者(延べ)</source>
        <translation>Monthly report N: february: attendance</translation>
    </message>
    <message>
        <source>実施報告N 2月 回数</source>
        <translation>Monthly report N: february: sessions</translation>
    </message>
    <message>
        <source>実施報告N 2月 困りごと</source>
        <translation>Monthly report N: february: worries</translation>
    </message>
    <message>
        <source>実施報告N 3月 協力者</source>
        <translation>Monthly report N: march: helpers</translation>
    </message>
    <message>
        <source>実施報告N 3月 参加者(延べ)</source>
        <translation>Monthly report N: march: attendance</translation>
    </message>
    <message>
        <source>実施報告N 3月 回数</source>
        <translation>Monthly report N: march: sessions</translation>
    </message>
    <message>
        <source>実施報告N 3月 困りごと</source>
        <translation>Monthly report N: march: worries</translation>
    </message>
    <message>
        <source>実施報告N 4月 協力者</source>
        <translation>Monthly report N: april: helpers</translation>
    </message>
    <message>
        <source>実施報告N 4月 参加者(延べ)</source>
        <translation>Monthly report N: april: attendance</translation>
    </message>
    <message>
        <source>実施報告N 4月 回数</source>
        <translation>Monthly report N: april: sessions</translation>
    </message>
    <message>
        <source>実施報告N 4月 困りごと</source>
        <translation>Monthly report N: april: worries</translation>
    </message>
    <message>
        <source>実施報告N 5月 協力者</source>
        <translation>Monthly report N: may: helpers</translation>
    </message>
    <message>
        <source>実施報告N 5月 参加者(延べ)</source>
        <translation>Monthly report N: may: attendance</translation>
    </message>
    <message>
        <source>実施報告N 5月 回数</source>
        <translation>Monthly report N: may: sessions</translation>
    </message>
    <message>
        <source>実施報告N 5月 困りごと</source>
        <translation>Monthly report N: may: worries</translation>
    </message>
    <message>
        <source>実施報告N 6月 協力者</source>
        <translation>Monthly report N: june: helpers</translation>
    </message>
    <message>
        <source>実施報告N 6月 参加者(延べ)</source>
        <translation>Monthly report N: june: attendance</translation>
    </message>
    <message>
        <source>実施報告N 6月 回数</source>
        <translation>Monthly report N: june: sessions</translation>
    </message>
    <message>
        <source>実施報告N 6月 困りごと</source>
        <translation>Monthly report N: june: worries</translation>
    </message>
    <message>
        <source>実施報告N 7月 協力者</source>
        <translation>Monthly report N: july: helpers</translation>
    </message>
    <message>
        <source>実施報告N 7月 参加者(延べ)</source>
        <translation>Monthly report N: july: attendance</translation>
    </message>
    <message>
        <source>実施報告N 7月 回数</source>
        <translation>Monthly report N: july: sessions</translation>
    </message>
    <message>
        <source>実施報告N 7月 困りごと</source>
        <translation>Monthly report N: july: worries</translation>
    </message>
    <message>
        <source>実施報告N 8月 協力者</source>
        <translation>Monthly report N: august: helpers</translation>
    </message>
    <message>
        <source>実施報告N 8月 参加者(延べ)</source>
        <translation>Monthly report N: august: attendance</translation>
    </message>
    <message>
        <source>実施報告N 8月 回数</source>
        <translation>Monthly report N: august: sessions</translation>
    </message>
    <message>
        <source>実施報告N 8月 困りごと</source>
        <translation>Monthly report N: august: worries</translation>
    </message>
    <message>
        <source>実施報告N 9月 協力者</source>
        <translation>Monthly report N: september: helpers</translation>
    </message>
    <message>
        <source>実施報告N 9月 参加者(延べ)</source>
        <translation>Monthly report N: september: attendance</translation>
    </message>
    <message>
        <source>実施報告N 9月 回数</source>
        <translation>Monthly report N: september: sessions</translation>
    </message>
    <message>
        <source>実施報告N 9月 困りごと</source>
        <translation>Monthly report N: september: worries</translation>
    </message>
    <message>
        <source>実施報告N 年度</source>
        <translation>Monthly report N: fiscal year</translation>
    </message>
    <message>
        <source>実施報告の入力</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>実績</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>実績報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>実績報告の執行額がまだ入力されていません。</source>
        <translation>The amount spent has not been entered from the report yet.</translation>
    </message>
    <message>
        <source>実績報告の期限が過ぎた助成</source>
        <translation>Grants with overdue reports</translation>
    </message>
    <message>
        <source>実績報告日</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>実績報告書</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>実績報告期限</source>
        <translation>Report due on</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>家族・関係者</source>
        <translation>Family and others</translation>
    </message>
    <message>
        <source>家族・関係者N 備考</source>
        <translation>Family or other N: note</translation>
    </message>
    <message>
        <source>家族・関係者N 同居</source>
        <translation>Family or other N: lives with others</translation>
    </message>
    <message>
        <source>家族・関係者N 氏名</source>
        <translation>Family or other N: name</translation>
    </message>
    <message>
        <source>家族・関係者N 続柄・関係</source>
        <translation>Family or other N: relation</translation>
    </message>
    <message>
        <source>家族・関係者N 関わりの様子</source>
        <translation>Family or other N: relationship</translation>
    </message>
    <message>
        <source>家族・関係者N 電話</source>
        <translation>Family or other N: phone</translation>
    </message>
    <message>
        <source>家族・関係者や関係機関を登録すると、ここに描かれます。</source>
        <translation>Family, others and agencies are drawn here once they are on file.</translation>
    </message>
    <message>
        <source>家賃</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>寄付</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>寄贈</source>
        <translation>Gift in kind</translation>
    </message>
    <message>
        <source>寄贈品</source>
        <translation>Gift in kind</translation>
    </message>
    <message>
        <source>審査・決裁</source>
        <translation>Review and approval</translation>
    </message>
    <message>
        <source>対応</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>対応日</source>
        <translation>Date of action</translation>
    </message>
    <message>
        <source>対応者</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>対立</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Included</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Not included</translation>
    </message>
    <message>
        <source>対象年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>対象月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>対象者</source>
        <translation>Open to</translation>
    </message>
    <message>
        <source>専門職・福祉教育プラットフォーム</source>
        <translation>Professions and welfare education platform</translation>
    </message>
    <message>
        <source>専門職団体</source>
        <translation>Professional body</translation>
    </message>
    <message>
        <source>小地域福祉活動計画</source>
        <translation>Local welfare action plan</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 次数</source>
        <translation>Local welfare action plan N: plan no.</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 策定委員会</source>
        <translation>Local welfare action plan N: planning committee</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 策定日</source>
        <translation>Local welfare action plan N: adopted on</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 策定状況</source>
        <translation>Local welfare action plan N: status of the plan</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 計画終了日</source>
        <translation>Local welfare action plan N: plan until</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 計画開始日</source>
        <translation>Local welfare action plan N: plan from</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 進捗</source>
        <translation>Local welfare action plan N: progress</translation>
    </message>
    <message>
        <source>小地域福祉活動計画N 重点項目</source>
        <translation>Local welfare action plan N: priorities</translation>
    </message>
    <message>
        <source>小地域福祉活動計画が未策定です。</source>
        <translation>There is no local welfare action plan.</translation>
    </message>
    <message>
        <source>小地域福祉活動計画のない校(地)区</source>
        <translation>Districts without a local welfare action plan</translation>
    </message>
    <message>
        <source>小地域福祉活動計画を推進する校(地)区数</source>
        <translation>Districts carrying out a local welfare action plan</translation>
    </message>
    <message>
        <source>小地域福祉活動計画を策定した校(地)区数</source>
        <translation>Districts with a local welfare action plan</translation>
    </message>
    <message>
        <source>小学校</source>
        <translation>Elementary school</translation>
    </message>
    <message>
        <source>左の一覧から校(地)区を選べます。</source>
        <translation>You can choose a district from the list on the left.</translation>
    </message>
    <message>
        <source>左の列の人の連絡先のようです。</source>
        <translation>Seems to be a contact of the person on its left.</translation>
    </message>
    <message>
        <source>左の列の続きです。</source>
        <translation>Continues the column on its left.</translation>
    </message>
    <message>
        <source>左の日付の理由のようです。</source>
        <translation>Seems to be the reason for the date on its left.</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>市の様式を登録し直してください。</source>
        <translation>Save the city template again.</translation>
    </message>
    <message>
        <source>市外局番がありません。書かれたまま取り込みます。</source>
        <translation>The area code is missing. Imported as written.</translation>
    </message>
    <message>
        <source>市外局番のない電話に、表題や注記の市外局番を補いました。</source>
        <translation>The area code of a title or remark was added to a phone number without one.</translation>
    </message>
    <message>
        <source>希望する連絡方法</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>席</source>
        <translation>seats</translation>
    </message>
    <message>
        <source>席と欠員</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>席番号</source>
        <translation>Seat no.</translation>
    </message>
    <message>
        <source>平常時の提供同意</source>
        <translation>Consent in normal times</translation>
    </message>
    <message>
        <source>年がありません。「令和6年4月1日」のように書いてください。</source>
        <translation>The year is missing. Write it like “2024/4/1”.</translation>
    </message>
    <message>
        <source>年のない日付に、表題やシート名の年度(年月)から年を補いました。</source>
        <translation>The year of a date without one was taken from the title or the name of the sheet.</translation>
    </message>
    <message>
        <source>年号がありません。「令和{year}年度」のように書いてください。</source>
        <translation>The era is missing. Write it like “令和{year}年度”.</translation>
    </message>
    <message>
        <source>年号がないため、見出しなどから年号を補いました。</source>
        <translation>The era is missing and was filled in from headings and the like.</translation>
    </message>
    <message>
        <source>年号の番号(3=昭和など)から読みました。</source>
        <translation>Read from the number of the era (3 = Shōwa and so on).</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>年度の数値</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>年度の締めの前</source>
        <translation>Before the closing of a year</translation>
    </message>
    <message>
        <source>年度実績の入力</source>
        <translation>District year entry</translation>
    </message>
    <message>
        <source>年度締め</source>
        <translation>Year-end closing</translation>
    </message>
    <message>
        <source>年度締め(前年度の数値の確定)</source>
        <translation>Year-end closing (figures of last year)</translation>
    </message>
    <message>
        <source>年度締めで確定した数値です。</source>
        <translation>Figures fixed by a closing.</translation>
    </message>
    <message>
        <source>年度締めで確定した数値は変更できません。</source>
        <translation>Figures fixed by a closing cannot be changed.</translation>
    </message>
    <message>
        <source>年度締めの集計</source>
        <translation>Year-end count</translation>
    </message>
    <message>
        <source>年間回数</source>
        <translation>Times a year</translation>
    </message>
    <message>
        <source>広報実績</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>廃止</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>廃止日</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>延べ</source>
        <translation>times</translation>
    </message>
    <message>
        <source>延べが実より少なくなっています。</source>
        <translation>The total is below the distinct number.</translation>
    </message>
    <message>
        <source>引き継ぐ相手が、まだ決まっていません。</source>
        <translation>Nobody has been chosen to hand over to.</translation>
    </message>
    <message>
        <source>引継ぎ</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>引継書</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>当てはまる項目がありません。</source>
        <translation>No field matches.</translation>
    </message>
    <message>
        <source>当会が委嘱</source>
        <translation>appointed by this council</translation>
    </message>
    <message>
        <source>当会が書き出した「推薦依頼」のブックを選んでください。</source>
        <translation>Choose a workbook of “Request for recommendations” this office wrote.</translation>
    </message>
    <message>
        <source>当方で削除した登録です。</source>
        <translation>We deleted this record.</translation>
    </message>
    <message>
        <source>当方で終了した登録です。</source>
        <translation>We ended this record.</translation>
    </message>
    <message>
        <source>当方の変更</source>
        <translation>Changed by us</translation>
    </message>
    <message>
        <source>当日受付</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>当日受付が参加者数を超えています。</source>
        <translation>Walk-ins exceed attendance.</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>役員の引継ぎ</source>
        <translation>Handover of officers</translation>
    </message>
    <message>
        <source>役員名簿</source>
        <translation>List of officers</translation>
    </message>
    <message>
        <source>役職</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>後任</source>
        <translation>After</translation>
    </message>
    <message>
        <source>復帰</source>
        <translation>Back again</translation>
    </message>
    <message>
        <source>復旧コードに使われない文字「{letter}」があります。</source>
        <translation>The character “{letter}” is not used in recovery codes.</translation>
    </message>
    <message>
        <source>復旧コードのどこかに打ち間違いがあります。</source>
        <translation>There is a typing error somewhere in the recovery code.</translation>
    </message>
    <message>
        <source>復旧コードは26文字ですが、{count}文字入力されています。</source>
        <translation>A recovery code has 26 characters, but {count} were entered.</translation>
    </message>
    <message>
        <source>復旧用紙と見比べて、入力し直してください。</source>
        <translation>Compare with the recovery sheet and enter it again.</translation>
    </message>
    <message>
        <source>必要なときは管理者に相談してください。</source>
        <translation>Ask your administrator if you need it.</translation>
    </message>
    <message>
        <source>必要な内容は、セルに書き写します。</source>
        <translation>Copy what is needed into cells.</translation>
    </message>
    <message>
        <source>応援基金</source>
        <translation>Support fund</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>情報共有の同意</source>
        <translation>Consent to share</translation>
    </message>
    <message>
        <source>情報共有の同意と終結</source>
        <translation>Consent to share and closing</translation>
    </message>
    <message>
        <source>情報共有の同意の記録なし</source>
        <translation>No consent to share on record</translation>
    </message>
    <message>
        <source>情報共有の同意を確かめていない世帯</source>
        <translation>Households whose consent is unconfirmed</translation>
    </message>
    <message>
        <source>情報共有の同意日</source>
        <translation>Consent to share on</translation>
    </message>
    <message>
        <source>意味はない</source>
        <translation>No meaning</translation>
    </message>
    <message>
        <source>成年後見</source>
        <translation>Guardianship</translation>
    </message>
    <message>
        <source>戸</source>
        <translation>houses</translation>
    </message>
    <message>
        <source>所内検討</source>
        <translation>Office review</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Member of</translation>
    </message>
    <message>
        <source>所属N</source>
        <translation>Membership N</translation>
    </message>
    <message>
        <source>所属N 加入日</source>
        <translation>Member of N: joined on</translation>
    </message>
    <message>
        <source>所属N 脱退日</source>
        <translation>Member of N: left on</translation>
    </message>
    <message>
        <source>手で作った控え</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>手続日</source>
        <translation>Procedure on</translation>
    </message>
    <message>
        <source>手続日が{year}の終わりより後なので、補償期間がありません。</source>
        <translation>The day of the procedure is after the end of {year}, so nothing would be covered.</translation>
    </message>
    <message>
        <source>手続日と対象年度を確かめてください。</source>
        <translation>Check the day of the procedure and the fiscal year.</translation>
    </message>
    <message>
        <source>担い手</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>担い手 委嘱</source>
        <translation>Volunteers appointed</translation>
    </message>
    <message>
        <source>担い手 退任</source>
        <translation>Volunteers who left</translation>
    </message>
    <message>
        <source>担い手(在任)</source>
        <translation>Volunteers (in office)</translation>
    </message>
    <message>
        <source>担い手名簿</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>担い手名簿に未登録</source>
        <translation>Not in the volunteer register</translation>
    </message>
    <message>
        <source>担い手名簿に記録する</source>
        <translation>Record in the volunteer register</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>担当CSW</source>
        <translation>Responsible CSW</translation>
    </message>
    <message>
        <source>担当CSWか支援チームの職員に依頼してください。</source>
        <translation>Ask the responsible CSW or the support team.</translation>
    </message>
    <message>
        <source>担当CSWに相談してください。担当がいないときは、台帳で担当CSWを決めると、その職員が開けます。</source>
        <translation>Ask the responsible CSW. If there is none, set one in the register; that member of staff can then open it.</translation>
    </message>
    <message>
        <source>担当CSWに相談してください。担当がいないときは、引継ぎで担当CSWを決めると、その職員が開けます。</source>
        <translation>Ask the responsible CSW. If there is none, set one by a handover; that member of staff can then open it.</translation>
    </message>
    <message>
        <source>担当CSWのいないケース</source>
        <translation>Cases without a responsible CSW</translation>
    </message>
    <message>
        <source>担当N 備考</source>
        <translation>Assignment N: note</translation>
    </message>
    <message>
        <source>担当N 役割</source>
        <translation>Assignment N: role</translation>
    </message>
    <message>
        <source>担当N 担当区分</source>
        <translation>Assignment N: assignment role</translation>
    </message>
    <message>
        <source>担当N 担当終了日</source>
        <translation>Assignment N: assigned until</translation>
    </message>
    <message>
        <source>担当N 担当者</source>
        <translation>Assignment N: watcher</translation>
    </message>
    <message>
        <source>担当N 担当開始日</source>
        <translation>Assignment N: assigned from</translation>
    </message>
    <message>
        <source>担当N 校(地)区</source>
        <translation>Assignment N: district</translation>
    </message>
    <message>
        <source>担当N 見守り方法</source>
        <translation>Assignment N: method of watching</translation>
    </message>
    <message>
        <source>担当N 近隣の協力者</source>
        <translation>Assignment N: helper nearby</translation>
    </message>
    <message>
        <source>担当N 頻度</source>
        <translation>Assignment N: frequency</translation>
    </message>
    <message>
        <source>担当なし</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>担当の変更</source>
        <translation>Change of who is responsible</translation>
    </message>
    <message>
        <source>担当の職員がいない校(地)区・ケース</source>
        <translation>Districts and cases without their member of staff</translation>
    </message>
    <message>
        <source>担当不在の世帯</source>
        <translation>Households without a watcher</translation>
    </message>
    <message>
        <source>担当不在の見守り世帯</source>
        <translation>Watch households without a watcher</translation>
    </message>
    <message>
        <source>担当区分</source>
        <translation>Assignment role</translation>
    </message>
    <message>
        <source>担当区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>担当区域(席)</source>
        <translation>Areas (seats)</translation>
    </message>
    <message>
        <source>担当民生委員</source>
        <translation>Welfare volunteer</translation>
    </message>
    <message>
        <source>担当福祉協力員</source>
        <translation>Welfare cooperator</translation>
    </message>
    <message>
        <source>担当終了日</source>
        <translation>Assigned until</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Watcher</translation>
    </message>
    <message>
        <source>担当者N フリガナ</source>
        <translation>Watcher N: kana</translation>
    </message>
    <message>
        <source>担当者N メールアドレス</source>
        <translation>Watcher N: email</translation>
    </message>
    <message>
        <source>担当者N 氏名</source>
        <translation>Watcher N: name</translation>
    </message>
    <message>
        <source>担当者N 着任日</source>
        <translation>Watcher N: in office from</translation>
    </message>
    <message>
        <source>担当者N 職名</source>
        <translation>Watcher N: post</translation>
    </message>
    <message>
        <source>担当者N 離任日</source>
        <translation>Watcher N: in office until</translation>
    </message>
    <message>
        <source>担当者N 電話</source>
        <translation>Watcher N: phone</translation>
    </message>
    <message>
        <source>担当者なし</source>
        <translation>No watcher</translation>
    </message>
    <message>
        <source>担当者を分けない</source>
        <translation>Not by watcher</translation>
    </message>
    <message>
        <source>担当者・連絡先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>担当者別</source>
        <translation>By watcher</translation>
    </message>
    <message>
        <source>担当部署</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>担当開始日</source>
        <translation>Assigned from</translation>
    </message>
    <message>
        <source>括弧で書かれた金額を、マイナスとしました。</source>
        <translation>An amount in brackets was taken as negative.</translation>
    </message>
    <message>
        <source>指摘</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>指標</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>振込口座</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>据え置く</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>控え</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>控え(バックアップ)が何日も作られていません</source>
        <translation>No backup was made for days</translation>
    </message>
    <message>
        <source>控えから写したほうのパソコンで「新しいパソコンとして加わる」を行ってください。</source>
        <translation>“Join as a new PC” on the PC that was copied from a backup.</translation>
    </message>
    <message>
        <source>推薦会・大臣委嘱</source>
        <translation>appointed by the minister after recommendation</translation>
    </message>
    <message>
        <source>推薦依頼</source>
        <translation>Request for recommendations</translation>
    </message>
    <message>
        <source>推薦依頼の表が見つかりません。</source>
        <translation>No table of a request for recommendations was found.</translation>
    </message>
    <message>
        <source>推薦者</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>推進中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>提供の同意なし</source>
        <translation>No consent to provide</translation>
    </message>
    <message>
        <source>提供・持出記録簿</source>
        <translation>Register of papers given out</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>提供先のある行を選んでください。</source>
        <translation>Select rows that have a recipient.</translation>
    </message>
    <message>
        <source>提出書類</source>
        <translation>Documents to submit</translation>
    </message>
    <message>
        <source>提出書類N 受領日</source>
        <translation>Document N: received on</translation>
    </message>
    <message>
        <source>提出書類N 年度</source>
        <translation>Document N: fiscal year</translation>
    </message>
    <message>
        <source>提出書類N 提出期限</source>
        <translation>Document N: due on</translation>
    </message>
    <message>
        <source>提出書類N 書類</source>
        <translation>Document N: document</translation>
    </message>
    <message>
        <source>提出書類がそろわない校(地)区</source>
        <translation>Districts with missing documents</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>携帯電話</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>User</translation>
    </message>
    <message>
        <source>操作者をこれ以上登録できません。</source>
        <translation>No more users can be registered.</translation>
    </message>
    <message>
        <source>操作者を指定してください。</source>
        <translation>Name the user.</translation>
    </message>
    <message>
        <source>支払保険金</source>
        <translation>Insurance paid</translation>
    </message>
    <message>
        <source>支援の記録・ネットワーク図…</source>
        <translation>Support records and network map…</translation>
    </message>
    <message>
        <source>支援チーム</source>
        <translation>Support team</translation>
    </message>
    <message>
        <source>支援ネットワーク図</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>支援中</source>
        <translation>In support</translation>
    </message>
    <message>
        <source>支援会議</source>
        <translation>Support meeting</translation>
    </message>
    <message>
        <source>支援目標</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>支援経過</source>
        <translation>Case history</translation>
    </message>
    <message>
        <source>支援経過N 内容</source>
        <translation>Case history N: content</translation>
    </message>
    <message>
        <source>支援経過N 対応</source>
        <translation>Case history N: response</translation>
    </message>
    <message>
        <source>支援経過N 対応日</source>
        <translation>Case history N: date of action</translation>
    </message>
    <message>
        <source>支援経過N 対応者</source>
        <translation>Case history N: handled by</translation>
    </message>
    <message>
        <source>支援経過N 方法</source>
        <translation>Case history N: method</translation>
    </message>
    <message>
        <source>支援経過N 次回予定日</source>
        <translation>Case history N: next on</translation>
    </message>
    <message>
        <source>支援経過N 相手</source>
        <translation>Case history N: partner</translation>
    </message>
    <message>
        <source>支援経過記録</source>
        <translation>Case history</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>支援計画</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>支援調整会議</source>
        <translation>Support coordination meeting</translation>
    </message>
    <message>
        <source>支援開始</source>
        <translation>Support began</translation>
    </message>
    <message>
        <source>改元前の日付です。西暦に直して取り込みます。</source>
        <translation>A date before the change of era. Imported by the western year.</translation>
    </message>
    <message>
        <source>改元後の年を前の年号で書いた日付です。正しい年号に直しました。</source>
        <translation>A year after the change of era written in the old one. Corrected to the right era.</translation>
    </message>
    <message>
        <source>改称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>改行を1行につなげました。</source>
        <translation>Line breaks were joined into one line.</translation>
    </message>
    <message>
        <source>改選・委嘱替え</source>
        <translation>Reappointment</translation>
    </message>
    <message>
        <source>改選期(任期の初日)</source>
        <translation>Round (first day)</translation>
    </message>
    <message>
        <source>教育関係機関</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>数値</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>数値のデータに、文字を含まないか</source>
        <translation>Are numbers free of text?</translation>
    </message>
    <message>
        <source>数値の列に、特殊な記号（秘匿など）がないか</source>
        <translation>Are number columns free of special signs?</translation>
    </message>
    <message>
        <source>数式を使わず、値になっているか</source>
        <translation>Are there values instead of formulas?</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>整理番号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>整理番号が同じで、氏名などが違う登録があります。</source>
        <translation>A record has the same office number but another name.</translation>
    </message>
    <message>
        <source>文字を読み取れません（文字コードが分かりません）。</source>
        <translation>The text cannot be read (unknown encoding).</translation>
    </message>
    <message>
        <source>文字コードを選び直すか、Excelで開いて「CSV UTF-8」で保存し直してください。</source>
        <translation>Choose another encoding, or open it in Excel and save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>文書</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>新しいほうです。</source>
        <translation>This one is newer.</translation>
    </message>
    <message>
        <source>新しい一覧を受け取ってください。基準日が違うときは、正しい基準日を入力してください。</source>
        <translation>Receive a newer list. If the reference date is wrong, enter the right one.</translation>
    </message>
    <message>
        <source>新しい世帯主を選んでください。</source>
        <translation>Choose a new head of household.</translation>
    </message>
    <message>
        <source>新しい任期の初日を、年月日で入力してください。</source>
        <translation>Enter the first day of the new term as a full date.</translation>
    </message>
    <message>
        <source>新しい名称を入力してください。</source>
        <translation>Enter the new name.</translation>
    </message>
    <message>
        <source>新しい担当を決めると、引き継ぐ前に引継書(案)を印刷できます。</source>
        <translation>Once you have chosen new watchers, you can print a draft of the handover paper before handing over.</translation>
    </message>
    <message>
        <source>新しい担当者</source>
        <translation>New watcher</translation>
    </message>
    <message>
        <source>新しい版のプログラムで作られた変更パッケージです。</source>
        <translation>The change package was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>新しい版のプログラムで開いてください。</source>
        <translation>Open it with the newer version.</translation>
    </message>
    <message>
        <source>新しい登録にする</source>
        <translation>Make a new record</translation>
    </message>
    <message>
        <source>新任</source>
        <translation>Newly appointed</translation>
    </message>
    <message>
        <source>新年度の助成申請</source>
        <translation>Grant applications for the new year</translation>
    </message>
    <message>
        <source>新年度の申請にするものが選ばれていません。</source>
        <translation>Nothing was selected for next year’s applications.</translation>
    </message>
    <message>
        <source>新聞・灯り確認</source>
        <translation>Newspapers and lights</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新規・継続の別</source>
        <translation>New or continued</translation>
    </message>
    <message>
        <source>新規登録</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>新設</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>新設助成</source>
        <translation>Start-up grant</translation>
    </message>
    <message>
        <source>方書</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>施設入所</source>
        <translation>Entered a care home</translation>
    </message>
    <message>
        <source>施設協議会</source>
        <translation>Council of facilities</translation>
    </message>
    <message>
        <source>日を除き、年月だけを取り込みます。</source>
        <translation>Imported without the day, as year and month.</translation>
    </message>
    <message>
        <source>日中独居</source>
        <translation>Alone by day</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付から年度に直しました。</source>
        <translation>The date was turned into a fiscal year.</translation>
    </message>
    <message>
        <source>日付が、最初の受付日より前です。</source>
        <translation>The date is before the first reception.</translation>
    </message>
    <message>
        <source>日付を入力してください。</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>日付を年月日で入力してください。</source>
        <translation>Enter the date as a full date.</translation>
    </message>
    <message>
        <source>日付を確かめてください。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>日時・作業</source>
        <translation>Time and work</translation>
    </message>
    <message>
        <source>明治5年までの旧暦の日付のため、年だけを取り込みます。</source>
        <translation>A date of the old calendar (before Meiji 6); only the year is imported.</translation>
    </message>
    <message>
        <source>明細</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>時刻を除き、日付だけを取り込みます。</source>
        <translation>Imported without the time, as a date.</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>普通のExcelでは作られない組み立ての、安全に開けないファイルです。</source>
        <translation>The file is built as no ordinary Excel builds it and cannot be opened safely.</translation>
    </message>
    <message>
        <source>普通のExcelでは使われない定義が入った、安全に開けないファイルです。</source>
        <translation>The file has definitions no ordinary Excel uses and cannot be opened safely.</translation>
    </message>
    <message>
        <source>暗号化された圧縮ファイルです。</source>
        <translation>This is an encrypted archive.</translation>
    </message>
    <message>
        <source>更新する</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>書き出しが途中で止まりました。</source>
        <translation>The export stopped midway.</translation>
    </message>
    <message>
        <source>書き出すものがありません。</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>書き出せる人がいません。</source>
        <translation>There is nobody to export.</translation>
    </message>
    <message>
        <source>書き始めの文字から、この区分としました。</source>
        <translation>Taken from its first characters.</translation>
    </message>
    <message>
        <source>書き方から推定しました。</source>
        <translation>Guessed from the way it is written.</translation>
    </message>
    <message>
        <source>書き込みが禁止された場所です。</source>
        <translation>Writing is forbidden in this place.</translation>
    </message>
    <message>
        <source>書面</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>最終確認日</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>月がありません。「令和6年4月」のように書いてください。</source>
        <translation>The month is missing. Write it like “2024/4”.</translation>
    </message>
    <message>
        <source>月や日が不明のため、分かるところまでを取り込みます。</source>
        <translation>Month or day is unknown; what is known is imported.</translation>
    </message>
    <message>
        <source>月別</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>月日は「3月31日」のように入力してください。</source>
        <translation>Enter month and day like “3/31”.</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>期間が過ぎた非開示(解除されていません)</source>
        <translation>Non-disclosure past its end (not lifted)</translation>
    </message>
    <message>
        <source>期間で書かれた日付です。この項目に当たる、始まりか終わりの日だけを取り込みます。</source>
        <translation>A period. Only its beginning or end is imported, as fits this field.</translation>
    </message>
    <message>
        <source>期間と備考</source>
        <translation>Period and note</translation>
    </message>
    <message>
        <source>期間終了</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>未作成</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>未受付</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>未決定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>未登載</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>未策定</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>未設置</source>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>本人との関係</source>
        <translation>Relation to the person</translation>
    </message>
    <message>
        <source>本人の希望</source>
        <translation>At the person’s wish</translation>
    </message>
    <message>
        <source>本人を守るほうです。確かめてください。</source>
        <translation>This one protects the person. Please check.</translation>
    </message>
    <message>
        <source>条件を外してください。</source>
        <translation>Remove the condition.</translation>
    </message>
    <message>
        <source>来所</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>校(地)区 未登録</source>
        <translation>District missing</translation>
    </message>
    <message>
        <source>校(地)区か担当者を選んでください。</source>
        <translation>Choose a district or a watcher.</translation>
    </message>
    <message>
        <source>校(地)区と基準日を確かめてください。</source>
        <translation>Check the district and the reference date.</translation>
    </message>
    <message>
        <source>校(地)区なし</source>
        <translation>No district</translation>
    </message>
    <message>
        <source>校(地)区のシートの追加（様式に{why}があるため）</source>
        <translation>New sheets for districts (the template has: {why})</translation>
    </message>
    <message>
        <source>校(地)区の列を設けるか、シートの名前を校(地)区の名前にします。</source>
        <translation>Add a column for the district or name the sheet after it.</translation>
    </message>
    <message>
        <source>校(地)区の名前を確かめてください。</source>
        <translation>Check the name of the district.</translation>
    </message>
    <message>
        <source>校(地)区の変更</source>
        <translation>District changes</translation>
    </message>
    <message>
        <source>校(地)区や住所のない記録は、校(地)区が未整備になります。</source>
        <translation>Records without district and address lack their district.</translation>
    </message>
    <message>
        <source>校(地)区・受付番号</source>
        <translation>District or reception no.</translation>
    </message>
    <message>
        <source>校(地)区名</source>
        <translation>District name</translation>
    </message>
    <message>
        <source>校(地)区名フリガナ</source>
        <translation>District kana</translation>
    </message>
    <message>
        <source>校(地)区社協</source>
        <translation>District council</translation>
    </message>
    <message>
        <source>校(地)区社協役員 交代一覧</source>
        <translation>Change of district council officers</translation>
    </message>
    <message>
        <source>校区</source>
        <translation>school districts</translation>
    </message>
    <message>
        <source>校区カルテ</source>
        <translation>District profile</translation>
    </message>
    <message>
        <source>校区・地区の別</source>
        <translation>Kind of district</translation>
    </message>
    <message>
        <source>校区報告</source>
        <translation>District report</translation>
    </message>
    <message>
        <source>校区年度実績</source>
        <translation>District year</translation>
    </message>
    <message>
        <source>校区年度実績N ウェルクラブ保護者等</source>
        <translation>District year N: wel-club guardians</translation>
    </message>
    <message>
        <source>校区年度実績N ウェルクラブ児童数</source>
        <translation>District year N: wel-club children</translation>
    </message>
    <message>
        <source>校区年度実績N ウェルクラブ協力施設</source>
        <translation>District year N: wel-club facilities</translation>
    </message>
    <message>
        <source>校区年度実績N ウェルクラブ教材</source>
        <translation>District year N: wel-club materials</translation>
    </message>
    <message>
        <source>校区年度実績N ウェルクラブ活動名</source>
        <translation>District year N: wel-club activity</translation>
    </message>
    <message>
        <source>校区年度実績N 世帯数</source>
        <translation>District year N: households</translation>
    </message>
    <message>
        <source>校区年度実績N 助け合い世帯数(校区報告)</source>
        <translation>District year N: households helped (district report)</translation>
    </message>
    <message>
        <source>校区年度実績N 助け合い延べ回数(校区報告)</source>
        <translation>District year N: times helped (district report)</translation>
    </message>
    <message>
        <source>校区年度実績N 助け合い活動の集計元</source>
        <translation>District year N: source for mutual help</translation>
    </message>
    <message>
        <source>校区年度実績N 年度</source>
        <translation>District year N: fiscal year</translation>
    </message>
    <message>
        <source>校区年度実績N 民生委員定数</source>
        <translation>District year N: volunteer quota</translation>
    </message>
    <message>
        <source>校区年度実績N 自治会加入世帯数</source>
        <translation>District year N: association households</translation>
    </message>
    <message>
        <source>校区年度実績N 見守り世帯数(校区報告)</source>
        <translation>District year N: watch households (district report)</translation>
    </message>
    <message>
        <source>校区年度実績N 見守り延べ回数(校区報告)</source>
        <translation>District year N: watching visits (district report)</translation>
    </message>
    <message>
        <source>校区年度実績N 見守り活動の集計元</source>
        <translation>District year N: source for watching</translation>
    </message>
    <message>
        <source>校区年度実績N 連絡調整会議</source>
        <translation>District year N: liaison meetings</translation>
    </message>
    <message>
        <source>校区年度実績N 連絡調整会議の定例開催</source>
        <translation>District year N: liaison meetings held regularly</translation>
    </message>
    <message>
        <source>校区年度実績N 高齢化率</source>
        <translation>District year N: ageing rate</translation>
    </message>
    <message>
        <source>校区異動</source>
        <translation>Moved district</translation>
    </message>
    <message>
        <source>校区社協役員</source>
        <translation>District council officer</translation>
    </message>
    <message>
        <source>桃色</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>概数</source>
        <translation>Approximate</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>様式にシート「{sheet}」がありません。</source>
        <translation>The template has no sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>様式にシートがない校(地)区</source>
        <translation>districts without a sheet in the template</translation>
    </message>
    <message>
        <source>様式の行をExcelで必要な数まで増やしてから、登録し直してください。</source>
        <translation>Add the rows needed to the template in Excel and save it here again.</translation>
    </message>
    <message>
        <source>様式は元のままです。</source>
        <translation>The template is unchanged.</translation>
    </message>
    <message>
        <source>権利擁護</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>機種依存文字を使っていないか</source>
        <translation>Are there no private characters?</translation>
    </message>
    <message>
        <source>機関</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>欄外</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>欠員</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>欠員一覧</source>
        <translation>List of vacancies</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>欠番・欠員などで、だれも載っていない行</source>
        <translation>Gap or vacancy without a person</translation>
    </message>
    <message>
        <source>次のいずれかを指定してください: {roles}</source>
        <translation>Name one of these: {roles}</translation>
    </message>
    <message>
        <source>次の対応</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>次の行に書かれた人を、同じ世帯の人としました。</source>
        <translation>The person in the next row was taken into the same household.</translation>
    </message>
    <message>
        <source>次回予定日</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>次回対応日</source>
        <translation>Next action on</translation>
    </message>
    <message>
        <source>次回対応日を過ぎたケース</source>
        <translation>Cases past their next action</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>死亡・転出の反映が済んでいない登録</source>
        <translation>Deaths and moves not carried over</translation>
    </message>
    <message>
        <source>死亡日</source>
        <translation>Died on</translation>
    </message>
    <message>
        <source>残す</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>残す登録</source>
        <translation>Record that stays</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>氏名が同じ登録があります。</source>
        <translation>A record has the same name.</translation>
    </message>
    <message>
        <source>氏名と住所</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>氏名と生年月日</source>
        <translation>Name and date of birth</translation>
    </message>
    <message>
        <source>氏名と電話</source>
        <translation>Name and phone</translation>
    </message>
    <message>
        <source>氏名を入れてください。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>氏名を入力してください。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>氏名・住所が同じで、先方の番号が違う登録があります。</source>
        <translation>A record has the same name and address but another number of the partner.</translation>
    </message>
    <message>
        <source>氏名不詳</source>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>氏名未登録</source>
        <translation>Name not on file</translation>
    </message>
    <message>
        <source>民生委員</source>
        <translation>Welfare volunteer</translation>
    </message>
    <message>
        <source>民生委員(世帯担当)</source>
        <translation>Commissioned welfare volunteer (households)</translation>
    </message>
    <message>
        <source>民生委員・福祉協力員などの欠員(席)</source>
        <translation>Vacancies (seats)</translation>
    </message>
    <message>
        <source>民生委員定数</source>
        <translation>Volunteer quota</translation>
    </message>
    <message>
        <source>民生委員欠員数</source>
        <translation>Vacancies of commissioned welfare volunteers</translation>
    </message>
    <message>
        <source>気づいたこと</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>水色</source>
        <translation>light blue</translation>
    </message>
    <message>
        <source>決定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>決定事項</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>決定番号</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>決定額</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>決定額が、決まりによる額{amount}円を超えています。</source>
        <translation>The amount granted exceeds the amount by the rules, ¥{amount}.</translation>
    </message>
    <message>
        <source>決定額が上限{amount}円を超えています。</source>
        <translation>The amount granted exceeds the ceiling of ¥{amount}.</translation>
    </message>
    <message>
        <source>決算</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>決裁</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>決裁日</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>注記・欄外の書き込み</source>
        <translation>Note or margin entry</translation>
    </message>
    <message>
        <source>活動</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>活動の入力</source>
        <translation>Activity entry</translation>
    </message>
    <message>
        <source>活動の種類</source>
        <translation>Kind of activity</translation>
    </message>
    <message>
        <source>活動の集計元が決まっていない校(地)区</source>
        <translation>Districts without a source of count</translation>
    </message>
    <message>
        <source>活動保険(団体)</source>
        <translation>Activity insurance (group)</translation>
    </message>
    <message>
        <source>活動拠点</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>活動日・月</source>
        <translation>Day or month</translation>
    </message>
    <message>
        <source>活動校(地)区</source>
        <translation>District of activity</translation>
    </message>
    <message>
        <source>活動者</source>
        <translation>Active person</translation>
    </message>
    <message>
        <source>活動記録</source>
        <translation>Activity records</translation>
    </message>
    <message>
        <source>活動費</source>
        <translation>Activity allowance</translation>
    </message>
    <message>
        <source>消防</source>
        <translation>Fire service</translation>
    </message>
    <message>
        <source>添付書類</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>添付書類がそろっていません({papers})。</source>
        <translation>Enclosures are missing ({papers}).</translation>
    </message>
    <message>
        <source>渡す相手を確かめてください。</source>
        <translation>Check whom it is for.</translation>
    </message>
    <message>
        <source>灰色</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>点検</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>照合が途中で止まりました。</source>
        <translation>Matching stopped midway.</translation>
    </message>
    <message>
        <source>照合の後に、登録または交換の内容が別の操作で変わっています。</source>
        <translation>Records or the exchange changed elsewhere after the matching.</translation>
    </message>
    <message>
        <source>片方だけ終了しています。確かめてください。</source>
        <translation>Only one of them has ended. Please check.</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>状況が「{status}」のケースは「{turn}」にできません。</source>
        <translation>A case with the status “{status}” cannot become “{turn}”.</translation>
    </message>
    <message>
        <source>独居</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>独居区分</source>
        <translation>Living alone</translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation>Present holder</translation>
    </message>
    <message>
        <source>現況確認</source>
        <translation>Yearly confirmation</translation>
    </message>
    <message>
        <source>現況確認N 備考</source>
        <translation>Yearly confirmation N: note</translation>
    </message>
    <message>
        <source>現況確認N 年度</source>
        <translation>Yearly confirmation N: fiscal year</translation>
    </message>
    <message>
        <source>現況確認N 確認日</source>
        <translation>Yearly confirmation N: confirmed on</translation>
    </message>
    <message>
        <source>現況確認N 確認者</source>
        <translation>Yearly confirmation N: confirmed by</translation>
    </message>
    <message>
        <source>現況確認N 結果</source>
        <translation>Yearly confirmation N: result</translation>
    </message>
    <message>
        <source>現況確認票</source>
        <translation>Confirmation sheet</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由を選んでください。</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>生活支援相談員</source>
        <translation>Livelihood support adviser</translation>
    </message>
    <message>
        <source>申請中</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>申請受付日</source>
        <translation>Application received on</translation>
    </message>
    <message>
        <source>申請書</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申請者は廃止・解散しています。</source>
        <translation>The applicant has closed or dissolved.</translation>
    </message>
    <message>
        <source>申請額</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>町内会・自治会</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>町内会・自治会N フリガナ</source>
        <translation>Neighbourhood N: kana</translation>
    </message>
    <message>
        <source>町内会・自治会N 並び順</source>
        <translation>Neighbourhood N: order</translation>
    </message>
    <message>
        <source>町内会・自治会N 町内会・自治会名</source>
        <translation>Neighbourhood N: name of the neighbourhood</translation>
    </message>
    <message>
        <source>町内会・自治会N 組・班</source>
        <translation>Neighbourhood N: group</translation>
    </message>
    <message>
        <source>町内会・自治会名</source>
        <translation>Name of the neighbourhood</translation>
    </message>
    <message>
        <source>町内会役員</source>
        <translation>Neighbourhood officer</translation>
    </message>
    <message>
        <source>町内会未登録</source>
        <translation>No neighbourhood</translation>
    </message>
    <message>
        <source>町内会順</source>
        <translation>Neighbourhood order</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>画面の列の順に当てはめました。違うときは選び直してください。</source>
        <translation>Taken in the order of the columns on screen. Choose again where that is wrong.</translation>
    </message>
    <message>
        <source>留任</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>番号が同じで、氏名などが異なる登録があります。</source>
        <translation>A record has the same number but another name.</translation>
    </message>
    <message>
        <source>番号と氏名・住所が、別々の登録を指しています。</source>
        <translation>Number and name or address point to different records.</translation>
    </message>
    <message>
        <source>番号などだけで、中身のない行</source>
        <translation>Row with only a number</translation>
    </message>
    <message>
        <source>番号の意味を、この画面で直しました。</source>
        <translation>The meaning of the number was corrected on this page.</translation>
    </message>
    <message>
        <source>番号は、ほかの登録が使っているため新しく付けました</source>
        <translation>The number is used by another record, so a new one was given</translation>
    </message>
    <message>
        <source>異動</source>
        <translation>Status changes</translation>
    </message>
    <message>
        <source>異動…</source>
        <translation>Status change…</translation>
    </message>
    <message>
        <source>異動履歴</source>
        <translation>Past status changes</translation>
    </message>
    <message>
        <source>異動日(から)</source>
        <translation>Changed (from)</translation>
    </message>
    <message>
        <source>異動日(まで)</source>
        <translation>Changed (until)</translation>
    </message>
    <message>
        <source>異動日が見守り開始日より前になっています。</source>
        <translation>The date of the status change is before the watching began.</translation>
    </message>
    <message>
        <source>異動日を入れてください。</source>
        <translation>Enter the date of the status change.</translation>
    </message>
    <message>
        <source>異動日を入力してください。</source>
        <translation>Enter the date of the status change.</translation>
    </message>
    <message>
        <source>疎遠</source>
        <translation>Distant</translation>
    </message>
    <message>
        <source>病気</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>病気・持病</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>発行元</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>登載</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>登録</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>登録そのもの</source>
        <translation>The record itself</translation>
    </message>
    <message>
        <source>登録と結び付いているほうです。</source>
        <translation>This one is linked to a record.</translation>
    </message>
    <message>
        <source>登録のない新しい行です</source>
        <translation>New row not on file</translation>
    </message>
    <message>
        <source>登録はありません。</source>
        <translation>There are no records.</translation>
    </message>
    <message>
        <source>登録を開いて、内容を直してください。</source>
        <translation>Open the record and correct its content.</translation>
    </message>
    <message>
        <source>登録ボランティア</source>
        <translation>Registered volunteer</translation>
    </message>
    <message>
        <source>登録済みの交換: {known}</source>
        <translation>Exchanges on file: {known}</translation>
    </message>
    <message>
        <source>登録済みの内容は変わっていません。</source>
        <translation>What is saved has not changed.</translation>
    </message>
    <message>
        <source>登録済みの内容を残します。</source>
        <translation>The content on file is kept.</translation>
    </message>
    <message>
        <source>登録済みの操作者はそのままです。</source>
        <translation>The registered users are unchanged.</translation>
    </message>
    <message>
        <source>登録済みの番号をそのまま使います。</source>
        <translation>The number on file is kept.</translation>
    </message>
    <message>
        <source>登録者</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>登録者数</source>
        <translation>Registered members</translation>
    </message>
    <message>
        <source>監査</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>目標額</source>
        <translation>Target amount</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>相手側で変更されています</source>
        <translation>Changed by the partner</translation>
    </message>
    <message>
        <source>相談のきっかけ</source>
        <translation>Origin of the consultation</translation>
    </message>
    <message>
        <source>相談の受付</source>
        <translation>Take in a consultation</translation>
    </message>
    <message>
        <source>相談の実人員</source>
        <translation>Distinct clients</translation>
    </message>
    <message>
        <source>相談の集計</source>
        <translation>Consultation counts</translation>
    </message>
    <message>
        <source>相談・ケース</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>相談・ケースあり(変更しません)</source>
        <translation>Has consultations and cases (not changed)</translation>
    </message>
    <message>
        <source>相談・ケースの統合は、相談内容を読み書きできるケース担当だけができます。</source>
        <translation>Only case workers, who may read and write consultations, can merge them.</translation>
    </message>
    <message>
        <source>相談・ケースを引き継ぐ権限がありません。</source>
        <translation>You have no permission to hand over consultations and cases.</translation>
    </message>
    <message>
        <source>相談・ケースを結び付ける権限がありません。</source>
        <translation>You have no permission to link consultations and cases.</translation>
    </message>
    <message>
        <source>相談件数</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>相談会</source>
        <translation>Advice session</translation>
    </message>
    <message>
        <source>相談内容</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>相談内容(重複あり)</source>
        <translation>Topics (may overlap)</translation>
    </message>
    <message>
        <source>相談内容など閲覧できない項目は、ケース担当だけが書き込めます。</source>
        <translation>Only case workers can write fields you may not see, such as the content of consultations.</translation>
    </message>
    <message>
        <source>相談受付</source>
        <translation>Receptions</translation>
    </message>
    <message>
        <source>相談受付N きっかけのサロン</source>
        <translation>Reception N: salon of origin</translation>
    </message>
    <message>
        <source>相談受付N きっかけの行事</source>
        <translation>Reception N: event of origin</translation>
    </message>
    <message>
        <source>相談受付N 主な相談内容</source>
        <translation>Reception N: main topic</translation>
    </message>
    <message>
        <source>相談受付N 主訴</source>
        <translation>Reception N: complaint</translation>
    </message>
    <message>
        <source>相談受付N 受付日</source>
        <translation>Reception N: received on</translation>
    </message>
    <message>
        <source>相談受付N 受付番号</source>
        <translation>Reception N: reception no.</translation>
    </message>
    <message>
        <source>相談受付N 受付者</source>
        <translation>Reception N: received by</translation>
    </message>
    <message>
        <source>相談受付N 新規・継続の別</source>
        <translation>Reception N: new or continued</translation>
    </message>
    <message>
        <source>相談受付N 相談のきっかけ</source>
        <translation>Reception N: origin of the consultation</translation>
    </message>
    <message>
        <source>相談受付N 相談内容</source>
        <translation>Reception N: topics</translation>
    </message>
    <message>
        <source>相談受付N 相談方法</source>
        <translation>Reception N: method of contact</translation>
    </message>
    <message>
        <source>相談受付N 相談経路</source>
        <translation>Reception N: route of contact</translation>
    </message>
    <message>
        <source>相談受付N 相談者の続柄</source>
        <translation>Reception N: relation of caller</translation>
    </message>
    <message>
        <source>相談受付N 紹介元</source>
        <translation>Reception N: referred by</translation>
    </message>
    <message>
        <source>相談受付件数(延べ)</source>
        <translation>Consultations received</translation>
    </message>
    <message>
        <source>相談受付件数のうち新規</source>
        <translation>of these new</translation>
    </message>
    <message>
        <source>相談支援</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>相談方法</source>
        <translation>Method of contact</translation>
    </message>
    <message>
        <source>相談経路</source>
        <translation>Route of contact</translation>
    </message>
    <message>
        <source>相談者</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>相談者の続柄</source>
        <translation>Relation of caller</translation>
    </message>
    <message>
        <source>相談者フリガナ</source>
        <translation>Client kana</translation>
    </message>
    <message>
        <source>相談者氏名</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>相談記録の本文を開けませんでした。別の鍵で封印されたか、内容が壊れています。</source>
        <translation>The text of a consultation could not be opened. It was sealed with another key or is damaged.</translation>
    </message>
    <message>
        <source>着任日</source>
        <translation>In office from</translation>
    </message>
    <message>
        <source>短い、別の名前にしてください。</source>
        <translation>Choose another, shorter name.</translation>
    </message>
    <message>
        <source>研修</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>研修N 出席</source>
        <translation>Training N: attended</translation>
    </message>
    <message>
        <source>研修N 研修名</source>
        <translation>Training N: training</translation>
    </message>
    <message>
        <source>研修N 行事</source>
        <translation>Training N: event</translation>
    </message>
    <message>
        <source>研修N 開催日</source>
        <translation>Training N: held on</translation>
    </message>
    <message>
        <source>研修の出席</source>
        <translation>Attendance of training</translation>
    </message>
    <message>
        <source>研修会</source>
        <translation>Training session</translation>
    </message>
    <message>
        <source>研修名</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>確定</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>確定額</source>
        <translation>Fixed amount</translation>
    </message>
    <message>
        <source>確定額が交付額を超えています。</source>
        <translation>The fixed amount exceeds the amount paid.</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>確認の後に、この台帳の登録が別の操作で変更されています。</source>
        <translation>Records of this register changed elsewhere after you checked.</translation>
    </message>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>確認日を入れてください。</source>
        <translation>Enter the date of confirmation.</translation>
    </message>
    <message>
        <source>確認日を入力してください。</source>
        <translation>Enter the date of confirmation.</translation>
    </message>
    <message>
        <source>確認者</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>社会福祉協議会名</source>
        <translation>Council of social welfare</translation>
    </message>
    <message>
        <source>社会福祉施設・事業所</source>
        <translation>Welfare facility or office</translation>
    </message>
    <message>
        <source>社協</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>社協内部</source>
        <translation>Within the council</translation>
    </message>
    <message>
        <source>福祉協力員</source>
        <translation>Welfare cooperator</translation>
    </message>
    <message>
        <source>移管</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>移管先</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>移管先を入力してください。</source>
        <translation>Enter where the case is transferred to.</translation>
    </message>
    <message>
        <source>税</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>種類なし</source>
        <translation>No kind</translation>
    </message>
    <message>
        <source>空のシートです。</source>
        <translation>Empty sheet.</translation>
    </message>
    <message>
        <source>空欄だけ補う</source>
        <translation>Fill empty fields only</translation>
    </message>
    <message>
        <source>空欄のため、上の行と同じとしました。</source>
        <translation>Empty, so taken from the row above.</translation>
    </message>
    <message>
        <source>空欄を補います。</source>
        <translation>Fills an empty field.</translation>
    </message>
    <message>
        <source>空白ではなく、セルの配置（均等割り付けなど）で整えます。</source>
        <translation>Use the alignment of cells instead of spaces.</translation>
    </message>
    <message>
        <source>空白や改行で体裁を整えていないか</source>
        <translation>Are spaces and line breaks not used for layout?</translation>
    </message>
    <message>
        <source>第2層協議体</source>
        <translation>Second-layer council</translation>
    </message>
    <message>
        <source>策定</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>策定中</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>策定委員会</source>
        <translation>Planning committee</translation>
    </message>
    <message>
        <source>策定日</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>策定状況</source>
        <translation>Status of the plan</translation>
    </message>
    <message>
        <source>管理者</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>管理者が「新しいパソコンとして加わる」を行ってから、変更の受け渡しをしてください。</source>
        <translation>Let an administrator “Join as a new PC” before exchanging changes.</translation>
    </message>
    <message>
        <source>管理者が一人ではないため、操作者を決められません。</source>
        <translation>There is not exactly one administrator, so the user cannot be told.</translation>
    </message>
    <message>
        <source>管理者が一人もいなくなるため、変更できません。</source>
        <translation>No administrator would be left, so this cannot be changed.</translation>
    </message>
    <message>
        <source>管理者に連絡し、バックアップからの復元を検討してください。</source>
        <translation>Tell your administrator and consider restoring a backup.</translation>
    </message>
    <message>
        <source>管理者に連絡し、最新のバックアップからの復元を検討してください。</source>
        <translation>Tell your administrator and consider restoring the latest backup.</translation>
    </message>
    <message>
        <source>管理者に連絡してください。</source>
        <translation>Tell your administrator.</translation>
    </message>
    <message>
        <source>管理者に連絡してください。バックアップに入っている鍵ファイルで元に戻せます。</source>
        <translation>Tell your administrator. It can be restored with the key file in a backup.</translation>
    </message>
    <message>
        <source>節目</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>節目N 日付</source>
        <translation>Step N: date</translation>
    </message>
    <message>
        <source>節目N 理由</source>
        <translation>Step N: reason</translation>
    </message>
    <message>
        <source>節目N 移管先</source>
        <translation>Step N: transferred to</translation>
    </message>
    <message>
        <source>節目N 節目</source>
        <translation>Step N: steps</translation>
    </message>
    <message>
        <source>精算</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>精算のみ</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>精算日</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>精算済</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>約</source>
        <translation>About</translation>
    </message>
    <message>
        <source>納入者・寄付者</source>
        <translation>Paid or given by</translation>
    </message>
    <message>
        <source>紫</source>
        <translation>purple</translation>
    </message>
    <message>
        <source>紹介元</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>終了</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>終了した</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>終了の取りやめ(見守りの再開)</source>
        <translation>Take back the end (watch again)</translation>
    </message>
    <message>
        <source>終了の理由を選んでください。</source>
        <translation>Choose the reason for ending.</translation>
    </message>
    <message>
        <source>終了・廃止</source>
        <translation>Ended or closed</translation>
    </message>
    <message>
        <source>終了日</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>終了日が日付として読めません。</source>
        <translation>The date of ending cannot be read as a date.</translation>
    </message>
    <message>
        <source>終了日を入力し直してください。</source>
        <translation>Enter the date of ending again.</translation>
    </message>
    <message>
        <source>終了理由</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>終活</source>
        <translation>End of life</translation>
    </message>
    <message>
        <source>終活関連事業者</source>
        <translation>End-of-life business</translation>
    </message>
    <message>
        <source>終結</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>終結の理由を入力してください。</source>
        <translation>Enter the reason for closing.</translation>
    </message>
    <message>
        <source>終結日</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>終結理由</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>組・班</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>結び付けるものが、1件も選ばれていません。</source>
        <translation>Nothing has been selected to link.</translation>
    </message>
    <message>
        <source>結合されたセルのため、上の行と同じとしました。</source>
        <translation>A merged cell, so taken from the row above.</translation>
    </message>
    <message>
        <source>結合したセルの値は、結合したすべての行の値として読み、印を付けます。</source>
        <translation>The value of a merged cell is read for all merged rows and marked.</translation>
    </message>
    <message>
        <source>結合を解き、どの行にも値を書きます。</source>
        <translation>Unmerge the cells and write the value in every row.</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>結果が終了のときだけ、理由を選びます。</source>
        <translation>A reason is chosen only if the result is “Ended”.</translation>
    </message>
    <message>
        <source>結果の列を確かめて、選び直してください。</source>
        <translation>Check the column of results and choose again.</translation>
    </message>
    <message>
        <source>結果を登録してから印刷してください。</source>
        <translation>Save the results before printing.</translation>
    </message>
    <message>
        <source>絞り込みの条件を確かめてください。</source>
        <translation>Check the conditions.</translation>
    </message>
    <message>
        <source>統合</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>統合できるのは、同じ台帳の登録どうしだけです。</source>
        <translation>Only records of the same register can be merged.</translation>
    </message>
    <message>
        <source>統合を解けません。なくなったほうの登録が参照していた登録が、その後に削除されています。</source>
        <translation>The merge cannot be taken apart: what the removed record referred to has been deleted since.</translation>
    </message>
    <message>
        <source>統合・分割・改称</source>
        <translation>Mergers, splits and new names</translation>
    </message>
    <message>
        <source>統合・分割・改称N 備考</source>
        <translation>District change N: note</translation>
    </message>
    <message>
        <source>統合・分割・改称N 変更の種類</source>
        <translation>District change N: kind of change</translation>
    </message>
    <message>
        <source>統合・分割・改称N 変更後の校(地)区</source>
        <translation>District change N: district afterwards</translation>
    </message>
    <message>
        <source>統合・分割・改称N 変更日</source>
        <translation>District change N: date of change</translation>
    </message>
    <message>
        <source>統合前の{label}</source>
        <translation>{label} before the merge</translation>
    </message>
    <message>
        <source>統計・資料</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>継続</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>続柄・関係</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contacts</translation>
    </message>
    <message>
        <source>緊急連絡先N 住所</source>
        <translation>Emergency contact N: address</translation>
    </message>
    <message>
        <source>緊急連絡先N 携帯電話</source>
        <translation>Emergency contact N: mobile</translation>
    </message>
    <message>
        <source>緊急連絡先N 氏名</source>
        <translation>Emergency contact N: name</translation>
    </message>
    <message>
        <source>緊急連絡先N 続柄</source>
        <translation>Emergency contact N: relation</translation>
    </message>
    <message>
        <source>緊急連絡先N 鍵の預かり</source>
        <translation>Emergency contact N: key kept by</translation>
    </message>
    <message>
        <source>緊急連絡先N 電話</source>
        <translation>Emergency contact N: phone</translation>
    </message>
    <message>
        <source>緊急連絡先N 非開示</source>
        <translation>Emergency contact N: non-disclosure</translation>
    </message>
    <message>
        <source>総会資料</source>
        <translation>Assembly papers</translation>
    </message>
    <message>
        <source>総合企画委員会</source>
        <translation>General planning committee</translation>
    </message>
    <message>
        <source>緑</source>
        <translation>green</translation>
    </message>
    <message>
        <source>締めた数値は変わっていません。</source>
        <translation>The figures that were fixed have not changed.</translation>
    </message>
    <message>
        <source>繰越承認</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>繰越承認は、額の確定の後に行います。</source>
        <translation>Carrying over is approved after the amount is fixed.</translation>
    </message>
    <message>
        <source>繰越額</source>
        <translation>Amount carried over</translation>
    </message>
    <message>
        <source>繰越額が、使われなかった額{left}円を超えています。</source>
        <translation>The amount carried over exceeds the ¥{left} not spent.</translation>
    </message>
    <message>
        <source>職名</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>職員の引継ぎ</source>
        <translation>Handover of staff</translation>
    </message>
    <message>
        <source>職員引継書</source>
        <translation>Staff handover sheet</translation>
    </message>
    <message>
        <source>脱退日</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>自殺</source>
        <translation>Suicide</translation>
    </message>
    <message>
        <source>自治会</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>自治会加入世帯数</source>
        <translation>Association households</translation>
    </message>
    <message>
        <source>自立</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>良好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>色の意味を、備考に書き加えました。</source>
        <translation>The meaning of the colour was added to the note.</translation>
    </message>
    <message>
        <source>色や取り消し線の意味(終了・廃止)から、終わりの日を入れました。</source>
        <translation>The date of ending was set from the meaning of a colour or strikethrough (ended).</translation>
    </message>
    <message>
        <source>行き先の分からない行が{count}行あります。</source>
        <translation>{count} rows are not accounted for.</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>行事保険</source>
        <translation>Event insurance</translation>
    </message>
    <message>
        <source>行事名</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>行事実績</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>行政</source>
        <translation>Public administration</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>表からとても離れた所に値があります（{rows}行 × {columns}列）。</source>
        <translation>There are values very far from the table ({rows} rows × {columns} columns).</translation>
    </message>
    <message>
        <source>表ごとに、台帳の種類を確かめます。</source>
        <translation>Check the kind of register for each table.</translation>
    </message>
    <message>
        <source>表ごとに分けて読みます。取り込む表と台帳の種類は、表ごとに選べます。</source>
        <translation>Tables are read separately. You can choose which to import and their kind.</translation>
    </message>
    <message>
        <source>表として読み取れません。ファイルが壊れているか、特殊な形式です。</source>
        <translation>It cannot be read as a table. The file is damaged or in a special format.</translation>
    </message>
    <message>
        <source>表として読める形式ではありません。</source>
        <translation>This format cannot be read as a table.</translation>
    </message>
    <message>
        <source>表の入ったシートがありません。</source>
        <translation>No sheet holds a table.</translation>
    </message>
    <message>
        <source>表の外の書き込み</source>
        <translation>Entry outside the table</translation>
    </message>
    <message>
        <source>表の範囲が正しいかを、シートの絵で確かめます。</source>
        <translation>Check the range of the table in the picture of the sheet.</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>表彰N 表彰の種類</source>
        <translation>Award N: kind of award</translation>
    </message>
    <message>
        <source>表彰N 表彰日</source>
        <translation>Award N: awarded on</translation>
    </message>
    <message>
        <source>表彰の種類</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>表彰日</source>
        <translation>Awarded on</translation>
    </message>
    <message>
        <source>表示できない文字を除きました。</source>
        <translation>Characters that cannot be shown were removed.</translation>
    </message>
    <message>
        <source>表計算で行を選んでコピーしてから、もう一度貼り付けてください。</source>
        <translation>Select and copy rows in a spreadsheet, then paste again.</translation>
    </message>
    <message>
        <source>表題やシート名の年度としました。</source>
        <translation>Taken as the fiscal year of the title or sheet name.</translation>
    </message>
    <message>
        <source>表題・前書き</source>
        <translation>Title or preface</translation>
    </message>
    <message>
        <source>装置が応答しないか、故障しているおそれがあります。</source>
        <translation>The device may be unresponsive or broken.</translation>
    </message>
    <message>
        <source>補償終了日</source>
        <translation>Cover until</translation>
    </message>
    <message>
        <source>補償開始日</source>
        <translation>Cover from</translation>
    </message>
    <message>
        <source>西暦か、和暦に西暦を添えて書いているか</source>
        <translation>Are years western, or era with western years?</translation>
    </message>
    <message>
        <source>要介護1</source>
        <translation>Care level 1</translation>
    </message>
    <message>
        <source>要介護2</source>
        <translation>Care level 2</translation>
    </message>
    <message>
        <source>要介護3</source>
        <translation>Care level 3</translation>
    </message>
    <message>
        <source>要介護4</source>
        <translation>Care level 4</translation>
    </message>
    <message>
        <source>要介護5</source>
        <translation>Care level 5</translation>
    </message>
    <message>
        <source>要介護度</source>
        <translation>Care level</translation>
    </message>
    <message>
        <source>要対協</source>
        <translation>Child protection council</translation>
    </message>
    <message>
        <source>要支援1</source>
        <translation>Support level 1</translation>
    </message>
    <message>
        <source>要支援2</source>
        <translation>Support level 2</translation>
    </message>
    <message>
        <source>要確認</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>要確認の印を付ける</source>
        <translation>Mark to decide</translation>
    </message>
    <message>
        <source>要確認の解決</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>見つからないときは管理者に連絡してください。</source>
        <translation>If it cannot be found, tell your administrator.</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>見出しが一致します。</source>
        <translation>The heading is the same.</translation>
    </message>
    <message>
        <source>見出しが似ています。</source>
        <translation>The heading is similar.</translation>
    </message>
    <message>
        <source>見出しだけで、中身の行がありません。</source>
        <translation>Only headings, no rows.</translation>
    </message>
    <message>
        <source>見出しに単位（人、円、世帯など）を書きます。</source>
        <translation>Write the unit (people, yen, households and so on) in the heading.</translation>
    </message>
    <message>
        <source>見出しのある一覧が見つかりません。</source>
        <translation>No list with headings was found.</translation>
    </message>
    <message>
        <source>見出しのない{number}列目</source>
        <translation>Column {number} without a heading</translation>
    </message>
    <message>
        <source>見出しのない列は中身から推し量り、「〃」「同上」は上の行の値で補って印を付けます。</source>
        <translation>Columns without headings are guessed from their content; ditto marks are filled from the row above and marked.</translation>
    </message>
    <message>
        <source>見出しの空白と改行、値の前後の空白は、ないものとして読みます。</source>
        <translation>Spaces and line breaks in headings and around values are ignored.</translation>
    </message>
    <message>
        <source>見出しの繰り返し</source>
        <translation>Repeated heading</translation>
    </message>
    <message>
        <source>見出しは似ていますが、列の中身がこの項目として読めません。</source>
        <translation>The heading is similar, but the content cannot be read as this field.</translation>
    </message>
    <message>
        <source>見守り</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>見守りの引継ぎ</source>
        <translation>Handover of watching</translation>
    </message>
    <message>
        <source>見守りの担当</source>
        <translation>Watching assignments</translation>
    </message>
    <message>
        <source>見守りの担当を終える</source>
        <translation>End the watching assignments</translation>
    </message>
    <message>
        <source>見守りの担当を終える(後任は「引継ぎ」で)</source>
        <translation>End the watching assignment (choose a successor under Handover)</translation>
    </message>
    <message>
        <source>見守りの理由</source>
        <translation>Reason for watching</translation>
    </message>
    <message>
        <source>見守りの終了</source>
        <translation>End of watching</translation>
    </message>
    <message>
        <source>見守り世帯</source>
        <translation>Watch households</translation>
    </message>
    <message>
        <source>見守り世帯 終了</source>
        <translation>Watch households ended</translation>
    </message>
    <message>
        <source>見守り世帯 開始</source>
        <translation>Watch households begun</translation>
    </message>
    <message>
        <source>見守り世帯のうち独居</source>
        <translation>Watch households living alone</translation>
    </message>
    <message>
        <source>見守り世帯名簿</source>
        <translation>Roster of watch households</translation>
    </message>
    <message>
        <source>見守り世帯数</source>
        <translation>Watch households</translation>
    </message>
    <message>
        <source>見守り世帯数(校区報告)</source>
        <translation>Watch households (district report)</translation>
    </message>
    <message>
        <source>見守り対象</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>見守り対象者がいなくなった世帯</source>
        <translation>Households with nobody watched any more</translation>
    </message>
    <message>
        <source>見守り対象者がいなくなります。続けて見守る人を選ぶか、世帯を終了してください。</source>
        <translation>Nobody would be watched any more. Choose who is still watched, or end the household.</translation>
    </message>
    <message>
        <source>見守り延べ回数(校区報告)</source>
        <translation>Watching visits (district report)</translation>
    </message>
    <message>
        <source>見守り方法</source>
        <translation>Method of watching</translation>
    </message>
    <message>
        <source>見守り活動</source>
        <translation>Watching activity</translation>
    </message>
    <message>
        <source>見守り活動の実世帯数</source>
        <translation>Households watched (distinct)</translation>
    </message>
    <message>
        <source>見守り活動の延べ回数</source>
        <translation>Watching activities (total)</translation>
    </message>
    <message>
        <source>見守り活動の集計元</source>
        <translation>Source for watching</translation>
    </message>
    <message>
        <source>見守り終了</source>
        <translation>Watching ended</translation>
    </message>
    <message>
        <source>見守り終了日</source>
        <translation>Watching ended on</translation>
    </message>
    <message>
        <source>見守り訪問</source>
        <translation>Watching visit</translation>
    </message>
    <message>
        <source>見守り部会</source>
        <translation>Watching section</translation>
    </message>
    <message>
        <source>見守り開始</source>
        <translation>Watching began</translation>
    </message>
    <message>
        <source>見守り開始日</source>
        <translation>Watched since</translation>
    </message>
    <message>
        <source>見守り頻度</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>見本の作成</source>
        <translation>Demo office made</translation>
    </message>
    <message>
        <source>規約・会則</source>
        <translation>Statutes</translation>
    </message>
    <message>
        <source>覚えやすい言葉を三つ四つつなげると、長くて安全なパスワードになります。</source>
        <translation>Three or four words in a row make a long and safe password that is easy to remember.</translation>
    </message>
    <message>
        <source>解嘱</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>解散</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>解散日</source>
        <translation>Dissolved on</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>計画の状況</source>
        <translation>Status of plans</translation>
    </message>
    <message>
        <source>計画は未策定です。</source>
        <translation>There is no plan.</translation>
    </message>
    <message>
        <source>計画を作った後に、名簿が変わりました。</source>
        <translation>The register changed after the plan was made.</translation>
    </message>
    <message>
        <source>計画を作った後に、登録が変わりました。</source>
        <translation>Records changed after the plan was made.</translation>
    </message>
    <message>
        <source>計画を確かめ直してください。</source>
        <translation>Check the plan again.</translation>
    </message>
    <message>
        <source>計画期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>計画終了日</source>
        <translation>Plan until</translation>
    </message>
    <message>
        <source>計画開始日</source>
        <translation>Plan from</translation>
    </message>
    <message>
        <source>計算式の結果がファイルに保存されていません。Excelで開いて保存し直すと読めます。</source>
        <translation>The result of the formula is not saved in the file. Open and save it in Excel to have it read.</translation>
    </message>
    <message>
        <source>計算式の結果が保存されていないため、空欄にします。Excelで開いて保存し直すと読めます。</source>
        <translation>The result of the formula is not saved, so the field stays empty. Open and save the file in Excel to have it read.</translation>
    </message>
    <message>
        <source>記入のしかた</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>記入例</source>
        <translation>Example of an entry</translation>
    </message>
    <message>
        <source>記入例や説明のシートです。</source>
        <translation>Sheet of examples or explanations.</translation>
    </message>
    <message>
        <source>記号の意味を注記に書くか、空欄にします。</source>
        <translation>Explain the signs in a note or leave the cells empty.</translation>
    </message>
    <message>
        <source>記載なし</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>記述の受取</source>
        <translation>Narratives received</translation>
    </message>
    <message>
        <source>記録</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>記録IDが別の項目の列に入っています。貼り付けた列がずれています。</source>
        <translation>The record ID stands in the column of another field: pasted columns are shifted.</translation>
    </message>
    <message>
        <source>記録IDと氏名が、別の登録を指しています。</source>
        <translation>Record ID and name point to different records.</translation>
    </message>
    <message>
        <source>記録が選ばれていません。</source>
        <translation>No entry is selected.</translation>
    </message>
    <message>
        <source>記録する人が、1人も選ばれていません。</source>
        <translation>Nobody has been selected to record.</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>設立日</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>設置</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>設置した方に、書体のファイルがそろっているかを確かめてもらってください。</source>
        <translation>Ask whoever set up the program to check that the font files are complete.</translation>
    </message>
    <message>
        <source>設置日</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <source>証票が返還されていない退任者</source>
        <translation>People who left with their identity card</translation>
    </message>
    <message>
        <source>証票の交付</source>
        <translation>Identity cards given</translation>
    </message>
    <message>
        <source>証票の返還</source>
        <translation>Identity cards returned</translation>
    </message>
    <message>
        <source>証票交付日</source>
        <translation>Identity card given on</translation>
    </message>
    <message>
        <source>証票返還日</source>
        <translation>Identity card returned on</translation>
    </message>
    <message>
        <source>評価</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>話し相手</source>
        <translation>Company to talk to</translation>
    </message>
    <message>
        <source>該当はありません。</source>
        <translation>Nothing to list.</translation>
    </message>
    <message>
        <source>詳しいほうです。</source>
        <translation>This one says more.</translation>
    </message>
    <message>
        <source>詳しい書き方から、この区分としました。</source>
        <translation>Taken from the more detailed way it is written.</translation>
    </message>
    <message>
        <source>認定なし</source>
        <translation>Not certified</translation>
    </message>
    <message>
        <source>認知症</source>
        <translation>Dementia</translation>
    </message>
    <message>
        <source>誓約日</source>
        <translation>Pledged on</translation>
    </message>
    <message>
        <source>誓約書が未提出の方</source>
        <translation>People without a pledge</translation>
    </message>
    <message>
        <source>誓約書の受領</source>
        <translation>Pledges received</translation>
    </message>
    <message>
        <source>読み取れない文字が{count}か所あり、「�」にしました。元の文書で確かめてください。</source>
        <translation>{count} characters cannot be read and became “�”. Check them in the original.</translation>
    </message>
    <message>
        <source>読めない項目: {labels}</source>
        <translation>Fields that cannot be read: {labels}</translation>
    </message>
    <message>
        <source>調査</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>調査の回収</source>
        <translation>Return of surveys</translation>
    </message>
    <message>
        <source>調査名</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>調査回収</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>調査対象</source>
        <translation>Target of the survey</translation>
    </message>
    <message>
        <source>請求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>請求日</source>
        <translation>Claimed on</translation>
    </message>
    <message>
        <source>請求書</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>講演会</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>警察</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>警察・消防・司法</source>
        <translation>Police, fire, justice</translation>
    </message>
    <message>
        <source>買い物</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>買い物支援部会</source>
        <translation>Shopping support section</translation>
    </message>
    <message>
        <source>貼り付け</source>
        <translation>Pasted</translation>
    </message>
    <message>
        <source>貼り付ける行がありません。</source>
        <translation>There are no rows to paste.</translation>
    </message>
    <message>
        <source>貼り付ける行が多すぎます（{most}行まで）。</source>
        <translation>There are too many rows to paste (at most {most}).</translation>
    </message>
    <message>
        <source>賛助会費(個人)</source>
        <translation>Supporting fee (individual)</translation>
    </message>
    <message>
        <source>賛助会費(団体)</source>
        <translation>Supporting fee (group)</translation>
    </message>
    <message>
        <source>賛助会費(法人)</source>
        <translation>Supporting fee (company)</translation>
    </message>
    <message>
        <source>赤</source>
        <translation>red</translation>
    </message>
    <message>
        <source>転出</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>転出日</source>
        <translation>Moved out on</translation>
    </message>
    <message>
        <source>転居・校(地)区の変更</source>
        <translation>Move or change of district</translation>
    </message>
    <message>
        <source>辞任</source>
        <translation>Resigned</translation>
    </message>
    <message>
        <source>辞退</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>近隣</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>近隣の協力者</source>
        <translation>Helper nearby</translation>
    </message>
    <message>
        <source>返却</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>返却・廃棄の日が、今日より後です。</source>
        <translation>The day of return or destruction is after today.</translation>
    </message>
    <message>
        <source>返却期限</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>返却期限が過ぎた提供・持出資料</source>
        <translation>Papers given out that are overdue</translation>
    </message>
    <message>
        <source>返送期限</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>返還</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>返還額</source>
        <translation>Amount returned</translation>
    </message>
    <message>
        <source>退任</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>退任・担当終了の反映</source>
        <translation>Endings carried over</translation>
    </message>
    <message>
        <source>退任予定</source>
        <translation>To leave</translation>
    </message>
    <message>
        <source>退任日</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>退任理由</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>送り主が作ったファイル(末尾が .wdp)を選んでください。</source>
        <translation>Choose the file the sender made (it ends in .wdp).</translation>
    </message>
    <message>
        <source>送り主が決めたパスワードを確かめて、もう一度入力してください。</source>
        <translation>Check the password the sender chose and enter it again.</translation>
    </message>
    <message>
        <source>送り主に、この事務所のものかどうかを確かめてください。</source>
        <translation>Ask the sender whether it belongs to this office.</translation>
    </message>
    <message>
        <source>送り主に、もう一度送ってもらってください。</source>
        <translation>Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>通帳の写し</source>
        <translation>Copy of the bank book</translation>
    </message>
    <message>
        <source>通算</source>
        <translation>Years served</translation>
    </message>
    <message>
        <source>通算年数</source>
        <translation>Years of service</translation>
    </message>
    <message>
        <source>通院付き添い</source>
        <translation>Escort to hospital</translation>
    </message>
    <message>
        <source>速報</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>速報・確定の別</source>
        <translation>Provisional or final</translation>
    </message>
    <message>
        <source>連携協議会</source>
        <translation>Cooperation council</translation>
    </message>
    <message>
        <source>連絡がとれない</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>連絡調整会議</source>
        <translation>Liaison meetings</translation>
    </message>
    <message>
        <source>連絡調整会議の定例開催</source>
        <translation>Liaison meetings held regularly</translation>
    </message>
    <message>
        <source>連絡調整会議を定例開催する校(地)区数</source>
        <translation>Districts with regular liaison meetings</translation>
    </message>
    <message>
        <source>進められる助成がありません。</source>
        <translation>There are no grants to advance.</translation>
    </message>
    <message>
        <source>進める</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>進捗</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>進捗の内容</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>運営</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>運営助成(継続)</source>
        <translation>Running grant (continued)</translation>
    </message>
    <message>
        <source>選んだフォルダーが、このパソコンの内蔵ディスクにあるか確かめられません。</source>
        <translation>It cannot be confirmed that the folder you chose is on the internal disk of this PC.</translation>
    </message>
    <message>
        <source>選んだフォルダーは、OneDriveなどの同期サービスの中にあります。</source>
        <translation>The folder you chose is in a synchronised service such as OneDrive.</translation>
    </message>
    <message>
        <source>選んだフォルダーは、USBメモリなど取り外せる装置の上にあります。</source>
        <translation>The folder you chose is on a removable device such as a USB stick.</translation>
    </message>
    <message>
        <source>選んだフォルダーは、ネットワーク上(共有フォルダー)にあります。</source>
        <translation>The folder you chose is on the network (a shared folder).</translation>
    </message>
    <message>
        <source>選択肢などの元になる一覧のシートです。</source>
        <translation>Sheet with lists of choices.</translation>
    </message>
    <message>
        <source>避難先</source>
        <translation>Evacuation place</translation>
    </message>
    <message>
        <source>避難支援者</source>
        <translation>Evacuation supporter</translation>
    </message>
    <message>
        <source>避難行動要支援</source>
        <translation>Evacuation support</translation>
    </message>
    <message>
        <source>避難行動要支援者名簿</source>
        <translation>Evacuation support list</translation>
    </message>
    <message>
        <source>部会・協議会</source>
        <translation>Sections and councils</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>配布と回収</source>
        <translation>Sent and returned</translation>
    </message>
    <message>
        <source>配布と回収N 備考</source>
        <translation>Sent and returned N: note</translation>
    </message>
    <message>
        <source>配布と回収N 回収数</source>
        <translation>Sent and returned N: returned</translation>
    </message>
    <message>
        <source>配布と回収N 回収日</source>
        <translation>Sent and returned N: returned on</translation>
    </message>
    <message>
        <source>配布と回収N 校(地)区</source>
        <translation>Sent and returned N: district</translation>
    </message>
    <message>
        <source>配布と回収N 配布数</source>
        <translation>Sent and returned N: sent</translation>
    </message>
    <message>
        <source>配布数</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>配布日</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>重層的支援</source>
        <translation>Multi-layered support</translation>
    </message>
    <message>
        <source>重層的支援会議</source>
        <translation>Multi-layered support meeting</translation>
    </message>
    <message>
        <source>重点項目</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>重複</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>鍵の預かり</source>
        <translation>Key kept by</translation>
    </message>
    <message>
        <source>鍵ファイルが、このプログラムの外で書き換えられています。</source>
        <translation>The key file was altered outside this program.</translation>
    </message>
    <message>
        <source>鍵ファイルが、このプログラムより新しい版で作られています。</source>
        <translation>The key file was made by a newer version of this program.</translation>
    </message>
    <message>
        <source>鍵ファイルが壊れているか、書き換えられています。パスワードの間違いではありません。</source>
        <translation>The key file is damaged or has been altered. It is not a wrong password.</translation>
    </message>
    <message>
        <source>長く接触のないケース(未接触)</source>
        <translation>Cases without contact for long</translation>
    </message>
    <message>
        <source>閉じていない引用符（&quot;）があり、ふつうの文字として読みました。</source>
        <translation>A quotation mark (&quot;) is not closed and was read as an ordinary character.</translation>
    </message>
    <message>
        <source>開いているファイルを閉じて、もう一度お試しください。</source>
        <translation>Close the file and try again.</translation>
    </message>
    <message>
        <source>開き直して、もう一度変更してください。</source>
        <translation>Open it again and repeat your change.</translation>
    </message>
    <message>
        <source>開催実績</source>
        <translation>Days held</translation>
    </message>
    <message>
        <source>開催実績N うち初回</source>
        <translation>Day N: of these first time</translation>
    </message>
    <message>
        <source>開催実績N 事前予約</source>
        <translation>Day N: reserved</translation>
    </message>
    <message>
        <source>開催実績N 備考</source>
        <translation>Day N: note</translation>
    </message>
    <message>
        <source>開催実績N 参加者数</source>
        <translation>Day N: attendance</translation>
    </message>
    <message>
        <source>開催実績N 当日受付</source>
        <translation>Day N: walk-in</translation>
    </message>
    <message>
        <source>開催実績N 相談件数</source>
        <translation>Day N: consultations</translation>
    </message>
    <message>
        <source>開催実績N 開催日</source>
        <translation>Day N: held on</translation>
    </message>
    <message>
        <source>開催日</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>開催済</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>開示</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>開設日</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>間に空いた行や列があっても、続きとして読みます。</source>
        <translation>Empty rows and columns in between do not end the table.</translation>
    </message>
    <message>
        <source>関わりの様子</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>関係機関</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>関係機関N つないだ日</source>
        <translation>Agency N: linked on</translation>
    </message>
    <message>
        <source>関係機関N 役割</source>
        <translation>Agency N: role</translation>
    </message>
    <message>
        <source>関係機関N 担当者・連絡先</source>
        <translation>Agency N: contact</translation>
    </message>
    <message>
        <source>関係機関N 機関</source>
        <translation>Agency N: agency</translation>
    </message>
    <message>
        <source>関係機関N 結果</source>
        <translation>Agency N: result</translation>
    </message>
    <message>
        <source>閲覧できません</source>
        <translation>Cannot be shown</translation>
    </message>
    <message>
        <source>閲覧のみ</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>閲覧制限</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>閲覧制限のあるケースです。担当CSWか支援チームの職員が取り込みます。</source>
        <translation>Restricted case. The responsible CSW or the support team imports it.</translation>
    </message>
    <message>
        <source>閲覧制限のあるケースです。担当CSWと支援チームの職員だけが開けます。</source>
        <translation>This case is restricted. Only the responsible CSW and the support team can open it.</translation>
    </message>
    <message>
        <source>閲覧制限のケースです。</source>
        <translation>Restricted case.</translation>
    </message>
    <message>
        <source>除外</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>除草</source>
        <translation>Weeding</translation>
    </message>
    <message>
        <source>障害</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>障害のある人のある世帯</source>
        <translation>Household with a disabled member</translation>
    </message>
    <message>
        <source>障害者手帳</source>
        <translation>Disability certificate</translation>
    </message>
    <message>
        <source>集計</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>集計したあとで台帳が変わりました。</source>
        <translation>The registers changed after the count.</translation>
    </message>
    <message>
        <source>集計・記録の別</source>
        <translation>Counted or recorded</translation>
    </message>
    <message>
        <source>離任</source>
        <translation>Left office</translation>
    </message>
    <message>
        <source>離任日</source>
        <translation>In office until</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>電話や名前が並んだセルは分けて読み、分けられないものは書かれたまま残します。</source>
        <translation>Cells with several phones or names are divided; what cannot be divided stays as written.</translation>
    </message>
    <message>
        <source>電話・内線</source>
        <translation>Phone, extension</translation>
    </message>
    <message>
        <source>青</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>非行・立ち直り</source>
        <translation>Delinquency</translation>
    </message>
    <message>
        <source>非表示のシートです。</source>
        <translation>Hidden sheet.</translation>
    </message>
    <message>
        <source>非表示の列です。</source>
        <translation>Hidden column.</translation>
    </message>
    <message>
        <source>非開示</source>
        <translation>Non-disclosure</translation>
    </message>
    <message>
        <source>非開示N 確認者</source>
        <translation>Non-disclosure N: confirmed by</translation>
    </message>
    <message>
        <source>非開示N 非開示終了日</source>
        <translation>Non-disclosure N: non-disclosure until</translation>
    </message>
    <message>
        <source>非開示N 非開示開始日</source>
        <translation>Non-disclosure N: non-disclosure from</translation>
    </message>
    <message>
        <source>非開示のケースのため、提供先のある書類は作れません。</source>
        <translation>This case is not to be disclosed, so no document with a recipient can be made.</translation>
    </message>
    <message>
        <source>非開示の期間がまもなく終わる世帯</source>
        <translation>Non-disclosure ending soon</translation>
    </message>
    <message>
        <source>非開示終了日</source>
        <translation>Non-disclosure until</translation>
    </message>
    <message>
        <source>非開示開始日</source>
        <translation>Non-disclosure from</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>項目の対応の画面で、「{label}」の列を選んでください。</source>
        <translation>Choose the column of “{label}” on the page of fields.</translation>
    </message>
    <message>
        <source>項目名などを省略していないか</source>
        <translation>Are headings and values not left out?</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>領収番号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>領収番号のない受領はありません。</source>
        <translation>Every receipt has a number.</translation>
    </message>
    <message>
        <source>頻度</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>額の確定</source>
        <translation>Fixing the amount</translation>
    </message>
    <message>
        <source>額の確定日</source>
        <translation>Amount fixed on</translation>
    </message>
    <message>
        <source>類型なし</source>
        <translation>No type</translation>
    </message>
    <message>
        <source>類型未記入</source>
        <translation>No type</translation>
    </message>
    <message>
        <source>食べるものがない</source>
        <translation>No food</translation>
    </message>
    <message>
        <source>高齢のみ</source>
        <translation>Elderly only</translation>
    </message>
    <message>
        <source>高齢化率</source>
        <translation>Ageing rate</translation>
    </message>
    <message>
        <source>高齢者</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>高齢者世帯</source>
        <translation>Elderly household</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>（個人番号）</source>
        <translation>(My Number)</translation>
    </message>
    <message>
        <source>（削除された登録）</source>
        <translation>(deleted record)</translation>
    </message>
    <message>
        <source>（名簿外）</source>
        <translation>(not in the register)</translation>
    </message>
    <message>
        <source>（欠員）</source>
        <translation>(vacancy)</translation>
    </message>
    <message>
        <source>（閲覧できません）</source>
        <translation>(cannot be shown)</translation>
    </message>
    <message>
        <source>（閲覧制限）</source>
        <translation>(restricted)</translation>
    </message>
</context>
</TS>
