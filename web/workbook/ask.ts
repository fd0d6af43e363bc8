/** A call of ours as a formula, with what it gives now and the same in plain functions. */
import type { Cell, CellKinds, Language, Loyalty, Result } from '../sheet/contract.ts'
import { writtenCells } from '../sheet/native-form.ts'
import type { Reference } from './columns.ts'

/** undefined is an option left to its usual value. */
export type Asking = Reference | Exclude<Cell, null | { error: string }> | undefined

export interface Asked {
  readonly formula: string
  readonly result: Result
  /** What its cells are; null where the table of functions does not say. */
  readonly cells: CellKinds | null
  /** As the table of functions has it; null where it has none for these arguments. */
  readonly native: string | null
  /** The same cell by cell; null where it has none for these arguments. */
  readonly nativeCells: readonly (readonly string[])[] | null
}

const isReference = (given: Asking): given is Reference => typeof given === 'object'

function textOf(given: Asking): string {
  if (given === undefined) return ''
  if (isReference(given)) return given.text
  if (typeof given === 'string') return `"${given.replaceAll('"', '""')}"`
  return typeof given === 'boolean' ? String(given).toUpperCase() : String(given)
}

export type Ask = (name: string, ...given: Asking[]) => Asked

export function askWith(loyalty: Loyalty, language: Language): Ask {
  return (name, ...given) => {
    const last = given.findLastIndex((each) => each !== undefined)
    const used = given.slice(0, last + 1)
    const texts = used.map(textOf)
    const info = loyalty.functions.find((each) => each.name === name)
    const form = info?.nativeForm?.(texts, { language }) ?? null
    const args = used.map((each) => (isReference(each) ? each.cells : (each ?? null)))
    const origins = used.map((each) => (isReference(each) ? each.origin : null))
    return {
      formula: `=${info?.written ?? name}(${texts.join(',')})`,
      result: loyalty.call(name, args, { language, origins }),
      cells: info?.cells ?? null,
      native: info?.native?.(texts, { language }) ?? null,
      nativeCells: form && writtenCells(form),
    }
  }
}

/** A table, row or column of results; null for an error, which is no part of a report. */
export function tableOf({ result }: Asked): Cell[][] | null {
  return Array.isArray(result) ? result : null
}

/** A single result; null for an error. */
export function singleOf({ result }: Asked): number | string | null {
  return typeof result === 'number' || typeof result === 'string' ? result : null
}
