/** Whether this Excel has a version of its API; the manifest asks for less than the pane can use. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version)
}
