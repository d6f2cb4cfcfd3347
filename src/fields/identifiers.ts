import type { ArrayField, SelectField, TextField } from 'payload'
import { helpForAll } from './help-for-all.ts'
import { rowName } from './row-name.ts'

/** Who else knows this document or what it is about, and under which number. */
export function identifiersField(): ArrayField {
  return {
    name: 'identifiers',
    type: 'array',
    label: { en: 'Identifiers', zh: '标识符' },
    labels: {
      singular: { en: 'identifier', zh: '标识符' },
      plural: { en: 'identifiers', zh: '标识符' },
    },
    custom: helpForAll,
    admin: {
      initCollapsed: true,
      disableBulkEdit: true,
      components: { RowLabel: rowName('value') },
      description: {
        en: 'Who else numbers it, and under which number or address, so that front ends can link there. Public.',
        zh: '其他机构的编号体系及其编号或网址，供前端链接，公开。',
      },
    },
    fields: [{ type: 'row', fields: [schemeField(), valueField()] }],
  }
}

const schemeField = (): SelectField => ({
  name: 'scheme',
  type: 'select',
  required: true,
  label: { en: 'Scheme', zh: '体系' },
  admin: { width: '40%' },
  options: [
    { value: 'wikidata', label: 'Wikidata' },
    { value: 'ror', label: 'ROR' },
    { value: 'isni', label: 'ISNI' },
    { value: 'orcid', label: 'ORCID' },
    { value: 'geonames', label: 'GeoNames' },
    { value: 'official', label: { en: 'Official number', zh: '官方编号' } },
    { value: 'other', label: { en: 'Other', zh: '其他' } },
  ],
})

const valueField = (): TextField => ({
  name: 'value',
  type: 'text',
  required: true,
  label: { en: 'Number or address', zh: '编号或网址' },
  admin: { width: '60%' },
})
