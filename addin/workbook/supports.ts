/** Whether this Excel has a version of its API; the manifest asks for less than we can use. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version)
