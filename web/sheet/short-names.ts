/**
 * Names for a packed variant, whose functions have a word before theirs: NPS for LOYALTY.NPS, as a function that a name of
 * the workbook holds. The variant without the word needs none: there a name would hide the function.
 */
import type { FunctionInfo, ParameterInfo } from './contract.ts'

export interface ShortName {
  readonly name: string
  readonly formula: string
}

/** What a name may hold in Excel on the web. */
const longestFormula = 255

interface Letters {
  readonly optional: number
  readonly required: number
}

const whole = Number.POSITIVE_INFINITY

/** How many letters the names of parameters have, the first that fits; the last fits behind the longest word of a variant. */
const lettersTried: readonly Letters[] = [
  { optional: whole, required: whole },
  { optional: 3, required: whole },
  { optional: 1, required: whole },
  { optional: 1, required: 3 },
]

/** What looks like a cell, and the two letters that mean a row and a column, are no names for a parameter. */
const looksLikeCell = /^(?:[a-z]{1,3}\d+|[rc])$/i

function identifiers(parameters: readonly ParameterInfo[], letters: Letters): string[] {
  const used = new Set<string>()
  return parameters.map(({ name, optional }) => {
    let end = Math.min(name.length, letters[optional ? 'optional' : 'required'])
    while (used.has(name.slice(0, end)) && end < name.length) end += 1
    const own = name.slice(0, end)
    used.add(own)
    return looksLikeCell.test(own) ? `${own}_` : own
  })
}

/** What is left out arrives as a blank cell, which some Excels pass on as 0; an empty text is an option left to its usual value. */
const orUsual = (name: string) => `IF(ISOMITTED(${name}),"",${name})`

function lambda({ written, parameters }: FunctionInfo, letters: Letters): string {
  const names = identifiers(parameters, letters)
  const isOptional = (index: number) => parameters[index]?.optional === true
  const declared = names.map((name, index) => (isOptional(index) ? `[${name}]` : name))
  const passed = names.map((name, index) => (isOptional(index) ? orUsual(name) : name))
  return `=LAMBDA(${[...declared, `${written}(${passed.join(',')})`].join(',')})`
}

function shortName(info: FunctionInfo): ShortName {
  const formulas = lettersTried.map((letters) => lambda(info, letters))
  const formula = formulas.find((each) => each.length <= longestFormula) ?? formulas.at(-1) ?? ''
  return { name: info.name, formula }
}

/** None for the variant whose functions have their own names. */
export const shortNames = (functions: readonly FunctionInfo[]): ShortName[] =>
  functions.filter(({ name, written }) => written !== name).map(shortName)
