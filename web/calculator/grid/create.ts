/** Univer, bare: its cells, its formula line and its suggestions; header, toolbar and footer are the page's own. */
import '@univerjs/preset-sheets-core/lib/index.css'
import type { FunctionInfo, Language } from '../../sheet/contract.ts'
import { createSay } from '../words.ts'
import { type CallAnswers, functionClasses } from './functions.ts'
import { descriptions, languagePack } from './help.ts'
import { type LargeSheetNow, plainClasses } from './large-calls.ts'
import type { LongResults } from './long-results.ts'
import type { Messages } from './messages.ts'
import { nameMonths } from './months.ts'
import { quickClasses } from './quick-arrays.ts'
import { RangeCache } from './range-cache.ts'
import { giveRoomToRunningTexts } from './running-texts.ts'
import {
  createUniver,
  defaultTheme,
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaDataModel,
  type FUniver,
  IConfigService,
  type ILanguagePack,
  LocaleType,
  mergeLocales,
  UniverSheetsCorePreset,
} from './univer.ts'
import { indexWhatIsAskedFor } from './value-index.ts'
import { refuseWalks } from './walks.ts'

const locales: Record<
  Language,
  { readonly type: LocaleType; readonly load: () => Promise<{ default: ILanguagePack }> }
> = {
  en: { type: LocaleType.EN_US, load: () => import('@univerjs/preset-sheets-core/locales/en-US') },
  ru: { type: LocaleType.RU_RU, load: () => import('@univerjs/preset-sheets-core/locales/ru-RU') },
}

/** Shades of the page's accent, from theme.css's light to its dark one. */
const primary = {
  50: '#ebf3fc',
  100: '#cfe4fa',
  200: '#b4d6fa',
  300: '#96c6fa',
  400: '#6cb2f7',
  500: '#2886de',
  600: '#0f6cbd',
  700: '#115ea3',
  800: '#0f548c',
  900: '#0c3b5e',
}

/** Of the ranges in a formula: shades of middle lightness, which stay legible when dark mode turns them round. */
const shades = ['blue', 'green', 'purple', 'orange', 'pink', 'jiqing', 'red', 'indigo'] as const
const rangeColours = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [index + 1, `${shades[index % shades.length]}.600`]),
) as (typeof defaultTheme)['loop-color']

export interface GridOptions {
  readonly container: HTMLElement
  readonly functions: readonly FunctionInfo[]
  readonly calculator: CallAnswers
  readonly messages: Messages
  /** The sheet whose data the grid does not hold; null where it holds all. */
  readonly large: LargeSheetNow
  readonly long: LongResults
  readonly language: Language
  readonly dark: boolean
}

async function pack(functions: readonly FunctionInfo[], language: Language): Promise<ILanguagePack> {
  const { default: own } = await locales[language].load()
  return mergeLocales(own, languagePack(functions, language), progressPack(own, language))
}

/** Univer 0.25.1 asks for these words in a place where its languages have none, and would show what it asked for. */
function progressPack(own: ILanguagePack, language: Language): ILanguagePack {
  const say = createSay(language)
  const [analyzing, calculating] = [say('grid-analyzing'), say('grid-calculating')]
  const progress = { analyzing, calculating, 'array-analysis': analyzing, 'array-calculation': calculating, done: '' }
  const room = 'sheets-formula'
  return { [room]: { ...(own[room] as ILanguagePack), progress } }
}

export async function createGrid(options: GridOptions): Promise<FUniver> {
  const { container, functions, calculator, messages, large, long, language, dark } = options
  const ranges = new RangeCache((sheetId) => hasFormulas(univerAPI, sheetId))
  const { univerAPI } = createUniver({
    locale: locales[language].type,
    locales: { [locales[language].type]: await pack(functions, language) },
    darkMode: dark,
    theme: { ...defaultTheme, primary, 'loop-color': rangeColours },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: false,
        disableAutoFocus: true,
        formula: {
          function: [
            ...functionClasses(functions, { calculator, messages, ranges, large, long }),
            ...quickClasses(),
            ...plainClasses({ large, messages, refusal: calculator.tooSlow }),
          ],
          description: descriptions(functions),
        },
      }),
    ],
  })
  indexWhatIsAskedFor()
  nameMonths()
  giveRoomToRunningTexts()
  refuseWalks(univerAPI, { large, messages, refusal: calculator.tooSlow, ranges })
  univerAPI.getFormula().calculationStart(() => {
    messages.nextPass()
    ranges.forget()
  })
  univerAPI.getFormula().calculationEnd(() => ranges.forget())
  return univerAPI
}

function hasFormulas(grid: FUniver, sheetId: string): boolean {
  const workbook = grid.getActiveWorkbook()
  const formulas = workbook?.getActiveSheet().getInject().get(FormulaDataModel).getFormulaData()
  return Object.values(formulas?.[workbook?.getId() ?? '']?.[sheetId] ?? {}).some((row) => Object.keys(row).length > 0)
}

/** Rows that all formulas between two breaths may walk through. */
const kRowsAtOnce = 20_000
/** Univer's own, for sheets of a few rows. */
const kMostFormulas = 500

/** Keeps the page usable while thousands of formulas read long columns. */
export function breatheBetweenFormulas(grid: FUniver): void {
  const workbook = grid.getActiveWorkbook()
  const rows = Math.max(1, ...(workbook?.getSheets() ?? []).map((sheet) => sheet.getMaxRows()))
  const config = workbook?.getActiveSheet().getInject().get(IConfigService)
  const intervalCount = Math.max(1, Math.min(kMostFormulas, Math.round(kRowsAtOnce / rows)))
  config?.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount }, { merge: true })
}

export async function setGridLanguage(
  grid: FUniver,
  functions: readonly FunctionInfo[],
  language: Language,
): Promise<void> {
  grid.loadLocales(locales[language].type, await pack(functions, language))
  grid.setLocale(locales[language].type)
}
