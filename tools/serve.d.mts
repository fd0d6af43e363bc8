export interface Served {
  /** `http://127.0.0.1:1234/` */
  readonly url: string
  close(): Promise<void>
}

export function serve(
  directory: string,
  options?: {
    readonly port?: number
    readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer }
  },
): Promise<Served>
