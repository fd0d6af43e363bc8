/** `NPS` against what a spreadsheet or a library of its functions does for the same score: counts of cells, by criteria. */
import * as formulajs from '@formulajs/formulajs'
import { ArrayValueObject, functionStatistical, NumberValueObject, StringValueObject } from '@univerjs/engine-formula'
import { load } from '../dist/sheet/loyalty.mjs'
import { ratioOf } from './measure.mjs'
import { randomBelow } from './random.mjs'

const cells = 10_000

const scoreOf = (promoters, detractors, answers) => (100 * (promoters - detractors)) / answers

const univerFunction = (name) => {
  const [Class] = functionStatistical.find((each) => each[1] === name)
  return new Class(name)
}

/** The grid of the page holds cells as such objects; they are made before the clock starts. */
const scoreByUniver = (rows) => {
  const range = new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map((cell) => NumberValueObject.create(cell))),
    rowCount: rows.length,
    columnCount: 1,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  })
  // COUNTIFS takes a reference to cells, which in the grid gives them as this array.
  const reference = Object.assign(Object.create(range), {
    isReferenceObject: () => true,
    toArrayValueObject: () => range,
  })
  const [countifs, count] = [univerFunction('COUNTIFS'), univerFunction('COUNT')]
  const numberOf = (found) => (found.isArray() ? found.getFirstCell() : found).getValue()
  const counted = (criterion) => numberOf(countifs.calculate(reference, StringValueObject.create(criterion)))
  return () => scoreOf(counted('>=9'), counted('<=6'), numberOf(count.calculate(range)))
}

const scoreByFormulajs = (rows) => () =>
  scoreOf(formulajs.COUNTIF(rows, '>=9'), formulajs.COUNTIF(rows, '<=6'), formulajs.COUNT(rows))

export async function measureSpreadsheets() {
  const loyalty = await load()
  const below = randomBelow()
  const rows = Array.from({ length: cells }, () => [below(11)])
  const nps = () => loyalty.call('NPS', [rows])
  return [
    ["Univer's COUNTIFS", scoreByUniver(rows)],
    ['formulajs', scoreByFormulajs(rows)],
  ].map(([who, score]) => {
    if (!(Math.abs(score() - nps()) < 1e-9)) throw new Error(`${who} and NPS differ: ${score()} and ${nps()}.`)
    const value = ratioOf(score, nps, { turns: 1, warmUp: 0 })
    return { work: `NPS of 10,000 cells: ${who} / ours`, value, unit: 'x' }
  })
}
