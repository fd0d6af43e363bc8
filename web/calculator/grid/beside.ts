/** What of the open workbook is computed beside the page, and when its cells show it. */
import type { Unanswered } from '../data/contract.ts'
import type { Book } from '../workbench/source.ts'
import type { CallAnswers } from './functions.ts'
import type { LargeSheet } from './large-calls.ts'
import { largeSheetOf } from './large-sheet.ts'
import { LongResults } from './long-results.ts'
import { keyOf, type Place } from './messages.ts'
import { Progress, type Working } from './progress.ts'
import type { FUniver } from './univer.ts'

const kCalculate = 'formula.mutation.set-trigger-formula-calculation-start'
/** Of all that may have changed for formulas. */
const nothingChanged = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
}

export interface BesideEvents {
  /** More or less is left to compute. */
  working(): void
  /** Formulas have no result, because a person did not want to wait or what computes them is lost; null: none is left. */
  givenUp(why: Unanswered | null): void
}

export class Beside {
  readonly long: LongResults
  readonly #calculator: CallAnswers
  readonly #progress = new Progress()
  #univer: FUniver | null = null
  #events: BesideEvents | null = null
  #large: LargeSheet | null = null
  /** Between the answers and the cells that show them. */
  #computing = false
  readonly #whenComputed: (() => void)[] = []
  #givenUp: Place[] = []

  constructor(calculator: CallAnswers) {
    this.#calculator = calculator
    this.long = new LongResults(calculator, this.#progress)
    this.long.onAnswer = (places, isGivenUp) => this.#answered(places, isGivenUp ? 'cancelled' : null)
  }

  attach(univer: FUniver, events: BesideEvents): void {
    this.#univer = univer
    this.#events = events
    this.#progress.onChange = () => events.working()
  }

  /** The sheet whose data the grid does not hold; null where it holds all. */
  get large(): LargeSheet | null {
    return this.#large
  }

  get working(): Working | null {
    return this.#progress.working
  }

  /** Another workbook: nobody waits for what the last one asked. */
  open(book: Book): void {
    this.#large?.calls.close()
    this.long.forget()
    this.#givenUp = []
    const opened: LargeSheet | null = largeSheetOf(book, {
      progress: this.#progress,
      sentence: (why) => this.#calculator.unanswered(why),
      answered: (places, why) => this.#large === opened && this.#answered(places, why),
    })
    this.#large = opened
  }

  /** What is not computed yet is not wanted; nothing else is lost. */
  cancel(): void {
    this.#large?.calls.cancel()
    this.long.cancel()
  }

  /** Computes what was given up. */
  again(): void {
    this.compute(this.#givenUp.splice(0))
  }

  /** A person has ended the entry of a cell: Univer computes nothing where it holds the formula that it held. */
  entered(place: Place): void {
    const isHere = (each: Place) => keyOf(each) === keyOf(place)
    const wasWanted = this.#givenUp.some(isHere)
    if (this.#leave(isHere) || wasWanted) this.compute([place])
  }

  /** Cells were changed, or sheets removed: nobody waits for formulas that are gone. */
  changed(): void {
    if (!this.long.pending && this.#givenUp.length === 0) return
    const workbook = this.#univer?.getActiveWorkbook()
    this.#leave(({ sheetId, row, column }) => {
      const cell = workbook?.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column)
      return !cell?.f && !cell?.si
    })
  }

  #leave(isLeft: (place: Place) => boolean): boolean {
    const before = this.#givenUp.length
    this.#givenUp = this.#givenUp.filter((place) => !isLeft(place))
    if (before > 0 && this.#givenUp.length === 0) this.#events?.givenUp(null)
    return this.long.leave(isLeft)
  }

  /** Resolves when every formula shows what it gives. */
  async computed(): Promise<void> {
    while (this.#large?.results.pending || this.long.pending || this.#computing) {
      await new Promise<void>((resolve) => {
        this.#whenComputed.push(resolve)
      })
    }
  }

  calculationEnded(): void {
    this.#computing = false
    this.#large?.results.settled()
    this.long.settled()
    for (const resolve of this.#whenComputed.splice(0)) resolve()
  }

  #answered(places: readonly Place[], why: Unanswered | null): void {
    this.compute(places)
    if (why === null) return
    this.#givenUp.push(...places)
    this.#events?.givenUp(why)
  }

  /** These formulas, and all that read them. */
  compute(places: readonly Place[]): void {
    if (places.length === 0) return
    const unitId = this.#univer?.getActiveWorkbook()?.getId() ?? ''
    const dirtyRanges = places.map(({ sheetId, row, column }) => {
      return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }
    })
    this.#computing = true
    this.#univer?.syncExecuteCommand(kCalculate, { ...nothingChanged, dirtyRanges }, { onlyLocal: true })
  }
}
