/** Asks the worksheet which zeros are blank cells, for all calls of a calculation pass in one Excel.run. */
import type { Argument } from '../../web/sheet/contract.ts'
import { blankZeros, countZeros, type ZeroCount } from './zeros.ts'

export interface Question {
  readonly argument: Argument
  /** Of its cells, as Excel gives it: `Survey!B2:B9`, `'My sheet'!A:A`. */
  readonly address: string
  /** Whether it matters which of the zeros are blank, or only how many. */
  readonly placesMatter: boolean
}

/** One that waits for its answer. */
interface Asked extends Question {
  readonly count: ZeroCount
  readonly answer: (argument: Argument) => void
  readonly refuse: (reason: unknown) => void
}

/** A range that several questions ask about is read once. */
interface Source {
  readonly range: Excel.Range
  readonly numbers: Excel.FunctionResult<number>
  readonly asked: readonly Asked[]
}

/** Ranges in one request: enough to make it worth its time, few enough for Excel to answer at once. */
const rangesPerRequest = 500

export class AskSheet {
  private waiting: Asked[] = []

  ask(question: Question): Promise<Argument> {
    return new Promise((answer, refuse) => {
      if (this.waiting.length === 0) setTimeout(() => this.flush(), 0)
      this.waiting.push({ ...question, count: countZeros(question.argument), answer, refuse })
    })
  }

  private flush(): void {
    const asked = this.waiting
    this.waiting = []
    void answerTogether(asked)
  }
}

const pause = 500
const mostTries = 120

/** An Excel that does not know `delayForCellEdit` refuses while a person types in a cell: it is asked again, for a minute. */
async function whenNobodyTypes(question: () => Promise<void>, tries = 1): Promise<void> {
  try {
    await question()
  } catch (error) {
    const typing = (error as OfficeExtension.Error).code === Excel.ErrorCodes.invalidOperationInCellEditMode
    if (!typing || tries === mostTries) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    await whenNobodyTypes(question, tries + 1)
  }
}

/** One range that cannot be read must not take the others with it: then each is asked alone. */
async function answerTogether(asked: readonly Asked[]): Promise<void> {
  try {
    await whenNobodyTypes(() => Excel.run({ delayForCellEdit: true }, (context) => answerAll(context, asked)))
  } catch (error) {
    if (asked.length === 1) asked[0]?.refuse(error)
    else for (const each of asked) await answerTogether([each])
  }
}

async function answerAll(context: Excel.RequestContext, asked: readonly Asked[]): Promise<void> {
  const byAddress = [...groupByAddress(asked)]
  for (let first = 0; first < byAddress.length; first += rangesPerRequest) {
    const some = byAddress.slice(first, first + rangesPerRequest)
    const sources = some.map(([address, theirs]) => sourceOf(context, address, theirs))
    await context.sync()
    await answerByPlaces(
      context,
      sources.filter((source) => !answerByNumber(source)),
    )
  }
}

function groupByAddress(asked: readonly Asked[]): Map<string, Asked[]> {
  const groups = new Map<string, Asked[]>()
  for (const each of asked) {
    const group = groups.get(each.address)
    if (group) group.push(each)
    else groups.set(each.address, [each])
  }
  return groups
}

function sourceOf(context: Excel.RequestContext, address: string, asked: readonly Asked[]): Source {
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

/** COUNT does not count blank cells, so what arrived as a number and is not counted is blank. False when places are needed. */
function answerByNumber({ numbers, asked }: Source): boolean {
  const open = asked.filter(({ argument, count, placesMatter, answer }) => {
    const blanks = count.numbers - numbers.value
    if (blanks < 0 || blanks > count.zeros) throw new Error('The cells have changed since the call.')
    const settled = blanks === 0 || blanks === count.zeros || !placesMatter
    let left = blanks
    if (settled) answer(blanks === 0 ? argument : blankZeros(argument, () => left-- > 0))
    return !settled
  })
  return open.length === 0
}

/** Only the part in use is read: a whole column has a million cells. Beyond it every cell is blank. */
async function answerByPlaces(context: Excel.RequestContext, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return
  const read = sources.map(({ range, asked }) => {
    const used = range.getUsedRangeOrNullObject(true)
    used.load('valueTypes,rowIndex,columnIndex')
    range.load('rowIndex,columnIndex')
    return { range, used, asked }
  })
  await context.sync()
  for (const { range, used, asked } of read) {
    const typeAt = (row: number, column: number) =>
      used.isNullObject
        ? Excel.RangeValueType.empty
        : used.valueTypes[range.rowIndex + row - used.rowIndex]?.[range.columnIndex + column - used.columnIndex]
    const isBlank = (row: number, column: number) => (typeAt(row, column) ?? Excel.RangeValueType.empty) === 'Empty'
    for (const { argument, answer } of asked) answer(blankZeros(argument, isBlank))
  }
}
