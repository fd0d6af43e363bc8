/** A score of counts as formulas over the cells that hold them. */
import type { Cell } from '../../sheet/contract.ts'
import { type Asked, tableOf } from '../../workbook/ask.ts'
import type { Style } from '../../workbook/contract.ts'
import type { Groups } from '../../workbook/native/comparison.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import { confidence } from '../../workbook/score-rows.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { LargeQuestion, Tally } from '../contract.ts'
import { isCompared, type MetricName, metricOf } from '../metrics.ts'
import type { CellOf } from './counts-sheet.ts'

export interface Scored {
  readonly score: Asked
  readonly interval: Asked | null
  /** The ends of the interval as plain formulas. */
  readonly nativeInterval: ReturnType<typeof nativeEnds>
  readonly counted: { readonly formula: string; readonly value: number }
  readonly style: Style
  /** To compare with other counts; null where these do not tell how sure they are. */
  readonly groups: Groups | null
}

const styles: Readonly<Record<MetricName, Style>> = { NPS: 'score', CSAT: 'points', CES: 'number', CLI: 'points' }

export function scoredOf({ ask }: Subject, { metric }: LargeQuestion, cell: CellOf, tally: Tally): Scored {
  const { sums, score, interval, counted } = metricOf(metric)
  const cells = (names: readonly string[]) => names.map((name) => cell(tally, name))
  const asked = interval && ask(interval.name, ...cells(interval.sums), confidence)
  const all = cells(counted)
  return {
    score: ask(score, ...cells(sums)),
    interval: asked,
    nativeInterval: asked && nativeEnds(asked),
    counted: {
      formula: `=${all.map(({ text }) => text).join('+')}`,
      value: all.reduce((sum, { value }) => sum + value, 0),
    },
    style: styles[metric],
    groups: groupsOf(
      metric,
      cells(sums).map(({ text }) => text),
    ),
  }
}

/** A share is compared as promoters among promoters and detractors. */
function groupsOf(metric: MetricName, [first = '', second = '', third = '']: readonly string[]): Groups | null {
  if (metric === 'NPS') return { promoters: first, passives: second, detractors: third }
  return isCompared(metric) ? { promoters: second, passives: '0', detractors: `(${first}-${second})` } : null
}

export const endsOf = ({ interval }: Scored): Cell[] => (interval && tableOf(interval)?.[0]) ?? []
