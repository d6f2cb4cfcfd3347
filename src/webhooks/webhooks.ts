import type { CollectionConfig } from 'payload'
import { editable } from '../fields/editable.ts'
import { webhookAccess } from './access.ts'
import { giveUpOnDeletion } from './give-up.ts'
import { listenAfresh } from './listen-afresh.ts'
import { giveSecret } from './secrets.ts'
import { secretEndpoint } from './secret-endpoint.ts'
import { testEndpoint } from './test-endpoint.ts'
import { checkAddress } from './webhook-checks.ts'
import { webhookFields } from './webhook-fields.ts'

/** Who outside the house is told when something becomes public, changes or goes away. */
export const Webhooks: CollectionConfig = editable({
  slug: 'webhooks',
  labels: {
    singular: { en: 'Webhook', zh: 'Webhook' },
    plural: { en: 'Webhooks', zh: 'Webhook' },
  },
  admin: {
    group: { en: 'Publishing', zh: '发布' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'url', 'standing', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
    description: {
      en: 'Sites, apps and CDNs that are told when something becomes public, changes or goes away.',
      zh: '内容公开、变更或撤回时要通知的网站、应用和 CDN。',
    },
  },
  access: webhookAccess,
  versions: false,
  trash: false,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [testEndpoint, secretEndpoint],
  fields: webhookFields(),
  hooks: {
    beforeValidate: [checkAddress],
    beforeChange: [giveSecret, listenAfresh],
    beforeDelete: [giveUpOnDeletion],
  },
})
