/** Samples and choices of the Net Promoter Score as the module takes them. */
import type { NpsSample, NpsScale, NpsTestMethod } from './engine.ts'
import type { Memory } from './memory.ts'

const scales = ['0-10', '1-10', '1-7', '1-5']
const testMethods = ['adjusted-wald', 'wald']

export const npsScaleCode = (scale: NpsScale): number => scales.indexOf(scale)
export const npsTestCode = (method: NpsTestMethod): number => testMethods.indexOf(method)

export const numbersOfSample = ({ promoters, passives, detractors }: NpsSample) => [promoters, passives, detractors]

export const readSample = (memory: Memory, at: number): NpsSample => ({
  promoters: memory.read(at),
  passives: memory.read(at + 1),
  detractors: memory.read(at + 2),
})
