import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql'
import { costOfCount, costOfPage } from '../limits/cost.ts'
import { weight as weightOfProgramme } from '../programme.ts'
import { weightOf as weightOfSearch } from '../search/search-endpoint.ts'
import { filtersOf, hasLimit, limitOf, rowsOf, textOf, type Operation } from './rows.ts'

/** Most objects one answer may be made of, as estimated before it is made. */
export const mostObjects = 5_000

/**
 * A programme is made whole whatever is selected of it: for about a hundred sessions that takes as
 * long as printing so many objects.
 */
const madeForProgramme = 300

/** The schema describes itself at length. */
const introspection: Record<string, number> = { __schema: 2_000, __type: 200, __typename: 0 }

/**
 * `units` are what REST takes for the same lists, documents and counts, without what hangs on them.
 * `counts` are the totals asked for of the list this is in: how much they take, its filters say.
 */
type Priced = { objects: number; units: number; counts: number }

export type Cost = Omit<Priced, 'counts'>

const nothing: Priced = { objects: 0, units: 0, counts: 0 }

type Fielded = GraphQLObjectType | GraphQLInterfaceType

type Counting = Operation & {
  fragments: Map<string, FragmentDefinitionNode>
  /** Each selection set is counted once, however often it is spread. */
  known: Map<SelectionSetNode, Priced>
}

/**
 * What an operation may take. `objects` are those it may print: each list times its `limit`, or the
 * usual rows, down the tree. A long text is one more in each form.
 */
export function costOf(asked: Operation): Cost {
  const { schema, document, operation } = asked
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  }
  const root = schema.getRootType(operation.operation)
  return costOfSet(
    { ...asked, fragments, known: new Map() },
    root ?? undefined,
    operation.selectionSet,
  )
}

/** Fragments that go in circles are refused later. */
function costOfSet(
  counting: Counting,
  type: GraphQLNamedType | undefined,
  set: SelectionSetNode | undefined,
): Priced {
  if (set === undefined || !isFielded(type)) return nothing
  const known = counting.known.get(set)
  if (known !== undefined) return known
  counting.known.set(set, nothing)
  const cost = { ...nothing }
  for (const selection of set.selections) {
    const { counts, objects, units } =
      selection.kind === Kind.FIELD
        ? costOfField(counting, type, selection)
        : costOfSet(counting, ...spread(counting, type, selection))
    cost.objects += objects
    cost.units += units
    cost.counts += counts
  }
  counting.known.set(set, cost)
  return cost
}

function spread(
  { fragments, schema }: Counting,
  type: Fielded,
  selection: InlineFragmentNode | FragmentSpreadNode,
): [GraphQLNamedType | undefined, SelectionSetNode | undefined] {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
  const on = fragment?.typeCondition?.name.value
  return [on === undefined ? type : schema.getType(on), fragment?.selectionSet]
}

function isFielded(type: unknown): type is Fielded {
  return isObjectType(type) || isInterfaceType(type)
}

function costOfField(counting: Counting, type: Fielded, node: FieldNode): Priced {
  const name = node.name.value
  const flat = introspection[name]
  if (flat !== undefined) return { ...nothing, objects: flat }
  const field = type.getFields()[name]
  if (field === undefined) return nothing
  const named = getNamedType(field.type)
  if (!isFielded(named)) return costOfValue(type, name)
  const inner = costOfSet(counting, named, node.selectionSet)
  const made = named.name === 'Programme' ? madeForProgramme : 0
  const below = hasLimit(field) ? counted(counting, node, inner) : inner
  const units =
    type === counting.schema.getQueryType() ? costOfRoot(counting, field, node, below) : below.units
  const objects = rowsOf(counting, field, node) * (1 + made + inner.objects)
  return { objects, units, counts: below.counts }
}

function counted(counting: Counting, node: FieldNode, { counts, objects, units }: Priced): Priced {
  const each = costOfCount(filtersOf(counting, node))
  return { objects, units: units + counts * each, counts: 0 }
}

function costOfValue({ name: type }: Fielded, name: string): Priced {
  const isForm = type === 'LongText'
  const isCount = type === 'Page' && name === 'total'
  return { objects: isForm ? 1 : 0, units: 0, counts: isCount ? 1 : 0 }
}

/** A search knows how much it found without counting again. */
function costOfRoot(
  counting: Counting,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  inner: Priced,
): number {
  const own = hasLimit(field) ? costOfPage(limitOf(counting, node)) : 1
  if (field.name === 'search') return own * weightOfSearch(textOf(counting, node, 'q'))
  return inner.units + (field.name === 'programme' ? weightOfProgramme : own)
}
