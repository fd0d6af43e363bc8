/** The answers of the airport survey, as the example of the page has them: blanks first, the code 11 last. */

import data from '../../web/calculator/examples/nps.json'
import { expanded } from '../../web/calculator/examples/random.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const blanks = sum(data.airlines.map(({ blank }) => blank))
const code11 = sum(data.airlines.map((airline) => airline.code11))
const counts = Array.from({ length: 11 }, (_, score) => sum(data.airlines.map((airline) => airline.counts[score] ?? 0)))

/** One cell under another. */
export const airportAnswers: (number | null)[][] = [
  ...new Array<null>(blanks).fill(null),
  ...expanded([...counts, code11], 0),
].map((answer) => [answer])
