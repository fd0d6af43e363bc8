/** Operations whose code is fetched with the first of them, so that the pane opens quickly. What fails is fetched again. */
import type { Failure, Operations, OperationsOptions } from '../workbook/contract.ts'

type Action = (...args: readonly unknown[]) => Promise<unknown>

const notLoaded: Failure = { done: false, reason: 'notLoaded', place: '' }

export function lazyOperations(options: OperationsOptions): Operations {
  let loading: Promise<Operations | null> | null = null
  const load = (): Promise<Operations | null> => {
    loading ??= import('../workbook/operations.ts').then(
      ({ createOperations }) => createOperations(options),
      () => {
        loading = null
        return null
      },
    )
    return loading
  }
  const lazily =
    (name: keyof Operations): Action =>
    async (...args) => {
      const operations = await load()
      return operations ? (operations[name] as Action)(...args) : notLoaded
    }
  return new Proxy({} as Operations, { get: (_, name) => lazily(name as keyof Operations) })
}
