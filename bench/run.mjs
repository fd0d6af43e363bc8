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

const holds = ({ value, least = -Infinity, most = Infinity }) => value >= least && value <= most
const boundOf = ({ least, most, unit = '' }) => (least === undefined ? `<= ${most} ${unit}` : `>= ${least} ${unit}`)

const print = (row) => {
  const value = `${row.value.toFixed(2)} ${row.unit ?? ''}`
  console.log(
    `${row.work.padEnd(60)} ${value.padStart(10)}  ${boundOf(row).padEnd(10)} ${holds(row) ? 'ok' : 'TOO SLOW'}`,
  )
}

const rows = []
for (const measure of [measureScores, measureThemes, measureLoad]) {
  for (const row of await measure()) {
    rows.push({ ...row, holds: holds(row) })
    print(row)
  }
}

const results = { processor: cpus()[0]?.model, node: process.version, rows }
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = rows.every((row) => row.holds) ? 0 : 1
