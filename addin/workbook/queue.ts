/** One action changes the workbook at a time, and two quick clicks are one action. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()
  readonly #underWay = new Map<string, Promise<unknown>>()

  /** The same key while it is under way gets the same answer. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const underWay = this.#underWay.get(key) as Promise<T> | undefined
    if (underWay) return underWay
    const answer = this.#last.then(work)
    this.#underWay.set(key, answer)
    const forget = () => this.#underWay.delete(key)
    this.#last = answer.then(forget, forget)
    return answer
  }
}
