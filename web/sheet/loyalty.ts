/** The spreadsheet functions at work: cells in, cells or a cell error out. */
import type { Engine } from '../../wasm/js/engine.ts'
import { type Call, Failure } from './call.ts'
import type {
  Argument,
  CallOptions,
  CellError,
  FunctionInfo,
  Language,
  Loyalty,
  Reading,
  ReadOptions,
  Result,
  Scheme,
} from './contract.ts'
import type { SheetFunction } from './function.ts'
import { text } from './messages.ts'
import { readValue } from './read-value.ts'
import { recognise } from './recognise.ts'
import { readSchemeFile } from './scheme-file.ts'
import { functions, table } from './table.ts'

export { functions }

const byName = new Map(table.map((entry) => [entry.info.name, entry]))
const noOrigins: readonly (string | null)[] = []

function find(name: string): SheetFunction | undefined {
  return byName.get(name) ?? byName.get(String(name).trim().toUpperCase())
}

function callOf(engine: Engine, options: CallOptions | undefined): Call {
  return { engine, language: options?.language === 'ru' ? 'ru' : 'en', origins: options?.origins ?? noOrigins }
}

const readingOf = (engine: Engine, options: ReadOptions | undefined): Call => ({
  ...callOf(engine, options),
  schemes: options?.schemes,
})

function unknownFunction(name: string, language: Language): CellError {
  return { error: '#NAME?', message: text(language, 'error-unknown-function', { name: String(name) }) }
}

/** Of an engine or an array that asked for more than there is; the engine throws nothing of its own. */
const isMemory = (thrown: unknown) => thrown instanceof RangeError || thrown instanceof WebAssembly.RuntimeError

/** What was thrown, as a cell: our own failure, or a plain sentence for anything else. */
function cellOf(thrown: unknown, language: Language): CellError {
  if (thrown instanceof Failure) return thrown.cell
  return { error: '#VALUE!', message: text(language, isMemory(thrown) ? 'error-memory' : 'error-unexpected') }
}

/** A number as a cell holds it: there is only one zero, and nothing instead of NaN and infinity. */
const cellNumber = (value: number) => (Number.isFinite(value) ? value + 0 : '')

/** Where a table has nothing, a number alone is an error. A table is the caller’s own, and is put right where it is. */
function cellsOf(result: Result, language: Language): Result {
  if (typeof result === 'number') {
    const cell = cellNumber(result)
    return cell === '' ? { error: '#VALUE!', message: text(language, 'error-unexpected') } : cell
  }
  if (!Array.isArray(result)) return result
  for (const row of result) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column]
      if (typeof cell === 'number') row[column] = cellNumber(cell)
    }
  }
  return result
}

/** The same function in this variant's formulas, whose plain form knows the schemes of the catalogue. */
function withSchemes(info: FunctionInfo, schemes: readonly Scheme[], namespace: string): FunctionInfo {
  const { name, native, nativeForm } = info
  return {
    ...info,
    written: namespace === '' ? name : `${namespace}.${name}`,
    native: native && ((given, options) => native(given, { schemes, ...options })),
    nativeForm: nativeForm && ((given, options) => nativeForm(given, { schemes, ...options })),
  }
}

/** `namespace` is the word before each name in this variant's formulas, '' for none. */
export function createLoyalty(engine: Engine, namespace = ''): Loyalty {
  const call = (name: string, args: readonly Argument[], options?: CallOptions): Result => {
    const context = callOf(engine, options)
    try {
      const found = find(name)
      if (found === undefined) return unknownFunction(name, context.language)
      return cellsOf(found.compute(context, args), context.language)
    } catch (thrown) {
      return cellOf(thrown, context.language)
    }
  }
  const read = (name: string, args: readonly Argument[], options?: ReadOptions): Reading | CellError | null => {
    const context = readingOf(engine, options)
    try {
      const found = find(name)
      if (found === undefined) return unknownFunction(name, context.language)
      return found.read?.(context, args) ?? null
    } catch (thrown) {
      return cellOf(thrown, context.language)
    }
  }
  return {
    functions: functions.map((info) => withSchemes(info, engine.schemes, namespace)),
    schemes: engine.schemes,
    readScheme: (json, options) => readSchemeFile(callOf(engine, options), json),
    call,
    read,
    readValue: (metric, value, options) => readValue(readingOf(engine, options), metric, value),
    recognise,
  }
}
