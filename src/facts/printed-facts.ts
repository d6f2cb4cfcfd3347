import { isRecord } from '../richtext/lexical-node.ts'
import { type FactKind, isFactKind } from './fact-kinds.ts'

/** A fact as it stands in a body. `value` is null until it has been printed from its event. */
export type PrintedFact = {
  event: string
  fact: FactKind
  printed: string | null
  value: string | null
}

/** The facts of a body in their order. */
export function factsIn(body: unknown): PrintedFact[] {
  const found: PrintedFact[] = []
  withFacts(body, (fact) => {
    found.push(fact)
    return fact
  })
  return found
}

/** The same body with each fact printed as `print` says; every other node stays as it is. */
export function withFacts(value: unknown, print: (fact: PrintedFact) => PrintedFact): unknown {
  if (Array.isArray(value)) return value.map((each) => withFacts(each, print))
  if (!isRecord(value)) return value
  const fact = value.type === 'inlineBlock' ? factOf(value.fields) : null
  if (fact) {
    const { printed, value: was } = print(fact)
    return { ...value, fields: { ...asRecord(value.fields), printed, value: was } }
  }
  const inner = (['root', 'children'] as const).filter((key) => key in value)
  const changed = inner.map((key) => [key, withFacts(value[key], print)])
  return { ...value, ...Object.fromEntries(changed) }
}

/** The fact that the fields of an inline block describe, or null for another block or an unfinished one. */
export function factOf(fields: unknown): PrintedFact | null {
  if (!isRecord(fields) || fields.blockType !== 'fact' || !isFactKind(fields.fact)) return null
  const event = isRecord(fields.event) ? fields.event.id : fields.event
  if (typeof event !== 'string' || event === '') return null
  return { event, fact: fields.fact, printed: text(fields.printed), value: text(fields.value) }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}
