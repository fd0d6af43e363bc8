export { isBandsTable, planBands } from './bands-sheet.ts'
export type * from './contract.ts'
export { frozenOf } from './frozen.ts'

<<<<<<< HEAD

export { withPlainForms } from './plain-forms.ts'

=======

export { type MethodResult, planMethod } from './method-plan.ts'

>>>>>>> 18056eb (workbook: a method sheet for any workbook: results, what counted, definitions and their sources, live where formulas can)

export { type BandsProblem, readBands } from './read-bands.ts'
export { planReport } from './report.ts'
export { spillStyle } from './spill-style.ts'
export { planTemplate } from './templates/plan.ts'
