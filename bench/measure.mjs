/** What every measurement is made of: medians of times taken in turns, so that a busy moment meets all of them. */

const runs = 5

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Keeps what work gives, so that no work can be left out. */
const kept = { sum: 0 }

const timeOf = (work) => {
  const start = performance.now()
  kept.sum += work()
  return performance.now() - start
}

/** Milliseconds of each piece of work, the median of `turns` turns; the first turns only warm up. */
const timesOf = (works, turns, warmUp) => {
  const times = works.map(() => [])
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    works.forEach((work, index) => {
      const time = timeOf(work)
      if (turn >= warmUp) times[index].push(time)
    })
  }
  return times.map(median)
}

/** How many times longer `work` takes than `reference`: the median of five runs. */
export const ratioOf = (work, reference, { turns = 15, warmUp = 5 } = {}) =>
  median(
    Array.from({ length: runs }, () => {
      const [time, least] = timesOf([work, reference], turns, warmUp)
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
