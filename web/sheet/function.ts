/** One entry of the table of spreadsheet functions, from which everything else about it is derived. */
import type { Call } from './call.ts'
import { fail } from './call.ts'
import type {
  Argument,
  CellKinds,
  Choice,
  FunctionInfo,
  Language,
  NativeOptions,
  ParameterInfo,
  Reading,
  Result,
  Scheme,
} from './contract.ts'
import { findText, parameterTitle, text } from './messages.ts'
import { isSeveralCells } from './native.ts'
import { type NativeForm, writtenForm } from './native-form.ts'
import type { Parameter } from './parameters.ts'
import type { SqlMetric } from './sql.ts'

export interface SheetFunction {
  readonly info: FunctionInfo
  /** May throw a Failure. */
  readonly compute: (call: Call, args: readonly Argument[]) => Result
  /** null for functions that show no score, and for calls of others that show none. */
  readonly read: ((call: Call, args: readonly Argument[]) => Reading | null) | null
}

type Parameters = readonly Parameter<unknown>[]
type ValuesOf<Takes extends Parameters> = {
  [Index in keyof Takes]: Takes[Index] extends Parameter<infer Value> ? Value : never
}

export type Native = (
  formulaArguments: readonly string[],
  language: Language,
  schemes: readonly Scheme[],
) => NativeForm | null

interface Definition<Takes extends Parameters> {
  readonly family: FunctionInfo['family']
  readonly takes: Takes
  readonly shows: FunctionInfo['shows']
  readonly cells?: CellKinds
  readonly compute: (call: Call, ...values: ValuesOf<Takes>) => Result
  /** The result as a person reads it, from the same computation. */
  readonly read?: (call: Call, ...values: ValuesOf<Takes>) => Reading | null
  /** The same in plain spreadsheet functions, from the arguments as formula text; null where there is none for them. */
  readonly native?: Native
  /** The same over rows of a database, for each choice of options that changes the number. */
  readonly sql?: readonly SqlMetric[]
  readonly example: string
}

/** Texts are in the .ftl files: the function's under its name with dashes, parameters under `parameter-` and their name. */
export function spreadsheetFunction<const Takes extends Parameters>(
  name: string,
  definition: Definition<Takes>,
): SheetFunction {
  const { family, takes, shows, cells = null, compute, read, native, sql = [], example } = definition
  const id = name.replaceAll('.', '-')
  const info: FunctionInfo = {
    name,
    written: name,
    family,
    shows,
    cells,
    parameters: takes.map((parameter) => parameterInfo(id, parameter)),
    help: (language) => text(language, id),
    example,
    ...nativeInfo(native, takes),
    sql,
  }
  const values = (call: Call, args: readonly Argument[]) => readArguments(call, name, takes, args) as ValuesOf<Takes>
  return {
    info,
    compute: (call, args) => compute(call, ...values(call, args)),
    read: read ? (call, args) => read(call, ...values(call, args)) : null,
  }
}

/** One value is meant: what certainly is more than one ends in an error of ours, and in the first of them in a plain formula. */
const isOne = ({ kind, byGroup }: Parameter<unknown>) => kind !== 'range' && kind !== 'scheme' && !byGroup

function nativeInfo(native: Native | undefined, takes: Parameters): Pick<FunctionInfo, 'native' | 'nativeForm'> {
  if (native === undefined) return { native: null, nativeForm: null }
  const form = (formulaArguments: readonly string[], { language = 'en', schemes = [] }: NativeOptions = {}) => {
    const given = formulaArguments.map((argument) => argument.trim())
    const isPossible =
      given.length <= takes.length && !takes.some((each, i) => isOne(each) && isSeveralCells(given[i] ?? ''))
    return isPossible ? native(given, language, schemes) : null
  }
  return {
    native: (...given) => {
      const found = form(...given)
      return found && writtenForm(found)
    },
    nativeForm: form,
  }
}

function parameterInfo(functionId: string, parameter: Parameter<unknown>): ParameterInfo {
  const { name, text: textId, kind, optional, byGroup, blanks, usual } = parameter
  const choices = parameter.choices.map((value): Choice => {
    const ownId = `choice-${textId}-${value}`
    return { value, help: (language: Language) => text(language, ownId) }
  })
  const help = (language: Language) =>
    findText(language, `${functionId}.${name}`) ?? text(language, `parameter-${textId}.help`)
  const title = (language: Language) => parameterTitle(language, textId)
  return { name, title, kind, optional, byGroup, choices, usual, blanks, help }
}

function readArguments(call: Call, name: string, takes: Parameters, args: readonly Argument[]): unknown[] {
  if (args.length > takes.length) requireNoMore(call, name, takes, args)
  const values: unknown[] = new Array(takes.length)
  for (let index = 0; index < takes.length; index += 1) {
    const parameter = takes[index] as Parameter<unknown>
    const argument = args[index]
    if (argument === undefined && !parameter.optional) {
      fail(call, '#VALUE!', 'error-missing', { function: name, name: parameterTitle(call.language, parameter.text) })
    }
    values[index] = parameter.read(call, argument, index)
  }
  return values
}

function requireNoMore(call: Call, name: string, takes: Parameters, args: readonly Argument[]): void {
  const given = args.findLastIndex((argument) => argument !== undefined && argument !== null) + 1
  if (given > takes.length) {
    fail(call, '#VALUE!', 'error-too-many', { function: name, most: takes.length, given })
  }
}
