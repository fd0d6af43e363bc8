/** Texts of the errors Excel reports to add-in code, from Microsoft's public error tables. */
const texts: Record<string, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  GeneralException: 'There was an internal error while processing the request.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
}

/** An error that Excel itself reports to add-in code. */
export class ExcelError extends Error {
  /** Class and member, as in `debugInfo.errorLocation`. */
  location = ''
  constructor(
    readonly code: string,
    message = texts[code] ?? code,
  ) {
    super(message)
  }
}

/** Something a real Excel may well answer and this host does not model: always the failure of a test. */
export class HostGap extends Error {}
