export function median(numbers: readonly number[]): number
export function inRuns<Found>(measure: () => Promise<Found>): Promise<Found[]>
export function ratioOf<Given = undefined>(
  work: (given: Given) => number,
  reference: (given: Given) => number,
  options?: { turns?: number; warmUp?: number; fresh?: () => Given },
): number
