import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { noLoops } from '../fields/ancestry.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { reference } from '../fields/reference.ts'
import { sayTo } from '../fields/refuse.ts'
import { slugFields } from '../fields/slug.ts'

/** What stories are about, on IPTC's codes where there is one. */
export const Topics: CollectionConfig = reference({
  slug: 'topics',
  labels: {
    singular: { en: 'Topic', zh: '话题' },
    plural: { en: 'Topics', zh: '话题' },
  },
  admin: {
    group: { en: 'Reference', zh: '资料' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'qcode', 'parent', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'qcode', 'slug'],
    description: {
      en: 'What articles and events are about. A few good ones beat many.',
      zh: '文章和活动的话题，宜精不宜多。',
    },
  },
  fields: [...topicFields(), identifiersField(), ...slugFields({ source: 'name' })],
  hooks: { beforeValidate: [noLoops('parent')] },
})

function topicFields(): Field[] {
  return [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      index: true,
      label: { en: 'Name', zh: '名称' },
      admin: {
        description: { en: 'Short, in lower case: plastic pollution.', zh: '简短：塑料污染。' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'qcode',
          type: 'text',
          label: { en: 'IPTC code', zh: 'IPTC 代码' },
          validate: isQcode,
          admin: {
            width: '50%',
            description: {
              en: 'From IPTC Media Topics: medtop:20000420.',
              zh: '取自 IPTC Media Topics：medtop:20000420。',
            },
          },
        },
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'topics',
          index: true,
          label: { en: 'Part of', zh: '上级话题' },
          admin: {
            width: '50%',
            description: { en: 'The wider topic, if any.', zh: '更宽的话题（如有）。' },
          },
        },
      ],
    },
  ]
}

function isQcode(
  value: string | null | undefined,
  { req }: { req: PayloadRequest },
): true | string {
  if (!value) return true
  // An alias of a vocabulary, a colon, and a code without spaces.
  if (/^[a-z][\w-]*:\S+$/i.test(value)) return true
  return sayTo(req, {
    en: `“${value}” is not a code. Write the vocabulary and the number: medtop:20000420.`,
    zh: `“${value}”不是代码。请填写词表和编号，如 medtop:20000420。`,
  })
}
