/** Which attributes move an outcome, and how much of it each explains. */

import type { DriversFit, DriversMethod } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { isBlank, shownCell } from './cells.ts'
import type { Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { parameterTitle, text, titlesIn } from './messages.ts'
import { choice, language, optionalRange, range } from './parameters.ts'
import { cellAt, cellCount, headerOf, type Range, readNumbers, requireNoError, shapeOf } from './ranges.ts'

/** Regressions on every subset double with each attribute; relative weights grow with the cube of their number. */
const mostAttributes: Readonly<Record<DriversMethod, number>> = { lmg: 14, johnson: 100 }

/** Rows a regression needs beyond the number of attributes. */
const spareRows = 2

function requireShapes(call: Call, outcome: Range, attributes: Range, names: Range | null): void {
  if (outcome.width !== 1 || outcome.height !== attributes.height) {
    fail(call, '#VALUE!', 'error-driver-shapes', {
      first: parameterTitle(call.language, outcome.name),
      firstShape: shapeOf(call, outcome),
      second: parameterTitle(call.language, attributes.name),
      secondShape: shapeOf(call, attributes),
    })
  }
  if (names !== null) requireNoError(call, names)
  const given = names === null ? attributes.width : cellCount(names)
  if (given === attributes.width) return
  fail(call, '#VALUE!', 'error-attribute-names', { names: given, expected: attributes.width })
}

/** Ends the call before more is computed than the method is meant for. */
function requireFew(call: Call, { width }: Range, method: DriversMethod): void {
  const most = mostAttributes[method]
  if (width > most) fail(call, '#VALUE!', 'error-many-attributes', { found: width, most, method })
}

function fitOf(call: Call, outcome: Range, attributes: Range, method: DriversMethod): DriversFit {
  call.engine.begin(cellCount(outcome) + cellCount(attributes))
  const column = readNumbers(call, outcome).matrix
  const fit = call.engine.drivers(column, readNumbers(call, attributes).matrix, method)
  if (fit.status === 'ok') return fit
  if (fit.status === 'constantOutcome') fail(call, '#N/A', 'error-constant-outcome')
  const needed = attributes.width + spareRows
  return fail(call, '#N/A', 'error-few-rows', { found: fit.rows, attributes: attributes.width, needed })
}

/** Names of the attributes: given ones, else a header row of text, else their numbers. */
function nameOf(language: Language, attributes: Range, names: Range | null, index: number): string {
  const given = names === null ? null : cellAt(names, index)
  if (!isBlank(given)) return shownCell(given)
  return headerOf(attributes, index) ?? text(language, 'attribute-number', { number: String(index + 1) })
}

const columns = ['attribute', 'mean', 'correlation', 'driver-importance', 'share']

export const drivers = spreadsheetFunction('DRIVERS', {
  family: 'data',
  takes: [
    range('outcome', 'places'),
    range('attributes', 'places'),
    optionalRange('names', 'places'),
    choice<DriversMethod>('method', 'lmg', 'johnson'),
    language,
  ],
  shows: 'table',
  cells: byColumn('text', 'number', 'number', 'number', 'share'),
  compute: (call, outcome, attributes, names, method, language) => {
    requireShapes(call, outcome, attributes, names)
    requireFew(call, attributes, method)
    const rows = fitOf(call, outcome, attributes, method).drivers.map((driver, index) => {
      const { mean, correlation, importance, share } = driver
      return [nameOf(language, attributes, names, index), mean, correlation, importance, share]
    })
    return [columns.map(titlesIn(language)), ...rows]
  },
  example:
    '=DRIVERS({10;9;8;7;9;3;5;6;10;8;2;7},{9,8,5;9,9,7;8,7,6;6,7,8;8,10,6;4,3,5;5,6,7;7,5,4;10,9,6;7,9,5;3,2,6;6,8,7},{"quality","speed","price"})',
})
