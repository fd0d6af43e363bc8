/**
 * fast-check as the tests use it: the same inputs in every run, so that a run says something of the change before it; others in
 * every run of `./dev test --fuzz`. Says how many inputs a file has tried.
 */
import fc, { type RunDetails } from 'fast-check'
import { afterAll } from 'vitest'

const kSeed = 20_261_122
const seed = process.env.LOYALTY_SEEDS === 'free' ? Date.now() : kSeed

let tried = 0

function reporter<Input>(details: RunDetails<Input>): void {
  tried += details.numRuns
  if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? 'a property does not hold')
}

fc.configureGlobal({ seed, reporter })

afterAll(() => console.log(`inputs tried: ${tried}`))

export default fc
