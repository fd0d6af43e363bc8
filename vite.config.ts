/** The site (calculator page and task pane) and the test projects. The add-in's script and the module have configs in tools/vite. */
import { defineConfig } from 'vitest/config'
import { engineBase64 } from './tools/vite/engine_base64.ts'
import { flatPages } from './tools/vite/flat_pages.ts'
import { licences } from './tools/vite/licences.ts'
import { securityMeta } from './tools/vite/security_meta.ts'

/** Limits end what hangs, on a machine that does much else: no test measures by them. */
const inNode = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 90_000 },
})

/**
 * These share two cores with a browser, or with LibreOffice: one file at a time, and time for a cold start and for other work. One
 * process for all files: they share a browser and what they import, so what a file has opened or changed it closes and puts back.
 */
const inBrowser = (name: string) => ({
  extends: true as const,
  test: {
    ...inNode(name).test,
    fileParallelism: false,
    isolate: false,
    expect: { poll: { timeout: 20_000, interval: 25 } },
  },
})

/** Spark takes half a minute to start and seconds for a query, and minutes where much else runs. */
const inEngines = {
  extends: true as const,
  test: { ...inNode('sql').test, testTimeout: 600_000, hookTimeout: 600_000 },
}

/** A database and LibreOffice are started for each file. */
const inWarehouse = {
  extends: true as const,
  test: { ...inNode('warehouse').test, testTimeout: 120_000, hookTimeout: 120_000 },
}

export default defineConfig({
  base: './',
  plugins: [engineBase64(), flatPages(), securityMeta(), licences('site')],
  worker: { format: 'es', plugins: () => [licences('site')] },
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: ['web/calculator/index.html', 'addin/taskpane/taskpane.html'],
      output: {
        // Sixty dictionaries that the grid would fetch one by one, and that no copy for offline needs. Packages of the grid
        // would all be called after their folders.
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${facadeModuleId?.includes('/engine-render/') ? 'hyphenation/' : ''}${name === 'es' ? 'grid-part' : name}-[hash].js`,
      },
    },
  },
  test: {
    projects: [
      inNode('tools'),
      inNode('wasm'),
      inNode('sheet'),
      inNode('reference'),
      inNode('survey'),
      inNode('workbook'),
      inEngines,
      inWarehouse,
      inNode('import'),
      inBrowser('export'),
      inBrowser('ui'),
      inBrowser('addin'),
      inBrowser('web'),
      { extends: true, test: { ...inBrowser('bench').test, include: ['bench/*.measure.ts'] } },
    ],
  },
})
