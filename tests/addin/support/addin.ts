/** The built functions in a page of their own: what Excel loads when no pane is open. */
import { type Excel, type ExcelOptions, openExcel } from '../host/excel.ts'

const page = `<!doctype html>
<html><head><meta charset="utf-8"><title>Functions</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/functions.js"></script>
</head><body>Functions</body></html>`

export const openFunctions = (options: ExcelOptions = {}): Promise<Excel> =>
  openExcel({ page: 'functions-page.html', files: { '/functions-page.html': page }, ...options })
