/**
 * A workbook as Excel saves it on a computer without the add-in. Every part follows the file format, ECMA-376 part 1 (5th
 * edition), where nothing else is said:
 * - Functions of an add-in that is not there are `_xldudf_` and the name, dots as underscores, and show #NAME?
 *   (github.com/OfficeDev/office-js/issues/3558, the answer of Microsoft).
 * - Of equal formulas the first holds the text and the others its number (18.3.1.40, `f`: t, ref, si).
 * - A cell's error has the type "e", a formula's text "str", a shared text "s" (18.18.11 ST_CellType; 18.4.8 si).
 * - A result that spills is an array formula whose cell has metadata; one that is an error fills its own cell alone
 *   (18.3.1.4 `c`: cm; MS-XLSX, dynamicArrayProperties).
 * - Functions younger than the format begin with `_xlfn.` (MS-XLSX 2.2.2).
 * - A formula in a table names its own row as [#This Row]: the short form with @ is of the formula bar alone.
 * - xl/calcChain.xml is the order of calculation (18.6.2).
 */
import { zipped } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${content}`

const overrides = {
  '/xl/workbook.xml': 'sheet.main',
  '/xl/worksheets/sheet1.xml': 'worksheet',
  '/xl/worksheets/sheet2.xml': 'worksheet',
  '/xl/tables/table1.xml': 'table',
  '/xl/styles.xml': 'styles',
  '/xl/sharedStrings.xml': 'sharedStrings',
  '/xl/metadata.xml': 'sheetMetadata',
  '/xl/calcChain.xml': 'calcChain',
}

const contentTypes = xml(
  `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${Object.entries(overrides)
      .map(([part, name]) => `<Override PartName="${part}" ContentType="${type(name)}"/>`)
      .join('')}</Types>`,
)

const relationsOf = (targets: Readonly<Record<string, string>>) =>
  xml(
    `<Relationships xmlns="${packaged}/relationships">${Object.entries(targets)
      .map(
        ([target, kind], index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  )

const workbook = xml(
  `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr defaultThemeVersion="166925"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="1"/></bookViews>' +
    '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="My report" sheetId="4" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="Scores">Data!$A$2:$A$7</definedName>' +
    `<definedName name="NPS_of_all">_xldudf_NPS(Data!$A$2:$A$7)</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
)

/** Scores 0, 7, 7, 9, 9, 9 and a blank; the second text of the list has runs. */
const texts = ['Score', 'Region', 'North', 'Twice', 'Our numbers']
const sharedStrings = xml(
  `<sst xmlns="${main}" count="9" uniqueCount="5">${texts
    .map((text) =>
      text === 'North'
        ? '<si><r><t>No</t></r><r><rPr><b/></rPr><t>rth</t></r></si>'
        : `<si><t xml:space="preserve">${text}</t></si>`,
    )
    .join('')}</sst>`,
)

const styles = xml(
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
)

const scores = [0, 7, 7, 9, 9, 9]
const twice = 'Answers[[#This Row],[Score]]*2'
const dataRows = scores.map(
  (score, index) =>
    `<row r="${index + 2}" spans="1:3"><c r="A${index + 2}"><v>${score}</v></c><c r="B${index + 2}" t="s"><v>2</v></c>` +
    `<c r="C${index + 2}"><f>${twice}</f><v>${score * 2}</v></c></row>`,
)
const data = xml(
  `<worksheet xmlns="${main}" xmlns:r="${relations}"><dimension ref="A1:C7"/><sheetData>` +
    '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c></row>' +
    `${dataRows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
)

const table = xml(
  `<table xmlns="${main}" id="1" name="Answers" displayName="Answers" ref="A1:C7" totalsRowShown="0"><autoFilter ref="A1:C7"/>` +
    '<tableColumns count="3"><tableColumn id="1" name="Score"/><tableColumn id="2" name="Region"/>' +
    `<tableColumn id="3" name="Twice"><calculatedColumnFormula>${twice}</calculatedColumnFormula></tableColumn></tableColumns></table>`,
)

const range = 'Data!$A$2:$A$7'
const plain = `100*(COUNTIFS(${range},"&gt;=9")-COUNTIFS(${range},"&lt;=6"))/COUNT(${range})`

/** Of the report by their addresses: what stands between the tags of the cell, and its attributes. */
const reportCells: Readonly<Record<string, readonly [attributes: string, content: string]>> = {
  A1: ['t="s"', '<v>4</v>'],
  B1: ['s="1"', '<v>46143</v>'],
  B2: ['t="e"', '<f>_xldudf_NPS(Answers[Score])</f><v>#NAME?</v>'],
  B3: ['t="e" cm="1"', `<f t="array" ref="B3">_xldudf_LOYALTY_NPS_CI(${range})</f><v>#NAME?</v>`],
  B4: ['t="e"', '<f t="shared" ref="B4:B6" si="0">_xldudf_NPS(Data!$A$2:$A$7)+D4</f><v>#NAME?</v>'],
  D4: ['', '<v>1</v>'],
  B5: ['t="e"', '<f t="shared" si="0"/><v>#NAME?</v>'],
  D5: ['', '<v>2</v>'],
  B6: ['t="e"', '<f t="shared" si="0"/><v>#NAME?</v>'],
  D6: ['', '<v>3</v>'],
  B7: ['t="e"', '<f>ROUND(B2,0)</f><v>#NAME?</v>'],
  B8: [
    '',
    `<f>IF(IFERROR(ERROR.TYPE(_xldudf_NPS(${range})),0)=5,${plain},_xldudf_NPS(${range}))</f><v>33.333333333333329</v>`,
  ],
  B9: ['t="e"', '<f>_xldudf_NPS(Scores)</f><v>#NAME?</v>'],
  B10: ['t="str"', '<f>_xlfn.CONCAT("n = ",COUNT(Answers[Score]))</f><v>n = 6</v>'],
  B11: ['s="2"', '<f>COUNTIF(Answers[Score],"&gt;=9")/ROWS(Answers[#Data])</f><v>0.5</v>'],
  B12: ['t="b"', '<v>1</v>'],
}

const reportRows = Array.from({ length: 12 }, (_, index) => {
  const cells = Object.entries(reportCells).filter(([address]) => address.slice(1) === String(index + 1))
  return `<row r="${index + 1}">${cells.map(([address, [given, content]]) => `<c r="${address}" ${given}>${content}</c>`).join('')}</row>`
})
const report = xml(
  `<worksheet xmlns="${main}"><dimension ref="A1:D12"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
    `<cols><col min="1" max="1" width="24.7109375" customWidth="1"/></cols><sheetData>${reportRows.join('')}</sheetData></worksheet>`,
)

const metadata = xml(
  `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">` +
    '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ' +
    'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
    '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
)

const calcChain = xml(
  `<calcChain xmlns="${main}">${['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11']
    .map((address) => `<c r="${address}" i="4"/>`)
    .join('')}</calcChain>`,
)

export const savedByExcel = (): Uint8Array =>
  zipped([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relationsOf({ 'xl/workbook.xml': 'officeDocument' }) },
    { name: 'xl/workbook.xml', content: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationsOf({
        'worksheets/sheet1.xml': 'worksheet',
        'worksheets/sheet2.xml': 'worksheet',
        'styles.xml': 'styles',
        'sharedStrings.xml': 'sharedStrings',
        'metadata.xml': 'sheetMetadata',
        'calcChain.xml': 'calcChain',
      }),
    },
    { name: 'xl/worksheets/sheet1.xml', content: data },
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationsOf({ '../tables/table1.xml': 'table' }) },
    { name: 'xl/worksheets/sheet2.xml', content: report },
    { name: 'xl/tables/table1.xml', content: table },
    { name: 'xl/sharedStrings.xml', content: sharedStrings },
    { name: 'xl/styles.xml', content: styles },
    { name: 'xl/metadata.xml', content: metadata },
    { name: 'xl/calcChain.xml', content: calcChain },
  ])
