/** The door of this room. */
import type { Operations, OperationsOptions } from './contract.ts'

export declare function createOperations(options: OperationsOptions): Operations
