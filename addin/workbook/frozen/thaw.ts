/** Formulas that were turned into values come back, wherever the cells still hold what was written. */
import type { LeftAlone, LeftReason, Outcome } from '../contract.ts'
import { attempt, Refusal, sendOrTakeBack } from '../outcome.ts'
import { entriesOf } from './entries.ts'
import { type KeptFormula, kNamespace, readKept, writeKept } from './kept-formulas.ts'
import { withReferences } from './references.ts'

interface Part {
  readonly part: Excel.CustomXmlPart
  readonly kept: readonly KeptFormula[]
}

async function readParts(context: Excel.RequestContext): Promise<Part[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(kNamespace)
  parts.load('items/id')
  await context.sync()
  const texts = parts.items.map((part) => part.getXml())
  await context.sync()
  return parts.items.map((part, index) => ({ part, kept: readKept(texts[index]?.value ?? '') }))
}

/** Where a kept formula's cells and references are now. */
interface Found {
  readonly kept: KeptFormula
  /** Its sheet when it was kept. */
  readonly keptSheet: Excel.Worksheet
  readonly name: Excel.NamedItem
  readonly range: Excel.Range
  readonly references: readonly (Excel.NamedItem | undefined)[]
}

function ask(context: Excel.RequestContext, kept: KeptFormula): Found {
  const { names, worksheets } = context.workbook
  const keptSheet = worksheets.getItemOrNullObject(kept.sheetId)
  const name = names.getItemOrNullObject(kept.name)
  const range = name.getRangeOrNullObject()
  const references = kept.references.map((each) => (each === '' ? undefined : names.getItemOrNullObject(each)))
  keptSheet.load('name')
  name.load('name')
  range.load('address,rowCount,columnCount,values,valueTypes,formulas,worksheet/name,worksheet/protection/protected')
  for (const reference of references) reference?.load('formula')
  return { kept, keptSheet, name, range, references }
}

const isSame = (a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]) =>
  a.every((cells, row) => cells.every((cell, column) => cell === b[row]?.[column]))

type State = LeftReason | 'frozen' | 'alreadyBack'

/** `formulas` are the values where a cell holds no formula. After an undo in Excel the formula is there again. */
function stateOf({ kept, keptSheet, name, range }: Found): State {
  if (name.isNullObject || range.isNullObject) return keptSheet.isNullObject ? 'sheetGone' : 'moved'
  if (range.formulas[0]?.[0] === kept.formula) return 'alreadyBack'
  const fits = range.rowCount === kept.values.length && range.columnCount === kept.values[0]?.length
  if (!fits) return 'moved'
  if (!isSame(kept.values, range.formulas)) return 'typedOver'
  return range.worksheet.protection.protected ? 'protectedSheet' : 'frozen'
}

function formulaNow({ kept, range, references }: Found): string {
  const now = references.map((name) => (name && !name.isNullObject ? String(name.formula) : undefined))
  return withReferences(kept.formula, now, range.worksheet.name)
}

function restore(context: Excel.RequestContext, frozen: readonly Found[]): () => Promise<void> {
  const written = frozen.map(({ range }) => ({
    ...{ sheet: range.worksheet.name, local: range.address.slice(range.address.lastIndexOf('!') + 1) },
    entries: entriesOf(range.values, range.valueTypes),
  }))
  for (const each of frozen) {
    each.range.clear(Excel.ClearApplyTo.contents)
    each.range.getCell(0, 0).formulas = [[formulaNow(each)]]
  }
  return () =>
    sendOrTakeBack(context, async (fresh) => {
      for (const { sheet, local, entries } of written) {
        fresh.workbook.worksheets.getItem(sheet).getRange(local).values = entries
      }
      await fresh.sync()
    })
}

/** What is not back stays kept, so that nothing is lost. */
function forget(parts: readonly Part[], found: readonly Found[], back: ReadonlySet<KeptFormula>): void {
  for (const { part, kept } of parts) {
    const rest = kept.filter((each) => !back.has(each))
    if (rest.length === 0) part.delete()
    else if (rest.length < kept.length) part.setXml(writeKept(rest))
  }
  const stillNeeded = new Set(found.filter(({ kept }) => !back.has(kept)).flatMap(namesOf))
  const names = new Map(found.flatMap((each) => itemsOf(each)))
  for (const [name, item] of names) if (!stillNeeded.has(name) && !item.isNullObject) item.delete()
}

const namesOf = ({ kept }: Found): string[] => [kept.name, ...kept.references]

const itemsOf = ({ kept, name, references }: Found): [string, Excel.NamedItem][] => [
  [kept.name, name],
  ...kept.references.flatMap((each, index): [string, Excel.NamedItem][] => {
    const item = references[index]
    return item ? [[each, item]] : []
  }),
]

const reported = (found: Found, reason: LeftReason): LeftAlone => ({
  address: found.range.isNullObject ? found.kept.address : found.range.address,
  formula: found.kept.formula,
  reason,
})

export function thaw(): Outcome<{ cells: number; left: readonly LeftAlone[] }> {
  return attempt(async (context) => {
    const parts = await readParts(context)
    const found = parts.flatMap(({ kept }) => kept.map((each) => ask(context, each)))
    if (found.length === 0) throw new Refusal('nothingToDo')
    await context.sync()
    const states = found.map((each) => ({ each, state: stateOf(each) }))
    const frozen = states.filter(({ state }) => state === 'frozen').map(({ each }) => each)
    const back = states.filter(({ state }) => state === 'frozen' || state === 'alreadyBack')
    const send = restore(context, frozen)
    forget(parts, found, new Set(back.map(({ each }) => each.kept)))
    await send()
    const left = states.flatMap(({ each, state }) =>
      state === 'frozen' || state === 'alreadyBack' ? [] : [reported(each, state)],
    )
    return { cells: frozen.length, left }
  })
}

export function countFrozen(): Outcome<{ cells: number }> {
  return attempt(async (context) => {
    const parts = await readParts(context)
    return { cells: parts.reduce((count, { kept }) => count + kept.length, 0) }
  })
}
