<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja_JP">
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>{label} {option}</source>
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
    <name>TextEditor</name>
    <message>
        <source>閲覧できません</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
