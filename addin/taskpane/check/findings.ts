/** What stands in a column of answers besides plain answers, and where it stands first. */

import { type AuditKind, auditKinds } from '../../../web/sheet/audit-kinds.ts'
import { isCellError, numberOfCell } from '../../../web/sheet/cells.ts'
import type { Cell, Language, Loyalty } from '../../../web/sheet/contract.ts'
import type { Scale } from '../../../web/survey/index.ts'
import { cellAddress } from '../../../web/ui/addresses.ts'

export type FindingKind = AuditKind | 'code'

export interface Finding {
  readonly kind: FindingKind
  readonly count: number
  /** Address of the first such cell. */
  readonly place: string
  /** Of numbers off the scale, the number. */
  readonly value: number | null
}

export interface AnswerColumn {
  readonly cells: readonly Cell[]
  readonly scale: Scale
  /** Address of its first cell. */
  readonly origin: string
}

/** A number off the scale that comes again and again, such as 11 or 99, is most likely a code for "no answer". */
const kOftenEnoughForCode = 3

/** AUDIT's scale that holds this one. */
const auditScale = ({ low, high }: Scale): string =>
  low === 0 ? '0-10' : high <= 5 ? '1-5' : high <= 7 ? '1-7' : '1-10'

function audited({ cells, scale, origin }: AnswerColumn, loyalty: Loyalty, language: Language): Finding[] {
  const column = cells.map((cell) => [cell])
  const table = loyalty.call('AUDIT', [column, auditScale(scale)], { language, origins: [origin] })
  if (!Array.isArray(table)) return []
  return auditKinds.map((kind, i): Finding => {
    const [, count, place] = table[i + 1] ?? []
    return { kind, count: Number(count), place: String(place ?? ''), value: null }
  })
}

/** Numbers off the scale, one finding for each of them. */
function offScale({ cells, scale, origin }: AnswerColumn): Finding[] {
  const found = new Map<number, { count: number; row: number }>()
  cells.forEach((cell, row) => {
    const value = isCellError(cell) ? Number.NaN : numberOfCell(cell)
    if (!(value < scale.low || value > scale.high) || value === 0) return
    const known = found.get(value)
    if (known) known.count += 1
    else found.set(value, { count: 1, row })
  })
  return [...found].map(([value, { count, row }]): Finding => {
    const kind = count >= kOftenEnoughForCode ? 'code' : 'offScale'
    return { kind, count, place: cellAddress(origin, row, 0) ?? '', value }
  })
}

/** The answers first, then what is found of everything else; off the scale, the most frequent numbers first. */
export function findingsIn(column: AnswerColumn, loyalty: Loyalty, language: Language): Finding[] {
  const others = audited(column, loyalty, language).filter(({ kind, count }) => count > 0 && kind !== 'offScale')
  return [...others, ...offScale(column).sort((a, b) => b.count - a.count)]
}
