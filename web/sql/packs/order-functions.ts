/** Functions over a table of orders, for engines where a function may take a table. */
import { type Dialect, sqlPeriods } from '../contract.ts'
import { churn, cohorts, ordersReport, repeatRate, type SqlOrders } from '../orders.ts'

const parameters = ['orders_table', 'customer_id', 'order_date']

/** `define` writes one function of the engine; `source` is how its body names the parameters. */
export function orderFunctions(
  dialect: Dialect,
  source: SqlOrders,
  define: (name: string, parameters: readonly string[], query: string) => string,
): string[] {
  return [
    define('rpr_orders', parameters, repeatRate(dialect, source)),
    define('orders_report', [...parameters, 'order_amount'], ordersReport(dialect, source)),
    ...sqlPeriods.flatMap((period) => [
      define(`cohorts_by_${period}`, parameters, cohorts(dialect, source, period)),
      define(`churn_by_${period}`, parameters, churn(dialect, source, period)),
    ]),
  ]
}
