/** What the database was asked: once it has answered it need not be asked again. */
import type { Tally } from './contract.ts'
import type { Row } from './database.ts'
import { isText, type NamedColumn, rarerQuery, withRarer } from './grouping.ts'

type Rows = (sql: string) => Promise<readonly Row[]>

export const tallyOf = ({ grouped_by, ...sums }: Row): Tally => ({
  label: String(grouped_by ?? ''),
  sums: Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum ?? 0)])),
})

export class Asked {
  readonly columns: readonly NamedColumn[]
  readonly #rows: Rows
  readonly #known = new Map<string, Promise<Tally[]>>()
  /** The one table there is beside the file, and how many there have been. */
  #made: { readonly select: string; readonly name: string; readonly ready: Promise<unknown> } | null = null
  #tables = 0

  constructor(rows: Rows, columns: readonly NamedColumn[]) {
    this.#rows = rows
    this.columns = columns
  }

  /** A column that a person may have taken away is none. */
  column(place: number): NamedColumn | undefined {
    return this.columns[place]
  }

  /** Columns of answers, ready to be read by a query of many of them; fewer where a person has taken one away. */
  async answers(places: readonly number[]): Promise<NamedColumn[]> {
    const found: NamedColumn[] = []
    for (const column of places.flatMap((place) => this.columns[place] ?? [])) {
      found.push(isText(column) ? withRarer(column, await this.tallies(rarerQuery(column))) : column)
    }
    return found
  }

  /** Rows made ready for several queries; its name. The table before makes room for it. */
  async table(select: string): Promise<string> {
    if (this.#made?.select !== select) {
      const before = this.#made?.name
      this.#tables += 1
      const name = `orders_${this.#tables}`
      const drop = before === undefined ? Promise.resolve() : this.#rows(`DROP TABLE IF EXISTS ${before}`)
      const ready = drop.then(() => this.#rows(`CREATE TABLE ${name} AS ${select}`))
      this.#made = { select, name, ready }
      ready.catch(() => this.forgetTable())
    }
    const { name, ready } = this.#made
    await ready
    return name
  }

  /** The database is gone, and the table with it. */
  forgetTable(): void {
    this.#made = null
  }

  tallies(sql: string): Promise<readonly Tally[]> {
    const known = this.#known.get(sql)
    if (known) return known
    const asking = this.#rows(sql).then((rows) => rows.map(tallyOf))
    this.#known.set(sql, asking)
    // What failed is asked again.
    asking.catch(() => this.#known.delete(sql))
    return asking
  }
}
