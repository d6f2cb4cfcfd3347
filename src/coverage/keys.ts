/** What a key asks of the board. */
export type Command = { kind: 'move'; by: Step } | { kind: Act }

type Act = 'open' | 'inside' | 'start' | 'assign' | 'help' | 'search' | 'gaps'

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'top' | 'bottom'

export type Place = { row: number; column: number }

/** As much of a keyboard event as tells what is meant. */
export type Stroke = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

const steps: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

const farSteps: Record<string, Step> = { Home: 'top', End: 'bottom' }

const acts: Record<string, Act> = {
  Enter: 'open',
  F2: 'inside',
  n: 'start',
  a: 'assign',
  g: 'gaps',
  '/': 'search',
  '?': 'help',
  '？': 'help',
}

/** What a stroke means in a cell, or null. With Ctrl or Command only the ends are reached. */
export function commandOf(stroke: Stroke): Command | null {
  if (stroke.altKey) return null
  const isCommand = stroke.ctrlKey || stroke.metaKey
  const by = isCommand ? farSteps[stroke.key] : steps[stroke.key]
  if (by) return { kind: 'move', by }
  if (isCommand) return null
  const kind = acts[letterOf(stroke)]
  return kind ? { kind } : null
}

/** What a stroke means on something inside a cell: another of it, back to the cell, or to assign it. */
export function commandInside(stroke: Stroke): 'next' | 'before' | 'leave' | 'assign' | null {
  if (stroke.altKey || stroke.ctrlKey || stroke.metaKey) return null
  if (stroke.key === 'ArrowDown' || stroke.key === 'ArrowRight') return 'next'
  if (stroke.key === 'ArrowUp' || stroke.key === 'ArrowLeft') return 'before'
  if (stroke.key === 'Escape' || stroke.key === 'F2') return 'leave'
  return letterOf(stroke) === 'a' ? 'assign' : null
}

/** An input method for Chinese hides the letter it is about to compose; the place of the key tells. */
function letterOf({ code, key }: Stroke): string {
  const hidden = key === 'Process' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  return (hidden ?? key).length === 1 ? (hidden ?? key).toLowerCase() : key
}

/** Where a step leads on a board of that size; it stays where there is nothing further. */
export function stepFrom(
  { column, row }: Place,
  by: Step | 'stay',
  { columns, rows }: { columns: number; rows: number },
): Place {
  const to = {
    stay: { row, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    first: { row, column: 0 },
    last: { row, column: columns - 1 },
    top: { row: 0, column: 0 },
    bottom: { row: rows - 1, column: columns - 1 },
  }[by]
  return { row: within(to.row, rows), column: within(to.column, columns) }
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1))
}
