import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { Copier, Copy } from './copy.ts'

type Row = Record<string, unknown>

type Stored = Row & { _id: string }

/** Inserts copies of the models' own documents, versions included, many at a time. */
export async function mongoCopier(
  { collections, connection, versions }: MongooseAdapter,
  models: readonly string[],
): Promise<Copier> {
  const articles = connection.collection<Stored>(nameOf(collections.articles))
  const history = connection.collection<Row>(nameOf(versions.articles))
  const found = await articles.find({ _id: { $in: [...models] } }).toArray()
  const modelOf = new Map(found.map((row) => [row._id, row]))
  const versionsOf = new Map<string, Row[]>()
  for (const model of models) {
    versionsOf.set(model, await history.find({ parent: model }).toArray())
  }
  return async (batch) => {
    await articles.insertMany(
      batch.map((copy) => ({ ...renamed(modelOf.get(copy.model) ?? {}, copy), _id: copy.id })),
    )
    await history.insertMany(
      batch.flatMap((copy) =>
        (versionsOf.get(copy.model) ?? []).map((row) => versionFor(row, copy)),
      ),
    )
  }
}

function nameOf(model: { collection: { collectionName: string } } | undefined): string {
  if (model) return model.collection.collectionName
  throw new Error('MongoDB has no articles: start Rostrum once first.')
}

function renamed(row: Row, { group, headline, slug, shown, touched }: Copy): Row {
  return {
    ...row,
    headline,
    slug,
    publishedSlug: slug,
    translationGroup: group,
    displayDate: sameKind(row.displayDate, shown),
    firstPublishedAt: sameKind(row.firstPublishedAt, shown),
    createdAt: sameKind(row.createdAt, shown),
    updatedAt: sameKind(row.updatedAt, touched),
  }
}

function versionFor({ _id: id, ...row }: Row, copy: Copy): Row {
  const inner = isRow(row.version) ? row.version : {}
  const rev = typeof inner.rev === 'number' ? inner.rev : 0
  const at = row.latest
    ? copy.touched
    : new Date(Date.parse(copy.shown) + rev * 60_000).toISOString()
  return {
    ...row,
    ...(typeof id === 'string' ? { _id: crypto.randomUUID() } : {}),
    parent: copy.id,
    version: { ...renamed(inner, copy), updatedAt: sameKind(inner.updatedAt, at) },
    createdAt: sameKind(row.createdAt, copy.shown),
    updatedAt: sameKind(row.updatedAt, at),
  }
}

/** Dates stay dates and texts stay texts. */
function sameKind(before: unknown, iso: string): unknown {
  return before instanceof Date ? new Date(iso) : iso
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
