/**
 * Plain formulas against our core, on real answers and on what people type between them: LibreOffice and IronCalc give our
 * number to 1e-9 or an error, never another number. The table that is printed says how far they are apart.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { isCellError } from '../../../web/sheet/cells.ts'
import type { Argument, Cell, Result } from '../../../web/sheet/contract.ts'
import { loyalty } from '../../sheet/loyalty.ts'
import { type Case, casesOn } from './cases.ts'
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
  const address = given.includes(':') ? given : `${given}:${given.split('!')[1]}`
  return (given.startsWith('Real') ? real : made).cellsAt(address)
}

interface Computed extends Placed {
  readonly call: Case
  readonly ours: Result
}

const isTable = (result: Result): result is Cell[][] => Array.isArray(result)

/** An error of ours has no size: one cell of the plain formula is looked at. */
function computedCases(): Computed[] {
  let row = 0
  return casesOn(made, real).flatMap((call): Computed[] => {
    const formula = loyalty.functions.find(({ name }) => name === call.name)?.native?.(call.given)
    if (!formula) return []
    const ours = loyalty.call(call.name, call.given.map(argumentOf), { language: 'en' })
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
const isBeyondIronCalc = ({ call }: Computed) =>
  call.given.some((given) => given.startsWith('Made') && sortsElsewhere.test(JSON.stringify(argumentOf(given))))

const programs = ['LibreOffice', 'IronCalc'] as const
let computed: Computed[] = []
let comparisons: Readonly<Record<(typeof programs)[number], Comparison>>

beforeAll(async () => {
  computed = computedCases()
  const sheets = { Made: made.rows, Real: real.rows }
  const found = { LibreOffice: await inOneLibreOffice(sheets, computed), IronCalc: await inIronCalc(sheets, computed) }
  const compare = (program: (typeof programs)[number]) => {
    const comparison = new Comparison()
    computed.forEach((each, index) => {
      if (program === 'IronCalc' && isBeyondIronCalc(each)) return
      comparison.add(each.call.name, sentence(each), cells(each), found[program][index] ?? [])
    })
    return comparison
  }
  comparisons = { LibreOffice: compare('LibreOffice'), IronCalc: compare('IronCalc') }
  console.log(tableOf(comparisons))
  console.log(
    `Left to LibreOffice alone, for spaces that IronCalc sorts behind letters: ${computed.filter(isBeyondIronCalc).length} calls`,
  )
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

test('every function with a plain form is among them', () => {
  const proved = new Set(computed.map(({ call }) => call.name))
  expect(loyalty.functions.filter(({ native, name }) => native && !proved.has(name)).map(({ name }) => name)).toEqual(
    [],
  )
})

test('an error of ours is never a number elsewhere', () => {
  expect(computed.filter(({ ours }) => isCellError(ours)).length).toBeGreaterThan(100)
})
