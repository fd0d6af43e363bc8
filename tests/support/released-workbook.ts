/** The workbooks that released versions made, read as plain cells: calls of our functions with what they showed then. */
import { readdirSync, readFileSync } from 'node:fs'
import type { CellValue, Cell as FileCell } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import { blockColumns } from '../sheet/released/make-workbook.ts'

const folder = 'tests/sheet/released'

export const releasedFiles = readdirSync(folder).filter((file) => file.endsWith('.xlsx'))

export interface KeptCall {
  readonly place: string
  readonly function: string
  readonly arguments: readonly Argument[]
  readonly shown: readonly (readonly Cell[])[]
}

export interface KeptSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly cells: ReadonlyMap<string, FileCell>
  readonly calls: readonly KeptCall[]
}

interface Place {
  readonly row: number
  readonly column: number
}

function placeOf(address: string): Place {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row) - 1, column: column - 1 }
}

class Reader {
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}

  at(row: number, column: number): Cell {
    return (this.rows[row]?.[column] ?? null) as Cell
  }

  range(first: Place, last: Place): Cell[][] {
    return Array.from({ length: last.row - first.row + 1 }, (_, down) =>
      Array.from({ length: last.column - first.column + 1 }, (_, across) =>
        this.at(first.row + down, first.column + across),
      ),
    )
  }

  addressed(address: string): Cell[][] {
    const [first = '', last = first] = address.split(':')
    return this.range(placeOf(first), placeOf(last))
  }
}

/** Numbers, texts, TRUE, an address, or nothing. */
function argumentOf(text: string, reader: Reader): Argument {
  if (text === '') return null
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"')
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  return Number.isNaN(Number(text)) ? reader.addressed(text) : Number(text)
}

const separator = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/

function callOf(sheet: string, place: Place, cell: FileCell, reader: Reader): KeptCall {
  const [, written = '', inner = ''] = /^_xldudf_([A-Z_]+)\((.*)\)$/s.exec(cell.formula ?? '') ?? []
  const [first = '', last = first] = (cell.formulaRef ?? '').split(':')
  const shown = cell.formulaRef ? reader.range(placeOf(first), placeOf(last)) : reader.range(place, place)
  return {
    place: `${sheet}, row ${place.row + 1}`,
    function: written.replaceAll('_', '.'),
    arguments: inner === '' ? [] : inner.split(separator).map((text) => argumentOf(text, reader)),
    shown,
  }
}

export async function readReleased(file: string): Promise<KeptSheet[]> {
  const { sheets } = await readXlsx(readFileSync(`${folder}/${file}`))
  return sheets.map(({ name, rows, cells = new Map<string, FileCell>() }) => {
    const reader = new Reader(rows)
    const calls = [...cells].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number)
      return column === blockColumns.own && cell.formula ? [callOf(name, { row, column }, cell, reader)] : []
    })
    return { name, rows, cells, calls }
  })
}
