import type { GraphQLObjectType } from 'graphql'
import type { Asking } from './asking.ts'
import type { ShownList } from './list-types.ts'
import type { Shown } from './shown.ts'
import type { View } from './views.ts'

/** What reading a field reads besides its document, so that it can be read for many at once. */
export type Plan =
  | { kind: 'relation' }
  | { kind: 'part'; type: ShownType; carrier: string | null; isImage: boolean }
  | { kind: 'text' }
  | { kind: 'image' }
  | { kind: 'view'; view: View; type: ShownType; list: GraphQLObjectType<ShownList, Asking> | null }
  | { kind: 'programme'; type: ShownType }

export type ShownType = GraphQLObjectType<Shown, Asking>

/** The plans of the fields that have one, by the name of their type and their own. */
export type Plans = Map<string, Map<string, Plan>>
