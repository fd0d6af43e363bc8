/** Writes the types of dist/sheet/loyalty.mjs: the two contracts, which hold types alone, and the door of the module, as one file. */
import { readFileSync, writeFileSync } from 'node:fs'

const withoutImports = (file) =>
  readFileSync(file, 'utf8')
    .replace(/^import [^;]*? from '[^']+'\n/gm, '')
    .replace(/^export type \{[^}]*\}( from '[^']+')?\n/gm, '')

const door =
  '\n/** The functions, with their engine inside this file. */\nexport declare function load(): Promise<Loyalty>\n'

const contracts = ['wasm/js/engine.ts', 'web/sheet/contract.ts'].map(withoutImports)
writeFileSync('dist/sheet/loyalty.d.mts', contracts.join('\n') + door)
writeFileSync('dist/sheet/loyalty.d.ts', "export * from './loyalty.mjs'\n")
