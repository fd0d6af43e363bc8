import { basename, dirname, relative } from 'node:path/posix'
import type { Plugin } from 'vite'

/** Puts every page at the top of the site (`web/calculator/index.html` becomes `index.html`), so that addresses stay short and fixed. */
export const flatPages = (): Plugin => ({
  name: 'flat-pages',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
      const up = `${relative(dirname(file.fileName), '')}/`
      file.source = String(file.source).replaceAll(`="${up}`, '="./')
      file.fileName = basename(file.fileName)
    }
  },
})
