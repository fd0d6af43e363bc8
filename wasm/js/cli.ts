/** Customer loyalty index. */
import type { Engine } from './engine.ts'
import type { Memory } from './memory.ts'

const pointsOfMap = 6

export const cliEngine = (memory: Memory): Pick<Engine, 'cliRespondents'> => ({
  cliRespondents({ pointer, rows, columns }, map, partial) {
    memory.makeDesk(rows)
    memory.layPadded(map, pointsOfMap)
    memory.module.cliRespondents(pointer, rows, columns, partial)
    return memory.readAll(0, rows)
  },
})
