/** node tools/render-functions.mjs [--url https://host/path] [--out directory]: writes functions.json and functions-ru.json from the table. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { siteAddress } from './manifest.mjs'

const files = { en: 'functions.json', ru: 'functions-ru.json' }

/** The table is TypeScript with texts beside it, which Vite reads as it does for the pages. */
export const readTable = async () => {
  const quiet = { configFile: false, logLevel: 'error' }
  const { module: sheet } = await runnerImport('/web/sheet/table.ts', quiet)
  const { module: metadata } = await runnerImport('/addin/functions/metadata.ts', quiet)
  return { functions: sheet.functions, functionsMetadata: metadata.functionsMetadata }
}

export const renderFunctions = async (url, directory) => {
  const { functions, functionsMetadata } = await readTable()
  const site = siteAddress(url)
  mkdirSync(directory, { recursive: true })
  for (const [language, file] of Object.entries(files)) {
    const json = JSON.stringify(functionsMetadata(functions, language, site), null, 2)
    writeFileSync(join(directory, file), `${json}\n`)
  }
}

if (import.meta.filename === process.argv[1]) {
  const options = {
    url: { type: 'string', default: 'https://localhost:3000' },
    out: { type: 'string', default: 'dist/site' },
  }
  const { values } = parseArgs({ options })
  await renderFunctions(values.url, values.out)
}
