/** Settings of the look that travel with the workbook. */
import type { Outcome, Settings } from './contract.ts'
import { attempt } from './outcome.ts'

const kKey = 'Loyalty.Settings'

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** A workbook comes from anywhere: what is no plain value is left out. */
function settingsOf(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isPlain(each))) as Settings
}

export function readSettings(): Outcome<{ settings: Settings }> {
  return attempt(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(kKey)
    setting.load('value')
    await context.sync()
    return { settings: setting.isNullObject ? {} : settingsOf(setting.value) }
  })
}

export function writeSettings(settings: Settings): Outcome<object> {
  return attempt(async (context) => {
    context.workbook.settings.add(kKey, settings)
    await context.sync()
    return {}
  })
}
