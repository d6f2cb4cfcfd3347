import type { CollectionConfig } from 'payload'
import { reference } from '../fields/reference.ts'
import { speakerFields } from './speaker-fields.ts'

/** The people on the programme. */
export const Speakers: CollectionConfig = reference({
  slug: 'speakers',
  labels: {
    singular: { en: 'Speaker', zh: '发言嘉宾' },
    plural: { en: 'Speakers', zh: '发言嘉宾' },
  },
  admin: {
    group: { en: 'Programme', zh: '议程' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'jobTitle', 'organisation', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'jobTitle', 'slug'],
    description: {
      en: 'People who speak at events. What is printed about them at one event is kept on its session.',
      zh: '在活动中发言的人士。每场活动中的署名与职务记录在相应场次中。',
    },
  },
  fields: speakerFields(),
})
