import type { CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { ownDraftsOf } from '../access/own-drafts.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { editable } from '../fields/editable.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import {
  chooseClockOfArticle,
  notePublication,
  showClockOfArticle,
} from '../fields/published-at.ts'
import { refuseAfterEnd } from './coverage.ts'
import { liveUpdateFields } from './fields.ts'

/** One update of a live blog. */
export const LiveUpdates: CollectionConfig = editable({
  slug: 'liveUpdates',
  dbName: 'live_updates',
  labels: {
    singular: { en: 'Live update', zh: '直播条目' },
    plural: { en: 'Live updates', zh: '直播条目' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'article', 'publishedAt', 'keyEvent', '_status'],
    listSearchableFields: ['headline', 'summary'],
    description: {
      en: 'Short updates under a live blog, newest first.',
      zh: '直播文章下的短讯，最新在前。',
    },
  },
  access: ownDraftsOf('reporter'),
  defaultSort: '-publishedAt',
  fields: liveUpdateFields(),
  hooks: {
    beforeOperation: [chooseClockOfArticle],
    beforeValidate: [rememberCreator],
    beforeChange: [
      holdToDrafts,
      keepOnRestore('publishedAt', 'publishedTimeZone'),
      refuseAfterEnd,
      showClockOfArticle,
      notePublication,
    ],
  },
})
