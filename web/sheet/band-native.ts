/** BAND as a plain formula: a scheme of the catalogue, or a table of the workbook that is looked up. */
import type { GapPolicy, Scheme } from '../../wasm/js/engine.ts'
import type { Language } from './contract.ts'
import { text } from './messages.ts'
import { isOmittedText, literalChoice, literalText, shapeOfAddress, whole } from './native.ts'
import { type NativeForm, quoted, single } from './native-form.ts'
import { wrongNumber } from './native-guards.ts'

export const gapPolicies: readonly [GapPolicy, ...GapPolicy[]] = ['mark', 'strict', 'down', 'up']

/** How many bands begin at or below the value. */
const bandsBelow = (value: string, lows: string) => `SUMPRODUCT((${lows}&""<>"")*(${lows}<=${value}))`

/** Bands end below their upper limit; the one that ends where the metric does holds it. */
function isTop(high: string, table: string): string {
  const [lows, highs] = [`INDEX(${table},0,1)`, `INDEX(${table},0,2)`]
  return `OR(${high}=100,AND(${high}=1,MIN(${lows})>=0,MAX(${lows},${highs})<=1))`
}

const lowsOf = (table: string) => `INDEX(${table},0,1)`
const rowOf = (value: string, table: string) =>
  `MATCH(SMALL(${lowsOf(table)},${bandsBelow(value, lowsOf(table))}),${lowsOf(table)},0)`

/** Which of the rows of a table low · high has begun last at a value, counted from the lowest; its rows are in any order. */
export const rowBegun = (value: string, table: string) => bandsBelow(value, lowsOf(table))

/** Whether that row has not ended yet: formulas of at least one row that has begun. */
export function bandInTable(value: string, table: string): string {
  const high = `INDEX(${table},${rowOf(value, table)},2)`
  return `OR(${high}="",${value}<${high},AND(${value}=${high},${isTop(high, table)}))`
}

/** A table low · title or low · high · title, its rows in any order. */
function ofTable(value: string, scheme: string, columns: number, language: Language): NativeForm {
  const [given, lows] = [whole(value), lowsOf(scheme)]
  const wrong = [...wrongNumber(value), `ABS(${given})>100`]
  if (columns === 2) return single(wrong, `LOOKUP(${value},${lows},INDEX(${scheme},0,2))`)
  const [below, row] = [rowBegun(given, scheme), rowOf(given, scheme)]
  const hole = quoted(text(language, 'band-undescribed'))
  const title = `IF(${below}=0,${hole},IF(${bandInTable(given, scheme)},INDEX(${scheme},${row},3),${hole}))`
  return single([...wrong, `COUNT(${lows})=0`], title)
}

type Bands = Scheme['bands']

const isCompleted = (bands: Bands, index: number) => bands[index]?.origin === 'completed'

/** The title a band is shown with where the source says nothing of its range. */
function titleOf(bands: Bands, index: number, gap: GapPolicy, language: Language): string {
  if (gap === 'strict' && isCompleted(bands, index)) return text(language, 'band-undescribed')
  const step = { mark: 0, strict: 0, down: -1, up: 1 }[gap]
  let described = index
  while (step !== 0 && isCompleted(bands, described) && bands[described + step] !== undefined) described += step
  const chosen = isCompleted(bands, described) ? index : described
  return bands[chosen]?.title[language] ?? ''
}

const isClosed = (closed: string, end: 'left' | 'right') => closed === end || closed === 'both'

/** The bands of the catalogue one after another: the last that has begun at the value is its own. */
export function ofScheme(value: string, { bands }: Scheme, gap: GapPolicy, language: Language): NativeForm {
  const given = whole(value)
  const [first, last] = [bands[0], bands.at(-1)]
  const begun = bands.slice(1).map(({ low, closed }) => `+(${given}${isClosed(closed, 'left') ? '>=' : '>'}${low})`)
  const titles = bands.map((_, index) => quoted(titleOf(bands, index, gap, language)))
  const below = `${given}${isClosed(first?.closed ?? '', 'left') ? '<' : '<='}${first?.low ?? 0}`
  const above = `${given}${isClosed(last?.closed ?? '', 'right') ? '>' : '>='}${last?.high ?? 0}`
  return single([...wrongNumber(value), below, above], `CHOOSE(1${begun.join('')},${titles.join(',')})`)
}

/** `schemes` are those a formula may name; of each metric the one it uses by itself comes first. */
function named(word: string, schemes: readonly Scheme[]): Scheme | undefined {
  return (
    schemes.find(({ id }) => id.toLowerCase() === word) ?? schemes.find(({ metric }) => metric.toLowerCase() === word)
  )
}

export function nativeBand(given: readonly string[], reader: Language, schemes: readonly Scheme[]): NativeForm | null {
  const [value = '', scheme = '', gap = '', language = ''] = given
  const policy = literalChoice(gap, gapPolicies)
  const words = literalChoice(language, [reader, 'en', 'ru'])
  if (policy === null || words === null) return null
  const columns = shapeOfAddress(scheme)?.columns ?? 0
  if (columns >= 2) return isOmittedText(gap) ? ofTable(value, scheme, columns, words) : null
  const found = named(literalText(scheme) ?? '', schemes)
  return found === undefined ? null : ofScheme(value, found, policy, words)
}
