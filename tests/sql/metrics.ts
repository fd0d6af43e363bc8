/** Every metric on every scale, on answers of every kind that a column can hold. */
import { test } from 'vitest'
import type { SqlMetric } from '../../web/sheet/sql.ts'
import { compareInTable, everyMetric, type Place } from './asking.ts'
import type { Running } from './engines/engine.ts'
import { plainSample, type Sample, writtenSample } from './samples.ts'

export function metricTests(given: () => Running): void {
  const loaded = new Map<string, { readonly place: Place; readonly sample: Sample }>()

  /** Metrics of the same columns on the same scale share a table. */
  const load = async (metric: SqlMetric, kind: 'plain' | 'written') => {
    const key = [kind, ...metric.columns, metric.scale?.low, metric.scale?.high].join(' ')
    const known = loaded.get(key)
    if (known !== undefined) return known
    const sample = kind === 'plain' ? plainSample(metric, 1000) : writtenSample(metric, 5)
    const place = {
      table: `sample_${loaded.size + 1}`,
      group: 'g',
      columns: sample.columns.slice(1).map(({ name }) => name),
    }
    await given().createTable(place.table, sample.columns, sample.rows)
    loaded.set(key, { place, sample })
    return { place, sample }
  }

  test.each(everyMetric)('$metric.name', async (asked) => {
    for (const kind of ['plain', 'written'] as const) {
      const { place, sample } = await load(asked.metric, kind)
      await compareInTable(given(), asked, place, sample.rows)
    }
  })
}
