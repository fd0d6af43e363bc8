import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { npsScaleNames } from '../../wasm/js/nps-scales.ts'
import { scoredMetrics } from '../../web/sheet/scored-metrics.ts'

const withoutImports = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^import [^;]*? from '[^']+'\n/gm, '')
    .replace(/^export type (\{[^}]*\}|\*)( from '[^']+')?\n/gm, '')

/** In the contracts these types are derived from values. */
const anyOf = (name: string, values: readonly string[]) =>
  `export type ${name} = ${values.map((value) => `'${value}'`).join(' | ')}\n`
const derived = [anyOf('NpsScale', npsScaleNames), anyOf('ScoredMetric', scoredMetrics)]

const door = `
/** The functions, with their engine inside this file. */
export declare function load(): Promise<Loyalty>
`

/** The types of dist/sheet/loyalty.mjs in one file: the contracts, which hold types alone, and the door of the module. */
export const sheetTypes = (): Plugin => ({
  name: 'sheet-types',
  generateBundle() {
    const families = readdirSync('wasm/js/contract').map((name) => `wasm/js/contract/${name}`)
    const contracts = [...families, 'wasm/js/engine.ts', 'web/sheet/contract.ts'].map(withoutImports)
    const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
    emit('loyalty.d.mts', [...derived, ...contracts].join('\n') + door)
    emit('loyalty.d.ts', "export * from './loyalty.mjs'\n")
  },
})
