/** What a change of the table would break in workbooks that exist, in words. */
import type { FunctionInfo, ParameterInfo } from '../../../web/sheet/contract.ts'

export interface ReleasedParameter {
  readonly name: string
  readonly kind: ParameterInfo['kind']
  readonly optional: boolean
  readonly usual: ParameterInfo['usual']
  readonly choices: readonly string[]
}

export interface ReleasedFunction {
  readonly name: string
  readonly shows: FunctionInfo['shows']
  readonly parameters: readonly ReleasedParameter[]
}

export const written = ({ name, shows, parameters }: FunctionInfo): ReleasedFunction => ({
  name,
  shows,
  parameters: parameters.map(({ name, kind, optional, usual, choices }) => ({
    name,
    kind,
    optional,
    usual,
    choices: choices.map(({ value }) => value),
  })),
})

function brokenParameter(was: ReleasedParameter, now: ReleasedParameter | undefined, place: string): string[] {
  if (now === undefined) return [`${place} "${was.name}" is gone: formulas that give it become #VALUE!`]
  if (now.name !== was.name) return [`${place} was "${was.name}" and is "${now.name}": formulas give the old one there`]
  const lost = was.choices.filter((choice) => !now.choices.includes(choice))
  const same = `${place} "${was.name}"`
  return [
    ...lost.map((choice) => `${same} no longer knows "${choice}": formulas with it become #VALUE!`),
    ...(now.kind === was.kind ? [] : [`${same} took a ${was.kind} and takes a ${now.kind}`]),
    ...(was.optional && !now.optional ? [`${same} must be given now: formulas without it become #VALUE!`] : []),
    ...(now.usual === was.usual
      ? []
      : [`${same} meant ${was.usual} when left out and means ${now.usual}: formulas without it change their number`]),
  ]
}

function brokenFunction(was: ReleasedFunction, now: ReleasedFunction | undefined): string[] {
  if (now === undefined) return [`${was.name} is gone: its cells become #NAME?`]
  const added = now.parameters.slice(was.parameters.length).filter(({ optional }) => !optional)
  return [
    ...(now.shows === was.shows ? [] : [`${was.name} showed a ${was.shows} and shows a ${now.shows}`]),
    ...was.parameters.flatMap((parameter, index) =>
      brokenParameter(parameter, now.parameters[index], `${was.name}, argument ${index + 1}:`),
    ),
    ...added.map(({ name }) => `${was.name} asks for a new argument "${name}": formulas without it become #VALUE!`),
  ]
}

export function brokenBy(released: readonly ReleasedFunction[], now: readonly ReleasedFunction[]): string[] {
  const byName = new Map(now.map((each) => [each.name, each]))
  return released.flatMap((was) => brokenFunction(was, byName.get(was.name)))
}

/** Functions, options and choices of the table that nobody has written down yet. */
export function unwritten(released: readonly ReleasedFunction[], now: readonly ReleasedFunction[]): ReleasedFunction[] {
  const lines = new Set(released.map((each) => JSON.stringify(each)))
  return now.filter((each) => !lines.has(JSON.stringify(each)))
}
