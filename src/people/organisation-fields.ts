import type { Field } from 'payload'
import { countryField } from '../fields/country.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { slugFields } from '../fields/slug.ts'
import { webPageField } from '../fields/web-page.ts'
import { photoField } from '../photos/photo-field.ts'

export function organisationFields(): Field[] {
  return [...names(), ...facts(), identifiersField(), ...slugFields({ source: 'name' }), logo()]
}

const names = (): Field[] => [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    index: true,
    label: { en: 'Name', zh: '名称' },
    admin: {
      description: { en: 'The whole official name in this language.', zh: '本语言的正式全称。' },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        label: { en: 'Short name', zh: '简称' },
        admin: {
          width: '50%',
          description: { en: 'As said on second mention.', zh: '再次提及时的说法。' },
        },
      },
      {
        name: 'acronym',
        type: 'text',
        localized: true,
        label: { en: 'Acronym', zh: '缩写' },
        admin: {
          width: '50%',
          description: { en: 'Such as ASEAN or MEE.', zh: '如 ASEAN、MEE。' },
        },
      },
    ],
  },
]

const facts = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: { en: 'Kind', zh: '类型' },
        admin: {
          width: '50%',
          description: { en: 'What sort of organisation it is.', zh: '单位的性质。' },
        },
        options: [
          { value: 'government', label: { en: 'Government', zh: '政府部门' } },
          { value: 'intergovernmental', label: { en: 'Intergovernmental', zh: '政府间组织' } },
          { value: 'company', label: { en: 'Company', zh: '企业' } },
          { value: 'research', label: { en: 'Research or university', zh: '科研机构或高校' } },
          { value: 'civilSociety', label: { en: 'Civil society', zh: '社会组织' } },
          { value: 'media', label: { en: 'Media', zh: '媒体' } },
          { value: 'other', label: { en: 'Other', zh: '其他' } },
        ],
      },
      countryField(),
    ],
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    label: { en: 'Part of', zh: '上级单位' },
    admin: { description: { en: 'The organisation above it, if any.', zh: '上级单位（如有）。' } },
  },
  webPageField({
    name: 'url',
    label: { en: 'Website', zh: '网站' },
    help: { en: 'Its own site, starting with https://.', zh: '单位官网，以 https:// 开头。' },
  }),
]

const logo = (): Field =>
  photoField({
    name: 'logo',
    label: { en: 'Logo', zh: '标志' },
    help: { en: 'On a plain background, cleared for use.', zh: '纯色背景，已获授权。' },
    admin: { position: 'sidebar' },
  })
