/** Whole files of orders: what must hold whatever was published. */
import { expect, test } from 'vitest'
import { serialOfText } from '../../web/sheet/dates.ts'
import { hasData, readColumns } from '../support/data.ts'
import { call, table } from './loyalty.ts'

const ordersOf = (file: string, names: readonly string[]) => names.map((name) => readColumns([file], [name]))
const shopOrders = () => ordersOf('uci_online_retail_orders.csv', ['CustomerID', 'InvoiceDate'])

test.runIf(hasData)('the cohorts are the customers', () => {
  const sizes = table('COHORTS', ...shopOrders()).slice(1)
  expect(sizes.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(4338)
})

test.runIf(hasData)('dates are serials and text alike', () => {
  const [customers = [], dates = []] = shopOrders()
  const serials = dates.map(([date]) => [serialOfText(String(date))])
  expect(call('CHURN.ORDERS', customers, serials)).toEqual(call('CHURN.ORDERS', customers, dates))
})
