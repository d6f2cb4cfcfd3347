import type { CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { editable } from '../fields/editable.ts'
import { forgetOldAddresses } from '../fields/old-address.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import { slugFields } from '../fields/slug.ts'
import { refuseDeleteWhileUsed } from '../fields/uses.ts'
import { preflightEndpoint } from './preflight/endpoint.ts'
import { tellAssigned } from '../mail/tell-assigned.ts'
import { rememberCoverageStart } from '../live/coverage.ts'
import { liveEndpoints } from '../live/endpoints.ts'
import { liveView } from '../live/view.ts'
import { tellSentBack } from '../mail/tell-sent-back.ts'
import { scheduleEndpoints } from '../schedule/endpoints.ts'
import { settleDeleted, settleSchedules } from '../schedule/settle.ts'
import { addEventsOfSessions } from '../programme/event-of-session.ts'
import { correctionEndpoints } from '../corrections/endpoints.ts'
import { translationEndpoints } from '../translations/endpoints.ts'
import { handOverTasks } from '../translations/hand-over.ts'
import { translationView } from '../translations/view.ts'
import { historyEndpoints } from '../history/endpoints.ts'
import { historyView } from '../history/view.ts'
import { renewEndpoint } from '../facts/endpoints.ts'
import { factsPrintedField, printFacts } from '../facts/print-facts.ts'
import { articleAccess } from './access.ts'
import { pinApproval } from './approval.ts'
import { creditAssignee } from './credit-assignee.ts'
import { creditFields } from './credit-fields.ts'
import { dateFields } from './date-fields.ts'
import { chooseClockFirst, showClockOfEvent } from './event-clock.ts'
import { checksField, deskFields, sideFields } from './desk-fields.ts'
import {
  assignToWriter,
  joinTranslationGroup,
  rememberFirstPublication,
  rememberKill,
} from './hooks.ts'
import { linkFields } from './link-fields.ts'
import { moveByTable } from './move-by-table.ts'
import { moveEndpoints } from './move-endpoints.ts'
import { noteWriter } from './note-writer.ts'
import { kindFields, storyFields } from './story-fields.ts'
import { writersField } from './writers.ts'

/** What has happened to a story, and no older version takes back. */
const restoreOnlyWords = keepOnRestore(
  'createdBy',
  'assignee',
  'dueAt',
  'desk',
  'stage',
  'pubStatus',
  'killedAt',
  'hadReaders',
  'killReason',
  'embargoUntil',
  'embargoTimeZone',
  'embargoIndefinite',
  'expiresAt',
  'approval',
  'submitted',
  'sentBack',
  'heldFrom',
  'heldBy',
  'firstPublishedAt',
  'publishedSlug',
  'translationGroup',
  'coverageStartTime',
  'coverageEndTime',
)

/** One story in one language. */
export const Articles: CollectionConfig = editable({
  slug: 'articles',
  labels: {
    singular: { en: 'Article', zh: '文章' },
    plural: { en: 'Articles', zh: '文章' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'stage', 'language', 'assignee', '_status', 'updatedAt'],
    listSearchableFields: ['headline', 'slugline', 'slug'],
    components: {
      beforeListTable: ['/src/desk/admin/saved-views.tsx#SavedViews'],
      edit: {
        beforeDocumentControls: [
          '/src/fields/admin/after-publishing.tsx#AfterPublishing',
          '/src/corrections/admin/correct-button.tsx#CorrectButton',
          '/src/translations/admin/translations-button.tsx#TranslationsButton',
        ],
        Status: '/src/articles/admin/stage-status.tsx#StageStatus',
        PublishButton: '/src/articles/admin/stage-bar.tsx#StageBar',
        UnpublishButton: '/src/articles/admin/in-stage-bar.tsx#InStageBar',
      },
      views: { edit: { history: historyView, live: liveView, translation: translationView } },
    },
    description: {
      en: 'Every article, one for each language, from the first idea to the last correction.',
      zh: '所有文章，每种语言一篇，从选题到更正。',
    },
  },
  access: articleAccess,
  endpoints: [
    preflightEndpoint,
    ...moveEndpoints,
    ...liveEndpoints,
    ...correctionEndpoints,
    ...scheduleEndpoints,
    ...translationEndpoints,
    renewEndpoint,
    ...historyEndpoints,
  ],
  defaultSort: '-updatedAt',
  versions: {
    maxPerDoc: 0,
    drafts: { autosave: { interval: 2000 }, schedulePublish: false, validate: false },
  },
  indexes: [{ fields: ['language', 'slug'] }],
  fields: [
    {
      name: 'note',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/articles/admin/stage-note.tsx#StageNote' },
      },
    },
    {
      name: 'onSchedule',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/schedule/admin/schedule-line.tsx#ScheduleLine' },
      },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Story', zh: '正文' }, fields: storyFields() },
        { label: { en: 'Credit', zh: '署名' }, fields: creditFields() },
        { label: { en: 'Links', zh: '关联' }, fields: [...linkFields(), identifiersField()] },
        { label: { en: 'Dates', zh: '时间' }, fields: dateFields() },
        { label: { en: 'Desk', zh: '编务' }, fields: deskFields() },
      ],
    },
    checksField(),
    ...kindFields(),
    ...sideFields(),
    factsPrintedField(),
    writersField(),
    ...slugFields({ source: 'headline', within: 'language' }),
  ],
  hooks: {
    beforeOperation: [chooseClockFirst],
    beforeValidate: [
      noteWriter,
      rememberCreator,
      assignToWriter,
      creditAssignee,
      joinTranslationGroup,
    ],
    beforeChange: [
      holdToDrafts,
      restoreOnlyWords,
      addEventsOfSessions,
      showClockOfEvent,
      printFacts,
      moveByTable,
      rememberKill,
      rememberFirstPublication,
      rememberCoverageStart,
      pinApproval,
    ],
    afterChange: [settleSchedules, handOverTasks, tellAssigned, tellSentBack],
    beforeDelete: [refuseDeleteWhileUsed, settleDeleted, forgetOldAddresses],
  },
})
