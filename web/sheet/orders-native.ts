/**
 * Customers and their orders in plain functions. A customer is known by the first row with the same id; how often each
 * such row is meant is what FREQUENCY counts, so that nothing has to be entered as an array.
 */
import { isReference, isSameShape, isSeveralCells, literalText, shapeOfAddress, whole } from './native.ts'
import { shownAs, truths, wrongDates, wrongNumber, wrongNumbers } from './native-guards.ts'

export interface NativeOrders {
  readonly customers: string
  readonly dates: string
  /** Conditions under which ids or dates would be read otherwise than ours read them. */
  readonly wrong: readonly string[]
  /** Of each row: 1, 2, 3 … from the first on. */
  readonly row: string
  /** Of each row: the first one with the same customer. */
  readonly first: string
  /** Of each row: 1 where it has a customer, or a date, else 0. */
  readonly named: string
  readonly dated: string
  /** Of each row: 1 where it is an order in the period, else 0. */
  readonly selected: string
}

/** All ids are compared with each other: of more rows a spreadsheet would keep a person waiting. */
const mostRows = 2000

/** Comparisons of ids that LibreOffice makes in some seconds, and Excel at once. */
const mostComparisons = 1e8

/** Whether the cells of a table are computed without a person waiting. */
export function isQuick(rows: number, cells: readonly (readonly string[])[]): boolean {
  const searches = cells.flat().reduce((sum, formula) => sum + formula.split('MATCH(').length - 1, 0)
  return searches * rows ** 2 <= mostComparisons
}

/** Serials of days end before it. */
const lastSerial = 2_958_466

/** Two numbers differ in their first fifteen digits, or the spreadsheet takes them for one. */
const tooPrecise = (cells: string) => `SUMPRODUCT(ISNUMBER(${cells})*(LEN(${cells})>15))+COUNTIF(${cells},">=1E15")`

const spacesAround = (cells: string, id: string) =>
  `SUMPRODUCT(--(${id}<>TRIM(${id})))+${shownAs(cells, ['\u00a0*', '*\u00a0'])}`

/** A spreadsheet passes over case and takes * and ? for any letters: the first row it finds must have the very same id. */
const lookalikes = (id: string, first: string, row: string) =>
  `SUMPRODUCT(--NOT(EXACT(${id},LOOKUP(${first},${row},${id}))))`

const isColumn = (range: string) => {
  const shape = shapeOfAddress(range)
  return shape === null ? !isSeveralCells(range) || range.includes('[') : shape.columns === 1 && shape.rows <= mostRows
}

const areColumns = (given: readonly string[]) =>
  given.every((range) => isReference(range) && isColumn(range) && isSameShape(given[0] ?? '', range))

export interface NativePeriod {
  readonly wrong: readonly string[]
  /** Of each row: a factor, 1 from the first day on and before the second; '' where both are open. */
  readonly within: string
}

/** null where a day is written as text. */
export function nativePeriod(dates: string, from = '', to = ''): NativePeriod | null {
  const ends = [from, to].filter((end) => end !== '')
  if (ends.some((end) => literalText(end) !== null)) return null
  const isEmpty = ends.length === 2 ? [`${whole(from)}>=${whole(to)}`] : []
  const since = from === '' ? '' : `*(${dates}>=${whole(from)})`
  const until = to === '' ? '' : `*(${dates}<${whole(to)})`
  return { wrong: [...ends.flatMap(wrongNumber), ...isEmpty], within: `${since}${until}` }
}

export interface OrderColumns {
  readonly customers: string
  readonly dates: string
  /** '' where they do not matter. */
  readonly amounts?: string
  /** '' where the period is open. */
  readonly from?: string
  readonly to?: string
}

/** null where they are no columns, or too long ones. */
export function nativeOrders({ customers, dates, amounts = '', from, to }: OrderColumns): NativeOrders | null {
  const period = nativePeriod(dates, from, to)
  if (period === null || !areColumns([customers, dates, amounts].filter((range) => range !== ''))) return null
  const id = `(${customers}&"")`
  const row = `(ROW(${customers})-MIN(ROW(${customers}))+1)`
  const first = `MATCH(${id},${id},0)`
  const named = `(${customers}<>"")`
  const dated = `ISNUMBER(${dates})*(${dates}>=1)*(${dates}<${lastSerial})`
  const paid = amounts === '' ? '' : `*ISNUMBER(${amounts})*(${amounts}>=0)`
  const misread = [spacesAround(customers, id), tooPrecise(customers), shownAs(customers, truths), wrongDates(dates)]
  return {
    ...{ customers, dates, row, first, named, dated },
    wrong: [
      ...period.wrong,
      `COLUMNS(${customers})>1`,
      `${misread.join('+')}>0`,
      `${lookalikes(id, first, row)}>0`,
      ...(amounts === '' ? [] : [wrongNumbers(amounts)]),
    ],
    selected: `${named}*${dated}${paid}${period.within}`,
  }
}

/** How often each customer is in the selected rows; the rows that are not selected are counted before the first of them. */
const timesOf = ({ first, row }: NativeOrders, selected: string) => `FREQUENCY(${first}*${selected},${row}-1)`

/** How many customers have so many of the selected rows. */
export function customersWith(orders: NativeOrders, selected: string, times: number): string {
  const [all, others] = [timesOf(orders, selected), `SUMPRODUCT(1-${selected})`]
  return `(SUMPRODUCT(--(${all}>=${times}))-(${others}>=${times}))`
}

/** Rows of which a customer has any, or none. */
export interface Had {
  readonly selected: string
  readonly any: boolean
}

/** How many customers have all this. */
export function customersWho(orders: NativeOrders, had: readonly Had[]): string {
  const sign = ({ any }: Had) => (any ? '>0' : '=0')
  const test = (counted: (each: Had) => string) => had.map((each) => `(${counted(each)}${sign(each)})`).join('*')
  const customers = test(({ selected }) => timesOf(orders, selected))
  return `(SUMPRODUCT(${had.length === 1 ? '--' : ''}${customers})-${test(({ selected }) => `SUMPRODUCT(1-${selected})`)})`
}

/** The first of the selected rows of each customer and day. */
export function firstOfDay({ customers, dates, row, selected }: NativeOrders): string {
  const key = `(${customers}&"|"&${selected}*INT(${dates}))`
  return `${selected}*(MATCH(${key},${key},0)=${row})`
}

/** Further apart than any two days: orders put in one line, customer after customer, have this between two customers. */
const apart = '1E8'
const farthest = '5E7'
const last = '1E14'

/** From each order in that line to the next. */
function gapOf({ customers, dates, first, row, selected }: NativeOrders): string {
  const line = `${selected}*(${first}*${apart}+INT(${dates}))`
  return `(SMALL(${line},${row}+(${row}<ROWS(${customers})))-SMALL(${line},${row}))`
}

/** Days from the first order of each customer to the last, added up. */
export function customerDays(orders: NativeOrders): string {
  const gap = gapOf(orders)
  return `SUMPRODUCT((${gap}<${farthest})*${gap})`
}

/** Median of the days between neighbouring purchase days of a customer; "" where nobody bought on two days. */
export function medianGap(orders: NativeOrders): string {
  const gap = gapOf(orders)
  const gaps = `SUMPRODUCT((${gap}>0)*(${gap}<${farthest}))`
  const inOrder = `${gap}+${last}*(${gap}=0)`
  const middle = `SUMPRODUCT(SMALL(${inOrder},INT((${gaps}+1)/2))+SMALL(${inOrder},INT(${gaps}/2)+1))/2`
  return `IF(${gaps}=0,"",${middle})`
}
