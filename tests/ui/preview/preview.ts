/** The panel alone with a fixture: ?state=airport&language=ru&theme=dark. Used by the browser tests of web/ui. */
import type { Cell, Loyalty, Reading } from '../../../web/sheet/contract.ts'
import { applyTheme, mountPanel, type Sheet, SheetFailure, type Theme } from '../../../web/ui/index.ts'
import * as fixtures from '../fixtures/readings.ts'

const query = new URLSearchParams(location.search)
const state = query.get('state') ?? 'airport'
const results: Record<string, unknown> = { ...fixtures }

const sheet: Sheet = {
  selection: async () => {
    if (state === 'failure') throw new SheetFailure('tooLarge')
    return {
      address: 'Survey!F2',
      formula: state === 'empty' ? '' : '=NPS(Survey!C2:C2832)',
      value: 39.84 satisfies Cell,
    }
  },
  readRanges: async (references) => references.map((address) => ({ address, cells: [[10]] })),
  selectCells: async (areas) => {
    document.body.dataset.selected = areas.join(',')
  },
}

const loyalty: Loyalty = {
  functions: [
    {
      ...{ name: 'NPS', written: 'NPS', family: 'nps', shows: 'points' },
      ...{ cells: null, parameters: [], help: () => '', example: '', native: null, nativeForm: null, sql: [] },
    },
  ],
  schemes: [],
  readScheme: () => ({ error: '#VALUE!', message: '' }),
  call: () => null,
  read: () => results[state] as Reading,
  readValue: () => fixtures.valueOnly,
  recognise: () => null,
}

applyTheme((query.get('theme') as Theme | null) ?? 'system')
const panel = mountPanel(document.querySelector('main') as HTMLElement, {
  loyalty,
  sheet,
  language: query.get('language') === 'ru' ? 'ru' : 'en',
})
Object.assign(globalThis, { panel })
