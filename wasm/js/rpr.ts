/** Repeat purchases from orders. */
import type { Engine } from './engine.ts'
import type { Memory } from './memory.ts'

const rules = ['orders', 'days']

export const rprEngine = (memory: Memory): Pick<Engine, 'repeatPurchase' | 'repeatPurchaseRate'> => ({
  repeatPurchaseRate: (repeatCustomers, customers) => memory.module.repeatPurchaseRate(repeatCustomers, customers),
  repeatPurchase(customers, dates, count, from, to, rule) {
    const length = Math.min(customers.length, dates.length)
    memory.makeDesk(count)
    memory.module.repeatPurchase(customers.pointer, dates.pointer, length, count, from, to, rules.indexOf(rule))
    return { customers: memory.read(0), repeatCustomers: memory.read(1), orders: memory.read(2) }
  },
})
