// biome-ignore-all lint/correctness/noComponentHookFactories: office.js calls these names, they are no components.
/**
 * What a page finds of the native application: `window.external` and the pipe of messages, as office.js looks for them
 * (OSF.getClientEndPoint, RichClientHostController and the reading of OSF.HostInfo in office.debug.js).
 */
import type { RequirementMatrix } from './wire/requirements.ts'

export interface ShellOptions {
  readonly hostInfo: string
  /** Answers of the native context by the name of the question. */
  readonly answers: Readonly<Record<string, unknown>>
  readonly documentSettings: Readonly<Record<string, string>>
}

export function shellOptions(
  locale: string,
  requirementSets: RequirementMatrix,
  documentSettings: Readonly<Record<string, string>>,
): ShellOptions {
  const answers = {
    GetAppType: 1,
    GetSolutionRef: '11111111-2222-3333-4444-555555555555',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: 'C:\\Book1.xlsx',
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: 'correlation',
    GetInstanceId: 'instance',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirementSets),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.18925.20000',
    GetInitialDisplayMode: 1,
    GetFeaturesForSolution: '',
    GetDialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    GetOfficeThemeInfo: '{}',
  }
  // The last number holds flags: 1 a shared runtime, 2 custom functions.
  return { hostInfo: `Excel|Win32|16.01|${locale}|correlation||disableLogging|3|`, answers, documentSettings }
}

/** Calls the test process with a kind and a text: 'message', 'settings', 'command' or 'gap'. */
type Tell = (kind: string, text: string) => void

/** Called with the id of the event and, of a command, its control, its function and an event as JSON. */
type CommandHandler = (id: number, payload: readonly unknown[]) => void

/** Runs in the page before any of its scripts, so it may use nothing from outside. */
export function installShell({ hostInfo, answers, documentSettings }: ShellOptions): void {
  if (window.top !== window) return
  const tell: Tell = (kind, text) => (window as unknown as { tellExcel: Tell }).tellExcel(kind, text)
  tell('opened', '')
  const settings = new Map(Object.entries(documentSettings))
  const context: Record<string, unknown> = {
    GetSettings: () => ({
      Read(keys: string[], texts: string[]) {
        keys.push(...settings.keys())
        texts.push(...settings.values())
      },
      Write(keys: string[], texts: string[]) {
        settings.clear()
        for (const [i, key] of keys.entries()) settings.set(key, texts[i] ?? '')
        tell('settings', JSON.stringify(Object.fromEntries(settings)))
      },
      RefreshAsync: (done: () => void) => done(),
    }),
  }
  for (const [name, value] of Object.entries(answers)) context[name] = () => value
  const internalError = 5001
  /** Dispatch ids of the script: dispidAppCommandInvokedEvent, dispidAppCommandInvocationCompletedMethod. */
  const ribbonCommands = 39
  const commandCompleted = 94
  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => context,
    Execute(id: number, parameters: unknown, done?: (status: number, result: unknown[]) => void) {
      if (id === commandCompleted) {
        tell('command', JSON.stringify(parameters))
        done?.(0, [])
        return
      }
      tell('gap', `call ${id} of the older common API is not modelled`)
      done?.(internalError, [])
    },
    RegisterEvent(id: number, _target: unknown, handler: CommandHandler, done?: (status: number) => void) {
      if (id === ribbonCommands)
        Object.assign(window, { pressRibbonButton: (name: string) => handler(id, [name, name, '{}']) })
      else tell('gap', `event ${id} of the older common API is not modelled`)
      done?.(id === ribbonCommands ? 0 : internalError)
    },
    UnregisterEvent: (_id: number, _target: unknown, done?: (status: number) => void) => done?.(0),
  }
  const sendMessageToHost = (text: string) => tell('message', text)
  Object.assign(window, {
    external: Object.assign(window.external ?? {}, external),
    _richApiNativeBridge: { sendMessageToHost },
  })
}
