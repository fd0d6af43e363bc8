/** Reads from the worksheet which cells of a range are blank. Their number often says it all; their places are read where it does not. */
import type { Argument } from '../../web/sheet/contract.ts'
import { blankZeros, type ZeroCount } from './zeros.ts'

/** One call that waits for its argument. */
export interface Asked {
  readonly argument: Argument
  readonly count: ZeroCount
  readonly placesMatter: boolean
  readonly answer: (argument: Argument) => void
  readonly refuse: (reason: unknown) => void
}

/** All calls that wait for the same range. */
export interface AskedRange {
  readonly address: string
  readonly asked: Asked[]
}

interface Counted {
  readonly range: Excel.Range
  readonly numbers: Excel.FunctionResult<number>
  readonly asked: readonly Asked[]
}

/** Ranges in one request: enough to make it worth its time, few enough for Excel to answer at once. */
const rangesPerRequest = 500

export async function readBlanks(context: Excel.RequestContext, ranges: readonly AskedRange[]): Promise<void> {
  for (let first = 0; first < ranges.length; first += rangesPerRequest) {
    const counted = ranges.slice(first, first + rangesPerRequest).map((range) => count(context, range))
    await context.sync()
    await answerByPlaces(context, counted.map(answerByNumber).filter(isOpen))
  }
}

function count(context: Excel.RequestContext, { address, asked }: AskedRange): Counted {
  const range = rangeAt(context, address)
  const numbers = context.workbook.functions.count(range)
  numbers.load('value')
  return { range, numbers, asked }
}

function rangeAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const end = address.lastIndexOf('!')
  const quoted = /^'(.*)'$/.exec(address.slice(0, end))
  const sheet = quoted?.[1]?.replaceAll("''", "'") ?? address.slice(0, end)
  return workbook.worksheets.getItem(sheet).getRange(address.slice(end + 1))
}

const isOpen = ({ asked }: Counted) => asked.length > 0

/** COUNT leaves blank cells out, so what arrived as a number and is not counted is blank. What stays open needs the places. */
function answerByNumber({ range, numbers, asked }: Counted): Counted {
  const open = asked.filter(({ argument, count, placesMatter, answer }) => {
    const blanks = count.numbers - numbers.value
    if (blanks < 0 || blanks > count.zeros) throw new Error('The cells have changed since the call.')
    if (placesMatter && blanks !== 0 && blanks !== count.zeros) return true
    let left = blanks
    answer(blanks === 0 ? argument : blankZeros(argument, () => left-- > 0))
    return false
  })
  return { range, numbers, asked: open }
}

/** Only the part in use is read: a whole column has a million cells. Beyond it every cell is blank. */
async function answerByPlaces(context: Excel.RequestContext, open: readonly Counted[]): Promise<void> {
  if (open.length === 0) return
  const read = open.map(({ range, asked }) => {
    const used = range.getUsedRangeOrNullObject(true)
    used.load('valueTypes,rowIndex,columnIndex')
    range.load('rowIndex,columnIndex')
    return { range, used, asked }
  })
  await context.sync()
  for (const { range, used, asked } of read) {
    const isBlank = blankTest(range, used)
    for (const { argument, answer } of asked) answer(blankZeros(argument, isBlank))
  }
}

function blankTest(range: Excel.Range, used: Excel.Range): (row: number, column: number) => boolean {
  if (used.isNullObject) return () => true
  const down = range.rowIndex - used.rowIndex
  const right = range.columnIndex - used.columnIndex
  const { valueTypes } = used
  return (row, column) => (valueTypes[down + row]?.[right + column] ?? 'Empty') === 'Empty'
}
