import { publicTypes, type PublicType, type PublicValue, type Ref } from '../documents.ts'

/** Every public document a value points at, once each, inside rich texts too. */
export function refsOf(value: unknown): Ref[] {
  const found = new Map<string, Ref>()
  collect(value, found)
  return [...found.values()]
}

/** Whether a stored value is a pointer to another document. */
export function isRef(value: PublicValue | undefined): value is Ref {
  return pointer(value) !== null && isRecord(value) && 'ref' in value
}

function collect(value: unknown, found: Map<string, Ref>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found)
  } else if (isRecord(value)) {
    const ref = pointer(value)
    if (ref) found.set(`${ref.ref}/${ref.id}`, ref)
    else for (const each of Object.values(value)) collect(each, found)
  }
}

/** Ours is `{ ref, id }`; Lexical links and cards keep Payload's `{ relationTo, value }`. */
function pointer(value: unknown): Ref | null {
  if (!isRecord(value)) return null
  const type = value.ref ?? value.relationTo
  const id = value.ref === undefined ? value.value : value.id
  return isPublicType(type) && typeof id === 'string' ? { ref: type, id } : null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isPublicType(value: unknown): value is PublicType {
  return publicTypes.some((type) => type === value)
}
