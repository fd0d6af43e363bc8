/** node tools/reference.mjs [--out directory]: writes the reference pages from the table. Needs dist/sheet. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { shippedPackages } from './licences.mjs'
import { securityPolicy } from './security_policy.mjs'

const styles = ['web/ui/theme.css', 'web/reference/reference.css']

export const writeReference = async (directory) => {
  const { load } = await import(pathToFileURL('dist/sheet/loyalty.mjs').href)
  const { module } = await runnerImport('/web/reference/pages.ts', { configFile: false, logLevel: 'error' })
  const pages = module.referencePages(await load(), shippedPackages(), securityPolicy('/help/en/index.html'))
  rmSync(directory, { recursive: true, force: true })
  for (const [path, page] of pages) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, page)
  }
  writeFileSync(join(directory, 'help.css'), styles.map((file) => readFileSync(file, 'utf8')).join('\n'))
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/site/help' } } })
  await writeReference(values.out)
}
