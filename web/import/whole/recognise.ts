/** Whether a workbook is worth reading whole: it calls our functions, or was made here. */
import type { FunctionInfo } from '../../sheet/contract.ts'
import { workbookMark } from '../../workbook/mark.ts'
import { type Entry, inflated, packedBytes, textOf } from '../files/archive.ts'
import { Refusal } from '../refusal.ts'

/** A sheet that the grid can hold is far smaller. */
const mostBytes = 32 * 2 ** 20

const isSheet = ({ name }: Entry) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)

/** Any of our names where a formula may call it. What it is in truth is seen when the formula is read. */
function callPattern(functions: readonly FunctionInfo[]): RegExp {
  const names = functions.map(({ name }) => name.replaceAll('.', '[._]'))
  return new RegExp(`<(?:\\w+:)?f[ >][^<]*(?<![A-Z0-9])(?:${names.join('|')})\\(`, 'i')
}

async function sheetText(bytes: Uint8Array, entry: Entry): Promise<string> {
  if (entry.stored) return textOf(bytes, entry)
  const decoder = new TextDecoder()
  const parts: string[] = []
  let length = 0
  for await (const part of inflated(packedBytes(bytes, entry))) {
    length += part.length
    if (length > entry.unpacked) throw new Refusal('import-damaged')
    parts.push(decoder.decode(part, { stream: true }))
  }
  return parts.join('')
}

export const isSmall = (entries: readonly Entry[]): boolean =>
  entries.filter(isSheet).reduce((sum, { unpacked }) => sum + unpacked, 0) <= mostBytes

export async function isOurs(
  bytes: Uint8Array,
  entries: readonly Entry[],
  functions: readonly FunctionInfo[],
): Promise<boolean> {
  const properties = entries.find(({ name }) => name === 'docProps/custom.xml')
  if (properties && (await sheetText(bytes, properties)).includes(`name="${workbookMark}"`)) return true
  const call = callPattern(functions)
  for (const entry of entries.filter(isSheet)) if (call.test(await sheetText(bytes, entry))) return true
  return false
}
