import { refs as refsInText } from '../../richtext/refs.ts'
import { publicTypes, type PublicType, type Ref } from '../documents.ts'

/** Every public document a value points at, once each, inside rich texts too. */
export function refsOf(value: unknown): Ref[] {
  const found = new Map<string, Ref>()
  collect(value, found)
  return [...found.values()]
}

function collect(value: unknown, found: Map<string, Ref>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found)
  } else if (isRecord(value)) {
    const known = isRef(value) ? [value] : refsIn(value)
    for (const ref of known) found.set(`${ref.ref}/${ref.id}`, ref)
    if (known.length === 0) for (const each of Object.values(value)) collect(each, found)
  }
}

/** The documents a text names, when the value is a text. */
function refsIn({ rich, localizedRich }: Record<string, unknown>): Ref[] {
  if (isRecord(rich)) return refsInText(rich)
  return isRecord(localizedRich)
    ? Object.values(localizedRich).flatMap((text) => refsInText(text))
    : []
}

/** Whether a stored value is a pointer to another document. */
export function isRef(value: unknown): value is Ref {
  return isRecord(value) && isPublicType(value.ref) && typeof value.id === 'string'
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isPublicType(value: unknown): value is PublicType {
  return publicTypes.some((type) => type === value)
}
