/** Days as queries have them: 2024-01-31. */
import type { Cell } from '../sheet/contract.ts'
import { isSerial, serialOfText, textOfSerial } from '../sheet/dates.ts'

export const isDay = (written: string) => /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(serialOfText(written))

/** The day of a date in a formula; '' where there is none. */
export function dayOfOption(cell: Cell | undefined): string {
  const serial = typeof cell === 'string' ? serialOfText(cell) : typeof cell === 'number' ? cell : Number.NaN
  return isSerial(serial) ? textOfSerial('en', serial) : ''
}
