/** Answers of every kind a column can hold, in three groups, the same in every run. */
import type { SqlMetric } from '../../web/sheet/sql.ts'
import type { Loaded } from './asking.ts'
import type { Column, Value } from './engines/engine.ts'

/** Park and Miller's generator: the same numbers on every machine. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 16807) % 2147483647
    yield state / 2147483647
  }
}

export type Sample = Loaded

const columnsOf = (metric: SqlMetric, kind: Column['kind']): Column[] => [
  { name: 'g', kind: 'text' },
  ...metric.columns.map((name) => ({ name, kind })),
]

const groups = ['north', "o'hare", 'юг']

const rowCount = 240

/** How a person or a form writes an answer. */
const writings: readonly ((answer: string) => Value)[] = [
  (answer) => answer,
  (answer) => ` ${answer} `,
  (answer) => `${answer},0`,
  (answer) => `${answer} - Extremely likely`,
  (answer) => `${answer} – скорее да`,
  (answer) => `${answer}/10`,
]
const noAnswers: readonly Value[] = [null, '', '   ', 'n/a', 'TRUE', '1e1', '9-10', '2024-01-05', "it's fine", '\u00a0']

/** On the scale; for what has none, amounts with refunds among them. */
function answerOf({ scale, columns }: SqlMetric, random: number): number {
  if (scale === null) return Math.round(random * 20000 - 1000) / 100
  const { low, high } = scale
  const whole = low + Math.floor(random * (high - low + 1))
  return columns[0] === 'importance' ? Math.round((low + random * (high - low)) * 10) / 10 : whole
}

/** Numbers in columns of numbers; a metric of several columns takes whole rows. */
export function plainSample(metric: SqlMetric, seed: number): Sample {
  const random = numbers(seed)
  const rows = Array.from({ length: rowCount }, (_, row): Value[] => {
    const isBlank = random.next().value < 0.1
    const cells = metric.columns.map(() => answerOf(metric, random.next().value))
    return [groups[row % groups.length] ?? '', ...cells.map((cell) => (isBlank ? null : cell))]
  })
  return { columns: columnsOf(metric, 'number'), rows }
}

/** The same as text, with everything between that is no answer. */
export function writtenSample(metric: SqlMetric, seed: number): Sample {
  const random = numbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next().value * items.length)] as Item
  const rows = plainSample(metric, seed + 1).rows.map(([group = null, ...cells]): Value[] => {
    const none = random.next().value < 0.2 ? pick(noAnswers) : undefined
    const write = metric.scale === null ? (answer: string) => answer : pick(writings)
    const isWhole = metric.columns[0] !== 'importance'
    const written = (cell: Value) => (cell === null ? null : isWhole ? write(String(cell)) : String(cell))
    return [group, ...cells.map((cell) => (none === undefined ? written(cell) : none))]
  })
  return { columns: columnsOf(metric, 'text'), rows }
}
