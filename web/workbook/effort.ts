/** How much a sheet of plain formulas may compare: it does so again after every edit, and nobody should wait for it. */
const mostCells = 10_000_000

export class Effort {
  #spent = 0
  /** True where something was left out. */
  isShort = false

  /** True where a table of so many lines over so many rows of data may still be written. */
  allows(rows: number, lines: number): boolean {
    const cells = 2 * rows * lines
    if (this.#spent + cells > mostCells) {
      this.isShort = true
      return false
    }
    this.#spent += cells
    return true
  }
}
