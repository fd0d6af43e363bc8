/** Cells coloured by the band of their value. */
import type { Scheme } from '../../web/sheet/contract.ts'
import { bandRules, isOurRule } from '../../web/workbook/band-rules.ts'
import type { Outcome } from './contract.ts'
import { attempt, Refusal, sendOrTakeBack } from './outcome.ts'
import { addressOf, isWithin, placeOf, rangeAt } from './places.ts'

interface Found {
  readonly address: string
  readonly range: Excel.Range
  readonly rules: readonly OurRule[]
  /** Ours and others'. */
  readonly all: readonly Excel.ConditionalFormat[]
}

interface OurRule {
  readonly format: Excel.ConditionalFormat
  /** Of its areas. */
  readonly addresses: readonly string[]
}

/** Whether a rule colours nothing outside of these cells. */
function liesWithin({ addresses }: OurRule, address: string): boolean {
  const outer = placeOf(address)
  const places = addresses.map(placeOf)
  return outer !== undefined && places.every((place) => place !== undefined && isWithin(place, outer))
}

const isOurs = ({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean =>
  type === Excel.ConditionalFormatType.custom && isOurRule(custom.rule.formula)

async function find(context: Excel.RequestContext, target: string | null): Promise<Found> {
  const range = rangeAt(context, target)
  const formats = range.conditionalFormats
  range.load('address')
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula')
  await context.sync()
  const ours = formats.items.filter(isOurs).map((format) => ({ format, areas: format.getRanges().areas }))
  for (const { areas } of ours) areas.load('items/address')
  await context.sync()
  const rules = ours.map(({ format, areas }) => ({ format, addresses: areas.items.map(({ address }) => address) }))
  return { address: range.address, range, rules, all: formats.items }
}

export function addBandRules(range: Excel.Range, scheme: Scheme, address: string): number {
  const place = placeOf(address)
  if (!place) throw new Refusal('severalAreas', address)
  const rules = bandRules(scheme, addressOf({ ...place, sheet: null, rows: 1, columns: 1 }))
  for (const { formula, fill, ink } of rules) {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom)
    custom.rule.formula = formula
    custom.format.fill.color = fill
    custom.format.font.color = ink
  }
  return rules.length
}

/** A rule that was refused is there already, without its formula. */
async function removeNew(context: Excel.RequestContext, address: string, known: readonly string[]): Promise<void> {
  const { all } = await find(context, address)
  for (const format of all) if (!known.includes(format.id)) format.delete()
  await context.sync()
}

/** The new rules come first, so that a refused one leaves the old colours. */
export function colourBands(target: string | null, scheme: Scheme): Outcome<{ address: string; rules: number }> {
  return attempt(async (context) => {
    const { address, range, rules, all } = await find(context, target)
    const count = addBandRules(range, scheme, address)
    for (const rule of rules) if (liesWithin(rule, address)) rule.format.delete()
    const known = all.map(({ id }) => id)
    await sendOrTakeBack(context, (fresh) => removeNew(fresh, address, known))
    return { address, rules: count }
  })
}

const areasOf = (rules: readonly OurRule[]): string =>
  [...new Set(rules.flatMap(({ addresses }) => addresses))].join(', ')

/** A rule that colours other cells too stays, and its cells are named. */
export function removeColours(target: string | null): Outcome<{ address: string; rules: number; wider: string }> {
  return attempt(async (context) => {
    const { address, rules } = await find(context, target)
    if (rules.length === 0) throw new Refusal('nothingToDo', address)
    const within = rules.filter((rule) => liesWithin(rule, address))
    const wider = areasOf(rules.filter((rule) => !within.includes(rule)))
    if (within.length === 0) throw new Refusal('widerColours', wider)
    for (const { format } of within) format.delete()
    await context.sync()
    return { address, rules: within.length, wider }
  })
}
