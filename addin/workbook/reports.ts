/** Outcomes as sentences. */
import type { Language } from '../../web/sheet/contract.ts'
import type { Failure, Operations, Report } from './contract.ts'

export type ActionName = keyof Operations
export type OutcomeOf<Name extends ActionName> = Awaited<ReturnType<Operations[Name]>>

export declare function reportOf<Name extends ActionName>(
  action: Name,
  outcome: OutcomeOf<Name>,
  language: Language,
): Report

export declare function failureSentence(failure: Failure, language: Language): string
