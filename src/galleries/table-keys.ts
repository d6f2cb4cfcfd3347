import { type Step, steps, type Stroke } from '../photos/sheet/keys.ts'

/** What a key asks of the light table. */
export type TableCommand =
  { kind: 'go' | 'move'; by: Step } | { kind: 'words' | 'takeOut' | 'undo' | 'leave' }

const plain: Record<string, TableCommand> = {
  Enter: { kind: 'words' },
  c: { kind: 'words' },
  Delete: { kind: 'takeOut' },
  Backspace: { kind: 'takeOut' },
  z: { kind: 'undo' },
  Escape: { kind: 'leave' },
}

/** What a stroke on a picture means, or null. Alt takes the picture along. */
export function tableCommandOf(stroke: Stroke): TableCommand | null {
  const { altKey, ctrlKey, key, metaKey } = stroke
  const by = steps[key]
  const letter = key.length === 1 ? key.toLowerCase() : key
  if (ctrlKey || metaKey) return letter === 'z' ? { kind: 'undo' } : null
  if (by) return { kind: altKey ? 'move' : 'go', by }
  return altKey ? null : (plain[letter] ?? null)
}
