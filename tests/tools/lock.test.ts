import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  readonly version: string
  readonly optional?: boolean
  readonly integrity?: string
  readonly optionalDependencies?: Record<string, string>
}

const { '': project, ...packages }: Record<string, Package> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages

const {
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'))

// npm 11 refuses `npm ci` otherwise, and `npm install` leaves out what the registry at hand does not hold.
test('package-lock.json names every optional package of every platform', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.length).toBeGreaterThan(0)
  const missing = [...new Set(wanted)].filter(
    (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
  )
  expect(missing).toEqual([])
})

test('every package is pinned, and the lock file says so with a checksum', () => {
  expect(project).toMatchObject({ dependencies, devDependencies })
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
  // Of those that are of another platform the registry at hand had no checksum.
  const unchecked = Object.entries(packages).filter(
    ([, { integrity, optional = false }]) => !optional && !integrity?.startsWith('sha512-'),
  )
  expect(unchecked.map(([path]) => path)).toEqual([])
})

test('the packages of Python are pinned', () => {
  const lines = readFileSync('tests/sql/engines/requirements.txt', 'utf8').split('\n')
  const named = lines.filter((line) => line !== '' && !line.startsWith('#'))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((line) => !/^[\w.-]+==[\d.]+(\s|;|$)/.test(line))).toEqual([])
})
