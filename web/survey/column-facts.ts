/** All that is known of one column before it is read together with the others. */
import type { Cell } from '../sheet/contract.ts'
import type { Column, Reason, Role, Scale } from './contract.ts'
import { type FarDates, farDates } from './far-dates.ts'
import { folded } from './heading-text.ts'
import { type Profile, profileOf } from './profile.ts'
import { sampleOf } from './read-cells.ts'

export interface ColumnFacts {
  readonly title: string
  readonly heading: string
  readonly profile: Profile
  /** Some cells that hold something. */
  readonly sample: readonly Cell[]
  /** Of a column of dates, where some lie far from the others. */
  readonly far: FarDates | null
}

/** A column as it is read so far. */
export interface Reading {
  readonly role: Role
  readonly scale: Scale | null
  readonly certain: boolean
  readonly reasons: readonly Reason[]
}

export function factsOf(column: Column): ColumnFacts {
  return {
    title: column.title,
    heading: folded(column.title),
    profile: profileOf(column),
    sample: sampleOf(column.cells),
    far: column.holds === 'dates' ? farDates(column.cells) : null,
  }
}

export const because = (id: string, values: Reason['values'] = {}): Reason => ({ id: `reason-${id}`, values })

export const leftOut = (...reasons: readonly Reason[]): Reading => ({
  role: 'leftOut',
  scale: null,
  certain: true,
  reasons,
})

export const wordCount = (heading: string): number => (heading === '' ? 0 : heading.split(' ').length)
