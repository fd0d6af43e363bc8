/** Errors of cells as the host shows them: Excel has them in its own language, the grid of the page in English. */
import type { ErrorCode } from '../sheet/contract.ts'
import type { Words } from './words.ts'

const inRussianExcel: Readonly<Record<ErrorCode, string>> = {
  '#VALUE!': '#ЗНАЧ!',
  '#N/A': '#Н/Д',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NUM!': '#ЧИСЛО!',
  '#NAME?': '#ИМЯ?',
  '#REF!': '#ССЫЛКА!',
  '#NULL!': '#ПУСТО!',
  '#SPILL!': '#ПЕРЕНОС!',
  '#CALC!': '#ВЫЧИСЛ!',
  '#BUSY!': '#ЗАНЯТО!',
}

export const shownError = (code: ErrorCode, { excel }: Pick<Words, 'excel'>): string =>
  excel === 'ru' ? inRussianExcel[code] : code
