/** What became of a file, for whoever sent it. `status` is that of HTTP. */
export type Receipt =
  /** `warning` where it is too small for readers. */
  | {
      result: 'saved'
      status: 201
      id: string
      name: string
      sha256: string
      at: string
      warning?: string
    }
  /** It was here before; `id` where the sender may know. */
  | { result: 'here'; status: 409; id: string | null; reason: string }
  | { result: 'refused'; status: number; code: string; reason: string }

/** Whether the same file may be taken at another time. */
export function isPassing({ status }: Receipt): boolean {
  return status === 429 || status >= 500
}
