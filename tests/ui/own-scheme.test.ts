/** A team's own bands in the pane: what is not touched goes out as it came in, in both languages. */
import { expect, test } from 'vitest'
import { isError, type Row, rowsOfScheme, schemeOfRows } from '../../addin/taskpane/bands/own-scheme.ts'
import type { Scheme } from '../../web/sheet/contract.ts'
import { realLoyalty } from './loyalty.ts'

const loyalty = await realLoyalty()
const read = (document: object): Scheme => {
  const found = loyalty.readScheme(JSON.stringify(document))
  if (isError(found)) throw new Error(found.message)
  return found
}

const made = (scheme: Scheme, rows: readonly Row[]): Scheme => {
  const found = schemeOfRows(rows, { scheme, loyalty, language: 'en', ownSource: 'Ours' })
  if (isError(found)) throw new Error(found.message)
  return found
}

const team = {
  id: 'acme-nps',
  metric: 'NPS',
  unit: 'points',
  source: { en: 'Acme, customer office', ru: 'Акме, отдел заботы' },
  url: 'https://example.org/bands',
  year: 2026,
  bands: [
    { low: -100, high: 0, closed: 'both', key: 'low', title: { en: 'Act', ru: 'Действовать' }, origin: 'published' },
    { low: 20, high: 60, closed: 'right', key: 'high', title: { en: 'Hold', ru: 'Держать' }, origin: 'derived' },
    { low: 60, high: 100, closed: 'right', key: '', title: { en: 'Praise', ru: 'Хвалить' }, origin: 'published' },
  ],
}

test.each([...loyalty.schemes, read(team)].map((scheme) => [scheme.id, scheme] as const))(
  '%s: out and in again, nothing is lost',
  (_, scheme) => {
    const exported = made(scheme, rowsOfScheme(scheme, 'en'))
    expect(exported).toEqual(scheme)
    expect(read(exported)).toEqual(scheme)
  },
)

test('one changed name changes nothing else of a team’s scheme', () => {
  const scheme = read(team)
  const rows = rowsOfScheme(scheme, 'en').map((row, i) => (i === 1 ? { ...row, title: 'Keep' } : row))
  const bands = scheme.bands.map((band) =>
    band.title.en === 'Hold' ? { ...band, title: { en: 'Keep', ru: 'Keep' } } : band,
  )
  expect(made(scheme, rows)).toEqual({ ...scheme, bands })
})

test('a changed scale of others is no longer theirs', () => {
  const scheme = loyalty.schemes.find(({ id }) => id === 'customergauge-nps') as Scheme
  const rows = rowsOfScheme(scheme, 'en').slice(1)
  const { id, source, url, year } = made(scheme, rows)
  expect({ id, source, url, year }).toEqual({ id: 'own', source: { en: 'Ours', ru: 'Ours' }, url: '', year: 0 })
})
