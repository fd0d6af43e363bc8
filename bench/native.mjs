/**
 * The core without WebAssembly: times against a thousand to ten million rows (Google Benchmark, printed), and the instructions
 * that it takes, which no neighbour on the machine changes: they may not grow.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const kept = JSON.parse(readFileSync('bench/instructions.json', 'utf8'))
const directory = 'build/native-bench/bench'

const compiler = () => execFileSync('c++', ['-dumpversion'], { encoding: 'utf8' }).trim()

/** Callgrind writes its count where errors are written. */
function instructionsOf(name) {
  const tool = ['--tool=callgrind', '--callgrind-out-file=/dev/null', `--toggle-collect=loyalty::${name}(*`]
  const { stderr } = spawnSync('valgrind', [...tool, `${directory}/loyalty_core_once`, name], { encoding: 'utf8' })
  return Number(/Collected : (\d+)/.exec(stderr)?.[1])
}

export function measureNative() {
  for (const step of [
    ['--preset', 'bench'],
    ['--build', '--preset', 'bench'],
  ]) {
    execFileSync('cmake', step, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  execFileSync(`${directory}/loyalty_core_benchmark`, ['--benchmark_min_time=0.1'], { stdio: 'inherit' })
  const isSameCompiler = compiler() === kept.compiler
  if (!isSameCompiler)
    console.log(`Instructions were counted with g++ ${kept.compiler}: those of g++ ${compiler()} are only told.`)
  return Object.entries(kept.instructions).map(([name, usual]) => {
    const most = isSameCompiler ? Math.round(usual * (1 + kept.tolerance)) : undefined
    return { work: `${name} of 100,000 rows: instructions`, value: instructionsOf(name), most, unit: '' }
  })
}
