import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const promisesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)

const promises = promisesOf('SECURITY.md')

/** A file of tests, and of a title in it so much as tells it from others. */
const shownBy = (promise: string) =>
  [...promise.matchAll(/`(tests\/[^`]+)`(?: “([^”]+)”)?/g)].map(([, path = '', title]) => ({ path, title }))

test('SECURITY.md makes promises', () => expect(promises.length).toBeGreaterThan(15))

test('SECURITY.ru.md makes the same promises, each shown by the same tests', () => {
  expect(promisesOf('SECURITY.ru.md').map(shownBy)).toEqual(promises.map(shownBy))
})

test.each(promises)('%s', (promise) => {
  const tests = shownBy(promise)
  expect(tests.length).toBeGreaterThan(0)
  for (const { path, title } of tests) {
    expect(existsSync(path), path).toBe(true)
    expect(title !== undefined || !path.endsWith('.test.ts'), `${path} has no title of a test`).toBe(true)
    if (title) expect(readFileSync(path, 'utf8'), `${path} has no such test: ${title}`).toContain(title)
  }
})
