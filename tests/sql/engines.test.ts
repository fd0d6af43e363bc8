/** Every engine of this run, started once: what it gives equals the spreadsheet functions, row by row. */
import { afterAll, beforeAll, describe } from 'vitest'
import { atHandTests } from './at-hand.ts'
import { badInputTests } from './bad-input.ts'
import { bringBackTests } from './bring-back.ts'
import { printDifferences } from './differences.ts'
import type { Running } from './engines/engine.ts'
import { engineNames, start } from './engines/start.ts'
import { metricTests } from './metrics.ts'
import { orderTests } from './orders.ts'
import { ordersAtHandTests } from './orders-at-hand.ts'
import { planTests } from './plans.ts'
import { scalarTests } from './scalars.ts'
import { surveyTests } from './surveys.ts'

afterAll(printDifferences)

describe.each(engineNames)('%s', (engine) => {
  let running: Running
  beforeAll(async () => {
    running = await start(engine)
  })
  afterAll(() => running.stop())
  const given = () => running

  describe('metrics', () => metricTests(given))
  describe('bad input', () => badInputTests(engine, given))
  describe('shared surveys', () => surveyTests(engine, given))
  describe('orders', () => orderTests(engine, given))
  describe('at hand', () => atHandTests(engine, given))
  describe('orders at hand', () => ordersAtHandTests(engine, given))
  describe('brought back', () => bringBackTests(engine, given))
  describe('plans', () => planTests(engine, given))
  describe('counts', () => scalarTests(engine, given))
})
