/** The team's own bands of an opened workbook: the scales that scores are read by, and what is wrong with those that are none. */
import type { FoundBands } from '../../import/contract.ts'
import type { ChosenSchemes, Language, Loyalty, Reading } from '../../sheet/contract.ts'
import type { Sheet } from '../../ui/index.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { isBandsTable, metricOfBandsTable, readBands } from '../../workbook/index.ts'
import { addressOn, rangeAddress } from '../grid/address.ts'

export interface BandsProblem {
  readonly metric: Reading['metric']
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
        metric,
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

/** Those of a planned workbook. */
export const bandsIn = ({ sheets }: WorkbookPlan): FoundBands[] =>
  sheets.flatMap(({ name: sheet, rows, tables }) =>
    tables.flatMap(({ name, area }): FoundBands[] => {
      if (!isBandsTable(name)) return []
      const body = rows.slice(area.row + 1, area.row + area.rows)
      const cells = body.map((row) =>
        Array.from({ length: area.columns }, (_, column) => row[area.column + column]?.value ?? null),
      )
      return [{ name, sheet, row: area.row + 1, column: area.column, rows: cells }]
    }),
  )

/** The same tables as they are in the open workbook now; as they were where their sheet is not there. */
export async function bandsNow(
  tables: readonly FoundBands[],
  readRanges: Sheet['readRanges'],
): Promise<readonly FoundBands[]> {
  if (tables.length === 0) return []
  const found = await readRanges(
    tables.map(({ sheet, row, column, rows }) =>
      rangeAddress(sheet, {
        startRow: row,
        startColumn: column,
        endRow: row + rows.length - 1,
        endColumn: column + (rows[0]?.length ?? 1) - 1,
      }),
    ),
  )
  return tables.map((table, index) => ({ ...table, rows: found[index]?.cells ?? table.rows }))
}
