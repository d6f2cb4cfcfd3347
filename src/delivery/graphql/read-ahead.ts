import type { FieldNode } from 'graphql'
import { namedIn } from '../../photos/printed.ts'
import type { PublicType, Ref } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { isRecord, refsOf } from '../../wire/edition/refs.ts'
import type { Reading } from '../reading.ts'
import type { Asking } from './asking.ts'
import { linkedFrom } from './linked-from.ts'
import type { Plan, Plans, ShownType } from './plans.ts'
import { readProgrammes } from './programmes.ts'
import { argumentsOf, isCountSelected, selected, selectionsOf, type Request } from './selected.ts'
import { listOf, refOf, type Keys } from './shown.ts'
import { readViews } from './views.ts'

/** What is read ahead with: the types and their plans, and the request. */
export type Scope = {
  asking: Asking
  reading: Reading
  plans: Plans
  typeOf: (type: PublicType) => ShownType
  request: Request
}

/** Documents, or parts (then `entries` is null), of which the same is selected; or cards in texts. */
export type Level =
  | {
      kind: 'selected'
      type: ShownType
      nodes: readonly FieldNode[]
      entries: readonly Entry[] | null
      sources: readonly Keys[]
    }
  | { kind: 'linked'; entries: readonly Entry[] }

type Selected = Extract<Level, { kind: 'selected' }>

/** Documents to be read next, all steps' together, and what is to be looked at then. */
type Step = { refs: Ref[]; next: (entries: Entry[]) => Level[] }

/**
 * Reads everything the selected fields will ask for, one level of the selection after the other:
 * as many statements as there are levels and views, however many documents there are. The fields
 * find it when they are reached.
 */
export function readAhead(scope: Scope, start: readonly Level[]): void {
  const { reading } = scope
  let levels = start
  while (levels.length > 0) {
    const steps = levels.flatMap((level) => stepsOf(scope, level))
    reading.fetch(steps.flatMap(({ refs }) => refs))
    levels = steps.flatMap(({ refs, next }) => next(followed(reading, refs)))
  }
}

/** The documents by their types, for a selection that may be of any of them. */
export function levelsOf(
  { typeOf }: Pick<Scope, 'typeOf'>,
  entries: readonly Entry[],
  nodes: readonly FieldNode[],
): Level[] {
  return [...Map.groupBy(entries, ({ type }) => type)].map(([type, same]) => ({
    ...{ kind: 'selected', type: typeOf(type), nodes, entries: same },
    sources: same.map(({ document }) => document),
  }))
}

function followed(reading: Reading, refs: readonly Ref[]): Entry[] {
  return [...new Set(refs.map((ref) => reading.follow(ref)))].filter((entry) => entry !== null)
}

function stepsOf(scope: Scope, level: Level): Step[] {
  if (level.kind === 'linked') return cards(level.entries.flatMap(linkedFrom))
  const plans = scope.plans.get(level.type.name)
  if (plans === undefined) return []
  const fields = [...selected(level.type, level.nodes, scope.request).values()].flatMap((nodes) => {
    const name = nodes[0]?.name.value ?? ''
    const plan = plans.get(name)
    return plan ? [{ name, nodes, plan }] : []
  })
  const isPicture = fields.some(({ plan }) => plan.kind === 'image' || isOfImage(plan))
  return [
    ...(isPicture ? printed(creditsIn(level)) : []),
    ...fields.flatMap(({ name, nodes, plan }) => planned(scope, level, plan, name, nodes)),
  ]
}

function isOfImage(plan: Plan): boolean {
  return plan.kind === 'part' && plan.isImage
}

function planned(
  scope: Scope,
  level: Selected,
  plan: Plan,
  name: string,
  nodes: FieldNode[],
): Step[] {
  const values = plan.kind === 'image' ? [] : level.sources.map((source) => source[name])
  switch (plan.kind) {
    case 'relation': {
      const refs = values.flatMap((value) => refsIn(value))
      return [{ refs, next: (entries) => levelsOf(scope, entries, nodes) }]
    }
    case 'part': {
      const sources = values.flatMap((value) => rowsIn(value))
      const carried =
        plan.carrier === null ? [] : sources.flatMap((row) => refsIn(row[plan.carrier ?? '']))
      const inner: Selected = { kind: 'selected', type: plan.type, nodes, entries: null, sources }
      return [...printed(carried), ...stepsOf(scope, inner)]
    }
    case 'image':
      return []
    case 'text':
      return cards(refsOf(values))
    case 'view':
      return viewed(scope, level, plan, nodes)
    case 'programme':
      return programmed(scope, level, plan, nodes)
  }
}

/** Documents of which nothing more is asked than what stands where they are pointed at. */
function printed(refs: Ref[]): Step[] {
  return refs.length === 0 ? [] : [{ refs, next: () => [] }]
}

function cards(refs: Ref[]): Step[] {
  return refs.length === 0 ? [] : [{ refs, next: (entries) => [{ kind: 'linked', entries }] }]
}

/** Whoever took a photo is credited wherever it is shown, and its files name what is on it. */
function creditsIn({ sources }: Selected): Ref[] {
  return sources.flatMap((source) => [...refsOf(source.creators), ...namedIn(source)])
}

function refsIn(value: unknown): Ref[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => refOf(each) ?? [])
}

function rowsIn(value: unknown): Keys[] {
  return (Array.isArray(value) ? listOf(value) : [value]).filter(isRecord)
}

function viewed(
  scope: Scope,
  level: Selected,
  { view, list }: Extract<Plan, { kind: 'view' }>,
  nodes: FieldNode[],
): Step[] {
  const { asking, reading, request } = scope
  const [node] = nodes
  const owners = (level.entries ?? []).flatMap((entry) => view.ownerOf(entry) ?? [])
  if (node === undefined || owners.length === 0) return []
  const args = argumentsOf(level.type, node, request)
  const isCounted = list !== null && isCountSelected(list, nodes, request)
  const pages = readViews(view, reading, [...new Set(owners)], { args, isCounted })
  for (const [owner, page] of pages) asking.pages.keep(reading, node, owner, page)
  const entries = [...new Set([...pages.values()].flatMap((page) => page.entries))]
  const inner = list === null ? [nodes] : selectionsOf(list, 'items', nodes, request)
  return [{ refs: [], next: () => inner.flatMap((each) => levelsOf(scope, entries, each)) }]
}

function programmed(
  scope: Scope,
  level: Selected,
  { type }: Extract<Plan, { kind: 'programme' }>,
  nodes: FieldNode[],
): Step[] {
  const { asking, reading, request } = scope
  const [node] = nodes
  const events = level.entries ?? []
  if (node === undefined || events.length === 0) return []
  const programmes = readProgrammes(reading, events, argumentsOf(level.type, node, request))
  for (const [id, programme] of programmes) asking.programmes.keep(reading, node, id, programme)
  const sources = [...programmes.values()]
  return stepsOf(scope, { kind: 'selected', type, nodes, entries: null, sources })
}
