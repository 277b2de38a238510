<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>ActivityPage</name>
    <message>
        <source>対象月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>活動の入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左の一覧で校(地)区を選ぶか、担当者を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この月に担当する世帯がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}行  実は世帯ごと・月ごとに1回だけ数えます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ {count}校(地)区に明細と校区報告の両方があります。集計元を選ぶまで、明細で数えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校区報告は、明細のない校(地)区で使います。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しました(追加{made}件、変更{changed}件、取消{removed}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力のしかた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年間の集計(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ世帯の行を足す (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>AttendancePage</name>
    <message>
        <source>行事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状態</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>予約</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行事の実績</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行事を開く(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の回を作る (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}日  実績が未入力 {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の回を作りました。開催日を入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendeesPage</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者を探す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名・カナ・電話の一部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区・住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出欠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録していない参加者があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録してから移りますか。</source>
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
        <source>名簿 {count}人  出席 {came}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者を登録しました(出席 {came}人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterで名簿に加えます。名簿では、スペースキーで出席・欠席、Deleteで取り消します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>未接触とする日数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当てはまるケースはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;{place} {name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自分の担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日・期限切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未接触</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終結待ち</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ケースの見方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な相談内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当CSW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最後の接触</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次回対応日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ケース</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日を超えて受付も経過もないケース</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欠員・不足だけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現員 {people:,}人&#x3000;定数・必要数 {wanted:,}&#x3000;欠員(席) {empty:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{households}世帯 必要 {needed}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ 欠員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この行に、空いている席はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後任を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱の決まりを変えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>民児協・校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>過不足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欠員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定数と現員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当区域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在任者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期満了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>席と在任者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱の決まり…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欠員一覧 (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後任を登録する (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>変更する項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空欄の記録だけ(入力済みは変えない)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今の内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更後</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更できない理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訂正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一斉見直し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なくてもかまいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の内容を確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まとめて変更  {register}  {count}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目と新しい内容を入れて、変更の内容を確かめてください。空欄にすると内容を消します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の内容を調べています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更 {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すでに同じ内容 {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力済みのため変えない {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更できない {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(表は先頭の{count}件)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい内容</source>
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
    <name>CaseDesk</name>
    <message>
        <source>日付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方法・相手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過の全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>破棄すると、いま入力した内容は残りません。</source>
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
        <source>! 非開示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ 閲覧制限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ 同じ方かもしれないケース: {cases}。「相談・ケース」の一覧で2件を選び、F6で1件に統合できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援経過を書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会議を記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>関係機関につなぐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家族・関係者を加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情報共有の同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>アセスメントと計画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} に登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>経過を書く (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況(&amp;Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画(&amp;P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会議(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>関係機関(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>家族・関係者(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援ネットワーク図(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支援経過記録 (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳 (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>変更日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かれる町内会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移る件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残る件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移るもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移るものを確かめる (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい校(地)区を作る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区の変更を登録します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件が移ります。登録した後も「元に戻す」で戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} の名称を {new} にします。登録は動きません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} から {new} へ {count}件が移ります。終わったものと変更日より前の記録は動きません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この変更を登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区の変更を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更の種類</source>
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
        <source>新しい名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画をやめる (Esc)</source>
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
    <name>ClosingPage</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>集計する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区ごとの数値も表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指標</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>増減</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>単位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度の数値</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締める (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}(締め済み)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締めた年度の数値は変わりません。あとから登録された異動だけを下に示します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度と基準日を確かめて「集計する」を押してください。締めるまで何も変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度を締めるのは管理者です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日は、年月日で入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度の数値を集計しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}現在の集計です。締めると{figures}個の数値を確定し、次年度の校区年度実績{districts}件とサロン実施報告{salons}件の欄を用意します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}を締めますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数値は{day}現在で確定し、あとから変わることはありません。締めたあとに登録された異動は「締め後異動」として別に示します。間違えたときは元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度を締めています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}を締めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度締め</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この年度の異動:</source>
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
    <message>
        <source>数</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>確認日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認票 (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認票を作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterでその校(地)区の世帯を入力します。F7で確認票を印刷できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} / {total} 世帯を確認  ◆ 長く未確認 {stale}世帯   1 変わりなし 2 変更あり 3 会えず 4 終了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [非開示]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}世帯の現況確認を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非開示・不同意の{count}世帯は、確認票に載せていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長く未確認</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>確認日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左の一覧で校(地)区を選ぶと、世帯ごとに入力できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先と校(地)区を選ぶと、世帯ごとの同意をまとめて入力できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [非開示]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient}への同意を{count}世帯登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意書の保管場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内訳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な相談内容(◎)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談内容(重複あり)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談経路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談の集計_{year}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>集計の保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>集計を書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を保存しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月不明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延べは受付の件数、新規は各ケースの最初の受付(別に指定したものはその区分)です。実人員は、氏名と生年月日(なければ電話)が同じ方を、各行の中で1人と数えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新規</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>継続</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延べ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>実人員</source>
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
        <source>「終了にする」とした登録は、続けるときにもう一度選んでください。</source>
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
        <source>先方の「{heading}」を外部番号に登録する({count}件)(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて先方の書き方にする(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了にする(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのまま(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先方の書き方にする(&amp;T)</source>
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
        <source>終了 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}件のうち{done}件を決めました。</source>
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
    <name>EarlierList</name>
    <message>
        <source>同じ方かもしれないケース・見守り世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主な相談</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓で移り、Enterで選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このケースの継続として受け付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ方の新しいケースにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(閲覧制限)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnclosurePane</name>
    <message>
        <source>申請者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段階</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添付書類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届いている書類を、スペースキーか1で「○」にします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingLine</name>
    <message>
        <source>終了日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(理由なし)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了日を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ登録を、この日で終了にします。登録は過去の分として残ります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>{count}件をまとめて変更しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目ごとの件数…(&amp;C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まとめて変更…(&amp;M)</source>
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
        <source>選んだ交換の、送付と受領の記録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  まだありません。「送る」で始めます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ交換がありません。「送る」で、市に渡す名簿を作れます。市の様式があるときは、先に「市の様式」で登録してください。先方から届いた名簿は「受け取る」で、違いを確かめてから取り込みます。</source>
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
        <source>市の様式(&amp;T)…</source>
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
    <message>
        <source>F11で、違いの確認に戻ります</source>
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
        <source>Excelブック</source>
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
    <name>FileSource</name>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
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
    <name>FundsPage</name>
    <message>
        <source>対象年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収番号を付ける (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円  (前年度 {before}円)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収番号のない受領 {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収番号のない受領はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収番号を付けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件に、受領日の順で番号を付けます。共同募金は共同募金会の番号のため除きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号を付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} から {last} までの領収番号を付けました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目標額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>達成率</source>
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
    <name>GrantBoardPage</name>
    <message>
        <source>対象年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限超過(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意あり(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前年度の実績報告 {count}件が期限を過ぎています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件選択  決定 {granted}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件  決定 {granted}円  交付 {paid}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進める助成がありません。スペースキーで選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の決まりを変えました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添付書類の確認(&amp;1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段階別・種類別の集計(&amp;2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付決定一覧の印刷(&amp;3) F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelに書き出す(&amp;4) F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の決まり(&amp;5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段階</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決定額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次は</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報告期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての段階</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他(&amp;M)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新年度の申請 (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の段階へ進める (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件の助成を進めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件の申請を作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件の添付書類を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantRulesPage</name>
    <message>
        <source>基準額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1回あたり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1人あたり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の額の決まり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助成の決まり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>額の案は「基準額+1回あたり×年間回数+1人あたり×登録者数」で、上限まで、申請額までです。金額のない種類は、申請額を案にします。報告期限は年度の翌年の月日(04-20)、決定番号の{n}は通し番号です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>実績報告の期限(月-日)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決定番号の書式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>困りごとの要件の開始(令和 年度)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画未策定の注意の開始(令和 年度)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この決まりにする (F12)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>まだ登録していない入力があります。</source>
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
        <source>! 直すところが{count}か所あります({row}行目 {column})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>{taken}個のセルに貼り付けました。入力できない{left}個のセルは、そのままです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken}個のセルに貼り付けました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻せる入力は、もうありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterキーで右へ進む</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>コピー (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付け (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上のセルと同じ (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力を元に戻す (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingDialog</name>
    <message>
        <source>項目ごとの件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数える項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値ごとの件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>割合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ行の記録を表示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計 {count}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>引き継ぐもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引継日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引継ぎの割り振りが、まだ登録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページに残る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>割り振りを捨てる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件に、区域の担当者を入れました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区域の担当者が見つかりません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ (F12)&#x3000;{count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい担当が、まだ1件も決まっていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を、{day}付けで引き継ぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} へ {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継いでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を引き継ぎました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区・番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>町内会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名・件名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所・内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引き継ぐ人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ町内会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区域の担当へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引継書 (F7)</source>
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
    <name>HeardDialog</name>
    <message>
        <source>困りごとを相談として受け付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受け付ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>きっかけ: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談内容(番号。先に入れたものが主な相談◎)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
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
        <source>先方の一覧「{name}」(基準日 {as_of})にないため、{on}で終了にしました。受け取りの記録はF11 市様式にあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (理由: {reason})</source>
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
        <source>取り込む一覧がないため、取り込んでいません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り込んでいません</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>次のファイルへ(&amp;N)</source>
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
    <name>KartePage</name>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>登録を開く (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>確定した数値との差</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指標</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今の台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>単位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締め後異動の記録</source>
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
        <source>異動日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録した日時・作業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}現在で確定した数値は{figures}個です。締め後異動は{count}件あります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}現在で確定した数値は{figures}個です。締め後異動はありません。</source>
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
    <name>LetterPage</name>
    <message>
        <source>委嘱状を作っています</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>表の見出し</source>
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
    <name>MappingTable</name>
    <message>
        <source>列と項目の対応</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningPane</name>
    <message>
        <source>項目の対応に戻る(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>基準日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべて</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>団体名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属の一覧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件  ({told})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelに書き出す (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthLine</name>
    <message>
        <source>◀ 前月(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>翌月(&amp;N) ▶</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>異動日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯員</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい世帯主</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分かれる世帯の世帯主</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続けて見守る人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この世帯の見守りを終了する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再開日(決まっているとき)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当者は続ける(外すと異動日で担当を終える)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(選んでください)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>異動の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>休止の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入院、長期不在 など</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再開日</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>変わること</source>
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
        <source>異動履歴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録していない異動があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>破棄すると、いま入力した内容は残りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} さんの世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯を一覧で選んでからこの画面を開くか、上の欄で探してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ変わることがありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この{count}か所が変わります。登録したあとで元に戻せます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>異動を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯を分けて登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧で2件を選び、F6で比べて統合します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯を探す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯の記録を開く(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの世帯と統合(&amp;U)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容で登録 (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>条件の保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件の名前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前</source>
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
    <name>PackageJoinPage</name>
    <message>
        <source>新しいパソコンとして加わる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加わる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンを、新しいパソコンとして加えますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録の内容は変わりません。これから書く変更に、このパソコンの番号が付きます。元のパソコンと同じデータを、2台で同時に使い始める前に行ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンは、新しい番号で記録します。変更の受け渡しができます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかのパソコンの控えを写して、このパソコンで使い始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このパソコンに、前の控えを戻した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事務所で何台目か</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}台目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加わる(&amp;N)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 元のパソコンで、変更パッケージを一度書き出します。
2. 元のパソコンの控えを、このパソコンに写して開きます。
3. この画面で「加わる」を行います。
そのあとは、変更パッケージで互いの変更を受け渡します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受付番号は、何台目かによって分かれた番号から付き、パソコンの間で重なりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どのパソコンか</source>
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
        <source>変更パッケージ</source>
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
        <source>新しいパソコンとして加わる(&amp;J)…</source>
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
    <name>PaperPage</name>
    <message>
        <source>提供先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類に入れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書類を作っています</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>PapersPage</name>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限が過ぎた書類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出書類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出期限…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日受領 (Ctrl+;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ {count}校(地)区で、期限が過ぎた書類があります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限が過ぎた書類はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この期限にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出期限を変えました</source>
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
    <name>PlaceLine</name>
    <message>
        <source>保存先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選ぶ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>日付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進める段階</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扱い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進める助成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を次の段階へ進めます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(終わっている{rest}件は除きました)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付(まとめて)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当区域</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後任・新任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録される内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容で登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力に戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}&#x3000;{begins}から{ends}まで</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の {number} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿に新しく登録</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何も変わりません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>策定日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画期間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重点項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進捗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}策定 {adopted}  推進中 {running}  計画なし・期間終了 {lacking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小地域福祉活動計画の状況</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelに書き出す (F8)</source>
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
        <source>Ctrl+P・F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S・F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷できない文字が{count}種類あります(外字など)。〓で印刷します: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字形の指定(異体字)を印刷できない文字が{count}種類あります。標準の字形で印刷します: {characters}</source>
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
    <message>
        <source>最近開いた記録です。文字を入れると、すべての台帳から探します。</source>
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
        <source>(うち終了 {ended}件)</source>
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
    <name>ReceptionPage</name>
    <message>
        <source>新規に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ登録していない相談の受付があります。</source>
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
        <source>{number} を受け付け、終結していたケースを再開しました(継続)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} として受け付けました(新規)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} として受け付けました(継続)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ 新しいケースとして受け付けます(新規)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ 終結した {number} のケースを再開して受け付けます(継続)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ {number} のケースの継続として受け付けます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談内容(番号。先に入れたものが主な相談◎)</source>
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
        <source>※ は必ず記入する項目です&#x3000;Ctrl+↓↑ 次・前の見出しへ</source>
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
        <source>コピー(表計算に貼り付け)(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付けて取り込む…(&amp;V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表示する列を選ぶ…(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>並べ替え(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>カナ順に戻す(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}の一覧</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>記録するもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象の方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>付けた○が、まだ記録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページに残る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○を捨てる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象 {all}人&#x3000;うち記録する {ticked}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録する方と行事を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人に、「{task}」({day})を記録します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}人に記録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基準日(表彰日)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返還日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>誓約日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>プラン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>研修名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表彰の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>対象年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全員に○</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○を外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧を印刷 (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録する (F12)</source>
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
        <source>変更の履歴(&amp;H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>編集(&amp;E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>削除…(&amp;D)</source>
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
        <source>選ぶか、入力してください</source>
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
    <name>RenewalPane</name>
    <message>
        <source>申請者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前年度の決定額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請額の案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新年度の申請</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}の申請を、前年度の助成から{count}件作ります</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作った申請は「未受付」になり、申請書が届いたら受付へ進めます。登録済み{had}件、廃止・解散{ended}件は除きました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作るものがありません。次の年度の申請は、一覧で対象年度を選んでから作ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>選んだ申請を作る (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
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
        <source>貼り付けた{count}件を取り込みました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>貼り付けた行から取り込んだものはありません。</source>
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
        <source>開くパスワードは、元のファイルと同じです。</source>
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
    <name>ResultsPage</name>
    <message>
        <source>実施報告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>入力する項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開催回数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加者(延べ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協力者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>困りごと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談として受け付ける…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>サロン名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}か所  先月までに未入力のあるサロン {late}か所</source>
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
    <name>RolloverPage</name>
    <message>
        <source>委嘱区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい任期の初日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>～ {ends}&#x3000;{who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期が満了する方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>満了 {ends}人&#x3000;うち未定 {open}人&#x3000;空席 {empty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再任 {again}人、退任 {left}人、新任 {new}人を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推薦依頼(&amp;1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱状(&amp;2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新旧対照表(&amp;3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>欠員一覧(&amp;4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推薦依頼.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を保存しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷… (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しい任期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未定を再任にする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>増員 (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計画を見る (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当区域・席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期満了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方針</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退任理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>後任・新任の氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（欠員）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（増員）</source>
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
    <name>RulesPage</name>
    <message>
        <source>委嘱区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手続主体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期(年)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>満了の月日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一斉に替わる年(西暦)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱番号の書式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任期の決まり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱の決まり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>満了の月日は「03-31」のように入力します。空欄にすると、委嘱日から数えます。一斉に替わる年を空欄にすると、人ごとに数えます。{番号}・{校区}・{区分}のところには、その人のものが入ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1人あたり世帯数(最少)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1人あたり世帯数(最多)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り世帯の上限(人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表彰する年数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表彰の種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保険プラン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱状の文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委嘱状の署名者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この決まりにする (F12)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonsPage</name>
    <message>
        <source>することを選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一人物の候補を確かめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>死亡・転出をほかの登録に反映する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の登録を開く (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この内容で登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>候補 {count}件(1で同一人物、2で別人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反映していないもの {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一人物か別人かを、まだ1件も選んでいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一人物 {same}件、別人 {apart}件を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反映するものが、1件も選ばれていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を反映します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反映する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を反映しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担い手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担い手の住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相手の住所・電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>死亡・転出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すること</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>保存した条件はまだありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今の条件を保存…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存した条件を削除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> かつ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件「{name}」を保存しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件「{name}」を削除しました</source>
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
        <source>保存した条件 ▾</source>
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
        <source>市の様式では、様式にある列を送ります。</source>
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
        <source> ほか{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しく作るシート {named}{more}</source>
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
        <source>Excelブック</source>
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
        <source>送る校(地)区と項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>項目(&amp;F)</source>
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
    <message>
        <source>登録 (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
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
    <name>ShortForm</name>
    <message>
        <source>登録 (F12)</source>
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
    <name>StaffSide</name>
    <message>
        <source>職員の担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（担当のいないもの）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相談・ケースは、ケース担当の職員が引き継ぎます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuccessorForm</name>
    <message>
        <source>後任の登録&#x3000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前任者 {name}(任期満了日 {ends})。残りの任期があれば、それを引き継ぎます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この席に、前任者の記録はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録 (F12)</source>
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
    <name>SumsPane</name>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段階</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>段階別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申請額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>決定額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交付額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確定額</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配布数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回収数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回収率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回収日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調査の回収</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>調査</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この年度に配布した調査がありません。「調査」の一覧で登録できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回収率 {rate}  期限が過ぎて未回収 {late}校(地)区</source>
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
    <name>TablePage</name>
    <message>
        <source>一覧を作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} を保存しました(管理番号 {serial})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>登録済みの様式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台帳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シート</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使っている交換</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新しいファイルに差し替える(&amp;G)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録から外す(&amp;X)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>市から届いた様式のファイルを選ぶか、ここに置いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excelブック ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市の様式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>市の様式を選ぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録をやめる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式の登録をやめますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ここまでに決めた列と項目の対応は残りません。登録済みの様式は変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録から外す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式「{name}」を登録から外しますか。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送った名簿と受け取りの記録は、そのまま残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式「{name}」を登録から外しました</source>
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
        <source>様式「{name}」を差し替えました</source>
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
        <source>校(地)区ごとに、シートの写しを作って書き入れる(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>様式を登録(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>一覧を作っています</source>
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
    <name>Today</name>
    <message>
        <source>今日すること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日までに必要なことはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限切れ: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>相談内容の番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例 12 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalLine</name>
    <message>
        <source>計</source>
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
    <name>TurnForm</name>
    <message>
        <source>状況を変える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>節目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移管先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終結のときは必ず入力します</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状況: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>点検の項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>氏名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>該当する世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目安を変更(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>該当する世帯はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。担当は「担い手名簿」の「引継ぎ」でまとめて決められます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。非開示は、記録の「非開示」の行を消すまで続きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目安を変更しました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長く未確認とする月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長い休止とする月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> か月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長く未確認とする目安</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>長い休止とする目安</source>
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
        <source>登録は消えません。終了したときは、下で終了日を決めて「終了にする」を選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録は消えません。直すところがあれば、記録を開いて直します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じ記録の行が2つ以上あります。どの行を採るかを決めてください。</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>ViewBar</name>
    <message>
        <source>表示する台帳・作業</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} (Ctrl+Alt+{number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatcherSide</name>
    <message>
        <source>見守り世帯の担当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>担当不在 {orphans:,}世帯&#x3000;福祉協力員1人あたり平均 {mean:.1f}世帯&#x3000;{limit}世帯を超える人 {heavy}人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>証票({days}交付)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿など {count}件(管理番号 {serials})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>鍵の記載がある世帯 {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返していただくもの: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（担当者のいない世帯）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithheldPage</name>
    <message>
        <source>この作業は、ケース担当の職員だけが行えます。
相談を受けたときは、ケース担当の職員に伝えてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearGridPage</name>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登録する (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件を登録しました</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>校区年度実績</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯数が未入力の校(地)区 {count}  加入率は登録すると計算します。連絡調整会議には「統計不可」とも書けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>高齢化率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>民生定数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡調整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ウェルクラブ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>児童</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保護者等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>教材</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>協力施設</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前年世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加入率</source>
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
        <source>が次の年齢以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次の年齢以下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次の月数以上前か空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>が次の月数以内</source>
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
    <message>
        <source>{label}: {value}までか空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}より後か空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}歳以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}歳以下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}か月以上前か空欄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}か月以内</source>
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
        <source>送る校(地)区</source>
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
        <source>表記の違い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>記録が未決定</source>
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
        <source>書き方だけが違います。決めなければ、当方のままです。</source>
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
        <source>送る項目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>すべての項目</source>
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
        <source>一覧の一部だけが送られてきたときにも、こうなります。「終了にする」とした登録のほかは変わりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}件が一覧にないまま続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}行のうち、{count}行がこちらの台帳にありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>別の事務所の一覧や、別の交換のファイルを開いたときにも、こうなります。何行かを確かめてから続けてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}行が新しいまま続ける</source>
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
<context>
    <name>watching</name>
    <message>
        <source>世帯ごと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計だけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校区報告(年度)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>訪問</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>助け合い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>気づいたこと</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} 実</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} 延べ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} 明細 実/延べ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報告 実</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>報告 延べ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>集計元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回の確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>結果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>終了の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>備考</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現況確認の入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意者(代理)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続柄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提供先ごとの同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意の入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(選んでください)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見守り対象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>世帯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>確認済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>うち終了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会えず</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未確認</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校(地)区ごとの進み具合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>種類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年間</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年間の集計</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
