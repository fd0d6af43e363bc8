/** A team's table of bands, looked up by our function and by its plain form in LibreOffice: the same band, or an error. */
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell, Scheme } from '../../web/sheet/contract.ts'
import { text } from '../../web/sheet/messages.ts'
import { addressOf } from '../../web/workbook/addresses.ts'
import { bandRules } from '../../web/workbook/band-rules.ts'
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

/** A scheme with a band for each row of the table: what the rules of colours take of it is their number. */
const schemeOf = (table: readonly (readonly Cell[])[]): Scheme => {
  const scheme = loyalty.schemes[0] as Scheme
  const [band] = scheme.bands
  return { ...scheme, bands: band ? table.map(() => ({ ...band, origin: 'published' as const })) : [] }
}

/** Which of the rules of colours is the first that holds for a cell, from 1. */
function ruleFor(table: readonly (readonly Cell[])[], cell: string): string {
  const rules = bandRules(schemeOf(table), cell, `${addressOf(0, 0)}:${addressOf(table.length - 1, 1)}`)
  return rules.reduceRight(
    (rest, { formula }, index) => `IF(IFERROR(${formula.slice(1)},FALSE),${index + 1},${rest})`,
    '0',
  )
}

function sheetOf(table: readonly (readonly Cell[])[], index: number): SheetPlan {
  const values = valuesFor(table)
  const width = table[0]?.length ?? 0
  const [from, to] = [addressOf(0, 0), addressOf(table.length - 1, width - 1)]
  const rows = Array.from({ length: Math.max(values.length, table.length) }, (_, row): (PlannedCell | null)[] => [
    ...Array.from({ length: width }, (_, column) => ({ value: table[row]?.[column] ?? null })),
    { value: values[row] ?? null },
    values[row] === undefined ? null : { formula: `=BAND(${addressOf(row, width)},${from}:${to},,"ru")` },
    values[row] === undefined ? null : { formula: `=${ruleFor(table, addressOf(row, width))}` },
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
      const shownBand = lines[row]?.[width + 1] ?? ''
      const ours = loyalty.call('BAND', [value, table, null, 'ru'])
      if (shownBand.startsWith('#')) expect(typeof ours, `${value} in table ${index}`).toBe('object')
      else expect(shownBand, `${value} in table ${index}`).toBe(ours)
      if (shownBand.startsWith('#')) continue
      bands += 1
      const rule = Number(lines[row]?.[width + 2])
      const lows = table.toSorted((one, other) => Number(one[0]) - Number(other[0]))
      const title = lows[rule - 1]?.[2] ?? text('ru', 'band-undescribed')
      expect(title, `the colour of ${value} in table ${index}`).toBe(ours)
    }
  }
  expect(bands).toBeGreaterThan(100)
})
