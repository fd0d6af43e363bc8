/** The bytes of a file as a survey. Runs in the Worker, and in tests without one. */
import type { RawSheet } from '../survey/contract.ts'
import {
  type Asked,
  delimiters,
  type Format,
  type FoundBands,
  type Imported,
  type Progress,
  type Sentence,
  type TextAlternatives,
  type TextChoices,
  type WholeWorkbook,
} from './contract.ts'
import { type Container, containerOf } from './files/format.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { encodingsToChoose, recogniseEncoding } from './text/encodings.ts'
import { readText } from './text/read.ts'
import { understand } from './understand.ts'

export type Read = Omit<Imported, 'kind' | 'source' | 'asked' | 'scores'>

export interface Sheets {
  readonly format: Format
  readonly sheets: readonly RawSheet[]
  readonly choices: TextChoices
  readonly alternatives: TextAlternatives
  readonly warnings: readonly Sentence[]
  readonly bands: readonly FoundBands[]
  readonly whole: WholeWorkbook | null
}

export type Tell = (progress: Progress) => void

const headBytes = 2 ** 20
const pieceBytes = 2 ** 20
/** Of the whole work, by the time it takes. */
export const readingShare = 0.7

export async function readFile(file: Blob, name: string, asked: Asked, tell: Tell): Promise<Read> {
  const { sheets, warnings, bands, whole, ...way } = await sheetsOf(file, name, asked, tell)
  tell({ stage: 'understanding', share: readingShare, rows: Math.max(0, ...sheets.map(rowsOf)) })
  const { choices, alternatives, ...understood } = understand(sheets, asked)
  return {
    ...understood,
    format: way.format,
    choices: { ...way.choices, ...choices },
    alternatives: { ...way.alternatives, ...alternatives },
    warnings,
    bands,
    whole,
    files: [],
    leftOut: [],
  }
}

/** Headings among them. */
export const rowsOf = ({ columns }: RawSheet): number => columns.reduce((most, { length }) => Math.max(most, length), 0)

export const tooLarge = (bytes: number): Refusal => new Refusal('import-too-large', { megabytes: bytes / 2 ** 20 })

/** Tables of a file as they lie in it. */
export async function sheetsOf(file: Blob, name: string, asked: Asked, tell: Tell): Promise<Sheets> {
  if (file.size === 0) throw new Refusal('import-empty')
  if (file.size > limits.textBytes) throw tooLarge(limits.textBytes)
  const head = await bytesOf(file.slice(0, headBytes))
  const isPairs = (asked.encoding ?? recogniseEncoding(head)).startsWith('utf-16')
  const container = containerOf(head, isPairs)
  if (container === 'text') return textSheets(file, head, name, asked, tell)
  return workbookSheets(file, container, tell)
}

async function textSheets(file: Blob, head: Uint8Array, name: string, asked: Asked, tell: Tell): Promise<Sheets> {
  const bytes = { head, pieces: () => piecesOf(file) }
  const { sheet, encoding, delimiter, warnings } = await readText(name, bytes, asked, (read, rows) =>
    tell({ stage: 'reading', share: (readingShare * read) / file.size, rows }),
  )
  return {
    format: 'text',
    sheets: [sheet],
    choices: { encoding, delimiter },
    alternatives: { encoding: encodingsToChoose(head, encoding), delimiter: delimiters },
    warnings,
    bands: [],
    whole: null,
  }
}

/** How far a workbook is read is not known before its end: the bar goes ever slower, and never back. */
const halfWay = 100_000

async function workbookSheets(file: Blob, container: Exclude<Container, 'text'>, tell: Tell): Promise<Sheets> {
  if (file.size > limits.workbookBytes) throw tooLarge(limits.workbookBytes)
  tell({ stage: 'reading', share: 0, rows: 0 })
  const { readWorkbook } = await import('./files/workbook.ts')
  const workbook = await readWorkbook(await bytesOf(file), container, (rows) =>
    tell({ stage: 'reading', share: (readingShare * rows) / (rows + halfWay), rows }),
  )
  return { ...workbook, choices: { encoding: null, delimiter: null }, alternatives: { encoding: [], delimiter: [] } }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += pieceBytes) yield bytesOf(file.slice(start, start + pieceBytes))
}
