/** Opens any file: whole, or, where it has more rows than the grid holds, by way of the database that counts them. */
import {
  type Imported,
  type ImportFailure,
  isFailure,
  type OpenOptions,
  type Score,
  type Source,
} from '../../import/contract.ts'
import { correct, openFile, rescore } from '../../import/open.ts'
import type { Role } from '../../survey/contract.ts'
import { type LoadLoyalty, noReader, warehouseOf } from '../../warehouse/contract.ts'
import { largeKind } from '../../warehouse/kind.ts'
import { countable } from '../../warehouse/questions.ts'

/** Found only after reading so far. */
const tooMany: readonly string[] = ['import-too-many-rows', 'import-too-many-cells']

async function openLarge(file: File, kind: 'parquet' | 'text', options: OpenOptions, loyalty: LoadLoyalty) {
  try {
    const room = await import('../../warehouse/open.ts')
    return await room.openLarge(file, { ...options, kind, loyalty })
  } catch {
    return noReader
  }
}

export async function openAny(
  source: Source,
  options: OpenOptions,
  loyalty: LoadLoyalty,
): Promise<Imported | ImportFailure> {
  const kind = await largeKind(source)
  if (source instanceof File && kind !== null) return openLarge(source, kind, options, loyalty)
  const result = await openFile(source, options)
  const isTooMany = isFailure(result) && tooMany.includes(result.id) && source instanceof File
  return isTooMany && isText(source) ? openLarge(source, 'text', options, loyalty) : result
}

const isText = ({ name }: Source) => /\.(csv|tsv|tab|txt)$/i.test(name)

/** One column read as a person says. */
export function corrected(imported: Imported, column: number, role: Role): Imported {
  const result = correct(imported, column, role)
  return warehouseOf(imported) ? { ...result, survey: countable(result.survey) } : result
}

/** The scores of a survey that a person has corrected. */
export const scoresOf = (imported: Imported): Promise<readonly Score[] | ImportFailure> =>
  warehouseOf(imported)?.scores(imported.survey) ?? rescore(imported.survey)
