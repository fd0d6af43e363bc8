/** Help of the functions for Univer's list of suggestions: keys here, texts in a language pack. */
import type { FunctionInfo, Language, ParameterInfo } from '../../sheet/contract.ts'
import { FunctionType, type IFunctionInfo, type ILanguagePack } from './univer.ts'

const root = 'loyalty'

/** Univer splits a key at its dots. */
function keyOf(name: string): string {
  return name.replaceAll('.', '_')
}

/** Arguments of `=NPS.CI({10;9},0.9)` as they are written; commas within braces and quotes part nothing. */
function writtenArguments(formula: string): string[] {
  const inside = formula.slice(formula.indexOf('(') + 1, -1)
  return (inside.match(/(?:\{[^}]*\}|"[^"]*"|[^,{"])+|(?<=,)(?=,|$)/g) ?? []).map((each) => each.trim())
}

/** Univer shows the examples of all parameters, joined, as the function's example: each has to stand for itself. */
function exampleOf({ choices }: ParameterInfo, written: string | undefined): string {
  const [first] = choices
  return written ?? (first ? `"${first.value}"` : '')
}

export function descriptions(functions: readonly FunctionInfo[]): IFunctionInfo[] {
  return functions.map(({ name, parameters, example }) => {
    const written = writtenArguments(example)
    const key = `${root}.${keyOf(name)}`
    return {
      functionName: name,
      functionType: FunctionType.User,
      description: `${key}.help`,
      abstract: `${key}.help`,
      functionParameter: parameters.map((parameter, index) => ({
        name: `${key}.title${index}`,
        detail: `${key}.help${index}`,
        example: exampleOf(parameter, written[index]),
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    }
  })
}

/** What the parameter is, and every value it takes: `"wald" – plain normal approximation`. */
function parameterHelp({ help, choices }: ParameterInfo, language: Language): string {
  return [help(language), ...choices.map((choice) => `"${choice.value}" – ${choice.help(language)}.`)].join(' ')
}

function texts({ help, parameters }: FunctionInfo, language: Language): Record<string, string> {
  const ofParameters = parameters.flatMap((parameter, index) => [
    [`title${index}`, parameter.title(language)],
    [`help${index}`, parameterHelp(parameter, language)],
  ])
  return { help: help(language), ...Object.fromEntries(ofParameters) }
}

export function languagePack(functions: readonly FunctionInfo[], language: Language): ILanguagePack {
  return { [root]: Object.fromEntries(functions.map((each) => [keyOf(each.name), texts(each, language)])) }
}
