/** What a cell that is no number is worth. Answers written as text are few and repeat: each is read once. */
import { type CellKind, kindOfCell, numberOfText } from './cells.ts'
import { RecentTexts } from './recent-texts.ts'

export interface OtherCell {
  readonly kind: CellKind
  /** NaN for a cell that holds none. */
  readonly number: number
}

/** Longer texts are no answers, and would be kept for nothing. */
const longestKept = 60
const recent = new RecentTexts<OtherCell>()

const blank: OtherCell = { kind: 'blank', number: Number.NaN }

function readText(text: string): OtherCell {
  const kind = kindOfCell(text)
  return { kind, number: kind === 'numberAsText' ? numberOfText(text) : Number.NaN }
}

export function readOther(cell: unknown): OtherCell {
  if (cell === null || cell === '') return blank
  if (typeof cell !== 'string') return { kind: kindOfCell(cell), number: Number.NaN }
  if (cell.length > longestKept) return readText(cell)
  const known = recent.find(cell)
  if (known !== undefined) return known
  const read = readText(cell)
  recent.keep(cell, read)
  return read
}
