import type { ArrayField } from 'payload'
import { helpForAll } from './help-for-all.ts'

/** The organisations behind a series or an event, in the order they are printed. */
export function organisationsInRoles(): ArrayField {
  return {
    name: 'organisations',
    type: 'array',
    label: { en: 'Organisations', zh: '主办与支持单位' },
    labels: {
      singular: { en: 'organisation', zh: '单位' },
      plural: { en: 'organisations', zh: '单位' },
    },
    custom: helpForAll,
    admin: {
      description: {
        en: 'Who stands behind it and as what, in the order they are printed.',
        zh: '主办、支持等单位及其身份，按印刷顺序排列。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: 'organisations',
            required: true,
            label: { en: 'Organisation', zh: '单位' },
            admin: { width: '60%' },
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'organizer',
            label: { en: 'Role', zh: '身份' },
            admin: { width: '40%' },
            options: [
              { value: 'organizer', label: { en: 'Organiser', zh: '主办' } },
              { value: 'coOrganizer', label: { en: 'Co-organiser', zh: '协办' } },
              { value: 'host', label: { en: 'Host', zh: '承办' } },
              { value: 'supporter', label: { en: 'Supporter', zh: '支持' } },
              { value: 'sponsor', label: { en: 'Sponsor', zh: '赞助' } },
              { value: 'mediaPartner', label: { en: 'Media partner', zh: '合作媒体' } },
            ],
          },
        ],
      },
    ],
  }
}
