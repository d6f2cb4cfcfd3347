import type { CollationSpec } from 'mingo/types'
import type { Cursors } from './cursors.ts'
import type { Terms } from './match.ts'
import { Blocked, type Store, type Transaction } from './store.ts'
import { type Doc, isDoc } from './values.ts'

/** A command and where it is to happen. */
export type Context = {
  command: Doc
  db: string
  store: Store
  cursors: Cursors
  transaction: Transaction | null
}

export type Handler = (context: Context) => Doc | Promise<Doc>

/** What the command says beside its filter. */
export function termsOf({ command, db, store, transaction }: Context, part: Doc = {}): Terms {
  const variables = part.let ?? command.let
  const collation = part.collation ?? command.collation
  return {
    variables: isDoc(variables) ? variables : undefined,
    collation: isCollation(collation) ? collation : undefined,
    documentsOf: (name) => [...store.docs(store.collection(db, name), transaction).values()],
  }
}

function isCollation(value: unknown): value is CollationSpec {
  return isDoc(value) && typeof value.locale === 'string'
}

/** A field of the command that holds a document; empty when it is absent. */
export function docIn(command: Doc, name: string): Doc {
  const value = command[name]
  return isDoc(value) ? value : {}
}

/** A field of the command that holds documents. */
export function docsIn(command: Doc, name: string): Doc[] {
  const value = command[name]
  return Array.isArray(value) ? value.filter(isDoc) : []
}

/** A field of the command that holds a number. */
export function numberIn(command: Doc, name: string): number | undefined {
  const value = command[name]
  return value === undefined || value === null ? undefined : Number(value)
}

/** Does what an open transaction may stand in the way of, as soon as none does. */
export async function unblocked<Result>(act: () => Result): Promise<Result> {
  for (;;) {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof Blocked)) throw error
      await error.until
    }
  }
}
