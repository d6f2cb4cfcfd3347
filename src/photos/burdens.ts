import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../fields/refuse.ts'

/** As many as are read out of a file. */
export const mostInLists = { keywords: 500, creators: 50, people: 200 } as const

/** Refuses lists, in drafts too, that no photo needs and every copy of it would have to carry. */
export const refuseBurdens: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const refusals = Object.entries(mostInLists).flatMap(([path, count]) => {
    const rows: unknown = data[path]
    return Array.isArray(rows) && rows.length > count ? [{ path, said: atMost(count) }] : []
  })
  refuse(refusals, { collection: collection.slug, req })
}

const atMost = (count: number) => ({
  en: `A photo has at most ${count} of these: take some out.`,
  zh: `每张图片最多 ${count} 个，请删减。`,
})
