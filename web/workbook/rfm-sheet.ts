/** Customers by how recently and how often they bought. */
import { tableOf } from './ask.ts'
import type { Area, PlannedCell, SheetPlan } from './contract.ts'
import { saleColumns } from './order-columns.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { Subject } from './subject.ts'

const widths = [24, 14, 14, 14, 16, 10, 10]
const bins = 5

/** A longer list is no sheet to read. */
export const mostCustomers = 5000

/** Columns of the list, from its first. */
const recency = 4
const frequency = 5

/** How many customers have each pair of scores, the best first. */
function writeCounts(sheet: SheetWriter, { say }: Subject, list: Area, values: readonly (readonly unknown[])[]): void {
  const range = (letter: string) => `$${letter}$${list.row + 2}:$${letter}$${list.row + list.rows}`
  const scores = Array.from({ length: bins }, (_, index) => index + 1)
  const often = scores.map((score) => [say('rfm-frequency', { score }), 'integer'] as const)
  sheet.headings([say('rfm-corner'), 'label'], ...often)
  for (const recent of [...scores].reverse()) {
    const cells = scores.map((often): PlannedCell => {
      const value = values.filter((row) => row[recency] === recent && row[frequency] === often).length
      return { formula: `=COUNTIFS(${range('E')},${recent},${range('F')},${often})`, value, style: 'integer' }
    })
    sheet.line({ value: say('rfm-recency', { score: recent }), style: 'label' }, ...cells)
  }
}

/** Days of silence that people ask about; a person may type others. */
const silences = [30, 60, 90, 180, 365]

/** Columns of the list, from its first. */
const since = { letter: 'B', place: 1 }
const orders = { letter: 'C', place: 2 }

/** How many customers have not bought for so long, of all and of those who had come back before. */
function writeSilent(sheet: SheetWriter, { say }: Subject, list: Area, values: readonly (readonly unknown[])[]): void {
  const range = ({ letter }: typeof since) => `$${letter}$${list.row + 2}:$${letter}$${list.row + list.rows}`
  const body = values.slice(1)
  const headings = ['rfm-silent-share', 'rfm-silent-repeat', 'rfm-silent-repeat-share'].map(
    (id, index) => [say(id), index === 1 ? 'integer' : 'percent'] as const,
  )
  sheet.block(say('rfm-silent'), say('rfm-silent-note'))
  sheet.headings([say('rfm-silent-days'), 'integer'], [say('customers'), 'integer'], ...headings)
  for (const days of silences) {
    const at = (column: number) => sheet.at(sheet.row, column)
    const count = (least: number) =>
      body.filter((row) => Number(row[since.place]) > days && Number(row[orders.place]) >= least).length
    const [silent, silentRepeat] = [count(1), count(2)]
    const repeat = body.filter((row) => Number(row[orders.place]) >= 2).length
    const longer = `${range(since)},">"&$${at(0)}`
    sheet.line(
      { value: days, style: 'integer' },
      { formula: `=COUNTIFS(${longer})`, value: silent, style: 'integer' },
      { formula: `=${at(1)}/COUNT(${range(since)})`, value: silent / body.length, style: 'percent' },
      { formula: `=COUNTIFS(${longer},${range(orders)},">=2")`, value: silentRepeat, style: 'integer' },
      {
        formula: `=IF(COUNTIFS(${range(orders)},">=2")=0,"",${at(3)}/COUNTIFS(${range(orders)},">=2"))`,
        value: repeat === 0 ? '' : silentRepeat / repeat,
        style: 'percent',
      },
    )
  }
}

export function rfmSheet(subject: Subject, name: string): SheetPlan | null {
  const { ask, language, say } = subject
  const given = saleColumns(subject)
  if (given === null || new Set(given.customers.cells.map(([cell]) => cell)).size > mostCustomers) return null
  const asked = ask('RFM', given.customers, given.dates, given.amounts, undefined, bins, language)
  const values = tableOf(asked)
  if (values === null) return null
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('rfm-title'), say('rfm-note', { bins }))
  sheet.block(say('rfm-counts'))
  const listRow = sheet.row + bins + 3 + silences.length + 4
  const list = { row: listRow, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }
  writeCounts(sheet, subject, list, values)
  writeSilent(sheet, subject, list, values)
  sheet.block(say('rfm-list'))
  sheet.spillAt(listRow, 0, asked, { ...stylesOf(asked), headings: true, native: null })
  return sheet.plan()
}
