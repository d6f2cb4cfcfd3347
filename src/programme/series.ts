import type { CollectionConfig } from 'payload'
import { reference } from '../fields/reference.ts'
import { seriesFields } from './series-fields.ts'

/** A forum, fair or meeting that comes back; each time it is held is an event. */
export const Series: CollectionConfig = reference({
  slug: 'series',
  labels: {
    singular: { en: 'Series', zh: '系列活动' },
    plural: { en: 'Series', zh: '系列活动' },
  },
  admin: {
    group: { en: 'Programme', zh: '议程' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'firstHeld', 'frequency', '_status'],
    listSearchableFields: ['name', 'acronym', 'slug'],
    description: {
      en: 'What comes back every year or two. Each time it is held is an event.',
      zh: '定期举办的活动；每一届是一个“活动”。',
    },
  },
  fields: seriesFields(),
})
