/** The table as a module that carries its engine: dist/sheet/loyalty.mjs, for node and browsers, with no other file and no network. */
import { defineConfig } from 'vite'
import { engineBase64 } from './engine_base64.ts'
import { licences } from './licences.ts'
import { sheetTypes } from './sheet_types.ts'

export default defineConfig({
  plugins: [engineBase64(), sheetTypes(), licences('sheet')],
  build: {
    outDir: 'dist/sheet',
    target: 'es2022',
    lib: { entry: 'web/sheet/module.ts', formats: ['es'], fileName: () => 'loyalty.mjs' },
  },
})
