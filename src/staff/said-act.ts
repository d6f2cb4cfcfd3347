import type { PayloadRequest } from 'payload'
import type { Act } from './act.ts'
import type { StateChange } from './changes.ts'

/** What a save is, where the code that makes it knows better than its data tells. */
export type SaidAct = {
  /** Null for a save that is part of another one and has no line of its own. */
  act: Act | null
  why?: string | undefined
  /** Codes of what was found wrong and published all the same. */
  overrode?: string[] | undefined
  /** States that no field of the document holds, such as its time on the schedule. */
  changes?: readonly StateChange[] | undefined
}

type Key = { collection: string; id: string }

const contextKey = 'rostrumSaidActs'

const nameOf = ({ collection, id }: Key): string => `${collection}/${id}`

/** Tells the audit log what the save of this document under way is. */
export function sayAct(req: PayloadRequest, key: Key, said: SaidAct): void {
  const all = allOf(req) ?? new Map<string, SaidAct>()
  all.set(nameOf(key), said)
  req.context[contextKey] = all
}

export function saidAct(req: PayloadRequest, key: Key): SaidAct | undefined {
  return allOf(req)?.get(nameOf(key))
}

function allOf(req: PayloadRequest): Map<string, SaidAct> | undefined {
  const all: unknown = req.context[contextKey]
  return all instanceof Map ? all : undefined
}
