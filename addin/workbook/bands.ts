/** A team's own bands as a table of the workbook. */
import type { Cell, Language, Scheme } from '../../web/sheet/contract.ts'
import { isBandsTable, planBands } from '../../web/workbook/index.ts'
import type { BandsTable, Outcome } from './contract.ts'
import { attempt } from './outcome.ts'
import { write } from './plan/write-plan.ts'

export function putBands(scheme: Scheme, language: Language): Outcome<{ reference: string; sheet: string }> {
  return attempt(async (context) => {
    const { sheets, tables } = await write(context, planBands(scheme, language))
    return { reference: tables[0] ?? '', sheet: sheets[0] ?? '' }
  })
}

const cellOf = (value: unknown): Cell => (value === '' ? null : (value as Cell))

export function readBands(): Outcome<{ tables: readonly BandsTable[] }> {
  return attempt(async (context) => {
    const { tables } = context.workbook
    tables.load('items/name')
    await context.sync()
    const found = tables.items.filter(({ name }) => isBandsTable(name))
    const bodies = found.map((table) => table.getDataBodyRange())
    for (const body of bodies) body.load('address,values')
    await context.sync()
    const read = bodies.map(({ address, values }, index): BandsTable => {
      return { name: found[index]?.name ?? '', address, rows: values.map((cells) => cells.map(cellOf)) }
    })
    return { tables: read }
  })
}
