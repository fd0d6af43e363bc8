/** Pages that only tests have, built and served as the site is, with its policy. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { type Served, serve } from '../../tools/serve.mjs'

/** Pages are named from their root. */
export async function serveBuilt(root: string, pages: readonly string[]): Promise<Served> {
  const outDir = resolve('build/pages', root)
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: pages.map((page) => resolve(root, page)) },
    },
  })
  return serve(outDir)
}
