import { GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLResolveInfo } from 'graphql'
import type { PublicType } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { programmeShape } from '../programme.ts'
import { sitePathOf } from '../reading.ts'
import { pageArguments, type Arguments } from './arguments.ts'
import type { Asking, ReadPage } from './asking.ts'
import type { ListTypes, ShownList } from './list-types.ts'
import { field, type Field, type Fields, type ObjectTypes } from './object-types.ts'
import { readProgrammes } from './programmes.ts'
import { isExpanded } from './read.ts'
import { shownDocument, shownPart, type Shown } from './shown.ts'
import { readViews, views, type View } from './views.ts'

/** Fields that REST prints as an address to go on from, or works out. */
export function documentFields(
  type: PublicType,
  types: ObjectTypes,
  lists: ListTypes,
  languages: readonly string[],
): Fields {
  const own = views.filter(({ of }) => of === type)
  return {
    ...(type === 'liveUpdates' || type === 'corrections' ? {} : { path }),
    ...Object.fromEntries(
      own.map((view) => [view.field, viewField(view, types, lists, languages)]),
    ),
    ...(type === 'events' ? { programme: programmeField(types) } : {}),
  }
}

const path = field(
  new GraphQLNonNull(GraphQLString),
  'Where a site shows it, by convention; links in texts lead there.',
  ({ entry, reading }) => entry && sitePathOf(entry, reading),
)

function viewField(
  view: View,
  types: ObjectTypes,
  lists: ListTypes,
  languages: readonly string[],
): Field {
  const { type, isPaged, about: description } = view
  const item = types.of(type)
  if (!isPaged) {
    const all = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(item)))
    const plan = { kind: 'view', view, type: item, list: null } as const
    return { config: { type: all, description, resolve: readAll(view) }, plan }
  }
  const list = lists(type)
  const args = pageArguments(type, languages)
  const plan = { kind: 'view', view, type: item, list } as const
  return { config: { type: list, args, description, resolve: readList(view) }, plan }
}

function readAll(view: View) {
  return (shown: Shown, args: Arguments, asking: Asking, info: GraphQLResolveInfo): Shown[] => {
    const { entries = [] } = pageFor(view, shown, args, asking, info) ?? {}
    const others = entries.filter((entry) => !isSame(entry, shown.entry))
    return others.map((entry) => printed(shown, entry, info))
  }
}

function readList(view: View) {
  return (
    shown: Shown,
    args: Arguments,
    asking: Asking,
    info: GraphQLResolveInfo,
  ): ShownList | null => {
    const page = pageFor(view, shown, args, asking, info)
    if (page === null) return null
    const { reading } = shown
    for (const _ of page.entries) reading.expand()
    const facets = [{ name: view.facet, any: [ownerOf(view, shown) ?? ''], none: [] }]
    const selection = { type: view.type, facets, ranges: [], ids: null }
    return { reading, ...page, total: () => page.total ?? reading.count(selection) }
  }
}

/** What was read ahead, else what is read now; null where the document has no such list. */
function pageFor(
  view: View,
  shown: Shown,
  args: Arguments,
  asking: Asking,
  { fieldNodes }: GraphQLResolveInfo,
): ReadPage | null {
  const owner = ownerOf(view, shown)
  if (owner === null) return null
  const ahead = asking.pages.find(shown.reading, fieldNodes[0], owner)
  if (ahead) return ahead
  return readViews(view, shown.reading, [owner], { args, isCounted: false }).get(owner) ?? null
}

function ownerOf(view: View, { entry }: Shown): string | null {
  return entry && view.ownerOf(entry)
}

function printed({ reading }: Shown, entry: Entry, info: GraphQLResolveInfo): Shown {
  if (isExpanded(info)) reading.expand()
  return shownDocument(reading, entry)
}

function isSame(one: Entry, other: Entry | null): boolean {
  return one.id === other?.id && one.type === other.type
}

function programmeField(types: ObjectTypes): Field {
  const type = types.part('Programme', programmeShape)
  const config = {
    type,
    args: { tz },
    description: 'Days, slots, rooms and speakers.',
    resolve: (
      { entry, reading }: Shown,
      args: Arguments,
      asking: Asking,
      { fieldNodes }: GraphQLResolveInfo,
    ) => {
      if (entry === null) return null
      const ahead = asking.programmes.find(reading, fieldNodes[0], entry.id)
      const programme = ahead ?? readProgrammes(reading, [entry], args).get(entry.id)
      return programme ? shownPart(reading, programme) : null
    },
  }
  return { config, plan: { kind: 'programme', type } }
}

/** The zone of a programme. */
export const tz = {
  type: GraphQLString,
  description: "`event` (each event's own, the default), `UTC` or an IANA zone.",
}
