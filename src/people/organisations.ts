import type { CollectionConfig } from 'payload'
import { reference } from '../fields/reference.ts'
import { noLoops } from '../fields/ancestry.ts'
import { organisationFields } from './organisation-fields.ts'

/** Ministries, companies, institutes: everyone on a programme who is not a person. */
export const Organisations: CollectionConfig = reference({
  slug: 'organisations',
  labels: {
    singular: { en: 'Organisation', zh: '单位' },
    plural: { en: 'Organisations', zh: '单位' },
  },
  admin: {
    group: { en: 'Reference', zh: '资料' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'country', '_status'],
    listSearchableFields: ['name', 'shortName', 'acronym', 'slug'],
    description: {
      en: 'Who organises, sponsors, speaks and is written about.',
      zh: '主办、赞助、发言和被报道的单位。',
    },
  },
  fields: organisationFields(),
  hooks: { beforeValidate: [noLoops('parent')] },
})
