/** Customer satisfaction index. */
import type { Engine, Matrix } from './engine.ts'
import type { Memory } from './memory.ts'

const methods = ['share', 'pomp', 'respondent']
const statuses = ['ok', 'noAnswers', 'noCriterionAnswers', 'noImportance', 'offScale'] as const
const criterionCells = 5

const shapeOf = ({ pointer, rows, columns }: Matrix) => [pointer, rows, columns]

export const csiEngine = (memory: Memory): Pick<Engine, 'csi' | 'csiCriteria' | 'csiRespondents'> => {
  const { module } = memory
  const lay = (importance: Matrix, satisfaction: Matrix, max: number) =>
    memory.lay([...shapeOf(importance), ...shapeOf(satisfaction), max])
  return {
    csi(importance, satisfaction, max, method) {
      lay(importance, satisfaction, max)
      module.csi(methods.indexOf(method))
      return { status: statuses[memory.read(0)] ?? 'noAnswers', criterion: memory.read(1), score: memory.read(2) }
    },
    csiCriteria(importance, satisfaction, max) {
      memory.makeDesk(criterionCells * satisfaction.columns)
      lay(importance, satisfaction, max)
      module.csiCriteria()
      return Array.from({ length: satisfaction.columns }, (_, i) => {
        const at = criterionCells * i
        return {
          importance: memory.read(at),
          share: memory.read(at + 1),
          satisfaction: memory.read(at + 2),
          weighted: memory.read(at + 3),
          loss: memory.read(at + 4),
        }
      })
    },
    csiRespondents(importance, satisfaction, max) {
      memory.makeDesk(Math.max(importance.rows, satisfaction.rows))
      lay(importance, satisfaction, max)
      return memory.readAll(0, module.csiRespondents())
    },
  }
}
