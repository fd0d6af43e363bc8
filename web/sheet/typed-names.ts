/**
 * Formulas as other programs save them, in the names that people type. Excel writes functions of an add-in as
 * `_xldudf_NAMESPACE_NAME`, dots as underscores, and those younger than the file format behind `_xlfn.` (MS-XLSX 2.2.2);
 * LibreOffice keeps such names and writes them small.
 */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo } from './contract.ts'

const marks = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i
const variableMark = /^_xlpm\./i
const addinMark = /^_xldudf_/i
/** The word that packed variants usually put before the names (docs/deploy.md): a workbook may come from one of them. */
const usualWord = 'LOYALTY'

const inCapitals = (name: string) => name.replace(marks, '').replace(addinMark, '').toUpperCase().replaceAll('_', '.')

/** By every name that a file may have our functions by. */
function namesInFiles(functions: readonly FunctionInfo[]): ReadonlyMap<string, string> {
  const named = (info: FunctionInfo) => [info.name, info.written, `${usualWord}.${info.name}`]
  return new Map(functions.flatMap((info) => named(info).map((name) => [inCapitals(name), info.written])))
}

const known = new WeakMap<readonly FunctionInfo[], ReadonlyMap<string, string>>()

/** `functions` say by which names the formula calls them then; formulas without a call of ours stay as they are otherwise. */
export function withTypedNames(formula: string, functions: readonly FunctionInfo[]): string {
  const names = known.get(functions) ?? namesInFiles(functions)
  known.set(functions, names)
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'func') return names.get(inCapitals(value)) ?? value.replace(marks, '')
      return type === 'range_named' ? value.replace(variableMark, '') : value
    })
    .join('')
}
