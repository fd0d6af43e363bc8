/** What the readiness to recommend depends on, counted. */
import { metricsOf, type Survey } from '../survey/index.ts'
import { fewestAttributes, longestRun } from '../workbook/drivers-sheet.ts'
import type { Asked } from './asked.ts'
import type { DriversCounts } from './contract.ts'
import { titleOf } from './counter.ts'
import { driversQuery, productOf, sumOfRated } from './drivers-query.ts'
import { columnsIn } from './questions.ts'

const products = (count: number) => Array.from({ length: count }, (_, place) => `with_${place}`)

export async function driversCounts(survey: Survey, asked: Asked): Promise<DriversCounts[]> {
  const found: DriversCounts[] = []
  for (const offer of metricsOf(survey).filter((metric) => metric.function === 'DRIVERS')) {
    const attributes = longestRun(columnsIn(offer.arguments[1]))
    const places = [offer.about, ...attributes]
    const columns = await asked.answers(places)
    const rated = columns.flatMap((column, index) => {
      const scale = survey.questions[places[index] ?? -1]?.scale
      return scale ? [{ column, scale }] : []
    })
    if (attributes.length < fewestAttributes || rated.length < places.length) continue
    const sql = driversQuery(rated)
    const [all] = await asked.tallies(sql)
    const { answered = 0, off_scale = 0 } = all?.sums ?? {}
    // As in a report on a small file: a number that is no answer would count as one.
    if (all === undefined || off_scale > 0 || answered < places.length + 1) continue
    const tallies = places.map((place, row) => ({
      label: titleOf(survey, asked, place),
      sums: {
        answered,
        total: all.sums[sumOfRated(row)] ?? 0,
        ...Object.fromEntries(places.map((_, other) => [`with_${other}`, all.sums[productOf(row, other)] ?? 0])),
      },
    }))
    const title = titleOf(survey, asked, offer.about)
    const by = { kind: 'product', title: '' } as const
    const sums = ['answered', 'total', ...products(places.length)]
    found.push({ outcome: offer.about, attributes, tallied: { metric: 'DRIVERS', title, by, sums, tallies, sql } })
  }
  return found
}
