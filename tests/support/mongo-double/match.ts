import { Query } from 'mingo'
import { ProcessingMode } from 'mingo/core'
import type { CollationSpec, Options } from 'mingo/types'
import { splitPlaces } from './geo.ts'
import { type Doc, isDoc, keyOf } from './values.ts'
import type { Docs } from './store.ts'

/** What a command says beside its filter. */
export type Terms = {
  collation?: CollationSpec | undefined
  variables?: Doc | undefined
  /** The documents of another collection of the database. */
  documentsOf: (name: string) => Doc[]
}

/** The same for mingo. */
export function optionsFor({ collation, documentsOf, variables }: Terms): Partial<Options> {
  return {
    collectionResolver: documentsOf,
    processingMode: ProcessingMode.CLONE_INPUT,
    ...(variables && { variables }),
    ...(collation && { collation }),
  }
}

/** The documents a filter matches, in the order they were stored. */
export function matching(docs: Docs, filter: Doc, terms: Terms): Doc[] {
  const { distance, filter: plain, tests } = splitPlaces(filter)
  const found = withoutPlaces(docs, plain, terms).filter((doc) => tests.every((test) => test(doc)))
  return distance ? found.toSorted((one, other) => distance(one) - distance(other)) : found
}

function withoutPlaces(docs: Docs, filter: Doc, terms: Terms): Doc[] {
  const conditions = Object.keys(filter)
  if (conditions.length === 0) return [...docs.values()]
  const id = idIn(filter)
  if (id === undefined) return tested([...docs.values()], filter, terms)
  const doc = docs.get(keyOf(id))
  return doc ? tested([doc], filter, terms) : []
}

function tested(docs: Doc[], filter: Doc, terms: Terms): Doc[] {
  const query = new Query(filter, optionsFor(terms))
  return docs.filter((doc) => query.test(doc))
}

/** The one id a filter asks for, if it asks for one. */
function idIn({ _id: id }: Doc): unknown {
  if (!isDoc(id)) return id instanceof RegExp || id === null ? undefined : id
  return Object.keys(id).length === 1 ? id.$eq : undefined
}
