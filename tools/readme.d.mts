import type { FunctionInfo } from '../web/sheet/contract.ts'

export function withFunctions(readme: string, functions: readonly FunctionInfo[]): string
