import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { ownDraftsOf } from '../access/own-drafts.ts'
import { staff } from '../access/roles.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { editable } from '../fields/editable.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import {
  chooseClockOfArticle,
  notePublication,
  showClockOfArticle,
} from '../fields/published-at.ts'
import { correctionFields } from './fields.ts'
import { correctArticle, noteRevisions } from './publication.ts'

/** Whoever publishes a correction answers for it. */
const rememberWhoApproved: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || originalDoc?._status === 'published') return data
  return { ...data, approvedBy: data.approvedBy ?? staff(req)?.id }
}

/** A public note about something that was wrong in a story. */
export const Corrections: CollectionConfig = editable({
  slug: 'corrections',
  labels: {
    singular: { en: 'Correction', zh: '更正' },
    plural: { en: 'Corrections', zh: '更正' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'text',
    defaultColumns: ['text', 'article', 'type', 'publishedAt', '_status'],
    listSearchableFields: ['text'],
    description: {
      en: 'What was wrong, what is right, and since when. Reporters propose, editors publish.',
      zh: '错在何处、正确为何、何时更正。记者提出，编辑发布。',
    },
  },
  access: ownDraftsOf('reporter'),
  defaultSort: '-publishedAt',
  fields: correctionFields(),
  hooks: {
    beforeOperation: [chooseClockOfArticle],
    beforeValidate: [rememberCreator],
    beforeChange: [
      holdToDrafts,
      keepOnRestore('publishedAt', 'publishedTimeZone', 'approvedBy'),
      noteRevisions,
      showClockOfArticle,
      notePublication,
      rememberWhoApproved,
    ],
    afterChange: [correctArticle],
  },
})
