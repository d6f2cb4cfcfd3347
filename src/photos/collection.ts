import type { CollectionConfig } from 'payload'
import { anyStaff, desk, nobody, only } from '../access/who.ts'
import { env } from '../env.ts'
import { editable } from '../fields/editable.ts'
import { slugFields } from '../fields/slug.ts'

/** Smallest version, so that relations to photographs exist: its owner replaces this file. */
export const Photos: CollectionConfig = editable({
  slug: 'photos',
  labels: {
    singular: { en: 'Photo', zh: '照片' },
    plural: { en: 'Photos', zh: '照片' },
  },
  admin: { group: { en: 'Pictures', zh: '图片' }, useAsTitle: 'headline' },
  access: {
    create: only('admin', 'editor', 'reporter', 'photographer'),
    read: anyStaff,
    update: desk,
    delete: desk,
    readVersions: desk,
    unlock: nobody,
    admin: anyStaff,
  },
  upload: { staticDir: env.mediaDir, mimeTypes: ['image/jpeg', 'image/png', 'image/webp'] },
  fields: [
    { name: 'headline', type: 'text', localized: true, label: { en: 'Headline', zh: '标题' } },
    ...slugFields({ source: 'headline' }),
  ],
})
