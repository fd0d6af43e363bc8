/** What others reach. */

import { metric } from './advice.ts'
import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { language, words } from './parameters.ts'

const columns = ['kind', 'low', 'high', 'source-of-benchmark', 'year']

export const benchmark = spreadsheetFunction('BENCHMARK', {
  family: 'reading',
  takes: [metric, words('kind'), language],
  shows: 'table',
  cells: byColumn('text', 'number', 'number', 'text'),
  compute: (call, metric, kind, language) => {
    const known = call.engine.benchmarks(metric)
    if (known.length === 0) fail(call, '#N/A', 'error-no-benchmarks', { metric })
    const found = known.filter(({ id }) => kind === '' || id.toLowerCase() === kind.toLowerCase())
    if (found.length === 0) {
      fail(call, '#VALUE!', 'error-kind', { value: kind, allowed: known.map(({ id }) => `"${id}"`).join(', ') })
    }
    const rows = found.map(({ kind, low, high, source, year }) => [
      kind[language],
      low,
      high,
      source[language],
      year || '',
    ])
    return [columns.map(titlesIn(language)), ...rows]
  },
  example: '=BENCHMARK("NPS")',
})
