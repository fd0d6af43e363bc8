/** Operations whose code is fetched with the first of them, so that the pane opens quickly. */
import type { Operations, OperationsOptions } from '../workbook/contract.ts'

type Action = (...args: readonly unknown[]) => Promise<unknown>

export function lazyOperations(options: OperationsOptions): Operations {
  let loading: Promise<Operations> | undefined
  const load = (): Promise<Operations> => {
    loading ??= import('../workbook/operations.ts').then(({ createOperations }) => createOperations(options))
    return loading
  }
  const lazily =
    (name: keyof Operations): Action =>
    async (...args) =>
      ((await load())[name] as Action)(...args)
  return new Proxy({} as Operations, { get: (_, name) => lazily(name as keyof Operations) })
}
