/** Files as a person drops them, read without the Worker. */
import type { Asked } from '../../../web/import/contract.ts'
import { type Read, readFile } from '../../../web/import/read.ts'
import type { Cell } from '../../../web/sheet/contract.ts'

export type Content = string | Uint8Array

export function read(content: Content, asked: Asked = {}, name = 'answers.csv'): Promise<Read> {
  return readFile(new Blob([content as BlobPart]), name, asked, () => {})
}

/** The headings and the rows below them. */
export function rowsOf({ survey: { table } }: Read): Cell[][] {
  const rows = Array.from({ length: table.rows }, (_, row) => table.columns.map(({ cells }) => cells[row] ?? null))
  return [table.columns.map(({ title }) => title), ...rows]
}
