import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { usualLimit } from '../lists.ts'

/** Most objects one answer may be made of, as estimated before it is made. */
export const mostCost = 5_000

/** How many rows a list without a limit is taken to have. */
const usualRows = 5

/**
 * A programme is made whole whatever is selected of it: for about a hundred sessions that takes as
 * long as printing so many objects. `slots` are those of one of its five usual days.
 */
const programme = { made: 300, slots: 20 }

/** The schema describes itself at length. */
const introspection: Record<string, number> = { __schema: 2_000, __type: 200, __typename: 0 }

type Fielded = GraphQLObjectType | GraphQLInterfaceType

/** The operation that is to be run, in its document. */
export type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
}

type Counting = Operation & {
  fragments: Map<string, FragmentDefinitionNode>
  /** Each selection set is counted once, however often it is spread. */
  known: Map<SelectionSetNode, number>
}

/**
 * The objects an operation may print: each list times its `limit`, or the usual rows, down the
 * tree. A long text is one more in each form. Fragments must not go in circles.
 */
export function costOf(asked: Operation): number {
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

function costOfSet(
  counting: Counting,
  type: GraphQLNamedType | undefined,
  set: SelectionSetNode | undefined,
): number {
  if (set === undefined || !isFielded(type)) return 0
  const known = counting.known.get(set)
  if (known !== undefined) return known
  let cost = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(counting, type, selection)
    } else {
      const { fragments, schema } = counting
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const on = fragment?.typeCondition?.name.value
      const inner = on === undefined ? type : schema.getType(on)
      cost += costOfSet(counting, inner, fragment?.selectionSet)
    }
  }
  counting.known.set(set, cost)
  return cost
}

function isFielded(type: unknown): type is Fielded {
  return isObjectType(type) || isInterfaceType(type)
}

function costOfField(counting: Counting, type: Fielded, node: FieldNode): number {
  const name = node.name.value
  const flat = introspection[name]
  if (flat !== undefined) return flat
  const field = type.getFields()[name]
  if (field === undefined) return 0
  const named = getNamedType(field.type)
  const isForm = type.name === 'LongText'
  if (!isFielded(named)) return isForm ? 1 : 0
  const made = named.name === 'Programme' ? programme.made : 0
  return rowsOf(counting, field, node) * (1 + made + costOfSet(counting, named, node.selectionSet))
}

/** `items` are as many as the `limit` of the list they are in says. */
function rowsOf(
  counting: Counting,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number {
  if (field.args.some(({ name }) => name === 'limit')) return limitOf(counting, node)
  if (getNamedType(field.type).name === 'ProgrammeDaySlot') return programme.slots
  return isListType(getNullableType(field.type)) && field.name !== 'items' ? usualRows : 1
}

/** What is no number is refused later. */
function limitOf({ operation, variables }: Counting, node: FieldNode): number {
  const given = node.arguments?.find(({ name }) => name.value === 'limit')?.value
  if (given?.kind === Kind.INT) return Math.max(1, Number(given.value))
  if (given?.kind !== Kind.VARIABLE) return usualLimit
  const name = given.name.value
  const value = variables[name] ?? defaultOf(operation, name)
  return typeof value === 'number' ? Math.max(1, value) : usualLimit
}

function defaultOf({ variableDefinitions = [] }: OperationDefinitionNode, name: string): unknown {
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name)
  const value = definition?.defaultValue
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}
