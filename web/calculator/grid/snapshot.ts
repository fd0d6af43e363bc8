/** The open workbook as plain data with the values its cells show now: what files, pictures and prints are made from. */
import type { Rectangle } from '../../sheet/contract.ts'
import type { PlannedCell, SheetPlan, SpillLayout, Style } from '../../workbook/contract.ts'
import type { PlannedChange } from '../data/contract.ts'
import { type Reader, spillsOf } from './reader.ts'
import { kCharacterWidth, kPadding } from './sizes.ts'
import type { FWorksheet, ICellData, IRange, Nullable } from './univer.ts'

/** Looks of the examples and styles of plans by the names that cells have in Univer. */
const styleNames: Readonly<Record<string, Style>> = {
  title: 'title',
  heading: 'heading',
  head: 'heading',
  headRight: 'headingRight',
  headingRight: 'headingRight',
  subtitle: 'subtitle',
  label: 'label',
  text: 'text',
  wrapped: 'wrapped',
  note: 'note',
  soft: 'note',
  paragraph: 'note',
  warning: 'warning',
  score: 'score',
  points: 'points',
  percent: 'percent',
  fraction: 'percent',
  number: 'number',
  integer: 'integer',
  money: 'money',
  pValue: 'pValue',
  chance: 'chance',
  date: 'date',
  month: 'month',
}

export interface SnapshotSource {
  readonly worksheet: FWorksheet
  readonly reader: Reader
  /** What the sheet was made from, null where there is none or its rows or columns were moved since. */
  readonly plan: SheetPlan | null
}

export const sheetSnapshot = (source: SnapshotSource): SheetPlan => ({ ...frameSnapshot(source), rows: rowsOf(source) })

/** All but the rows. */
export function frameSnapshot({ worksheet, plan }: SnapshotSource): SheetPlan {
  return {
    name: worksheet.getSheetName(),
    purpose: plan?.purpose ?? 'report',
    rows: [],
    widths: widthsOf(worksheet),
    frozenRows: plan?.frozenRows ?? 0,
    tables: plan?.tables ?? [],
    colours: plan?.colours ?? [],
    charts: plan?.charts ?? [],
    validations: plan?.validations ?? [],
    landscape: plan?.landscape ?? true,
    ...(plan?.printed ? { printed: plan.printed } : {}),
  }
}

function widthsOf(worksheet: FWorksheet): (number | undefined)[] {
  const widths: (number | undefined)[] = []
  const set = worksheet.getSheet().getConfig().columnData ?? {}
  for (const [column, data] of Object.entries(set)) {
    const width = data?.w
    if (width !== undefined) widths[Number(column)] = Math.round((width - 2 * kPadding) / kCharacterWidth)
  }
  return Array.from(widths)
}

function rowsOf(source: SnapshotSource): (PlannedCell | null)[][] {
  const { worksheet } = source
  const matrix = worksheet.getSheet().getCellMatrix().getMatrix()
  const spills = new SpillMap(spillsOf(worksheet))
  const rows: (PlannedCell | null)[][] = []
  for (const [key, columns] of Object.entries(matrix)) {
    const row = Number(key)
    const cells: (PlannedCell | null)[] = []
    for (const [place, data] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const column = Number(place)
      const cell = plannedCell(source, row, column, data, spills.at(row, column))
      if (cell) cells[column] = cell
    }
    rows[row] = Array.from(cells, (cell) => cell ?? null)
  }
  return Array.from(rows, (cells) => cells ?? [])
}

/** A cell of a sheet whose rows are elsewhere. */
export function changedCell(
  source: SnapshotSource,
  row: number,
  column: number,
  data: Nullable<ICellData>,
): PlannedChange {
  return [row, column, plannedCell(source, row, column, data, null)]
}

function plannedCell(
  source: SnapshotSource,
  row: number,
  column: number,
  data: Nullable<ICellData>,
  spill: IRange | null,
): PlannedCell | null {
  const { worksheet, reader } = source
  const isOwner = spill?.startRow === row && spill.startColumn === column
  if (spill && !isOwner) return null
  const planned = source.plan?.rows[row]?.[column]
  const style = planned?.style ?? (typeof data?.s === 'string' ? styleNames[data.s] : undefined)
  const value = reader.cell(worksheet, row, column)
  const look = style ? { style } : {}
  if (!data?.f && !data?.si) return value === null ? null : { value, ...look }
  const formula = worksheet.getRange(row, column).getFormula()
  const same = planned?.formula === formula ? planned : undefined
  return {
    value,
    formula,
    ...look,
    ...(same?.native === undefined ? {} : { native: same.native }),
    ...(spill && isOwner && !isSingle(spill) ? { spill: layoutOf(source, spill, same?.spill) } : {}),
  }
}

const isSingle = ({ startRow, endRow, startColumn, endColumn }: IRange) =>
  startRow === endRow && startColumn === endColumn

function layoutOf({ worksheet, reader }: SnapshotSource, range: IRange, planned: SpillLayout | undefined): SpillLayout {
  const values = reader.cells(worksheet, range)
  const rows = values.length
  const columns = values[0]?.length ?? 0
  const fits = planned?.rows === rows && planned.columns === columns
  return {
    rows,
    columns,
    values,
    headings: planned?.headings ?? hasHeadings(values),
    native: fits ? planned.native : null,
    styles: planned?.styles ?? Array.from({ length: columns }, (_, right) => styleBelow(worksheet, range, right)),
    ...(planned?.rowStyles ? { rowStyles: planned.rowStyles } : {}),
  }
}

const hasHeadings = (values: Rectangle) => (values[0] ?? []).every((cell) => typeof cell === 'string')

function styleBelow(worksheet: FWorksheet, { startRow, startColumn }: IRange, right: number): Style {
  const data = worksheet.getSheet().getCellRaw(startRow + 1, startColumn + right)
  return (typeof data?.s === 'string' && styleNames[data.s]) || 'text'
}

/** Finds the spill that covers a cell without walking through all of them for each of a million. */
class SpillMap {
  readonly #byRow = new Map<number, IRange[]>()

  constructor(spills: readonly IRange[]) {
    for (const spill of spills) {
      for (let row = spill.startRow; row <= spill.endRow; row += 1) {
        this.#byRow.set(row, [...(this.#byRow.get(row) ?? []), spill])
      }
    }
  }

  at(row: number, column: number): IRange | null {
    const covers = ({ startColumn, endColumn }: IRange) => column >= startColumn && column <= endColumn
    return this.#byRow.get(row)?.find(covers) ?? null
  }
}
