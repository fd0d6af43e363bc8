/** Between what the cells of a line stand. */
import Papa from 'papaparse'
import type { Delimiter } from '../contract.ts'

/** Of equals the earlier one. */
const candidates: readonly Delimiter[] = ['\t', ';', ',', '|']
const looked = 2 ** 18

/** A first line 'sep=;' says it, as Excel's own files do. */
export function delimiterLine(text: string): { readonly delimiter: Delimiter; readonly length: number } | null {
  const found = /^"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(text)
  const delimiter = candidates.find((each) => each === found?.[1])
  return found !== null && delimiter !== undefined ? { delimiter, length: found[0].length } : null
}

/** papaparse takes a missing delimiter for a comma; this one stands in no text. */
export const delimiterOf = (delimiter: Delimiter): string => delimiter || '\x1f'

interface Fit {
  readonly delimiter: Delimiter
  /** Share of the lines that have as many cells as most have. */
  readonly share: number
  readonly cells: number
}

/** The one that gives most lines the same number of cells, the heading among them. */
export function recogniseDelimiter(text: string): Delimiter {
  const head = text.slice(0, looked)
  const whole = text.length <= looked
  const fits = candidates.map((delimiter) => fitOf(head, delimiter, whole)).filter(({ cells }) => cells > 1)
  const best = fits.reduce<Fit | null>((a, b) => (a === null || isBetter(b, a) ? b : a), null)
  return best === null ? '' : best.delimiter
}

function fitOf(text: string, delimiter: Delimiter, whole: boolean): Fit {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  const rows: string[][] = parser.parse(text, 0, !whole).data
  const lengths = rows.map((row) => row.length).filter((length, index) => length > 1 || rows[index]?.[0] !== '')
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [cells, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])
  const share = lengths.length === 0 ? 0 : count / lengths.length
  /* A heading tells of columns better than the lines below it, whose decimals and comments hold commas. */
  return { delimiter, share: lengths[0] === cells ? share : share / 2, cells }
}

const close = 0.02

function isBetter(fit: Fit, than: Fit): boolean {
  if (Math.abs(fit.share - than.share) > close) return fit.share > than.share
  return fit.cells > than.cells
}
