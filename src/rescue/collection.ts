import type { CollectionConfig, Field, Where } from 'payload'
import { staff } from '../access/roles.ts'
import { anyStaff, desk, nobody } from '../access/who.ts'
import { idField } from '../fields/id.ts'
import { comparedEndpoint, mergeEndpoint, settleEndpoint } from './endpoints.ts'

const unseen = { condition: () => false } satisfies Field['admin']

const theirs = ({ req }: { req: { user?: unknown } }): boolean | Where => {
  const person = staff(req)
  if (person === null || desk({ req })) return person !== null
  return { createdBy: { equals: person.id } }
}

/** Words of saves that were refused because of a colleague, or of what their writer may. Kept until they are settled. */
export const Rescues: CollectionConfig = {
  slug: 'rescues',
  labels: {
    singular: { en: 'Refused save', zh: '未存入的文字' },
    plural: { en: 'Refused saves', zh: '未存入的文字' },
  },
  admin: {
    group: { en: 'Newsroom', zh: '编辑部' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'of', 'fields', 'createdBy', 'updatedAt'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/rescue/unsaved/admin/left-here.tsx#LeftHere'] },
    description: {
      en: 'Words that could not be saved: a colleague was faster or has taken over, or the writer may no longer. Open one to put them in. Kept for 30 days.',
      zh: '未能存入的文字：同事先行保存或已接管编辑，或作者已无权编辑。打开即可比对并写入，保留 30 天。',
    },
  },
  access: {
    create: nobody,
    read: theirs,
    update: nobody,
    delete: theirs,
    readVersions: nobody,
    unlock: nobody,
    admin: anyStaff,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-updatedAt',
  endpoints: [comparedEndpoint, mergeEndpoint, settleEndpoint],
  indexes: [{ fields: ['document', 'createdBy'] }],
  fields: [idField(), ...what(), ...whose()],
}

function what(): Field[] {
  return [
    { name: 'title', type: 'text', label: { en: 'Title', zh: '标题' }, admin: unseen },
    {
      name: 'of',
      type: 'text',
      label: { en: 'Kind', zh: '类别' },
      admin: { ...unseen, components: { Cell: '/src/staff/admin/audit-cells.tsx#KindCell' } },
    },
    { name: 'document', type: 'text', label: { en: 'Document', zh: '文档' }, admin: unseen },
    {
      name: 'rev',
      type: 'number',
      label: { en: 'Written on revision', zh: '所据修订号' },
      admin: unseen,
    },
    { name: 'locale', type: 'text', label: { en: 'Language', zh: '语言' }, admin: unseen },
    {
      name: 'fields',
      type: 'text',
      hasMany: true,
      label: { en: 'Differs in', zh: '不同之处' },
      admin: unseen,
    },
    {
      name: 'sent',
      type: 'json',
      label: { en: 'What was sent', zh: '提交的内容' },
      admin: { ...unseen, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'form',
      type: 'text',
      label: { en: 'Form', zh: '表单' },
      admin: { ...unseen, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'compare',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/rescue/admin/rescue-page.tsx#RescuePage' },
      },
    },
  ]
}

function whose(): Field[] {
  return [
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { en: 'Written by', zh: '作者' },
      admin: unseen,
    },
  ]
}
