/** What functions.json declares; an Excel that cannot read it registers nothing. */
export interface ParameterMetadata {
  readonly name: string
  readonly type?: 'any' | 'number' | 'string' | 'boolean'
  readonly dimensionality?: 'scalar' | 'matrix'
  readonly optional?: boolean
  readonly repeating?: boolean
}

export interface FunctionMetadata {
  readonly id: string
  readonly name: string
  readonly parameters: readonly ParameterMetadata[]
  readonly options?: {
    readonly stream?: boolean
    readonly cancelable?: boolean
    readonly requiresAddress?: boolean
    readonly requiresParameterAddresses?: boolean
  }
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean
  readonly functions: readonly FunctionMetadata[]
}

const flag = { cancelable: 1, stream: 2, errorsAllowed: 4 } as const

/** The registered functions by the name a person types. */
export class Functions {
  private readonly byName: Map<string, FunctionMetadata>
  readonly errorsAllowed: boolean

  constructor(metadata: FunctionsMetadata, namespace: string) {
    const prefix = namespace === '' ? '' : `${namespace}.`
    this.errorsAllowed = metadata.allowErrorForDataTypeAny === true
    this.byName = new Map(metadata.functions.map((each) => [`${prefix}${each.name}`.toUpperCase(), each]))
  }

  find(name: string): FunctionMetadata | undefined {
    return this.byName.get(name.toUpperCase())
  }
  flags({ options }: FunctionMetadata): number {
    const cancelable = options?.cancelable ? flag.cancelable : 0
    const stream = options?.stream ? flag.stream : 0
    return cancelable | stream | (this.errorsAllowed ? flag.errorsAllowed : 0)
  }
}
