import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql'
import type { PublicType } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import type { Reading } from '../reading.ts'
import { singular } from '../type-names.ts'
import type { Asking } from './asking.ts'
import type { ObjectTypes } from './object-types.ts'
import { shownDocument } from './shown.ts'

/** One page of a list while its fields are being read. */
export type ShownList = {
  reading: Reading
  entries: readonly Entry[]
  limit: number
  next: string | null
  /** Counted when asked for. */
  total: () => number
}

export type ListTypes = (type: PublicType) => GraphQLObjectType<ShownList, Asking>

/** Which page a list is. */
export const pageType = new GraphQLNonNull(
  new GraphQLObjectType<ShownList, Asking>({
    name: 'Page',
    fields: {
      limit: { type: new GraphQLNonNull(GraphQLInt) },
      next: { type: GraphQLString, description: 'For `after`; null on the last page.' },
      total: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many there are on all pages. Costs more than the page.',
        resolve: ({ total }) => total(),
      },
    },
  }),
)

/** `ArticleList` and the like: documents and the page they are. */
export function listTypes(types: ObjectTypes): ListTypes {
  const made = new Map<PublicType, GraphQLObjectType<ShownList, Asking>>()
  return (type) => {
    const known = made.get(type)
    if (known) return known
    const items = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.of(type))))
    const list = new GraphQLObjectType<ShownList, Asking>({
      name: `${singular[type]}List`,
      fields: {
        items: {
          type: items,
          resolve: ({ entries, reading }) => entries.map((each) => shownDocument(reading, each)),
        },
        page: { type: pageType, resolve: (shown) => shown },
      },
    })
    made.set(type, list)
    return list
  }
}
