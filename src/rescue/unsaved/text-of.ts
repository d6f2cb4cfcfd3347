import { toText } from '../../richtext/text.ts'
import type { Unsaved } from './unsaved.ts'

/** What was written in the fields of a copy that were changed, as plain text. */
export function textOf({ fields, sent }: Pick<Unsaved, 'fields' | 'sent'>): string {
  const texts = fields.map((name) => plain(sent[name]))
  return texts.filter((text) => text !== '').join('\n\n')
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if ('root' in value) return toText(value, () => null)
  const inner = Object.entries(value).filter(([name]) => name !== 'id' && name !== 'blockType')
  return plain(inner.map(([, each]) => each))
}
