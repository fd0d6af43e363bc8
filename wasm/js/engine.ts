/** What the core and the catalogue offer, typed. A caller needs types from no other file. */
import type { CatalogEngine } from './contract/catalog.ts'
import type { CellsEngine } from './contract/cells.ts'
import type { NpsEngine } from './contract/nps.ts'
import type { PurchasesEngine } from './contract/purchases.ts'
import type { SatisfactionEngine } from './contract/satisfaction.ts'
import type { StatisticsEngine } from './contract/statistics.ts'

export type * from './contract/catalog.ts'
export type * from './contract/cells.ts'
export type * from './contract/nps.ts'
export type * from './contract/purchases.ts'
export type * from './contract/satisfaction.ts'
export type * from './contract/statistics.ts'

export interface Engine
  extends CellsEngine,
    NpsEngine,
    StatisticsEngine,
    SatisfactionEngine,
    PurchasesEngine,
    CatalogEngine {}
