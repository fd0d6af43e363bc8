/** The value of a cell as it is printed. */
import type { Cell, CellKind } from '../../sheet/contract.ts'
import { monthOfSerial } from '../../sheet/dates.ts'
import { createNumbers } from '../../ui/numbers.ts'
import type { Style } from '../../workbook/contract.ts'
import type { Voice } from '../shell/voice.ts'

const kinds: Partial<Record<Style, Exclude<CellKind, 'number'>>> = {
  label: 'text',
  text: 'text',
  integer: 'count',
  number: 'money',
  money: 'money',
  percent: 'share',
  score: 'points',
  points: 'points',
  pValue: 'p',
  chance: 'chance',
  date: 'day',
}

export function shown(
  value: Cell,
  style: Style | undefined,
  { language, say }: Pick<Voice, 'language' | 'say'>,
): string {
  const { cell, plain } = createNumbers(language)
  if (value === null) return ''
  if (typeof value === 'object') return value.error
  if (typeof value === 'boolean') return say(value ? 'status-true' : 'status-false')
  if (typeof value === 'string') return value
  if (style === 'month') return monthOfSerial(language, value)
  const kind = style && kinds[style]
  return kind ? cell(value, kind) : plain(value, 'points', 2)
}
