import type { ArrayField, Field } from 'payload'
import { createdByField } from '../fields/created-by.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { noteEditor } from '../richtext/editor.ts'
import { cropField } from '../photos/crop-field.ts'
import { shownPhotoField } from '../photos/photo-field.ts'
import { altTextHere, captionHere } from '../photos/words-here.ts'

/** What the gallery is called, and its photos. */
export function galleryFields(): Field[] {
  return [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: { en: 'Title', zh: '标题' },
      admin: {
        description: {
          en: 'What readers see above the pictures; the address is made from it.',
          zh: '显示在图片上方的标题，网址由此生成。',
        },
      },
    },
    {
      name: 'description',
      type: 'richText',
      localized: true,
      editor: noteEditor,
      label: { en: 'Description', zh: '说明' },
      admin: {
        description: {
          en: 'A few sentences before the first picture, if they are needed.',
          zh: '首张图片前的几句说明（可选）。',
        },
      },
    },
    photosInOrder(),
    identifiersField(),
    eventField(),
    sessionField(),
    createdByField(),
  ]
}

function eventField(): Field {
  return {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    index: true,
    label: { en: 'Event', zh: '活动' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'The event it shows; it is listed on its page, and held back by an embargo on it.',
        zh: '拍摄的活动；图集会列在活动页面，活动禁发期间不公开。',
      },
    },
  }
}

function sessionField(): Field {
  return {
    name: 'session',
    type: 'relationship',
    relationTo: 'sessions',
    index: true,
    label: { en: 'Session', zh: '场次' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'If all of it is from one session; an embargo there holds it back.',
        zh: '整组图片来自同一场次时填写；场次禁发期间不公开。',
      },
    },
  }
}

function photosInOrder(): ArrayField {
  return {
    name: 'photos',
    type: 'array',
    label: { en: 'Photos', zh: '图片' },
    labels: { singular: { en: 'photo', zh: '图片' }, plural: { en: 'photos', zh: '图片' } },
    admin: {
      components: { Field: '/src/galleries/admin/light-table.tsx#LightTable' },
      description: {
        en: 'Readers see those that are published, in this order.',
        zh: '读者按此顺序看到其中已发布的图片。',
      },
    },
    fields: [shownPhotoField(), captionHere(caption), altTextHere(altText), cropField()],
  }
}

const caption = {
  help: {
    en: 'Only if the photo’s own caption does not fit.',
    zh: '仅当图片原说明不合适时填写。',
  },
  localized: true,
}

const altText = {
  help: {
    en: 'Only if something else matters about the picture here.',
    zh: '仅当此处需强调画面其他内容时填写。',
  },
  localized: true,
}
