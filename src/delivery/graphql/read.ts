import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { PublicType } from '../../wire/documents.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import { shownRows } from '../present.ts'
import { imageKeys } from '../shape-parts.ts'
import { listOf, plain, refOf, shownDocument, shownPart, type Keys, type Shown } from './shown.ts'

/** Where a field finds its value. */
export type From = (shown: Shown) => Keys

export function readPlain(key: string, from: From) {
  return (shown: Shown): unknown => plain(shown.reading, from(shown)[key])
}

export function readPlains(key: string, from: From) {
  return (shown: Shown): unknown[] =>
    listOf(from(shown)[key])
      .map((value) => plain(shown.reading, value))
      .filter((value) => value !== null)
}

export function readPart(key: string, from: From) {
  return (shown: Shown): Shown | null => {
    const value = from(shown)[key]
    return isRecord(value) ? shownPart(shown.reading, value) : null
  }
}

/** Without the rows that say nothing because their document is not public. */
export function readParts(key: string, from: From) {
  return (shown: Shown): Shown[] =>
    shownRows(shown.reading, key, listOf(from(shown)[key]))
      .filter(isRecord)
      .map((row) => shownPart(shown.reading, row))
}

/** `to` is null where any type may be pointed at. */
export function readRelation(key: string, to: PublicType | null, from: From) {
  return (shown: Shown, _args: unknown, _asking: unknown, info: GraphQLResolveInfo) =>
    follow(shown, from(shown)[key], to, info)
}

/** Without those that are not public. */
export function readRelations(key: string, to: PublicType, from: From) {
  return (shown: Shown, _args: unknown, _asking: unknown, info: GraphQLResolveInfo) =>
    listOf(from(shown)[key])
      .map((value) => follow(shown, value, to, info))
      .filter((each) => each !== null)
}

function follow(
  { reading }: Shown,
  value: unknown,
  to: PublicType | null,
  info: GraphQLResolveInfo,
): Shown | null {
  const ref = refOf(value)
  const entry = ref && reading.follow(ref)
  if (entry === null || (to !== null && entry.type !== to)) return null
  if (isExpanded(info)) reading.expand()
  return shownDocument(reading, entry, isRecord(value) ? value : {})
}

/** Keys every mention has, and those every photo has, for which nothing is expanded in REST either. */
const free = new Set(['__typename', 'type', 'id', 'href', 'title', ...Object.keys(imageKeys)])

const expanded = new WeakMap<FieldNode, boolean>()

/** Whether more is asked for than a mention says. */
export function isExpanded({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldNodes.some((node) => {
    const known = expanded.get(node)
    if (known !== undefined) return known
    const found = asksMore(node.selectionSet, fragments, new Set())
    expanded.set(node, found)
    return found
  })
}

/** Looks into each fragment once: they may be spread in one another again and again. */
function asksMore(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  seen: Set<string>,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return !free.has(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return asksMore(selection.selectionSet, fragments, seen)
    }
    const { value: name } = selection.name
    if (seen.has(name)) return false
    seen.add(name)
    return asksMore(fragments[name]?.selectionSet, fragments, seen)
  })
}
