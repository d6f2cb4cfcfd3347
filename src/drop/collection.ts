import type { CollectionConfig } from 'payload'
import { requireAccess } from '../access/assert.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { endInTime, stayRevoked } from '../fields/link-end.ts'
import { sayRefusals } from '../fields/say-refusals.ts'
import { recordRemoval, recordSave } from '../staff/audit.ts'
import { dropAccess } from './access.ts'
import { addressEndpoint } from './address-endpoint.ts'
import { dropLinkFields } from './fields.ts'

/** Through which photographers without an account bring photos of one event. */
export const DropLinks: CollectionConfig = {
  slug: 'dropLinks',
  dbName: 'drop_links',
  labels: {
    singular: { en: 'Drop link', zh: '投稿链接' },
    plural: { en: 'Drop links', zh: '投稿链接' },
  },
  admin: {
    group: { en: 'Photographs', zh: '图片' },
    useAsTitle: 'label',
    defaultColumns: ['label', 'event', 'expiresAt', 'revoked', 'lastUsedAt', 'createdBy'],
    listSearchableFields: ['label'],
    description: {
      en: 'A page on which a photographer without an account drops photos of one event; they arrive as drafts.',
      zh: '没有账户的摄影者可通过此页面上传某场活动的图片，图片以草稿形式进入系统。',
    },
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  endpoints: [addressEndpoint],
  fields: dropLinkFields(),
  access: requireAccess({ slug: 'dropLinks', versions: false, access: dropAccess, fields: [] }),
  hooks: {
    afterError: [sayRefusals],
    beforeValidate: [rememberCreator, endInTime({ en: 'drop link', zh: '投稿链接', most: 90 })],
    beforeChange: [stayRevoked],
    afterChange: [recordSave],
    afterDelete: [recordRemoval],
  },
}
