import { expect } from '@jest/globals'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

export const note = { text: 'There were 280 guests.', type: 'correction', position: 'bottom' }

const body = (count: number) =>
  compose(
    paragraph(`The forum opened. Nearly ${count} guests came. It rained.`),
    paragraph('Nothing else.'),
  )

/** A story desk with stories that readers have and that are to be corrected. */
export async function openCorrectionDesk() {
  const site = await openStoryDesk()
  const usual = { depth: 0, draft: true, overrideAccess: true } as const
  return {
    ...site,
    /** A story that readers have, with a newer draft in which the number of guests is another. */
    changedStory: async (values: object = {}) => {
      const { editor } = site.people
      const { id } = await site.write(editor, { body: body(300), internalNote: 'a', ...values })
      const published = await site.publish(id)
      expect(published).toMatchObject({ status: 200 })
      const change = { body: body(280), internalNote: 'b', rev: published.body.doc.rev }
      const draft = await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: change })
      return { id, rev: draft.body.doc.rev, fromRevision: published.body.doc.rev }
    },
    corrections: async (id: string) => {
      const where = { article: { equals: id } }
      return (await site.newsroom.payload.find({ collection: 'corrections', where, ...usual })).docs
    },
  }
}
