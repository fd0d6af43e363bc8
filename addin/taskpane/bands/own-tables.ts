/** Tables of bands in the workbook: those that are schemes, and what is to be mended in the others. */
import type { Language, Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { type BandsProblem, metricOfBandsTable, readBands } from '../../../web/workbook/index.ts'
import type { BandsTable, Operations } from '../../workbook/contract.ts'
import { addressOf, placeOf } from '../../workbook/places.ts'
import { bandsWords } from './words.ts'

export interface Named {
  /** What the settings know it by. */
  readonly id: string
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
  /** Of tables that can be read: where bands overlap or leave a hole. */
  readonly remarks: readonly CellToMend[]
}

const kOwn = 'own:'

export const isOwn = (id: string): boolean => id.startsWith(kOwn)

/** The name of the table that the settings know so. */
const tableOf = (id: string): string => id.slice(kOwn.length)

/** Of a choice that the workbook no longer has. */
export function goneSentence(id: string, language: Language): string {
  const { say } = bandsWords(language)
  return isOwn(id) ? say('own-gone', { table: tableOf(id) }) : say('scheme-gone')
}

function cellOf({ address }: BandsTable, { row, column, message }: BandsProblem): CellToMend {
  const place = placeOf(address)
  const cell = place && { ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 }
  return { address: cell ? addressOf(cell) : address, message }
}

export interface OwnTablesRequest {
  readonly operations: Operations
  readonly loyalty: Loyalty
  readonly language: Language
}

export async function readOwnTables({ operations, loyalty, language }: OwnTablesRequest): Promise<OwnTables> {
  const { say } = bandsWords(language)
  const outcome = await operations.readBands()
  const read = (outcome.done ? outcome.tables : []).map((table) => {
    const name = say('own-table', { name: table.name })
    const found = readBands({
      rows: table.rows,
      metric: metricOfBandsTable(table.name),
      source: name,
      loyalty,
      language,
    })
    return { table, name, found }
  })
  return {
    own: read.flatMap(({ table, name, found }) =>
      'scheme' in found ? [{ id: kOwn + table.name, name, scheme: found.scheme }] : [],
    ),
    toMend: read.flatMap(({ table, found }) => {
      return 'problems' in found ? found.problems.map((problem) => cellOf(table, problem)) : []
    }),
    remarks: read.flatMap(({ table, found }) => {
      return 'remarks' in found ? found.remarks.map((remark) => cellOf(table, remark)) : []
    }),
  }
}
