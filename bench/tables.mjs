/** Functions of several columns of a large table, against a loop that reads the same cells. */
import { load } from '../dist/sheet/loyalty.mjs'
import { fromExcel } from './from-excel.mjs'
import { ratioOf } from './measure.mjs'
import { randomBelow } from './random.mjs'

const million = 1_000_000
const below = randomBelow()

/**
 * The least that can be done with a cell: a number is added, a text is asked for its length. By `at`, for an index that met whole
 * numbers, fractions and texts would have V8 make every row of a fraction anew, which takes ten times as long as reading it.
 */
const readEveryCell = (ranges) => {
  let sum = 0
  for (const rows of ranges) {
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r]
      for (let c = 0; c < row.length; c += 1) {
        const cell = row.at(c)
        sum += typeof cell === 'number' ? cell : cell.length
      }
    }
  }
  return sum
}

/** The same cells at every turn: Excel hands over new ones, but what the page keeps is read again. */
const readAgain = (fresh) => {
  const ranges = fresh()
  return () => ranges
}

const column = (length, cell) => Array.from({ length }, (_, row) => [cell(row)])

const answersByRegion = () =>
  fromExcel(
    column(million, () => below(11)),
    column(million, () => `Region number ${below(200)}`),
  )

const orders = () =>
  fromExcel(
    column(million, () => `customer-2024-${100_000 + below(200_000)}`),
    column(million, () => 45_000 + below(730)),
    column(million, () => below(100_000) / 100),
  )

/** Twelve marks of a hundred thousand respondents, and an outcome that they move. */
const survey = () => {
  const marks = Array.from({ length: 100_000 }, () => Array.from({ length: 12 }, () => 1 + below(10)))
  const outcome = marks.map((row) => [Math.round(row.reduce((sum, mark, i) => sum + mark * (i + 1), below(200)) / 100)])
  return fromExcel(outcome, marks)
}

export async function measureTables() {
  const loyalty = await load()
  const measured = (work, name, most, fresh, turns) => {
    const call = (ranges) => {
      const result = loyalty.call(name, ranges)
      if (!Array.isArray(result)) throw new Error(`${name}: ${JSON.stringify(result)}`)
      return result.length
    }
    const value = ratioOf(call, readEveryCell, { ...turns, fresh })
    return { work: `${work} / reading every cell`, value, most, unit: 'x' }
  }
  const few = { turns: 3, warmUp: 1 }
  // Where the work is short, what the machine does in between is a large part of its time.
  const more = { turns: 9, warmUp: 3 }
  return [
    measured('NPS.BY of 1,000,000 rows, 200 groups of text', 'NPS.BY', 4, answersByRegion(), more),
    measured('  the same cells read again', 'NPS.BY', 4, readAgain(answersByRegion()), few),
    measured('ORDERS.REPORT of 1,000,000 orders, 200,000 customers', 'ORDERS.REPORT', 15, orders(), few),
    measured('  the same cells read again', 'ORDERS.REPORT', 15, readAgain(orders()), few),
    measured('DRIVERS (LMG), 12 attributes, 100,000 rows', 'DRIVERS', 6, survey(), { turns: 5, warmUp: 2 }),
  ]
}
