<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>ChildList</name>
    <message>
        <source>まだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閲覧できません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>追加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}を{verb}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>{label} {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>パスワードを忘れたときは、このコードでだけ開けます。
もう一度表示することはできません。紙に書き写し、
封筒に入れて、鍵のかかる場所に2通保管してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コピー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳を開く</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>表示する列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この列を表示する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する列に印を付けてください。行を上下に引くと、並びが変わります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionBuilder</name>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistrictTree</name>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>廃止校区</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>福祉台帳  事務所を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務所を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ロック中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の操作者で開きますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの操作者がまだ登録していない入力は残りません。登録済みの内容は変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の操作者で開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめての準備</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復旧コードで開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開いています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>準備しています…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>書き出す(Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この一覧 {count}件(表示している列)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳全体(世帯員・連絡先などの別表も)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 区役所 保健福祉課(事務所内で使うときは空欄)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 年次更新の照合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出したことは、個人情報提供・持出記録簿に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message>
        <source>◆ 未照合(台帳の記録と結び付いていません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補: {towns}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務所の名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 八幡西区社会福祉協議会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あなたの氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ward}社会福祉協議会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務所の台帳を、このパソコンの中に暗号化して作ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存場所: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務所を作る</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>お知らせ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}: 中止しました。登録済みの内容は変わっていません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>ロック</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面を隠し、パスワードを入れるまで開けないようにします</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作者: {name}({roles}) ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作者のメニュー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了する</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>目次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>説明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>変更の履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時・項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更後</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この変更を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  変更の履歴</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>最近の作業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この作業を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未整備の項目はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}が空欄の{count}件を表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻し済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未整備(あとで埋める項目)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳を取り込む…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担い手を登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り世帯を登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談を受け付ける</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>例 S21.4.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>編集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>検索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最新表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホーム</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>パスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワード(確認)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードは{n}文字以上にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認のパスワードが、上と違います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}文字以上。文のように長いものが、覚えやすく安全です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと{n}文字必要です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ 同じ文字の繰り返しが多く、破られやすいものです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 十分な長さです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プログラムの不具合で、いまの操作を続けられませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの内容は変わっていません。
同じことが続くときは、下の報告(個人情報は含みません)をコピーして管理者にお渡しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報告をコピーする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} に{count}件を書き出しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を作っています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>/ {total} 頁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示倍率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>幅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する頁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷する頁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の頁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の頁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFに保存…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷できない文字が{count}種類あります（外字など）。〓で印刷します: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字形の指定（異体字）を印刷できない文字が{count}種類あります。標準の字形で印刷します: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>まだ登録していない変更があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録してから移りますか。破棄すると、いま入力した内容は残りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! 直すところが{count}か所あります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更あり(未登録)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(名前なし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}  {name}  {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>※ は必ず記入する項目です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>異動日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>異動日(変更があった日)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>コピー(表計算に貼り付け)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する列を選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カナ順に戻す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>復旧コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復旧コードで開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復旧コードを入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前・カナ・番号で探す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>当てはまる記録がありません。検索の言葉や条件、校(地)区、終了した記録の表示を変えてみてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録がありません。F9で昨年度の台帳を取り込むか、F4で1件ずつ登録できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件をコピーしました。表計算に貼り付けられます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>編集</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>名簿を印刷する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての校(地)区(校(地)区ごとに改頁)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 黒崎校区社会福祉協議会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 見守り活動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決裁欄を付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並び順</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷やPDFの保存は、個人情報提供・持出記録簿に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>頁を作る</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>PDFの保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を保存しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>検索  名前・カナ・住所・電話など、どの一部でも</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>検索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}  ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件「{condition}」を外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}も表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>文字サイズ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付の表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和暦(令和8年)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>西暦(2026年)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動ロックまで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンの、あなたの画面だけに使う設定です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この設定にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>操作者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の操作者で開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードを忘れたとき(復旧コードで開く)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードが違います。もう一度入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードの間違いが続いています。あと{seconds}秒お待ちください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>概要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧の行を選ぶと、ここに内容が表示されます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>閲覧できません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>が次のもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次のもの以外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次以降(以上)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次以前(以下)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が記入済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}以外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: 空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: 記入済み</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>「{work}」を元に戻しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ作業で変わった記録がすべて戻ります。そのあとで変えた項目は残します。戻したことも、もう一度戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を元に戻しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を元に戻しました(あとの変更があるため残したもの {kept}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻しています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
