import type { RequirementMatrix } from './wire/requirements.ts'

export interface Profile {
  /** What Office.context.platform says. */
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline'
  /** What a blank cell of a range becomes in a custom function: office-js#4702, #5262, #1951. */
  readonly blank: 0 | null
  /**
   * What a whole column becomes. Excel on the web answered #CALC! (office-js#4613). Of the desktop only the upper limit is
   * known, all 1,048,576 rows: to be checked in real Excel.
   */
  readonly wholeColumns: 'all rows' | '#CALC!'
  /** Excel on the web: 5 MB per request and answer (Microsoft: resource limits and performance optimization). */
  readonly maxPayload: number
}

const desktop = { blank: 0, wholeColumns: 'all rows', maxPayload: Number.POSITIVE_INFINITY } as const

export const profiles = {
  desktop: { platform: 'PC', ...desktop },
  mac: { platform: 'Mac', ...desktop },
  web: { platform: 'OfficeOnline', blank: null, wholeColumns: '#CALC!', maxPayload: 5 * 1024 * 1024 },
} as const satisfies Record<string, Profile>
export type ProfileName = keyof typeof profiles

const common = { AddinCommands: '1.3', DialogApi: '1.2', Settings: '1.1', OfficeRuntime: '1.0', CustomFunctions: '1.9' }

/** ExcelApi ends at 1.15, where the npm copy of office.js ends. */
export const requirementSets = {
  '2021': { ...common, ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1', RibbonApi: '1.1' },
  today: { ...common, ExcelApi: '1.15', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2', RibbonApi: '1.2' },
} as const satisfies Record<string, RequirementMatrix>
export type RequirementSetsName = keyof typeof requirementSets
