/** Answers on a scale of whole numbers: counted by the engine, explained where they do not fit. */
import type { AnswerTally, Scale } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { isBlank, numberOfCell } from './cells.ts'
import { numberText } from './messages.ts'
import { choice } from './parameters.ts'
import { namedPlace } from './places.ts'
import { cellAt, cellCount, type Numbers, notePlace, type Places, type Range } from './ranges.ts'

export type Invalid = 'error' | 'exclude'

/** What to do with numbers off the scale. */
export const invalid = choice<Invalid>('invalid', 'error', 'exclude')

export interface Answers {
  readonly range: Range
  readonly numbers: Numbers
  readonly scale: Scale
  readonly tally: AnswerTally
}

const isZeroForBlank = (value: number, scale: Scale) => value === 0 && scale.low > 0

/** True for a whole number of the scale. */
export function isAnswer(value: number, scale: Scale): boolean {
  return Number.isInteger(value) && value >= scale.low && value <= scale.high
}

export function isOffScale(value: number, scale: Scale): boolean {
  if (Number.isNaN(value) || isZeroForBlank(value, scale)) return false
  return !isAnswer(value, scale)
}

/** Cells that `chosen` picks by their number. Reads the whole range again: only for what a person is shown. */
export function placesWhere(range: Range, chosen: (value: number, index: number) => boolean): Places {
  const places: Places = { count: 0, cells: [] }
  for (let index = 0; index < cellCount(range); index += 1) {
    if (chosen(numberOfCell(cellAt(range, index)), index)) notePlace(places, index)
  }
  return places
}

export const offScalePlaces = ({ range, scale }: Answers): Places =>
  placesWhere(range, (value) => isOffScale(value, scale))

/** Blank cells, with the zeros that desktop Excel sends for them where the scale has no 0. */
export function blankPlaces({ range, scale, tally, numbers }: Answers): Places {
  if (tally.zeros === 0) return numbers.notes.of('blank')
  const isAbsent = (index: number) => {
    const cell = cellAt(range, index)
    return isBlank(cell) || isZeroForBlank(numberOfCell(cell), scale)
  }
  const places: Places = { count: 0, cells: [] }
  for (let index = 0; index < cellCount(range); index += 1) if (isAbsent(index)) notePlace(places, index)
  return places
}

/**
 * Ends the call when numbers are off the scale, naming the first and how many of its kind there are. `options` are those of the
 * function's arguments that help besides mending the cells.
 */
export function requireOnScale(call: Call, answers: Answers, options: 'invalid' | 'scale' | 'none'): void {
  const { range, scale, tally } = answers
  if (tally.offScale === 0) return
  const value = numberOfCell(cellAt(range, tally.firstOffScale))
  const isFractional = Number.isFinite(value) && !Number.isInteger(value)
  fail(call, '#VALUE!', isFractional ? 'error-fractional' : 'error-off-scale', {
    place: namedPlace(call, range, tally.firstOffScale),
    value: numberText(call.language, value),
    scale: `${scale.low}-${scale.high}`,
    cells: isFractional ? tally.fractional : tally.offScale - tally.fractional,
    options,
  })
}
