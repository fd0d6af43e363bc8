/** A team's table of bands, looked up by our function and by its plain form in LibreOffice: the same band, or an error. */
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell, Scheme } from '../../web/sheet/contract.ts'
import { addressOf } from '../../web/workbook/addresses.ts'
import { planBands } from '../../web/workbook/bands-sheet.ts'
import type { PlannedCell, SheetPlan } from '../../web/workbook/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { inLibreOffice } from '../support/libreoffice.ts'

const own: readonly (readonly Cell[])[] = [
  [-50, 0, 'Weak'],
  [10, null, 'Fair'],
  [30, 100, 'Good'],
]
const unsorted: readonly (readonly Cell[])[] = [
  [30, 100, 'Good'],
  [-100, 30, 'Weak'],
]

const cellsOf = (scheme: Scheme): Cell[][] =>
  (planBands(scheme, 'ru').sheets[0]?.rows ?? [])
    .slice(1)
    .map((row) => row.slice(0, 6).map((cell) => cell?.value ?? null))

const tables = [own, unsorted, ...loyalty.schemes.filter(({ unit }) => unit !== '1-7').map(cellsOf)]

/** The limits, what is just below and above them, and what no band can hold. */
const valuesFor = (table: readonly (readonly Cell[])[]) => {
  const limits = table.flat().filter((limit) => typeof limit === 'number')
  return [...new Set(limits.flatMap((limit) => [limit - 0.001, limit, limit + 0.001])), 55.5, -101, 101]
}

function sheetOf(table: readonly (readonly Cell[])[], index: number): SheetPlan {
  const values = valuesFor(table)
  const width = table[0]?.length ?? 0
  const [from, to] = [addressOf(0, 0), addressOf(table.length - 1, width - 1)]
  const rows = Array.from({ length: Math.max(values.length, table.length) }, (_, row): (PlannedCell | null)[] => [
    ...Array.from({ length: width }, (_, column) => ({ value: table[row]?.[column] ?? null })),
    { value: values[row] ?? null },
    values[row] === undefined ? null : { formula: `=BAND(${addressOf(row, width)},${from}:${to},,"ru")` },
  ])
  const [plan] = planBands(loyalty.schemes[0] as Scheme, 'ru').sheets as [SheetPlan]
  return { ...plan, name: `Table ${index}`, rows, tables: [], validations: [] }
}

test('our BAND and LibreOffice agree on every side of every limit', async () => {
  const sheets = tables.map(sheetOf)
  const shown = await inLibreOffice(await writeXlsx({ language: 'ru', sheets }, loyalty.functions, { title: '' }))
  let bands = 0
  for (const [index, table] of tables.entries()) {
    const lines = shown.get(`Table ${index}`) ?? []
    const width = table[0]?.length ?? 0
    for (const [row, value] of valuesFor(table).entries()) {
      const text = lines[row]?.[width + 1] ?? ''
      const ours = loyalty.call('BAND', [value, table, null, 'ru'])
      if (text.startsWith('#')) expect(typeof ours, `${value} in table ${index}`).toBe('object')
      else expect(text, `${value} in table ${index}`).toBe(ours)
      if (!text.startsWith('#')) bands += 1
    }
  }
  expect(bands).toBeGreaterThan(100)
})
