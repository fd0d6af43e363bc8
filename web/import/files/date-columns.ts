/** Columns most of whose numbers a workbook shows as dates. */
export class DateColumns {
  readonly #more = new Map<number, number>()

  count(column: number, isDate: boolean): void {
    this.#more.set(column, (this.#more.get(column) ?? 0) + (isDate ? 1 : -1))
  }

  found(): number[] {
    return [...this.#more].filter(([, more]) => more > 0).map(([column]) => column)
  }
}
