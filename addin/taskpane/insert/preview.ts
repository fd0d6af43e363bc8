/** The result of a formula before it is in a cell. */
import type { Argument, FunctionInfo, Reading, Result } from '../../../web/sheet/contract.ts'
import { cellAddress } from '../../../web/ui/addresses.ts'
import type { CellRange } from '../../../web/ui/index.ts'
import type { Surroundings } from '../view.ts'
import { computeFreely } from './compute-freely.ts'
import type { Given } from './given.ts'

export interface Preview {
  readonly result: Result
  /** Where the result is a score. */
  readonly reading: Reading | null
  readonly rows: number
  readonly columns: number
  /** The ranges that were read. */
  readonly ranges: readonly string[]
  /** Of the rows of the first of them, those that a filter or a person has hidden. */
  readonly hiddenRows: number
}

function argumentOf(given: Given, range: CellRange | null | undefined): Argument {
  if (given.kind === 'reference') return range?.cells ?? { error: '#REF!', message: '' }
  return given.kind === 'value' ? given.value : undefined
}

/** Reads the ranges in one question and computes as a cell would. */
export async function previewOf(
  info: FunctionInfo,
  given: readonly Given[],
  { loyalty, sheet, language }: Surroundings,
): Promise<Preview> {
  const functions = await loyalty()
  const references = given.flatMap((each) => (each.kind === 'reference' ? [each.reference] : []))
  const unread = [...(references.length > 0 ? await sheet.readRanges(references) : [])]
  const read = given.map((each) => (each.kind === 'reference' ? (unread.shift() ?? null) : null))
  const args = given.map((each, i) => argumentOf(each, read[i]))
  const origins = read.map((range) => range && cellAddress(range.address, 0, 0))
  const isScore = info.shows === 'points' || info.shows === 'fraction'
  const request = { function: info.name, arguments: args, origins, language, isScore }
  const { result, reading } = await computeFreely(functions, request)
  const [rows, columns] = Array.isArray(result) ? [result.length, result[0]?.length ?? 1] : [1, 1]
  const found = read.filter((range) => range !== null)
  const ranges = found.map(({ address }) => address)
  return { result, reading, rows, columns, ranges, hiddenRows: found[0]?.hiddenRows ?? 0 }
}
