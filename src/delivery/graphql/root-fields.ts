import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
} from 'graphql'
import { z } from 'zod'
import type { PublicType } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { catalogued } from '../catalogue.ts'
import { writeCursor } from '../cursor.ts'
import { chosen, readPage } from '../lists.ts'
import { gone } from '../problem.ts'
import { programmeShape } from '../programme.ts'
import type { Reading } from '../reading.ts'
import { itemQuery, listQuery } from '../requests.ts'
import { turning } from '../views.ts'
import { listArguments, readArguments, type Arguments } from './arguments.ts'
import { noteTurn, type Asking } from './asking.ts'
import { tz } from './document-fields.ts'
import type { ListTypes, ShownList } from './list-types.ts'
import type { ObjectTypes } from './object-types.ts'
import { levelsOf, readAhead, type Level } from './read-ahead.ts'
import { readProgrammes } from './programmes.ts'
import { selectionsOf } from './selected.ts'
import { shownDocument, shownPart, type Shown } from './shown.ts'

export type RootField = GraphQLFieldConfig<unknown, Asking>

/** What root fields are made of. */
export type Made = { types: ObjectTypes; lists: ListTypes; languages: readonly string[] }

/** `articles(…)`: the list of `/v1/articles`, with the same arguments. */
export function listField(type: PublicType, made: Made): RootField {
  const query = listQuery(type, made.languages)
  const list = made.lists(type)
  return {
    type: list,
    description: catalogued(type).about,
    args: listArguments(type, made.languages),
    resolve: (_root, args: Arguments, asking, info): ShownList => {
      const asked = readArguments(args, query)
      const reading = readingIn(asking, asked.lang)
      const { selection, name } = chosen(reading, type, asked)
      const page = readPage(type, asked, name)
      const { entries, next } = reading.list({ ...selection, ...page })
      const turns = turning(type, asked, reading)
      if (turns) noteTurn(asking, turns.next)
      const scope = scopeOf(made, asking, reading, info)
      const selections = selectionsOf(list, 'items', info.fieldNodes, info)
      readAhead(
        scope,
        selections.flatMap((nodes) => levelsOf(scope, entries, nodes)),
      )
      return {
        ...{ reading, entries, limit: page.limit, next: next && writeCursor(page.list, next) },
        total: () => reading.count(selection),
      }
    },
  }
}

const key = {
  type: new GraphQLNonNull(GraphQLString),
  description: 'The id, or the slug it has or had.',
}

const lang = {
  type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
  description: 'Languages in order of preference, for everything below.',
}

/** `article(id)`: null where REST answers 404, an error where it answers 410. */
export function itemField(type: PublicType, made: Made): RootField {
  const { types, languages } = made
  const { lang: langs } = itemQuery(languages).shape
  const query = z.object({ lang: langs })
  return {
    type: types.of(type),
    description: `One of ${type}; null when there is none that is public.`,
    args: { id: key, lang },
    resolve: (_root, { id, ...args }: Arguments, asking, info): Shown | null => {
      const reading = readingIn(asking, readArguments(args, query).lang)
      const entry = found(reading, type, id)
      if (entry === null) return null
      const scope = scopeOf(made, asking, reading, info)
      readAhead(scope, levelsOf(scope, [entry], info.fieldNodes))
      return shownDocument(reading, entry)
    },
  }
}

/** `programme(event)`: the programme of one event. */
export function programmeField(made: Made): RootField {
  const { types, languages } = made
  const { lang: langs } = itemQuery(languages).shape
  const query = z.object({ lang: langs })
  const type = types.part('Programme', programmeShape)
  return {
    type,
    description: 'Days, their slots in order, with rooms, tracks, breaks and speakers.',
    args: { event: key, tz, lang },
    resolve: (_root, { event, tz: zone, ...args }: Arguments, asking, info): Shown | null => {
      const reading = readingIn(asking, readArguments(args, query).lang)
      const entry = found(reading, 'events', event)
      const programme = entry && readProgrammes(reading, [entry], { tz: zone }).get(entry.id)
      if (!programme) return null
      const level: Level = {
        ...{ kind: 'selected', type, nodes: info.fieldNodes },
        ...{ entries: null, sources: [programme] },
      }
      readAhead(scopeOf(made, asking, reading, info), [level])
      return shownPart(reading, programme)
    },
  }
}

/** The reading of a field, in the languages its `lang` asks for. */
export function readingIn({ reading }: Asking, languages: readonly string[] | undefined): Reading {
  return languages === undefined ? reading : reading.inLanguages(languages)
}

export function scopeOf(
  { types }: Made,
  asking: Asking,
  reading: Reading,
  request: GraphQLResolveInfo,
) {
  const typeOf = (type: PublicType) => types.of(type)
  return { asking, reading, plans: types.plans, typeOf, request }
}

const longestKey = 200

/** @throws Problem `gone` for what was public and has been withdrawn. */
function found(reading: Reading, type: PublicType, given: unknown): Entry | null {
  const asked = String(given).normalize('NFC')
  if (asked.length > longestKey) return null
  const result = reading.find(type, asked)
  if (result.kind === 'gone') throw gone(result.reason)
  return result.kind === 'missing' ? null : result.entry
}
