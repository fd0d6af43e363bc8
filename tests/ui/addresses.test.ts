import { expect, test } from 'vitest'
import {
  areasOf,
  cellAddress,
  firstArea,
  isSingleCell,
  listOf,
  onSheetOf,
  placeIn,
  plainReference,
} from '../../web/ui/addresses.ts'

test.each([
  ['Survey!F2', 'B2:B9', 'Survey!B2:B9'],
  ['Survey!F2', '$B$2:$B$9', 'Survey!$B$2:$B$9'],
  ["'My sheet'!F2", 'B:B', "'My sheet'!B:B"],
  ["'It''s'!F2:F9,'It''s'!H1", 'B2', "'It''s'!B2"],
  ['Опрос!F2', 'B2#', 'Опрос!B2#'],
  ['Survey!F2', 'Data!B2:B9', 'Data!B2:B9'],
  ['Survey!F2', 'Scores', 'Scores'],
  ['Survey!F2', 'Answers[score]', 'Answers[score]'],
])('on the sheet of %s, %s is %s', (address, reference, expected) => {
  expect(onSheetOf(address, reference)).toBe(expected)
})

test('the first area of several, and single cells', () => {
  expect(firstArea("'a,b'!B2:B3,'a,b'!D7")).toBe("'a,b'!B2:B3")
  expect(isSingleCell('Survey!F2')).toBe(true)
  expect(isSingleCell('Survey!F2:F3')).toBe(false)
  expect(isSingleCell('Survey!F2,Survey!F4')).toBe(false)
  expect(isSingleCell("'a,b'!F2")).toBe(true)
})

test.each([
  ['Survey!C2:C900', 0, 0, 'Survey!C2'],
  ["'My sheet'!Y10:AB20", 3, 2, "'My sheet'!AA13"],
  ['Survey!C:C', 1, 0, 'Survey!C2'],
])('from %s down %i and right %i is %s', (address, down, right, expected) => {
  expect(cellAddress(address, down, right)).toBe(expected)
})

test('places in a column are joined to runs', () => {
  expect(areasOf('Survey!C2:C900', [12, 0, 1, 2, 40])).toEqual(['Survey!C2:C4', 'Survey!C14', 'Survey!C42'])
})

test('places in several columns count row after row', () => {
  // Rows of three: place 4 is the second row's second cell.
  expect(areasOf("'S 1'!B2:D9", [1, 4, 6])).toEqual(["'S 1'!B4", "'S 1'!C2:C3"])
})

test('an address without what keeps it in its place, and without needless quotes', () => {
  expect(plainReference("'Данные'!$C$2:$C$393")).toBe('Данные!C2:C393')
  expect(plainReference("'My data'!$A$1")).toBe("'My data'!A1")
  expect(plainReference('Scores')).toBe('Scores')
})

test('a list names a sheet where it changes', () => {
  expect(listOf(['S!A1:A9', 'S!B1:B9', "'T 1'!A1", 'S!A1'])).toBe("S!A1:A9, B1:B9, 'T 1'!A1, S!A1")
  expect(listOf([])).toBe('')
})

test.each([
  ['Survey!A96 (scores): 11 is outside the scale', 'Survey!A96'],
  ["In 'It''s mine'!AB12: 11", "'It''s mine'!AB12"],
  ['Ответы!C14: 11 вне шкалы', 'Ответы!C14'],
  ['Row 14: 11 is outside the scale', null],
  ['No answers!', null],
])('the place in "%s" is %s', (sentence, place) => {
  expect(placeIn(sentence)).toBe(place)
})

test('no address, no areas; very many are cut', () => {
  expect(areasOf('Scores', [1])).toEqual([])
  const everySecond = Array.from({ length: 900 }, (_, i) => 2 * i)
  expect(areasOf('Survey!C2:C2000', everySecond)).toHaveLength(200)
})
