/** The team's own bands of an opened file: the scales that scores are read by, and what is wrong with those that are none. */
import type { FoundBands } from '../../import/contract.ts'
import type { ChosenSchemes, Language, Loyalty, Reading } from '../../sheet/contract.ts'
import { metricOfBandsTable, readBands } from '../../workbook/index.ts'
import { addressOn } from '../grid/address.ts'

export interface BandsProblem {
  readonly place: string
  readonly message: string
  /** Scores are not read by this table. False where the table can be read and a person may have meant something else. */
  readonly isMistake: boolean
}

export interface OwnBands {
  readonly schemes: ChosenSchemes
  /** The tables that scores are read by, with the metric of each. */
  readonly used: readonly { readonly name: string; readonly metric: string }[]
  readonly problems: readonly BandsProblem[]
}

export function ownBandsOf(tables: readonly FoundBands[], loyalty: Loyalty, language: Language): OwnBands {
  const schemes: Partial<Record<Reading['metric'], ChosenSchemes[Reading['metric']]>> = {}
  const used: { name: string; metric: string }[] = []
  const problems: BandsProblem[] = []
  for (const { name, sheet, row, column, rows } of tables) {
    const metric = metricOfBandsTable(name)
    const found = readBands({ rows, metric, source: name, loyalty, language })
    const isMistake = 'problems' in found
    const told = isMistake ? found.problems : found.remarks
    problems.push(
      ...told.map((each) => ({
        place: addressOn(sheet, row + each.row, column + each.column),
        message: each.message,
        isMistake,
      })),
    )
    if ('problems' in found || schemes[metric] !== undefined) continue
    schemes[metric] = found.scheme
    used.push({ name, metric })
  }
  return { schemes: schemes as ChosenSchemes, used, problems }
}
