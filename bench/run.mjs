/** ./dev bench: measures, prints each number beside its bound, and writes bench/results.json. Medians of five runs. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

process.chdir(new URL('..', import.meta.url).pathname)
execFileSync('cmake', ['--preset', 'engine'], { stdio: ['ignore', 'ignore', 'inherit'] })
execFileSync('cmake', ['--build', '--preset', 'engine-bench'], { stdio: ['ignore', 'ignore', 'inherit'] })

const { measureScores } = await import('./scores.mjs')
const { measureLoad } = await import('./load.mjs')
const { measureThemes } = await import('./themes.mjs')
const { measureTables } = await import('./tables.mjs')
const { measureSpreadsheets } = await import('./spreadsheets.mjs')
const { measureGrowth } = await import('./growth.mjs')
const { measureNative } = await import('./native.mjs')
const { measurePane } = await import('./pane.mjs')
const { measureImport } = await import('./import.mjs')
const { measureEngines } = await import('./engines.mjs')

const holds = ({ value, least = -Infinity, most = Infinity }) => value >= least && value <= most
/** Empty for a number that is only told. */
const verdictOf = ({ least, most, unit = '', ...row }) => {
  if (least === undefined && most === undefined) return ''
  const bound = least === undefined ? `<= ${most} ${unit}` : `>= ${least} ${unit}`
  return `${bound.padEnd(10)} ${holds({ ...row, least, most }) ? 'ok' : 'MISSED'}`
}

const print = (row) => {
  const value = `${row.value.toFixed(2)} ${row.unit ?? ''}`
  console.log(`${row.work.padEnd(60)} ${value.padStart(10)}  ${verdictOf(row)}`)
}

const rows = []
const always = [
  measureScores,
  measureTables,
  measureThemes,
  measureSpreadsheets,
  measureGrowth,
  measureLoad,
  measureImport,
  measurePane,
]
const alone = { '--native': [measureNative], '--engines': [measureEngines] }
const [asked = always] = process.argv.map((argument) => alone[argument]).filter(Boolean)
for (const measure of asked) {
  for (const row of await measure()) {
    rows.push({ ...row, holds: holds(row) })
    print(row)
  }
}

const results = { processor: cpus()[0]?.model, node: process.version, rows }
if (asked === always) writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = rows.every((row) => row.holds) ? 0 : 1
