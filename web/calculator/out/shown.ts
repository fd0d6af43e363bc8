/** The value of a cell as it is printed. */
import type { Cell } from '../../sheet/contract.ts'
import { monthOfSerial, textOfSerial } from '../../sheet/dates.ts'
import { createNumbers } from '../../ui/numbers.ts'
import type { Style } from '../../workbook/contract.ts'
import type { Voice } from '../shell/voice.ts'

export function shown(
  value: Cell,
  style: Style | undefined,
  { language, say }: Pick<Voice, 'language' | 'say'>,
): string {
  const { plain, count, chance } = createNumbers(language)
  if (value === null) return ''
  if (typeof value === 'object') return value.error
  if (typeof value === 'boolean') return say(value ? 'status-true' : 'status-false')
  if (typeof value === 'string') return value
  if (style === 'date') return textOfSerial(language, value)
  if (style === 'month') return monthOfSerial(language, value)
  if (style === 'chance') return chance(value)
  if (style === 'percent') return plain(value, 'fraction', 1)
  if (style === 'score' || style === 'points') return plain(value, 'points', 1)
  if (style === 'pValue') return value < 0.001 ? `< ${plain(0.001, 'points', 3)}` : plain(value, 'points', 3)
  return style === 'integer' ? count(value) : plain(value, 'points', 2)
}
