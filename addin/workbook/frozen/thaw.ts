/** Formulas that were turned into values come back, wherever the cells still hold what was written. */
import type { LeftAlone, LeftReason, Outcome } from '../contract.ts'
import { rangeOf } from '../our-formulas.ts'
import { attempt, Refusal, sendOrTakeBack } from '../outcome.ts'
import { addressOf } from '../places.ts'
import { runsOf } from '../runs.ts'
import { entriesOf } from './entries.ts'
import { type KeptFormula, kNamespace, readKept, writeKept } from './kept-formulas.ts'
import {
  askNames,
  type Contents,
  findPlace,
  isOneCell,
  type KeptPlace,
  type Names,
  readContents,
} from './kept-places.ts'
import { withReferences } from './references.ts'

interface Part {
  readonly part: Excel.CustomXmlPart
  readonly kept: readonly KeptFormula[]
}

interface Kept {
  readonly parts: readonly Part[]
  readonly names: Names
}

/** Two syncs. */
async function readAll(context: Excel.RequestContext): Promise<Kept> {
  const found = context.workbook.customXmlParts.getByNamespace(kNamespace)
  const names = askNames(context)
  found.load('items/id')
  await context.sync()
  const texts = found.items.map((part) => part.getXml())
  await context.sync()
  const parts = found.items.map((part, index) => ({ part, kept: readKept(texts[index]?.value ?? '') }))
  return { parts, names: names() }
}

/** A kept formula, its place and what is there; no place where the cells are gone. */
interface Found {
  readonly kept: KeptFormula
  readonly at: KeptPlace | undefined
  readonly contents: Contents | undefined
}

type State = LeftReason | 'frozen' | 'alreadyBack'

const isSame = (a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]) =>
  a.every((cells, row) => cells.every((cell, column) => cell === b[row]?.[column]))

/** As it reads now that its references may have moved. */
const formulaNow = (kept: KeptFormula, { place }: KeptPlace, { formulas }: Names): string =>
  withReferences(
    kept.formula,
    kept.references.map((name) => formulas.get(name)),
    place.sheet,
  )

/**
 * `formulas` are the values where a cell holds no formula. The formula is there again after an undo in Excel, or when what
 * was kept could not be removed.
 */
function stateOf({ kept, at, contents }: Found, names: Names): State {
  if (!at || !contents) return names.sheetIds.has(kept.sheetId) ? 'moved' : 'sheetGone'
  const formula = contents.formulas[0]?.[0]
  if (formula === kept.formula || formula === formulaNow(kept, at, names)) return 'alreadyBack'
  const fits = at.place.rows === kept.values.length && at.place.columns === kept.values[0]?.length
  if (!fits) return 'moved'
  if (!isSame(kept.values, contents.formulas)) return 'typedOver'
  return at.isProtected ? 'protectedSheet' : 'frozen'
}

interface Return extends KeptPlace {
  readonly formula: string
  /** What is there now, as it is written. */
  readonly entries: readonly unknown[][]
}

function returnOf({ kept, at, contents }: Found, names: Names): Return[] {
  if (!at || !contents) return []
  return [{ ...at, formula: formulaNow(kept, at, names), entries: entriesOf(contents.values, contents.valueTypes) }]
}

function enterFormulas(context: Excel.RequestContext, returns: readonly Return[]): void {
  for (const run of runsOf(returns.filter(isOneCell))) {
    rangeOf(context, run).formulas = run.cells.map(({ formula }) => [formula])
  }
  for (const result of returns.filter((each) => !isOneCell(each))) {
    const range = rangeOf(context, result)
    range.clear(Excel.ClearApplyTo.contents)
    range.getCell(0, 0).formulas = [[result.formula]]
  }
}

const enterValues = (returns: readonly Return[]) => async (context: Excel.RequestContext) => {
  for (const result of returns) rangeOf(context, result).values = [...result.entries]
  await context.sync()
}

const namesOf = ({ name, references }: KeptFormula): string[] => [name, ...references]

/**
 * After the formulas are back, for what is removed cannot be put back. What is not back stays kept, so that nothing is lost;
 * what is kept in vain is found as such the next time.
 */
async function forget(context: Excel.RequestContext, { parts, names }: Kept, back: ReadonlySet<KeptFormula>) {
  const all = parts.flatMap(({ kept }) => kept)
  for (const { part, kept } of parts) {
    const rest = kept.filter((each) => !back.has(each))
    if (rest.length === 0) part.delete()
    else if (rest.length < kept.length) part.setXml(writeKept(rest))
  }
  const needed = new Set(all.filter((kept) => !back.has(kept)).flatMap(namesOf))
  const done = new Set([...back].flatMap(namesOf).filter((name) => !needed.has(name) && names.formulas.has(name)))
  for (const name of done) context.workbook.names.getItem(name).delete()
  await context.sync().catch(() => {})
}

const leftAlone = ({ kept, at }: Found, reason: LeftReason): LeftAlone => ({
  address: at ? addressOf(at.place) : kept.address,
  formula: kept.formula,
  reason,
})

/** One sync. */
async function find(context: Excel.RequestContext, { parts, names }: Kept): Promise<Found[]> {
  const all = parts.flatMap(({ kept }) => kept)
  if (all.length === 0) throw new Refusal('nothingToDo')
  const places = new Map(all.map((kept) => [kept, findPlace(kept, names)]))
  const contents = await readContents(
    context,
    [...places.values()].filter((place) => place !== undefined),
  )
  return all.map((kept) => ({ kept, at: places.get(kept), contents: contents.get(kept) }))
}

export function thaw(): Outcome<{ cells: number; left: readonly LeftAlone[] }> {
  return attempt(async (context) => {
    const kept = await readAll(context)
    const states = (await find(context, kept)).map((each) => ({ each, state: stateOf(each, kept.names) }))
    const frozen = states.filter(({ state }) => state === 'frozen')
    const back = states.filter(({ state }) => state === 'frozen' || state === 'alreadyBack')
    const returns = frozen.flatMap(({ each }) => returnOf(each, kept.names))
    enterFormulas(context, returns)
    await sendOrTakeBack(context, enterValues(returns))
    await forget(context, kept, new Set(back.map(({ each }) => each.kept)))
    const left = states.flatMap(({ each, state }) =>
      state === 'frozen' || state === 'alreadyBack' ? [] : [leftAlone(each, state)],
    )
    return { cells: frozen.length, left }
  })
}

export function countFrozen(): Outcome<{ cells: number }> {
  return attempt(async (context) => {
    const { parts } = await readAll(context)
    return { cells: parts.reduce((count, { kept }) => count + kept.length, 0) }
  })
}
