/** node tools/templates.mjs [--out directory]: writes the workbooks to start from, one for each language. Needs dist/sheet. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module

export const writeTemplates = async (...directories) => {
  const loyalty = await (await import(pathToFileURL('dist/sheet/loyalty.mjs').href)).load()
  const { templateFile, templateName } = await load('/web/export/template.ts')
  for (const language of ['en', 'ru']) {
    const bytes = await templateFile(loyalty, language)
    for (const directory of directories) {
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, templateName(language)), bytes)
    }
  }
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { out: { type: 'string', multiple: true, default: ['dist', 'dist/site'] } } })
  await writeTemplates(...values.out)
}
