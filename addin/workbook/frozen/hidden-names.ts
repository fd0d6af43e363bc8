/** Hidden names of the workbook. Excel keeps them at their cells when rows are inserted, sheets renamed, files copied. */
const kPrefix = '_loyalty_kept_'

/** No other name is ever read or deleted. */
export const isHiddenName = (name: string): boolean => name.startsWith(kPrefix)

/** Names that are not taken yet, one for each reference; the same reference has one name. */
export class NewNames {
  readonly #byReference = new Map<string, string>()
  #last: number

  constructor(taken: readonly string[]) {
    const numbers = taken.filter(isHiddenName).map((name) => Number(name.slice(kPrefix.length)))
    this.#last = Math.max(0, ...numbers.filter(Number.isInteger))
  }

  /** `reference` is what the name refers to, "=Survey!$B$2:$B$9"; '' has no name. */
  of(reference: string): string {
    if (reference === '') return ''
    const known = this.#byReference.get(reference)
    if (known !== undefined) return known
    this.#last += 1
    const name = `${kPrefix}${this.#last}`
    this.#byReference.set(reference, name)
    return name
  }

  add(context: Excel.RequestContext): void {
    for (const [reference, name] of this.#byReference) context.workbook.names.add(name, reference).visible = false
  }

  get all(): string[] {
    return [...this.#byReference.values()]
  }
}
