/** Where the files of photographs are kept as they came. None of it is public. */
export type Originals = {
  /** Keeps a file whole and for good: after this, not even a power cut loses it. */
  store: (name: string, bytes: Uint8Array) => Promise<void>
  /** Null when it is not there. */
  read: (name: string) => Promise<Buffer | null>
  /** To be handed on while it is read; null when it is not there. */
  open: (name: string) => Promise<{ size: number; stream: ReadableStream } | null>
  /** Bytes, or null when it is not there. */
  sizeOf: (name: string) => Promise<number | null>
  /** For programs that read files: a path where it lies until `act` is done. */
  withPath: <Result>(name: string, act: (path: string) => Promise<Result>) => Promise<Result>
  /** All, what was left unfinished among it; or those last written before then. */
  list: (before?: Date) => Promise<string[]>
  /** Removes what the sweep has found to belong to nothing. */
  remove: (name: string) => Promise<void>
}
