/** Decoded text, piece by piece, becomes rows of cells. */
import Papa from 'papaparse'
import { longestRow } from '../limits.ts'
import { Refusal } from '../refusal.ts'

export interface Rows {
  /** Takes the next piece and gives the rows that end in it. */
  take(text: string): string[][]
  /** The last row, which no line end closes. */
  end(): string[][]
}

/** Thrown when a quotation mark opens a cell that never ends; the text is then read again without quotation marks. */
export class UnclosedQuote extends Error {}

/** `quotes` false: quotation marks are letters as all others. */
export function splitRows(delimiter: string, quotes: boolean): Rows {
  const parser = new Papa.Parser({ delimiter, newline: '\n', ...(quotes ? {} : { fastMode: true }) })
  let rest = ''
  const unclosed = (): never => {
    if (quotes) throw new UnclosedQuote()
    throw new Refusal('import-row-too-long')
  }
  return {
    take(text) {
      const input = rest + text
      const { data, meta } = parser.parse(input, 0, true)
      rest = input.slice(meta.cursor)
      if (rest.length > longestRow) unclosed()
      return data
    },
    end() {
      const { data, errors } = parser.parse(rest, 0, false)
      if (quotes && errors.some(({ code }: { code: string }) => code === 'MissingQuotes')) unclosed()
      return data
    },
  }
}

/** Ends of lines become '\n', and characters that no text holds go. A '\r' at the end of a piece waits for the next one. */
export function plainText(): { readonly zeros: () => number; readonly of: (piece: string) => string } {
  let waiting = ''
  let zeros = 0
  return {
    zeros: () => zeros,
    of(piece) {
      let text = waiting + piece
      waiting = ''
      if (text.includes('\0')) {
        const length = text.length
        text = text.replaceAll('\0', '')
        zeros += length - text.length
      }
      if (!text.includes('\r')) return text
      if (text.endsWith('\r') && piece !== '') {
        waiting = '\r'
        text = text.slice(0, -1)
      }
      return text.replace(/\r\n?/g, '\n')
    },
  }
}
