import type { CollectionConfig } from 'payload'
import { noLoops } from '../fields/ancestry.ts'
import { reference } from '../fields/reference.ts'
import { placeFields } from './fields.ts'

/** From a country down to a room. */
export const Places: CollectionConfig = reference({
  slug: 'places',
  labels: {
    singular: { en: 'Place', zh: '地点' },
    plural: { en: 'Places', zh: '地点' },
  },
  admin: {
    group: { en: 'Reference', zh: '资料' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'within', 'country', 'capacity', '_status'],
    listSearchableFields: ['name', 'slug'],
    description: {
      en: 'Cities, venues and their rooms. Only a room can be booked twice by mistake.',
      zh: '城市、场馆和会议室。只有会议室会检查时间冲突。',
    },
  },
  fields: placeFields(),
  hooks: { beforeValidate: [noLoops('within')] },
})
