import type { UploadField } from 'payload'
import type { Said } from '../fields/refuse.ts'

type Choice = {
  name: string
  label: Said
  help: Said
  required?: true
  admin?: { position: 'sidebar' }
}

/** A field that chooses one photo and shows it by its name. */
export function photoField({ admin, help, ...field }: Choice): UploadField {
  return {
    type: 'upload',
    relationTo: 'photos',
    ...field,
    admin: {
      components: { afterInput: ['/src/photos/admin/photo-name.tsx#PhotoName'] },
      ...admin,
      description: help,
    },
  }
}

/** The photo that a gallery or a block of a body shows. */
export function shownPhotoField(): UploadField {
  return photoField({
    name: 'photo',
    required: true,
    label: { en: 'Photo', zh: '图片' },
    help: {
      en: 'Readers see it only once the photo itself is published.',
      zh: '图片本身发布后，读者才能看到。',
    },
  })
}

/** The photo of one person. */
export function portraitField(): UploadField {
  return photoField({
    name: 'portrait',
    label: { en: 'Portrait', zh: '肖像' },
    help: { en: 'A photo of this person alone.', zh: '此人的单人照片。' },
    admin: { position: 'sidebar' },
  })
}
