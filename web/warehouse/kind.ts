/** Whether a file is one for the database: seen from its beginning, before anything is fetched for it. */
import type { Source } from '../import/contract.ts'
import { limits } from '../import/limits.ts'
import type { LargeKind } from './contract.ts'

const headBytes = 2 ** 16
const parquetName = /\.(parquet|parq)$/i
const textName = /\.(csv|tsv|tab|txt)$/i
const newline = 10

/** Every file of Parquet begins so. */
export const beginsAsParquet = async (file: Blob): Promise<boolean> => (await file.slice(0, 4).text()) === 'PAR1'

/** null for what is read whole, as most files are. */
export async function largeKind(source: Source): Promise<LargeKind | null> {
  if (!(source instanceof File)) return null
  if (parquetName.test(source.name) || (await beginsAsParquet(source))) return 'parquet'
  if (!textName.test(source.name)) return null
  return source.size > limits.textBytes || (await rowsAbout(source)) > limits.rows ? 'text' : null
}

/** By the length of the first rows. */
async function rowsAbout(file: File): Promise<number> {
  if (file.size <= headBytes) return 0
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const lines = head.reduce((count, byte) => count + Number(byte === newline), 0)
  return (lines * file.size) / headBytes
}
