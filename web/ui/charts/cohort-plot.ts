/** The heat map of cohorts: each cell the darker the larger its share, which is printed where there is room. */
import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { Cohort, CohortTable } from './contract.ts'
import { periodName } from './dates.ts'
import { sayIn } from './words.ts'

const kRow = 24
const kHead = 36
const kNarrowestCell = 10
/** Holds a share and stays apart from the next. */
const kReadableCell = 34
const kWidestCell = 64
const kNames = 78
const kCustomers = 62
const kGap = 2
/** Of the fullest cell: dark text stays readable on it. */
const kFullest = 0.5

interface Frame {
  readonly table: CohortTable
  readonly words: Words
  readonly columns: number
  readonly cell: number
  /** Every so many columns have room for their number. */
  readonly every: number
  readonly most: number
}

const longest = (cohorts: readonly Cohort[]) => cohorts.reduce((most, { shares }) => Math.max(most, shares.length), 0)

/** The first period is everyone's: beside it nothing else would have a colour. */
function frameOf(table: CohortTable, words: Words, width: number): Frame {
  const columns = longest(table.cohorts)
  const room = (width - kNames - kCustomers) / columns
  const later = table.cohorts.flatMap(({ shares }) => shares.slice(1)).filter((share) => share !== null)
  const cell = Math.min(kWidestCell, Math.max(kNarrowestCell, room))
  return {
    table,
    words,
    columns,
    cell,
    every: Math.ceil(kReadableCell / 2 / cell),
    most: Math.max(0.01, ...later),
  }
}

const left = ({ cell }: Frame, column: number) => kNames + kCustomers + column * cell

function heading(frame: Frame): (SVGElement | null)[] {
  const say = sayIn(frame.words.language)
  const numbers = Array.from({ length: frame.columns }, (_, later) =>
    later % frame.every === 0
      ? svg('text', { class: 'middle', x: left(frame, later) + frame.cell / 2, y: kHead - 8 }, String(later))
      : null,
  )
  return [
    svg('text', { x: 0, y: kHead - 8 }, say('cohorts-start')),
    svg('text', { class: 'end', x: kNames + kCustomers - 8, y: kHead - 8 }, say('cohorts-customers')),
    svg('text', { x: left(frame, 0), y: 12 }, say('cohorts-later')),
    ...numbers,
  ]
}

function cell(frame: Frame, start: string, share: number | null, row: number, later: number): SVGElement | null {
  if (share === null) return null
  const { numbers, language } = frame.words
  const [x, y] = [left(frame, later), kHead + row * kRow]
  const isOwn = later === 0
  const shown = numbers.percent(share)
  return svg(
    'g',
    {},
    svg('title', {}, sayIn(language)('cohorts-cell', { start, later: String(later), share: shown })),
    svg('rect', {
      class: isOwn || share === 0 ? 'cell none' : 'cell',
      x,
      y,
      width: frame.cell - kGap,
      height: kRow - kGap,
      rx: 2,
      'fill-opacity': isOwn || share === 0 ? 1 : ((kFullest * share) / frame.most).toFixed(3),
    }),
    frame.cell < kReadableCell
      ? null
      : svg('text', { class: 'middle name', x: x + (frame.cell - kGap) / 2, y: y + 15 }, shown),
  )
}

function line(frame: Frame, { start, customers, shares }: Cohort, row: number): SVGElement {
  const { language, numbers } = frame.words
  const name = periodName(language, frame.table.period, start)
  const y = kHead + row * kRow + 15
  return svg(
    'g',
    {},
    svg('text', { x: 0, y }, name),
    svg('text', { class: 'end', x: kNames + kCustomers - 8, y }, numbers.count(customers)),
    ...shares.map((share, later) => cell(frame, name, share, row, later)),
  )
}

function cohortSentence({ cohorts, period }: CohortTable, { language }: Words): string {
  const name = (cohort: Cohort | undefined) => periodName(language, period, cohort?.start ?? 0)
  return sayIn(language)('cohorts', { count: cohorts.length, first: name(cohorts[0]), last: name(cohorts.at(-1)) })
}

export function cohortPlot(table: CohortTable, words: Words, width: number): SVGElement {
  const frame = frameOf(table, words, width)
  const [across, down] = [left(frame, frame.columns), kHead + table.cohorts.length * kRow]
  return svg(
    'svg',
    {
      width: across,
      height: down,
      viewBox: `0 0 ${across} ${down}`,
      role: 'img',
      'aria-label': cohortSentence(table, words),
    },
    ...heading(frame),
    ...table.cohorts.map((cohort, row) => line(frame, cohort, row)),
  )
}
