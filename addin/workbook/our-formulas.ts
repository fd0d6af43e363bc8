/** The cells whose formulas call our functions. */
import type { FunctionInfo } from '../../web/sheet/contract.ts'
import { callsOurs } from '../../web/sheet/portable.ts'
import { withTypedNames } from '../../web/sheet/typed-names.ts'
import type { LeftAlone, LeftReason, Scope } from './contract.ts'
import { Refusal } from './outcome.ts'
import { addressOf, isWithin, type Place, placeOf } from './places.ts'
import type { OneCell } from './runs.ts'

export interface OurFormula {
  readonly sheetId: string
  /** One cell, with the name of its sheet. */
  readonly place: Place & { readonly sheet: string }
  /** In the names that people type. */
  readonly formula: string
  /** As it stands in the cell. */
  readonly entered: string
  readonly value: unknown
  readonly valueType: string
  readonly isProtected: boolean
  /** Whether its result may fill other cells too. */
  readonly maySpill: boolean
}

interface SheetFormulas {
  readonly sheet: Excel.Worksheet
  /** A protected sheet does not tell which of its cells hold formulas: its used part is read. */
  readonly ranges: { readonly items: readonly Excel.Range[] }
}

const kCells = 'rowIndex,columnIndex,formulas,values,valueTypes,hasSpill'

function loadFormulas(sheet: Excel.Worksheet): () => SheetFormulas {
  if (sheet.protection.protected) {
    const used = sheet.getUsedRangeOrNullObject(true)
    used.load(kCells)
    return () => ({ sheet, ranges: { items: used.isNullObject ? [] : [used] } })
  }
  const found = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
  found.areas.load(kCells.replaceAll(/(\w+)/g, 'items/$1'))
  return () => ({ sheet, ranges: found.isNullObject ? { items: [] } : found.areas })
}

/** LibreOffice keeps the names that Excel gives our functions in a file, in small letters: Excel knows them no more. */
const nameInFile = /_xldudf_/i

const typedFormula = (entered: string, functions: readonly FunctionInfo[]) =>
  nameInFile.test(entered) ? withTypedNames(entered, functions) : entered

function* formulasOf({ sheet, ranges }: SheetFormulas, functions: readonly FunctionInfo[]): Generator<OurFormula> {
  for (const { rowIndex, columnIndex, formulas, values, valueTypes, hasSpill } of ranges.items) {
    for (const [row, cells] of formulas.entries()) {
      for (const [column, entry] of cells.entries()) {
        const entered = String(entry)
        const formula = typedFormula(entered, functions)
        if (!formula.startsWith('=') || !callsOurs(formula, functions)) continue
        const place = { sheet: sheet.name, row: rowIndex + row, column: columnIndex + column, rows: 1, columns: 1 }
        const [value, valueType] = [values[row]?.[column], String(valueTypes[row]?.[column])]
        const [isProtected, maySpill] = [sheet.protection.protected, hasSpill !== false]
        yield { sheetId: sheet.id, place, formula, entered, value, valueType, isProtected, maySpill }
      }
    }
  }
}

export const rangeOf = (context: Excel.RequestContext, { sheetId, place }: OneCell): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRange(addressOf({ ...place, sheet: null }))

/** The engine may still be loading. */
export type OurFunctions = () => Promise<readonly FunctionInfo[]>

/** A cell that a result spills into may show that formula as its own: only the first cell has it. */
async function withoutSpilled(context: Excel.RequestContext, found: readonly OurFormula[]): Promise<OurFormula[]> {
  const parents = new Map<OurFormula, Excel.Range>()
  for (const each of found.filter(({ maySpill }) => maySpill)) {
    const parent = rangeOf(context, each).getSpillParentOrNullObject()
    parent.load('rowIndex,columnIndex')
    parents.set(each, parent)
  }
  await context.sync()
  return found.filter((each) => {
    const parent = parents.get(each)
    if (!parent || parent.isNullObject) return true
    return parent.rowIndex === each.place.row && parent.columnIndex === each.place.column
  })
}

/** Three syncs, whatever the number of sheets and cells. */
export async function findOurFormulas(
  context: Excel.RequestContext,
  ours: OurFunctions,
  scope: Scope,
): Promise<OurFormula[]> {
  const functions = await ours()
  const { worksheets } = context.workbook
  const active = worksheets.getActiveWorksheet()
  const selected = scope === 'selection' ? context.workbook.getSelectedRanges() : null
  worksheets.load('items/name,items/id,items/protection/protected')
  active.load('name')
  selected?.areas.load('items/address')
  await context.sync()
  const sheets = worksheets.items.filter(({ name }) => !selected || name === active.name)
  const loaded = sheets.map(loadFormulas)
  await context.sync()
  const all = loaded.flatMap((finish) => [...formulasOf(finish(), functions)])
  const areas = selected?.areas.items.map(({ address }) => placeOf(address))
  const found = areas ? all.filter(({ place }) => areas.some((area) => area && isWithin(place, area))) : all
  if (found.length === 0) throw new Refusal('nothingToDo')
  return withoutSpilled(context, found)
}

export function leftAlone({ place, formula }: Pick<OurFormula, 'place' | 'formula'>, reason: LeftReason): LeftAlone {
  return { address: addressOf(place), formula, reason }
}
