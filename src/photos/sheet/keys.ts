import type { Pick } from './frame.ts'

/** What a key asks of the contact sheet. */
export type Command =
  | { kind: 'move'; by: Step; extend: boolean; keep: boolean }
  | { kind: 'rate'; rating: number; advance: boolean }
  | { kind: 'pick'; pick: Pick; advance: boolean }
  | { kind: Plain | 'loupe' | 'toggle' }

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** As much of a keyboard event as tells what is meant. */
export type Stroke = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

/** The keys that lead somewhere. */
export const steps: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

const picks: Record<string, Pick> = { p: 'picked', x: 'rejected', u: 'none' }

type Plain = 'publish' | 'batch' | 'match' | 'caption' | 'all' | 'help' | 'undo' | 'leave'

/** Those that Ctrl or Command makes no difference to, as all programs have them. */
const everywhere: Record<string, Plain> = { a: 'all', z: 'undo' }

const acts: Record<string, Plain> = {
  ...everywhere,
  b: 'batch',
  c: 'caption',
  m: 'match',
  o: 'publish',
  '?': 'help',
  '？': 'help',
  Escape: 'leave',
}

/** What a stroke means on the sheet, or null. Shift with stars or a choice goes on to the next photo. */
export function commandOf(stroke: Stroke): Command | null {
  const { altKey, shiftKey } = stroke
  const isCommand = stroke.ctrlKey || stroke.metaKey
  if (altKey) return null
  const by = steps[stroke.key]
  if (by) return { kind: 'move', by, extend: shiftKey, keep: isCommand }
  if (stroke.key === ' ' || stroke.code === 'Space') return { kind: isCommand ? 'toggle' : 'loupe' }
  const letter = letterOf(stroke)
  const act = (isCommand ? everywhere : acts)[letter]
  if (act) return { kind: act }
  if (isCommand) return null
  const rating = ratingOf(stroke)
  if (rating !== null) return { kind: 'rate', rating, advance: shiftKey }
  const pick = picks[letter]
  return pick ? { kind: 'pick', pick, advance: shiftKey } : null
}

/** An input method for Chinese hides the letter it is about to compose; the place of the key tells. */
function letterOf({ code, key }: Stroke): string {
  const hidden = key === 'Process' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  return (hidden ?? key).length === 1 ? (hidden ?? key).toLowerCase() : key
}

/** The digits above the letters and of the number pad, whatever Shift makes of them. */
function ratingOf({ code, key }: Stroke): number | null {
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1] ?? (/^[0-5]$/.test(key) ? key : null)
  return digit === null || digit === undefined ? null : Number(digit)
}

/** Where a step leads in a grid of so many columns; it stays where there is nothing further. */
export function stepFrom(
  at: number,
  { by, columns, count }: { by: Step; columns: number; count: number },
): number {
  const to = {
    left: at - 1,
    right: at + 1,
    up: at - columns,
    down: at + columns,
    first: 0,
    last: count - 1,
  }[by]
  if (to >= 0 && to < count) return to
  const isRowBelow = by === 'down' && Math.floor(at / columns) < Math.floor((count - 1) / columns)
  return isRowBelow ? count - 1 : at
}
