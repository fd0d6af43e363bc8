/** Evaluates a formula and calls the custom functions in it (Microsoft: custom functions in Excel). */
import { HostGap } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Area } from '../workbook/area.ts'
import type { CellValue } from '../workbook/cells.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { applied, type Expression, type Lambda, parseLambda } from './formula.ts'
import { CellErrorSignal, Marshal, type WorksheetArgument } from './marshal.ts'
import { type Shown, shownResult } from './shown.ts'

/** A worksheet function that a test models: FILTER and the like. */
export type NativeFunction = (...args: Shown[]) => Shown

/** Where a formula stands. */
export interface Place {
  readonly sheet: Sheet
  readonly address: string
}

const calculated = (value: Shown): WorksheetArgument => ({ value, address: null })

type Call = Extract<Expression, { readonly kind: 'call' }>

const choosing: ReadonlySet<string> = new Set(['IF', 'ISOMITTED'])
const omitted: Expression = { kind: 'omitted' }

export class Evaluator {
  readonly natives = new Map<string, NativeFunction>()
  private readonly marshal: Marshal

  constructor(private readonly host: Host) {
    this.marshal = new Marshal(host.profile, host.functions.errorsAllowed)
  }

  async show(expression: Expression, place: Place): Promise<Shown> {
    try {
      return (await this.evaluate(expression, place))?.value ?? null
    } catch (error) {
      if (error instanceof CellErrorSignal) return { error: error.error }
      if (!(error instanceof HostGap)) throw error
      this.host.report(error.message)
      return { error: '#NAME?' }
    }
  }

  /** A gap where a function is neither the add-in's nor modelled. */
  checkKnown(expression: Expression): void {
    if (expression.kind !== 'call') return
    const { name, args } = expression
    const isKnown = choosing.has(name) || this.natives.has(name) || this.host.functions.find(name) || this.lambda(name)
    if (!isKnown) throw new HostGap(`${name} is not modelled`)
    for (const argument of args) this.checkKnown(argument)
  }

  private async evaluate(expression: Expression, place: Place): Promise<WorksheetArgument | undefined> {
    switch (expression.kind) {
      case 'value':
        return calculated(expression.value)
      case 'matrix':
        return calculated(expression.rows)
      case 'omitted':
        return undefined
      case 'reference':
        return this.reference(expression.text, place.sheet)
      case 'call':
        return this.chosen(expression.name, expression.args, place) ?? this.called(expression, place)
    }
  }

  private reference(text: string, sheet: Sheet): WorksheetArgument {
    const area = this.host.workbook.resolve(text, sheet)
    // Excel's help: #NAME? for a name it does not know.
    if (!area) throw new CellErrorSignal('#NAME?')
    if (area.unbounded && this.host.profile.wholeColumns === '#CALC!') throw new CellErrorSignal('#CALC!')
    return { value: valuesOf(area), address: area.address }
  }

  private async called({ name, args }: Call, place: Place): Promise<WorksheetArgument | undefined> {
    const lambda = this.lambda(name)
    if (!lambda) return calculated(await this.call(name, args, place))
    const body = applied(lambda, args)
    // Microsoft, LAMBDA: a wrong number of arguments is #VALUE!.
    if (!body) throw new CellErrorSignal('#VALUE!')
    return this.evaluate(body, place)
  }

  private lambda(name: string): Lambda | null {
    const formula = this.host.workbook.names.get(name.toLowerCase())?.formula
    return formula === undefined ? null : parseLambda(formula)
  }

  /** IF gives the cells themselves, and ISOMITTED asks what was written (Microsoft: IF, ISOMITTED). null for other functions. */
  private chosen(
    name: string,
    args: readonly Expression[],
    place: Place,
  ): Promise<WorksheetArgument | undefined> | null {
    if (this.natives.has(name) || !choosing.has(name)) return null
    const [first = omitted, then = omitted, otherwise = omitted] = args
    if (name === 'ISOMITTED') return Promise.resolve(calculated(first.kind === 'omitted'))
    return this.evaluate(first, place).then((asked) => this.evaluate(asked?.value ? then : otherwise, place))
  }

  private async call(name: string, expressions: readonly Expression[], place: Place): Promise<Shown> {
    const args: (WorksheetArgument | undefined)[] = []
    for (const expression of expressions) args.push(await this.evaluate(expression, place))
    const native = this.natives.get(name)
    if (native) return native(...args.map((argument) => argument?.value ?? null))
    const called = this.host.functions.find(name)
    if (!called) throw new HostGap(`worksheet function ${name} is not modelled`)
    const parameters = this.marshal.parameters(called, args)
    // One for each parameter, where the function asks for them (Microsoft: requiresParameterAddresses).
    const addresses = called.parameters.map((_, i) => args[i]?.address ?? null)
    await this.host.ready
    const result = await this.host.invocations.call({
      functionId: called.id,
      parameters,
      address: place.address,
      flags: this.host.functions.flags(called),
      parameterAddresses: called.options?.requiresParameterAddresses ? addresses : null,
    })
    return shownResult(result)
  }
}

function valuesOf(area: Area): CellValue | CellValue[][] {
  const rows = area.mapCells((row, column) => area.sheet.valueAt(row, column))
  return area.cellCount === 1 ? (rows[0]?.[0] ?? null) : rows
}
