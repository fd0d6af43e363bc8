/** What pane.measure.ts and apart.measure.ts measure in the runner of the tests, which reads TypeScript and has the fake Excel. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export async function measurePane() {
  execFileSync('npx', ['vitest', 'run', '--project', 'bench'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return ['apart', 'pane'].flatMap((name) => JSON.parse(readFileSync(`build/bench/${name}.json`, 'utf8')))
}
