/** Formulas as the pages write them. */
import type { FunctionInfo, Language, ParameterInfo } from '../sheet/contract.ts'
import { portable } from '../sheet/portable.ts'

/** Excel separates arguments as the system's language does. */
const separators: Readonly<Record<Language, string>> = { en: ', ', ru: '; ' }

export function signature({ name, parameters }: FunctionInfo, language: Language): string {
  const written = parameters.map(({ title, optional }) => (optional ? `[${title(language)}]` : title(language)))
  return `${name}(${written.join(separators[language])})`
}

const columns = ['B', 'C', 'D', 'E', 'F', 'G']
const kSchemeRange = 'Bands!A2:B7'

function placeFor({ kind, name }: ParameterInfo, index: number): string {
  const column = columns[index] ?? 'H'
  if (kind === 'scheme') return kSchemeRange
  if (kind !== 'range') return `${column}2`
  // Three questions side by side.
  return name === 'answers' && index === 0 ? 'B2:D900' : `${column}2:${column}900`
}

/** In a single cell some formulas need to be told what a function would take from its surroundings. */
function cellFor(parameter: ParameterInfo, index: number, language: Language): string {
  if (parameter.name === 'language') return `"${language}"`
  return parameter.optional ? '' : (placeFor(parameter, index).split(':')[0] ?? '')
}

/** Respondents by criteria, twice. */
const surveyPlaces: Readonly<Record<string, readonly string[]>> = { 'CSI.CI': ['B2:D900', 'E2:G900'] }

/** The formula, over ranges or else over single cells, that also computes without the add-in; null where there is none. */
export function portableExample(info: FunctionInfo, language: Language): string | null {
  const over = (places: readonly string[]) => portable(`=${info.name}(${places.join(',')})`, [info])
  const ranges = surveyPlaces[info.name] ?? info.parameters.filter(({ optional }) => !optional).map(placeFor)
  return over(ranges) ?? over(info.parameters.map((parameter, index) => cellFor(parameter, index, language)))
}
