import { HostGap } from '../errors.ts'
import type { Host } from '../host.ts'
import { containsCell } from '../workbook/address.ts'
import type { Area } from '../workbook/area.ts'
import type { Cell, CellValue } from '../workbook/cells.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { Evaluator } from './evaluate.ts'
import { type Expression, parseFormula, referencesOf } from './formula.ts'
import type { Shown } from './shown.ts'
import { clearSpill, spillInto } from './spill.ts'

interface FormulaCell {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  readonly expression: Expression
  readonly reads: readonly Area[]
  state: 'clean' | 'stale' | 'dirty' | 'running'
  /** An argument changed while the function ran. */
  again: boolean
}

const keyOf = (sheet: Sheet, row: number, column: number) => `${sheet.id}|${row}|${column}`

/** Calculates cells whose formula is a call of a custom function, in the order in which they depend on each other. */
export class Calculation {
  readonly evaluator: Evaluator
  /** What a formula shows whose operators or functions are not modelled, where a test says so. */
  formulaShows: ((formula: string) => CellValue) | undefined
  private readonly formulas = new Map<string, FormulaCell>()
  private readonly changedSheets = new Set<Sheet>()
  private idleWaiters: (() => void)[] = []
  private scheduled = false

  constructor(private readonly host: Host) {
    this.evaluator = new Evaluator(host)
  }

  private get open(): FormulaCell[] {
    return [...this.formulas.values()].filter(({ state }) => state === 'dirty' || state === 'running')
  }
  get busy(): boolean {
    return this.open.length > 0
  }
  /** Resolves when no formula waits for a result. */
  idle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.idleWaiters.push(resolve)) : Promise.resolve()
  }

  cellWritten(sheet: Sheet, row: number, column: number, old: Cell | undefined, cell: Cell): void {
    if (old?.spill) for (const cleared of clearSpill(sheet, row, column, old.spill)) this.cellChanged(sheet, ...cleared)
    this.formulas.delete(keyOf(sheet, row, column))
    if (cell.formula !== undefined) this.enter(sheet, row, column, cell, cell.formula)
    const parent = old?.spillParent
    if (parent) this.makeDirty(this.formulas.get(keyOf(sheet, parent.row, parent.column)))
    this.cellChanged(sheet, row, column)
    this.schedule()
  }

  private enter(sheet: Sheet, row: number, column: number, cell: Cell, formula: string): void {
    try {
      const expression = parseFormula(formula)
      if (this.formulaShows) this.evaluator.checkKnown(expression)
      const areas = referencesOf(expression).map((text) => this.host.workbook.resolve(text, sheet))
      const reads = areas.filter((area) => area !== null)
      const place = { sheet, row, column }
      this.formulas.set(keyOf(sheet, row, column), { ...place, expression, reads, state: 'dirty', again: false })
      cell.value = { error: '#BUSY!' }
    } catch (error) {
      if (!(error instanceof HostGap)) throw error
      const shown = this.formulaShows?.(formula)
      if (shown === undefined) this.host.report(error.message)
      cell.value = shown ?? { error: '#NAME?' }
    }
  }

  private makeDirty(formula: FormulaCell | undefined): void {
    if (!formula || formula.state === 'dirty') return
    if (formula.state === 'running') formula.again = true
    else if (this.host.workbook.calculationMode === 'Manual') formula.state = 'stale'
    else {
      formula.state = 'dirty'
      this.cellChanged(formula.sheet, formula.row, formula.column)
    }
  }
  private cellChanged(sheet: Sheet, row: number, column: number): void {
    for (const formula of this.formulas.values()) {
      const reads = formula.reads.some((area) => area.sheet === sheet && containsCell(area, row, column))
      if (reads) this.makeDirty(formula)
    }
  }

  /** Of one area, or of everything. */
  recalculate(area?: Area): void {
    for (const formula of this.formulas.values()) {
      const { sheet, row, column } = formula
      if (!area || (area.sheet === sheet && containsCell(area, row, column))) formula.state = 'dirty'
    }
    this.schedule()
  }
  /** What changed while the calculation was manual. */
  refreshStale(): void {
    for (const formula of this.formulas.values()) if (formula.state === 'stale') formula.state = 'dirty'
    this.schedule()
  }
  schedule(): void {
    if (this.host.workbook.calculationMode !== 'Manual') {
      for (const formula of this.formulas.values()) if (formula.state === 'stale') formula.state = 'dirty'
    }
    if (this.scheduled) return
    this.scheduled = true
    void this.host.ready.then(() => {
      this.scheduled = false
      this.run()
    })
  }

  private run(): void {
    const open = this.open
    const waitsFor = (formula: FormulaCell) =>
      open.some(
        (other) =>
          other !== formula &&
          formula.reads.some((area) => area.sheet === other.sheet && containsCell(area, other.row, other.column)),
      )
    const startable = open.filter((formula) => formula.state === 'dirty' && !waitsFor(formula))
    for (const formula of startable) void this.start(formula)
    const stuck = open.length > 0 && startable.length === 0 && open.every(({ state }) => state === 'dirty')
    if (stuck) this.host.report(`circular reference among ${open.length} formulas`)
    if (open.length > 0) return
    const waiters = this.idleWaiters
    this.idleWaiters = []
    for (const resolve of waiters) resolve()
  }

  private async start(formula: FormulaCell): Promise<void> {
    formula.state = 'running'
    const { sheet, row, column } = formula
    sheet.cellFor(row, column).value = { error: '#BUSY!' }
    const place = { sheet, address: sheet.at(row, column).address }
    this.finish(formula, await this.evaluator.show(formula.expression, place))
  }

  private finish(formula: FormulaCell, shown: Shown): void {
    const { sheet, row, column } = formula
    const overwritten = this.formulas.get(keyOf(sheet, row, column)) !== formula
    if (!overwritten) {
      formula.state = formula.again ? 'dirty' : 'clean'
      formula.again = false
      for (const changed of spillInto(sheet, row, column, shown)) this.cellChanged(sheet, ...changed)
      this.reportCalculated(sheet)
    }
    this.run()
  }

  private reportCalculated(sheet: Sheet): void {
    if (this.changedSheets.size === 0) setTimeout(() => this.fireCalculated(), 0)
    this.changedSheets.add(sheet)
  }
  private fireCalculated(): void {
    for (const { id } of this.changedSheets) {
      this.host.events.fire('Calculated', [id, 'Workbook'], { worksheetId: id, address: '' })
    }
    this.changedSheets.clear()
  }
}
