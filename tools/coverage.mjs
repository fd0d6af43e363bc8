/**
 * node tools/coverage.mjs: builds the C++ tests with counters in core and catalogue, runs them, and prints the share of
 * lines that they reach and every line that they do not. Exit status 0 when all are reached.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const build = 'build/coverage'
const rooms = ['wasm/core/', 'wasm/catalog/']

const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })

const counters = (extension) =>
  readdirSync(join(build, 'wasm'), { recursive: true })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(build, 'wasm', file))

const runTests = () => {
  run('cmake', '--preset', 'coverage')
  run('cmake', '--build', '--preset', 'coverage')
  for (const file of counters('.gcda')) rmSync(file)
  run(`${build}/tests/loyalty_tests`, '--gtest_brief=1')
}

/** What gcov says of one source: a JSON document on a line of its own. */
const linesOf = (notes) =>
  execFileSync('gcov', ['--json-format', '--stdout', notes], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => JSON.parse(line).files)
    .flatMap(({ file, lines }) =>
      lines.map(({ line_number: line, count }) => ({ file: relative('', file), line, count })),
    )

/** How often each line ran, over all sources that contain it. */
const countLines = () => {
  const counts = new Map()
  for (const { file, line, count } of counters('.gcno').flatMap(linesOf)) {
    if (!rooms.some((room) => file.startsWith(room))) continue
    const place = `${file}:${line}`
    counts.set(place, (counts.get(place) ?? 0) + count)
  }
  return counts
}

runTests()
const counts = countLines()
const missed = [...counts].flatMap(([place, count]) => (count === 0 ? [place] : []))
for (const place of missed) console.log(`not reached: ${place}`)
const share = (100 * (counts.size - missed.length)) / counts.size
console.log(
  `${counts.size - missed.length} of ${counts.size} lines of core and catalogue reached: ${share.toFixed(2)} %`,
)
process.exitCode = missed.length === 0 ? 0 : 1
