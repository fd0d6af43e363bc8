/** A text file or a paste as one sheet of raw cells. */
import type { RawSheet } from '../../survey/contract.ts'
import { Columns } from '../columns.ts'
import type { Asked, Delimiter, Encoding, Sentence } from '../contract.ts'
import { Refusal } from '../refusal.ts'
import { delimiterLine, delimiterOf, recogniseDelimiter } from './delimiters.ts'
import { isUtf8, recogniseEncoding, recogniseOldEncoding } from './encodings.ts'
import { plainText, splitRows, UnclosedQuote } from './rows.ts'

/** A text that can be read more than once, from its beginning. */
export interface Bytes {
  readonly head: Uint8Array
  readonly pieces: () => AsyncIterable<Uint8Array>
}

export interface TextSheet {
  readonly sheet: RawSheet
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly warnings: readonly Sentence[]
}

/** Called between pieces of the file. */
export type Step = (bytes: number, rows: number) => void

interface Way {
  readonly encoding: Encoding
  /** A byte that is no UTF-8 ends the reading; without it such a byte becomes a question mark. */
  readonly strict: boolean
  readonly quotes: boolean
}

/** Text in UTF-8 some of whose letters are broken. */
const isDamaged = ({ encoding, strict }: Way, asked: Asked) => encoding === 'utf-8' && !strict && !asked.encoding

/** Bytes were found that the encoding does not have. */
class OtherEncoding extends Error {
  readonly way: Pick<Way, 'encoding' | 'strict'>

  constructor(way: Pick<Way, 'encoding' | 'strict'>) {
    super()
    this.way = way
  }
}

export async function readText(name: string, bytes: Bytes, asked: Asked, step: Step): Promise<TextSheet> {
  const encoding = asked.encoding ?? recogniseEncoding(bytes.head)
  let way: Way = { encoding, strict: encoding === 'utf-8' && !asked.encoding, quotes: true }
  for (;;) {
    try {
      return await readIn(way, name, bytes, asked, step)
    } catch (error) {
      if (error instanceof UnclosedQuote && way.quotes) way = { ...way, quotes: false }
      else if (error instanceof OtherEncoding && way.strict) way = { ...way, ...error.way }
      else throw error
    }
  }
}

async function readIn(way: Way, name: string, bytes: Bytes, asked: Asked, step: Step): Promise<TextSheet> {
  const columns = new Columns()
  const plain = plainText()
  const pieces = decoded(way, bytes, step, columns)
  const first = await nextText(pieces, plain.of)
  const line = delimiterLine(first)
  const delimiter = asked.delimiter ?? line?.delimiter ?? recogniseDelimiter(first.slice(line?.length ?? 0))
  const rows = splitRows(delimiterOf(delimiter), way.quotes)
  const add = (found: string[][]) => {
    for (const row of found) columns.addTexts(row)
  }
  add(rows.take(first.slice(line?.length ?? 0)))
  for await (const piece of pieces) add(rows.take(plain.of(piece)))
  add(rows.take(plain.of('')))
  add(rows.end())
  if (columns.rows === 0) throw new Refusal('import-empty')
  const sheet = { name, columns: columns.finished() }
  return { sheet, encoding: way.encoding, delimiter, warnings: warningsOf(columns, way, plain.zeros(), asked) }
}

async function nextText(pieces: AsyncIterator<string>, plain: (piece: string) => string): Promise<string> {
  let text = ''
  while (text === '') {
    const { done, value } = await pieces.next()
    if (done) break
    text = plain(value)
  }
  return text
}

async function* decoded(way: Way, bytes: Bytes, step: Step, columns: Columns): AsyncGenerator<string> {
  const decoder = new TextDecoder(way.encoding, { fatal: way.strict })
  let read = 0
  let beyondAscii = false
  let last: Uint8Array = new Uint8Array()
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      throw new OtherEncoding(otherThanUtf8(last, beyondAscii))
    }
  }
  for await (const piece of bytes.pieces()) {
    last = piece
    const text = decode(piece)
    beyondAscii ||= way.strict && text.length < piece.length
    read += piece.length
    step(read, columns.rows)
    if (text !== '') yield text
  }
  yield decode()
}

/** After letters in good UTF-8 a bad byte is damage; after nothing but ASCII the whole file is in another encoding. */
const otherThanUtf8 = (piece: Uint8Array, beyondAscii: boolean): Pick<Way, 'encoding' | 'strict'> => ({
  encoding: beyondAscii || isUtf8(piece) ? 'utf-8' : recogniseOldEncoding(piece),
  strict: false,
})

function warningsOf({ counted }: Columns, way: Way, zeros: number, asked: Asked): Sentence[] {
  const warnings: Sentence[] = []
  const warn = (id: string, count: number) => {
    if (count > 0) warnings.push({ id, values: { count } })
  }
  warn('import-ragged', counted.ragged)
  warn('import-cut', counted.cut)
  warn('import-zeros', zeros)
  if (isDamaged(way, asked)) warnings.push({ id: 'import-broken-letters', values: {} })
  if (!way.quotes) warnings.push({ id: 'import-open-quote', values: {} })
  return warnings
}
