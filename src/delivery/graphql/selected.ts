import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql'
import type { Arguments } from './arguments.ts'

/** What of a request is needed to read its selections. */
export type Request = Pick<GraphQLResolveInfo, 'fragments' | 'schema' | 'variableValues'>

/** The fields selected of a type, those with one name in the answer together, in their order. */
export function selected(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  request: Request,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  const take = (selection: SelectionNode): void => {
    if (!isIncluded(selection, request)) return
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value
      const known = fields.get(name)
      if (known) known.push(selection)
      else fields.set(name, [selection])
      return
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : spread(selection.name.value, seen, request)
    if (!fragment || !applies(fragment.typeCondition?.name.value, type)) return
    for (const inner of fragment.selectionSet.selections) take(inner)
  }
  for (const node of nodes) for (const each of node.selectionSet?.selections ?? []) take(each)
  return fields
}

function spread(name: string, seen: Set<string>, { fragments }: Request) {
  if (seen.has(name)) return undefined
  seen.add(name)
  return fragments[name]
}

function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  return type.getInterfaces().some(({ name }: GraphQLNamedType) => name === condition)
}

function isIncluded(selection: SelectionNode, { variableValues }: Request): boolean {
  if (!selection.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)
  return skip?.if !== true && include?.if !== false
}

/** The arguments a field is given, as its resolver gets them. */
export function argumentsOf(
  type: GraphQLObjectType,
  node: FieldNode,
  { variableValues }: Request,
): Arguments {
  const field = type.getFields()[node.name.value]
  return field ? getArgumentValues(field, node, variableValues) : {}
}

/** The selections of one field of a type: one for each name it has in the answer. */
export function selectionsOf(
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
  request: Request,
): FieldNode[][] {
  return [...selected(type, nodes, request).values()].filter(
    ([first]) => first?.name.value === name,
  )
}

/** Whether it is asked how many documents a list has. */
export function isCountSelected(
  list: GraphQLObjectType,
  nodes: readonly FieldNode[],
  request: Request,
): boolean {
  const page = getNamedType(list.getFields().page?.type)
  return (
    isObjectType(page) &&
    selectionsOf(list, 'page', nodes, request).some(
      (inner) => selectionsOf(page, 'total', inner, request).length > 0,
    )
  )
}
