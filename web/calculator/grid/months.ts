/** Months in cells as they are called in charts: the grid's own Russian ones go with a day ("мая 2023"). */
import { monthName } from '../../sheet/dates.ts'
import { numfmt } from './univer.ts'

const kMonths = 12

export function nameMonths(): void {
  const names = Array.from({ length: kMonths }, (_, month) => monthName('ru', new Date(Date.UTC(2024, month))))
  numfmt.addLocale({ ...numfmt.getLocale('ru'), mmm: names }, 'ru')
}
