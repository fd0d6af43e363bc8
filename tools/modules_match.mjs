/** Exit status 0 when node_modules holds what package-lock.json says. */
import { readFileSync } from 'node:fs'

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

const installed = packagesOf('node_modules/.package-lock.json')
const wanted = Object.entries(packagesOf('package-lock.json')).filter(
  ([path, { optional }]) => path !== '' && !optional,
)
process.exit(wanted.every(([path, { version }]) => installed[path]?.version === version) ? 0 : 1)
