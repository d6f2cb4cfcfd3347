import { z } from 'zod'
import { openNewsroom } from './newsroom.ts'
import { type Answer, hire, type Person } from './staff.ts'

const updateSchema = z.object({
  id: z.string(),
  rev: z.number(),
  text: z.string(),
  pinned: z.boolean(),
  isPublished: z.boolean(),
  isTrashed: z.boolean(),
  publishedAt: z.string().nullable(),
  out: z.object({ text: z.string() }).nullable(),
})

const stateSchema = z.object({
  updates: z.array(updateSchema),
  hasMore: z.boolean(),
  at: z.string(),
  reached: z.string().nullable(),
})

export const updateIn = ({ body }: Answer) => updateSchema.parse(body.update)
export const stateIn = ({ body }: Answer) => stateSchema.parse(body)

/** An update as the composer sends it. */
export function written(text: string, more: object = {}) {
  const note = { text, photos: [] }
  const marks = { session: null, byline: [], keyEvent: false, pinned: false, publish: true }
  return { id: crypto.randomUUID(), headline: '', note, ...marks, ...more }
}

/** A newsroom with its staff, and what a test of live blogs does again and again. */
export async function openLiveDesk() {
  const newsroom = await openNewsroom()
  const people = await hire(newsroom.payload)
  return {
    newsroom,
    people,
    /** The draft of a live blog. */
    begin: async (): Promise<string> => {
      const { id } = await newsroom.payload.create({
        collection: 'articles',
        draft: true,
        data: { headline: 'Forum live', storyType: 'liveBlog', language: 'en' },
        overrideAccess: true,
      })
      return id
    },
    send: (blog: string, body: object, who: Person = people.editor) =>
      who.ask('POST', `/articles/${blog}/live`, { body }),
    change: (blog: string, id: string, body: object, who: Person = people.editor) =>
      who.ask('PATCH', `/articles/${blog}/live/${id}`, { body }),
    read: async (blog: string, query = '') =>
      stateIn(await people.editor.ask('GET', `/articles/${blog}/live${query}`)),
  }
}
