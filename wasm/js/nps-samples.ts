/** Samples and choices of the Net Promoter Score as the module takes them. */
import type { NpsSample, NpsScale, NpsTestMethod } from './engine.ts'
import type { Memory } from './memory.ts'
import { npsScaleNames } from './nps-scales.ts'

const testMethods = ['adjusted-wald', 'wald']

export const npsScaleCode = (scale: NpsScale): number => npsScaleNames.indexOf(scale)
export const npsTestCode = (method: NpsTestMethod): number => testMethods.indexOf(method)

export const numbersOfSample = ({ promoters, passives, detractors }: NpsSample) => [promoters, passives, detractors]

export const readSample = (memory: Memory, at: number): NpsSample => ({
  promoters: memory.read(at),
  passives: memory.read(at + 1),
  detractors: memory.read(at + 2),
})
