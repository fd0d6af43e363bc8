/** Results of several cells as rectangles of plain cells, for colleagues without the add-in, and back. */
import type { Cell, FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { isLaidOut, readCorner } from '../../web/workbook/layouts/layout.ts'
import { layoutOf, referencesIn } from '../../web/workbook/layouts/spill-layout.ts'
import type { LeftAlone, LeftReason, OperationsOptions } from './contract.ts'
import { leftAlone, type OurFormula, rangeOf } from './our-formulas.ts'
import { addressOf, isWithin, placeOf } from './places.ts'
import { type ResultCells, readResults } from './results.ts'
import type { OneCell } from './runs.ts'

/** All cells of a rectangle, as formulas; and the formula in the first of them that fills it. */
export interface Rectangle extends OneCell {
  readonly cell: OurFormula
  readonly formulas: readonly (readonly string[])[]
  readonly spills: string
}

export type ReadRanges = OperationsOptions['readRanges']

/** A reference of a formula as it is read from another sheet. */
function referenceFrom(reference: string, home: string): string {
  const place = placeOf(reference)
  return place && place.sheet === null ? addressOf({ ...place, sheet: home }) : reference
}

const isSeveral = ({ place }: OneCell) => place.rows * place.columns > 1

/** The rectangles of those formulas that have one. */
export async function layOut(
  context: Excel.RequestContext,
  cells: readonly OurFormula[],
  functions: readonly FunctionInfo[],
  language: Language,
  readRanges: ReadRanges,
): Promise<Rectangle[]> {
  const results = (await readResults(context, cells)).filter(isSeveral)
  const wanted = new Set(
    results.flatMap(({ cell }) =>
      referencesIn(cell.formula, functions).map((each) => referenceFrom(each, cell.place.sheet)),
    ),
  )
  const references = [...wanted]
  const read = references.length === 0 ? [] : await readRanges(references)
  const cellsOf = new Map(references.map((reference, index) => [reference, read[index]?.cells ?? null]))
  return results.flatMap((result) => rectangleOf(result, cellsOf, functions, language) ?? [])
}

function rectangleOf(
  { cell, sheetId, place, values }: ResultCells,
  cellsOf: ReadonlyMap<string, readonly (readonly Cell[])[] | null>,
  functions: readonly FunctionInfo[],
  language: Language,
): Rectangle | null {
  const { formula } = cell
  const cellsAt = (reference: string) => cellsOf.get(referenceFrom(reference, cell.place.sheet)) ?? null
  const spilled = { formula, values: values as Cell[][], row: place.row, column: place.column, cellsAt }
  const formulas = layoutOf(spilled, functions, language)
  return formulas && { cell, sheetId, place, formulas, spills: formula }
}

export interface Returned {
  readonly rectangles: readonly Rectangle[]
  readonly left: readonly LeftAlone[]
}

/** The rectangles that begin in these cells, where all of them are as they were made. One sync. */
export async function findLaidOut(
  context: Excel.RequestContext,
  cells: readonly OurFormula[],
  functions: readonly FunctionInfo[],
): Promise<Returned> {
  const found = cells.flatMap((cell) => {
    const corner = readCorner(cell.formula, functions)
    const place = corner && placeOf(corner.area)
    return corner && place ? [{ cell, corner, place: { ...place, sheet: cell.place.sheet } }] : []
  })
  if (found.length === 0) return { rectangles: [], left: [] }
  const ranges = found.map(({ cell, place }) => rangeOf(context, { sheetId: cell.sheetId, place }))
  for (const range of ranges) range.load('formulas')
  await context.sync()
  const rectangles: Rectangle[] = []
  const left: LeftAlone[] = []
  for (const [index, { cell, corner, place }] of found.entries()) {
    const formulas = (ranges[index]?.formulas ?? []).map((row) => row.map(String))
    const isWhole = place.rows === corner.rows && place.columns === corner.columns && isWithin(cell.place, place)
    const isSame = formulas.flat().every((formula, cellIndex) => cellIndex === 0 || isLaidOut(formula, cell.place))
    const leave = (reason: LeftReason) => left.push(leftAlone({ place: cell.place, formula: corner.formula }, reason))
    if (!isWhole) leave('moved')
    else if (!isSame) leave('typedOver')
    else if (cell.isProtected) leave('protectedSheet')
    else rectangles.push({ cell, sheetId: cell.sheetId, place, formulas, spills: corner.formula })
  }
  return { rectangles, left }
}

export function enterCells(context: Excel.RequestContext, rectangles: readonly Rectangle[]): void {
  for (const each of rectangles) rangeOf(context, each).formulas = each.formulas.map((row) => [...row])
}

export function enterSpilling(context: Excel.RequestContext, rectangles: readonly Rectangle[]): void {
  for (const each of rectangles) {
    const range = rangeOf(context, each)
    range.clear(Excel.ClearApplyTo.contents)
    range.getCell(0, 0).formulas = [[each.spills]]
  }
}
