/** Adjusted p-values in plain functions: of all p-values in order, the worst that concerns each. */
import { isReference, literalChoice, shapeOfAddress } from './native.ts'
import { formOf, type NativeForm } from './native-form.ts'
import { wrongNumbers } from './native-guards.ts'

/** 1, 2, 3 … in the cells of the range, whatever its shape. */
const placesOf = (cells: string) =>
  `((ROW(${cells})-MIN(ROW(${cells})))*COLUMNS(${cells})+COLUMN(${cells})-MIN(COLUMN(${cells}))+1)`

interface Ordered {
  readonly count: string
  readonly rank: string
  /** The p-value of each rank; beyond the last the first one stands in, to no effect. */
  readonly value: string
}

function ordered(cells: string): Ordered {
  const [count, rank] = [`COUNT(${cells})`, placesOf(cells)]
  return { count, rank, value: `SMALL(${cells},${rank}*(${rank}<=${count})+(${rank}>${count}))` }
}

type Adjust = (p: string, of: Ordered) => string

/** The largest of (m - rank + 1) p up to the own p: beyond the last rank it is not above 0. */
const holm: Adjust = (p, { count, rank, value }) =>
  `MIN(1,SUMPRODUCT(MAX((${count}+1-${rank})*${value}*(${value}<=${p}))))`

/** The smallest of m p / rank from the own p on, as one over the largest of its inverse. */
const benjaminiHochberg: Adjust = (p, { count, rank, value }) => {
  const inverse = `${rank}*(${rank}<=${count})*(${value}>=${p})/(${count}*${value}+(${value}=0))`
  return `IF(${p}=0,0,1/MAX(1,SUMPRODUCT(MAX(${inverse}))))`
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Each is compared with all others. */
const mostValues = 500

/** null where the size of the range cannot be told. */
export function nativeAdjusted([cells = '', method]: readonly string[]): NativeForm | null {
  const shape = isReference(cells) ? shapeOfAddress(cells) : null
  const name = literalChoice(method, ['holm', 'bh'])
  if (shape === null || name === null || shape.rows * shape.columns > mostValues) return null
  const adjust = { holm, bh: benjaminiHochberg }[name]
  const all = ordered(cells)
  const one = (row: number, column: number) => {
    const p = `INDEX(${cells},${row},${column})`
    return `IF(ISNUMBER(${p}),${adjust(p, all)},"")`
  }
  const isGrown = `OR(ROWS(${cells})<>${shape.rows},COLUMNS(${cells})<>${shape.columns})`
  return formOf(
    [isGrown, wrongNumbers(cells), `COUNTIF(${cells},"<0")+COUNTIF(${cells},">1")>0`, `COUNT(${cells})=0`],
    numbersTo(shape.rows).map((row) => numbersTo(shape.columns).map((column) => one(row, column))),
  )
}
