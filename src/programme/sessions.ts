import type { CollectionConfig } from 'payload'
import { reference } from '../fields/reference.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import { warningsEndpoint } from '../fields/warnings-endpoint.ts'
import { checkSession } from './session-checks.ts'
import { creditAsPrinted } from './credit.ts'
import { noteFirstStart } from './first-start.ts'
import { sessionFields } from './session-fields.ts'
import { warningsOfSession } from './warnings-of.ts'

/** One item on the programme of an event. */
export const Sessions: CollectionConfig = reference({
  slug: 'sessions',
  labels: {
    singular: { en: 'Session', zh: '场次' },
    plural: { en: 'Sessions', zh: '场次' },
  },
  admin: {
    group: { en: 'Programme', zh: '议程' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'startsAt', 'kind', 'track', '_status'],
    listSearchableFields: ['title', 'slug'],
    components: {
      edit: { beforeDocumentControls: ['/src/photos/sheet/admin/sheet-link.tsx#SheetLink'] },
    },
    description: {
      en: 'One item on the programme, with its rooms, times and people.',
      zh: '议程中的一场，含会议室、时间和人员。',
    },
  },
  endpoints: [warningsEndpoint(warningsOfSession)],
  fields: sessionFields(),
  hooks: {
    beforeValidate: [checkSession],
    beforeChange: [keepOnRestore('embargoUntil'), creditAsPrinted, noteFirstStart],
  },
})
