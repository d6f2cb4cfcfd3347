import {
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql'
import { isFilter } from '../limits/cost.ts'
import { usualLimit } from '../lists.ts'

/** How many rows a list without a limit is taken to have. */
const usualRows = 5

/** Slots of one of the five usual days of a programme. */
const usualSlots = 20

/** The operation that is to be run, in its document. */
export type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
}

/** How many there will probably be. `items` are as many as the `limit` of the list they are in says. */
export function rowsOf(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number {
  if (hasLimit(field)) return limitOf(operation, node)
  if (getNamedType(field.type).name === 'ProgrammeDaySlot') return usualSlots
  return isListType(getNullableType(field.type)) && field.name !== 'items' ? usualRows : 1
}

export function hasLimit({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'limit')
}

/** How many of its arguments narrow a list, each of those in `not` by itself. */
export function filtersOf({ variables }: Operation, { arguments: given = [] }: FieldNode): number {
  const narrowing = given.filter(({ name }) => isFilter(name.value))
  return narrowing.reduce((sum, { name, value }) => {
    if (name.value !== 'not') return sum + 1
    if (value.kind === Kind.OBJECT) return sum + value.fields.length
    const said = value.kind === Kind.VARIABLE ? variables[value.name.value] : null
    return sum + Math.max(1, Object.keys(said ?? {}).length)
  }, 0)
}

/** The text an argument says; empty where it says none, which is refused later. */
export function textOf({ variables }: Operation, node: FieldNode, argument: string): string {
  const given = valueOf(node, argument)
  if (given?.kind === Kind.STRING) return given.value
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : null
  return typeof value === 'string' ? value : ''
}

function valueOf({ arguments: given }: FieldNode, argument: string): ValueNode | undefined {
  return given?.find(({ name }) => name.value === argument)?.value
}

/** What is no number is refused later. */
export function limitOf({ operation, variables }: Operation, node: FieldNode): number {
  const given = valueOf(node, 'limit')
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
