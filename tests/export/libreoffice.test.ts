/** LibreOffice opens the file, shows what is kept in it, and computes the same where nothing is kept. */
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import type { WorkbookPlan } from '../../web/workbook/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { nothingKept, planIn, planOf, shownCells } from './fixtures/plan.ts'

/** What LibreOffice writes for an error: its own code, or that of every spreadsheet. */
const isError = (text: string) => /^(?:Err:\d+|#(?:N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|REF!))$/.test(text)

/** Numbers and dates of a CSV as numbers. */
function numberIn(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? []
  return year === undefined
    ? Number.isNaN(serialOfText(text))
      ? Number(text)
      : serialOfText(text)
    : serialOfText(`${year}-${month}-${day}`)
}

async function expectShown(written: WorkbookPlan, expected: WorkbookPlan): Promise<void> {
  const sheets = await inLibreOffice(await writeXlsx(written, loyalty.functions, { title: 'Loyalty' }))
  let numbers = 0
  for (const sheet of expected.sheets) {
    const rows = sheets.get(sheet.name) ?? []
    const cells = shownCells(sheet)
    for (const { row, column, value } of cells) {
      const text = rows[row]?.[column] ?? ''
      const place = `${sheet.name} row ${row + 1}, column ${column + 1}: ${text}`
      if (typeof value !== 'number') expect(text, place).toBe(value)
      else {
        numbers += 1
        expect(Math.abs(numberIn(text) - value), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
      }
    }
    const typed = new Set(cells.map(({ value }) => value))
    expect(rows.flat().filter((text) => isError(text) && !typed.has(text))).toEqual([])
  }
  expect(numbers).toBeGreaterThan(100)
}

test.each(['en', 'ru'] as const)('%s: shows what is kept', (language) =>
  expectShown(planIn(language), planIn(language)),
)

test('computes the same where nothing is kept', () => expectShown(nothingKept(planIn('en')), planIn('en')))

test('shows what is kept and not what it computes, so that nothing wrong may be kept', async () => {
  const plan = planOf([{ formula: '=1+1', value: 999 }, { formula: '=1+1' }])
  const sheets = await inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))
  expect(sheets.get('Sheet')).toEqual([['999', '2'], ['']])
})

test('an error of ours is computed by whoever opens the file', async () => {
  const value = loyalty.call('NPS', [[[null]]]) as Cell
  const plan = planOf([
    { value: null },
    { formula: '=NPS(A1:A9)', value },
    { value: { error: '#N/A', message: 'kept' } },
  ])
  const sheets = await inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))
  expect(sheets.get('Sheet')?.[0]).toEqual(['', '#DIV/0!', '#N/A'])
})
