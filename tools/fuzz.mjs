/**
 * node tools/fuzz.mjs [--seconds N] [--keep] [--only NAME]: runs every fuzzer of tests/fuzz, or one, from the inputs kept in
 * tests/fuzz/corpus, two at a time. `--keep` keeps the fewest inputs that reach all that was reached. An input that breaks a promise lies in build/fuzz/found.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const kFuzzer = resolve('build/sanitize/tests/fuzz/loyalty_fuzz')
const kKept = 'tests/fuzz/corpus'
const kWork = 'build/fuzz'
const kMostBytes = 512
const kSchemeBytes = 4096
/** Of one target, so that the folder stays small. */
const kMostKept = 60

/** As nobody's machine has so much memory, a request for it is answered with none. */
const environment = (target) => ({
  ...process.env,
  LOYALTY_FUZZ: target,
  ASAN_OPTIONS: 'allocator_may_return_null=1',
})

const targets = () =>
  [...readFileSync('tests/fuzz/targets.h', 'utf8').matchAll(/\{"(\w+)", any_\w+\}/g)].map(([, name]) => name)

/** The built-in schemes are where the fuzzer of schemes begins. */
const schemes = () => JSON.parse(readFileSync('wasm/catalog/data/schemes.json', 'utf8')).schemes.map(JSON.stringify)

const keptFile = (target) => join(kKept, `${target}.hex`)

const keptInputs = (target) => {
  const file = keptFile(target)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const inputs = kept.map((line) => Buffer.from(line, 'hex'))
  return target === 'scheme' ? [...inputs, ...schemes().map((text) => Buffer.from(text))] : inputs
}

/** An empty folder, or one with these files. */
const folder = (path, files = []) => {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  for (const [index, content] of files.entries()) writeFileSync(join(path, String(index)), content)
  return path
}

/** Seconds for one input, and megabytes. */
const limits = ['-timeout=20', '-rss_limit_mb=1024']

const options = (target) => [
  ...limits,
  `-max_len=${target === 'scheme' ? kSchemeBytes : kMostBytes}`,
  ...(target === 'scheme' ? ['-dict=tests/fuzz/scheme.dict'] : []),
]

const fuzz = (target, seconds) => {
  const corpus = folder(join(kWork, target), keptInputs(target))
  const found = join(kWork, 'found', `${target}-`)
  const given = [`-max_total_time=${seconds}`, '-seed=1', '-print_final_stats=1', `-artifact_prefix=${found}`]
  return new Promise((done) => {
    const lines = []
    const running = spawn(kFuzzer, [...given, ...options(target), corpus], { env: environment(target) })
    running.stderr.on('data', (text) => lines.push(text))
    running.on('error', (error) => lines.push(error.message))
    running.on('close', (code) => {
      const output = lines.join('')
      const executions = Number(/number_of_executed_units: (\d+)/.exec(output)?.[1] ?? 0)
      done({ target, code, executions, output })
    })
  })
}

/** The smallest inputs of a minimal set, one a line. */
const keep = (target) => {
  const merged = folder(join(kWork, `${target}-merged`))
  const given = ['-set_cover_merge=1', ...options(target), merged, join(kWork, target)]
  execFileSync(kFuzzer, given, { env: environment(target), stdio: 'ignore' })
  const files = readdirSync(merged).map((name) => join(merged, name))
  const smallest = files.sort((a, b) => statSync(a).size - statSync(b).size).slice(0, kMostKept)
  writeFileSync(keptFile(target), smallest.map((file) => `${readFileSync(file).toString('hex')}\n`).join(''))
}

const report = ({ target, code, executions, output }) => {
  console.log(
    `${target.padEnd(10)} ${executions.toLocaleString('en').padStart(14)} inputs  ${code ? 'FOUND' : 'clean'}`,
  )
  if (code) console.log(output.split('\n').slice(-60).join('\n'))
}

const main = async () => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  mkdirSync(join(kWork, 'found'), { recursive: true })
  const waiting = targets().filter((target) => target === (values.only ?? target))
  const results = []
  const work = async () => {
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const result = await fuzz(target, Number(values.seconds))
      report(result)
      if (values.keep && result.code === 0) keep(target)
      results.push(result)
    }
  }
  await Promise.all([work(), work()])
  const total = results.reduce((sum, { executions }) => sum + executions, 0)
  const bad = results.filter(({ code }) => code !== 0).length
  console.log(`fuzzers: ${results.length} targets, ${total.toLocaleString('en')} inputs, ${bad} broken promises`)
  process.exitCode = bad === 0 && results.length > 0 ? 0 : 1
}

await main()
