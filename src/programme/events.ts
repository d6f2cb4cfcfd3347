import type { CollectionConfig } from 'payload'
import { boardEndpoint } from '../coverage/board-endpoint.ts'
import { coverageTab } from '../coverage/tab.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import { reference } from '../fields/reference.ts'
import { warningsEndpoint } from '../fields/warnings-endpoint.ts'
import { codesEndpoint, programmeEndpoint } from '../photos/codes-endpoint.ts'
import { factEndpoints } from '../facts/endpoints.ts'
import { checkEvent } from './event-checks.ts'
import { keepPreviousStart, nameTracks, proposeTimeZone } from './event-hooks.ts'
import { eventFields } from './event-fields.ts'
import { warningsOfEvent } from './warnings-of.ts'

/** A forum, conference or ceremony on its days and in its place. */
export const Events: CollectionConfig = reference({
  slug: 'events',
  labels: {
    singular: { en: 'Event', zh: '活动' },
    plural: { en: 'Events', zh: '活动' },
  },
  admin: {
    group: { en: 'Programme', zh: '议程' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'start', 'place', 'eventStatus', '_status'],
    listSearchableFields: ['name', 'theme', 'slug'],
    components: {
      edit: { beforeDocumentControls: ['/src/photos/sheet/admin/sheet-link.tsx#SheetLink'] },
      views: { edit: { coverage: coverageTab } },
    },
    description: {
      en: 'What we cover. Its programme is made of sessions.',
      zh: '我们报道的活动，其议程由场次组成。',
    },
  },
  defaultSort: '-start',
  endpoints: [
    warningsEndpoint(warningsOfEvent),
    programmeEndpoint,
    codesEndpoint,
    boardEndpoint,
    ...factEndpoints,
  ],
  fields: eventFields(),
  hooks: {
    beforeValidate: [proposeTimeZone, nameTracks, checkEvent],
    beforeChange: [keepOnRestore('embargoUntil'), keepPreviousStart],
  },
})
