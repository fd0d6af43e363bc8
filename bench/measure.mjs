/** What every measurement is made of: medians of times taken in turns, so that a busy moment meets all of them. */

const runs = 5

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Keeps what work gives, so that no work can be left out. */
const kept = { sum: 0 }

const timeOf = (work, given) => {
  const start = performance.now()
  kept.sum += work(given)
  return performance.now() - start
}

/** Milliseconds of each piece of work, the median of `turns` turns; the first turns only warm up. */
const timesOf = (works, { turns, warmUp, fresh }) => {
  const times = works.map(() => [])
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    works.forEach((work, index) => {
      const time = timeOf(work, fresh())
      if (turn >= warmUp) times[index].push(time)
    })
  }
  return times.map(median)
}

/**
 * How many times longer `work` takes than `reference`: the median of five runs. `fresh` makes what each is given, outside the
 * time: a text that was read once is faster to read again, and Excel hands over new ones every time.
 */
export const ratioOf = (work, reference, { turns = 15, warmUp = 5, fresh = () => undefined } = {}) =>
  median(
    Array.from({ length: runs }, () => {
      const [time, least] = timesOf([work, reference], { turns, warmUp, fresh })
      return time / least
    }),
  )

/** What `measure` gives in five runs, after one that warms up. */
export const inRuns = async (measure) => {
  await measure()
  const found = []
  for (let run = 0; run < runs; run += 1) found.push(await measure())
  return found
}
