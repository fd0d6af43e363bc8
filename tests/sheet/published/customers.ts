/** Published results of a telephone company's customers, and of an online shop's in one country. */
import { readColumns, readTable } from '../../support/data.ts'
import { call, column, table } from '../loyalty.ts'
import { number, type Results, valuesOf } from './values.ts'

const telephone = 'telco_churn_ibm.csv'

const left = (rows: readonly Record<string, string>[]) =>
  100 * number('CHURN', rows.length, rows.filter(({ Churn }) => Churn === 'Yes').length)
const callers = (wanted: Readonly<Record<string, string>> = {}) =>
  readTable(telephone).filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
const charges = (rows: readonly Record<string, string>[]) => column(...rows.map((row) => Number(row.MonthlyCharges)))

/** Orders of invoices in Quantity, UnitPrice and the like; returns and lines without a customer are no part of them. */
function ordersOfFrance() {
  const lines = readTable('uci_lines_france.csv').filter(
    (line) =>
      !line.InvoiceNo?.startsWith('C') && Number(line.Quantity) > 0 && Number(line.UnitPrice) > 0 && line.CustomerID,
  )
  const orders = new Map<string, { customer: string; amount: number }>()
  for (const { InvoiceNo = '', CustomerID: customer = '', Quantity, UnitPrice } of lines) {
    const amount = (orders.get(InvoiceNo)?.amount ?? 0) + Number(Quantity) * Number(UnitPrice)
    orders.set(InvoiceNo, { customer, amount })
  }
  const all = [...orders.values()]
  return [
    column(...all.map(({ customer }) => customer)),
    column(...all.map(() => 40_513)),
    column(...all.map(({ amount }) => amount)),
  ]
}

export const resultsOfCustomers: Results = {
  'uci_lines_france.csv net sales / orders / customers': () => {
    const [customers, orders, revenue] = valuesOf('ORDERS.REPORT', ...ordersOfFrance())
    return [revenue, orders, customers]
  },
  [`${telephone} stayed / left`]: () => [7043 - (7043 * left(callers())) / 100, (7043 * left(callers())) / 100],
  [`${telephone} blank TotalCharges`]: () =>
    table('AUDIT', readColumns([telephone], ['TotalCharges'])).find(([what]) => what === 'Blank cells')?.[1],
  [`${telephone} churn rate %`]: () => left(callers()),
  [`${telephone} retention %`]: () => 100 * number('RETENTION', 7043, callers({ Churn: 'No' }).length, 0),
  [`${telephone} churn, month-to-month %`]: () => left(callers({ Contract: 'Month-to-month' })),
  [`${telephone} churn, two year %`]: () => left(callers({ Contract: 'Two year' })),
  [`${telephone} churn, fibre optic %`]: () => left(callers({ InternetService: 'Fiber optic' })),
  [`${telephone} monthly revenue`]: () => call('AOV', charges(callers()), 1),
  [`${telephone} monthly revenue of those who left`]: () => call('AOV', charges(callers({ Churn: 'Yes' })), 1),
  [`${telephone} mean tenure, months`]: () => call('AOV', readColumns([telephone], ['tenure'])),
  [`${telephone} mean monthly charge (ARPU)`]: () => call('AOV', charges(callers())),
  // The 454 callers who joined in the quarter are told apart in another edition of the file.
  [`${telephone} churn of joined-before customers`]: () =>
    100 * number('CHURN', 7043 - 454, callers({ Churn: 'Yes' }).length),
}
