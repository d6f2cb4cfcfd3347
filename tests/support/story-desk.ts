import { expect } from '@jest/globals'
import { openNewsroom } from './newsroom.ts'
import { hire, type Person } from './staff.ts'

/** A newsroom with its staff, and what a test of articles does again and again. */
export async function openStoryDesk() {
  const newsroom = await openNewsroom()
  const people = await hire(newsroom.payload)
  const usual = { collection: 'articles', depth: 0, overrideAccess: true } as const
  const newest = (id: string) => newsroom.payload.findByID({ ...usual, id, draft: true })
  return {
    newsroom,
    people,
    newest,
    stored: (id: string) => newsroom.payload.findByID({ ...usual, id }),
    write: async (person: Person, values: object = {}) => {
      const answer = await person.ask('POST', '/articles?draft=true', {
        body: { headline: 'Forum opens', bylineText: 'Our own correspondent', ...values },
      })
      expect(answer).toMatchObject({ status: 201 })
      return answer.body.doc
    },
    publish: async (id: string) => {
      const { rev } = await newest(id)
      return people.editor.ask('PATCH', `/articles/${id}`, { body: { _status: 'published', rev } })
    },
  }
}
