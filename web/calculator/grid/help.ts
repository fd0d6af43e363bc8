/** Help of the functions for Univer's list of suggestions: keys here, texts in a language pack. */
import type { FunctionInfo, Language } from '../../sheet/contract.ts'
import { FunctionType, type IFunctionInfo, type ILanguagePack } from './univer.ts'

const root = 'loyalty'

/** Univer splits a key at its dots. */
function keyOf(name: string): string {
  return `${root}.${name.replaceAll('.', '_')}`
}

export function descriptions(functions: readonly FunctionInfo[]): IFunctionInfo[] {
  return functions.map(({ name, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: `${keyOf(name)}.help`,
    abstract: `${keyOf(name)}.help`,
    functionParameter: parameters.map((parameter, index) => ({
      name: parameter.name,
      detail: `${keyOf(name)}.parameter${index}`,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }))
}

export function languagePack(functions: readonly FunctionInfo[], language: Language): ILanguagePack {
  const entries = functions.map(({ name, help, parameters }) => {
    const details = parameters.map((parameter, index) => [`parameter${index}`, parameter.help(language)])
    return [keyOf(name).slice(root.length + 1), { help: help(language), ...Object.fromEntries(details) }]
  })
  return { [root]: Object.fromEntries(entries) }
}
