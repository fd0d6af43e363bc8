/** node tools/sql.mjs [--out directory]: writes the functions for databases, a file for each engine. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/sql' } } })
const { functions } = await load('/web/sheet/table.ts')
const { engines } = await load('/web/sql/engines.ts')
const metrics = functions.flatMap(({ sql }) => sql)
mkdirSync(values.out, { recursive: true })
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const head = (
  name,
) => `-- Loyalty ${version}: its metrics as functions of ${name}. Run this file once, then for example:
--   ${name === 'spark' ? 'SELECT nps_fromcounts(45, 30, 25)' : 'SELECT segment, nps(score) FROM answers GROUP BY segment'}
-- A blank or other text is no answer; a number off the scale ends the query: on_scale(score, 0, 10) leaves such answers out.
`

/** Each line a comment: the file is run as a whole. */
const commented = (query) => `${query};`.replaceAll(/^/gm, '-- ')

for (const [name, { pack, examples }] of Object.entries(engines)) {
  writeFileSync(
    join(values.out, `${name}.sql`),
    `${[head(name), ...pack(metrics), ...examples(metrics).map(commented)].join('\n\n')}\n`,
  )
}
