/** A property of the document by which a workbook that was made here is known again: LibreOffice and Excel keep it. */
export const workbookMark = 'Loyalty'
