import type { ArrayField } from 'payload'
import { rowName } from '../fields/row-name.ts'

/** The strands of a programme. Sessions name theirs by `key`, which stays when the name is reworded. */
export const tracksField = (): ArrayField => ({
  name: 'tracks',
  type: 'array',
  label: { en: 'Tracks', zh: '分论坛' },
  labels: { singular: { en: 'track', zh: '分论坛' }, plural: { en: 'tracks', zh: '分论坛' } },
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowName('name') },
    description: {
      en: 'Strands that run through the programme, if there are any.',
      zh: '贯穿议程的分论坛（如有）。',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          label: { en: 'Name', zh: '名称' },
          admin: {
            width: '60%',
            description: { en: 'As printed on the programme.', zh: '议程上的写法。' },
          },
        },
        {
          name: 'key',
          type: 'text',
          label: { en: 'Key', zh: '代号' },
          admin: {
            width: '40%',
            description: {
              en: 'Made by itself; sessions refer to it.',
              zh: '自动生成，供场次引用。',
            },
          },
        },
      ],
    },
  ],
})
