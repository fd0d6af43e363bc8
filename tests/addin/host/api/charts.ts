import { ExcelError } from '../errors.ts'
import { ApiCollection, ApiObject, type PlainRecord, part, recordClass } from '../wire/api-object.ts'
import { chartSeries } from '../workbook/chart-series.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { RangeApi } from './range.ts'

export class ChartTitleApi extends recordClass({ Text: '', Visible: true, Overlay: false }) {}
export class ChartLegendApi extends recordClass({ Visible: true, Position: 'Bottom', Overlay: false }) {}

export class ChartFillApi extends ApiObject<PlainRecord> {
  SetSolidColor(color: string) {
    this.target.color = color
  }
  Clear() {
    delete this.target.color
  }
}
export class ChartLineFormatApi extends recordClass({ Color: '', LineStyle: 'Automatic', Weight: 0.75 }) {}
export class ChartSeriesFormatApi extends ApiObject<PlainRecord> {
  get Fill() {
    return new ChartFillApi(this.host, this.target)
  }
  get Line() {
    return new ChartLineFormatApi(this.host, part(this.target, 'line'))
  }
}

const labelProperties = { Position: 'Invalid', ShowSeriesName: false, ShowValue: true }
export class ChartDataLabelsApi extends recordClass(labelProperties) {}

const seriesProperties = {
  ...{ Name: '', ChartType: '', HasDataLabels: false, GapWidth: 150, Overlap: 0 },
  ...{ MarkerStyle: 'Automatic', MarkerSize: 5, MarkerBackgroundColor: '' },
}
export class ChartSeriesApi extends recordClass(seriesProperties) {
  get DataLabels() {
    return new ChartDataLabelsApi(this.host, part(this.target, 'labels'))
  }
  get Format() {
    return new ChartSeriesFormatApi(this.host, part(this.target, 'format'))
  }
  SetValues(range: RangeApi) {
    this.target.values = range.target
  }
  SetXAxisValues(range: RangeApi) {
    this.target.categories = range.target
  }
  Delete() {
    const all = (this.target.chart as ChartRecord).series
    all.splice(all.indexOf(this.target), 1)
  }
}

type ChartRecord = PlainRecord & { series: PlainRecord[] }

export class ChartSeriesCollectionApi extends ApiCollection<ChartRecord> {
  static override readonly scalars = ['Count']
  get Count() {
    return this.target.series.length
  }
  override entries() {
    return this.target.series.map((series) => new ChartSeriesApi(this.host, series))
  }
  Add(name = `Series${this.target.series.length + 1}`) {
    const series = { Name: name, chart: this.target }
    this.target.series.push(series)
    return new ChartSeriesApi(this.host, series)
  }
  GetItemAt(index: number) {
    const found = this.entries()[index]
    if (!found) throw new ExcelError('InvalidArgument')
    return found
  }
}

export class ChartAxisTitleApi extends recordClass({ Text: '', Visible: true }) {}
const axisProperties = { Minimum: '', Maximum: '', TickLabelPosition: 'NextToAxis' }
export class ChartAxisApi extends recordClass(axisProperties) {
  get Title() {
    return new ChartAxisTitleApi(this.host, part(this.target, 'title'))
  }
  SetPositionAt(value: number) {
    this.target.crossedAt = value
  }
}
export class ChartAxesApi extends ApiObject<PlainRecord> {
  get ValueAxis() {
    return new ChartAxisApi(this.host, part(this.target, 'value'))
  }
  get CategoryAxis() {
    return new ChartAxisApi(this.host, part(this.target, 'category'))
  }
}

const chartProperties = { Name: '', Id: '', ChartType: '', Top: 0, Left: 0, Width: 360, Height: 216 }

function setSource(chart: PlainRecord, range: RangeApi, seriesBy?: string): asserts chart is ChartRecord {
  chart.series = chartSeries(range.target, seriesBy).map(({ name, values, categories }) => ({
    ...{ Name: name, ChartType: chart.ChartType, values, categories, chart },
  }))
}

export class ChartApi extends recordClass(chartProperties, ['Id']) {
  override identity() {
    return { Id: this.target.Id }
  }
  get Title() {
    return new ChartTitleApi(this.host, part(this.target, 'title'))
  }
  get Legend() {
    return new ChartLegendApi(this.host, part(this.target, 'legend'))
  }
  get Axes() {
    return new ChartAxesApi(this.host, part(this.target, 'axes'))
  }
  get Series() {
    return new ChartSeriesCollectionApi(this.host, this.target as ChartRecord)
  }
  SetData(range: RangeApi, seriesBy?: string) {
    setSource(this.target, range, seriesBy)
  }
  SetPosition(start: unknown, end?: unknown) {
    const sheet = this.target.sheet as Sheet
    const place = (cell: unknown) => this.host.areaOf(cell, sheet).localAddress
    this.target.position = { start: place(start), end: end === undefined ? null : place(end) }
  }
  Delete() {
    const { charts } = this.target.sheet as Sheet
    charts.splice(charts.indexOf(this.target), 1)
  }
}

export class ChartCollectionApi extends ApiCollection<Sheet> {
  static override readonly scalars = ['Count']
  get Count() {
    return this.target.charts.length
  }
  override entries() {
    return this.target.charts.map((chart) => new ChartApi(this.host, chart))
  }
  override lookup(key: unknown) {
    const name = String(key).toLowerCase()
    const isIt = ({ target }: ChartApi) => target.Id === key || String(target.Name).toLowerCase() === name
    return this.entries().find(isIt) ?? null
  }
  Add(type: string, range: RangeApi, seriesBy?: string) {
    if (this.target.protection) throw new ExcelError('AccessDenied')
    const id = `{CHART-${this.host.workbook.newId()}}`
    const name = `Chart ${this.target.charts.length + 1}`
    const chart: PlainRecord = { Id: id, Name: name, ChartType: type, sheet: this.target }
    setSource(chart, range, seriesBy)
    this.target.charts.push(chart)
    return new ChartApi(this.host, chart)
  }
  /** A method on the wire, where most collections have an indexer. */
  GetItem(name: unknown) {
    return this.lookup(name)
  }
  GetItemAt(index: number) {
    return this.entries()[index] ?? null
  }
  GetItemOrNullObject(name: unknown) {
    return this.lookup(name)
  }
}
