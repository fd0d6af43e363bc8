import type { FunctionInfo, Language } from '../web/sheet/contract.ts'

export const readmes: Readonly<Record<Language, string>>

export function withFunctions(readme: string, functions: readonly FunctionInfo[], language: Language): string
