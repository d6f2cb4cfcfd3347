import type { Block, Field, PayloadRequest } from 'payload'

import { sayTo } from '../fields/refuse.ts'
import { embedFault } from './embeds.ts'
import { cropField } from '../photos/crop-field.ts'
import { shownPhotoField } from '../photos/photo-field.ts'
import { altTextHere, captionHere } from '../photos/words-here.ts'

const group = { en: 'Pictures and video', zh: '图片与视频' }

export const photoBlock = (): Block => ({
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: {
    singular: { en: 'Photo', zh: '图片' },
    plural: { en: 'Photos', zh: '图片' },
  },
  admin: { group, disableBlockName: true },
  fields: [shownPhotoField(), captionHere(), altTextHere(), cropField(), size()],
})

function size(): Field {
  return {
    name: 'size',
    type: 'select',
    defaultValue: 'normal',
    label: { en: 'Size', zh: '尺寸' },
    admin: {
      description: { en: 'How much room the page gives it.', zh: '页面给它多大版面。' },
    },
    options: [
      { value: 'normal', label: { en: 'Column width', zh: '栏宽' } },
      { value: 'wide', label: { en: 'Wide', zh: '加宽' } },
      { value: 'full', label: { en: 'Full width', zh: '通栏' } },
    ],
  }
}

export const galleryBlock = (): Block => ({
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: {
    singular: { en: 'Gallery', zh: '图集' },
    plural: { en: 'Galleries', zh: '图集' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'gallery',
      type: 'relationship',
      relationTo: 'galleries',
      required: true,
      label: { en: 'Gallery', zh: '图集' },
      admin: {
        components: { afterInput: ['/src/galleries/admin/gallery-glimpse.tsx#GalleryGlimpse'] },
        description: {
          en: 'Readers see its photos in its order, with its captions.',
          zh: '读者按图集的顺序看到图片及说明。',
        },
      },
    },
  ],
})

export const embedBlock = (): Block => ({
  slug: 'embed',
  interfaceName: 'EmbedBlock',
  labels: {
    singular: { en: 'Post or video', zh: '嵌入帖文或视频' },
    plural: { en: 'Posts and videos', zh: '嵌入帖文或视频' },
  },
  admin: { group, disableBlockName: true },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { en: 'Address', zh: '网址' },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        const fault = embedFault(value)
        return fault === null || sayTo(req, fault)
      },
      admin: {
        description: {
          en: 'One video or post on YouTube, Vimeo, X, Bilibili or Youku.',
          zh: 'YouTube、Vimeo、X、哔哩哔哩或优酷上的一个视频或帖文。',
        },
      },
    },
    {
      name: 'caption',
      type: 'text',
      label: { en: 'Caption', zh: '说明' },
      admin: {
        description: {
          en: 'What readers see in it, and who made it.',
          zh: '内容是什么，由谁制作。',
        },
      },
    },
  ],
})
