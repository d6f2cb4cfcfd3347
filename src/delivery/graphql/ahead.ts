import type { FieldNode } from 'graphql'
import type { Reading } from '../reading.ts'

/** What was read ahead of its turn, by the field of the query and the document it belongs to. */
export type Ahead<T> = {
  keep: (reading: Reading, node: FieldNode, owner: string, value: T) => void
  find: (reading: Reading, node: FieldNode | undefined, owner: string) => T | undefined
}

/** A reading in another language has its own: the same field may stand in both. */
export function openAhead<T>(): Ahead<T> {
  const held = new Map<Reading, Map<FieldNode, Map<string, T>>>()
  return {
    keep: (reading, node, owner, value) => {
      const byNode = held.get(reading) ?? new Map<FieldNode, Map<string, T>>()
      const byOwner = byNode.get(node) ?? new Map<string, T>()
      held.set(reading, byNode.set(node, byOwner.set(owner, value)))
    },
    find: (reading, node, owner) => node && held.get(reading)?.get(node)?.get(owner),
  }
}
