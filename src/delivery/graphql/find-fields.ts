import {
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import { Problem } from '../problem.ts'
import { documentAt, resolveQuery, type Resolved } from '../resolve.ts'
import { hitShape } from '../search/hit.ts'
import { searchQuery } from '../search/request.ts'
import { besidePage, dependOnAll, tomorrow } from '../search/search-endpoint.ts'
import { searchPage } from '../search/search-page.ts'
import { argumentsFor, readArguments, texts, type Arguments } from './arguments.ts'
import { noteTurn, type Asking } from './asking.ts'
import { pageType } from './list-types.ts'
import type { Field } from './object-types.ts'
import { levelsOf, readAhead } from './read-ahead.ts'
import { readRelation } from './read.ts'
import { readingIn, scopeOf, type Made, type RootField } from './root-fields.ts'
import { selectionsOf } from './selected.ts'
import { shownDocument, shownPart, type Shown } from './shown.ts'

/** `resolve(path)`: the document a site path means, null where REST answers 404. */
export function resolveField(made: Made): RootField {
  const type = new GraphQLObjectType<Resolved, Asking>({
    name: 'Resolved',
    fields: {
      document: {
        type: new GraphQLNonNull(made.types.document),
        resolve: ({ reading, entry }) => shownDocument(reading, entry),
      },
      path: { type: new GraphQLNonNull(GraphQLString), description: 'The path it has now.' },
      redirectedFrom: { type: GraphQLString, description: 'The path asked for, if another.' },
    },
  })
  return {
    type,
    description: 'Which document a site path means; null when there is none that is public.',
    args: argumentsFor(resolveQuery, 'Resolved'),
    resolve: (_root, args: Arguments, asking, info): Resolved | null => {
      const { path } = readArguments(args, resolveQuery)
      const found = orNull(() => documentAt(asking.reading, path, made.languages))
      if (found === null) return null
      const scope = scopeOf(made, asking, found.reading, info)
      const selections = selectionsOf(type, 'document', info.fieldNodes, info)
      readAhead(
        scope,
        selections.flatMap((nodes) => levelsOf(scope, [found.entry], nodes)),
      )
      return found
    },
  }
}

function orNull<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  }
}

const resultShape = z.object({ items: z.array(hitShape), ...besidePage })

const documentTypes = new GraphQLEnumType({
  name: 'DocumentType',
  values: Object.fromEntries(publicTypes.map((type) => [type, {}])),
})

const searchFilters = {
  type: new GraphQLList(new GraphQLNonNull(documentTypes)),
  ...{ event: texts, topic: texts, year: texts },
}

/** `search(q)`: full text over everything public, as `/v1/search`. Never kept. */
export function searchField(made: Made): RootField {
  const { types, languages } = made
  const query = searchQuery(languages)
  const document: Field = {
    config: {
      type: types.document,
      description: 'The document itself.',
      resolve: readRelation('document', null, ({ keys }) => keys),
    },
    plan: { kind: 'relation' },
  }
  const page: Field = {
    config: { type: pageType, resolve: ({ keys }) => keys.page },
    plan: null,
  }
  types.part('SearchHit', hitShape, { document })
  const type = types.part('SearchResult', resultShape, { page })
  return {
    type,
    description: 'What says these words, best first.',
    args: argumentsFor(query, 'Search', searchFilters),
    resolve: (_root, args: Arguments, asking, info): Shown => {
      const asked = readArguments(args, query)
      const reading = readingIn(asking, asked.lang)
      const { data, page: shown, ...beside } = searchPage(reading, asked)
      dependOnAll(reading)
      noteTurn(asking, tomorrow(reading.now))
      asking.turns.isKept = false
      const items = data.map((hit) => ({ ...hit, document: hit }))
      const keys = { ...beside, items, page: { ...shown, total: () => shown.total } }
      const level = { type, nodes: info.fieldNodes, entries: null, sources: [keys] }
      readAhead(scopeOf(made, asking, reading, info), [{ kind: 'selected', ...level }])
      return shownPart(reading, keys)
    },
  }
}
