<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>ArrangementPage</name>
    <message>
        <source>交換の設定・主管</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この設定にする(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録して、送る画面へ(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方の様式(書き込み用のExcelブック)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換「{name}」を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空欄のときは、相手と台帳の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主管: 市が主管の項目は、先方の変更をそのまま採ります。社協が主管・双方の項目は、先方の変更を一つずつ確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ項目の主管(スペースで切替)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>同じかもしれない登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この登録とする(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どれでもない(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>重複の候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重複の候補を調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べるのを中止しました。「調べ直す」で、初めから調べられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重複の候補は見つかりませんでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}組のうち、確かなものから{count}組を表示しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}組あります。確かなものから並んでいます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」と同じかもしれない登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重複の候補  {register}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}組を別人・別のものとして記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>比べて統合…(Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人・別のもの(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人の一覧(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調べ直す(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>取り込んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込の進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む前の控えを残してから始めます。中止すると、何も取り込まずに元のままになります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えを作っています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止しています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {total} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {total} 件  仕上げています…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message>
        <source>まだありません。</source>
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
    <name>ColourPane</name>
    <message>
        <source>{name} {count}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか{count}色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} 色や取り消し線の付いた行があります: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の意味</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}行({rows}行目{more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
凡例「{legend}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考に書く文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書くこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色の付いた行が何を表すかを決めます。決めたことは、同じ見出しの台帳を次に取り込むときにも使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目の対応に戻る(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色の意味</source>
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
        <source>上へ(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下へ(&amp;D)</source>
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
        <source>表示する列に印を付けてください(スペースキーでも)。上から順に、左から並びます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注記</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空欄を補います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違います。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>シート「{sheet}」 {row}行目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}行目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じかもしれない登録(選ぶと下で比べられます)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じかもしれない登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目ごとの比較</source>
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
    <name>DayLine</name>
    <message>
        <source>年月日をすべて入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>保存して、あとで続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存せずに閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認を続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。保存すると、交換の一覧からいつでも続けられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまでの判断を保存しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違いの確認  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更なし {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方の番号が違う {count}件(番号は採りません)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録でない行 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方を採る(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しない(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方のまま(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}件を決めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も決めていません(未決定 {count}項目)。このまま受け取りを終えますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めなかったところは変わりません。同じファイルが来たときに、また確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めないまま終える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認に戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}件のうち、{count}件が先方の一覧にありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧の一部だけが送られてきたときにも、こうなります。続けても、登録は消えません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件が一覧にないまま続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}件のうち、{count}件に先方の変更があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の台帳や古い台帳を開いたときにも、こうなります。いくつかの行を確かめてから続けてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件の変更のまま続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{district}  {total}件のうち {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか {count}校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みは、ケース担当か管理者が行います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未決定 {count}項目は変えずに残し、次に来たときまた確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて決まりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected}件を選択</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前・行・理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>争いのないものをすべて採る(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとで続ける(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>絞り込み(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferentPage</name>
    <message>
        <source>別人・別のものとした組  {register}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人・別のものとした組</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録した日時と操作者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人の記録を取り消す(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}組あります。候補にも、取り込みの「要確認」にも出しません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人・別のものとした組はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}組の別人の記録を取り消しました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistrictTicks</name>
    <message>
        <source>送る校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全校(地)区</source>
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
    <name>ExchangeList</name>
    <message>
        <source>市様式・交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送付と受領の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ交換がありません。「送る」で、市に渡す名簿を作れます。市の様式があるときは、先に「市の様式を登録」してください。先方から届いた名簿は「受け取る」で、違いを確かめてから取り込みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ交換の、送付と受領の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る(&amp;S)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取る(&amp;R)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認の続き(&amp;G)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市の様式を登録(&amp;T)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい交換(&amp;E)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定・主管(&amp;C)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージ(&amp;P)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>ここまでの判断を保存しました</source>
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
    <name>FateFilters</name>
    <message>
        <source>すべての違い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>台帳の項目</source>
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
        <source>◆ 「{typed}」を{shown}と読みました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この郵便番号の町名は{count}つあります。↓で選べます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>待っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを読んでいます…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルのパスワードを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込むファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳のファイル ({kinds});;すべてのファイル (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込むファイルを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読みました: シート {sheets}、表 {tables}、記録 {records}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードを待っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルにはパスワードがかかっています。ファイルのパスワードを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}    {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込むファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ダブルクリックかEnterで、このファイルを先に読みます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだファイルを一覧から外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルのパスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自動で判定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift_JIS(Windowsの日本語)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下の文字が読めないときは、選び直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルの先頭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む台帳のファイルを、ここに置いてください(いくつでも)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel(xlsx、xls、xlsb)、OpenDocument(ods)、CSV。ファイルは読むだけで、書き換えません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>名前・カナ・住所・電話・理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行の絞り込み</source>
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
    <name>Gaps</name>
    <message>
        <source>未整備(あとで埋める項目)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未照合(台帳の記録と結び付いていない名前)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未整備の項目はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未照合の名前はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}: {label}が空欄の{count}件を表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}: {label}が未照合の{count}件を表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {count}件</source>
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
    <message>
        <source>（理由: {reason}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合を解く</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近の作業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ作業がありません。昨年度の台帳を取り込むところから始められます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この作業を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻し済み</source>
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
    <name>ImportWizard</name>
    <message>
        <source>取込をやめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この取込をやめますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。ここまでに決めた対応や判断は残りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みを中止しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止すると、この取込の分はすべて元のままになります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みました: 新規 {created}件、変更 {changed}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止しました。何も取り込んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合を中止しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳の取込 {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 表の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 項目の対応</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 内容の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 取り込み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>ファイルを読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付ける行を読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りと照合をしています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果表を書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinModel</name>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左の登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右の登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>統合  {left} と {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ項目も表示 ({count})(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← 左を採る   → 右を採る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スペース ほかの選び方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提案: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {number} は欠番とし、「統合前の{label}」として外部番号に残します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みや市とのやり取りの控え {count}件も引き継ぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合は、あとからでも変更の履歴で解けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なくなるほうの登録を参照している記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register} {name}({label})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この {count} 件の参照が、残す登録に移ります: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移るもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人・別のもの(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合する(&amp;J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>統合の理由(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinTable</name>
    <message>
        <source>項目ごとの選択</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joinings</name>
    <message>
        <source>2件を1件に統合しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人・別のものとして記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2件を比べて統合… (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ人・同じものを探す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重複の候補… (F6)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendPane</name>
    <message>
        <source>凡例から読んだ番号: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{header} {code} の意味</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(意味はない)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートの凡例から、番号をこう読みました。違うものは、正しい言葉を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目の対応に戻る(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の意味</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegibilityPane</name>
    <message>
        <source>調べています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械判読チェックをしています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械判読チェック: {all}項目のうち、指摘 {count}項目(指摘があっても取り込めます)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}か所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この項目は守られています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この形式のファイルでは、確かめられません。Excelで見て確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込では: {meaning}
直すには: {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所(Enterかダブルクリックで、シートのその場所を示します)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートに戻る(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>場所の数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械判読チェックの15項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指摘の場所</source>
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
    <name>LineList</name>
    <message>
        <source>違いの一覧</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どうするか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違う項目・理由</source>
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
        <source>取込</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市様式</source>
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
    <name>MappingModel</name>
    <message>
        <source>{letters}列をつなげて、1つの項目として読みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この画面で選んだ項目です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元の見出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳の項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かさ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(見出しなし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込まない(個人番号)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>色の意味の、終わりの日を直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{label}」の列を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} 必ず要る項目です: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}列: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート「{name}」 {label} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート「{name}」など同じ見出しの表 {tables} {label} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列と項目の対応</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>色の意味を決める(&amp;C)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号の意味を直す(&amp;G)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先頭の10行の読み取り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先頭の10行は、こう読み取ります(赤 読めないセル)</source>
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
    <name>PackageReceivePage</name>
    <message>
        <source>変更を受け取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージ (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージを読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  パスワードがかかっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  「{sender}」で{at}に作られたパッケージ  変更 {batches}件、うちここにないもの {new}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更を取り込んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更 {applied}件を取り込みました(すでにあるもの {known}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の変更が届いていないため待っているもの {count}件({places})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認 {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて受け取り済みです。もう一度受け取っても、何も変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パッケージのパスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取る(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのパソコンで作った変更パッケージを選ぶか、ここに置いてください。取り込む前の控えを残します。同じところを両方で変えていたときは、要確認として残り、どちらも失われません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageSendPage</name>
    <message>
        <source>変更を送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの間の変更の受け渡し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} に{batches}件の変更を書き出しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更パッケージ (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのパソコンにまだない変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての変更(新しいパソコンに渡すとき)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この事務所のパソコンだけが開ける(パスワードなし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードをかける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談・ケースの記述も入れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 分室のパソコン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>渡す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更を書き出す(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封のしかた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USBメモリーや共有フォルダーで渡してください。順番が違っても、二度受け取っても構いません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>変更パッケージ(パソコンの間の受け渡し)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} {count}件: パソコンごとに違う内容が登録されています。どれを残すかを決めてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの間で食い違っている登録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのパソコンからは、まだ何も受け取っていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け取ったことのあるパソコン: {peers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いまの登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ番号の登録が2つ以上あります。記録を開いて、どれかの番号を変えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一方のパソコンで削除され、もう一方で変更されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参照先が削除されています。ほかの内容を選ぶか、記録を開いて直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別々のパソコンで、違う内容が書かれています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」の{label}を決めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時・操作者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書かれた内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容にする(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録を開く(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更を受け取る(&amp;R)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更を送る(&amp;S)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>次へ(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>一方の登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一方の登録</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParsedModel</name>
    <message>
        <source>{row}行</source>
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
        <source>閉じる (Esc)</source>
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
        <source>印刷できない文字が{count}種類あります（外字など）。〓で印刷します: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字形の指定（異体字）を印刷できない文字が{count}種類あります。標準の字形で印刷します: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message>
        <source>記録へ移動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移動先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前・カナ・番号など、どの一部でも</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見つかった記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての台帳から探します。↑↓で選び、Enterで開きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当てはまる記録がありません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptResultPage</name>
    <message>
        <source>受け取りの結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を受け取りました: 新しく登録 {created}件、変更 {changed}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方の {rows}行と、先方の一覧にない {gone}件の、すべての行き先が分かっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めなかった {count}件は変えていません。同じファイルか次のファイルが来たときに、また確かめます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めていないものはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めていないこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決めていないものの一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この受け取りを元に戻す(&amp;Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換の一覧へ(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>戻ってきた名簿を受け取る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿のファイル ({kinds});;すべてのファイル (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻ってきた名簿を選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方が送ったブックです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の基準日で送った{count}件のブックです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの様式です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの交換のファイルかを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワードが違います。もう一度入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルにはパスワードがかかっています。ファイルのパスワードを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止しました。何も取り込んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に、交換の一覧で交換を登録してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルのパスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りと照合の進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>違いを見る(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方から戻ってきた名簿のファイルを、ここに置いてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルは読むだけです。違いを確かめるまで、何も取り込みません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>ファイルを読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照合しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込んでいます</source>
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
        <source>最新の内容を開く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力を残して戻る</source>
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
    <message>
        <source>この記録 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録のメニュー</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除…</source>
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
        <source>貼り付けて取り込む…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する列を選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並べ替え</source>
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
        <source>戻る (Esc)</source>
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
        <source>まだ登録がありません。F9で昨年度の台帳を取り込むか、Ctrl+Nで1件ずつ登録できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コピーしています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件をコピーしました。表計算に貼り付けられます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
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
    <message>
        <source>削除…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>気を付けること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認 {count}件(パソコンごとに違う内容が登録されています)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限を過ぎた交換 {count}件: {named}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>登録の削除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を削除しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}を入力する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除すると一覧や名簿に出なくなります。変更の履歴は残り、すぐになら元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わった記録は、削除せずに{day}を入力するのが普通です。記録は過去の分として残ります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>{name} の{count}件を取り込みました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} から取り込んだ行はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元の{rows}行すべての行き先が分かっています。失われた行はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元の{rows}行のうち、行き先の分からない行が{lost}行あります。結果表で確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次のファイルへ(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終わる(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を書き出しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込結果_{name}_{day}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果表の保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果表を書き出す(&amp;R)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この取込を元に戻す(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳を開く(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく登録した行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの記録を変えた行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの記録と同じで、変えなかった行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込まず</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込まないことにした行、決めなかった行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前がないなど、登録できない行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>除外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し・小計・前の行の続きなど、1件の記録ではない行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元の空でない行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{count}件を取り込む(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りと照合をしています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込は、ケース担当か管理者が行います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認のうち未決定の{count}件は取り込みません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む行がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新する(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更しない(&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別人として登録(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規にする(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected}件を選択</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}件を決めました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}件のうち{done}件を決めました。ほかは1件ずつ決めてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済みの記録は</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空欄だけ補う(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ登録とする(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>絞り込み(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込まない(&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行の行き先の合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読み取りと照合の進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む行の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元を読み取り、登録済みの記録と照合しています。まだ何も取り込んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
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
    <name>RowModel</name>
    <message>
        <source>区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どうするか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} {row}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>読めないセルが{count}つあります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowNumber</name>
    <message>
        <source>行の番号。↑↓でも変えられます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
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
        <source>(うち{count}{unit}を選択)</source>
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
    <name>SendPage</name>
    <message>
        <source>交換の名簿を送る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方の様式(書き込み用のExcelブック)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返送期限が基準日より前です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る {count}件  項目 {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送らない {count}件({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式から失われるもの: {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿を作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上書きする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」は、すでにあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上書きすると、前の内容は失われます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} に{count}件を書き出しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式の計算式などを残したため、書き込まなかったところがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx *.xlsm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に交換を登録してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送る記録がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数えています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送るもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返送期限</source>
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
        <source>この内容で送る(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送ったことは、個人情報提供・持出記録簿に残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式</source>
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
    <name>SheetModel</name>
    <message>
        <source>{name} 非表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelでは非表示になっています。取り込むときは読みます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>除外 {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>表を読み直しています…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む表 {tables}、記録 {records}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳の種類を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルには取り込む一覧がありません(0件)。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械判読チェック(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>機械判読チェック(&amp;K): 指摘 {count}項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters}列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} Excelで非表示になっている{what}も読みます。列は「項目の対応」で外せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表{number} ({first}〜{last}行、{count}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}行目: 除外 — {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込む行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}行目: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このシートは取り込みません — {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>青 見出し  白 取り込む行  灰 除外する行(行を選ぶと理由が出ます)  赤 読めないセル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・非表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({state}{hidden})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートの中の表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この表を取り込む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(未定)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての表に使う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このファイルのすべての表を、この種類の台帳として読みます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しの最初の行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しの最後の行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表の最後の行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この範囲を表として読む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>総務省の統一ルールの15項目で、このシートの書き方を調べます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後の行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>この行を見出しにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しをこの行までにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この行を最後の行にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートの内容</source>
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
    <name>SyncPage</name>
    <message>
        <source>案内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>市の様式を登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市から届いた様式のファイルを選ぶか、ここに置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市の様式を選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式を読んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  台帳 {register}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート「{name}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入れない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区を分けない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写しを作るときに失われるもの:
{lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書式・計算式・入力規則・印刷の設定は、そのまま残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式「{name}」を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出しのある表が見つかりません。見出しの行に項目の名前があるか確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{label}」の列を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式の名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>セル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き入れるもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表の上に書き入れるもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートごとの校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式を登録(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列と項目の対応</source>
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
    <name>Towns</name>
    <message>
        <source>町名の候補</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>採用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>当方の変更: {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← 当方  → 先方  スペース 切替</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この記録を開く(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目ごとの前回・当方・先方</source>
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
        <source>が未照合</source>
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
    <message>
        <source>{label}: 未照合</source>
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
    <name>domain</name>
    <message>
        <source>◆ {text}(未照合)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{inferred} 元の書き方「{source}」</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「その他」として残します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他(取込元の他の列)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済み: 更新する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済み: 空欄だけ補う</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録済み: 変更しない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元 {rows}行 = 取り込む {written} + 一致 {same} + 取り込まない {left} + 問題 {problems} + 除外 {skipped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込元 {rows}行 = 取り込んだ {written} + 一致 {same} + 取り込まず {left} + 問題 {problems} + 除外 {skipped}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>{name}が似ている</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二重に登録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込みで別の登録になった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改姓・転居で別の登録になった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左を残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右を残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残さない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左だけ残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右だけ残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1件にまとめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別々に残す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>二重に登録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>誤って登録した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人から削除の申し出があった</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶか、入力してください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>syncing</name>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主管</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目ごとの主管</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後の送付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返送期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後の受領</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日時</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手・ファイル</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限超過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} ほか{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻し済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取込済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返送済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受領</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート「{sheet}」 {row}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>消えた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>復帰</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校区異動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重複</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>問題</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの記録か未決定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未決定 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方のまま</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方を採る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一部を採る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未決定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しない</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのまま</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方が変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当方が変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方が同じに変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方が別々に変えました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方が空欄にしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主管: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社協</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録は消えません。終了したときは、記録を開いて登録します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ記録の行が2つ以上あります。どの行を採るかを決めてください。</source>
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
        <source>この作業で変わった{count}件の記録がすべて戻ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのあとで変えた項目は残します。戻したことも、もう一度戻せます。</source>
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
    <message>
        <source>ほか {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の {count}件は、元に戻しきれないため、いまの内容を残しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>外字{names}は、この画面では形を表示できません(印刷では〓になります)。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
