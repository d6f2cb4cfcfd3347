/** Where one chosen file stands. */
export type State =
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number }
  /** It is tried again by itself; the reason is null where nobody answered. */
  | { kind: 'heldUp'; sent: number; reason: Reason | null }
  | { kind: 'saved'; receipt: Kept }
  | { kind: 'here'; id: string | null }
  /** It was looked at and not taken. */
  | { kind: 'refused'; reason: Reason }
  /** It did not arrive. */
  | { kind: 'failed'; reason: Reason }

/** In the words of the server; where it had none, the status it answered with. */
export type Reason = string | number

/** What the sender keeps as a proof that a file arrived. */
export type Kept = { id: string; name: string; sha256: string; at: string; warning?: string }

export type Item = {
  key: string
  file: File
  /** What is said of the file, as it is when its turn comes. */
  about: () => object
  /** The same as it was last sent, in JSON. */
  said?: string
  state: State
}

/** The same file, chosen again after a reload, has the same key. */
export function keyOf({ lastModified, name, size }: File): string {
  return `${name}|${size}|${lastModified}`
}

export function isOver({ state }: Item): boolean {
  return !['waiting', 'sending', 'heldUp'].includes(state.kind)
}

/** Whether it did not get in, and may be sent once more: what was in the way may be gone. */
export function isInTrouble({ state }: Item): boolean {
  return state.kind === 'refused' || state.kind === 'failed'
}

export type Totals = {
  all: number
  over: number
  saved: number
  here: number
  refused: number
  failed: number
  bytes: number
  sentBytes: number
}

export function totalsOf(items: Item[]): Totals {
  const count = (kind: State['kind']) => items.filter(({ state }) => state.kind === kind).length
  return {
    all: items.length,
    over: items.filter(isOver).length,
    saved: count('saved'),
    here: count('here'),
    refused: count('refused'),
    failed: count('failed'),
    bytes: items.reduce((sum, { file }) => sum + file.size, 0),
    sentBytes: items.reduce((sum, item) => sum + sentOf(item), 0),
  }
}

export function sentOf({ file, state }: Item): number {
  if (state.kind === 'sending' || state.kind === 'heldUp') return state.sent
  return state.kind === 'waiting' || state.kind === 'failed' ? 0 : file.size
}
