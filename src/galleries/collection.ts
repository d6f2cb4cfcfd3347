import type { CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { ownDraftsOf } from '../access/own-drafts.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { editable } from '../fields/editable.ts'
import { forgetOldAddresses } from '../fields/old-address.ts'
import { slugFields } from '../fields/slug.ts'
import { refuseDeleteWhileUsed, refuseTrashWhileUsed } from '../fields/uses.ts'
import { fillEventOfSession } from '../programme/event-of-session.ts'
import { addPhotosEndpoint } from './add-endpoint.ts'
import { galleryFields } from './fields.ts'
import { picturesEndpoint } from './pictures-endpoint.ts'
import { refuseCodesLeft } from './refuse-codes.ts'
import { sayCodesHere } from './say-codes.ts'

/** Photos in an order, each with its own words for this use. */
export const Galleries: CollectionConfig = editable({
  slug: 'galleries',
  labels: {
    singular: { en: 'Gallery', zh: '图集' },
    plural: { en: 'Galleries', zh: '图集' },
  },
  admin: {
    group: { en: 'Photographs', zh: '图片' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'session', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      en: 'Photos in an order, each with its own caption here if need be.',
      zh: '按顺序排列的图片，可为每张另写说明。',
    },
  },
  access: ownDraftsOf('reporter', 'photographer'),
  endpoints: [picturesEndpoint, addPhotosEndpoint],
  fields: [...galleryFields(), ...slugFields({ source: 'title' })],
  hooks: {
    beforeValidate: [rememberCreator],
    beforeChange: [
      ...[holdToDrafts, fillEventOfSession, refuseTrashWhileUsed],
      ...[sayCodesHere, refuseCodesLeft],
    ],
    beforeDelete: [refuseDeleteWhileUsed, forgetOldAddresses],
  },
})
