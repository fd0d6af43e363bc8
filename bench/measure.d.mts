export function median(numbers: readonly number[]): number
export function inRuns<Found>(measure: () => Promise<Found>): Promise<Found[]>
export function ratioOf(
  work: () => number,
  reference: () => number,
  options?: { turns?: number; warmUp?: number },
): number
