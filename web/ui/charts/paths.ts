/** Straight lines through points, broken where a point is missing. */
export type Place = readonly [x: number, y: number]

const rounded = (value: number) => Number(value.toFixed(2))
const through = (places: readonly Place[]) => places.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')

/** Neighbours that are both there, together. */
function runs<Each>(items: readonly (Each | null)[]): Each[][] {
  const found: Each[][] = [[]]
  for (const item of items) {
    if (item === null) found.push([])
    else found.at(-1)?.push(item)
  }
  return found.filter((run) => run.length > 0)
}

export const linePath = (places: readonly (Place | null)[]) =>
  runs(places)
    .map((run) => `M${through(run)}`)
    .join('')

/** The strip between an upper and a lower line. */
export const stripPath = (ends: readonly (readonly [upper: Place, lower: Place] | null)[]) =>
  runs(ends)
    .map((run) => `M${through([...run.map(([upper]) => upper), ...run.map(([, lower]) => lower).reverse()])}Z`)
    .join('')
