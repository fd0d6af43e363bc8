/** NPS.COUNTS as plain formulas. */
import { type NpsScale, npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Rectangle } from '../../sheet/contract.ts'
import { addressOf } from '../addresses.ts'
import type { SpillLayout } from '../contract.ts'
import { countFormulas } from './counts.ts'

/** `row` and `column` are where the headings stand. */
export function nativeAnswerCounts(
  scores: string,
  scale: NpsScale,
  values: Rectangle,
  row: number,
  column: number,
): SpillLayout['native'] {
  const { low } = npsScales[scale]
  const { answers, promoters, passives, detractors } = countFormulas({ scores, conditions: [] }, scale)
  const zeros = low > 0 ? `+COUNTIFS(${scores},">=0",${scores},"<=0")` : ''
  const counts = [
    promoters,
    passives,
    detractors,
    answers,
    `COUNTBLANK(${scores})${zeros}`,
    `ROWS(${scores})-COUNT(${scores})-COUNTBLANK(${scores})`,
    `COUNT(${scores})-${answers}${zeros.replace('+', '-')}`,
  ]
  const all = addressOf(row + 4, column + 1)
  const rows = counts.map((count, index) => {
    const share = `=IF(${all}=0,"",${addressOf(row + 1 + index, column + 1)}/${all})`
    return [String(values[index + 1]?.[0] ?? ''), `=${count}`, index < 4 ? share : '']
  })
  return [(values[0] ?? []).map(String), ...rows]
}
