/** Themes of comments: who names them, and what they do to the score. */
import type { Engine, Theme } from './engine.ts'
import type { Memory } from './memory.ts'
import { npsScaleCode, readSample } from './nps-samples.ts'

const themeCells = 6

const readTheme = (memory: Memory, at: number): Theme => ({
  index: memory.read(at),
  sample: readSample(memory, at + 1),
  impact: memory.read(at + 4),
  p: memory.read(at + 5),
})

export const themesEngine = (memory: Memory): Pick<Engine, 'themes'> => ({
  themes({ pointer, length }, mentions, ends, count, fewest, scale) {
    memory.makeDesk(themeCells * count)
    const { module } = memory
    const code = npsScaleCode(scale)
    const found = module.themes(pointer, length, mentions.pointer, mentions.length, ends.pointer, count, fewest, code)
    return Array.from({ length: found }, (_, i) => readTheme(memory, themeCells * i))
  },
})
