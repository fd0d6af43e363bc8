/** Every result that LOYALTY_DATA says was published about its files, through the functions a cell calls. */
import { describe, expect, test } from 'vitest'
import { hasData, publishedResults } from '../support/data.ts'
import { resultsOfAnswers } from './published/answers.ts'
import { resultsOfCustomers } from './published/customers.ts'
import { resultsOfOrders, tablesOfOrders } from './published/orders.ts'
import { expectPrinted } from './published/values.ts'

const results = { ...resultsOfAnswers, ...resultsOfCustomers, ...resultsOfOrders }

function expectPublished(found: unknown, value: unknown): void {
  if (Array.isArray(value))
    for (const [place, each] of value.entries()) expectPublished((found as unknown[])[place], each)
  else if (typeof value === 'number') expectPrinted(found, String(value))
  else expect(found).toBe(value)
}

describe.runIf(hasData)('published', () => {
  test.each(publishedResults())('$file: $metric', ({ file, metric, value }) => {
    const name = `${file} ${metric}`
    const table = tablesOfOrders[name]
    if (table) table(String(value))
    else expectPublished(results[name]?.(), value)
  })
})
