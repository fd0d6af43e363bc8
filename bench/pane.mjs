/** The task pane's times, measured by pane.measure.ts in the runner of the tests, where its fake Excel lives. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export async function measurePane() {
  execFileSync('npx', ['vitest', 'run', '--project', 'bench'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(readFileSync('build/bench/pane.json', 'utf8'))
}
