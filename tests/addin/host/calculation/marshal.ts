import { HostGap } from '../errors.ts'
import type { Profile } from '../profiles.ts'
import type { CellValue } from '../workbook/cells.ts'
import type { FunctionMetadata, ParameterMetadata } from './functions.ts'

/** An argument as the worksheet has it. The address is null for constants and calculated arrays. */
export interface WorksheetArgument {
  readonly value: CellValue | CellValue[][]
  readonly address: string | null
}

/** Stops a calculation with an error in the cell, without a call of the function. */
export class CellErrorSignal extends Error {
  constructor(readonly error: string) {
    super(error)
  }
}

type Scalar = Exclude<CellValue, null | { error: string }>

function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (value.trim() !== '' && Number.isFinite(Number(value))) return Number(value)
  throw new CellErrorSignal('#VALUE!')
}

function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  throw new CellErrorSignal('#VALUE!')
}

const toText = (value: Scalar) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))

/** Worksheet values as Excel puts them on the wire. */
export class Marshal {
  constructor(
    private readonly profile: Profile,
    private readonly errorsAllowed: boolean,
  ) {}

  parameters(called: FunctionMetadata, args: readonly (WorksheetArgument | undefined)[]): unknown[] {
    return called.parameters.map((parameter, i) => {
      if (parameter.repeating) return args.slice(i).map((argument) => this.parameter(parameter, argument))
      const missing = args[i] === undefined && !parameter.optional
      if (missing) throw new HostGap(`${called.id}: too few arguments, Excel refuses to enter the formula`)
      return this.parameter(parameter, args[i])
    })
  }

  /** An omitted optional argument travels as null (Microsoft: custom functions parameter options). */
  private parameter({ type = 'any', dimensionality }: ParameterMetadata, argument: WorksheetArgument | undefined) {
    if (argument === undefined) return null
    const rows = Array.isArray(argument.value) ? argument.value : [[argument.value]]
    if (dimensionality === 'matrix') return rows.map((row) => row.map((value) => this.cell(value, type)))
    return this.cell(rows[0]?.[0] ?? null, type)
  }

  /**
   * Excel converts values to the declared type before it calls (Microsoft: custom functions JSON metadata). An error reaches
   * the function only as `any` and with allowErrorForDataTypeAny; otherwise it is the result (Microsoft: custom functions errors).
   */
  private cell(value: CellValue, type: string): unknown {
    if (value === null) return this.blank(type)
    if (typeof value === 'object') {
      if (type === 'any' && this.errorsAllowed) return { type: 'CustomFunctionError', code: value.error }
      throw new CellErrorSignal(value.error)
    }
    if (type === 'number') return toNumber(value)
    if (type === 'boolean') return toBoolean(value)
    return type === 'string' ? toText(value) : value
  }

  private blank(type: string): unknown {
    if (type === 'string') return ''
    return type === 'boolean' ? false : this.profile.blank
  }
}
