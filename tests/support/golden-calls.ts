/** Golden rows as calls of functions from cells. */
import type { Argument, Cell, FunctionInfo } from '../../web/sheet/contract.ts'
import { hasData, readColumns } from './data.ts'
import { type GoldenRow, golden, goldenFiles, type RealDataRow } from './golden.ts'
import { argumentsOfFormula, type NativeRow } from './golden-formulas.ts'

export interface GoldenCall {
  readonly row: Pick<GoldenRow, 'id' | 'expected' | 'tolerance' | 'absolute'>
  readonly function: string
  readonly arguments: readonly Argument[]
  /** What of the result the row speaks of. */
  readonly part: (found: unknown) => unknown
}

type Call = Omit<GoldenCall, 'row'>
type Table = readonly (readonly unknown[])[]

const column = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell])
const cellAt = (row: number, place: number) => (found: unknown) => (found as Table)[row]?.[place]

/** What stands under the header row, where the row speaks of that alone; of a report its first rows. */
const below =
  ({ function: name, below_header, expected }: Pick<GoldenRow, 'function' | 'below_header' | 'expected'>) =>
  (found: unknown) => {
    if (!below_header || !Array.isArray(found)) return found
    return found.slice(1, name === 'NPS.REPORT' ? 1 + (expected as Table).length : undefined)
  }

/** Answers that give these counts of promoters, passives and detractors. */
const answers = (counts: readonly number[]): Cell[][] =>
  column([10, 8, 3].flatMap((score, place) => Array<number>(counts[place] ?? 0).fill(score)))

/** The confidence of one standard error: the normal distribution between -1 and 1. */
const kOneError = 0.6826894921370859

const standardErrorOf = (found: unknown) => {
  const [[low, high]] = found as [[number, number]]
  return (high - low) / 200
}

/** The most answers that a range of a test holds. */
const kMostAnswers = 10_000

/** Rows of the parts that functions are made of, as calls of a function that shows them. */
const partsOfFunctions: Readonly<Record<string, (...given: never[]) => Call | null>> = {
  nps_comparison: (a: number[], b: number[], method: string) => ({
    function: 'NPS.TEST',
    arguments: [answers(a), answers(b), method],
    part: (found) => found,
  }),
  csi_criteria: (importance: Cell[][], satisfaction: Cell[][], max: number) => ({
    function: 'CSI.TABLE',
    arguments: [importance, satisfaction, null, max],
    part: (found) => (found as Table).slice(1, 1 + (importance[0]?.length ?? 0)).map(([, ...numbers]) => numbers),
  }),
  nps_chances: (promoters: number, passives: number, detractors: number, cuts: number[]) => {
    const counts = [promoters, passives, detractors]
    const total = promoters + passives + detractors
    if (!counts.every(Number.isInteger) || total > kMostAnswers) return null
    const bands = [-100, ...cuts.filter((cut) => Math.abs(cut) < 100)].map((low, place) => [low, `band ${place}`])
    const beyond = (end: number) => cuts.filter((cut) => cut === end).map(() => 0)
    const chances = (found: unknown) => (found as Table).slice(1).map(([, chance]) => chance)
    const part = (found: unknown) => [[...beyond(-100), ...chances(found), ...beyond(100)]]
    return { function: 'BAND.CHANCE', arguments: [answers(counts), bands], part }
  },
  nps_variance: (...counts: number[]) => ({
    function: 'NPS.CI.FROMCOUNTS',
    arguments: [...counts, kOneError, 'wald'],
    part: (found) => standardErrorOf(found) ** 2 * counts.reduce((sum, count) => sum + count),
  }),
  nps_standard_error: (...counts: number[]) => ({
    function: 'NPS.CI.FROMCOUNTS',
    arguments: [...counts, kOneError, 'wald'],
    part: standardErrorOf,
  }),
  nps_weighted_standard_error: (scores: Cell[][], weights: Cell[][]) => ({
    function: 'NPS.CI',
    arguments: [scores, kOneError, 'wald', weights],
    part: standardErrorOf,
  }),
  period_start: (date: number, period: string) => ({
    function: 'NPS.TREND',
    arguments: [[[10]], [[date]], period],
    part: cellAt(1, 0),
  }),
  next_period: (date: number, period: string) => ({
    function: 'NPS.TREND',
    arguments: [column([10, 10]), column([date, date + 366]), period],
    part: cellAt(2, 0),
  }),
}

const isCall = (call: GoldenCall | null): call is GoldenCall => call !== null

function rowsOfFile(file: string, functions: readonly FunctionInfo[]): GoldenCall[] {
  const names = new Set(functions.map(({ name }) => name))
  return golden(file)
    .map((row): GoldenCall | null => {
      const call = partsOfFunctions[row.function]?.(...(row.arguments as never[]))
      if (call) return { row, ...call }
      if (!names.has(row.function)) return null
      return { row, function: row.function, arguments: row.arguments as Argument[], part: below(row) }
    })
    .filter(isCall)
}

interface BandRow {
  readonly id: string
  readonly scheme: string
  readonly low: number
  readonly high: number
}

function bands(): GoldenCall[] {
  const places = new Map<string, number>()
  return golden<BandRow>('bands').map(({ id, scheme, low, high }) => {
    const place = (places.get(scheme) ?? 0) + 1
    places.set(scheme, place)
    const part = (found: unknown) => (found as Table)[place]?.slice(0, 2)
    return { row: { id, expected: [low, high], tolerance: 0 }, function: 'BAND.TABLE', arguments: [scheme], part }
  })
}

const formulas = (): GoldenCall[] =>
  golden<NativeRow>('native').map((row) => ({
    row,
    function: row.function,
    arguments: argumentsOfFormula(row),
    // A rectangle of one cell is that cell, where the spreadsheet shows one.
    part: (found) => (Array.isArray(found) && !row.pair && found.length === 1 ? found[0]?.[0] : found),
  }))

/** Only the first customers are in the file; ids that are numbers come as numbers. */
function customers(row: RealDataRow): Pick<GoldenCall, 'row' | 'part'> {
  const expected = (row.expected as Cell[][]).map(([customer, ...rest]) => [Number(customer), ...rest])
  return { row: { ...row, expected }, part: (found) => (found as Table).slice(1, 1 + expected.length) }
}

/** Whole files; none where they are absent. */
export const realCalls = (functions: readonly FunctionInfo[]): GoldenCall[] =>
  (hasData ? ['real_data', 'real_answers', 'real_orders'] : []).flatMap((file) =>
    golden<RealDataRow>(file).map((row) => ({
      row,
      function: row.function,
      arguments: argumentsOf(row, functions),
      part: below(row),
      ...(row.function === 'RFM' ? customers(row) : {}),
    })),
  )

/** What a cell passes to the function of a row, by the names of its parameters. */
function argumentsOf({ function: name, columns, file, options }: RealDataRow, functions: readonly FunctionInfo[]) {
  const parameters = functions.find((each) => each.name === name)?.parameters ?? []
  const given = columns.map((each) => readColumns(file, each))
  return parameters.map((parameter, index): Argument => given[index] ?? (options[parameter.name] as Argument) ?? null)
}

const ofOtherKinds = ['bands', 'native', 'real_data', 'real_answers', 'real_orders']

export const goldenCalls = (functions: readonly FunctionInfo[]): GoldenCall[] => [
  ...goldenFiles.filter((file) => !ofOtherKinds.includes(file)).flatMap((file) => rowsOfFile(file, functions)),
  ...bands(),
  ...formulas(),
]

/** Why no cell shows what a row expects, '' where one does. */
export function beyondCells({ id, function: name }: GoldenRow): string {
  if (id.startsWith('numeric') || name === 'mean_interval' || name === 'student_interval')
    return 'distributions and means inside the core'
  if (name === 'nps_chances') return 'samples that no range of a test holds'
  return id.startsWith('real_') && !hasData ? 'survey files that are absent' : ''
}
