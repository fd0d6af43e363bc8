/** Formulas of a plan whose sheets got other names, because theirs were taken. */
import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx'

function renamed(reference: string, names: ReadonlyMap<string, string>): string {
  const parsed = parseA1Ref(reference, { allowNamed: false })
  const [sheet, ...others] = (parsed && 'range' in parsed && parsed.context) || []
  const name = sheet === undefined || others.length > 0 ? undefined : names.get(sheet)
  return name === undefined || !parsed ? reference : stringifyA1Ref({ ...parsed, context: [name] })
}

/** `names` are the sheets of the plan whose names differ, by their planned name. */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula
  return tokenize(formula)
    .map(({ type, value }) => (type.startsWith('range') ? renamed(value, names) : value))
    .join('')
}
