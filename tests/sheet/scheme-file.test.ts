import { expect, test } from 'vitest'
import { loyalty } from './loyalty.ts'

const own = (...bands: object[]) => JSON.stringify({ id: 'team', metric: 'NPS', unit: 'points', source: 'Team', bands })

test('a team reads its own scheme', () => {
  const scheme = loyalty.readScheme(own({ low: -100, title: 'Weak' }, { low: 30, title: 'Strong' }))
  expect(scheme).toMatchObject({
    metric: 'NPS',
    bands: [
      { high: 30, title: { en: 'Weak' } },
      { low: 30, high: 100 },
    ],
  })
})

test.each([
  ['no JSON at all', 'This file is no scheme of bands: it is not written in JSON.'],
  [own({ low: -100, title: 'Weak' }, { title: 'Strong' }), 'Band 2, low: this band lacks a limit or a title.'],
  [own({ low: 10, title: 'One' }, { low: 10, title: 'Two' }), 'Band 2: another band begins at the same value.'],
  ['{}', 'This file is no scheme of bands: it needs an id, a metric, a unit, a source and bands.'],
])('%s', (json, message) => {
  expect(loyalty.readScheme(json)).toEqual({ error: '#VALUE!', message })
})

test('in Russian', () => {
  expect(loyalty.readScheme('[', { language: 'ru' })).toMatchObject({ message: expect.stringContaining('не в JSON') })
})

test('of every metric the scheme it uses by itself comes first', () => {
  const first = (metric: string) => loyalty.schemes.find((scheme) => scheme.metric === metric)?.id
  expect(['NPS', 'CSI', 'CLI', 'RPR', 'CSAT', 'CES'].map(first)).toEqual([
    's1-nps',
    's1-csi',
    'cli-scale',
    's1-rpr',
    'csat-75',
    'ces7',
  ])
})
