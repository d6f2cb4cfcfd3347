import { Aggregator } from 'mingo'
import { matching, optionsFor, type Terms } from './match.ts'
import { sorted } from './order.ts'
import { type Doc, isDoc, keyOf, valuesAt, withValueAt } from './values.ts'

/**
 * Runs an aggregation. `$lookup`, `$facet`, `$unionWith` and `$sort` are done here, because mingo
 * differs from MongoDB in them; the stages between go to mingo together.
 */
export function aggregated(docs: Doc[], stages: Doc[], terms: Terms): Doc[] {
  const buffered: Doc[] = []
  const flushed = (before: Doc[]) =>
    buffered.length > 0
      ? new Aggregator(buffered.splice(0), optionsFor(terms)).run<Doc>(before)
      : before
  const result = stages.reduce((before, stage) => {
    const own = ownStage(stage)
    if (own) return own(flushed(before), terms)
    buffered.push(stage)
    return before
  }, docs)
  return flushed(result)
}

type Stage = (docs: Doc[], terms: Terms) => Doc[]

function ownStage({ $facet, $lookup, $sort, $unionWith }: Doc): Stage | null {
  if (isDoc($sort)) return (docs, { collation }) => sorted(docs, $sort, collation)
  if (isDoc($lookup)) return (docs, terms) => lookedUp(docs, $lookup, terms)
  if (isDoc($facet)) {
    return (docs, terms) => [
      Object.fromEntries(
        Object.entries($facet).map(([name, stages]) => [
          name,
          aggregated(docs, listOf(stages), terms),
        ]),
      ),
    ]
  }
  if ($unionWith === undefined) return null
  const { coll, pipeline } = isDoc($unionWith) ? $unionWith : { coll: $unionWith, pipeline: [] }
  return (docs, terms) => [
    ...docs,
    ...aggregated(terms.documentsOf(String(coll)), listOf(pipeline), terms),
  ]
}

function listOf(stages: unknown): Doc[] {
  return Array.isArray(stages) ? stages.filter(isDoc) : []
}

/** mingo runs the pipeline over the whole other collection, and takes a dotted `as` literally. */
function lookedUp(docs: Doc[], spec: Doc, terms: Terms): Doc[] {
  const foreign = terms.documentsOf(String(spec.from))
  const stages = listOf(spec.pipeline)
  const partnersOf = partnersBy(foreign, spec)
  return docs.map((doc) => {
    const partners = partnersOf(doc)
    const variables = { ...terms.variables, ...letOf(doc, spec.let, terms) }
    const found =
      stages.length > 0 ? aggregated(partners, stages, { ...terms, variables }) : partners
    return withValueAt(doc, String(spec.as), found)
  })
}

function partnersBy(foreign: Doc[], { foreignField, localField }: Doc): (doc: Doc) => Doc[] {
  if (typeof foreignField !== 'string') return () => foreign
  const byKey = new Map<string, Doc[]>()
  for (const doc of foreign) {
    for (const key of keysAt(doc, foreignField)) byKey.set(key, [...(byKey.get(key) ?? []), doc])
  }
  return (doc) => {
    const hits = new Set(
      [...keysAt(doc, String(localField))].flatMap((key) => byKey.get(key) ?? []),
    )
    return foreign.filter((each) => hits.has(each))
  }
}

function keysAt(doc: Doc, path: string): Set<string> {
  const values = valuesAt(doc, path)
  return new Set(values.length > 0 ? values.map(keyOf) : ['null'])
}

function letOf(doc: Doc, spec: unknown, terms: Terms): Doc {
  if (!isDoc(spec)) return {}
  const stage = { $project: { _id: 0, ...spec } }
  return new Aggregator([stage], optionsFor(terms)).run<Doc>([doc])[0] ?? {}
}

/** Runs an aggregation over a collection; a `$match` at its head is a query, with places. */
export function aggregatedFrom(
  docs: Map<string, Doc>,
  [first, ...rest]: Doc[],
  terms: Terms,
): Doc[] {
  if (first && isDoc(first.$match))
    return aggregated(matching(docs, first.$match, terms), rest, terms)
  return aggregated([...docs.values()], first ? [first, ...rest] : [], terms)
}
