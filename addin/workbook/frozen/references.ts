/**
 * The references of a formula that is kept as text. Excel moves references when rows are inserted or sheets renamed, but only
 * those of formulas and names: so each is held by a hidden name, and read back from it.
 */
import { parseA1Ref, type ReferenceA1, stringifyA1Ref, tokenize } from '@borgar/fx'

const isReference = (type: string) => type === 'range' || type === 'range_beam'

/** A reference to cells of this workbook. */
function cellsOf(text: string): ReferenceA1 | undefined {
  const parsed = parseA1Ref(text, { allowNamed: false })
  return parsed && 'range' in parsed && (parsed.context?.length ?? 0) <= 1 ? parsed : undefined
}

/** What a name refers to that holds the reference; '' for another workbook's. */
function fixed(text: string, homeSheet: string): string {
  const cells = cellsOf(text)
  if (!cells) return ''
  const range = { ...cells.range, $top: true, $left: true, $bottom: true, $right: true }
  return `=${stringifyA1Ref({ context: cells.context?.length ? cells.context : [homeSheet], range })}`
}

/** In the order of the formula. */
export function fixedReferences(formula: string, homeSheet: string): string[] {
  return tokenize(formula)
    .filter(({ type }) => isReference(type))
    .map(({ value }) => fixed(value, homeSheet))
}

/** The reference as it was written, at the place that its name refers to now. */
function moved(text: string, now: string, homeSheet: string): string {
  if (now === fixed(text, homeSheet)) return text
  const before = cellsOf(text)
  const after = cellsOf(now.replace(/^=/, ''))
  if (!before || !after) return '#REF!'
  const { $top = false, $left = false, $bottom = false, $right = false } = before.range
  const range = { ...after.range, $top, $left, $bottom, $right }
  const needsSheet = (before.context?.length ?? 0) > 0 || after.context?.[0] !== homeSheet
  return stringifyA1Ref(needsSheet ? { context: after.context ?? [], range } : { range })
}

/** `now` runs parallel to the references: what their names refer to, undefined where there is no name. */
export function withReferences(formula: string, now: readonly (string | undefined)[], homeSheet: string): string {
  const left = [...now]
  return tokenize(formula)
    .map(({ type, value }) => {
      const place = isReference(type) ? left.shift() : undefined
      return place === undefined ? value : moved(value, place, homeSheet)
    })
    .join('')
}
