import { beforeEach, expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import { areasOf } from '../../web/ui/addresses.ts'
import { Follower } from '../../web/ui/follow.ts'
import { SheetFailure } from '../../web/ui/sheet.ts'
import type { Shown } from '../../web/ui/shown.ts'
import { MemorySheet } from './fixtures/sheet.ts'
import { realLoyalty } from './loyalty.ts'

const loyalty = realLoyalty()
let sheet: MemorySheet
let shown: Shown[]
let language: Language
let working: boolean
let follower: Follower

/** Waits until nothing is under way. */
const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve()
  await expect.poll(() => working).toBe(false)
}

const look = async (): Promise<Shown | undefined> => {
  follower.selectionChanged()
  await settled()
  return shown.at(-1)
}

beforeEach(() => {
  sheet = new MemorySheet()
  sheet.ranges.set('S!A1:A3', [[10], [9], [3]])
  sheet.ranges.set('S!B1:B4', [[0], [0], [null], ['n/a']])
  shown = []
  language = 'en'
  working = false
  follower = new Follower({
    loyalty: () => loyalty,
    sheet,
    language: () => language,
    show: (each) => shown.push(each),
    busy: (now) => {
      working = now
    },
  })
})

test('a formula shows the cells it names, on the sheet it stands on', async () => {
  sheet.select('S!D1', '=NPS(A1:A3)', 33.33)
  expect(await look()).toMatchObject({ kind: 'reading', address: 'S!A1:A3', reading: { value: 100 / 3, counted: 3 } })
  expect(sheet.asked).toEqual(['S!A1:A3'])
})

test('the same selection is not read twice, other contents are', async () => {
  sheet.select('S!D1', '=NPS(A1:A3)')
  await look()
  await look()
  expect(sheet.asked).toHaveLength(1)
  expect(shown).toHaveLength(1)
  sheet.ranges.set('S!A1:A3', [[10], [10], [10]])
  follower.cellsChanged()
  await settled()
  expect(sheet.asked).toHaveLength(2)
  expect(shown.at(-1)).toMatchObject({ reading: { value: 100 } })
})

test('contents that changed nothing are not drawn again', async () => {
  sheet.select('S!D1', '=NPS(A1:A3)')
  await look()
  follower.cellsChanged()
  await settled()
  expect(sheet.asked).toHaveLength(2)
  expect(shown).toHaveLength(1)
})

test('the latest selection wins and a late answer is dropped', async () => {
  sheet.hold()
  sheet.select('S!D1', '=NPS(A1:A3)')
  follower.selectionChanged()
  await expect.poll(() => sheet.asked.length).toBe(1)
  sheet.select('S!D2', '=NPS(B1:B4)')
  follower.selectionChanged()
  follower.selectionChanged()
  sheet.release()
  await settled()
  expect(shown).toHaveLength(1)
  expect(shown[0]).toMatchObject({ address: 'S!B1:B4', reading: { value: -100 } })
  expect(sheet.asked).toEqual(['S!A1:A3', 'S!B1:B4'])
})

test('cells of a kind that was skipped are selected, and the result stays', async () => {
  sheet.select('S!D2', '=NPS(B1:B4)')
  const result = await look()
  if (result?.kind !== 'reading') throw new Error('no reading')
  const text = result.reading.skipped.find((each) => each.kind === 'text')
  if (!text) throw new Error('no text was skipped')
  expect(areasOf(result.answersAddress ?? '', text.cells)).toEqual(['S!B4'])
  void follower.select(['S!B4'])
  await expect.poll(() => sheet.chosen).toEqual([['S!B4']])
  await settled()
  await look()
  expect(shown).toHaveLength(1)
  sheet.select('S!Z1')
  expect(await look()).toEqual({ kind: 'empty' })
})

test('a host that tells of the selection before it has answered', async () => {
  sheet.select('S!D2', '=NPS(B1:B4)')
  await look()
  const choose = sheet.selectCells
  sheet.selectCells = async (areas) => {
    await choose(areas)
    follower.selectionChanged()
    for (let turns = 0; turns < 20; turns++) await Promise.resolve()
  }
  void follower.select(['S!B3'])
  await expect.poll(() => sheet.chosen.length).toBe(1)
  await settled()
  expect(shown).toHaveLength(1)
})

test('while its own cells are selected the panel still follows the result', async () => {
  sheet.select('S!D2', '=NPS(B1:B4)')
  await look()
  void follower.select(['S!B3'])
  await expect.poll(() => sheet.chosen.length).toBe(1)
  sheet.ranges.set('S!B1:B4', [[0], [0], [10], [10]])
  follower.cellsChanged()
  await settled()
  expect(shown.at(-1)).toMatchObject({ address: 'S!B1:B4', reading: { value: 0 } })
})

test('another language reads again and shows again', async () => {
  sheet.select('S!Z1')
  await look()
  language = 'ru'
  follower.languageChanged()
  await settled()
  expect(shown).toEqual([{ kind: 'empty' }, { kind: 'empty' }])
})

test('a spreadsheet that fails gives a reason, and the next selection works', async () => {
  sheet.failure = new SheetFailure('editing')
  expect(await look()).toEqual({ kind: 'failure', reason: 'editing' })
  sheet.failure = new Error('internal')
  expect(await look()).toEqual({ kind: 'failure', reason: 'unknown' })
  sheet.failure = null
  sheet.select('S!D1', '=NPS(A1:A3)')
  expect(await look()).toMatchObject({ kind: 'reading' })
})

test('an engine that did not load is said', async () => {
  const broken = new Follower({
    loyalty: () => Promise.reject(new Error('404')),
    sheet,
    language: () => 'en',
    show: (each) => shown.push(each),
    busy: (now) => {
      working = now
    },
  })
  sheet.select('S!D1', '=NPS(A1:A3)')
  broken.selectionChanged()
  await settled()
  expect(shown).toEqual([{ kind: 'failure', reason: 'engine' }])
})

test('nothing is shown after the end', async () => {
  sheet.hold()
  sheet.select('S!D1', '=NPS(A1:A3)')
  follower.selectionChanged()
  await expect.poll(() => sheet.asked.length).toBe(1)
  follower.stop()
  sheet.release()
  for (let turns = 0; turns < 50; turns++) await Promise.resolve()
  expect(shown).toEqual([])
})
