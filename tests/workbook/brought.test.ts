/** What a database brought back as a sheet: our formulas over the sums, with the values that functions of rows would give. */
import { describe, expect, test } from 'vitest'
import { bringings } from '../../web/sql/bringings.ts'
import type { PlannedCell } from '../../web/workbook/contract.ts'
import { planBrought } from '../../web/workbook/index.ts'
import { call, loyalty } from '../sheet/loyalty.ts'

type Metric = keyof typeof bringings

/** The first and the third are worked examples of the golden files; in the second nobody answered. */
const sums: Readonly<Record<Metric, readonly (readonly (number | null)[])[]>> = {
  NPS: [
    [20, 9, 7],
    [null, null, null],
    [7, 2, 6],
  ],
  CSI: [
    [30, 181, 3, 210, 15_500],
    [null, null, null, null, null],
    [2, 10, 3, 180, 10_800],
  ],
  CLI: [
    [3, 220, 17_000],
    [0, 0, 0],
    [3, 180, 10_800],
  ],
  CSAT: [
    [200, 160],
    [0, 0],
    [10, 6],
  ],
  CES: [
    [4, 21],
    [0, 0],
    [7, 40],
  ],
  RPR: [
    [300, 1000, 9000, 100],
    [0, 0, 0, 0],
    [1000, 2000, 9000.5, 300],
  ],
}

/** Published or by hand: tests/golden. */
const scores: Readonly<Record<Metric, readonly [number, number]>> = {
  NPS: [36.1111111111, 6.66666666667],
  CSI: [60.3333333333, 50],
  CLI: [220 / 3, 60],
  CSAT: [80, 60],
  CES: [5.25, 40 / 7],
  RPR: [9, 4.50025],
}

function planOf(metric: Metric, heading: string, rows: readonly (readonly (number | null)[])[], language: 'en' | 'ru') {
  const { sums: columns, beside } = bringings[metric]
  // A person may have any order of columns; the sheet has that of the functions.
  const order = metric === 'RPR' ? ['customers', 'orders', 'revenue', 'repeat_customers'] : columns
  const plan = planBrought({
    loyalty,
    language,
    name: metric,
    metric,
    heading,
    columns: order,
    also: [],
    groups: rows.map((sums, index) => ({ name: ['north', "o'hare", '=1+1'][index] ?? null, sums, also: [] })),
    functions: beside.map((each) => ({
      function: each.function,
      columns: each.sums.map((sum) => order.indexOf(sum)),
      options: [],
      takesNames: false,
    })),
  })
  const [sheet] = plan.sheets
  if (!sheet) throw new Error('no sheet')
  return { sheet, own: order.length + (heading === '' ? 0 : 1) }
}

const formulas = (rows: readonly (readonly (PlannedCell | null)[])[]) =>
  rows.flat().flatMap((cell) => (cell?.formula ? [cell.formula] : []))

describe.each(Object.keys(bringings) as Metric[])('%s', (metric) => {
  test('a row for each group, scores beside it', () => {
    const { sheet, own } = planOf(metric, 'segment', sums[metric], 'en')
    const top = sheet.rows.findIndex((row) => row[1]?.value !== undefined && row[0]?.value === 'Group')
    const first = sheet.rows[metric === 'RPR' ? top : top + 1]?.[own]
    const values = first?.spill?.values.slice(metric === 'RPR' ? 1 : 0) ?? []
    expect(values.map(([value]) => (typeof value === 'number' ? Math.round(value * 1e8) / 1e8 : value))).toEqual([
      Math.round(scores[metric][0] * 1e8) / 1e8,
      '',
      Math.round(scores[metric][1] * 1e8) / 1e8,
    ])
    const bands = sheet.rows.slice(top + 1, top + 4).map((row) => row.at(-1)?.formula?.startsWith('=BAND(') ?? false)
    expect(bands).toEqual([true, false, true])
    expect(sheet.rows[top + 3]?.[0]).toMatchObject({ value: '=1+1' })
    expect(sheet.rows[top + 3]?.[0]?.formula).toBeUndefined()
    expect(formulas(sheet.rows).length).toBeGreaterThan(2)
  })

  test('one row without a group, in Russian', () => {
    const { sheet, own } = planOf(metric, '', (sums[metric] ?? []).slice(0, 1), 'ru')
    expect(sheet.name).toBe(`${metric} из SQL`)
    const shown = sheet.rows.flatMap((row) =>
      row.slice(own).map((cell) => cell?.spill?.values.at(-1)?.[0] ?? cell?.value),
    )
    expect(shown.some((value) => typeof value === 'number' && Math.abs(value - scores[metric][0]) < 1e-8)).toBe(true)
    expect(sheet.rows.flat().some((cell) => cell?.value === call('BAND', shownScore(metric), metric, null, 'ru'))).toBe(
      true,
    )
  })
})

/** The band is that of the rate, not of the value of an order. */
const shownScore = (metric: Metric) => (metric === 'RPR' ? 100 / 300 : scores[metric][0])
