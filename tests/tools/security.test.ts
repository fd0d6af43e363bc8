import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every promise of SECURITY.md names tests that exist', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    const named = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)
    expect(named.length, row).toBeGreaterThan(0)
    expect(
      named.filter((path) => !existsSync(path)),
      row,
    ).toEqual([])
  }
})
