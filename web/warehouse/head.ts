/** The beginning of a text: from it the whole is understood. */
import type { Encoding } from '../import/contract.ts'

const headBytes = 2 ** 20
const newline = 10

/** Where the last whole line ends; in UTF-16 its last byte may come behind that of the line's end. */
export function endOfLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(newline) + 1
  return end % 2 === 1 && bytes[end] === 0 ? end + 1 : end
}

/** Whole lines from the beginning. */
export async function headOf(file: File): Promise<File> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  return new File([bytes.subarray(0, endOfLines(bytes))], file.name)
}

/** In how many lines so many rows stand: a heading in quotation marks may be of several, and blank lines are no rows. */
export function linesOfRows(text: string, rows: number): number {
  let [lines, found, isQuoted, isBlank] = [0, 0, false, true]
  for (const letter of text) {
    if (found === rows) break
    if (letter === '"') isQuoted = !isQuoted
    if (letter !== '\n') isBlank &&= letter === '\r'
    else {
      lines += 1
      if (!isQuoted && !isBlank) found += 1
      if (!isQuoted) isBlank = true
    }
  }
  return lines
}

export const textIn = async (head: File, encoding: Encoding) =>
  new TextDecoder(encoding).decode(await head.arrayBuffer())
