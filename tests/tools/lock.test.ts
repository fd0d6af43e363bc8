import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { optionalDependencies?: Record<string, string> }

// npm 11 refuses `npm ci` otherwise, and `npm install` leaves out what the registry at hand does not hold.
test('package-lock.json names every optional package of every platform', () => {
  const packages: Record<string, Package> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.length).toBeGreaterThan(0)
  const missing = [...new Set(wanted)].filter(
    (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
  )
  expect(missing).toEqual([])
})
