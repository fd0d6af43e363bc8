/** AUDIT of one column as plain formulas: what there is of each kind; where the first of it stands they cannot say. */
import { type NpsScale, npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Rectangle } from '../../sheet/contract.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'

/** `cells` are plain: no number is written as text and none is fractional, so that these two counts are 0. */
export function nativeAudit({ text, cells }: Reference, scale: NpsScale, values: Rectangle): SpillLayout['native'] {
  const { low, high } = npsScales[scale]
  const answers = `COUNTIFS(${text},">=${low}",${text},"<=${high}")`
  const zeros = `COUNTIFS(${text},">=0",${text},"<=0")`
  const booleans = `SUMPRODUCT(--ISLOGICAL(${text}))`
  const errors = `SUMPRODUCT(--ISERROR(${text}))`
  const header = cells.length < 2 ? '0' : `IF(AND(ISTEXT(INDEX(${text},1)),NOT(ISTEXT(INDEX(${text},2)))),1,0)`
  const counts = [
    answers,
    `COUNTBLANK(${text})`,
    zeros,
    null,
    `ROWS(${text})-COUNT(${text})-COUNTBLANK(${text})-${booleans}-${errors}`,
    booleans,
    null,
    `COUNT(${text})-${answers}${low > 0 ? `-${zeros}` : ''}`,
    errors,
    header,
  ]
  const rows = counts.map((count, index) => {
    const [label = '', now = 0, place = ''] = values[index + 1] ?? []
    const isPlace = place !== '' && place !== null
    return [String(label), count === null ? Number(now) : `=${count}`, isPlace ? null : '']
  })
  return [(values[0] ?? []).map(String), ...rows]
}
