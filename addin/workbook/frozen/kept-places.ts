/** Where kept formulas are now, and what their cells hold. */
import { rangeOf } from '../our-formulas.ts'
import { type Place, placeOf } from '../places.ts'
import { type OneCell, runsOf } from '../runs.ts'
import type { KeptFormula } from './kept-formulas.ts'

/** What hidden names refer to now, "=Survey!$B$2:$B$9", and the sheets by name. */
export interface Names {
  readonly formulas: ReadonlyMap<string, string>
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>
  readonly sheetIds: ReadonlySet<string>
}

export interface KeptPlace extends OneCell {
  readonly kept: KeptFormula
  readonly place: Place & { readonly sheet: string }
  readonly isProtected: boolean
}

export interface Contents {
  readonly formulas: unknown[][]
  readonly values: unknown[][]
  readonly valueTypes: unknown[][]
}

/** The answer comes with the next sync. */
export function askNames({ workbook }: Excel.RequestContext): () => Names {
  const { names, worksheets } = workbook
  names.load('items/name,items/formula')
  worksheets.load('items/name,items/id,items/protection/protected')
  return () => ({
    formulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name, sheet])),
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
  })
}

/** undefined where the cells are gone. */
export function findPlace(kept: KeptFormula, { formulas, sheets }: Names): KeptPlace | undefined {
  const place = placeOf((formulas.get(kept.name) ?? '').replace(/^=/, ''))
  const sheet = sheets.get(place?.sheet ?? '')
  if (!place || !sheet) return undefined
  const isProtected = sheet.protection.protected
  return { kept, sheetId: sheet.id, place: { ...place, sheet: sheet.name }, isProtected }
}

export const isOneCell = ({ place }: OneCell): boolean => place.rows === 1 && place.columns === 1

const kContents = 'formulas,values,valueTypes'

/** One sync; cells below each other are read together. */
export async function readContents(
  context: Excel.RequestContext,
  places: readonly KeptPlace[],
): Promise<Map<KeptFormula, Contents>> {
  const runs = runsOf(places.filter(isOneCell)).map(({ cells, ...run }) => ({ cells, range: rangeOf(context, run) }))
  const results = places
    .filter((each) => !isOneCell(each))
    .map(({ kept, ...result }) => ({ kept, range: rangeOf(context, result) }))
  for (const { range } of [...runs, ...results]) range.load(kContents)
  await context.sync()
  const ofRuns = runs.flatMap(({ cells, range: { formulas, values, valueTypes } }) =>
    cells.map(({ kept }, row): [KeptFormula, Contents] => {
      const cell = (rows: unknown[][]) => [rows[row] ?? []]
      return [kept, { formulas: cell(formulas), values: cell(values), valueTypes: cell(valueTypes) }]
    }),
  )
  return new Map([...ofRuns, ...results.map(({ kept, range }): [KeptFormula, Contents] => [kept, range])])
}
