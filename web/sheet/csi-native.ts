/** CSI as a plain formula, for two lists of criteria. */
import { isOmittedText, literalChoice, whole } from './native.ts'

const area = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i

/** Which way a list of cells runs; null for a block and for what is no address. */
function directionOf(argument: string): 'down' | 'across' | null {
  const [, left, top, right, bottom] = area.exec(argument.trim()) ?? []
  if (left === undefined) return null
  if (left.toUpperCase() === right?.toUpperCase()) return 'down'
  return top === bottom ? 'across' : null
}

export function nativeCsi(importance = '', satisfaction = '', max = '', method = ''): string | null {
  const direction = directionOf(importance)
  const name = literalChoice(method, ['share', 'pomp', 'respondent'])
  if (direction === null || direction !== directionOf(satisfaction) || name === null) return null
  const top = isOmittedText(max) ? '10' : whole(max)
  const mean = `SUMPRODUCT(${importance},${satisfaction})/SUM(${importance})`
  return name === 'pomp' ? `100*(${mean}-1)/(${top}-1)` : `100*${mean}/${top}`
}
