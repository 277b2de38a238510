<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>片面</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>両面(長辺とじ)</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>両面(短辺とじ)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁の指定</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>頁をコンマで区切るか、範囲をハイフンで書いてください。例 3,5-7,9</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>頁の組(&amp;S):</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>印刷の予定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
</TS>
