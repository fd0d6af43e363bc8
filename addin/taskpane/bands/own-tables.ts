/** Tables of bands in the workbook: those that are schemes, and what is to be mended in the others. */
import type { Language, Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { type BandsProblem, readBands } from '../../../web/workbook/index.ts'
import type { BandsTable } from '../../workbook/contract.ts'
import { addressOf, placeOf } from '../../workbook/places.ts'

export interface Named {
  readonly name: string
  readonly scheme: Scheme
}

export interface CellToMend {
  readonly address: string
  readonly message: string
}

export interface OwnTables {
  readonly own: readonly Named[]
  readonly toMend: readonly CellToMend[]
}

const kMetrics = ['NPS', 'CSI', 'CLI', 'RPR', 'CSAT', 'CES']

/** The name of the table says what it is for. */
const metricOfTable = ({ name }: BandsTable): string =>
  kMetrics.find((metric) => name.toUpperCase().startsWith(metric)) ?? 'NPS'

function cellOf({ address }: BandsTable, { row, column, message }: BandsProblem): CellToMend {
  const place = placeOf(address)
  const cell = place && { ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 }
  return { address: cell ? addressOf(cell) : address, message }
}

export interface OwnTablesRequest {
  readonly tables: readonly BandsTable[]
  readonly nameOf: (table: BandsTable) => string
  readonly loyalty: Loyalty
  readonly language: Language
}

export function ownTables({ tables, nameOf, loyalty, language }: OwnTablesRequest): OwnTables {
  const read = tables.map((table) => {
    const name = nameOf(table)
    const found = readBands({ rows: table.rows, metric: metricOfTable(table), source: name, loyalty, language })
    return { table, name, found }
  })
  return {
    own: read.flatMap(({ name, found }) => ('scheme' in found ? [{ name, scheme: found.scheme }] : [])),
    toMend: read.flatMap(({ table, found }) => {
      return 'problems' in found ? found.problems.map((problem) => cellOf(table, problem)) : []
    }),
  }
}
