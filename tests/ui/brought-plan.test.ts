/** What a database brought back besides scores: churn by period, criteria, cohorts, and columns that are taken along. */
import { expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import {
  type Bringing,
  churnBringing,
  cohortsBringing,
  criteriaBringing,
  npsBringing,
} from '../../web/sql/bringings.ts'
import { readPasted } from '../../web/sql/pasted.ts'
import { planOf } from '../../web/ui/sql/brought-plan.ts'
import type { PlannedCell } from '../../web/workbook/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'

type Rows = readonly (readonly (PlannedCell | null)[])[]

function sheetOf(rows: readonly string[], bringing: Bringing, language: Language = 'en') {
  const found = readPasted(rows.join('\n'), [bringing])
  if ('problem' in found) throw new Error(found.problem)
  const [sheet] = planOf(found, { loyalty, language, groupHeading: 'Group' }).sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const formulasIn = (rows: Rows) => rows.flat().flatMap((cell) => (cell?.formula ? [cell.formula] : []))
const headingsIn = (rows: Rows) => rows[3]?.map((cell) => cell?.value)

test('churn has a formula in each row but the first, where nobody can be lost; days are days', () => {
  const { rows, name } = sheetOf(
    [
      'period_start,active_before,retained,lost,churn,acquired,returned',
      '2024-01-01,0,0,0,NULL,9,0',
      '2024-02-01,10,6,4,0.4,3,0',
    ],
    churnBringing,
  )
  expect(name).toBe('CHURN from SQL')
  expect(headingsIn(rows)?.slice(0, 6)).toEqual(['Group', 'active_before', 'lost', 'retained', 'acquired', 'returned'])
  expect(rows[4]?.[0]).toMatchObject({ value: 45_292, style: 'date' })
  expect(formulasIn(rows)).toEqual(['=CHURN(B6,C6)', '=PROPORTION.CI(C6,B6)'])
  expect(rows[5]?.[6]).toMatchObject({ value: 0.4, style: 'percent' })
})

test('criteria are one table of the function that tells what each costs', () => {
  const { rows } = sheetOf(['criterion;importance;satisfaction', '=cmd();5;8', 'b;3;6'], criteriaBringing(10))
  expect(rows[4]?.[0]).toMatchObject({ value: '=cmd()' })
  expect(formulasIn(rows)).toEqual(['=CSI.TABLE($B$5:$B$6,$C$5:$C$6,$A$5:$A$6)'])
  // By hand: 5 of 8 of all importance, and 2 of 10 points missing.
  expect(rows[3]?.[3]?.spill?.values[1]?.at(-1)).toBeCloseTo(12.5, 12)
})

test('a p-value is taken along, and an interval is as sure as the formula that was at hand', () => {
  const { rows } = sheetOf(
    ['grouped_by\tpromoters\tpassives\tdetractors\tp_against_rest', 'a\t20\t9\t7\t0.04', 'b\t7\t2\t6\tNULL'],
    npsBringing({ confidence: 0.9, method: null }),
  )
  expect(headingsIn(rows)?.slice(0, 5)).toEqual(['Group', 'promoters', 'passives', 'detractors', 'p_against_rest'])
  expect(rows[4]?.[4]).toMatchObject({ value: 0.04 })
  expect(formulasIn(rows)).toContain('=NPS.CI.FROMCOUNTS($B$5:$B$6,$C$5:$C$6,$D$5:$D$6,0.9)')
})

test.each(['en', 'ru'] as const)('cohorts are a table of counts and one of shares, in %s', (language) => {
  const { rows } = sheetOf(
    ['cohort,periods_later,customers,periods_seen', '2024-01-01,0,10,2', '2024-01-01,2,4,2', '2024-02-01,0,5,1'],
    cohortsBringing,
    language,
  )
  const counts = rows.filter((row) => row[0]?.style === 'date' && !row[1]?.formula)
  expect(counts.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
    [45_292, 10, 0, 4],
    [45_323, 5, 0, null],
  ])
  const shares = rows.filter((row) => row[1]?.formula)
  expect(shares.map((row) => row.slice(1).map((cell) => cell?.value ?? null))).toEqual([
    [1, 0, 0.4],
    [1, 0, null],
  ])
})
