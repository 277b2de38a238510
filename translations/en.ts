<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>ActivityPage</name>
    <message>
        <source>対象月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>活動の入力</source>
        <translation>Activity entry</translation>
    </message>
    <message>
        <source>全員</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>左の一覧で校(地)区を選ぶか、担当者を選んでください。</source>
        <translation>Choose a district in the list on the left, or choose a watcher.</translation>
    </message>
    <message>
        <source>この月に担当する世帯がありません。</source>
        <translation>No households are assigned for this month.</translation>
    </message>
    <message>
        <source>{count}行  「実」は世帯ごと・月ごとに1回だけ数えます</source>
        <translation>Rows: {count}   Distinct counts each household once a month</translation>
    </message>
    <message>
        <source>◆ {count}校(地)区に明細と校区報告の両方があります。集計元を選ぶまで、明細で数えます。</source>
        <translation>◆ Districts with both details and a district report: {count}. Details are counted until you choose the source.</translation>
    </message>
    <message>
        <source>校区報告は、明細のない校(地)区で使います。</source>
        <translation>The district report is used for districts without details.</translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>登録しました(追加{made}件、変更{changed}件、取消{removed}件)</source>
        <translation>Saved (added {made}, changed {changed}, removed {removed})</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Watcher</translation>
    </message>
    <message>
        <source>入力のしかた</source>
        <translation>Way of entry</translation>
    </message>
    <message>
        <source>年間の集計(&amp;Y)</source>
        <translation>&amp;Year summary</translation>
    </message>
    <message>
        <source>同じ世帯の行を足す (F4)</source>
        <translation>Add a row for the same household (F4)</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>交換の設定・主管</source>
        <translation>Exchange settings and authority</translation>
    </message>
    <message>
        <source>新しい交換</source>
        <translation>New exchange</translation>
    </message>
    <message>
        <source>この設定にする(&amp;N)</source>
        <translation>Apply these setti&amp;ngs</translation>
    </message>
    <message>
        <source>登録して、送る画面へ(&amp;N)</source>
        <translation>Save and go o&amp;n to sending</translation>
    </message>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation>There are entries you have not saved yet.</translation>
    </message>
    <message>
        <source>当方の様式(書き込み用のExcelブック)</source>
        <translation>Our own template (Excel workbook to write into)</translation>
    </message>
    <message>
        <source>交換「{name}」を登録しました</source>
        <translation>Saved the exchange “{name}”</translation>
    </message>
    <message>
        <source>相手を入力してください。</source>
        <translation>Enter the partner.</translation>
    </message>
    <message>
        <source>空欄のときは、相手と台帳の名前</source>
        <translation>If empty, the names of the partner and the register</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>交換の名前</source>
        <translation>Name of the exchange</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>主管: 市が主管の項目は、先方の変更をそのまま採ります。社協が主管・双方の項目は、先方の変更を一つずつ確かめます。</source>
        <translation>Authority: changes by the partner are taken as they are where the city has authority. Where the council or both have authority, each change is checked one by one.</translation>
    </message>
    <message>
        <source>選んだ項目の主管(スペースで切替)</source>
        <translation>Authority for the selected field (Space to switch)</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>行事</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>開催日</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>参加者</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>予約</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>初回</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>行事の実績</source>
        <translation>Event results</translation>
    </message>
    <message>
        <source>行事を開く(&amp;O)</source>
        <translation>&amp;Open event</translation>
    </message>
    <message>
        <source>次の回を作る (F4)</source>
        <translation>Make the next session (F4)</translation>
    </message>
    <message>
        <source>この年度の行事がありません。「行事」の一覧で登録できます。</source>
        <translation>There are no events in this year. You can add one in the list “Event”.</translation>
    </message>
    <message>
        <source>行事 {count}回(開催日ごと)  実績が未入力 {late}回</source>
        <translation>Days of events: {count}   Results missing: {late}</translation>
    </message>
    <message>
        <source>{count}日  実績が未入力 {late}</source>
        <translation type="vanished">Days: {count}   Results missing: {late}</translation>
    </message>
    <message>
        <source>次の回を作りました。開催日を入力してください。</source>
        <translation>The next session has been made. Enter its date.</translation>
    </message>
</context>
<context>
    <name>AttendeesPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>参加者を探す</source>
        <translation>Find a participant</translation>
    </message>
    <message>
        <source>氏名・カナ・電話の一部</source>
        <translation>Part of a name, kana or phone number</translation>
    </message>
    <message>
        <source>候補</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>校(地)区・住所</source>
        <translation>District and address</translation>
    </message>
    <message>
        <source>参加者</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>まだ登録していない参加者があります。</source>
        <translation>There are participants you have not saved yet.</translation>
    </message>
    <message>
        <source>参加者名簿</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>まだ誰も載っていません。上の欄で探してEnterで加えます。</source>
        <translation>Nobody is listed yet. Find people in the box above and add them with Enter.</translation>
    </message>
    <message>
        <source>この年度の行事がありません。「行事」の一覧で登録できます。</source>
        <translation>There are no events in this year. You can add one in the list “Event”.</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>名簿 {count}人  出席 {came}人</source>
        <translation>Listed {count}   Attended {came}</translation>
    </message>
    <message>
        <source>参加者を登録しました(出席 {came}人)</source>
        <translation>Saved the participants (attended {came})</translation>
    </message>
    <message>
        <source>Enterで名簿に加えます。名簿では、スペースキーで出席・欠席、Deleteで取り消します。</source>
        <translation>Enter adds to the list. In the list, Space switches attended or absent and Delete removes.</translation>
    </message>
</context>
<context>
    <name>AudienceFields</name>
    <message>
        <source>内部用(事務所の外に出さない)</source>
        <translation>For internal use (does not leave the office)</translation>
    </message>
    <message>
        <source>例 黒崎校区社会福祉協議会</source>
        <translation>e.g. Kurosaki district council</translation>
    </message>
    <message>
        <source>例 見守り活動</source>
        <translation>e.g. watching activities</translation>
    </message>
    <message>
        <source>渡す相手</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>提供先の名前</source>
        <translation>Name of the recipient</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>返却期限</source>
        <translation>To be returned by</translation>
    </message>
    <message>
        <source>全員を載せ、非開示の人には「非開示」と記します。</source>
        <translation>Everybody is listed; “not disclosed” is written beside people with non-disclosure.</translation>
    </message>
    <message>
        <source>非開示の人と、この相手への提供に同意のない人は載せません。</source>
        <translation>People with non-disclosure or without consent for this recipient are left out.</translation>
    </message>
    <message>
        <source>載せないもの: {shown}</source>
        <translation>Left out: {shown}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>作った日時</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>きっかけ</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>大きさ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>控えの一覧</source>
        <translation>List of backups</translation>
    </message>
    <message>
        <source>控えは、まだありません。F12 で作れます。</source>
        <translation>There is no backup yet. F12 makes one.</translation>
    </message>
    <message>
        <source>控えは、1日1回と、取込・交換・年度の締めの前に、自動で作ります。どれも、開けることと件数を確かめてから残しています。中身は暗号になっていて、事務所のフォルダーの中の「backups」にあります。元に戻すときは、管理者に連絡してください。</source>
        <translation>Backups are made by themselves once a day, and before an import, an exchange or the closing of a year. Each is kept once it was opened and its records were counted. They are encrypted and lie in “backups” in the office&apos;s folder. Ask your administrator when one is to be put back.</translation>
    </message>
    <message>
        <source>いま控えを作る (F12)</source>
        <translation>Make a backup now (F12)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>控えを作っています</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>控えを作りました</source>
        <translation>A backup was made</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>未接触とする日数</source>
        <translation>Days without contact</translation>
    </message>
    <message>
        <source>当てはまるケースはありません。</source>
        <translation>No cases match.</translation>
    </message>
    <message>
        <source>&amp;{place} {name} {count}</source>
        <translation>&amp;{place} {name} {count}</translation>
    </message>
    <message>
        <source>自分の担当</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>今日・期限切れ</source>
        <translation>Today and overdue</translation>
    </message>
    <message>
        <source>未接触</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>担当なし</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>終結待ち</source>
        <translation>Waiting to be closed</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>ケースの見方</source>
        <translation>Case board</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reception no.</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>相談者</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>主な相談内容</source>
        <translation>Main topic</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>担当CSW</source>
        <translation>Responsible CSW</translation>
    </message>
    <message>
        <source>最後の接触</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>次回対応日</source>
        <translation>Next action on</translation>
    </message>
    <message>
        <source>ケース</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>日を超えて受付も経過もないケース</source>
        <translation>Cases without a reception or entry for more than this many days</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>すべての区分</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>欠員・不足だけ</source>
        <translation>Only vacancies and shortfalls</translation>
    </message>
    <message>
        <source>左の{lines}行の計&#x3000;現員 {people:,}人(兼務は1人)&#x3000;定数・必要数(最少) {wanted:,}人&#x3000;欠員(席) {empty:,}</source>
        <translation type="vanished">Sum of {lines} rows   In post {people:,} (each person once)   Quota or least need {wanted:,}   Vacancies (seats) {empty:,}</translation>
    </message>
    <message>
        <source>まだ登録していない後任があります。</source>
        <translation>There is a successor you have not saved yet.</translation>
    </message>
    <message>
        <source>欠員・不足はありません。</source>
        <translation>There are no vacancies or shortfalls.</translation>
    </message>
    <message>
        <source>席も定数も委嘱もまだありません。「担当区域」「定数」「担い手名簿」の一覧で登録できます。</source>
        <translation>There are no seats, quotas or appointments yet. Add them in the lists “Area”, “Quotas” and “Volunteers”.</translation>
    </message>
    <message>
        <source>左の{lines}行の計&#x3000;現員 {people:,}人(兼務も1人と数える)&#x3000;定数・必要数(最少) {wanted:,}人&#x3000;欠員(席) {empty:,}</source>
        <translation>Sum of {lines} rows   In post {people:,} (each person once)   Quota or least need {wanted:,}   Vacancies (seats) {empty:,}</translation>
    </message>
    <message>
        <source>{households}世帯 必要 {needed}人</source>
        <translation>Households {households}   Needed {needed}</translation>
    </message>
    <message>
        <source>◆ 欠員</source>
        <translation>◆ Vacancy</translation>
    </message>
    <message>
        <source>この行に、空いている席はありません。</source>
        <translation>There is no vacant seat in this row.</translation>
    </message>
    <message>
        <source>後任を登録しました</source>
        <translation>Saved the successor</translation>
    </message>
    <message>
        <source>委嘱の決まりを変えました</source>
        <translation>Changed the rules of appointment</translation>
    </message>
    <message>
        <source>欠員一覧(&amp;1)</source>
        <translation>List of vacancies(&amp;1)</translation>
    </message>
    <message>
        <source>委嘱状: 基準日に委嘱した{role}(&amp;2)</source>
        <translation>Letters: {role} appointed on the date above(&amp;2)</translation>
    </message>
    <message>
        <source>委嘱状を作っています</source>
        <translation type="vanished">Making letters of appointment</translation>
    </message>
    <message>
        <source>民児協・校(地)区</source>
        <translation>Council or district</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>定数</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>現員</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>過不足</source>
        <translation>+/−</translation>
    </message>
    <message>
        <source>欠員</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>定数と現員</source>
        <translation>Quota and people in post</translation>
    </message>
    <message>
        <source>席番号</source>
        <translation>Seat no.</translation>
    </message>
    <message>
        <source>担当区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>在任者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>任期満了</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>席と在任者</source>
        <translation>Seats and holders</translation>
    </message>
    <message>
        <source>印刷… (F7)</source>
        <translation>Print… (F7)</translation>
    </message>
    <message>
        <source>委嘱の決まり…</source>
        <translation>Rules of appointment…</translation>
    </message>
    <message>
        <source>欠員一覧 (F7)</source>
        <translation type="vanished">List of vacancies (F7)</translation>
    </message>
    <message>
        <source>後任を登録する (F4)</source>
        <translation>Enter a successor (F4)</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>変更する項目</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>空欄の記録だけ(入力済みは変えない)</source>
        <translation>Only empty records (leave those filled in)</translation>
    </message>
    <message>
        <source>異動日</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>今の内容</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>変更できない理由</source>
        <translation>Why it cannot change</translation>
    </message>
    <message>
        <source>変更の理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>年度更新</source>
        <translation>Yearly update</translation>
    </message>
    <message>
        <source>訂正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>一斉見直し</source>
        <translation>General review</translation>
    </message>
    <message>
        <source>なくてもかまいません</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>変更の内容を確かめる (F12)</source>
        <translation>Look at what will change (F12)</translation>
    </message>
    <message>
        <source>変更する (F12)</source>
        <translation>Change (F12)</translation>
    </message>
    <message>
        <source>変更の内容を確かめる</source>
        <translation type="vanished">Check the changes</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation type="vanished">Change</translation>
    </message>
    <message>
        <source>まとめて変更  {register}  {count}{unit}</source>
        <translation>Change many  {register}  {count} {unit}</translation>
    </message>
    <message>
        <source>項目と新しい内容を入れて、変更の内容を確かめてください。空欄にすると内容を消します。</source>
        <translation>Choose a field, enter the new content and check the changes. An empty content clears the field.</translation>
    </message>
    <message>
        <source>変更の内容を調べています</source>
        <translation>Working out the changes</translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>変更 {count}件</source>
        <translation>To change {count}</translation>
    </message>
    <message>
        <source>すでに同じ内容 {count}件</source>
        <translation>Already the same {count}</translation>
    </message>
    <message>
        <source>入力済みのため変えない {count}件</source>
        <translation>Filled in, left alone {count}</translation>
    </message>
    <message>
        <source>変更できない {count}件</source>
        <translation>Cannot change {count}</translation>
    </message>
    <message>
        <source>(表は先頭の{count}件)</source>
        <translation>(the table shows the first {count})</translation>
    </message>
    <message>
        <source>変更しています</source>
        <translation>Changing</translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation>Back to list (Esc)</translation>
    </message>
    <message>
        <source>新しい内容</source>
        <translation>New content</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>同じかもしれない登録</source>
        <translation>Records that may be the same</translation>
    </message>
    <message>
        <source>この登録とする(&amp;M)</source>
        <translation>It is this record (&amp;M)</translation>
    </message>
    <message>
        <source>どれでもない(&amp;W)</source>
        <translation>None of these (&amp;W)</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>重複の候補</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>同じ項目</source>
        <translation>Same fields</translation>
    </message>
    <message>
        <source>調べています…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>重複の候補を調べています</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>調べるのを中止しました。「調べ直す」で、初めから調べられます。</source>
        <translation>The search was stopped. “Search again” starts it from the beginning.</translation>
    </message>
    <message>
        <source>重複の候補は見つかりませんでした。</source>
        <translation>No possible duplicates were found.</translation>
    </message>
    <message>
        <source>{total}組のうち、確かなものから{count}組を表示しています。</source>
        <translation>Showing the {count} most certain of {total} pairs.</translation>
    </message>
    <message>
        <source>{count}組あります。確かなものから並んでいます。</source>
        <translation>Pairs: {count}, the most certain first.</translation>
    </message>
    <message>
        <source>「{name}」と同じかもしれない登録</source>
        <translation>Records that may be the same as “{name}”</translation>
    </message>
    <message>
        <source>重複の候補  {register}</source>
        <translation>Possible duplicates  {register}</translation>
    </message>
    <message>
        <source>{count}組を別人・別のものとして記録しました</source>
        <translation>Recorded {count} pairs as different</translation>
    </message>
    <message>
        <source>比べて統合…(Enter)</source>
        <translation>Compare and merge… (Enter)</translation>
    </message>
    <message>
        <source>別人・別のもの(&amp;B)</source>
        <translation>They are different (&amp;B)</translation>
    </message>
    <message>
        <source>別人の一覧(&amp;L)</source>
        <translation>&amp;List of different pairs</translation>
    </message>
    <message>
        <source>調べ直す(&amp;A)</source>
        <translation>Search &amp;again</translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation>Back to list (Esc)</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>取り込んでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>取込の進み具合</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取り込む前の控えを残してから始めます。中止すると、何も取り込まずに元のままになります。</source>
        <translation>A backup is made before the import starts. If you cancel, nothing is imported and everything stays as it was.</translation>
    </message>
    <message>
        <source>控えを作っています…</source>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <source>中止しています…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>{done} / {total} 件</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{done} / {total} 件  仕上げています…</source>
        <translation>{done} of {total}   Finishing…</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>方法・相手</source>
        <translation>Method and partner</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>経過</source>
        <translation>History</translation>
    </message>
    <message>
        <source>経過の全文</source>
        <translation>Full text of the entry</translation>
    </message>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation>There are entries you have not saved yet.</translation>
    </message>
    <message>
        <source>破棄すると、いま入力した内容は残りません。</source>
        <translation>If you discard them, what you just typed is lost.</translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>(氏名なし)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>! 非開示</source>
        <translation>! Not to be disclosed</translation>
    </message>
    <message>
        <source>◆ 閲覧制限</source>
        <translation>◆ Restricted</translation>
    </message>
    <message>
        <source>◆ 同じ方かもしれないケース: {cases}。「相談・ケース」の一覧で2件を選び、F6で1件に統合できます。</source>
        <translation>◆ Cases that may be the same person: {cases}. Select two in the list of cases and press F6 to merge them.</translation>
    </message>
    <message>
        <source>支援経過を書く</source>
        <translation>Write a history entry</translation>
    </message>
    <message>
        <source>会議を記録する</source>
        <translation>Record a meeting</translation>
    </message>
    <message>
        <source>関係機関につなぐ</source>
        <translation>Link to an agency</translation>
    </message>
    <message>
        <source>家族・関係者を加える</source>
        <translation>Add family or another person</translation>
    </message>
    <message>
        <source>担当を変える</source>
        <translation>Change who is responsible</translation>
    </message>
    <message>
        <source>情報共有の同意</source>
        <translation>Consent to share</translation>
    </message>
    <message>
        <source>アセスメントと計画</source>
        <translation>Assessment and plan</translation>
    </message>
    <message>
        <source>{number} に登録しました</source>
        <translation>Saved to {number}</translation>
    </message>
    <message>
        <source>経過を書く (F4)</source>
        <translation>Write entry (F4)</translation>
    </message>
    <message>
        <source>状況(&amp;Z)</source>
        <translation>Status (&amp;Z)</translation>
    </message>
    <message>
        <source>担当(&amp;T)</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>計画(&amp;P)</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>同意(&amp;D)</source>
        <translation>Consent (&amp;D)</translation>
    </message>
    <message>
        <source>会議(&amp;K)</source>
        <translation>Meeting (&amp;K)</translation>
    </message>
    <message>
        <source>関係機関(&amp;R)</source>
        <translation>Agency (&amp;R)</translation>
    </message>
    <message>
        <source>家族・関係者(&amp;F)</source>
        <translation>&amp;Family and others</translation>
    </message>
    <message>
        <source>支援ネットワーク図(&amp;M)</source>
        <translation>Network &amp;map</translation>
    </message>
    <message>
        <source>支援経過記録 (F7)</source>
        <translation>Case history (F7)</translation>
    </message>
    <message>
        <source>台帳で開く (F2)</source>
        <translation>Open record (F2)</translation>
    </message>
</context>
<context>
    <name>CasePaperPage</name>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>書類を作っています</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>書類に入れる</source>
        <translation>Put on the paper</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>変更日</source>
        <translation>Date of change</translation>
    </message>
    <message>
        <source>分かれる町内会</source>
        <translation>Neighbourhoods that split off</translation>
    </message>
    <message>
        <source>町内会の分からないもの</source>
        <translation>Without a known neighbourhood</translation>
    </message>
    <message>
        <source>町内会の分からないものは、移るものに印を付けます(スペース)。</source>
        <translation type="vanished">Tick those without a known neighbourhood that move (Space).</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>移る件数</source>
        <translation type="vanished">Moving</translation>
    </message>
    <message>
        <source>残る件数</source>
        <translation type="vanished">Staying</translation>
    </message>
    <message>
        <source>町内会の分からないもの(移るものにスペースで印)</source>
        <translation>Not in a known neighbourhood (space ticks what moves)</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>移る</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>残る</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>移るもの</source>
        <translation>What moves</translation>
    </message>
    <message>
        <source>分かれる町内会(スペースで印)</source>
        <translation>Neighbourhoods that split off (space ticks)</translation>
    </message>
    <message>
        <source>移るものを確かめる (F12)</source>
        <translation>Check what moves (F12)</translation>
    </message>
    <message>
        <source>新しい校(地)区を作る</source>
        <translation>Make a new district</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>校(地)区の変更を登録します。</source>
        <translation>The change of districts will be saved.</translation>
    </message>
    <message>
        <source>{count}件が移ります。登録した後も「元に戻す」で戻せます。</source>
        <translation>Records that move: {count}. You can undo this afterwards with “Undo”.</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>この変更を登録 (F12)</source>
        <translation>Save this change (F12)</translation>
    </message>
    <message>
        <source>{old} の名称を {new} にします。登録は動きません。</source>
        <translation>{old} will be named {new}. No records move.</translation>
    </message>
    <message>
        <source>{old} から {new} へ {count}件が移ります。終わったものと変更日より前の記録は動きません。</source>
        <translation>{count} records move from {old} to {new}. What has ended or is older than the date of change stays.</translation>
    </message>
    <message>
        <source>◆ 変更日は先の日付ですが、一覧では登録した時から新しい校(地)区になります。</source>
        <translation>◆ The day of the change is still to come; in the lists the new district stands from the moment it is saved.</translation>
    </message>
    <message>
        <source>この変更を登録する (F12)</source>
        <translation type="vanished">Save this change (F12)</translation>
    </message>
    <message>
        <source>校(地)区の変更を登録しました</source>
        <translation>Saved the change of districts</translation>
    </message>
    <message>
        <source>変更の種類</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>新しい名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>計画をやめる (Esc)</source>
        <translation>Discard the plan (Esc)</translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message>
        <source>まだありません。</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>削除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{title}を{verb}</source>
        <translation>{title}: {verb}</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>{label} {option}</source>
        <translation>{label} {option}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>集計する(&amp;S)</source>
        <translation>Count(&amp;S)</translation>
    </message>
    <message>
        <source>集計する</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>校(地)区ごとの数値も表示</source>
        <translation>Also show figures by district</translation>
    </message>
    <message>
        <source>確定した数値の一覧(&amp;L)</source>
        <translation>List of frozen figures(&amp;L)</translation>
    </message>
    <message>
        <source>ありません</source>
        <translation>None</translation>
    </message>
    <message>
        <source>指標</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>今回</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>前年度</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>増減</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>年度の数値</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>締める (F12)</source>
        <translation>Close the year (F12)</translation>
    </message>
    <message>
        <source>{year}(締め済み)</source>
        <translation>{year} (closed)</translation>
    </message>
    <message>
        <source>締めた年度の数値は変わりません。あとから登録された異動だけを下に示します。</source>
        <translation>The figures of a closed year do not change. Only status changes entered later are shown below.</translation>
    </message>
    <message>
        <source>年度と基準日を確かめて「集計する」を押してください。締めるまで何も変わりません。</source>
        <translation>Check the fiscal year and the reference date, then press “Count”. Nothing changes until you close the year.</translation>
    </message>
    <message>
        <source>年度を締めるのは管理者です。</source>
        <translation>An administrator closes the year.</translation>
    </message>
    <message>
        <source>基準日は、年月日で入力してください。</source>
        <translation>Enter the reference date as a full date.</translation>
    </message>
    <message>
        <source>年度の数値を集計しています</source>
        <translation>Counting the figures of the year</translation>
    </message>
    <message>
        <source>{day}現在の集計です。締めると{figures}個の数値を確定し、次年度の校区年度実績{districts}件とサロン実施報告{salons}件の欄を用意します。</source>
        <translation>Counted as of {day}. Closing fixes {figures} figures and prepares next year’s entries for {districts} districts and {salons} salons.</translation>
    </message>
    <message>
        <source>区計</source>
        <translation>Ward total</translation>
    </message>
    <message>
        <source>{year}を締めますか。</source>
        <translation>Close {year}?</translation>
    </message>
    <message>
        <source>数値は{day}現在で確定し、あとから変わることはありません。締めたあとに登録された異動は「締め後異動」として別に示します。間違えたときは元に戻せます。</source>
        <translation>The figures are fixed as of {day} and do not change afterwards. Status changes entered later are shown separately as late entries. You can undo this if it was a mistake.</translation>
    </message>
    <message>
        <source>締める</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>年度を締めています</source>
        <translation>Closing the year</translation>
    </message>
    <message>
        <source>{year}を締めました</source>
        <translation>Closed {year}</translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>年度締め</source>
        <translation type="vanished">Year-end closing</translation>
    </message>
    <message>
        <source>この年度の異動:</source>
        <translation>Status changes of this year:</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>パスワードを忘れたときは、このコードでだけ開けます。
もう一度表示することはできません。紙に書き写し、
封筒に入れて、鍵のかかる場所に2通保管してください。</source>
        <translation>If you forget the password, only this code opens the office.
It is never shown again. Copy it onto paper, put it in an envelope
and keep two copies in a locked place.</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>コピー</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>控えました</source>
        <translation>I have copied it</translation>
    </message>
    <message>
        <source>台帳を開く</source>
        <translation>Open the registers</translation>
    </message>
</context>
<context>
    <name>ColourPane</name>
    <message>
        <source>{name} {count}行</source>
        <translation>{name}: {count} rows</translation>
    </message>
    <message>
        <source>ほか{count}色</source>
        <translation>{count} more colours</translation>
    </message>
    <message>
        <source>{mark} 色や取り消し線の付いた行があります: {names}</source>
        <translation>{mark} Some rows are coloured or struck through: {names}</translation>
    </message>
    <message>
        <source>{name}の意味</source>
        <translation>Meaning of {name}</translation>
    </message>
    <message>
        <source> ほか</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>{count}行({rows}行目{more})</source>
        <translation>{count} rows (row {rows}{more})</translation>
    </message>
    <message>
        <source>{text}
凡例「{legend}」</source>
        <translation>{text}
Legend “{legend}”</translation>
    </message>
    <message>
        <source>備考に書く文</source>
        <translation>Text for the note</translation>
    </message>
    <message>
        <source>書くこと</source>
        <translation>What to write</translation>
    </message>
    <message>
        <source>{colour}: {name}</source>
        <translation>{colour}: {name}</translation>
    </message>
    <message>
        <source>色の付いた行が何を表すかを決めます。決めたことは、同じ見出しの台帳を次に取り込むときにも使います。</source>
        <translation>Decide what the coloured rows stand for. Your decision is used again for ledgers with the same headings.</translation>
    </message>
    <message>
        <source>色の意味</source>
        <translation>Meaning of colours</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>表示する列</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>上へ(&amp;U)</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>下へ(&amp;D)</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>この列を表示する</source>
        <translation>Show this column</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>表示する列に印を付けてください(スペースキーでも)。上から順に、左から並びます。</source>
        <translation>Tick the columns to show (Space also works). From the top, they stand from left to right.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>登録済み</source>
        <translation>On file</translation>
    </message>
    <message>
        <source>取込元</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>注記</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>台帳の登録と結び付けます。</source>
        <translation>Is linked to the record in our register.</translation>
    </message>
    <message>
        <source>空欄を補います。</source>
        <translation>Fills an empty field.</translation>
    </message>
    <message>
        <source>違います。</source>
        <translation>Differs.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>シート「{sheet}」 {row}行目</source>
        <translation type="vanished">Sheet “{sheet}”, row {row}</translation>
    </message>
    <message>
        <source>{row}行目</source>
        <translation type="vanished">Row {row}</translation>
    </message>
    <message>
        <source>同じ人なら取り込まずにおき、後でもう一度取り込むと、その登録と比べて足りない項目を補えます。</source>
        <translation>If it is the same person, leave it out; import the file once more later to compare it with that record and fill in what is missing.</translation>
    </message>
    <message>
        <source>同じかもしれない登録(選ぶと下で比べられます)</source>
        <translation>Records that may be the same (select one to compare below)</translation>
    </message>
    <message>
        <source>同じかもしれない登録</source>
        <translation>Records that may be the same</translation>
    </message>
    <message>
        <source>項目ごとの比較</source>
        <translation>Comparison by field</translation>
    </message>
</context>
<context>
    <name>ConditionBuilder</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>条件の値を入れてください。</source>
        <translation>Type in the value of the condition.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>確認票 (F7)</source>
        <translation>Confirmation sheet (F7)</translation>
    </message>
    <message>
        <source>確認票を作っています</source>
        <translation>Making the confirmation sheet</translation>
    </message>
    <message>
        <source>全員</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Enterでその校(地)区の世帯を入力します。F7で確認票を印刷できます。</source>
        <translation>Enter opens the households of the district. F7 prints the confirmation sheet.</translation>
    </message>
    <message>
        <source>{seen} / {total} 世帯を確認  ◆ 長く未確認 {stale}世帯   1 変わりなし 2 変更あり 3 会えず 4 終了</source>
        <translation>{seen} of {total} households confirmed  ◆ Long unconfirmed {stale}   1 No change 2 Changed 3 Not met 4 Ended</translation>
    </message>
    <message>
        <source> [非開示]</source>
        <translation> [Not disclosed]</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{count}世帯の現況確認を登録しました</source>
        <translation>Saved the confirmation of {count} households</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Watcher</translation>
    </message>
    <message>
        <source>表示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>長く未確認</source>
        <translation>Long unconfirmed</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>左の一覧で校(地)区を選ぶと、世帯ごとに入力できます</source>
        <translation>Choose a district in the list on the left to enter household by household</translation>
    </message>
    <message>
        <source>提供先と校(地)区を選ぶと、世帯ごとの同意をまとめて入力できます。</source>
        <translation>Choose a recipient and a district to enter the consent of its households together.</translation>
    </message>
    <message>
        <source> [非開示]</source>
        <translation> [Not disclosed]</translation>
    </message>
    <message>
        <source>{recipient}への同意を{count}世帯登録しました</source>
        <translation>Saved consent for {recipient}: {count} households</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>表示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>同意書の保管場所</source>
        <translation>Where the consent form is kept</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Kept at</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>内訳</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>主な相談内容(◎)</source>
        <translation>Main topic (◎)</translation>
    </message>
    <message>
        <source>相談内容(重複あり)</source>
        <translation>Topics (may overlap)</translation>
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
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>{year} 相談の集計</source>
        <translation>Consultations in {year}</translation>
    </message>
    <message>
        <source>月別</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>相談の集計_{year}</source>
        <translation>Consultation counts {year}</translation>
    </message>
    <message>
        <source>月不明</source>
        <translation type="vanished">Month unknown</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>延べは受付の件数、新規は各ケースの最初の受付(別に指定したものはその区分)です。実人員は、氏名と生年月日(なければ電話)が同じ方を、各行の中で1人と数えます。</source>
        <translation>Contacts are receptions; new is the first reception of each case (or its own mark where given). People counts those of the same name and date of birth (or phone) once per row.</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>この年度の相談はありません。</source>
        <translation>There are no consultations in this year.</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>継続</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>延べ</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>実人員</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>年月日をすべて入力してください。</source>
        <translation>Enter the full date.</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>保存して、あとで続ける</source>
        <translation>Save and go on later</translation>
    </message>
    <message>
        <source>保存せずに閉じる</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>確認を続ける</source>
        <translation>Go on checking</translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。保存すると、交換の一覧からいつでも続けられます。</source>
        <translation>Nothing has been imported yet. If you save, you can go on at any time from the list of exchanges.</translation>
    </message>
    <message>
        <source>「終了にする」とした登録は、続けるときにもう一度選んでください。</source>
        <translation>Choose “End” again for those records when you go on.</translation>
    </message>
    <message>
        <source>ここまでの判断を保存しますか。</source>
        <translation>Save your decisions so far?</translation>
    </message>
    <message>
        <source>違いの確認  {name}</source>
        <translation>Differences  {name}</translation>
    </message>
    <message>
        <source>変更なし {count}件</source>
        <translation>Unchanged: {count}</translation>
    </message>
    <message>
        <source>先方の番号が違う {count}件(番号は採りません)</source>
        <translation>Partner’s number differs: {count} (their numbers are not taken)</translation>
    </message>
    <message>
        <source>記録でない行 {count}</source>
        <translation>Rows that are no records: {count}</translation>
    </message>
    <message>
        <source>先方の「{heading}」を外部番号に登録する({count}件)(&amp;B)</source>
        <translation>Save the partner’s “{heading}” as external numbers: {count} (&amp;B)</translation>
    </message>
    <message>
        <source>すべて先方の書き方にする(&amp;U)</source>
        <translation>&amp;Use the partner’s spelling for all</translation>
    </message>
    <message>
        <source>食い違いのないものをすべて採る(&amp;U)</source>
        <translation>Take all &amp;undisputed</translation>
    </message>
    <message>
        <source>登録する(&amp;T)</source>
        <translation>Save (&amp;T)</translation>
    </message>
    <message>
        <source>終了にする(&amp;T)</source>
        <translation>End (&amp;T)</translation>
    </message>
    <message>
        <source>そのまま(&amp;K)</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>先方の書き方にする(&amp;T)</source>
        <translation>&amp;Take their spelling</translation>
    </message>
    <message>
        <source>先方を採る(&amp;T)</source>
        <translation>&amp;Take theirs</translation>
    </message>
    <message>
        <source>登録しない(&amp;K)</source>
        <translation>Do not save (&amp;K)</translation>
    </message>
    <message>
        <source>当方のまま(&amp;K)</source>
        <translation>&amp;Keep ours</translation>
    </message>
    <message>
        <source>{done}件を決めました。</source>
        <translation>Decided: {done}.</translation>
    </message>
    <message>
        <source>取り込みは、ケース担当か管理者が行います。</source>
        <translation>A case worker or an administrator carries out the import.</translation>
    </message>
    <message>
        <source>未決定 {count}項目は変えずに残し、次に来たときまた確かめます。</source>
        <translation>{count} undecided fields stay unchanged and are asked about again next time.</translation>
    </message>
    <message>
        <source>すべて決まりました。</source>
        <translation>Everything is decided.</translation>
    </message>
    <message>
        <source>{selected}件を選択</source>
        <translation>Selected: {selected}</translation>
    </message>
    <message>
        <source>名前・行・理由</source>
        <translation>Name, row or reason</translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>終了 {day}</source>
        <translation>Ended {day}</translation>
    </message>
    <message>
        <source>{all}件のうち{done}件を決めました。</source>
        <translation>Decided {done} of {all}.</translation>
    </message>
    <message>
        <source>あとで続ける(&amp;L)</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>取り込む(&amp;N)</source>
        <translation>Import (&amp;N)</translation>
    </message>
    <message>
        <source>絞り込み(&amp;F)</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>DifferentPage</name>
    <message>
        <source>別人・別のものとした組  {register}</source>
        <translation>Pairs said to be different  {register}</translation>
    </message>
    <message>
        <source>別人・別のものとした組</source>
        <translation>Pairs said to be different</translation>
    </message>
    <message>
        <source>記録した日時と操作者</source>
        <translation>Recorded at and by</translation>
    </message>
    <message>
        <source>別人の記録を取り消す(&amp;B)</source>
        <translation>Take this pair &amp;back</translation>
    </message>
    <message>
        <source>候補に戻る (Esc)</source>
        <translation>Back to duplicates (Esc)</translation>
    </message>
    <message>
        <source>{count}組あります。候補にも、取り込みの「要確認」にも出しません。</source>
        <translation>Pairs: {count}. They appear neither among duplicates nor as rows to decide in an import.</translation>
    </message>
    <message>
        <source>別人・別のものとした組はありません。</source>
        <translation>There are no pairs said to be different.</translation>
    </message>
    <message>
        <source>{count}組の別人の記録を取り消しました</source>
        <translation>Took back {count} pairs</translation>
    </message>
</context>
<context>
    <name>DistrictTree</name>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>区計</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>廃止校区</source>
        <translation>Former districts</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>福祉台帳  事務所を開く</source>
        <translation>Welfare registers: open the office</translation>
    </message>
    <message>
        <source>事務所を開く</source>
        <translation>Open the office</translation>
    </message>
    <message>
        <source>ロック中</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>確かめています…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>別の操作者で開きますか。</source>
        <translation>Open as another user?</translation>
    </message>
    <message>
        <source>いまの操作者がまだ登録していない入力は残りません。登録済みの内容は変わりません。</source>
        <translation>What the present user has not saved is lost. What is saved stays as it is.</translation>
    </message>
    <message>
        <source>別の操作者で開く</source>
        <translation>Open as another user</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>はじめての準備</source>
        <translation>First set-up</translation>
    </message>
    <message>
        <source>復旧コードで開く</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>開いています…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>準備しています…</source>
        <translation>Preparing…</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>同じ方かもしれないケース・見守り世帯</source>
        <translation>Cases and watch households that may be the same person</translation>
    </message>
    <message>
        <source>受付番号</source>
        <translation>Reception no.</translation>
    </message>
    <message>
        <source>相談者</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>初回</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>主な相談</source>
        <translation>Main topic</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>↓で移り、Enterで選びます。</source>
        <translation>↓ moves here, Enter chooses.</translation>
    </message>
    <message>
        <source>このケースの継続として受け付ける</source>
        <translation>Take in as continued under this case</translation>
    </message>
    <message>
        <source>同じ方の新しいケースにする</source>
        <translation>Make a new case of the same person</translation>
    </message>
    <message>
        <source>見守り世帯</source>
        <translation>Watch households</translation>
    </message>
    <message>
        <source>(閲覧制限)</source>
        <translation type="vanished">(restricted)</translation>
    </message>
</context>
<context>
    <name>EnclosurePane</name>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>添付書類</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>届いている書類を、スペースキーか1で「○」にします。</source>
        <translation>Space or 1 marks the papers that have arrived with ○.</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>EndingLine</name>
    <message>
        <source>終了日</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>終了の理由</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>(理由なし)</source>
        <translation>(no reason)</translation>
    </message>
    <message>
        <source>終了日を入力してください。</source>
        <translation>Enter the date of ending.</translation>
    </message>
    <message>
        <source>選んだ登録を、この日で終了にします。登録は過去の分として残ります。</source>
        <translation>The selected records end on this day. They stay on file as past records.</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>{count}件をまとめて変更しました</source>
        <translation>Changed {count} records</translation>
    </message>
    <message>
        <source>項目ごとの件数…(&amp;C)</source>
        <translation>&amp;Count by field…</translation>
    </message>
    <message>
        <source>まとめて変更…(&amp;M)</source>
        <translation>Change &amp;many…</translation>
    </message>
</context>
<context>
    <name>ExchangeList</name>
    <message>
        <source>市様式・交換</source>
        <translation>City templates and exchange</translation>
    </message>
    <message>
        <source>交換の一覧</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>送付と受領の記録</source>
        <translation>Sent and received</translation>
    </message>
    <message>
        <source>選んだ交換の、送付と受領の記録</source>
        <translation>What was sent and received in the selected exchange</translation>
    </message>
    <message>
        <source>{title}  まだありません。「送る」で始めます。</source>
        <translation>{title}: nothing yet. Start with “Send”.</translation>
    </message>
    <message>
        <source>まだ交換がありません。「送る」で、市に渡す名簿を作れます。市の様式があるときは、先に「市の様式」で登録してください。先方から届いた名簿は「受け取る」で、違いを確かめてから取り込みます。</source>
        <translation>There are no exchanges yet. “Send” makes a roster for the city. If the city has a template, save it first under “City templates”. “Receive” takes a roster that came back and lets you check the differences before anything is imported.</translation>
    </message>
    <message>
        <source>送る(&amp;S)…</source>
        <translation>&amp;Send…</translation>
    </message>
    <message>
        <source>受け取る(&amp;R)…</source>
        <translation>&amp;Receive…</translation>
    </message>
    <message>
        <source>確認の続き(&amp;G)…</source>
        <translation>&amp;Go on checking…</translation>
    </message>
    <message>
        <source>受け取りの結果(&amp;G)…</source>
        <translation>Result of the receipt (&amp;G)…</translation>
    </message>
    <message>
        <source>市の様式(&amp;T)…</source>
        <translation>City &amp;templates…</translation>
    </message>
    <message>
        <source>新しい交換(&amp;E)…</source>
        <translation>N&amp;ew exchange…</translation>
    </message>
    <message>
        <source>設定・主管(&amp;C)…</source>
        <translation>Settings and authority (&amp;C)…</translation>
    </message>
    <message>
        <source>変更パッケージ(&amp;P)…</source>
        <translation>Change &amp;packages…</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>ここまでの判断を保存しました</source>
        <translation>Your decisions so far are saved</translation>
    </message>
    <message>
        <source>F11で、違いの確認に戻ります</source>
        <translation>F11 takes you back to the differences</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>書き出す(Excel)</source>
        <translation>Export (Excel)</translation>
    </message>
    <message>
        <source>この一覧 {count}件(表示している列)</source>
        <translation>This list, {count} entries (columns shown)</translation>
    </message>
    <message>
        <source>台帳全体(世帯員・連絡先などの別表も)</source>
        <translation>The whole register (with the tables of members, contacts and so on)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="vanished">Cancel</translation>
    </message>
    <message>
        <source>Excelブック</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>保存先</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>書き出したことは、個人情報提供・持出記録簿に残ります。</source>
        <translation>The export is recorded in the personal data provision log.</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>FateFilters</name>
    <message>
        <source>すべての違い</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>台帳の項目</source>
        <translation>Field of the register</translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message>
        <source>◆ 未照合(台帳の記録と結び付いていません)</source>
        <translation>◆ Unmatched (not linked to a record of the registers)</translation>
    </message>
    <message>
        <source>◆ 「{typed}」を{shown}と読みました</source>
        <translation>◆ Read “{typed}” as {shown}</translation>
    </message>
    <message>
        <source>この郵便番号の町名は{count}つあります。↓で選べます。</source>
        <translation>This postal code has {count} towns. Choose one with ↓.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>待っています</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>ファイルを読んでいます…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>取り込むファイルを選んでください。</source>
        <translation>Choose the files to import.</translation>
    </message>
    <message>
        <source>台帳のファイル ({kinds});;すべてのファイル (*)</source>
        <translation>Ledger files ({kinds});;All files (*)</translation>
    </message>
    <message>
        <source>取り込むファイルを選ぶ</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>ファイルのパスワードを入力してください。</source>
        <translation>Enter the password of the file.</translation>
    </message>
    <message>
        <source>読んでいます</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>読みました: シート {sheets}、表 {tables}、記録 {records}件</source>
        <translation>Read: sheets {sheets}, tables {tables}, records {records}</translation>
    </message>
    <message>
        <source>パスワードを待っています</source>
        <translation>Waiting for the password</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>中止しました</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>このファイルにはパスワードがかかっています。ファイルのパスワードを入力してください。</source>
        <translation>This file has a password. Enter the password of the file.</translation>
    </message>
    <message>
        <source>{number}. {name}    {state}</source>
        <translation>{number}. {name}    {state}</translation>
    </message>
    <message>
        <source>取り込むファイル</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>ダブルクリックかEnterで、このファイルを先に読みます</source>
        <translation>Double-click or Enter reads this file first</translation>
    </message>
    <message>
        <source>選んだファイルを一覧から外す</source>
        <translation>Remove the selected file from the list</translation>
    </message>
    <message>
        <source>ファイルのパスワード</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>文字コード</source>
        <translation>Character encoding</translation>
    </message>
    <message>
        <source>自動で判定</source>
        <translation>Detect automatically</translation>
    </message>
    <message>
        <source>Shift_JIS(Windowsの日本語)</source>
        <translation>Shift_JIS (Japanese Windows)</translation>
    </message>
    <message>
        <source>下の文字が読めないときは、選び直してください。</source>
        <translation>If the text below is not legible, choose another.</translation>
    </message>
    <message>
        <source>ファイルの先頭</source>
        <translation>Beginning of the file</translation>
    </message>
    <message>
        <source>取り込む台帳のファイルを、ここに置いてください(いくつでも)</source>
        <translation>Drop the ledger files to import here (as many as you like)</translation>
    </message>
    <message>
        <source>Excel(xlsx、xls、xlsb)、OpenDocument(ods)、CSV。ファイルは読むだけで、書き換えません。</source>
        <translation>Excel (xlsx, xls, xlsb), OpenDocument (ods), CSV. Files are only read, never changed.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>ファイルを選ぶ(&amp;O)…</source>
        <translation>Ch&amp;oose file…</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>名前・カナ・住所・電話・理由</source>
        <translation>Name, kana, address, phone or reason</translation>
    </message>
    <message>
        <source>行の絞り込み</source>
        <translation>Filter rows</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>区</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>事務所の名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>例 八幡西区社会福祉協議会</source>
        <translation>e.g. 八幡西区社会福祉協議会</translation>
    </message>
    <message>
        <source>あなたの氏名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>{ward}社会福祉協議会</source>
        <translation>{ward} Council of Social Welfare</translation>
    </message>
    <message>
        <source>{label}を入力してください。</source>
        <translation>Enter: {label}.</translation>
    </message>
    <message>
        <source>事務所の台帳を、このパソコンの中に暗号化して作ります。</source>
        <translation>The registers of the office are made on this PC, encrypted.</translation>
    </message>
    <message>
        <source>保存場所: {folder}</source>
        <translation>Stored in: {folder}</translation>
    </message>
    <message>
        <source>事務所を作る</source>
        <translation>Make the office</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>進み具合</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{text} {time}</source>
        <translation>{text} {time}</translation>
    </message>
    <message>
        <source>すぐに元に戻せる作業はありません。前の作業は、ホームの「最近の作業」から戻せます。</source>
        <translation>There is no work here to undo. Earlier work can be undone from &quot;Recent work&quot; on the home page.</translation>
    </message>
    <message>
        <source>{busy}: 中止しました。登録済みの内容は変わっていません。</source>
        <translation>{busy}: cancelled. What is saved has not changed.</translation>
    </message>
</context>
<context>
    <name>FundsPage</name>
    <message>
        <source>対象年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>この年度の会費・寄付はありません。「会費・寄付」の一覧で登録できます。</source>
        <translation>There are no fees or donations in this year. You can add one in the list “Funds”.</translation>
    </message>
    <message>
        <source>領収番号を付ける (F12)</source>
        <translation>Give receipt numbers (F12)</translation>
    </message>
    <message>
        <source>{year} 会費・寄付の集計</source>
        <translation>Fees and donations in {year}</translation>
    </message>
    <message>
        <source>すべての種別</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>校(地)区別（{kind}）</source>
        <translation>By district ({kind})</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{amount}円  (前年度 {before}円)</source>
        <translation type="vanished">¥{amount}   (last year ¥{before})</translation>
    </message>
    <message>
        <source>合計 {amount}円  (前年度の合計 {before}円)</source>
        <translation>Total ¥{amount}   (last year ¥{before})</translation>
    </message>
    <message>
        <source>領収番号のない受領 {count}件</source>
        <translation>Receipts without a number: {count}</translation>
    </message>
    <message>
        <source>領収番号のない受領はありません。</source>
        <translation>Every receipt has a number.</translation>
    </message>
    <message>
        <source>領収番号を付けます。</source>
        <translation>Receipt numbers will be given.</translation>
    </message>
    <message>
        <source>{count}件に、受領日の順で番号を付けます。共同募金は共同募金会の番号のため除きます。</source>
        <translation>Numbers are given to {count} receipts by date received. Community Chest donations are left out, as they bear the Community Chest’s own numbers.</translation>
    </message>
    <message>
        <source>番号を付ける</source>
        <translation>Give numbers</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{first} から {last} までの領収番号を付けました</source>
        <translation>Gave the receipt numbers {first} to {last}</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>金額(円)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>目標額(円)</source>
        <translation>Target (¥)</translation>
    </message>
    <message>
        <source>金額</source>
        <translation type="vanished">Amount</translation>
    </message>
    <message>
        <source>目標額</source>
        <translation type="vanished">Target</translation>
    </message>
    <message>
        <source>達成率</source>
        <translation>Achieved</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>未整備(あとで埋める項目)</source>
        <translation>To fill in (missing facts)</translation>
    </message>
    <message>
        <source>未照合(台帳の記録と結び付いていない名前)</source>
        <translation>Unmatched (names not linked to a record)</translation>
    </message>
    <message>
        <source>未整備の項目はありません。</source>
        <translation>No facts are missing.</translation>
    </message>
    <message>
        <source>未照合の名前はありません。</source>
        <translation>No names are unmatched.</translation>
    </message>
    <message>
        <source>{register}: {label}が空欄の{count}件を表示</source>
        <translation>{register}: {label} empty in {count} records – show</translation>
    </message>
    <message>
        <source>{register}: {label}が未照合の{count}件を表示</source>
        <translation>{register}: {label} unmatched in {count} records – show</translation>
    </message>
    <message>
        <source>{label} {count}件</source>
        <translation>{label}: {count}</translation>
    </message>
</context>
<context>
    <name>GrantBoardPage</name>
    <message>
        <source>対象年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>期限超過(&amp;O)</source>
        <translation>&amp;Overdue</translation>
    </message>
    <message>
        <source>注意あり(&amp;W)</source>
        <translation>&amp;Warnings</translation>
    </message>
    <message>
        <source>当てはまる助成はありません。F4で新年度の申請を作れます。</source>
        <translation type="vanished">No grants match. F4 makes applications for the new year.</translation>
    </message>
    <message>
        <source>当てはまる助成はありません。「新年度の申請」(Alt+N)で、前年度の助成から申請を作れます。</source>
        <translation>No grant matches. &quot;New year&apos;s applications&quot; (Alt+N) makes applications from last year&apos;s grants.</translation>
    </message>
    <message>
        <source>前年度の実績報告 {count}件が期限を過ぎています。</source>
        <translation>Reports of last year that are overdue: {count}.</translation>
    </message>
    <message>
        <source>{count}件選択  決定 {granted}円</source>
        <translation>Selected {count}   Granted ¥{granted}</translation>
    </message>
    <message>
        <source>{count}件  決定 {granted}円  交付 {paid}円</source>
        <translation>Grants {count}   Granted ¥{granted}   Paid ¥{paid}</translation>
    </message>
    <message>
        <source>進める助成がありません。スペースキーで選んでください。</source>
        <translation>No grants to advance. Select them with Space.</translation>
    </message>
    <message>
        <source>助成の進み具合</source>
        <translation>Progress of grants</translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>助成の決まりを変えました</source>
        <translation>Changed the rules of grants</translation>
    </message>
    <message>
        <source>添付書類の確認(&amp;1)</source>
        <translation>Check enclosures (&amp;1)</translation>
    </message>
    <message>
        <source>段階別・種類別の集計(&amp;2)</source>
        <translation>Sums by stage and kind (&amp;2)</translation>
    </message>
    <message>
        <source>交付決定一覧の印刷(&amp;3) F7</source>
        <translation>Print the list of decisions (&amp;3) F7</translation>
    </message>
    <message>
        <source>Excelに書き出す(&amp;4) F8</source>
        <translation>Export to Excel (&amp;4) F8</translation>
    </message>
    <message>
        <source>助成の決まり(&amp;5)</source>
        <translation>Rules of grants (&amp;5)</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>申請(円)</source>
        <translation>Asked (¥)</translation>
    </message>
    <message>
        <source>決定(円)</source>
        <translation>Granted (¥)</translation>
    </message>
    <message>
        <source>新年度の申請(&amp;N) F4</source>
        <translation>&amp;New year&apos;s applications F4</translation>
    </message>
    <message>
        <source>申請額</source>
        <translation type="vanished">Requested</translation>
    </message>
    <message>
        <source>決定額</source>
        <translation type="vanished">Granted</translation>
    </message>
    <message>
        <source>交付額</source>
        <translation type="vanished">Paid</translation>
    </message>
    <message>
        <source>確定額</source>
        <translation type="vanished">Fixed</translation>
    </message>
    <message>
        <source>次は</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>報告期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warn</translation>
    </message>
    <message>
        <source>交付(円)</source>
        <translation>Paid (¥)</translation>
    </message>
    <message>
        <source>確定(円)</source>
        <translation>Fixed (¥)</translation>
    </message>
    <message>
        <source>助成の一覧</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>すべての段階</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>助成の種類</source>
        <translation>Kind of grant</translation>
    </message>
    <message>
        <source>すべての種類</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>その他(&amp;M)…</source>
        <translation>&amp;More…</translation>
    </message>
    <message>
        <source>新年度の申請 (F4)</source>
        <translation type="vanished">Next year’s applications (F4)</translation>
    </message>
    <message>
        <source>次の段階へ進める (F12)</source>
        <translation>Advance (F12)</translation>
    </message>
    <message>
        <source>{count}件の助成を進めました</source>
        <translation>Advanced {count} grants</translation>
    </message>
    <message>
        <source>{count}件の申請を作りました</source>
        <translation>Made {count} applications</translation>
    </message>
    <message>
        <source>{count}件の添付書類を登録しました</source>
        <translation>Saved the enclosures of {count} grants</translation>
    </message>
</context>
<context>
    <name>GrantRulesPage</name>
    <message>
        <source>基準額</source>
        <translation>Basic amount</translation>
    </message>
    <message>
        <source>1回あたり</source>
        <translation>Per session</translation>
    </message>
    <message>
        <source>1人あたり</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>助成の種類</source>
        <translation>Kind of grant</translation>
    </message>
    <message>
        <source>助成の額の決まり</source>
        <translation>Rules for amounts</translation>
    </message>
    <message>
        <source>額の案は「基準額+1回あたり×年間回数+1人あたり×登録者数」で、上限まで、申請額までです。金額のない種類は、申請額を案にします。報告期限は年度の終わった後の月日です。決定番号の○には通し番号、△には年度(西暦)が入ります。</source>
        <translation>The amount proposed is “basic amount + per session × sessions a year + per person × registered members”, up to the ceiling and the amount requested. Kinds without amounts propose the amount requested. The report is due on a month and day after the end of the fiscal year. In the decision number, ○ stands for a serial number and △ for the (western) fiscal year.</translation>
    </message>
    <message>
        <source>実績報告の期限(月日)</source>
        <translation>Report due (month, day)</translation>
    </message>
    <message>
        <source>助成の決まり</source>
        <translation>Rules of grants</translation>
    </message>
    <message>
        <source>決定番号の書式</source>
        <translation>Format of decision numbers</translation>
    </message>
    <message>
        <source>困りごとの要件の開始(令和 年度)</source>
        <translation>Worries required from (Reiwa fiscal year)</translation>
    </message>
    <message>
        <source>計画未策定の注意の開始(令和 年度)</source>
        <translation>Warn of missing plans from (Reiwa fiscal year)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation>There are entries you have not saved yet.</translation>
    </message>
    <message>
        <source>! 直すところが{count}か所あります({row}行目 {column})</source>
        <translation>! {count} entries need correcting (row {row}, {column})</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>{taken}個のセルに貼り付けました。入力できない{left}個のセルは、そのままです。</source>
        <translation>Pasted into {taken} cells. {left} cells that cannot be edited stay as they are.</translation>
    </message>
    <message>
        <source>{taken}個のセルに貼り付けました。</source>
        <translation>Pasted into {taken} cells.</translation>
    </message>
    <message>
        <source>元に戻せる入力は、もうありません。</source>
        <translation>There is nothing more to undo.</translation>
    </message>
    <message>
        <source>Enterキーで右へ進む</source>
        <translation>Enter moves right</translation>
    </message>
    <message>
        <source>コピー (Ctrl+C)</source>
        <translation>Copy (Ctrl+C)</translation>
    </message>
    <message>
        <source>貼り付け (Ctrl+V)</source>
        <translation>Paste (Ctrl+V)</translation>
    </message>
    <message>
        <source>上のセルと同じ (Ctrl+D)</source>
        <translation>Same as the cell above (Ctrl+D)</translation>
    </message>
    <message>
        <source>入力を元に戻す (Ctrl+Z)</source>
        <translation>Undo typing (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>GroupingDialog</name>
    <message>
        <source>項目ごとの件数</source>
        <translation>Count by field</translation>
    </message>
    <message>
        <source>数える項目</source>
        <translation>Field to count</translation>
    </message>
    <message>
        <source>値ごとの件数</source>
        <translation>Count by value</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>割合</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>選んだ行の記録を表示</source>
        <translation>Show the records of the selected row</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>合計 {count}{unit}</source>
        <translation>Total {count} {unit}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>引き継ぐもの</source>
        <translation>What to hand over</translation>
    </message>
    <message>
        <source>引継日</source>
        <translation>Date of handover</translation>
    </message>
    <message>
        <source>新しい担当</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>新しい担当 (Alt+W)</source>
        <translation>New watcher (Alt+W)</translation>
    </message>
    <message>
        <source>引継ぎの割り振りが、まだ登録されていません。</source>
        <translation>The assignments of this handover are not saved yet.</translation>
    </message>
    <message>
        <source>{count}件に、区域の担当者を入れました</source>
        <translation>Gave {count} to the watcher of the area</translation>
    </message>
    <message>
        <source>区域の担当者が見つかりません</source>
        <translation>No watcher of the area was found</translation>
    </message>
    <message>
        <source>引き継ぐ (F12)&#x3000;{count}件</source>
        <translation>Hand over (F12)  {count}</translation>
    </message>
    <message>
        <source>引き継ぐ (F12)</source>
        <translation>Hand over (F12)</translation>
    </message>
    <message>
        <source>引継日を、年月日で入力してください。</source>
        <translation>Enter the day of the handover as year, month and day.</translation>
    </message>
    <message>
        <source>新しい担当が、まだ1件も決まっていません。</source>
        <translation>No new person has been chosen yet.</translation>
    </message>
    <message>
        <source>{count}件を、{day}付けで引き継ぎます。</source>
        <translation>{count} will be handed over as of {day}.</translation>
    </message>
    <message>
        <source>{name} へ {count}件</source>
        <translation>{count} to {name}</translation>
    </message>
    <message>
        <source>ほか {count}人</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>引き継ぐ</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>引き継いでいます</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>{count}件を引き継ぎました</source>
        <translation>Handed over: {count}</translation>
    </message>
    <message>
        <source>種別・役職</source>
        <translation>Type or post</translation>
    </message>
    <message>
        <source>同じ町内会(&amp;T)</source>
        <translation>Same &amp;town</translation>
    </message>
    <message>
        <source>区域の担当へ(&amp;K)</source>
        <translation>By area (&amp;K)</translation>
    </message>
    <message>
        <source>担当(&amp;W)</source>
        <translation type="vanished">To &amp;whom</translation>
    </message>
    <message>
        <source>選んだ行(&amp;S)</source>
        <translation>&amp;Selected</translation>
    </message>
    <message>
        <source>全部(&amp;A)</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>この画面に残る</source>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>割り振りを破棄する</source>
        <translation>Discard assignments</translation>
    </message>
    <message>
        <source>校(地)区・番号</source>
        <translation>District and no.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>町内会</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>氏名・件名</source>
        <translation>Name or subject</translation>
    </message>
    <message>
        <source>担当区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>住所・内容</source>
        <translation>Address or content</translation>
    </message>
    <message>
        <source>引き継ぐ人</source>
        <translation>New holder</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>引き継ぐ担当はありません。</source>
        <translation>There is nothing to hand over.</translation>
    </message>
    <message>
        <source>同じ町内会</source>
        <translation type="vanished">Neighbourhood</translation>
    </message>
    <message>
        <source>区域の担当へ</source>
        <translation type="vanished">By area</translation>
    </message>
    <message>
        <source>選んだ行</source>
        <translation type="vanished">Selected</translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="vanished">All</translation>
    </message>
    <message>
        <source>引継書 (F7)</source>
        <translation>Sheet (F7)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>ロック</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>画面を隠し、パスワードを入れるまで開けないようにします</source>
        <translation>Hides the window until the password is entered</translation>
    </message>
    <message>
        <source>操作者: {name}({roles}) ▾</source>
        <translation>User: {name} ({roles}) ▾</translation>
    </message>
    <message>
        <source>操作者のメニュー</source>
        <translation>User menu</translation>
    </message>
    <message>
        <source>設定…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>終了する</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>困りごとを相談として受け付ける</source>
        <translation>Take in a worry as a consultation</translation>
    </message>
    <message>
        <source>受け付ける</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>きっかけ: {name}</source>
        <translation>Origin: {name}</translation>
    </message>
    <message>
        <source>相談内容(番号。先に入れたものが主な相談◎)</source>
        <translation>Topics (numbers; the first is the main topic ◎)</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>相談を受け付けました(受付番号 {number})</source>
        <translation>Took in the consultation (reception no. {number})</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>困りごとを相談として受け付ける…(&amp;W)</source>
        <translation>Take in a worry as a consultation… (&amp;W)</translation>
    </message>
    <message>
        <source>相談を受け付けました(受付番号 {number})</source>
        <translation type="vanished">Took in the consultation (reception no. {number})</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>目次</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>受け取りの記録へ(&amp;R)</source>
        <translation>To the &amp;receipt</translation>
    </message>
    <message>
        <source>変更の履歴</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>日時・項目</source>
        <translation>Time and field</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>この変更を元に戻す</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation>Back to list (Esc)</translation>
    </message>
    <message>
        <source>{name}  変更の履歴</source>
        <translation>{name}  History of changes</translation>
    </message>
    <message>
        <source>先方の一覧「{name}」(基準日 {as_of})にないため、{on}で終了にしました。</source>
        <translation>Ended on {on} because it was missing from the partner’s list “{name}” (reference date {as_of}).</translation>
    </message>
    <message>
        <source>  (理由: {reason})</source>
        <translation>  (reason: {reason})</translation>
    </message>
    <message>
        <source>  (取込元: {name})</source>
        <translation>  (from: {name})</translation>
    </message>
    <message>
        <source>統合を解く</source>
        <translation>Take the merge apart</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>ホーム</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>最近の作業</source>
        <translation>Recent work</translation>
    </message>
    <message>
        <source>まだ作業がありません。昨年度の台帳を取り込むところから始められます。</source>
        <translation>No work yet. You can start by importing last year’s ledgers.</translation>
    </message>
    <message>
        <source>この作業を元に戻す</source>
        <translation>Undo this work</translation>
    </message>
    <message>
        <source>元に戻し済み</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>日時・作業</source>
        <translation>Time and work</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>取込元</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>台帳を取り込む…</source>
        <translation>Import ledgers…</translation>
    </message>
    <message>
        <source>担い手を登録する</source>
        <translation>Add a volunteer</translation>
    </message>
    <message>
        <source>見守り世帯を登録する</source>
        <translation>Add a watch household</translation>
    </message>
    <message>
        <source>相談を受け付ける</source>
        <translation>Take in a consultation</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>取り込む一覧がないため、取り込んでいません</source>
        <translation>Nothing imported: there are no lists to import</translation>
    </message>
    <message>
        <source>取り込んでいません</source>
        <translation>Nothing was imported</translation>
    </message>
    <message>
        <source>取込をやめる</source>
        <translation>Stop this import</translation>
    </message>
    <message>
        <source>続ける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>この取込をやめますか。</source>
        <translation>Stop this import?</translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。ここまでに決めた対応や判断は残りません。</source>
        <translation>Nothing has been imported yet. Your mappings and decisions so far are not kept.</translation>
    </message>
    <message>
        <source>中止する</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>取り込みを中止しますか。</source>
        <translation>Cancel the import?</translation>
    </message>
    <message>
        <source>中止すると、この取込の分はすべて元のままになります。</source>
        <translation>If you cancel, everything of this import stays as it was.</translation>
    </message>
    <message>
        <source>取り込みました: 新規 {created}件、変更 {changed}件</source>
        <translation>Imported: new {created}, changed {changed}</translation>
    </message>
    <message>
        <source>中止しました。何も取り込んでいません。</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>照合を中止しました。</source>
        <translation>Matching was cancelled.</translation>
    </message>
    <message>
        <source>台帳の取込 {step}</source>
        <translation>Import ledgers {step}</translation>
    </message>
    <message>
        <source>次のファイルへ(&amp;N)</source>
        <translation>&amp;Next file</translation>
    </message>
    <message>
        <source>閉じる (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>1 ファイル</source>
        <translation>1 File</translation>
    </message>
    <message>
        <source>2 表の確認</source>
        <translation>2 Tables</translation>
    </message>
    <message>
        <source>3 項目の対応</source>
        <translation>3 Fields</translation>
    </message>
    <message>
        <source>4 内容の確認</source>
        <translation>4 Content</translation>
    </message>
    <message>
        <source>5 取り込み</source>
        <translation>5 Import</translation>
    </message>
    <message>
        <source>6 結果</source>
        <translation>6 Result</translation>
    </message>
    <message>
        <source>案内</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>ファイルを読んでいます</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>貼り付ける行を読んでいます</source>
        <translation>Reading the pasted rows</translation>
    </message>
    <message>
        <source>読み取りと照合をしています</source>
        <translation>Reading and matching</translation>
    </message>
    <message>
        <source>取り込んでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>結果表を書き出しています</source>
        <translation>Writing the result workbook</translation>
    </message>
</context>
<context>
    <name>JoinModel</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>左の登録</source>
        <translation>Left record</translation>
    </message>
    <message>
        <source>右の登録</source>
        <translation>Right record</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>統合  {left} と {right}</source>
        <translation>Merge  {left} and {right}</translation>
    </message>
    <message>
        <source>同じ項目も表示 ({count})(&amp;S)</source>
        <translation>&amp;Show equal fields too ({count})</translation>
    </message>
    <message>
        <source>統合しています</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>← 左を採る   → 右を採る</source>
        <translation>← take left   → take right</translation>
    </message>
    <message>
        <source>スペース ほかの選び方</source>
        <translation>Space: other choices</translation>
    </message>
    <message>
        <source>提案: {why}</source>
        <translation>Proposal: {why}</translation>
    </message>
    <message>
        <source>{label} {number} は欠番とし、「統合前の{label}」として外部番号に残します。</source>
        <translation>{label} {number} becomes a gap and is kept among the external numbers as “{label} before the merge”.</translation>
    </message>
    <message>
        <source>取り込みや市とのやり取りの控え {count}件も引き継ぎます。</source>
        <translation>The notes of {count} imports and exchanges with the city are taken over too.</translation>
    </message>
    <message>
        <source>統合は、あとからでも変更の履歴で解けます。</source>
        <translation>The merge can be taken apart later in the history of changes.</translation>
    </message>
    <message>
        <source>なくなるほうの登録を参照している記録はありません。</source>
        <translation>No record refers to the record that goes.</translation>
    </message>
    <message>
        <source>{register} {name}({label})</source>
        <translation>{register} {name} ({label})</translation>
    </message>
    <message>
        <source>この {count} 件の参照が、残す登録に移ります: </source>
        <translation>These {count} references move to the record that stays: </translation>
    </message>
    <message>
        <source>移るもの</source>
        <translation>What moves</translation>
    </message>
    <message>
        <source>統合の理由</source>
        <translation>Reason for the merge</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>別人・別のもの(&amp;B)</source>
        <translation>They are different (&amp;B)</translation>
    </message>
    <message>
        <source>統合する(&amp;J)</source>
        <translation>Merge (&amp;J)</translation>
    </message>
    <message>
        <source>統合の理由(&amp;R)</source>
        <translation>&amp;Reason for the merge</translation>
    </message>
</context>
<context>
    <name>JoinTable</name>
    <message>
        <source>項目ごとの選択</source>
        <translation>Choice for each field</translation>
    </message>
</context>
<context>
    <name>Joinings</name>
    <message>
        <source>2件を1件に統合しました</source>
        <translation>Merged the two records</translation>
    </message>
    <message>
        <source>別人・別のものとして記録しました</source>
        <translation>Recorded as different</translation>
    </message>
    <message>
        <source>2件を比べて統合… (F6)</source>
        <translation>Compare the two and merge… (F6)</translation>
    </message>
    <message>
        <source>同じ人・同じものを探す</source>
        <translation>Find the same person or thing</translation>
    </message>
    <message>
        <source>重複の候補… (F6)</source>
        <translation>Possible duplicates… (F6)</translation>
    </message>
</context>
<context>
    <name>KartePage</name>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>校区カルテ</source>
        <translation>District profile</translation>
    </message>
    <message>
        <source>登録を開く (F2)</source>
        <translation>Open record (F2)</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>確定した数値との差</source>
        <translation>Difference from the fixed figures</translation>
    </message>
    <message>
        <source>指標</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>確定</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>今の台帳</source>
        <translation>Registers now</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>単位</source>
        <translation type="vanished">Unit</translation>
    </message>
    <message>
        <source>締め後異動の記録</source>
        <translation>Late entries</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>異動日</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>登録した日時・作業</source>
        <translation>Entered at, work</translation>
    </message>
    <message>
        <source>{day}現在で確定した数値は{figures}個です。締め後異動は{count}件あります。</source>
        <translation>Figures fixed as of {day}: {figures}. Late entries: {count}.</translation>
    </message>
    <message>
        <source>{day}現在で確定した数値は{figures}個です。締め後異動はありません。</source>
        <translation>Figures fixed as of {day}: {figures}. There are no late entries.</translation>
    </message>
</context>
<context>
    <name>LegendPane</name>
    <message>
        <source>凡例から読んだ番号: {parts}</source>
        <translation>Numbers read from the legend: {parts}</translation>
    </message>
    <message>
        <source>{header} {code} の意味</source>
        <translation>Meaning of {header} {code}</translation>
    </message>
    <message>
        <source>(意味はない)</source>
        <translation>(no meaning)</translation>
    </message>
    <message>
        <source>シートの凡例から、番号をこう読みました。違うものは、正しい言葉を選んでください。</source>
        <translation>The numbers were read from the legend of the sheet as follows. Choose the right word where they are wrong.</translation>
    </message>
    <message>
        <source>番号の意味</source>
        <translation>Meaning of numbers</translation>
    </message>
</context>
<context>
    <name>LegibilityPane</name>
    <message>
        <source>調べています…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>機械判読チェックをしています</source>
        <translation>Checking machine readability</translation>
    </message>
    <message>
        <source>機械判読チェック: {all}項目のうち、指摘 {count}項目(指摘があっても取り込めます)</source>
        <translation>Machine readability: {count} of {all} points found fault with (you can import all the same)</translation>
    </message>
    <message>
        <source>{count}か所</source>
        <translation>{count} places</translation>
    </message>
    <message>
        <source>この項目は守られています。</source>
        <translation>This point is kept.</translation>
    </message>
    <message>
        <source>この形式のファイルでは、確かめられません。Excelで見て確かめてください。</source>
        <translation>This cannot be checked in a file of this format. Look at it in Excel.</translation>
    </message>
    <message>
        <source>取込では: {meaning}
直すには: {todo}</source>
        <translation>In the import: {meaning}
To mend it: {todo}</translation>
    </message>
    <message>
        <source>場所(Enterかダブルクリックで、シートのその場所を示します)</source>
        <translation>Places (Enter or double-click shows the place in the sheet)</translation>
    </message>
    <message>
        <source>シートに戻る(&amp;K)</source>
        <translation>Bac&amp;k to the sheet</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>確かめること</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>場所の数</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>機械判読チェックの15項目</source>
        <translation>The 15 points of machine readability</translation>
    </message>
    <message>
        <source>指摘の場所</source>
        <translation>Places found</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>例 S21.4.1</source>
        <translation>e.g. S21.4.1</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>違いの一覧</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>違う項目・理由</source>
        <translation>Fields that differ, reason</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>載っている方</source>
        <translation>People in it</translation>
    </message>
    <message>
        <source>載っている方・団体など</source>
        <translation>People, organisations and others in it</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>一覧へ戻る (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>管理番号 {serial}&#x3000;{what}</source>
        <translation>No. {serial}  {what}</translation>
    </message>
    <message>
        <source>この資料の台帳を見る権限がないため、名前は表示できません。</source>
        <translation>The names cannot be shown: you may not see this register.</translation>
    </message>
    <message>
        <source>個人の記録は載っていません。</source>
        <translation>There are no personal records in it.</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>（内部用）</source>
        <translation>(internal use)</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>載せた項目</source>
        <translation>Facts in it</translation>
    </message>
    <message>
        <source>載せなかったもの</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>返却期限</source>
        <translation>To be returned by</translation>
    </message>
    <message>
        <source>返却・廃棄</source>
        <translation>Returned / destroyed</translation>
    </message>
    <message>
        <source>ファイルの照合値(SHA-256)</source>
        <translation>Check value of the file (SHA-256)</translation>
    </message>
    <message>
        <source>紙で印刷</source>
        <translation>Printed on paper</translation>
    </message>
    <message>
        <source>{how}&#x3000;{day}（{clerk}が記録）</source>
        <translation>{how}  {day} (recorded by {clerk})</translation>
    </message>
    <message>
        <source>（台帳から削除されています）</source>
        <translation>(deleted from the register)</translation>
    </message>
    <message>
        <source>ほか {count}件</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>一覧を作っています</source>
        <translation>Making the list</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>保存先</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation>Writing the file</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>編集</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>最新表示</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>印刷</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>書出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>取込</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>市様式</source>
        <translation>City</translation>
    </message>
    <message>
        <source>登録</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>ホーム</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>{letters}列をつなげて、1つの項目として読みます。</source>
        <translation>The columns {letters} are joined and read as one field.</translation>
    </message>
    <message>
        <source>この画面で選んだ項目です。</source>
        <translation>Chosen by you on this page.</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>台帳の項目</source>
        <translation>Field of the register</translation>
    </message>
    <message>
        <source>確かさ</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>表の見出し</source>
        <translation>Heading in the table</translation>
    </message>
    <message>
        <source>(見出しなし)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>取り込まない(個人番号)</source>
        <translation>Not imported (individual numbers)</translation>
    </message>
    <message>
        <source>指定</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>推定</source>
        <translation>Guess</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>色の意味の、終わりの日を直してください。</source>
        <translation>Correct the date of ending under the meaning of colours.</translation>
    </message>
    <message>
        <source>「{label}」の列を選んでください。</source>
        <translation>Choose the column of “{label}”.</translation>
    </message>
    <message>
        <source>{mark} 必ず要る項目です: {hint}</source>
        <translation>{mark} This field is required: {hint}</translation>
    </message>
    <message>
        <source>{letter}列: {reason}</source>
        <translation>Column {letter}: {reason}</translation>
    </message>
    <message>
        <source>シート「{name}」 {label} {count}件</source>
        <translation>Sheet “{name}”, {label}: {count}</translation>
    </message>
    <message>
        <source>シート「{name}」など同じ見出しの表 {tables} {label} {count}件</source>
        <translation>Sheet “{name}” and others with its headings, tables {tables}, {label}: {count}</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>色の意味を決める(&amp;C)…</source>
        <translation>Meaning of &amp;colours…</translation>
    </message>
    <message>
        <source>番号の意味を直す(&amp;G)…</source>
        <translation>Meanin&amp;g of numbers…</translation>
    </message>
    <message>
        <source>先頭の10行の読み取り</source>
        <translation>The first 10 rows as read</translation>
    </message>
    <message>
        <source>先頭の10行は、こう読み取ります(赤 読めないセル)</source>
        <translation>The first 10 rows are read as follows (red: cells that cannot be read)</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>列と項目の対応</source>
        <translation>Columns and fields</translation>
    </message>
</context>
<context>
    <name>MeaningPane</name>
    <message>
        <source>項目の対応に戻る(&amp;K)</source>
        <translation>Bac&amp;k to the fields</translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Member of</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>団体名</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>加入日</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>所属の一覧</source>
        <translation>Affiliations</translation>
    </message>
    <message>
        <source>この日に所属している団体はありません。「団体」の記録で所属を登録できます。</source>
        <translation>No organisation belongs to anything on this day. You can add memberships in the record of an organisation.</translation>
    </message>
    <message>
        <source>所属 {count}件  ({told})</source>
        <translation>Memberships: {count}  ({told})</translation>
    </message>
    <message>
        <source>印刷 (F7)</source>
        <translation>Print (F7)</translation>
    </message>
    <message>
        <source>{count}件  ({told})</source>
        <translation type="vanished">Entries: {count}  ({told})</translation>
    </message>
    <message>
        <source>Excelに書き出す (F8)</source>
        <translation>Export to Excel (F8)</translation>
    </message>
</context>
<context>
    <name>MonthLine</name>
    <message>
        <source>◀ 前月(&amp;B)</source>
        <translation>◀ Previous month (&amp;B)</translation>
    </message>
    <message>
        <source>翌月(&amp;N) ▶</source>
        <translation>&amp;Next month ▶</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>異動日</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>世帯員</source>
        <translation>Household member</translation>
    </message>
    <message>
        <source>新しい世帯主</source>
        <translation>New head of household</translation>
    </message>
    <message>
        <source>分かれる世帯の世帯主</source>
        <translation>Head of the household that splits off</translation>
    </message>
    <message>
        <source>続けて見守る人</source>
        <translation>People still watched</translation>
    </message>
    <message>
        <source>この世帯の見守りを終了する</source>
        <translation>End the watching of this household</translation>
    </message>
    <message>
        <source>再開日(決まっているとき)</source>
        <translation>Resumes on (if known)</translation>
    </message>
    <message>
        <source>担当者は続ける(外すと異動日で担当を終える)</source>
        <translation>The watchers go on (untick to end them on that day)</translation>
    </message>
    <message>
        <source>(選んでください)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>異動の種類</source>
        <translation>Kind of status change</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>休止の理由</source>
        <translation>Reason for the pause</translation>
    </message>
    <message>
        <source>入院、長期不在 など</source>
        <translation>hospital, long absence and so on</translation>
    </message>
    <message>
        <source>再開日</source>
        <translation>Resumed on</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>変わること</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>異動履歴</source>
        <translation>Past status changes</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>から</source>
        <translation>From</translation>
    </message>
    <message>
        <source>まで</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>まだ登録していない異動があります。</source>
        <translation>There is a status change you have not saved yet.</translation>
    </message>
    <message>
        <source>破棄すると、いま入力した内容は残りません。</source>
        <translation>If you discard them, what you just typed is lost.</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation type="vanished">Cancel</translation>
    </message>
    <message>
        <source>{name} さんの世帯</source>
        <translation>Household of {name}</translation>
    </message>
    <message>
        <source>世帯を一覧で選んでからこの画面を開くか、左の欄で探してください。</source>
        <translation>Select a household in the list before opening this page, or find it in the box on the left.</translation>
    </message>
    <message>
        <source>世帯を一覧で選んでからこの画面を開くか、上の欄で探してください。</source>
        <translation type="vanished">Select a household in the list before opening this page, or find it in the box above.</translation>
    </message>
    <message>
        <source>まだ変わることがありません。</source>
        <translation>Nothing changes yet.</translation>
    </message>
    <message>
        <source>この{count}か所が変わります。登録したあとで元に戻せます。</source>
        <translation>Facts that change: {count}. You can undo this after saving.</translation>
    </message>
    <message>
        <source>異動を登録しました</source>
        <translation>Saved the status change</translation>
    </message>
    <message>
        <source>世帯を分けて登録しました</source>
        <translation>Saved the split of the household</translation>
    </message>
    <message>
        <source>一覧で2件を選び、F6で比べて統合します</source>
        <translation>Select two in the list and press F6 to compare and merge them</translation>
    </message>
    <message>
        <source>世帯を探す</source>
        <translation>Find a household</translation>
    </message>
    <message>
        <source>世帯の記録を開く(&amp;O)</source>
        <translation>&amp;Open household record</translation>
    </message>
    <message>
        <source>ほかの世帯と統合(&amp;U)…</source>
        <translation>Merge with another ho&amp;usehold…</translation>
    </message>
    <message>
        <source>この内容で登録 (F12)</source>
        <translation>Save this (F12)</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Household</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>条件の保存</source>
        <translation>Save conditions</translation>
    </message>
    <message>
        <source>条件の名前</source>
        <translation>Name of the conditions</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>パスワード(確認)</source>
        <translation>Password (again)</translation>
    </message>
    <message>
        <source>パスワードは{n}文字以上にしてください。</source>
        <translation>The password needs at least {n} characters.</translation>
    </message>
    <message>
        <source>確認のパスワードが、上と違います。</source>
        <translation>The second password differs from the first.</translation>
    </message>
    <message>
        <source>{n}文字以上。文のように長いものが、覚えやすく安全です。</source>
        <translation>At least {n} characters. A long one like a sentence is safe and easy to remember.</translation>
    </message>
    <message>
        <source>あと{n}文字必要です。</source>
        <translation>{n} more characters needed.</translation>
    </message>
    <message>
        <source>◆ 同じ文字の繰り返しが多く、破られやすいものです。</source>
        <translation>◆ It repeats the same characters and is easily broken.</translation>
    </message>
    <message>
        <source>✓ 十分な長さです。</source>
        <translation>✓ Long enough.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>プログラムの不具合で、いまの操作を続けられませんでした。</source>
        <translation>A fault in the program stopped this operation.</translation>
    </message>
    <message>
        <source>登録済みの内容は変わっていません。
同じことが続くときは、下の報告(個人情報は含みません)をコピーして管理者にお渡しください。</source>
        <translation>What is saved has not changed.
If this happens again, copy the report below (it holds no personal data) and give it to your administrator.</translation>
    </message>
    <message>
        <source>報告をコピーする</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>OfficerSide</name>
    <message>
        <source>校(地)区の会長・役員</source>
        <translation>Chairs and officers of districts</translation>
    </message>
    <message>
        <source>会長・役員が不在の校(地)区 {count}</source>
        <translation>Districts without a chair or officer {count}</translation>
    </message>
    <message>
        <source>（名簿外）</source>
        <translation type="vanished">(not in the register)</translation>
    </message>
    <message>
        <source>（名簿にない会長）</source>
        <translation type="vanished">(chairs not on file)</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>書き出しています</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>{name} に{count}件を書き出しました(管理番号 {serial})</source>
        <translation>Wrote {count} records to {name} (control no. {serial})</translation>
    </message>
    <message>
        <source>{name} に{count}件を書き出しました(管理番号 {serial})。載せていないもの: {left}</source>
        <translation>Wrote {count} records to {name} (control no. {serial}). Left out: {left}</translation>
    </message>
    <message>
        <source>名簿を作っています</source>
        <translation>Making the roster</translation>
    </message>
    <message>
        <source>一覧を作っています</source>
        <translation>Making the list</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>PDFを作っています</source>
        <translation>Making the PDF</translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>印刷しました(管理番号 {serial})</source>
        <translation>Printed (control no. {serial})</translation>
    </message>
</context>
<context>
    <name>PackageJoinPage</name>
    <message>
        <source>新しいパソコンとして加わる</source>
        <translation>Join as a new PC</translation>
    </message>
    <message>
        <source>加わる</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>このパソコンを、新しいパソコンとして加えますか。</source>
        <translation>Add this PC as a new PC?</translation>
    </message>
    <message>
        <source>登録の内容は変わりません。これから書く変更に、このパソコンの番号が付きます。元のパソコンと同じデータを、2台で同時に使い始める前に行ってください。</source>
        <translation>The records do not change. Changes made from now on bear the number of this PC. Do this before two PCs with the same data are used at once.</translation>
    </message>
    <message>
        <source>このパソコンは、新しい番号で記録します。変更の受け渡しができます</source>
        <translation>This PC now records under a new number. Changes can be exchanged</translation>
    </message>
    <message>
        <source>ほかのパソコンの控えを写して、このパソコンで使い始める</source>
        <translation>Start on this PC with a backup copied from another PC</translation>
    </message>
    <message>
        <source>このパソコンに、前の控えを戻した</source>
        <translation>An earlier backup was restored on this PC</translation>
    </message>
    <message>
        <source>事務所で何台目か</source>
        <translation>Which PC of the office</translation>
    </message>
    <message>
        <source>{number}台目</source>
        <translation>PC {number}</translation>
    </message>
    <message>
        <source>加わる(&amp;N)…</source>
        <translation>Joi&amp;n…</translation>
    </message>
    <message>
        <source>1. 元のパソコンの控えを、このパソコンに写して開きます。
2. この画面で「加わる」を行います。
そのあとは、変更パッケージで互いの変更を受け渡します。</source>
        <translation>1. Copy a backup of the first PC to this PC and open it.
2. Press “Join” on this page.
After that, hand over each other’s changes in change packages.</translation>
    </message>
    <message>
        <source>このパソコンについて</source>
        <translation>Which PC</translation>
    </message>
    <message>
        <source>受付番号は、何台目かによって分かれた番号から付き、パソコンの間で重なりません。</source>
        <translation>Reception numbers come from a block of their own for each PC and never collide.</translation>
    </message>
</context>
<context>
    <name>PackageReceivePage</name>
    <message>
        <source>変更を受け取る</source>
        <translation>Receive changes</translation>
    </message>
    <message>
        <source>変更パッケージ (*{ending})</source>
        <translation>Change package (*{ending})</translation>
    </message>
    <message>
        <source>変更パッケージを選ぶ</source>
        <translation>Choose a change package</translation>
    </message>
    <message>
        <source>変更パッケージを読んでいます</source>
        <translation>Reading the change package</translation>
    </message>
    <message>
        <source>{name}  パスワードがかかっています。</source>
        <translation>{name}  has a password.</translation>
    </message>
    <message>
        <source>{name}  「{sender}」で{at}に作られたパッケージ  変更 {batches}件、うちここにないもの {new}件</source>
        <translation>{name}  Package made by “{sender}” at {at}   Changes {batches}, new here {new}</translation>
    </message>
    <message>
        <source>変更を取り込んでいます</source>
        <translation>Importing changes</translation>
    </message>
    <message>
        <source>変更 {applied}件を取り込みました(すでにあるもの {known}件)</source>
        <translation>Changes imported: {applied} (already here: {known})</translation>
    </message>
    <message>
        <source>前の変更が届いていないため待っているもの {count}件({places})</source>
        <translation>Waiting for earlier changes that have not arrived: {count} ({places})</translation>
    </message>
    <message>
        <source>要確認 {count}件</source>
        <translation>To decide: {count}</translation>
    </message>
    <message>
        <source>すべて受け取り済みです。もう一度受け取っても、何も変わりません。</source>
        <translation>Everything has been received. Receiving it again changes nothing.</translation>
    </message>
    <message>
        <source>パッケージのパスワード</source>
        <translation>Password of the package</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>受け取る(&amp;N)</source>
        <translation>Receive (&amp;N)</translation>
    </message>
    <message>
        <source>ほかのパソコンで作った変更パッケージを選ぶか、ここに置いてください。取り込む前の控えを残します。同じところを両方で変えていたときは、要確認として残り、どちらも失われません。</source>
        <translation>Choose a change package made on another PC, or drop it here. A backup is made first. Where both PCs changed the same thing, it is left for you to decide and nothing is lost.</translation>
    </message>
</context>
<context>
    <name>PackageSendPage</name>
    <message>
        <source>変更を送る</source>
        <translation>Send changes</translation>
    </message>
    <message>
        <source>パソコンの間の変更の受け渡し</source>
        <translation>Handing changes between PCs</translation>
    </message>
    <message>
        <source>変更パッケージを作っています</source>
        <translation>Making the change package</translation>
    </message>
    <message>
        <source>{name} に{batches}件の変更を書き出しました(管理番号 {serial})</source>
        <translation>Wrote {batches} changes to {name} (control no. {serial})</translation>
    </message>
    <message>
        <source>ほかのパソコンにまだない変更</source>
        <translation>Changes that other PCs do not have yet</translation>
    </message>
    <message>
        <source>すべての変更(新しいパソコンに渡すとき)</source>
        <translation>All changes (for a new PC)</translation>
    </message>
    <message>
        <source>この事務所のパソコンだけが開ける(パスワードなし)</source>
        <translation>Only PCs of this office can open it (no password)</translation>
    </message>
    <message>
        <source>パスワードをかける</source>
        <translation>Protect with a password</translation>
    </message>
    <message>
        <source>相談・ケースの記述も入れる</source>
        <translation>Include the narratives of consultations and cases</translation>
    </message>
    <message>
        <source>変更パッケージ</source>
        <translation>Change package</translation>
    </message>
    <message>
        <source>例 分室のパソコン</source>
        <translation>e.g. PC of the branch office</translation>
    </message>
    <message>
        <source>渡す先</source>
        <translation>For</translation>
    </message>
    <message>
        <source>ファイルの保護</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>保存先</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>変更を書き出す(&amp;N)</source>
        <translation>Write the cha&amp;nges</translation>
    </message>
    <message>
        <source>保存先を入力してください。</source>
        <translation>Enter where to save.</translation>
    </message>
    <message>
        <source>送る変更</source>
        <translation>Changes to send</translation>
    </message>
    <message>
        <source>USBメモリーや共有フォルダーで渡してください。順番が違っても、二度受け取っても構いません。</source>
        <translation>Hand it over on a USB stick or a shared folder. The order does not matter, nor does receiving it twice.</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>変更パッケージ(パソコンの間の受け渡し)</source>
        <translation>Change packages (handing changes between PCs)</translation>
    </message>
    <message>
        <source>{mark} {count}件: パソコンごとに違う内容が登録されています。どれを残すかを決めてください。</source>
        <translation>{mark} {count} records differ from PC to PC. Decide which content to keep.</translation>
    </message>
    <message>
        <source>パソコンの間で食い違っている登録はありません。</source>
        <translation>No records differ between the PCs.</translation>
    </message>
    <message>
        <source>ほかのパソコンからは、まだ何も受け取っていません。</source>
        <translation>Nothing has been received from another PC yet.</translation>
    </message>
    <message>
        <source>受け取ったことのあるパソコン: {peers}</source>
        <translation>PCs received from: {peers}</translation>
    </message>
    <message>
        <source>いまの登録</source>
        <translation>Record now</translation>
    </message>
    <message>
        <source>(空欄)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>同じ番号の登録が2つ以上あります。記録を開いて、どれかの番号を変えてください。</source>
        <translation>Several records bear the same number. Open a record and change one of the numbers.</translation>
    </message>
    <message>
        <source>一方のパソコンで削除され、もう一方で変更されています。</source>
        <translation>Deleted on one PC and changed on another.</translation>
    </message>
    <message>
        <source>参照先が削除されています。ほかの内容を選ぶか、記録を開いて直してください。</source>
        <translation>What it refers to has been deleted. Choose another content, or open the record and correct it.</translation>
    </message>
    <message>
        <source>別々のパソコンで、違う内容が書かれています。</source>
        <translation>Different contents were written on different PCs.</translation>
    </message>
    <message>
        <source>「{name}」の{label}を決めました</source>
        <translation>Decided {label} of “{name}”</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>要確認の一覧</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>パソコン</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>日時・操作者</source>
        <translation>Time and user</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>書かれた内容</source>
        <translation>Content written</translation>
    </message>
    <message>
        <source>この内容にする(&amp;M)</source>
        <translation>Choose this content (&amp;M)</translation>
    </message>
    <message>
        <source>この記録を開く(&amp;O)</source>
        <translation>&amp;Open this record</translation>
    </message>
    <message>
        <source>新しいパソコンとして加わる(&amp;J)…</source>
        <translation>&amp;Join as a new PC…</translation>
    </message>
    <message>
        <source>変更を受け取る(&amp;R)…</source>
        <translation>&amp;Receive changes…</translation>
    </message>
    <message>
        <source>変更を送る(&amp;S)…</source>
        <translation>&amp;Send changes…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>次へ(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>一方の登録</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>もう一方の登録</source>
        <translation>The other record</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>期限が過ぎた書類</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>提出書類</source>
        <translation>Documents to submit</translation>
    </message>
    <message>
        <source>提出期限…</source>
        <translation type="vanished">Due dates…</translation>
    </message>
    <message>
        <source>提出期限(&amp;D)…</source>
        <translation>&amp;Due dates…</translation>
    </message>
    <message>
        <source>今日受領 (Ctrl+;)</source>
        <translation>Received today (Ctrl+;)</translation>
    </message>
    <message>
        <source>◆ {count}校(地)区で、期限が過ぎた書類があります。</source>
        <translation>◆ Districts with overdue documents: {count}.</translation>
    </message>
    <message>
        <source>期限が過ぎた書類はありません。</source>
        <translation>No documents are overdue.</translation>
    </message>
    <message>
        <source>この期限にする</source>
        <translation>Apply these dates</translation>
    </message>
    <message>
        <source>提出期限を変えました</source>
        <translation>Changed the due dates</translation>
    </message>
</context>
<context>
    <name>ParsedModel</name>
    <message>
        <source>{row}行</source>
        <translation>Row {row}</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>まだ何も入力されていません。</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>保存先</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>選ぶ…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>上書きする</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>名前を変える</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>「{name}」は、すでにあります。</source>
        <translation>“{name}” exists already.</translation>
    </message>
    <message>
        <source>上書きすると、前の内容は失われます。</source>
        <translation>If you overwrite it, its content is lost.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>進める段階</source>
        <translation>Stage to advance to</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金額の種類</source>
        <translation>Kind of amount</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>進める助成</source>
        <translation>Grants to advance</translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>{count}件を次の段階へ進めます</source>
        <translation>{count} grants advance to the next stage</translation>
    </message>
    <message>
        <source>(終わっている{rest}件は除きました)</source>
        <translation>({rest} finished ones are left out)</translation>
    </message>
    <message>
        <source>日付(まとめて)</source>
        <translation>Date (for all)</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>担当区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation>Present holder</translation>
    </message>
    <message>
        <source>後任・新任</source>
        <translation>Successor or newcomer</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>登録される内容</source>
        <translation>What will be saved</translation>
    </message>
    <message>
        <source>この内容で登録 (F12)</source>
        <translation>Save this (F12)</translation>
    </message>
    <message>
        <source>入力に戻る (Esc)</source>
        <translation>Back to entry (Esc)</translation>
    </message>
    <message>
        <source>{role}&#x3000;{begins}から{ends}まで</source>
        <translation>{role}  {begins} to {ends}</translation>
    </message>
    <message>
        <source>名簿の {number} {name}</source>
        <translation>{number} {name} of the register</translation>
    </message>
    <message>
        <source>名簿に新しく登録</source>
        <translation>New in the register</translation>
    </message>
    <message>
        <source>何も変わりません</source>
        <translation>Nothing changes</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>計画</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>策定日</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>計画期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>重点項目</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>進捗</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>計画の状況</source>
        <translation>Status of plans</translation>
    </message>
    <message>
        <source>校(地)区の数  {year}に策定 {adopted}  推進中 {running}  計画なし・期間終了 {lacking}</source>
        <translation>Districts   Adopted in {year}: {adopted}   Under way: {running}   No plan or expired: {lacking}</translation>
    </message>
    <message>
        <source>印刷 (F7)</source>
        <translation>Print (F7)</translation>
    </message>
    <message>
        <source>第{number}次</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>{year}策定 {adopted}  推進中 {running}  計画なし・期間終了 {lacking}</source>
        <translation type="vanished">Adopted in {year}: {adopted}   Under way: {running}   No plan or expired: {lacking}</translation>
    </message>
    <message>
        <source>小地域福祉活動計画の状況</source>
        <translation>Local welfare action plans</translation>
    </message>
    <message>
        <source>Excelに書き出す (F8)</source>
        <translation>Export to Excel (F8)</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>/ {total} 頁</source>
        <translation>/ {total} pages</translation>
    </message>
    <message>
        <source>表示倍率</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>幅</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>表示する頁</source>
        <translation>Page shown</translation>
    </message>
    <message>
        <source>印刷する頁</source>
        <translation>Page to print</translation>
    </message>
    <message>
        <source>閉じる (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+P・F7</source>
        <translation>Ctrl+P, F7</translation>
    </message>
    <message>
        <source>Ctrl+S・F12</source>
        <translation>Ctrl+S, F12</translation>
    </message>
    <message>
        <source>印刷できない文字が{count}種類あります(外字など)。〓で印刷します: {characters}</source>
        <translation>{count} characters cannot be printed (private characters and so on). They are printed as 〓: {characters}</translation>
    </message>
    <message>
        <source>字形の指定(異体字)を印刷できない文字が{count}種類あります。標準の字形で印刷します: {characters}</source>
        <translation>{count} characters with a variant form cannot be printed as such. The standard form is printed: {characters}</translation>
    </message>
    <message>
        <source>前の頁</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>次の頁</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>表示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>印刷…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDFに保存…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>ProvisionsPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>全年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>番号・資料・提供先・目的・操作者</source>
        <translation>Number, paper, recipient, purpose, clerk</translation>
    </message>
    <message>
        <source>載っている方</source>
        <translation>People in it</translation>
    </message>
    <message>
        <source>氏名・カナの一部</source>
        <translation>Part of name or reading</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{count}件&#x3000;うち外部への提供 {given}件&#x3000;返却待ち {awaited}件&#x3000;期限超過 {late}件</source>
        <translation>{count} in all; given outside {given}, to be returned {awaited}, overdue {late}</translation>
    </message>
    <message>
        <source>（内部用）</source>
        <translation>(internal use)</translation>
    </message>
    <message>
        <source>日付を、年月日で入力してください。</source>
        <translation>Enter the date as year, month and day.</translation>
    </message>
    <message>
        <source>{count}件の返却期限を決めました</source>
        <translation>Set the return date of {count}</translation>
    </message>
    <message>
        <source>{count}件の返却期限と返却・廃棄の記録を消しました</source>
        <translation>Removed the return date and the marks of {count}</translation>
    </message>
    <message>
        <source>{count}件の返却期限と、返却・廃棄の記録を消します。</source>
        <translation>This clears the return date and the returned/destroyed entry of {count} lines.</translation>
    </message>
    <message>
        <source>消した日付は、元に戻せません。提供・持出の記録そのものは残ります。</source>
        <translation>Cleared dates cannot be brought back. The lines of the register themselves stay.</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>書類を作っています</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>提供・持出記録簿</source>
        <translation>Register of papers given out</translation>
    </message>
    <message>
        <source>見方</source>
        <translation>View</translation>
    </message>
    <message>
        <source>すべての記録</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>外部へ提供したもの</source>
        <translation>Given outside</translation>
    </message>
    <message>
        <source>返却待ち</source>
        <translation>To be returned</translation>
    </message>
    <message>
        <source>返却期限が過ぎたもの</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>返却・廃棄したもの</source>
        <translation>Returned or destroyed</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>資料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>返却期限</source>
        <translation>To be returned by</translation>
    </message>
    <message>
        <source>返却・廃棄</source>
        <translation>Returned / destroyed</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>当てはまる記録はありません。</source>
        <translation>No entry matches.</translation>
    </message>
    <message>
        <source>検索(&amp;S)</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>載っている方(&amp;N)</source>
        <translation>Perso&amp;n in it</translation>
    </message>
    <message>
        <source>受領書(&amp;J)…</source>
        <translation>Receipt (&amp;J)…</translation>
    </message>
    <message>
        <source>印刷 (F7)</source>
        <translation>Print (F7)</translation>
    </message>
    <message>
        <source>Excel (F8)</source>
        <translation>Excel (F8)</translation>
    </message>
    <message>
        <source>返却された(&amp;H)</source>
        <translation>Returned (&amp;H)</translation>
    </message>
    <message>
        <source>{count}件を返却済みにしました</source>
        <translation>Marked {count} as returned</translation>
    </message>
    <message>
        <source>廃棄された(&amp;K)</source>
        <translation>Destroyed (&amp;K)</translation>
    </message>
    <message>
        <source>{count}件を廃棄済みにしました</source>
        <translation>Marked {count} as destroyed</translation>
    </message>
    <message>
        <source>返却期限にする(&amp;D)</source>
        <translation>Set as return &amp;date</translation>
    </message>
    <message>
        <source>印を消す(&amp;C)</source>
        <translation>&amp;Clear marks</translation>
    </message>
    <message>
        <source>日付(&amp;Y)</source>
        <translation>Da&amp;y</translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message>
        <source>記録へ移動</source>
        <translation>Go to record</translation>
    </message>
    <message>
        <source>移動先</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>名前・カナ・番号など、どの一部でも</source>
        <translation>Any part of a name, kana or number</translation>
    </message>
    <message>
        <source>見つかった記録</source>
        <translation>Records found</translation>
    </message>
    <message>
        <source>すべての台帳から探します。↑↓で選び、Enterで開きます。</source>
        <translation>Searches all registers. ↑↓ choose, Enter opens.</translation>
    </message>
    <message>
        <source>当てはまる記録がありません。</source>
        <translation>No records match.</translation>
    </message>
    <message>
        <source>最近開いた記録です。文字を入れると、すべての台帳から探します。</source>
        <translation>Records opened lately. Type to search all registers.</translation>
    </message>
</context>
<context>
    <name>ReceiptResultPage</name>
    <message>
        <source>受け取りの結果</source>
        <translation>Result of the receipt</translation>
    </message>
    <message>
        <source>{name} を受け取りました: 新しく登録 {created}件、変更 {changed}件</source>
        <translation>Received {name}: new {created}, changed {changed}</translation>
    </message>
    <message>
        <source>(うち終了 {ended}件)</source>
        <translation>(ended: {ended})</translation>
    </message>
    <message>
        <source>{name}  {at}に{clerk}が受け取りました  {state}</source>
        <translation>{name}  received at {at} by {clerk}  {state}</translation>
    </message>
    <message>
        <source>基準日 {day}</source>
        <translation>Reference date {day}</translation>
    </message>
    <message>
        <source>先方の {rows}行と、先方の一覧にない {gone}件の、すべての行き先が分かっています。</source>
        <translation>All {rows} rows of the partner and {gone} records missing from their list are accounted for.</translation>
    </message>
    <message>
        <source>決めなかった {count}件は変えていません。同じファイルか次のファイルが来たときに、また確かめます。</source>
        <translation>The {count} you did not decide are unchanged. They are asked about again when this file or the next one comes.</translation>
    </message>
    <message>
        <source>決めていないものはありません。</source>
        <translation>Everything has been decided.</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>決めていないこと</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>決めていないものの一覧</source>
        <translation>What has not been decided</translation>
    </message>
    <message>
        <source>この受け取りを元に戻す(&amp;Z)</source>
        <translation>Undo this receipt (&amp;Z)</translation>
    </message>
    <message>
        <source>交換の一覧へ(&amp;N)</source>
        <translation>Back to excha&amp;nges</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>戻ってきた名簿を受け取る</source>
        <translation>Receive a roster that came back</translation>
    </message>
    <message>
        <source>名簿のファイル ({kinds});;すべてのファイル (*)</source>
        <translation>Roster files ({kinds});;All files (*)</translation>
    </message>
    <message>
        <source>戻ってきた名簿を選ぶ</source>
        <translation>Choose the roster that came back</translation>
    </message>
    <message>
        <source>当方が送ったブックです。</source>
        <translation>This is a workbook we sent.</translation>
    </message>
    <message>
        <source>{day}の基準日で送った{count}件のブックです。</source>
        <translation>This is the workbook of {count} records we sent with reference date {day}.</translation>
    </message>
    <message>
        <source>登録済みの様式です。</source>
        <translation>This is a saved template.</translation>
    </message>
    <message>
        <source>どの交換のファイルかを選んでください。</source>
        <translation>Choose the exchange this file belongs to.</translation>
    </message>
    <message>
        <source>パスワードが違います。もう一度入力してください。</source>
        <translation>The password is wrong. Enter it again.</translation>
    </message>
    <message>
        <source>このファイルにはパスワードがかかっています。ファイルのパスワードを入力してください。</source>
        <translation>This file has a password. Enter the password of the file.</translation>
    </message>
    <message>
        <source>中止しました。何も取り込んでいません。</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>先に、交換の一覧で交換を登録してください。</source>
        <translation>First save an exchange in the list of exchanges.</translation>
    </message>
    <message>
        <source>交換を選んでください。</source>
        <translation>Choose an exchange.</translation>
    </message>
    <message>
        <source>ファイルのパスワード</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>交換</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>読み取りと照合の進み具合</source>
        <translation>Progress of reading and matching</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>違いを見る(&amp;N)</source>
        <translation>See the differe&amp;nces</translation>
    </message>
    <message>
        <source>先方から戻ってきた名簿のファイルを、ここに置いてください</source>
        <translation>Drop the file of the roster that came back here</translation>
    </message>
    <message>
        <source>ファイルは読むだけです。違いを確かめるまで、何も取り込みません。</source>
        <translation>The file is only read. Nothing is imported until you have checked the differences.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>ファイルを読んでいます</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>照合しています</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>取り込んでいます</source>
        <translation>Importing</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>新規に戻す</source>
        <translation>Back to new</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>まだ登録していない相談の受付があります。</source>
        <translation>There is a reception you have not saved yet.</translation>
    </message>
    <message>
        <source>まだ何も入力されていません。</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
    <message>
        <source>{number} を受け付け、終結していたケースを再開しました(継続)</source>
        <translation>Took in {number} and reopened the closed case (continued)</translation>
    </message>
    <message>
        <source>{number} として受け付けました(新規)</source>
        <translation>Took in as {number} (new)</translation>
    </message>
    <message>
        <source>{number} として受け付けました(継続)</source>
        <translation>Took in as {number} (continued)</translation>
    </message>
    <message>
        <source>＋ 新しいケースとして受け付けます(新規)</source>
        <translation>＋ Taken in as a new case (new)</translation>
    </message>
    <message>
        <source>◆ 終結した {number} のケースを再開して受け付けます(継続)</source>
        <translation>◆ The closed case {number} is reopened (continued)</translation>
    </message>
    <message>
        <source>✎ {number} のケースの継続として受け付けます</source>
        <translation>✎ Taken in under case {number} (continued)</translation>
    </message>
    <message>
        <source>相談内容(番号。先に入れたものが主な相談◎)</source>
        <translation>Topics (numbers; the first is the main topic ◎)</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>まだ登録していない変更があります。</source>
        <translation>There are changes you have not saved yet.</translation>
    </message>
    <message>
        <source>最新の内容を開く</source>
        <translation>Open the latest content</translation>
    </message>
    <message>
        <source>入力を残して戻る</source>
        <translation>Back, keep what I typed</translation>
    </message>
    <message>
        <source>! 直すところが{count}か所あります。</source>
        <translation>! {count} entries need correcting.</translation>
    </message>
    <message>
        <source>変更あり(未登録)</source>
        <translation>Changed (not saved)</translation>
    </message>
    <message>
        <source>(名前なし)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>{register}  {name}  {new}</source>
        <translation>{register}  {name}  {new}</translation>
    </message>
    <message>
        <source>※ は必ず記入する項目です&#x3000;Ctrl+↓↑ 次・前の見出しへ</source>
        <translation>※ required   Ctrl+↓↑ headings</translation>
    </message>
    <message>
        <source>異動日</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>異動日(変更があった日)</source>
        <translation>Date of change</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>一覧に戻る (Esc)</source>
        <translation>Back to list (Esc)</translation>
    </message>
    <message>
        <source>この記録 ▾</source>
        <translation>This record ▾</translation>
    </message>
    <message>
        <source>この記録のメニュー</source>
        <translation>Menu of this record</translation>
    </message>
    <message>
        <source>変更の履歴</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>写真・書類の添付について</source>
        <translation>Attaching photos and documents</translation>
    </message>
    <message>
        <source>削除…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>このソフトは、写真や PDF などのファイルを保存しません。</source>
        <translation>This program does not keep files such as photos or PDFs.</translation>
    </message>
    <message>
        <source>紙や共有フォルダーにある書類は、備考などに置き場所を書いてください。</source>
        <translation>Where papers and files in shared folders are kept, write in the notes.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>コピー(表計算に貼り付け)(&amp;Y)</source>
        <translation>Cop&amp;y (to paste into a spreadsheet)</translation>
    </message>
    <message>
        <source>貼り付けて取り込む…(&amp;V)</source>
        <translation>Paste to import… (&amp;V)</translation>
    </message>
    <message>
        <source>表示する列を選ぶ…(&amp;L)</source>
        <translation>Co&amp;lumns shown…</translation>
    </message>
    <message>
        <source>並べ替え(&amp;S)</source>
        <translation>&amp;Sort</translation>
    </message>
    <message>
        <source>カナ順に戻す(&amp;K)</source>
        <translation>Bac&amp;k to kana order</translation>
    </message>
    <message>
        <source>{register}の一覧</source>
        <translation>List: {register}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>記録するもの</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>対象の方</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>この条件に当てはまる方はいません。</source>
        <translation>Nobody meets these conditions.</translation>
    </message>
    <message>
        <source>付けた○が、まだ記録されていません。</source>
        <translation>The ticks (○) are not recorded yet.</translation>
    </message>
    <message>
        <source>ページに残る</source>
        <translation type="vanished">Stay on the page</translation>
    </message>
    <message>
        <source>○を捨てる</source>
        <translation type="vanished">Discard ticks (○)</translation>
    </message>
    <message>
        <source>この画面に残る</source>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>○を破棄する</source>
        <translation>Discard ticks (○)</translation>
    </message>
    <message>
        <source>すべての区分</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>対象 {all}人&#x3000;うち記録する {ticked}人</source>
        <translation>Listed {all}   To record {ticked}</translation>
    </message>
    <message>
        <source>記録する方と行事を選んでください。</source>
        <translation type="vanished">Choose whom to record and the event.</translation>
    </message>
    <message>
        <source>日付と対象年度を確かめてください。</source>
        <translation>Check the day and the fiscal year.</translation>
    </message>
    <message>
        <source>記録する方が、まだ1人も選ばれていません。○を付けてください。</source>
        <translation>Nobody has been selected to record. Tick people (○).</translation>
    </message>
    <message>
        <source>出席した行事を選んでください。</source>
        <translation>Choose the event attended.</translation>
    </message>
    <message>
        <source>{count}人に、「{task}」({day})を記録します。</source>
        <translation>“{task}” ({day}) will be recorded for {count} people.</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>記録しています</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>{count}人に記録しました</source>
        <translation>Recorded for {count} people</translation>
    </message>
    <message>
        <source>手続日</source>
        <translation>Procedure on</translation>
    </message>
    <message>
        <source>開催日</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>基準日(表彰日)</source>
        <translation>Reference date (of the award)</translation>
    </message>
    <message>
        <source>交付日</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>返還日</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>誓約日</source>
        <translation>Pledged on</translation>
    </message>
    <message>
        <source>プラン</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>研修名</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>表彰の種類</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>対象年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>全員に○(&amp;A)</source>
        <translation>Tick &amp;all ○</translation>
    </message>
    <message>
        <source>○を外す(&amp;C)</source>
        <translation>Unti&amp;ck ○</translation>
    </message>
    <message>
        <source>全員に○</source>
        <translation type="vanished">Tick all ○</translation>
    </message>
    <message>
        <source>○を外す</source>
        <translation type="vanished">Untick ○</translation>
    </message>
    <message>
        <source>一覧を印刷 (F7)</source>
        <translation>Print the list (F7)</translation>
    </message>
    <message>
        <source>記録する (F12)</source>
        <translation>Record (F12)</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>復旧コード</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>復旧コードで開く</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>復旧コードを入力してください。</source>
        <translation>Enter the recovery code.</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>候補</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>名前・カナ・番号で探す</source>
        <translation>Find by name, kana or number</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>当てはまる記録がありません。検索の言葉や条件、校(地)区、終了した記録の表示を変えてみてください。</source>
        <translation>No records match. Try other search words, conditions or districts, or show ended records.</translation>
    </message>
    <message>
        <source>まだ登録がありません。F9で昨年度の台帳を取り込むか、Ctrl+Nで1件ずつ登録できます。</source>
        <translation>No records yet. F9 imports last year’s ledger, Ctrl+N adds records one by one.</translation>
    </message>
    <message>
        <source>コピーしています</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>{count}件をコピーしました。表計算に貼り付けられます</source>
        <translation>Copied {count} records. You can paste them into a spreadsheet</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>削除しました</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>登録しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>変更の履歴(&amp;H)</source>
        <translation>&amp;History of changes</translation>
    </message>
    <message>
        <source>編集(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>削除…(&amp;D)</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="vanished">Fiscal year</translation>
    </message>
    <message>
        <source>検索</source>
        <translation type="vanished">Search</translation>
    </message>
    <message>
        <source>日付</source>
        <translation type="vanished">Date</translation>
    </message>
    <message>
        <source>日時</source>
        <translation type="vanished">Time</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation type="vanished">Recipient</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation type="vanished">Purpose</translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="vanished">Count</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation type="vanished">Clerk</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>気を付けること</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>要確認 {count}件(パソコンごとに違う内容が登録されています)</source>
        <translation>To decide: {count} (different contents on different PCs)</translation>
    </message>
    <message>
        <source> ほか</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>期限を過ぎた交換 {count}件: {named}</source>
        <translation>Overdue exchanges: {count}: {named}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>登録の削除</source>
        <translation>Delete a record</translation>
    </message>
    <message>
        <source>削除の理由</source>
        <translation>Reason for deletion</translation>
    </message>
    <message>
        <source>選ぶか、入力してください</source>
        <translation>Choose or type</translation>
    </message>
    <message>
        <source>削除する</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>「{name}」を削除しますか。</source>
        <translation>Delete “{name}”?</translation>
    </message>
    <message>
        <source>{day}を入力する</source>
        <translation>Enter: {day}</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>削除すると一覧や名簿に出なくなります。変更の履歴は残り、すぐになら元に戻せます。</source>
        <translation>A deleted record no longer appears in lists and rosters. Its history stays, and you can undo the deletion right away.</translation>
    </message>
    <message>
        <source>終わった記録は、削除せずに{day}を入力するのが普通です。記録は過去の分として残ります。</source>
        <translation>Records that have ended are normally not deleted: enter “{day}” instead. The record then stays on file as a past record.</translation>
    </message>
</context>
<context>
    <name>RenewalPane</name>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>前年度の決定額</source>
        <translation>Granted last year</translation>
    </message>
    <message>
        <source>申請額の案</source>
        <translation>Proposed amount</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>新年度の申請</source>
        <translation>Applications for the new year</translation>
    </message>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation>There are entries you have not saved yet.</translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>{year}の申請を、前年度の助成から{count}件作ります</source>
        <translation>{count} applications for {year} are made from last year’s grants</translation>
    </message>
    <message>
        <source>作った申請は「未受付」になり、申請書が届いたら受付へ進めます。登録済み{had}件、廃止・解散{ended}件は除きました。</source>
        <translation>They start as “not received” and advance when the application arrives. Already there: {had}, closed or dissolved: {ended}; these are left out.</translation>
    </message>
    <message>
        <source>作るものがありません。次の年度の申請は、一覧で対象年度を選んでから作ります。</source>
        <translation>Nothing to make. For next year’s applications, first choose the year in the list.</translation>
    </message>
    <message>
        <source>選んだ申請を作る (F12)</source>
        <translation>Make the selected (F12)</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>{name} の{count}件を取り込みました。</source>
        <translation>Imported {count} records from {name}.</translation>
    </message>
    <message>
        <source>{name} から取り込んだ行はありません。</source>
        <translation>No rows were imported from {name}.</translation>
    </message>
    <message>
        <source>取込元の{rows}行すべての行き先が分かっています。失われた行はありません。</source>
        <translation>All {rows} rows of the source are accounted for. No row was lost.</translation>
    </message>
    <message>
        <source>登録は変えず、一致した行の対応のない列の内容を残しました。</source>
        <translation>No record was changed; what matching rows say in columns without a field was kept.</translation>
    </message>
    <message>
        <source>取込元の{rows}行のうち、行き先の分からない行が{lost}行あります。結果表で確かめてください。</source>
        <translation>Of the {rows} rows of the source, {lost} are not accounted for. Check them in the result workbook.</translation>
    </message>
    <message>
        <source>貼り付けた{count}件を取り込みました。</source>
        <translation>Imported {count} of the pasted records.</translation>
    </message>
    <message>
        <source>貼り付けた行から取り込んだものはありません。</source>
        <translation>None of the pasted rows were imported.</translation>
    </message>
    <message>
        <source>次のファイルへ(&amp;N)</source>
        <translation>&amp;Next file</translation>
    </message>
    <message>
        <source>終わる(&amp;N)</source>
        <translation>Fi&amp;nish</translation>
    </message>
    <message>
        <source>取込 {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>{name} を書き出しました(管理番号 {serial})</source>
        <translation>Wrote {name} (control no. {serial})</translation>
    </message>
    <message>
        <source>開くパスワードは、元のファイルと同じです。</source>
        <translation>It opens with the same password as the original file.</translation>
    </message>
    <message>
        <source>取込結果_{name}_{day}.xlsx</source>
        <translation>Import result {name} {day}.xlsx</translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>結果表の保存先</source>
        <translation>Save the result workbook</translation>
    </message>
    <message>
        <source>結果表を書き出す(&amp;R)…</source>
        <translation>W&amp;rite the result workbook…</translation>
    </message>
    <message>
        <source>この取込を元に戻す(&amp;U)</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>台帳を開く(&amp;D)</source>
        <translation>Open the register (&amp;D)</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新しく登録した行</source>
        <translation>rows saved as new records</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>登録済みの記録を変えた行</source>
        <translation>rows that changed records on file</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>登録済みの記録と同じで、変えなかった行</source>
        <translation>rows equal to records on file, which did not change</translation>
    </message>
    <message>
        <source>取り込まず</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>取り込まないことにした行、決めなかった行</source>
        <translation>rows you chose not to import or did not decide</translation>
    </message>
    <message>
        <source>問題</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>名前がないなど、登録できない行</source>
        <translation>rows that cannot be saved, for example without a name</translation>
    </message>
    <message>
        <source>除外</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>見出し・小計・前の行の続きなど、1件の記録ではない行</source>
        <translation>headings, subtotals, continued rows and other rows that are no record</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>取込元の空でない行</source>
        <translation>rows of the source that are not empty</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>実施報告</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>サロンがまだ登録されていません。「サロン」の一覧で登録するか、F9で台帳を取り込めます。</source>
        <translation>There are no salons yet. Add them in the list “Salons”, or press F9 to import a ledger.</translation>
    </message>
    <message>
        <source>入力する項目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>開催回数</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>参加者(延べ)</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>協力者</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>困りごと</source>
        <translation>Worries</translation>
    </message>
    <message>
        <source>相談として受け付ける(&amp;H)…</source>
        <translation>Take in as a consultation (&amp;H)…</translation>
    </message>
    <message>
        <source>相談として受け付ける…</source>
        <translation type="vanished">Take in as a consultation…</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>サロン名</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{count}か所  先月までに未入力のあるサロン {late}か所</source>
        <translation>Salons {count}   With months missing up to last month {late}</translation>
    </message>
</context>
<context>
    <name>ReturnedPane</name>
    <message>
        <source>シート・行</source>
        <translation>Sheet and row</translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation>Present holder</translation>
    </message>
    <message>
        <source>今の入力</source>
        <translation>Entered now</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>後任・新任</source>
        <translation>Successor or newcomer</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>返送された回答</source>
        <translation>Replies sent back</translation>
    </message>
    <message>
        <source>この回答を入れる (F12)</source>
        <translation>Enter these replies (F12)</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>回答 {taken}件を入れます。読み取れない行 {left}件、まだ回答のない方 {open}人。</source>
        <translation>Replies to enter: {taken}. Rows that cannot be read: {left}. People without a reply: {open}.</translation>
    </message>
    <message>
        <source>{sheet} {row}行目</source>
        <translation>{sheet}, row {row}</translation>
    </message>
    <message>
        <source>今の入力に代わります</source>
        <translation>Replaces what is entered</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{count}件を取り込む(&amp;N)</source>
        <translation>Import {count} (&amp;N)</translation>
    </message>
    <message>
        <source>取り込む(&amp;N)</source>
        <translation>Import (&amp;N)</translation>
    </message>
    <message>
        <source>読み取りと照合をしています…</source>
        <translation>Reading and matching…</translation>
    </message>
    <message>
        <source>要確認のうち未決定の{count}件は取り込みません。</source>
        <translation>{count} rows still to decide are not imported.</translation>
    </message>
    <message>
        <source>一致した行のうち{count}件は、対応のない列の内容だけが新しくなっています。</source>
        <translation>Of the rows that match, {count} say something new only in columns without a field.</translation>
    </message>
    <message>
        <source>取り込む行がありません。</source>
        <translation>There are no rows to import.</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>更新する(&amp;T)</source>
        <translation>Upda&amp;te</translation>
    </message>
    <message>
        <source>変更しない(&amp;X)</source>
        <translation>Do not change (&amp;X)</translation>
    </message>
    <message>
        <source>別人として登録(&amp;W)</source>
        <translation>Save as another person (&amp;W)</translation>
    </message>
    <message>
        <source>新規にする(&amp;W)</source>
        <translation>Make ne&amp;w</translation>
    </message>
    <message>
        <source>{selected}件を選択</source>
        <translation>Selected: {selected}</translation>
    </message>
    <message>
        <source>{done}件を決めました。</source>
        <translation>Decided: {done}.</translation>
    </message>
    <message>
        <source>{wanted}件のうち{done}件を決めました。ほかは1件ずつ決めてください。</source>
        <translation>Decided {done} of {wanted}. Decide the others one by one.</translation>
    </message>
    <message>
        <source>登録済みの記録は</source>
        <translation>Records on file</translation>
    </message>
    <message>
        <source>空欄だけ補う(&amp;F)</source>
        <translation>&amp;Fill empty fields only</translation>
    </message>
    <message>
        <source>同じ登録とする(&amp;S)</source>
        <translation>It is the &amp;same record</translation>
    </message>
    <message>
        <source>絞り込み(&amp;L)</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>取り込む(&amp;T)</source>
        <translation>Impor&amp;t</translation>
    </message>
    <message>
        <source>ほかの列を残す(&amp;N)</source>
        <translation>Keep the other columns (&amp;N)</translation>
    </message>
    <message>
        <source>取り込みは、ケース担当か管理者が行います。</source>
        <translation>A case worker or an administrator carries out the import.</translation>
    </message>
    <message>
        <source>取り込まない(&amp;X)</source>
        <translation>Do not import (&amp;X)</translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>行の行き先の合計</source>
        <translation>Where the rows go</translation>
    </message>
    <message>
        <source>読み取りと照合の進み具合</source>
        <translation>Progress of reading and matching</translation>
    </message>
    <message>
        <source>取り込む行の一覧</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>取込元を読み取り、登録済みの記録と照合しています。まだ何も取り込んでいません。</source>
        <translation>The source is being read and matched with the records on file. Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RolloverPage</name>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>新しい任期の初日</source>
        <translation>First day of the new term</translation>
    </message>
    <message>
        <source>ブック (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
        <translation>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>返送された推薦依頼</source>
        <translation>Request for recommendations sent back</translation>
    </message>
    <message>
        <source>返送された回答(&amp;R)…</source>
        <translation type="vanished">&amp;Replies sent back…</translation>
    </message>
    <message>
        <source>回答を読む(&amp;R)…</source>
        <translation>&amp;Read replies…</translation>
    </message>
    <message>
        <source>直していない入力があります。このままでは残りません。</source>
        <translation>Some entries are not corrected yet and will not be kept.</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>その入力を捨てる</source>
        <translation>Drop those entries</translation>
    </message>
    <message>
        <source>～ {ends}&#x3000;{who}</source>
        <translation>to {ends}   {who}</translation>
    </message>
    <message>
        <source>任期が満了する方</source>
        <translation>People whose term ends</translation>
    </message>
    <message>
        <source>任期が満了する方も、空席もありません。F4で増員する席を足せます。</source>
        <translation>No terms end and no seats are vacant. F4 adds a seat.</translation>
    </message>
    <message>
        <source>満了 {ends}人&#x3000;うち未定 {open}人&#x3000;空席 {empty}</source>
        <translation>Ending {ends}   Undecided {open}   Vacant seats {empty}</translation>
    </message>
    <message>
        <source>回答を読んでいます</source>
        <translation>Reading the replies</translation>
    </message>
    <message>
        <source>回答を入れました。内容を確かめて、F12で計画に進みます。</source>
        <translation>The replies are entered. Check them, then F12 leads to the plan.</translation>
    </message>
    <message>
        <source>登録しています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>再任 {again}人、退任 {left}人、新任 {new}人を登録しました</source>
        <translation>Saved: reappointed {again}, leaving {left}, new {new}</translation>
    </message>
    <message>
        <source>推薦依頼(&amp;1)</source>
        <translation>Request for recommendations (&amp;1)</translation>
    </message>
    <message>
        <source>委嘱状(&amp;2)</source>
        <translation>Letters of appointment (&amp;2)</translation>
    </message>
    <message>
        <source>新旧対照表(&amp;3)</source>
        <translation>Old and new compared (&amp;3)</translation>
    </message>
    <message>
        <source>欠員一覧(&amp;4)</source>
        <translation>List of vacancies (&amp;4)</translation>
    </message>
    <message>
        <source>委嘱状を作っています</source>
        <translation>Making letters of appointment</translation>
    </message>
    <message>
        <source>推薦依頼</source>
        <translation>Request for recommendations</translation>
    </message>
    <message>
        <source>印刷… (F7)</source>
        <translation>Print… (F7)</translation>
    </message>
    <message>
        <source>新しい任期</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>未定を再任にする(&amp;S)</source>
        <translation>Reappoint undecided (&amp;S)</translation>
    </message>
    <message>
        <source>未定を再任にする</source>
        <translation type="vanished">Reappoint undecided</translation>
    </message>
    <message>
        <source>増員 (F4)</source>
        <translation>Extra person (F4)</translation>
    </message>
    <message>
        <source>計画を見る (F12)</source>
        <translation>See the plan (F12)</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>担当区域・席</source>
        <translation>Area, seat</translation>
    </message>
    <message>
        <source>現在の方</source>
        <translation type="vanished">Present holder</translation>
    </message>
    <message>
        <source>民児協・席</source>
        <translation>Council and seat</translation>
    </message>
    <message>
        <source>任期満了</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>通算</source>
        <translation>Years served</translation>
    </message>
    <message>
        <source>方針</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>退任理由</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>後任・新任の氏名</source>
        <translation>Name of successor or newcomer</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>（欠員）</source>
        <translation>(vacancy)</translation>
    </message>
    <message>
        <source>（増員）</source>
        <translation>(additional)</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>名簿を印刷する</source>
        <translation type="vanished">Print a roster</translation>
    </message>
    <message>
        <source>すべての校(地)区(校(地)区ごとに改頁)</source>
        <translation>All districts (a new page for each)</translation>
    </message>
    <message>
        <source>決裁欄を付ける</source>
        <translation>Add approval boxes</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation type="vanished">Roster</translation>
    </message>
    <message>
        <source>名簿・一覧を印刷する</source>
        <translation>Print a roster or list</translation>
    </message>
    <message>
        <source>この一覧 {count}件(表示している列)</source>
        <translation>This list, {count} entries (columns shown)</translation>
    </message>
    <message>
        <source>印刷するもの</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>印刷やPDFの保存は、個人情報提供・持出記録簿に残ります。</source>
        <translation>Printing and saving PDFs is recorded in the personal data provision log.</translation>
    </message>
    <message>
        <source>頁を作る</source>
        <translation>Make pages</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>{row}行</source>
        <translation type="vanished">Row {row}</translation>
    </message>
    <message>
        <source>{sheet} {row}行</source>
        <translation type="vanished">{sheet}, row {row}</translation>
    </message>
    <message>
        <source>読めないセルが{count}つあります。</source>
        <translation>{count} cells cannot be read.</translation>
    </message>
</context>
<context>
    <name>RowNumber</name>
    <message>
        <source>行の番号。↑↓でも変えられます</source>
        <translation>Row number. ↑↓ change it too</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>手続主体</source>
        <translation>Who appoints</translation>
    </message>
    <message>
        <source>任期(年)</source>
        <translation>Term (years)</translation>
    </message>
    <message>
        <source>満了の月日</source>
        <translation>Term ends (month-day)</translation>
    </message>
    <message>
        <source>一斉に替わる年(西暦)</source>
        <translation type="vanished">Year all change together (western)</translation>
    </message>
    <message>
        <source>委嘱番号の書式</source>
        <translation>Format of appointment numbers</translation>
    </message>
    <message>
        <source>任期の決まり</source>
        <translation>Rules of terms</translation>
    </message>
    <message>
        <source>満了の月日を空欄にすると、委嘱日から数えます。一斉に替わる年を空欄にすると、人ごとに数えます。委嘱番号の○には通し番号、委嘱状の文の〔校区〕と〔区分〕には、その人のものが入ります。</source>
        <translation>If the end of the term is empty, it is counted from the day of appointment. If the year all change together is empty, terms are counted person by person. In the appointment number, ○ stands for a serial number; in the letter, 〔校区〕 and 〔区分〕 stand for the person’s district and role.</translation>
    </message>
    <message>
        <source>委嘱の決まり</source>
        <translation>Rules of appointment</translation>
    </message>
    <message>
        <source>一斉に替わる年</source>
        <translation>Year of joint renewal</translation>
    </message>
    <message>
        <source>1人あたり世帯数(最少)</source>
        <translation>Households per person (fewest)</translation>
    </message>
    <message>
        <source>1人あたり世帯数(最多)</source>
        <translation>Households per person (most)</translation>
    </message>
    <message>
        <source>1人あたりの見守り世帯の上限</source>
        <translation>Most households per watcher</translation>
    </message>
    <message>
        <source>見守り世帯の上限(人)</source>
        <translation type="vanished">Limit of watch households (per person)</translation>
    </message>
    <message>
        <source>表彰する年数</source>
        <translation>Years for an award</translation>
    </message>
    <message>
        <source>表彰の種類</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>保険プラン</source>
        <translation>Insurance plan</translation>
    </message>
    <message>
        <source>委嘱状の文</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>委嘱状の署名者</source>
        <translation>Signed by</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>まだ登録していない入力があります。</source>
        <translation>There are entries you have not saved yet.</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>この決まりにする (F12)</source>
        <translation>Apply these rules (F12)</translation>
    </message>
</context>
<context>
    <name>SamePersonsPage</name>
    <message>
        <source>することを選ぶ</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>同一人物の候補を確かめる</source>
        <translation>Check people who may be the same</translation>
    </message>
    <message>
        <source>死亡・転出をほかの登録に反映する</source>
        <translation>Carry deaths and moves to other records</translation>
    </message>
    <message>
        <source>別人とした組を取り消す</source>
        <translation>Take back pairs said to be different</translation>
    </message>
    <message>
        <source>候補</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>相手の登録を開く (F2)</source>
        <translation type="vanished">Open other record (F2)</translation>
    </message>
    <message>
        <source>この内容で登録する (F12)</source>
        <translation type="vanished">Save this (F12)</translation>
    </message>
    <message>
        <source>相手の登録を開く(&amp;O)</source>
        <translation>&amp;Open other record</translation>
    </message>
    <message>
        <source>この内容で登録 (F12)</source>
        <translation>Save this (F12)</translation>
    </message>
    <message>
        <source>選んだ判断や○が、まだ登録されていません。</source>
        <translation>Your verdicts and each mark ○ are not registered yet.</translation>
    </message>
    <message>
        <source>この画面に残る</source>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>確かめる候補はありません。</source>
        <translation>There are no possible matches to check.</translation>
    </message>
    <message>
        <source>別人とした組はありません。</source>
        <translation>There are no pairs said to be different.</translation>
    </message>
    <message>
        <source>候補 {count}件(1で同一人物、2で別人)</source>
        <translation>Possible matches: {count} (1 same person, 2 different)</translation>
    </message>
    <message>
        <source>別人とした組 {count}組</source>
        <translation>Pairs said to be different: {count}</translation>
    </message>
    <message>
        <source>死亡・転出で、反映していないものはありません。</source>
        <translation>Every death and move has been carried over.</translation>
    </message>
    <message>
        <source>反映していないもの {count}件</source>
        <translation>Not carried over: {count}</translation>
    </message>
    <message>
        <source>同一人物か別人かを、まだ1件も選んでいません。</source>
        <translation>You have not chosen same or different for anybody yet.</translation>
    </message>
    <message>
        <source>取り消す組が、1つも選ばれていません。</source>
        <translation>No pair has been selected.</translation>
    </message>
    <message>
        <source>{count}組の別人の記録を取り消しました</source>
        <translation>Took back {count} pairs</translation>
    </message>
    <message>
        <source>同一人物 {same}件、別人 {apart}件を登録しました</source>
        <translation>Saved: same person {same}, different {apart}</translation>
    </message>
    <message>
        <source>反映するものが、1件も選ばれていません。</source>
        <translation>Nothing has been selected.</translation>
    </message>
    <message>
        <source>{count}件を反映します。</source>
        <translation>{count} will be carried over.</translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>反映する</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{count}件を反映しました</source>
        <translation>Carried over: {count}</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>担い手</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>相手の台帳</source>
        <translation>Other register</translation>
    </message>
    <message>
        <source>相手の氏名</source>
        <translation>Name there</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>担い手の住所</source>
        <translation>Address of the volunteer</translation>
    </message>
    <message>
        <source>相手の住所・電話</source>
        <translation>Address and phone there</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>死亡・転出</source>
        <translation>Death or move</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>To do</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>保存した条件はまだありません</source>
        <translation>No conditions saved yet</translation>
    </message>
    <message>
        <source>今の条件を保存…</source>
        <translation>Save these conditions…</translation>
    </message>
    <message>
        <source>保存した条件を削除</source>
        <translation>Delete saved conditions</translation>
    </message>
    <message>
        <source> かつ </source>
        <translation> and </translation>
    </message>
    <message>
        <source>条件「{name}」を保存しました</source>
        <translation>Saved the conditions “{name}”</translation>
    </message>
    <message>
        <source>条件「{name}」を削除しました</source>
        <translation>Deleted the conditions “{name}”</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>検索  名前・カナ・住所・電話など、どの一部でも</source>
        <translation>Search   any part of a name, kana, address, phone and so on</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>保存した条件 ▾</source>
        <translation>Saved conditions ▾</translation>
    </message>
    <message>
        <source>{count}{unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>(うち{count}{unit}を選択)</source>
        <translation>({count} {unit} selected)</translation>
    </message>
    <message>
        <source>{condition}  ✕</source>
        <translation>{condition}  ✕</translation>
    </message>
    <message>
        <source>条件「{condition}」を外す</source>
        <translation>Remove the condition “{condition}”</translation>
    </message>
    <message>
        <source>＋条件</source>
        <translation>＋Condition</translation>
    </message>
    <message>
        <source>{word}も表示</source>
        <translation>Include: {word}</translation>
    </message>
    <message>
        <source>条件:</source>
        <translation>Conditions:</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>交換の名簿を送る</source>
        <translation>Send the roster of an exchange</translation>
    </message>
    <message>
        <source>当方の様式(書き込み用のExcelブック)</source>
        <translation>Our own template (Excel workbook to write into)</translation>
    </message>
    <message>
        <source>市の様式では、様式にある列を送ります。</source>
        <translation>With a city template, the columns of the template are sent.</translation>
    </message>
    <message>
        <source>返送期限が基準日より前です。</source>
        <translation>The return date is before the reference date.</translation>
    </message>
    <message>
        <source>校(地)区を選んでください。</source>
        <translation>Choose districts.</translation>
    </message>
    <message>
        <source>委嘱区分を選んでください。</source>
        <translation>Choose roles.</translation>
    </message>
    <message>
        <source>送る {count}件  項目 {keys}</source>
        <translation>To send: {count}   Fields: {keys}</translation>
    </message>
    <message>
        <source>うち{count}件は、提供の同意が未確認です</source>
        <translation>Of these, not yet asked for consent: {count}</translation>
    </message>
    <message>
        <source>送らない {count}件({reason})</source>
        <translation>Not sent: {count} ({reason})</translation>
    </message>
    <message>
        <source> ほか{count}</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>新しく作るシート {named}{more}</source>
        <translation>New sheets: {named}{more}</translation>
    </message>
    <message>
        <source>様式から失われるもの: {lost}</source>
        <translation>Lost from the template: {lost}</translation>
    </message>
    <message>
        <source>名簿を作っています</source>
        <translation>Making the roster</translation>
    </message>
    <message>
        <source>上書きする</source>
        <translation type="vanished">Overwrite</translation>
    </message>
    <message>
        <source>名前を変える</source>
        <translation type="vanished">Rename</translation>
    </message>
    <message>
        <source>「{name}」は、すでにあります。</source>
        <translation type="vanished">“{name}” exists already.</translation>
    </message>
    <message>
        <source>上書きすると、前の内容は失われます。</source>
        <translation type="vanished">If you overwrite it, its content is lost.</translation>
    </message>
    <message>
        <source>{name} に{count}件を書き出しました(管理番号 {serial})</source>
        <translation>Wrote {count} records to {name} (control no. {serial})</translation>
    </message>
    <message>
        <source>ほか {count}</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>様式の計算式などを残したため、書き込まなかったところがあります。</source>
        <translation>Formulas of the template were kept, so some cells were not written.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>先に交換を登録してください。</source>
        <translation>First save an exchange.</translation>
    </message>
    <message>
        <source>送る記録がありません。</source>
        <translation>There are no records to send.</translation>
    </message>
    <message>
        <source>数えています…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>交換</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>送るもの</source>
        <translation>What to send</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>返送期限</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>Excelブック</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>提供に同意した世帯だけを送る(&amp;A)</source>
        <translation>Send only households that agreed (&amp;A)</translation>
    </message>
    <message>
        <source>校(地)区(&amp;D)</source>
        <translation>&amp;Districts</translation>
    </message>
    <message>
        <source>項目(&amp;F)</source>
        <translation>&amp;Fields</translation>
    </message>
    <message>
        <source>保存先</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>この内容で送る(&amp;N)</source>
        <translation>Se&amp;nd this</translation>
    </message>
    <message>
        <source>基準日を入力してください。</source>
        <translation>Enter the reference date.</translation>
    </message>
    <message>
        <source>提供先を入力してください。</source>
        <translation>Enter the recipient.</translation>
    </message>
    <message>
        <source>送る範囲と項目</source>
        <translation>What to send</translation>
    </message>
    <message>
        <source>委嘱区分(&amp;O)</source>
        <translation>R&amp;oles</translation>
    </message>
    <message>
        <source>送ったことは、個人情報提供・持出記録簿に残ります。</source>
        <translation>Sending is recorded in the personal data provision log.</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Template</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>文字サイズ</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>日付の表示</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>和暦(令和8年)</source>
        <translation>Japanese era (令和8年)</translation>
    </message>
    <message>
        <source>西暦(2026年)</source>
        <translation>Western (2026)</translation>
    </message>
    <message>
        <source>自動ロックまで</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>{n} 分</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>このパソコンの、あなたの画面だけに使う設定です。</source>
        <translation>These settings apply only to your own window on this PC.</translation>
    </message>
    <message>
        <source>この設定にする (F12)</source>
        <translation>Keep these settings (F12)</translation>
    </message>
    <message>
        <source>この設定にする</source>
        <translation type="vanished">Apply</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>画面の言葉</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>{name} 非表示</source>
        <translation>{name} (hidden)</translation>
    </message>
    <message>
        <source>Excelでは非表示になっています。取り込むときは読みます。</source>
        <translation>Hidden in Excel. The import reads it.</translation>
    </message>
    <message>
        <source>見出し {row}</source>
        <translation>Heading {row}</translation>
    </message>
    <message>
        <source>除外 {row}</source>
        <translation>Skipped {row}</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>表を読み直しています…</source>
        <translation>Reading the table again…</translation>
    </message>
    <message>
        <source>取り込む表 {tables}、記録 {records}件</source>
        <translation>To import: tables {tables}, records {records}</translation>
    </message>
    <message>
        <source>台帳の種類を選んでください。</source>
        <translation>Choose the kind of register.</translation>
    </message>
    <message>
        <source>このファイルには取り込む一覧がありません(0件)。</source>
        <translation>This file has no lists to import (0 records).</translation>
    </message>
    <message>
        <source>機械判読チェック(&amp;K)</source>
        <translation>Machine readability (&amp;K)</translation>
    </message>
    <message>
        <source>機械判読チェック(&amp;K): 指摘 {count}項目</source>
        <translation>Machine readability (&amp;K): {count} found</translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>{letters}列</source>
        <translation>Columns {letters}</translation>
    </message>
    <message>
        <source>{mark} Excelで非表示になっている{what}も読みます。列は「項目の対応」で外せます。</source>
        <translation>{mark} {what} hidden in Excel are read too. You can leave columns out under “Fields”.</translation>
    </message>
    <message>
        <source>表{number} ({first}〜{last}行、{count}件)</source>
        <translation>Table {number} (rows {first} to {last}, {count} records)</translation>
    </message>
    <message>
        <source>{row}行目: 除外 — {reason}</source>
        <translation>Row {row}: skipped – {reason}</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>取り込む行</source>
        <translation>Row to import</translation>
    </message>
    <message>
        <source>{row}行目: {what}</source>
        <translation>Row {row}: {what}</translation>
    </message>
    <message>
        <source>このシートは取り込みません — {reason}</source>
        <translation>This sheet is not imported – {reason}</translation>
    </message>
    <message>
        <source>青 見出し  白 取り込む行  灰 除外する行(行を選ぶと理由が出ます)  赤 読めないセル</source>
        <translation>Blue heading   White to import   Grey skipped (select a row for the reason)   Red cannot be read</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>・非表示</source>
        <translation>, hidden</translation>
    </message>
    <message>
        <source>{name} ({state}{hidden})</source>
        <translation>{name} ({state}{hidden})</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>シートの中の表</source>
        <translation>Tables of the sheet</translation>
    </message>
    <message>
        <source>この表を取り込む</source>
        <translation>Import this table</translation>
    </message>
    <message>
        <source>台帳の種類</source>
        <translation>Kind of register</translation>
    </message>
    <message>
        <source>(未定)</source>
        <translation>(undecided)</translation>
    </message>
    <message>
        <source>すべての表に使う</source>
        <translation>Use for all tables</translation>
    </message>
    <message>
        <source>このファイルのすべての表を、この種類の台帳として読みます</source>
        <translation>Reads all tables of this file as this kind of register</translation>
    </message>
    <message>
        <source>見出しの最初の行</source>
        <translation>First heading row</translation>
    </message>
    <message>
        <source>見出しの最後の行</source>
        <translation>Last heading row</translation>
    </message>
    <message>
        <source>表の最後の行</source>
        <translation>Last row of the table</translation>
    </message>
    <message>
        <source>この範囲を表として読む</source>
        <translation>Read this range as a table</translation>
    </message>
    <message>
        <source>総務省の統一ルールの15項目で、このシートの書き方を調べます</source>
        <translation>Examines how this sheet is written by the 15 points of the ministry’s rules for machine readability</translation>
    </message>
    <message>
        <source>見出し行</source>
        <translation>Heading rows</translation>
    </message>
    <message>
        <source>最後の行</source>
        <translation>Last row</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation>Nothing was changed</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>この行を見出しにする</source>
        <translation>Make this row the heading</translation>
    </message>
    <message>
        <source>見出しをこの行までにする</source>
        <translation>Heading ends at this row</translation>
    </message>
    <message>
        <source>この行を最後の行にする</source>
        <translation>Make this the last row</translation>
    </message>
    <message>
        <source>シートの内容</source>
        <translation>Content of the sheet</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>操作者</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>別の操作者で開く</source>
        <translation>Open as another user</translation>
    </message>
    <message>
        <source>パスワードを忘れたとき(復旧コードで開く)</source>
        <translation>Forgot the password? (open with the recovery code)</translation>
    </message>
    <message>
        <source>パスワードが違います。もう一度入力してください。</source>
        <translation>The password is wrong. Enter it again.</translation>
    </message>
    <message>
        <source>パスワードの間違いが続いています。あと{seconds}秒お待ちください。</source>
        <translation>Too many wrong passwords. Please wait {seconds} more seconds.</translation>
    </message>
</context>
<context>
    <name>StaffSide</name>
    <message>
        <source>職員の担当</source>
        <translation>Assignments of staff</translation>
    </message>
    <message>
        <source>（担当なし）</source>
        <translation>(nobody in charge)</translation>
    </message>
    <message>
        <source>（担当のいないもの）</source>
        <translation type="vanished">(nobody responsible)</translation>
    </message>
    <message>
        <source>相談・ケースは、ケース担当の職員が引き継ぎます。</source>
        <translation>Consultations and cases are handed over by case workers.</translation>
    </message>
</context>
<context>
    <name>SuccessorForm</name>
    <message>
        <source>後任の登録&#x3000;</source>
        <translation>Enter a successor&#x3000;</translation>
    </message>
    <message>
        <source>前任者 {name}(任期満了日 {ends})。残りの任期があれば、それを引き継ぎます。</source>
        <translation>Predecessor {name} (term ends {ends}). The rest of the term is taken over, if there is any.</translation>
    </message>
    <message>
        <source>この席に、前任者の記録はありません。</source>
        <translation>No predecessor is recorded for this seat.</translation>
    </message>
    <message>
        <source>前任者を選ぶと、その方の残りの任期を引き継ぎます。</source>
        <translation>Choose a predecessor to complete what remains of that person&apos;s term.</translation>
    </message>
    <message>
        <source>やめる (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>概要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>一覧の行を選ぶと、ここに内容が表示されます。</source>
        <translation>Select a row of the list to see its content here.</translation>
    </message>
</context>
<context>
    <name>SumsPane</name>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>種類別</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>段階別</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>申請額(円)</source>
        <translation>Requested (yen)</translation>
    </message>
    <message>
        <source>決定額(円)</source>
        <translation>Decided (yen)</translation>
    </message>
    <message>
        <source>交付額(円)</source>
        <translation>Paid (yen)</translation>
    </message>
    <message>
        <source>確定額(円)</source>
        <translation>Settled (yen)</translation>
    </message>
    <message>
        <source>申請額</source>
        <translation type="vanished">Requested</translation>
    </message>
    <message>
        <source>決定額</source>
        <translation type="vanished">Granted</translation>
    </message>
    <message>
        <source>交付額</source>
        <translation type="vanished">Paid</translation>
    </message>
    <message>
        <source>確定額</source>
        <translation type="vanished">Fixed</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>配布数</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>回収数</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>回収率</source>
        <translation>Return rate</translation>
    </message>
    <message>
        <source>回収日</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>調査の回収</source>
        <translation>Return of surveys</translation>
    </message>
    <message>
        <source>調査</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>この年度に配布した調査がありません。「調査」の一覧で登録できます。</source>
        <translation>No survey was sent in this year. You can add one in the list “Surveys”.</translation>
    </message>
    <message>
        <source>回収率 {rate}  期限が過ぎて未回収 {late}校(地)区</source>
        <translation>Return rate {rate}   Overdue districts {late}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>案内</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>戻る (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>登録済みの様式</source>
        <translation>Saved templates</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>使っている交換</source>
        <translation>Used by exchanges</translation>
    </message>
    <message>
        <source>新しいファイルに差し替える(&amp;G)…</source>
        <translation>Replace with a new file (&amp;G)…</translation>
    </message>
    <message>
        <source>登録から外す(&amp;X)…</source>
        <translation>Remove (&amp;X)…</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>市から届いた様式のファイルを選ぶか、ここに置いてください。</source>
        <translation>Choose the template file that came from the city, or drop it here.</translation>
    </message>
    <message>
        <source>Excelブック ({kinds})</source>
        <translation>Excel workbook ({kinds})</translation>
    </message>
    <message>
        <source>市の様式</source>
        <translation>City templates</translation>
    </message>
    <message>
        <source>書き入れない(そのまま残す)</source>
        <translation>Do not write (leave as it is)</translation>
    </message>
    <message>
        <source>市の様式を選ぶ</source>
        <translation>Choose a city template</translation>
    </message>
    <message>
        <source>登録をやめる</source>
        <translation>Stop saving</translation>
    </message>
    <message>
        <source>続ける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>様式の登録をやめますか。</source>
        <translation>Stop saving the template?</translation>
    </message>
    <message>
        <source>ここまでに決めた列と項目の対応は残りません。登録済みの様式は変わりません。</source>
        <translation>Your mapping of columns and fields is not kept. Templates saved before do not change.</translation>
    </message>
    <message>
        <source>登録から外す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>残す</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>様式「{name}」を登録から外しますか。</source>
        <translation>Remove the template “{name}”?</translation>
    </message>
    <message>
        <source>送った名簿と受け取りの記録は、そのまま残ります。</source>
        <translation>Rosters sent and receipts stay on record.</translation>
    </message>
    <message>
        <source>様式「{name}」を登録から外しました</source>
        <translation>Removed the template “{name}”</translation>
    </message>
    <message>
        <source>様式を読んでいます</source>
        <translation>Reading the template</translation>
    </message>
    <message>
        <source>{name}  台帳 {register}</source>
        <translation>{name}  Register {register}</translation>
    </message>
    <message>
        <source>シート「{name}」</source>
        <translation>Sheet “{name}”</translation>
    </message>
    <message>
        <source>入れない</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>校(地)区を分けない</source>
        <translation>Do not divide by district</translation>
    </message>
    <message>
        <source>写しを作るときに失われるもの:
{lost}</source>
        <translation>Lost when a copy is made:
{lost}</translation>
    </message>
    <message>
        <source>書式・計算式・入力規則・印刷の設定は、そのまま残ります。</source>
        <translation>Formats, formulas, input rules and print settings stay as they are.</translation>
    </message>
    <message>
        <source>マクロは、送るファイルの名前の終わりが「.xlsm」のときに残ります。</source>
        <translation>Macros are kept if the name of the file sent ends in “.xlsm”.</translation>
    </message>
    <message>
        <source>様式「{name}」を登録しました</source>
        <translation>Saved the template “{name}”</translation>
    </message>
    <message>
        <source>様式「{name}」を差し替えました</source>
        <translation>Replaced the template “{name}”</translation>
    </message>
    <message>
        <source>見出しのある表が見つかりません。見出しの行に項目の名前があるか確かめてください。</source>
        <translation>No table with headings was found. Check that the heading row holds the names of fields.</translation>
    </message>
    <message>
        <source>「{label}」の列を選んでください。</source>
        <translation>Choose the column of “{label}”.</translation>
    </message>
    <message>
        <source>様式の名前を入力してください。</source>
        <translation>Enter a name for the template.</translation>
    </message>
    <message>
        <source>様式の名前</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>セル</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>書き入れるもの</source>
        <translation>To write</translation>
    </message>
    <message>
        <source>表の上に書き入れるもの</source>
        <translation>To write above the table</translation>
    </message>
    <message>
        <source>シートごとの校(地)区</source>
        <translation>District of each sheet</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>校(地)区ごとに、シートの写しを作って書き入れる(&amp;W)</source>
        <translation>&amp;Write into a copy of the sheet for each district</translation>
    </message>
    <message>
        <source>様式を登録(&amp;N)</source>
        <translation>Save template (&amp;N)</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>閲覧できません</source>
        <translation>Cannot be shown</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>今日すること</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>今日までに必要なことはありません。</source>
        <translation>Nothing needs doing by today.</translation>
    </message>
    <message>
        <source>{what} {count}件</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>期限切れ: {text}</source>
        <translation>Overdue: {text}</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>相談内容の番号</source>
        <translation>Numbers of topics</translation>
    </message>
    <message>
        <source>例 12 3</source>
        <translation>e.g. 12 3</translation>
    </message>
    <message>
        <source>! {number}番の相談内容はありません</source>
        <translation>! There is no topic {number}</translation>
    </message>
</context>
<context>
    <name>TotalLine</name>
    <message>
        <source>計</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>Towns</name>
    <message>
        <source>町名の候補</source>
        <translation>Suggested towns</translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>状況を変える</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <source>節目</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>移管先</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>終結のときは必ず入力します</source>
        <translation>Always entered when a case is closed</translation>
    </message>
    <message>
        <source>状況: {before} → {after}</source>
        <translation>Status: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>点検の項目</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>該当する世帯</source>
        <translation>Households found</translation>
    </message>
    <message>
        <source>目安を変更(&amp;K)</source>
        <translation>Change thresholds (&amp;K)</translation>
    </message>
    <message>
        <source>誓約した担当者には、同意が未確認の世帯も載せた名簿を渡す(&amp;T)</source>
        <translation>Give pledged watchers rosters with households whose consent is unconfirmed &amp;too</translation>
    </message>
    <message>
        <source>引継ぎで担当を決める(&amp;H)</source>
        <translation>Choose a watcher by &amp;handover</translation>
    </message>
    <message>
        <source>該当する世帯はありません。</source>
        <translation>No households found.</translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。担当は「引継ぎ」でまとめて決められます。</source>
        <translation>Enter opens the household record. Watchers can be given to many at once under “Handover”.</translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。非開示は、記録の「非開示」の行を消すまで続きます。</source>
        <translation>Enter opens the household record. Non-disclosure lasts until its row is deleted from the record.</translation>
    </message>
    <message>
        <source>Enterで世帯の記録を開きます。</source>
        <translation>Enter opens the household record.</translation>
    </message>
    <message>
        <source>未確認の世帯も、誓約した担当者に渡します</source>
        <translation>Households with unconfirmed consent are given to pledged watchers too</translation>
    </message>
    <message>
        <source>同意のある世帯だけを渡します</source>
        <translation>Only households with consent are given</translation>
    </message>
    <message>
        <source>目安を変更しました</source>
        <translation>Changed the thresholds</translation>
    </message>
    <message>
        <source>長く未確認とする月数</source>
        <translation>Months until long unconfirmed</translation>
    </message>
    <message>
        <source>長い休止とする月数</source>
        <translation>Months until a long pause</translation>
    </message>
    <message>
        <source> か月</source>
        <translation> months</translation>
    </message>
    <message>
        <source>長く未確認とする目安</source>
        <translation>Long unconfirmed after</translation>
    </message>
    <message>
        <source>長い休止とする目安</source>
        <translation>Long pause after</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>前回</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>当方</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>先方</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>採用</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>同じ</source>
        <translation>Same</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>登録は消えません。終了したときは、下で終了日を決めて「終了にする」を選びます。</source>
        <translation>The record is not deleted. If it has ended, set the date below and choose “End”.</translation>
    </message>
    <message>
        <source>登録は消えません。直すところがあれば、記録を開いて直します。</source>
        <translation>The record is not deleted. If something needs correcting, open the record.</translation>
    </message>
    <message>
        <source>同じ記録の行が2つ以上あります。どの行を採るかを決めてください。</source>
        <translation>Several rows belong to the same record. Decide which one to take.</translation>
    </message>
    <message>
        <source>当方の変更: {by}</source>
        <translation>Our change: {by}</translation>
    </message>
    <message>
        <source>← 当方  → 先方  スペース 切替</source>
        <translation>← ours  → theirs  Space switches</translation>
    </message>
    <message>
        <source>この記録を開く(&amp;O)</source>
        <translation>&amp;Open this record</translation>
    </message>
    <message>
        <source>項目ごとの前回・当方・先方</source>
        <translation>Last time, ours and theirs by field</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>表示する台帳・作業</source>
        <translation>Lists and work</translation>
    </message>
    <message>
        <source>{view} (Ctrl+Alt+{number})</source>
        <translation>{view} (Ctrl+Alt+{number})</translation>
    </message>
</context>
<context>
    <name>WatcherSide</name>
    <message>
        <source>見守り世帯の担当</source>
        <translation>Assignments of watch households</translation>
    </message>
    <message>
        <source>{limit}世帯超</source>
        <translation>Over {limit} households</translation>
    </message>
    <message>
        <source>担当不在 {orphans:,}世帯&#x3000;福祉協力員1人あたり平均 {mean:.1f}世帯&#x3000;{limit}世帯を超える人 {heavy}人</source>
        <translation>Without a watcher {orphans:,}   Average per welfare cooperator {mean:.1f}   People with more than {limit} households {heavy}</translation>
    </message>
    <message>
        <source>{name}({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>証票({days}交付)</source>
        <translation>Identity card (given {days})</translation>
    </message>
    <message>
        <source>名簿など {count}件(管理番号 {serials})</source>
        <translation>Rosters and other papers: {count} (control no. {serials})</translation>
    </message>
    <message>
        <source>鍵の記載がある世帯 {numbers}</source>
        <translation>Households with a key on record: {numbers}</translation>
    </message>
    <message>
        <source>返していただくもの: </source>
        <translation>To be returned: </translation>
    </message>
    <message>
        <source>（担当なし）</source>
        <translation>(nobody in charge)</translation>
    </message>
    <message>
        <source>（担当者のいない世帯）</source>
        <translation type="vanished">(households without a watcher)</translation>
    </message>
</context>
<context>
    <name>WithheldPage</name>
    <message>
        <source>この作業は、ケース担当の職員だけが行えます。
相談を受けたときは、ケース担当の職員に伝えてください。</source>
        <translation>Only case workers can do this work.
If somebody asked for advice, tell a case worker.</translation>
    </message>
</context>
<context>
    <name>YearGridPage</name>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>登録 (F12)</source>
        <translation>Save (F12)</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>変更はありませんでした</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>{count}件を登録しました</source>
        <translation>Saved {count} entries</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>校区年度実績</source>
        <translation>District year</translation>
    </message>
    <message>
        <source>世帯数が未入力の校(地)区 {count}  加入率は登録すると計算します。連絡調整会議には「統計不可」とも書けます。</source>
        <translation type="vanished">Districts without households: {count}   The joining rate is worked out when you save. For liaison meetings you may also write “統計不可” (no statistics).</translation>
    </message>
    <message>
        <source>世帯数が未入力 {count}校(地)区  加入率は登録すると計算します。連絡調整会議には「統計不可」とも書けます。</source>
        <translation>Districts without households: {count}   The joining rate is worked out when you save. For liaison meetings you may also write “統計不可” (no statistics).</translation>
    </message>
    <message>
        <source>世帯数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>加入世帯</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>高齢化率</source>
        <translation>Ageing rate</translation>
    </message>
    <message>
        <source>民生定数</source>
        <translation>Volunteer quota</translation>
    </message>
    <message>
        <source>連絡調整</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>定例</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>ウェルクラブ</source>
        <translation>Wel-club</translation>
    </message>
    <message>
        <source>児童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>保護者等</source>
        <translation>Guardians</translation>
    </message>
    <message>
        <source>教材</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>協力施設</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>前年世帯</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>加入率</source>
        <translation>Joining rate</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>が次のもの</source>
        <translation>is</translation>
    </message>
    <message>
        <source>が次のもの以外</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>が次以降(以上)</source>
        <translation>is from (at least)</translation>
    </message>
    <message>
        <source>が次以前(以下)</source>
        <translation>is until (at most)</translation>
    </message>
    <message>
        <source>が空欄</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>が記入済み</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>が未照合</source>
        <translation>is unmatched</translation>
    </message>
    <message>
        <source>が次の年齢以上</source>
        <translation>is at least this age</translation>
    </message>
    <message>
        <source>が次の年齢以下</source>
        <translation>is at most this age</translation>
    </message>
    <message>
        <source>が次の月数以上前か空欄</source>
        <translation>is this many months ago or empty</translation>
    </message>
    <message>
        <source>が次の月数以内</source>
        <translation>is within this many months</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {value}以外</source>
        <translation>{label}: not {value}</translation>
    </message>
    <message>
        <source>{label}: {value}から</source>
        <translation>{label}: from {value}</translation>
    </message>
    <message>
        <source>{label}: {value}まで</source>
        <translation>{label}: until {value}</translation>
    </message>
    <message>
        <source>{label}: 空欄</source>
        <translation>{label}: empty</translation>
    </message>
    <message>
        <source>{label}: 記入済み</source>
        <translation>{label}: filled in</translation>
    </message>
    <message>
        <source>{label}: 未照合</source>
        <translation>{label}: unmatched</translation>
    </message>
    <message>
        <source>{label}: {value}までか空欄</source>
        <translation>{label}: until {value} or empty</translation>
    </message>
    <message>
        <source>{label}: {value}より後か空欄</source>
        <translation>{label}: after {value} or empty</translation>
    </message>
    <message>
        <source>{value}歳以上</source>
        <translation>{value} or older</translation>
    </message>
    <message>
        <source>{value}歳以下</source>
        <translation>{value} or younger</translation>
    </message>
    <message>
        <source>{label}: {value}か月以上前か空欄</source>
        <translation>{label}: {value} months ago or empty</translation>
    </message>
    <message>
        <source>{label}: {value}か月以内</source>
        <translation>{label}: within {value} months</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>◆ {text}(未照合)</source>
        <translation>◆ {text} (unmatched)</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>前の委嘱は残し、この委嘱を加えます。</source>
        <translation>The earlier appointment stays; this one is added.</translation>
    </message>
    <message>
        <source>{inferred} 元の書き方「{source}」</source>
        <translation>{inferred} Written “{source}” in the source</translation>
    </message>
    <message>
        <source>{letter}列</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>「その他」として残します。</source>
        <translation>Kept as “Other”.</translation>
    </message>
    <message>
        <source>その他(取込元の他の列)</source>
        <translation>Other (other columns of the source)</translation>
    </message>
    <message>
        <source>登録済み: 更新する</source>
        <translation>On file: update</translation>
    </message>
    <message>
        <source>登録済み: 空欄だけ補う</source>
        <translation>On file: fill empty fields only</translation>
    </message>
    <message>
        <source>登録済み: 変更しない</source>
        <translation>On file: do not change</translation>
    </message>
    <message>
        <source>取込元 {rows}行 = 取り込む {written} + 一致 {same} + 取り込まない {left} + 問題 {problems} + 除外 {skipped}</source>
        <translation>Source {rows} rows = import {written} + same {same} + not import {left} + problem {problems} + skipped {skipped}</translation>
    </message>
    <message>
        <source>取込元 {rows}行 = 取り込んだ {written} + 一致 {same} + 取り込まず {left} + 問題 {problems} + 除外 {skipped}</source>
        <translation>Source {rows} rows = imported {written} + same {same} + not imported {left} + problem {problems} + skipped {skipped}</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>{name}が似ている</source>
        <translation>Similar: {name}</translation>
    </message>
    <message>
        <source>二重に登録した</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>取り込みで別の登録になった</source>
        <translation>Became another record by an import</translation>
    </message>
    <message>
        <source>改姓・転居で別の登録になった</source>
        <translation>Became another record by a new name or address</translation>
    </message>
    <message>
        <source>左を残す</source>
        <translation>Keep left</translation>
    </message>
    <message>
        <source>右を残す</source>
        <translation>Keep right</translation>
    </message>
    <message>
        <source>残す</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>残さない</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>左だけ残す</source>
        <translation>Keep left only</translation>
    </message>
    <message>
        <source>右だけ残す</source>
        <translation>Keep right only</translation>
    </message>
    <message>
        <source>1件にまとめる</source>
        <translation>Make one of both</translation>
    </message>
    <message>
        <source>別々に残す</source>
        <translation>Keep both</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>登録してから移りますか。破棄すると、いま入力した内容は残りません。</source>
        <translation>Save before you leave? If you discard, what you just typed is lost.</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>破棄する</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>no_districts</name>
    <message>
        <source>校(地)区がまだ登録されていません。「校(地)区」の一覧で登録するか、F9で台帳を取り込めます。</source>
        <translation>There are no districts yet. Add them in the list “District”, or press F9 to import a ledger.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{letter}列</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>{row}行</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>{row}行目</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>シート「{sheet}」 {place}</source>
        <translation>Sheet “{sheet}”, {place}</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>二重に登録した</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>誤って登録した</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>本人から削除の申し出があった</source>
        <translation>The person asked for deletion</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{name} を保存しました(管理番号 {serial})</source>
        <translation>Saved {name} (control no. {serial})</translation>
    </message>
</context>
<context>
    <name>syncing</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>項目ごとの主管</source>
        <translation>Authority by field</translation>
    </message>
    <message>
        <source>交換</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>最後の送付</source>
        <translation>Last sent</translation>
    </message>
    <message>
        <source>返送期限</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>最後の受領</source>
        <translation>Last received</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>送る校(地)区</source>
        <translation>Districts to send</translation>
    </message>
    <message>
        <source>相手・ファイル</source>
        <translation>Partner, file</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>期限超過</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>全校(地)区</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>{first} ほか{count}</source>
        <translation>{first} and {count} more</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>元に戻し済み</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>取込済み</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>返送済み</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>送付</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>受領</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>シート「{sheet}」 {row}行</source>
        <translation>Sheet “{sheet}”, row {row}</translation>
    </message>
    <message>
        <source>{row}行</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>先方の変更</source>
        <translation>Changed by them</translation>
    </message>
    <message>
        <source>当方の変更</source>
        <translation>Changed by us</translation>
    </message>
    <message>
        <source>同じ変更</source>
        <translation>Same change</translation>
    </message>
    <message>
        <source>要確認</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>消えた</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>復帰</source>
        <translation>Back again</translation>
    </message>
    <message>
        <source>校区異動</source>
        <translation>Moved district</translation>
    </message>
    <message>
        <source>重複</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>問題</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>表記の違い</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>記録が未決定</source>
        <translation>Record undecided</translation>
    </message>
    <message>
        <source>未決定 {count}</source>
        <translation>Undecided {count}</translation>
    </message>
    <message>
        <source>当方のまま</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>先方を採る</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>一部を採る</source>
        <translation>Take some</translation>
    </message>
    <message>
        <source>未決定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>登録しない</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>そのまま</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>先方が変えました。</source>
        <translation>They changed it.</translation>
    </message>
    <message>
        <source>当方が変えました。</source>
        <translation>We changed it.</translation>
    </message>
    <message>
        <source>双方が同じに変えました。</source>
        <translation>Both made the same change.</translation>
    </message>
    <message>
        <source>双方が別々に変えました。</source>
        <translation>Each changed it differently.</translation>
    </message>
    <message>
        <source>書き方だけが違います。決めなければ、当方のままです。</source>
        <translation>Only the spelling differs. Undecided, ours stays.</translation>
    </message>
    <message>
        <source>先方が空欄にしました。</source>
        <translation>They emptied it.</translation>
    </message>
    <message>
        <source>主管: {who}</source>
        <translation>Authority: {who}</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>社協</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>双方</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>送る項目</source>
        <translation>Fields to send</translation>
    </message>
    <message>
        <source>すべての項目</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>まだ何も決めていません(未決定 {count}項目)。このまま受け取りを終えますか。</source>
        <translation>You have not decided anything yet (undecided fields: {count}). Finish this receipt all the same?</translation>
    </message>
    <message>
        <source>決めなかったところは変わりません。同じファイルが来たときに、また確かめます。</source>
        <translation>What you did not decide stays unchanged. It is asked about again when the same file comes.</translation>
    </message>
    <message>
        <source>決めないまま終える</source>
        <translation>Finish undecided</translation>
    </message>
    <message>
        <source>確認に戻る</source>
        <translation>Back to checking</translation>
    </message>
    <message>
        <source>{total}件のうち、{count}件が先方の一覧にありません。</source>
        <translation>Of {total} records, {count} are missing from their list.</translation>
    </message>
    <message>
        <source>一覧の一部だけが送られてきたときにも、こうなります。「終了にする」とした登録のほかは変わりません。</source>
        <translation>This also happens when only part of a list was sent. Nothing changes except records you chose to “End”.</translation>
    </message>
    <message>
        <source>{count}件が一覧にないまま続ける</source>
        <translation>Go on with {count} missing</translation>
    </message>
    <message>
        <source>{total}行のうち、{count}行がこちらの台帳にありません。</source>
        <translation>Of {total} rows, {count} are not in our register.</translation>
    </message>
    <message>
        <source>別の事務所の一覧や、別の交換のファイルを開いたときにも、こうなります。何行かを確かめてから続けてください。</source>
        <translation>This also happens when the list of another office or the file of another exchange was opened. Check a few rows before you go on.</translation>
    </message>
    <message>
        <source>{count}行が新しいまま続ける</source>
        <translation>Go on with {count} new rows</translation>
    </message>
    <message>
        <source>「{facts}」の欄が、ほとんどの行で空になっています。</source>
        <translation>The fields “{facts}” are empty in nearly every row.</translation>
    </message>
    <message>
        <source>列を消してしまったときにも、こうなります。先方を採ると決めた行では、当方の内容も空になります。</source>
        <translation>This also happens when a column was deleted. In rows where theirs is taken, our content becomes empty too.</translation>
    </message>
    <message>
        <source>{count}か所が空のまま続ける</source>
        <translation>Go on with {count} empty fields</translation>
    </message>
    <message>
        <source>{total}件のうち、{count}件に先方の変更があります。</source>
        <translation>Of {total} records, {count} were changed by them.</translation>
    </message>
    <message>
        <source>別の台帳や古い台帳を開いたときにも、こうなります。いくつかの行を確かめてから続けてください。</source>
        <translation>This also happens when another or an old register was opened. Check a few rows before you go on.</translation>
    </message>
    <message>
        <source>{count}件の変更のまま続ける</source>
        <translation>Go on with {count} changes</translation>
    </message>
    <message>
        <source>{district}  {total}件のうち {count}件</source>
        <translation>{district}  {count} of {total}</translation>
    </message>
    <message>
        <source>校(地)区なし</source>
        <translation>No district</translation>
    </message>
    <message>
        <source>ほか {count}校(地)区</source>
        <translation>{count} more districts</translation>
    </message>
    <message>
        <source>委嘱区分</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>送る委嘱区分</source>
        <translation>Roles to send</translation>
    </message>
    <message>
        <source>すべての委嘱区分</source>
        <translation>All roles</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>「{work}」を元に戻しますか。</source>
        <translation>Undo “{work}”?</translation>
    </message>
    <message>
        <source>この作業で変わった{count}件の記録がすべて戻ります。</source>
        <translation>All {count} records changed by this work go back.</translation>
    </message>
    <message>
        <source>そのあとで変えた項目は残します。戻したことも、もう一度戻せます。</source>
        <translation>Fields changed afterwards are kept. You can undo the undoing too.</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{count}件を元に戻しました</source>
        <translation>Undid {count} records</translation>
    </message>
    <message>
        <source>{count}件を元に戻しました(あとの変更があるため残したもの {kept}件)</source>
        <translation>Undid {count} records (kept because of later changes: {kept})</translation>
    </message>
    <message>
        <source>元に戻しています</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>ほか {count}件</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>全件をコピーする</source>
        <translation>Copy all of them</translation>
    </message>
    <message>
        <source>次の {count}件は、元に戻しきれないため、いまの内容を残しました。</source>
        <translation>The following {count} could not be undone completely and keep their present content.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>外字{names}は、この画面では形を表示できません(印刷では〓になります)。</source>
        <translation>The private characters {names} cannot be shown here (they are printed as 〓).</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>世帯ごと</source>
        <translation>By household</translation>
    </message>
    <message>
        <source>合計だけ</source>
        <translation>Totals only</translation>
    </message>
    <message>
        <source>校区報告(年度)</source>
        <translation>District report (year)</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>助け合い</source>
        <translation>Mutual help</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>気づいたこと</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>{kind} 実</source>
        <translation>{kind} distinct</translation>
    </message>
    <message>
        <source>{kind} 延べ</source>
        <translation>{kind} total</translation>
    </message>
    <message>
        <source>見守り</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>{label} 明細 実/延べ</source>
        <translation>{label} details distinct/total</translation>
    </message>
    <message>
        <source>報告 実</source>
        <translation>Report distinct</translation>
    </message>
    <message>
        <source>報告 延べ</source>
        <translation>Report total</translation>
    </message>
    <message>
        <source>集計元</source>
        <translation>Source of count</translation>
    </message>
    <message>
        <source>前回の確認</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>終了の理由</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>現況確認の入力</source>
        <translation>Entry of confirmations</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>同意者(代理)</source>
        <translation>Given by (proxy)</translation>
    </message>
    <message>
        <source>続柄</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>提供先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>提供先ごとの同意</source>
        <translation>Consent by recipient</translation>
    </message>
    <message>
        <source>同意の入力</source>
        <translation>Entry of consents</translation>
    </message>
    <message>
        <source>(選んでください)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>世帯主</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>見守り対象</source>
        <translation type="vanished">Watched</translation>
    </message>
    <message>
        <source>校(地)区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>世帯</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>確認済み</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>うち終了</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>会えず</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>進み具合</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>校(地)区ごとの進み具合</source>
        <translation>Progress by district</translation>
    </message>
    <message>
        <source>区計</source>
        <translation>Ward total</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>年間</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年間の集計</source>
        <translation>Year summary</translation>
    </message>
</context>
</TS>
