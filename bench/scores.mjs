/** `NPS` through the module, as a cell calls it, against plain JavaScript and against Embind's own values. */
import { readFile } from 'node:fs/promises'
import createBaseline from '../build/bench/val_baseline.mjs'
import { load } from '../dist/sheet/loyalty.mjs'
import { fromExcel } from './from-excel.mjs'
import { ratioOf } from './measure.mjs'
import { randomBelow } from './random.mjs'

const answers = (count) => {
  const below = randomBelow()
  const [rows] = fromExcel(Array.from({ length: count }, () => [below(11)]))()
  return rows
}

const readEveryCell = (rows) => {
  let sum = 0
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]
    for (let c = 0; c < row.length; c += 1) sum += row[c]
  }
  return sum
}

/** As one writes it in a script: numbers count, and must be whole and on the scale. */
const handWritten = (rows) => {
  let promoters = 0
  let detractors = 0
  let count = 0
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== 'number') continue
      if (!Number.isInteger(cell) || cell < 0 || cell > 10) throw new RangeError(`${cell} is outside the scale`)
      count += 1
      if (cell >= 9) promoters += 1
      else if (cell <= 6) detractors += 1
    }
  }
  return (100 * (promoters - detractors)) / count
}

const often = (times, score, rows) => () => {
  let sum = 0
  for (let call = 0; call < times; call += 1) sum += score(rows)
  return sum
}

const mustAgree = (rows, scores) => {
  const expected = handWritten(rows)
  for (const score of scores) {
    if (score(rows) !== expected) throw new Error('The measured functions do not give the same score.')
  }
}

export async function measureScores() {
  const loyalty = await load()
  const wasmBinary = await readFile(new URL('../build/bench/val_baseline.wasm', import.meta.url))
  const baseline = await createBaseline({ wasmBinary })
  const nps = (rows) => loyalty.call('NPS', [rows])
  const cellByCell = (rows) => baseline.nps(rows)
  const million = answers(1_000_000)
  const hundred = answers(100)
  mustAgree(million, [nps, cellByCell])
  mustAgree(hundred, [nps])
  const work = 'NPS of 1,000,000 cells'
  return [
    {
      work: `${work} / reading every cell`,
      value: ratioOf(
        () => nps(million),
        () => readEveryCell(million),
      ),
      most: 1.6,
    },
    {
      work: `${work}: cell by cell through Embind / ours`,
      value: ratioOf(
        () => cellByCell(million),
        () => nps(million),
        { turns: 1, warmUp: 1 },
      ),
      least: 15,
    },
    {
      work: '10,000 NPS of 100 cells / hand-written JavaScript',
      value: ratioOf(often(10_000, nps, hundred), often(10_000, handWritten, hundred)),
      most: 1.5,
    },
  ]
}
