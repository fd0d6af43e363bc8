/**
 * The names of the ribbon's buttons, known before anything else is loaded: Excel may run one as soon as the page says that it
 * is ready, as it may call a function. What they do is loaded with the pane, and a click waits for it.
 */
import { commandIds, type RunCommand } from './contract.ts'

export function associateCommands(): void {
  const started = new Promise<RunCommand>((resolve) => {
    globalThis.startCommands = resolve
  })
  for (const id of commandIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      await (await started)(id)
      event.completed()
    })
  }
}
