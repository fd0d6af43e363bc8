/** The straight line through the scores of all periods, as NPS.SLOPE has it, from counts. */
import type { PlannedCell } from '../../workbook/contract.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { TrendTable } from '../../workbook/trend-chart.ts'
import type { Answered, Tally } from '../contract.ts'
import type { CountsTable } from './counts-sheet.ts'

/** Three more answers: a quarter promoters, a half passives, a quarter detractors (Rocks, The American Statistician 70(4), 2016). */
const added = { answers: 3, ends: 1.5 }

/** Sums of the weights w, of w·t, w·t², w·s and w·t·s: what least squares with weights asks for. */
interface LineSums {
  readonly w: number
  readonly t: number
  readonly tt: number
  readonly s: number
  readonly ts: number
}

function weighed(tallies: readonly Tally[]): LineSums {
  const sums = { w: 0, t: 0, tt: 0, s: 0, ts: 0 }
  tallies.forEach(({ sums: { promoters = 0, passives = 0, detractors = 0 } }, place) => {
    const answers = promoters + passives + detractors
    if (answers === 0) return
    const n = answers + added.answers
    const centre = (promoters - detractors) / n
    const w = n / (100 ** 2 * ((promoters + detractors + added.ends) / n - centre ** 2))
    const score = (100 * (promoters - detractors)) / answers
    sums.w += w
    sums.t += w * place
    sums.tt += w * place ** 2
    sums.s += w * score
    sums.ts += w * place * score
  })
  return sums
}

/** The same of the columns of counts. */
function formulas({ column }: CountsTable): Readonly<Record<keyof LineSums, string>> {
  const [p, s, d] = ['promoters', 'passives', 'detractors'].map(column)
  const answers = `(${p}+${s}+${d})`
  const n = `(${answers}+${added.answers})`
  const variance = `((${p}+${d}+${added.ends})/${n}-((${p}-${d})/${n})^2)`
  const w = `(${answers}>0)*${n}/(10000*${variance})`
  const place = `(ROW(${p})-MIN(ROW(${p})))`
  const score = `(100*(${p}-${d})/(${answers}+(${answers}=0)))`
  const sum = (...factors: string[]) => `SUMPRODUCT(${factors.join('*')})`
  return {
    w: sum(w),
    t: sum(w, place),
    tt: sum(w, place, place),
    s: sum(w, score),
    ts: sum(w, place, score),
  }
}

export function writeSlope(
  sheet: SheetWriter,
  { say }: Subject,
  table: CountsTable<Answered>,
  { period }: TrendTable,
): void {
  const { w, t, tt, s, ts } = weighed(table.tallied.tallies)
  const spread = tt - (t * t) / w
  if (!(spread > 0)) return
  const slope = (ts - (t * s) / w) / spread
  sheet.skip()
  sheet.headings([say(`slope-${period}`), 'points'], ['z', 'number'], ['p', 'pValue'])
  const own = formulas(table)
  const between = `(${own.tt}-${own.t}^2/${own.w})`
  const [at, z] = [0, 1].map((column) => sheet.at(sheet.row, column)) as [string, string]
  const cells: PlannedCell[] = [
    { formula: `=(${own.ts}-${own.t}*${own.s}/${own.w})/${between}`, value: slope, style: 'points' },
    { formula: `=${at}*SQRT(${between})`, value: slope * Math.sqrt(spread), style: 'number' },
    { formula: `=2*NORMSDIST(-ABS(${z}))`, style: 'pValue' },
  ]
  sheet.line(...cells)
  sheet.note(say('slope-note'))
}
