/**
 * Plain formulas against our core, on real answers and on what people type between them: LibreOffice and IronCalc give our
 * number to 1e-9 or an error, never another number. The table that is printed says how far they are apart.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { spelledInFile } from '../../../web/export/file-formula.ts'
import { isCellError } from '../../../web/sheet/cells.ts'
import type { Argument, Cell, Result } from '../../../web/sheet/contract.ts'
import { layoutOf } from '../../../web/workbook/layouts/spill-layout.ts'
import { loyalty } from '../../sheet/loyalty.ts'
import type { Case } from './cases/case.ts'
import { casesOn } from './cases.ts'
import { Comparison, tableOf } from './comparison.ts'
import { inIronCalc } from './iron-calc.ts'
import { inOneLibreOffice, type Placed } from './libre-office.ts'
import { rangesOn } from './ranges.ts'

const made = rangesOn('Made')
const real = rangesOn('Real')

function argumentOf(given: string): Argument {
  if (given === '') return null
  if (given.startsWith('"')) return given.slice(1, -1)
  if (given === 'TRUE' || given === 'FALSE') return given === 'TRUE'
  if (!given.includes('!')) return Number(given)
  return cellsAt(given.includes(':') ? given : `${given}:${given.split('!')[1]}`)
}

interface Computed extends Placed {
  readonly call: Case
  readonly ours: Result
}

const isTable = (result: Result): result is Cell[][] => Array.isArray(result)

const cellsAt = (address: string) => (address.startsWith('Real') ? real : made).cellsAt(address)

/** One formula, or the rectangle that a workbook has where one formula cannot be; as files have it, without the `=`. */
function plainOf({ name, given }: Case, ours: Result, row: number): Computed['formula'] | null {
  const one = loyalty.functions.find((each) => each.name === name)?.native?.(given)
  if (one || !isTable(ours)) return one ?? null
  const formula = `=${name}(${given.join(',')})`
  const cells = layoutOf({ formula, values: ours, row, column: 0, cellsAt }, loyalty.functions, 'en')
  return cells?.map((line) => line.map((each) => spelledInFile(each, loyalty.functions) ?? '')) ?? null
}

/** An error of ours has no size: one cell of the plain formula is looked at. */
function computedCases(): Computed[] {
  let row = 0
  return casesOn(made, real).flatMap((call): Computed[] => {
    const ours = loyalty.call(call.name, call.given.map(argumentOf), { language: 'en' })
    const formula = plainOf(call, ours, row)
    if (!formula) return []
    const size = isTable(ours) ? { rows: ours.length, columns: ours[0]?.length ?? 1 } : { rows: 1, columns: 1 }
    const computed = { call, formula, ours, row, ...size }
    row += size.rows
    return [computed]
  })
}

const cells = ({ ours }: Computed): Cell[][] => (isTable(ours) ? ours : [[ours as Cell]])
const sentence = ({ call }: Computed) => `${call.name}(${call.given.join(',')})`

/** IronCalc compares texts by the numbers of their letters, so that these spaces come behind the letters. */
const sortsElsewhere = /[\u2009\u202f\u3000\ufeff]/
/** It has no FREQUENCY, and takes one row of a range where its rows are asked for. */
const needsMore = (formula: Computed['formula']) =>
  /\b(?:FREQUENCY|ROW|LOOKUP)\(|ISNUMBER\([^()]*:/.test(String(formula))
const isBeyondIronCalc = ({ call, formula }: Computed) =>
  needsMore(formula) ||
  call.given.some((given) => given.startsWith('Made') && sortsElsewhere.test(JSON.stringify(argumentOf(given))))

const programs = ['LibreOffice', 'IronCalc'] as const
let computed: Computed[] = []
let onReal = new Comparison()
let comparisons: Readonly<Record<(typeof programs)[number], Comparison>>

const compare = (calls: readonly Computed[], found: readonly string[][][]) => {
  const comparison = new Comparison()
  for (const [index, each] of calls.entries()) {
    comparison.add(each.call.name, sentence(each), cells(each), found[index] ?? [])
  }
  return comparison
}

beforeAll(async () => {
  computed = computedCases()
  const sheets = { Made: made.rows, Real: real.rows }
  const inBoth = computed.filter((each) => !isBeyondIronCalc(each))
  const inLibreOffice = await inOneLibreOffice(sheets, computed)
  const isReal = computed.map(({ call }) => call.given.some((given) => given.startsWith('Real')))
  onReal = compare(
    computed.filter((_, index) => isReal[index]),
    inLibreOffice.filter((_, index) => isReal[index]),
  )
  comparisons = {
    LibreOffice: compare(computed, inLibreOffice),
    IronCalc: compare(inBoth, await inIronCalc(sheets, inBoth)),
  }
  console.log(tableOf(comparisons))
  console.log(`Left to LibreOffice alone, for what IronCalc does not have: ${computed.length - inBoth.length} calls`)
}, 180_000)

describe.each(programs)('%s', (program) => {
  test('gives our number or an error for every cell', () => {
    expect(comparisons[program].wrong).toEqual([])
  })

  test('gives our number for every function', () => {
    const never = [...comparisons[program].rows].filter(([, { compared, errors }]) => compared === errors)
    expect(never.map(([name]) => name)).toEqual([])
  })
})

test('on real data LibreOffice has a number wherever ours have one', () => {
  expect([...onReal.rows].filter(([, { errors }]) => errors > 0)).toEqual([])
})

test('every function with a plain form is among them', () => {
  const proved = new Set(computed.map(({ call }) => call.name))
  expect(loyalty.functions.filter(({ native, name }) => native && !proved.has(name)).map(({ name }) => name)).toEqual(
    [],
  )
})

test('an error of ours is never a number elsewhere', () => {
  expect(computed.filter(({ ours }) => isCellError(ours)).length).toBeGreaterThan(100)
})
