/** The cells of a planned workbook that a formula names. */
import { parseA1Ref, parseStructRef } from '@borgar/fx'
import type { Rectangle } from '../../sheet/contract.ts'
import type { Area, SheetPlan, WorkbookPlan } from '../contract.ts'

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

interface Found {
  readonly sheet: SheetPlan
  readonly area: Area
}

function tableArea(reference: string, { sheets }: WorkbookPlan): Found | null {
  const { table = '', columns = [], sections = [] } = parseStructRef(reference) ?? {}
  for (const sheet of sheets) {
    const area = sheet.tables.find(({ name }) => same(name, table))?.area
    if (area === undefined || columns.length !== 1 || sections.length > 0) continue
    const headings = sheet.rows[area.row]?.slice(area.column, area.column + area.columns) ?? []
    const column = headings.findIndex((cell) => same(String(cell?.value ?? ''), columns[0] ?? ''))
    if (column < 0) return null
    return { sheet, area: { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 } }
  }
  return null
}

function addressedArea(reference: string, home: string, { sheets, names = [] }: WorkbookPlan): Found | null {
  const named = names.find(({ name }) => same(name, reference))?.formula
  const parsed = parseA1Ref(named ?? reference, { allowNamed: false })
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) return null
  const { top, left, bottom, right } = parsed.range
  const sheet = sheets.find(({ name }) => same(name, parsed.context?.[0] ?? home))
  if (!sheet || typeof top !== 'number' || typeof left !== 'number') return null
  const [rows, columns] = [(bottom ?? top) - top + 1, (right ?? left) - left + 1]
  return typeof bottom === 'number' && typeof right === 'number'
    ? { sheet, area: { row: top, column: left, rows, columns } }
    : null
}

const meet = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns

/** Cells that a result fills are blank in a plan. */
function holdsSpilled({ sheet, area }: Found): boolean {
  return sheet.rows.some((cells, row) =>
    cells.some((cell, column) => {
      const { rows = 0, columns = 0 } = cell?.spill ?? {}
      return meet(area, { row, column, rows, columns })
    }),
  )
}

/** null for a reference to anything but a block of cells whose values are known. */
export function cellsIn(plan: WorkbookPlan, reference: string, home: string): Rectangle | null {
  const found = reference.includes('[') ? tableArea(reference, plan) : addressedArea(reference, home, plan)
  if (found === null || holdsSpilled(found)) return null
  const { sheet, area } = found
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => {
      return sheet.rows[area.row + down]?.[area.column + across]?.value ?? null
    }),
  )
}
