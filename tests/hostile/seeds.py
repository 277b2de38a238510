"""Small ledgers of every form, to be damaged."""

import io
from functools import cache

from msoffcrypto.format.ooxml import OOXMLFile

from tests.sheets import crafted

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml."
LEDGER = 'No.,氏名,ふりがな,住所,電話\r\n1,山田　花子,やまだ　はなこ,"北区城内１－１\r\n２階",093-000-0001\r\n2,渡邉　実,,,\r\n'


@cache
def seeds() -> dict[str, bytes]:
    """The ledgers by form."""
    return {
        "xlsx": workbook(),
        "xls": crafted.contained(crafted.old_book()),
        "xls95": crafted.contained(crafted.old_book(excel97=False), "Book"),
        "biff": crafted.old_book(),
        "xlsb": crafted.binary_book(),
        "ods": crafted.open_book(),
        "xml": crafted.old_xml(),
        "page": crafted.page(),
        "csv": LEDGER.encode("cp932"),
        "utf8": LEDGER.encode("utf-8-sig"),
        "utf16": LEDGER.encode("utf-16"),
        "locked": locked(),
    }


def workbook(**parts: str | bytes) -> bytes:
    """An .xlsx with every part the reader looks at; `parts` replace or add some by name."""
    sheet = (
        f'<worksheet {MAIN}><dimension ref="A1:D4"/><cols><col min="3" max="3" hidden="1"/></cols><sheetData>'
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>3</v></c><c r="C2" s="2"><v>45000</v></c></row>'
        '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>渡邉　実</t></is></c><c r="B3"><f>1+1</f></c></row>'
        '<row r="4"><c r="A4" s="1" t="str"><v>佐藤　清</v></c><c r="B4" s="1" t="e"><v>#N/A</v></c></row>'
        '</sheetData><mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells></worksheet>'
    )
    styles = (
        f'<styleSheet {MAIN}><fonts count="2"><font/><font><strike/><color rgb="FFFF0000"/></font></fonts>'
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
        '<cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="0" numFmtId="14"/></cellXfs></styleSheet>'
    )
    texts = (
        f'<sst {MAIN} count="4" uniqueCount="4"><si><t>氏名</t></si><si><t>人数</t></si><si><t>登録日</t></si>'
        '<si><t>髙﨑　花子</t><rPh sb="0" eb="2"><t>タカサキ</t></rPh></si></sst>'
    )
    book = (
        f'<workbook {MAIN} xmlns:r="{crafted.OFFICE[:-1]}"><workbookPr date1904="0"/>'
        '<sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{CONTENT}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{CONTENT}worksheet+xml"/></Types>',
        "_rels/.rels": crafted.relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": crafted.relations(
            ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/styles.xml": styles,
        "xl/sharedStrings.xml": texts,
        "xl/worksheets/sheet1.xml": sheet,
    }
    return crafted.package(made | parts)


def locked() -> bytes:
    """The workbook under a password nobody gives."""
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook())).encrypt("ひみつの合言葉", target)
    return target.getvalue()
