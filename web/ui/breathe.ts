/** Between two steps of long work the page takes what a person does meanwhile. */

/** Smaller ranges are done before anybody could notice. */
const kManyCells = 100_000

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export function breathe(cells: number): Promise<void> | undefined {
  return cells < kManyCells ? undefined : nextTask()
}
