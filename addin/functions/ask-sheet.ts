/** Asks the worksheet which zeros are blank cells, for all calls of a calculation pass in one Excel.run. */
import type { Argument } from '../../web/sheet/contract.ts'
import { type AskedRange, readBlanks } from './read-blanks.ts'
import { countZeros } from './zeros.ts'

export interface Question {
  readonly argument: Argument
  /** Of its cells, as Excel gives it: `Survey!B2:B9`, `'My sheet'!A:A`. */
  readonly address: string
  /** Whether it matters which of the zeros are blank, or only how many. */
  readonly placesMatter: boolean
}

export class AskSheet {
  private waiting = new Map<string, AskedRange>()

  ask({ argument, address, placesMatter }: Question): Promise<Argument> {
    return new Promise((answer, refuse) => {
      if (this.waiting.size === 0) setTimeout(() => this.flush(), 0)
      const range = this.waiting.get(address) ?? { address, asked: [] }
      range.asked.push({ argument, count: countZeros(argument), placesMatter, answer, refuse })
      this.waiting.set(address, range)
    })
  }

  private flush(): void {
    const ranges = [...this.waiting.values()]
    this.waiting = new Map()
    void answerTogether(ranges)
  }
}

const pause = 500
const mostTries = 120
const isTyping = (error: unknown) =>
  (error as OfficeExtension.Error).code === Excel.ErrorCodes.invalidOperationInCellEditMode

/** An Excel that does not know `delayForCellEdit` refuses while a person types in a cell: it is asked again, for a minute. */
async function whenNobodyTypes(question: () => Promise<void>, tries = 1): Promise<void> {
  try {
    await question()
  } catch (error) {
    if (!isTyping(error) || tries === mostTries) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    await whenNobodyTypes(question, tries + 1)
  }
}

/** One range that cannot be read must not take the others with it: the halves are asked again until it stands alone. */
async function answerTogether(ranges: readonly AskedRange[]): Promise<void> {
  try {
    await whenNobodyTypes(() => Excel.run({ delayForCellEdit: true }, (context) => readBlanks(context, ranges)))
  } catch (error) {
    const half = Math.floor(ranges.length / 2)
    if (half === 0 || isTyping(error)) {
      for (const { asked } of ranges) for (const { refuse } of asked) refuse(error)
    } else {
      await answerTogether(ranges.slice(0, half))
      await answerTogether(ranges.slice(half))
    }
  }
}
