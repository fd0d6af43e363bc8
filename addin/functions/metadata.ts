/** What Excel reads before it runs anything: functions.json, generated from the table, one file for each language. */
import { mayBeLong } from '../../web/sheet/apart/long.ts'
import type { FunctionInfo, Language, ParameterInfo } from '../../web/sheet/contract.ts'

interface Parameter {
  readonly name: string
  readonly description: string
  readonly type: 'any' | 'string'
  readonly dimensionality: 'scalar' | 'matrix'
  readonly optional?: true
  readonly customEnumId?: string
}

interface Enum {
  readonly id: string
  readonly type: 'string'
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[]
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true
  readonly functions: readonly object[]
  readonly enums: readonly Enum[]
}

/** A scheme is named by a word or given as a range. */
const isMatrix = ({ kind, byGroup }: ParameterInfo) => kind === 'range' || kind === 'scheme' || byGroup

/** Lists of choices by id. Parameters of one name share a list when they share their choices. */
class Enums {
  private readonly lists = new Map<string, Enum>()

  constructor(private readonly language: Language) {}

  get all(): Enum[] {
    return [...this.lists.values()]
  }

  idFor(owner: string, { name, choices }: ParameterInfo): string {
    const values = choices.map(({ value, help }) => ({
      name: value,
      stringValue: value,
      tooltip: help(this.language),
    }))
    const key = [name, ...choices.map(({ value }) => value)].join('|')
    const known = this.lists.get(key)
    if (known) return known.id
    const taken = this.all.some(({ id }) => id === name)
    const id = taken ? `${name}.${owner}` : name
    this.lists.set(key, { id, type: 'string', values })
    return id
  }
}

function parameterOf(info: FunctionInfo, parameter: ParameterInfo, language: Language, enums: Enums): Parameter {
  const listed = parameter.kind === 'choice' && parameter.choices.length > 0
  return {
    name: parameter.title(language),
    description: parameter.help(language),
    type: parameter.kind === 'choice' ? 'string' : 'any',
    dimensionality: isMatrix(parameter) ? 'matrix' : 'scalar',
    ...(parameter.optional ? { optional: true } : {}),
    ...(listed ? { customEnumId: enums.idFor(info.name, parameter) } : {}),
  }
}

/**
 * `site` is the address of the site, which has a page of help for each function. Results are declared as matrices, for only such
 * functions are told the addresses of their arguments; errors among the cells reach the functions.
 */
export function functionsMetadata(functions: readonly FunctionInfo[], language: Language, site: string): Metadata {
  const enums = new Enums(language)
  const entries = functions.map((info) => ({
    id: info.name,
    name: info.name,
    description: info.help(language),
    helpUrl: `${site}/help/${language}/${info.name}.html`,
    parameters: info.parameters.map((parameter) => parameterOf(info, parameter, language, enums)),
    result: { dimensionality: 'matrix' },
    options: { requiresParameterAddresses: true, ...(mayBeLong(info.name) ? { cancelable: true } : {}) },
  }))
  return { allowErrorForDataTypeAny: true, functions: entries, enums: enums.all }
}
