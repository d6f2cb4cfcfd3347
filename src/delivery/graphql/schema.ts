import { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { publicTypes } from '../../wire/documents.ts'
import type { Asking } from './asking.ts'
import { documentFields } from './document-fields.ts'
import { listTypes, type ListTypes } from './list-types.ts'
import { resolveField, searchField } from './find-fields.ts'
import { itemName } from './names.ts'
import { objectTypes, type ObjectTypes } from './object-types.ts'
import { itemField, listField, programmeField, type RootField } from './root-fields.ts'

/** The schema of everything that is public, made from what REST is made from. */
export function schemaOf(languages: readonly string[]): GraphQLSchema {
  const types: ObjectTypes = objectTypes((type) => documentFields(type, types, lists, languages))
  const lists: ListTypes = listTypes(types)
  const made = { types, lists, languages }
  const fields = publicTypes.flatMap((type): [string, RootField][] => [
    [type, listField(type, made)],
    [itemName(type), itemField(type, made)],
  ])
  const query = new GraphQLObjectType<unknown, Asking>({
    name: 'Query',
    fields: {
      ...Object.fromEntries(fields),
      programme: programmeField(made),
      resolve: resolveField(made),
      search: searchField(made),
    },
  })
  return new GraphQLSchema({ query, types: publicTypes.map((type) => types.of(type)) })
}
